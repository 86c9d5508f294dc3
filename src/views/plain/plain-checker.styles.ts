import {css} from 'lit';

/** The form and the table of a page without scripts. */
export const plainCheckerStyles = css`
  .form > [part='heading'] {
    margin: 1.25em 0 0.5em;
    font-size: 1.125em;
  }
  .number {
    display: block;
    inline-size: 100%;
    max-inline-size: 24em;
    margin: 0 0 0.5em;
    /* Firefox marks what does not fit the pattern. */
    box-shadow: none;
  }
  /* Its words are in front of what stands there, and its mark is before them. */
  .caution::before {
    order: 1;
  }
  .end {
    margin-block: 0.5em;
    font-weight: 700;
  }
  /* No list holds the rows: each has edges, and lies over the lower one of the row above. */
  .choice {
    border: 2px solid var(--_field);
  }
  .choice:not(.top) {
    margin-top: -2px;
    border-top: 1px solid var(--_line);
  }
  .choice.last:not(.top) {
    border-top: 2px solid var(--_field);
  }
  .top {
    border-top-left-radius: var(--incident-field-radius, var(--_radius));
    border-top-right-radius: var(--incident-field-radius, var(--_radius));
  }
  .bottom {
    border-bottom-left-radius: var(--incident-field-radius, var(--_radius));
    border-bottom-right-radius: var(--incident-field-radius, var(--_radius));
  }
  .row + .row {
    margin: 0;
  }
  /* Controls before their labels, in a page of its own. */
  form {
    display: grid;
    grid-template-columns: 3em minmax(0, 1fr);
  }
  form > * {
    grid-column: 1 / -1;
  }
  form > br {
    display: none;
  }
  form > input {
    z-index: 1;
    grid-column: 1;
    place-self: center;
  }
  form > .choice {
    grid-column: 2;
  }
  form > .number {
    grid-column: 1 / -1;
    place-self: stretch;
    inline-size: auto;
  }
  /* The answer lies around its circle, so that both can be pressed. Old browsers have them side by side. */
  @supports (margin-inline-start: 0) {
    input + .choice {
      margin-inline-start: -3em;
      padding-inline-start: 3em;
    }
    input:checked + .choice {
      padding-inline-start: calc(3em - 2px);
    }
    form > input:not(.number) {
      pointer-events: none;
    }
  }
  form > input:not(.number):focus-visible {
    outline: none;
    box-shadow: none;
  }
  .verdicts {
    min-inline-size: 0;
    margin-block: 1.25em;
  }
  .verdicts > .verdict + .verdict,
  .verdicts > .numbers {
    margin-block-start: 1em;
  }
  .verdicts > .verdict,
  .open-questions > li {
    margin-block-start: 0;
  }
  .verdict > p.when {
    margin-block-end: 0.5em;
    color: var(--_alert);
  }
  .affected > p.when {
    color: var(--_danger);
  }
  .not-affected > p.when {
    color: var(--_calm);
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
  /* The rules of the form show it, if the form works. */
  .prompt,
  .scroll .when {
    display: none;
  }
  form > button {
    justify-self: start;
  }
  .scroll {
    overflow-x: auto;
    margin-block: 0.75em;
  }
  .scroll table {
    border-collapse: collapse;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    /* Its columns are as wide as their longest word, so that a number is compared whole. */
    overflow-wrap: break-word;
  }
  .scroll caption {
    font-weight: 700;
    text-align: start;
  }
  .scroll :is(th, td) {
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
    .form {
      display: block;
      max-inline-size: none;
    }
    div.form,
    form > :not(.verdicts) {
      display: none;
    }
  }
`;
