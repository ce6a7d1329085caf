/** The ten minutes as their page needs them: gaps with their steps, and every template they use. */
import { getEntry } from 'astro:content';
import { getAssessment } from './assessment.ts';
import { getComposer } from './composer.ts';
import { getStrategies } from './strategies.ts';

/** content/start.yaml joined with areas, strategies and templates. Throws naming what it points at and nobody has. */
export async function getStart() {
  const entry = await getEntry('start', 'start');
  if (!entry) throw new Error('content/start.yaml is missing: the ten minutes are made of it.');
  const { gaps, own, noOneYet } = entry.data;
  const { areas } = await getAssessment();
  const strategies = await getStrategies();
  const ids = new Set([
    ...gaps.flatMap((gap) => gap.steps.map((step) => step.template)),
    own,
    noOneYet,
  ]);
  const templates = await Promise.all([...ids].map(async (id) => (await getComposer(id)).template));
  return {
    gaps: gaps.map(({ area: id, steps }) => {
      const area = areas.find((each) => each.id === id);
      const statement = area?.statements[0];
      if (!area || !statement)
        throw new Error(`content/start.yaml, gaps: the self-assessment has no area "${id}".`);
      return {
        id: area.id,
        title: area.title,
        short: statement.short,
        steps: steps.map(({ strategy, template }) => {
          const found = strategies.find((each) => each.id === strategy);
          if (!found) throw new Error(`content/start.yaml, ${id}: no strategy "${strategy}".`);
          const { title, caution = null, firstStep, ifThen, minutes, fitsBadly, href } = found;
          return {
            id: strategy,
            title,
            caution,
            firstStep,
            ifThen,
            minutes,
            fitsBadly,
            href,
            template,
          };
        }),
      };
    }),
    own,
    noOneYet,
    templates,
  };
}
