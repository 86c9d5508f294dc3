import {css} from 'lit';

export const checkerStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0 0 1.5em;
    padding: 0;
    border: 0;
  }
  /* In the flow of its fieldset: else the edge of one would begin half-way down its legend. */
  legend {
    float: left;
    inline-size: 100%;
    margin-block-end: 0.5em;
    padding: 0;
    font-family: var(--incident-heading-font, inherit);
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.4;
  }
  legend + * {
    clear: both;
  }
  .hint p + p {
    margin: 0;
  }
  .faulty {
    padding-inline-start: 0.75em;
    border-inline-start: 5px solid var(--_danger);
  }
  .error {
    display: flex;
    gap: 0.5em;
    margin-block-end: 0.5em;
    color: var(--_danger);
    font-weight: 700;
    line-height: 1.5;
  }
  .error + .actions {
    margin-block-end: 0.5em;
  }
  .error .icon {
    margin-block-start: 0.2em;
  }
  .unneeded {
    color: var(--_soft);
    line-height: 1.5;
  }
  /* Folded away, but in reach of keys, of screen readers and of the link. */
  .unneeded + .answer:not(:focus-within, .kept-open),
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .date + .date {
    margin-block-start: 0.5em;
  }
  .date label {
    display: grid;
    gap: 0.25em;
    line-height: 1.5;
  }
  .end + :is(.end, .choices) {
    margin-block-start: 0.75em;
  }
  .end > p {
    margin: 0 0 0.25em;
    font-weight: 600;
  }
  .end > .choices {
    margin-block-start: 0.5em;
  }
  .date input {
    inline-size: 3.5em;
    font-size: max(1.125em, 16px);
  }
  .date .year input {
    inline-size: 5em;
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
  /* One field, in which the units stand after the figures. */
  .units {
    flex-wrap: nowrap;
    gap: 0;
    align-items: center;
    max-inline-size: 20em;
    min-block-size: 3.5em;
    padding-inline: 0.25em 0.75em;
    border: 2px solid var(--_field);
    border-radius: var(--incident-field-radius, var(--_radius));
    background: var(--_paper);
  }
  .units:has([aria-invalid]) {
    border-color: var(--_danger);
  }
  .units label {
    display: flex;
    flex-direction: row-reverse;
    align-items: center;
  }
  .units .year {
    flex: 1;
  }
  .units input {
    min-block-size: 2.5em;
    inline-size: 2.5em;
    border: 0;
    text-align: end;
  }
  .units .year input {
    inline-size: 100%;
    min-inline-size: 0;
  }
  @container not (width >= 17em) {
    .units {
      flex-wrap: wrap;
    }
    .units .year {
      flex-basis: 100%;
    }
  }
  .units input:focus-visible {
    outline-offset: -3px;
  }
  .reading {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: center;
    margin-block: 0.25em;
    font-weight: 600;
    line-height: 1.5;
  }
  .reading .icon {
    color: var(--_accent);
  }
  /* Beside its tick, however many lines it takes. */
  .reading > span {
    flex: 1;
  }
  .reading small {
    flex-basis: 100%;
    font-weight: 400;
  }
  .choices {
    border: 2px solid var(--_field);
    border-radius: var(--incident-field-radius, var(--_radius));
    overflow: hidden;
  }
  .code + .choices {
    margin-block-start: 0.5em;
  }
  .choice + .choice {
    border-block-start: 1px solid var(--_line);
  }
  .choice + .last {
    border-block-start: 2px solid var(--_field);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
  }
  .form > .actions > .primary {
    flex: 1 0 100%;
    min-block-size: 3.1em;
    font-size: 1.125em;
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
  @container (min-width: 40em) {
    .form > .actions > .primary {
      flex: none;
    }
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
  /* Where colours are forced, a picture keeps its own if this is not said. */
  .icon {
    forced-color-adjust: auto;
  }
`;
