/** The language the reader's browser speaks, e.g. "en-US". */
export const pageLocale = (): string => navigator.language;
