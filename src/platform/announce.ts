/** Says a sentence to people who use a screen reader, through the one polite live region of the page. */

/** For so long, in milliseconds, a sentence is taken to be still read out. */
const readingMs = 1000;

let saidAt = Number.NEGATIVE_INFINITY;

/** Puts `text` into the live region of layouts/Tool.astro. The same text twice is heard twice. */
export function announce(text: string): void {
  const region = document.getElementById('announcer');
  if (!region) return;
  region.textContent = region.textContent === text ? `${text}\u00a0` : text;
  saidAt = performance.now();
}

/** The same, but behind what was said a moment ago, which it would cut off. For what comes by itself, such as a save. */
export function announceAfter(text: string): void {
  const before = document.getElementById('announcer')?.textContent ?? '';
  announce(performance.now() - saidAt < readingMs ? `${before} ${text}` : text);
}
