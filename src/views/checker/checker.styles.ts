import {css} from 'lit';

export const checkerStyles = css`
  form {
    margin-block-start: 1em;
    padding: 1em;
    padding: clamp(1em, 3cqi, 1.5em);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--incident-form-paper, var(--_tint));
  }
  fieldset {
    min-inline-size: 0;
    margin: 0 0 1.5em;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.5;
    margin-block-end: 0.25em;
  }
  .hint {
    margin-block-end: 0.5em;
    color: var(--_soft);
    font-size: 0.875em;
  }
  .hint p + p {
    margin: 0;
  }
  .faulty {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_danger);
  }
  .error {
    display: flex;
    gap: 0.5em;
    margin-block-end: 0.5em;
    color: var(--_danger);
    font-weight: 700;
  }
  .error + .actions {
    margin-block-end: 0.5em;
  }
  .error .icon {
    margin-block-start: 0.3em;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .date label {
    display: grid;
    gap: 0.25em;
    font-size: 0.875em;
  }
  .end + .end {
    margin-block-start: 0.75em;
  }
  .end > p {
    margin: 0;
    font-weight: 600;
  }
  :is(input[type='text'], select) {
    min-block-size: 48px;
    padding: 0.25em 0.5em;
    border: 2px solid var(--_field);
    border-radius: var(--incident-field-radius, var(--_radius));
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    font-size: max(1.125em, 16px);
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  .date input {
    inline-size: clamp(3em, 17cqi, 4.2em);
    font-size: max(1.25em, 16px);
  }
  .date .year input {
    inline-size: clamp(3.7em, 21cqi, 5.2em);
  }
  .date .time input {
    inline-size: 6em;
  }
  input.code,
  select {
    inline-size: 100%;
    max-inline-size: 24em;
  }
  input[aria-invalid] {
    border-color: var(--_danger);
  }
  :is(input[type='text'], select):focus-visible {
    outline-offset: 0;
  }
  .reading {
    min-block-size: 1.5em;
    margin-block-start: 0.25em;
    font-weight: 600;
  }
  .unneeded {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin-block-end: 0.5em;
    color: var(--_calm);
    font-weight: 600;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.5em;
  }
  .choices label,
  .tick {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 48px;
    line-height: 1.5;
    cursor: pointer;
  }
  /* It belongs to the fields above it, not to the question below. */
  .reading + .tick {
    margin-block-start: -0.5em;
  }
  .choices label {
    padding: 0.5em 0.75em;
    border: 1px solid var(--_field);
    border-radius: var(--incident-field-radius, var(--_radius));
    background: var(--_paper);
  }
  @media (prefers-reduced-motion: no-preference) {
    .choices label {
      transition: border-color 0.15s;
    }
  }
  .choices label:hover {
    border-color: var(--_accent);
  }
  .choices label:has(:checked) {
    border-color: var(--_accent);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    background: var(--_accent-tint);
    font-weight: 700;
  }
  .choices small {
    font-weight: 400;
  }
  .choices label:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  :is(input[type='radio'], input[type='checkbox']) {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .choices input:focus-visible {
    outline: none;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .privacy {
    display: flex;
    gap: 0.5em;
    margin-block-start: 0.75em;
    color: var(--_soft);
    font-size: 0.875em;
  }
  .privacy .icon {
    margin-block-start: 0.25em;
  }
  .errors {
    margin-block-end: 1.5em;
    padding: 0.75em 1em;
    border: 3px solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .errors li {
    margin: 0;
  }
  .errors a {
    display: block;
    padding-block: 0.6em;
    color: var(--_danger);
    font-weight: 700;
  }
  @media (scripting: none) {
    form {
      display: none;
    }
    .scriptless {
      display: block;
      margin-block-start: 0.5em;
    }
  }
  @media print {
    form,
    .actions,
    .unprinted {
      display: none;
    }
  }
`;
