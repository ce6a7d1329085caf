/** A Storage as browsers have it, over a Map, for what works below the port. */
export function storageLike(stored: Readonly<Record<string, string>> = {}): Storage {
  const texts = new Map(Object.entries(stored));
  return {
    get length() {
      return texts.size;
    },
    key: (at) => [...texts.keys()][at] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
    clear: () => texts.clear(),
  };
}
