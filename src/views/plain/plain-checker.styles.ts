import {css} from 'lit';

/** The form and the table of a page without scripts. */
export const plainCheckerStyles = css`
  form {
    display: grid;
    grid-template-columns: 3em 1fr;
    margin-block-start: 1em;
    padding: 1em;
    padding: clamp(1em, 3cqi, 1.5em);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_tint);
  }
  form > * {
    grid-column: 1 / -1;
  }
  form > [part='heading'] {
    margin-block: 1.25em 0.5em;
    font-size: 1.125em;
    line-height: 1.5;
  }
  form > br,
  .unstyled {
    display: none;
  }
  .hint {
    margin-block-end: 0.5em;
    color: var(--_soft);
    font-size: 0.875em;
  }
  input {
    grid-column: 1;
    place-self: center;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin: 0 0 0.5em;
    accent-color: var(--_accent);
  }
  label {
    grid-column: 2;
    min-block-size: 48px;
    margin-block-end: 0.5em;
    padding: 0.75em;
    border: 1px solid var(--_field);
    border-radius: var(--_radius);
    line-height: 1.5;
    cursor: pointer;
  }
  .number {
    grid-column: 1 / -1;
    place-self: stretch;
    inline-size: auto;
    max-inline-size: 24em;
    block-size: auto;
    min-block-size: 48px;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_field);
    border-radius: var(--_radius);
    background: var(--_paper);
    /* Firefox marks what does not fit the pattern. */
    box-shadow: none;
    color: var(--_ink);
    font: inherit;
  }
  .end {
    margin-block: 0.5em;
    font-weight: 700;
  }
  /* The answer lies over its circle, so that both can be pressed. Old browsers have them side by side. */
  @supports (margin-inline-start: 0) {
    input + label {
      margin-inline-start: -3em;
      padding-inline-start: 3em;
    }
    input:not(.number) {
      pointer-events: none;
    }
  }
  input:checked + label {
    border-color: var(--_accent);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    font-weight: 700;
  }
  label small {
    font-weight: 400;
  }
  input:not(.number):focus-visible {
    outline: none;
  }
  input:focus-visible + label {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .verdicts {
    min-inline-size: 0;
    margin-block: 1.25em;
  }
  .verdicts > .verdict,
  .open-questions > li {
    display: none;
    margin: 0;
  }
  .verdicts > .numbers {
    display: none;
    margin-block-start: 1em;
  }
  .numbers ul {
    columns: 8em;
  }
  .unable {
    margin-block-end: 0.75em;
  }
  .unable,
  .prompt {
    padding: 0.75em 1em;
    border: 2px dashed var(--_field);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  form > button {
    justify-self: start;
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
  .scroll {
    overflow-x: auto;
    margin-block: 0.75em;
  }
  table {
    border-collapse: collapse;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  caption {
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    min-inline-size: 7em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    line-height: 1.5;
  }
  td.affected {
    background: var(--_danger-tint);
    color: var(--_danger);
  }
  td.not-affected {
    background: var(--_calm-tint);
    color: var(--_calm);
  }
  td.possibly-affected {
    background: var(--_alert-tint);
    color: var(--_alert);
  }
  td .icon {
    vertical-align: text-bottom;
  }
  @media print {
    form {
      display: block;
      padding: 0;
      border: 0;
      background: none;
    }
    form > :not(.verdicts),
    .prompt {
      display: none;
    }
  }
`;
