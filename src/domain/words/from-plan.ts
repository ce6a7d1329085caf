/** What a message takes from the plan. Apart from the rest: most messages are written without it. */
import { type Blank, isPersonBlank, type Values, writtenIn } from './fill.ts';

/** What a plan says that a message may need. */
export interface FromPlan {
  readonly withWhom: string;
  readonly whenWhere: string;
}

/** Blanks that hold a time. */
const timeBlanks = ['when', 'first-time', 'first-date'];

/** Values with the empty blanks for person and time filled from the plan; what the reader wrote stays. */
export function filledFromPlan(blanks: readonly Blank[], values: Values, plan: FromPlan): Values {
  const offered = (id: string): string => {
    if (isPersonBlank(id)) return plan.withWhom.trim();
    return timeBlanks.includes(id) ? plan.whenWhere.trim() : '';
  };
  const added = blanks
    .filter(({ id }) => writtenIn(values, id) === '' && offered(id) !== '')
    .map(({ id }) => [id, offered(id)] as const);
  return added.length === 0 ? values : { ...values, ...Object.fromEntries(added) };
}
