/** Checks what the rules of the network refer to, and that each rule has an id of its own. */
import type { NetworkLinks } from './guide-content.ts';
import { type Lookup, missing } from './lookup.ts';
import { type Problem, quoted } from './problem.ts';

const file = 'content/network/network.yaml';

/** Every mistake of content/network/network.yaml that shows only beside other files, or between its rules. */
export const networkProblems = ({ rules }: NetworkLinks, lookup: Lookup): Problem[] =>
  rules.flatMap((rule, at) => {
    const field = `rules, ${quoted(rule.id)}`;
    const above = { name: 'rule', home: 'the rules above it', ids: ids(rules.slice(0, at)) };
    const repeated: Problem[] = above.ids.includes(rule.id)
      ? [
          {
            file,
            field: 'rules',
            expected: 'each id once',
            found: `${quoted(rule.id)} more than once`,
            mend: 'give one of them another id',
          },
        ]
      : [];
    return [
      ...repeated,
      ...missing(file, `${field}, strategy`, lookup.strategy, [rule.strategy]),
      ...missing(file, `${field}, section`, lookup.section, [rule.section]),
      ...missing(file, `${field}, unless`, above, rule.unless),
    ];
  });

const ids = (rules: NetworkLinks['rules']): string[] => rules.map((rule) => rule.id);
