/**
 * The sheets behind the page of the network, for its print dialog. They follow the list a moment later, so that nobody
 * waits for paper while typing: before a dialog can be opened they are there.
 */
import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { pageTimers } from '../../platform/timers.ts';
import { NetworkSheets } from './NetworkSheets.tsx';

/** Whole milliseconds after the last change. */
const momentMs = 400;

export function SheetsSoon(props: ComponentProps<typeof NetworkSheets>) {
  const [shown, setShown] = useState(props);
  const { people, network } = props;
  // Waits until the list has rested for a moment, then brings the sheets up to date.
  useEffect(() => {
    const timer = pageTimers.set(() => setShown({ ...shown, people, network }), momentMs);
    return () => pageTimers.clear(timer);
  }, [people, network]);
  return <NetworkSheets {...shown} />;
}
