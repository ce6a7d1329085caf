/** Everything a reader can write in an action, whether it is active or waits. */
import type { PlannedAction } from '../../domain/plan/model.ts';
import { nameOf } from '../../domain/plan/model.ts';
import { mayHavePeople } from '../../stores/may-have-people.ts';
import { edit } from '../../stores/plan.ts';
import { useLoaded } from '../../controls/use-loaded.ts';
import { IfThenIdeas, type ObstaclesFor } from './IfThenIdeas.tsx';
import { WrittenLine } from '../../controls/written/WrittenLine.tsx';
import { fields } from './words.ts';

interface Props {
  readonly action: PlannedAction;
  readonly obstaclesFor: ObstaclesFor;
}

type Field = Exclude<keyof typeof fields, 'learned'>;

export function ActionFields({ action, obstaclesFor }: Props) {
  const { id } = action;
  // The plan works without the network, so its names come after the page, for a reader who has any.
  const names = useLoaded(() => import('../../controls/written/NameOffer.tsx'), mayHavePeople());
  const line = (field: Field) => (
    <WrittenLine
      key={field}
      id={`${field}-${id}`}
      name={field}
      label={fields[field].label}
      value={action[field]}
      onWrite={(text) => edit(id, { [field]: text })}
    />
  );
  return (
    <>
      {line('what')}
      {line('why')}
      {line('withWhom')}
      {names && (
        <names.NameOffer
          fieldId={`withWhom-${id}`}
          written={action.withWhom}
          onWrite={(withWhom) => edit(id, { withWhom })}
        />
      )}
      {line('whenWhere')}
      {line('firstStep')}
      {line('ifObstacle')}
      {line('thenStep')}
      <IfThenIdeas actionId={id} name={nameOf(action)} obstacles={obstaclesFor(action.origin)} />
    </>
  );
}
