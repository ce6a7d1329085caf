/** Search: a field and the answers, grouped by page and heading. Words stay on the page and are put in no address. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { markedParts } from '../../lib/marked-text.ts';
import { announce } from '../../platform/announce.ts';
import { focusOn } from '../../platform/focus.ts';
import { type FoundPage, searchPages } from '../../platform/search-index.ts';
import { guarded } from '../../controls/boundary/Boundary.tsx';
import { Late } from '../../controls/save-status/Opening.tsx';
import { isSlashKeyOn, setSlashKey } from '../../stores/settings.ts';

/** Pages shown for one search. */
const mostPages = 12;

/** Whether one of the words begins like one that a reader in trouble may type. */
const isInNeed = (query: string, beginnings: readonly string[]): boolean =>
  query
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => beginnings.some((beginning) => word.startsWith(beginning)));

interface Props {
  readonly helpHref: string;
  /** Beginnings of words that point to help first. */
  readonly helpWords: readonly string[];
}

function Search({ helpHref, helpWords }: Props) {
  const [isAlive, setIsAlive] = useState(false);
  const [hasSlashKey, setHasSlashKey] = useState(true);
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<{ query: string; pages: readonly FoundPage[] }>();
  const latest = useRef('');
  const [problem, setProblem] = useState('');

  // Waits for the page to be alive; until then the field is disabled, so that nothing typed is lost.
  useEffect(() => {
    setIsAlive(true);
    setHasSlashKey(isSlashKeyOn());
  }, []);
  // Waits for the field to be enabled before the focus can go there.
  useEffect(() => {
    if (isAlive) focusOn('search-field');
  }, [isAlive]);

  const search = async (text: string) => {
    setQuery(text);
    latest.current = text;
    if (text.trim() === '') {
      setFound(undefined);
      return;
    }
    try {
      const pages = await searchPages(text, mostPages);
      // An answer to words that are no longer in the field is dropped.
      if (!pages || latest.current !== text) return;
      setProblem('');
      setFound({ query: text, pages });
      announce(
        pages.length === 0
          ? 'Nothing found.'
          : `${pages.length} ${pages.length === 1 ? 'page' : 'pages'} found.`,
      );
    } catch {
      setProblem(
        'The search could not be loaded. Check your connection and reload the page; the guide can be read meanwhile.',
      );
    }
  };
  return (
    <div class="search">
      <search>
        <label class="field">
          <span class="field__label">Words to look for</span>
          <input
            id="search-field"
            type="search"
            class="field__input field__input--boxed"
            disabled={!isAlive}
            autocomplete="off"
            dir="auto"
            value={query}
            onInput={(event) => void search(event.currentTarget.value)}
          />
        </label>
      </search>
      {!isAlive && <Late />}
      {isInNeed(query, helpWords) && (
        <p class="notice">
          If someone has hurt, threatened or bullied you, or you think of suicide or of hurting
          yourself: <a href={helpHref}>Need help now?</a>
        </p>
      )}
      {problem && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      {found?.pages.length === 0 && (
        <p>Nothing found for “{found.query}”. Try a plainer word, such as “feedback” or “alone”.</p>
      )}
      {found && found.pages.length > 0 && (
        <ol class="search__pages" role="list" aria-label="Pages found">
          {found.pages.map((page) => (
            <li key={page.url}>
              <h2>
                <a href={page.url}>{page.title}</a>
              </h2>
              <ul role="list">
                {page.parts.map((part) => (
                  <li key={part.url}>
                    {part.title && part.title !== page.title && (
                      <h3>
                        <a href={part.url}>{part.title}</a>
                      </h3>
                    )}
                    <p>
                      {markedParts(part.excerpt).map(({ text, isMarked }) =>
                        isMarked ? <mark>{text}</mark> : text,
                      )}
                    </p>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
      <label class="search__setting label quiet">
        <input
          type="checkbox"
          disabled={!isAlive}
          checked={hasSlashKey}
          onChange={(event) => {
            setHasSlashKey(event.currentTarget.checked);
            setSlashKey(event.currentTarget.checked);
          }}
        />{' '}
        On every page, the / key goes to the search
      </label>
    </div>
  );
}

export default guarded(Search);
