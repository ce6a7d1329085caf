/**
 * The printed sheets behind the page of the network, for its print dialog. They are made when the page is about to be
 * printed and at no other time, because a list may be long and typing must stay quick (F45).
 */
import { type ComponentProps, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { beforePrinting } from '../../platform/print.ts';
import { $network, $people } from '../../stores/network.ts';
import { NetworkSheets } from './NetworkSheets.tsx';

export function PaperNetwork(props: Pick<ComponentProps<typeof NetworkSheets>, 'names' | 'rules'>) {
  const place = useRef<HTMLDivElement>(null);
  // Waits for the browser's word that it prints; what is drawn then is there when it lays the page out. From the moment it
  // is drawn: a frame later the page may be printing already, with nothing on its sheets.
  useLayoutEffect(
    () =>
      beforePrinting(() => {
        if (!place.current) return;
        render(
          <NetworkSheets
            {...props}
            people={$people.get()}
            network={$network.get()}
            isLettered={false}
          />,
          place.current,
        );
      }),
    [],
  );
  return <div class="only-printed" ref={place} />;
}
