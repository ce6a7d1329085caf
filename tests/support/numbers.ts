/** Compares the numbers of a text with those of its sources. */

/** The numbers written with digits, without commas between thousands. */
export const numbersIn = (text: string): string[] =>
  text.replaceAll(/(\d),(?=\d{3})/g, '$1').match(/\d*\.?\d+/g) ?? [];

/** The numbers that no source says; ".40" and "0.4" are one number. */
export function strangeNumbers(text: string, sources: string): string[] {
  const known = new Set(numbersIn(sources).map(Number));
  return numbersIn(text).filter((number) => !known.has(Number(number)));
}
