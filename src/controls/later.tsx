/** A part of an island that few readers open: its code is loaded when it is first shown. Offline it is there, too. */
import type { FunctionComponent } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { settleFocus } from '../platform/focus.ts';

const notLoaded =
  'This part could not be loaded. Nothing is lost. When you are connected, load the page again.';

/** The component that `load` brings, with nothing in its place until it is there. */
export function later<P extends object>(
  load: () => Promise<{ readonly default: FunctionComponent<P> }>,
): FunctionComponent<P> {
  let View: FunctionComponent<P> | undefined;
  return (props: P) => {
    const [state, setState] = useState<'waiting' | 'here' | 'missing'>(View ? 'here' : 'waiting');
    // Waits for the part to be wanted on the page, then loads it, once.
    useEffect(() => {
      if (View) return;
      load().then(
        (loaded) => {
          View = loaded.default;
          setState('here');
        },
        () => setState('missing'),
      );
    }, []);
    // Waits for it to stand on the page: what was to have the focus may be in it.
    useLayoutEffect(settleFocus);
    if (state === 'missing') return <p role="alert">{notLoaded}</p>;
    return View && state === 'here' ? <View {...props} /> : null;
  };
}
