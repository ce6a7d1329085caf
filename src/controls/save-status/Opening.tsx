/** What stands in a tool's place until it is alive. If that never happens, a sentence appears by itself and says what to do. */
import type { ComponentChildren } from 'preact';

export const Late = () => (
  <p class="opening__late">
    This is taking long. Perhaps a part of the page could not be loaded. What you saved is safe in
    this browser: reload the page to try again.
  </p>
);

export const Opening = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="opening">
    <p class="status-line">{children}</p>
    <Late />
  </div>
);
