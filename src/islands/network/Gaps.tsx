/** What the list shows: a sentence for each finding, why, one suggestion, and "that may be fine". */
import { h } from 'preact';
import { useState } from 'preact/hooks';
import { type FactWords, factsOf } from '../../domain/network/facts.ts';
import type { Finding } from '../../domain/network/findings.ts';
import { nameOf, type Network } from '../../domain/network/model.ts';
import { sayFinding } from '../../domain/network/say.ts';
import { type NetworkWords, sayWordsOf } from '../../domain/network/words.ts';
import { cellValue } from '../../lib/cells.ts';
import { address } from '../../lib/address.ts';
import { shortened } from '../../lib/text.ts';
import { announce } from '../../platform/announce.ts';
import { focusAfterRender } from '../../platform/focus.ts';
import { callFine } from '../../stores/network.ts';
import { still } from '../../controls/still.ts';
import { words } from './words.ts';

export interface GapStrategy {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly minutes: number;
}

/** Fewer people than this are no list to read. */
const fewest = 3;
/** People listed under "why"; the table and the list have all. */
const reasons = 12;

interface Props {
  readonly findings: readonly Finding[];
  readonly size: number;
  readonly network: Network;
  readonly names: NetworkWords;
  readonly facts: FactWords;
  readonly strategies: readonly GapStrategy[];
  /** For the example: nothing to press. */
  readonly isExample?: boolean;
}

/** The same element as beside every strategy (elements/add-to-plan.ts), which loads the plan only when pressed. */
const AddToPlan = ({ id, title }: GapStrategy) =>
  h(
    'add-to-plan',
    { strategy: id },
    <button type="button" class="button button--quiet">
      {words.addToPlan}
      <span class="visually-hidden">: {title}</span>
    </button>,
  );

function GapList({ findings, size, network, names, facts, strategies, isExample }: Props) {
  const [isPrivateRead, setIsPrivateRead] = useState(false);
  const readable = findings.filter((finding) => isPrivateRead || !finding.isPrivate);
  const isFine = (finding: Finding) => cellValue(network.fine, finding.key) !== undefined;
  const said = readable.filter((finding) => !isFine(finding));
  const fine = readable.filter(isFine);
  const sayWords = sayWordsOf(names);
  const sentence = (finding: Finding): string =>
    sayFinding(finding, sayWords, (person) => shortened(nameOf(person), 24));
  const strategyOf = ({ rule }: Finding) => strategies.find((each) => each.id === rule.strategy);

  const leaveAside = (finding: Finding) => {
    const next = said[said.indexOf(finding) + 1] ?? said[said.indexOf(finding) - 1];
    callFine(finding.key, true);
    announce(words.isFine);
    focusAfterRender(next ? `gap-${next.rule.id}` : 'gaps');
  };
  if (size < fewest && said.length === 0) return <p class="quiet">{words.gapsFew}</p>;
  return (
    <>
      <p class="quiet">{said.length === 0 ? words.gapsNone : words.gapsLead}</p>
      <ul class="gaps" role="list">
        {said.map((finding) => {
          const { rule, people } = finding;
          const strategy = strategyOf(finding);
          return (
            <li class="gap" key={rule.id}>
              <p class="gap__sentence" id={`gap-${rule.id}`} tabIndex={-1} dir="auto">
                {sentence(finding)}
              </p>
              <details>
                <summary class="label">
                  {words.why}
                  <span class="visually-hidden"> {sentence(finding)}</span>
                </summary>
                <p>{rule.why}</p>
                {people.length > 0 && (
                  <ul class="label">
                    {[...new Set(people)].slice(0, reasons).map((person) => (
                      <li key={person.id}>
                        <b dir="auto">{shortened(nameOf(person), 40)}</b>{' '}
                        {factsOf(person, facts).join(' · ')}
                      </li>
                    ))}
                  </ul>
                )}
                <p class="label">
                  <a href={address(`/guide/${rule.section.replace('/', '/#')}`)}>
                    {words.readMore}
                  </a>
                </p>
              </details>
              {strategy && (
                <p>
                  {words.tryThis} <a href={strategy.href}>{strategy.title}</a>{' '}
                  <span class="label quiet">{words.minutes(strategy.minutes)}</span>
                </p>
              )}
              <p class="label quiet">
                {words.fine}: {rule.fine.charAt(0).toLowerCase() + rule.fine.slice(1)}
              </p>
              {!isExample && (
                <div class="buttons">
                  {strategy && <AddToPlan key={strategy.id} {...strategy} />}
                  <button type="button" class="as-link" onClick={() => leaveAside(finding)}>
                    {words.fine}
                    <span class="visually-hidden">: {sentence(finding)}</span>
                  </button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {!isExample && fine.length > 0 && (
        <details class="fine">
          <summary class="label">{words.finesTitle(fine.length)}</summary>
          <ul class="label">
            {fine.map((finding) => (
              <li key={finding.rule.id} dir="auto">
                {sentence(finding)}{' '}
                <button
                  type="button"
                  class="as-link"
                  onClick={() => {
                    callFine(finding.key, false);
                    announce(words.saidAgain);
                    focusAfterRender(`gap-${finding.rule.id}`);
                  }}
                >
                  {words.sayAgain}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {!isExample && (
        <button
          type="button"
          class="as-link"
          aria-pressed={isPrivateRead}
          onClick={() => setIsPrivateRead(!isPrivateRead)}
        >
          {isPrivateRead ? words.hidePrivate : words.readPrivate}
        </button>
      )}
    </>
  );
}

/** Drawn again only when what it shows changes. */
export const Gaps = still(GapList);
