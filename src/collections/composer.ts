/** Templates as the message composer needs them: words in each tone, blanks, and what comes after each answer. */
import { getCollection } from 'astro:content';
import { address } from '../lib/address.ts';
import { helpPhrase, phraseParts } from '../lib/phrase-parts.ts';

const answers = ['yes', 'notNow', 'silence', 'badly'] as const;

/** One template's words and branches. Throws naming a template that no file holds. */
export async function getComposer(id: string) {
  const templates = await getCollection('templates');
  const found = templates.find((each) => each.id === id);
  if (!found) throw new Error(`No file content/templates/${id}.yaml.`);
  const { title, caution = null, safer = null, fields, words, afterwards, next } = found.data;
  const texts =
    words.kind === 'message'
      ? (['warm', 'neutral', 'brief'] as const).map((tone) => ({ tone, text: words[tone] }))
      : [{ tone: 'sheet' as const, text: words.text }];
  const branches = answers.map((answer) => {
    const other = templates.find((each) => each.id === next[answer] && each.id !== id);
    return {
      answer,
      // Split here, so that the composer need not know how.
      parts: phraseParts(afterwards[answer], helpPhrase),
      next: other ? { title: other.data.title, href: address(`/templates/${other.id}/`) } : null,
      isSame: next[answer] === id,
    };
  });
  return { template: { id, title, caution, safer, fields, texts }, branches };
}
