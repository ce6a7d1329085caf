/** Says a sentence to people who use a screen reader, through the one polite live region of the page. */

/** Puts `text` into the live region of layouts/Tool.astro. The same text twice is heard twice. */
export function announce(text: string): void {
  const region = document.getElementById('announcer');
  if (!region) return;
  region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}
