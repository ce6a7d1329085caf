/** Finds the components an author used in a chapter. Reads tags only; the text itself is checked when the page is built. */

/** An opening tag. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The components a chapter may use, each with the attributes it must have. */
export const knownComponents: Readonly<Record<string, readonly string[]>> = {
  Section: ['id'],
  Strategy: ['id'],
  Claim: ['id'],
  Say: [],
  Case: ['title'],
  Choice: ['label'],
  After: [],
  NotSafe: ['title'],
  IfYouAre: ['who'],
  Check: ['question'],
  Option: ['label', 'is'],
  Figure: ['name'],
  Term: ['id'],
  TemplateLink: ['id'],
  Confidentiality: [],
  HostContacts: ['page'],
  UrgentHelp: [],
  SafetySteps: ['id'],
};

/** A component's opening tag up to where its attributes end: a name, then quoted values, which may contain ">". */
const tagPattern = /<([A-Z][\w.]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
const attributePattern = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Comments and code are not components. */
const withoutAsides = (body: string): string =>
  body.replace(/\{\/\*[\s\S]*?\*\/\}/g, '').replace(/```[\s\S]*?```|`[^`\n]*`/g, '');

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(attributePattern)].map(
    ([, name = '', double, single]): [string, string] => [name, double ?? single ?? ''],
  );
  return Object.fromEntries(pairs);
}

/** Every opening tag of a component, in the order of the text. */
export const tagsIn = (body: string): Tag[] =>
  [...withoutAsides(body).matchAll(tagPattern)].map(([, name = '', attributes = '']) => ({
    name,
    attributes: attributesOf(attributes),
  }));
