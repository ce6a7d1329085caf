/**
 * Two Markdown plugins (Sätteri, HTML tree): authors write addresses from the root of the site and the build
 * puts the base path before them; and column alignment becomes a class, since the content security policy
 * forbids style attributes. Both work in .md and .mdx; HTML written by hand inside .md is left as it is.
 */
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { normalizeBase, withBase } from './base-path.ts';

type PluginEntry = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

/** A plugin as a plain object (an entry may also be a function or a list). */
export type HtmlTreePlugin = Exclude<
  PluginEntry,
  ((...given: never[]) => unknown) | readonly unknown[] | null | undefined | false
>;

const addressOf: Readonly<Record<string, string>> = { a: 'href', img: 'src' };
const tags = Object.keys(addressOf);

/** What a hand-written element of MDX is made of, as far as it matters here. */
interface JsxElement {
  readonly name: string | null;
  readonly attributes: readonly { readonly name?: string; readonly value?: unknown }[];
}

/** The address attribute of a hand-written element, if it has one as plain text. */
function addressIn(node: JsxElement): { name: string; address: string } | undefined {
  const name = node.name ? addressOf[node.name] : undefined;
  const address = node.attributes.find((attribute) => attribute.name === name)?.value;
  return name && typeof address === 'string' ? { name, address } : undefined;
}

/** Prefixes root-relative links and images with `base` (any form of it). */
export function baseLinks(base: string): HtmlTreePlugin {
  const prefix = normalizeBase(base);
  return {
    name: 'base-links',
    element: {
      filter: tags,
      visit(node, context) {
        const name = addressOf[node.tagName];
        const address = name && node.properties[name];
        if (name && typeof address === 'string') {
          context.setProperty(node, name, withBase(prefix, address));
        }
      },
    },
    // HTML written by hand inside MDX arrives as a JSX element, in a line of text or on its own.
    mdxJsxTextElement: {
      filter: tags,
      visit(node, context) {
        const found = addressIn(node);
        if (found) context.setProperty(node, found.name, withBase(prefix, found.address));
      },
    },
    mdxJsxFlowElement: {
      filter: tags,
      visit(node, context) {
        const found = addressIn(node);
        if (found) context.setProperty(node, found.name, withBase(prefix, found.address));
      },
    },
  };
}

/** The classes cells get in place of `text-align`; the style sheet of tables gives them their meaning. */
const alignClass: Readonly<Record<string, string>> = {
  left: 'align-start',
  center: 'align-center',
  right: 'align-end',
};

/** Turns `style="text-align: …"` of table cells into the class align-start, align-center or align-end. */
export function tableAlignClasses(): HtmlTreePlugin {
  return {
    name: 'table-align-classes',
    element: {
      filter: ['td', 'th'],
      visit(node, context) {
        const style = node.properties['style'];
        const side = typeof style === 'string' && /text-align:\s*(\w+)/.exec(style)?.[1];
        const className = side && alignClass[side];
        if (!className) return;
        context.setProperty(node, 'style', null);
        context.setProperty(node, 'className', [className]);
      },
    },
  };
}
