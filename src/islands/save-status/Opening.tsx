/** What stands in a tool's place until it is alive. If that never happens, a sentence appears by itself and says what to do. */
import type { ComponentChildren } from 'preact';

export const Opening = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="opening">
    <p class="status-line">{children}</p>
    <p class="opening__late">
      This is taking long. A part of the page may not have loaded. What you saved is safe in this
      browser: reload the page to try again.
    </p>
  </div>
);
