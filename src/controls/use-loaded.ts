/** Parts of an island that are loaded when they are needed, so that a page is light before anybody touches it. */
import { useEffect, useState } from 'preact/hooks';

/**
 * The module that `load` gives, once it is there; undefined before, and when it can't be loaded. Loading begins when
 * `isWanted` is true. In its place show `Opening`, which says by itself what to do when nothing comes (F37).
 */
export function useLoaded<T>(load: () => Promise<T>, isWanted: boolean): T | undefined {
  const [part, setPart] = useState<{ readonly module: T }>();
  // Waits until the part is wanted. A load that fails is tried again by the next reload of the page.
  useEffect(() => {
    if (isWanted && !part) {
      load().then(
        (module) => setPart({ module }),
        () => undefined,
      );
    }
  }, [isWanted]);
  return part?.module;
}
