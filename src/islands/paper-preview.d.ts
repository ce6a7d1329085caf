/** <paper-preview>, defined by the page's script (elements/paper-preview.ts), in the markup of islands. */
import type { JSX as Markup } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'paper-preview': Markup.HTMLAttributes<HTMLElement>;
    }
  }
}
