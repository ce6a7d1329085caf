/** Nothing is written that no reader is led to: strategies have a section, templates a strategy and a situation. */
import { describe, expect, it } from 'vitest';
import { type Problem, problemText } from '../../src/domain/guide/problem.ts';
import { tagsIn } from '../../src/domain/guide/tags.ts';
import { readContent } from './read-content.ts';

const content = readContent();

/** A problem for each of these files that is not among the ids in use. */
const unused = (
  folder: string,
  ending: string,
  ids: readonly string[],
  inUse: readonly string[],
  by: string,
  mend: string,
): string[] =>
  ids
    .filter((id) => !inUse.includes(id))
    .map((id): Problem => {
      const file = `content/${folder}/${id}${ending}`;
      return { file, field: 'use', expected: `to be used by ${by}`, found: 'nothing', mend };
    })
    .map(problemText);

describe('every strategy', () => {
  const ids = content.strategies.map((each) => each.id);

  it('stands in a section of a chapter', () => {
    const shown = content.chapters.flatMap(({ body }) =>
      [...body.matchAll(/<Section id="[^"]+">([\s\S]*?)<\/Section>/g)].flatMap(([, text = '']) =>
        tagsIn(text).flatMap(({ name, attributes }) =>
          name === 'Strategy' ? (attributes['id'] ?? []) : [],
        ),
      ),
    );
    const mend = 'place <Strategy id="…" /> in the section it names, and list it in the chapter';
    expect(unused('strategies', '.md', ids, shown, 'a chapter section', mend)).toEqual([]);
  });

  it('stands in the section it names', () => {
    const problems = content.chapters.flatMap(({ id: chapter, body }) =>
      [...body.matchAll(/<Section id="([^"]+)">([\s\S]*?)<\/Section>/g)].flatMap(
        ([, section = '', text = '']) =>
          content.strategies
            .filter(({ id }) => text.includes(`<Strategy id="${id}"`))
            .filter(({ data }) => data.section !== `${chapter}/${section}`)
            .map(({ id, data }) =>
              problemText({
                file: `content/strategies/${id}.md`,
                field: 'section',
                expected: `"${chapter}/${section}", where it stands`,
                found: `"${data.section}"`,
                mend: 'correct the section, or move <Strategy> there',
              }),
            ),
      ),
    );
    expect(problems).toEqual([]);
  });
});

describe('every template', () => {
  const ids = content.templates.map((each) => each.id);

  it('is used by a strategy', () => {
    const inUse = content.strategies.flatMap((each) => each.data.templates);
    const mend = 'add its id to "templates" of the strategy it serves';
    expect(unused('templates', '.yaml', ids, inUse, 'a strategy', mend)).toEqual([]);
  });

  it('is used by a situation', () => {
    const inUse = content.situations.flatMap((each) => each.data.templates);
    const mend = 'add its id to "templates" of the situation it fits best';
    expect(unused('templates', '.yaml', ids, inUse, 'a situation', mend)).toEqual([]);
  });

  it('is named once where it is named', () => {
    const lists = [...content.strategies, ...content.situations].map(({ id, data }) => ({
      id,
      templates: data.templates,
    }));
    const twice = lists.filter(({ templates }) => new Set(templates).size < templates.length);
    expect(twice.map(({ id }) => id)).toEqual([]);
  });
});
