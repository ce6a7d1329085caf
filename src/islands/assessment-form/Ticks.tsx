/** A question answered by ticking any number of boxes. */
interface Choice {
  readonly id: string;
  readonly label: string;
  readonly isTicked: boolean;
  tick(isTicked: boolean): void;
}

interface Props {
  readonly headingId: string;
  /** A few words above the question. */
  readonly above: string;
  readonly question: string;
  readonly hint: string;
  readonly choices: readonly Choice[];
}

export function Ticks({ headingId, above, question, hint, choices }: Props) {
  return (
    <>
      <p class="label quiet asking__progress">{above}</p>
      <fieldset aria-describedby="ticks-hint">
        <legend>
          <h1 id={headingId} tabIndex={-1}>
            {question}
          </h1>
        </legend>
        <p class="quiet" id="ticks-hint">
          {hint}
        </p>
        <div class="choices">
          {choices.map(({ id, label, isTicked, tick }) => (
            <label class="choice" key={id}>
              <input
                type="checkbox"
                checked={isTicked}
                onChange={(event) => tick(event.currentTarget.checked)}
              />
              <span class="choice__label">{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
