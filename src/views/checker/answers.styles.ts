import {css} from 'lit';

const chosen = css`
  padding-inline-start: calc(0.75em - 4px);
  border-inline-start: 4px solid var(--_accent);
  background-color: var(--_accent-tint);
  font-weight: 700;
`;

/** Two colours, inside of the row: what is joined to it would cover them. */
const reached = css`
  outline: 3px solid var(--_focus);
  outline-offset: -3px;
  box-shadow: inset 0 0 0 5px var(--_paper);
`;

const bare = css`
  outline: none;
  box-shadow: none;
`;

/** What a form has, with scripts or without: the numbers of its questions, hints, fields, and answers in rows. */
export const answersStyles = css`
  .checker {
    background: var(--incident-form-paper, var(--_tint));
  }
  .form {
    margin-block-start: 1em;
    counter-reset: question;
  }
  .form > [part='heading']:not(:only-of-type),
  fieldset:not(:only-of-type) > legend {
    display: flex;
    gap: 0.5em;
    counter-increment: question;
  }
  .form > [part='heading']:not(:only-of-type)::before,
  fieldset:not(:only-of-type) > legend::before {
    flex: none;
    inline-size: 1.6em;
    block-size: 1.6em;
    border: 2px solid var(--_ink);
    border-radius: 50%;
    background: var(--_ink);
    color: var(--_paper);
    content: counter(question);
    /* Not read aloud: the questions of a form have their order. */
    content: counter(question) / '';
    font-size: 0.875em;
    letter-spacing: 0;
    line-height: 1.4;
    text-align: center;
  }
  .hint {
    margin-block-end: 0.5em;
    color: var(--_soft);
    line-height: 1.5;
  }
  /* As tall as a thumb. */
  .hint a,
  .unneeded a {
    display: inline-block;
    padding-block: 0.6em;
  }
  [type='text'],
  select {
    min-block-size: 3.1em;
    padding: 0.25em 0.5em;
    border: 2px solid var(--_field);
    border-radius: var(--incident-field-radius, var(--_radius));
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    font-size: 1.125em;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  .choice {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 3.5em;
    padding: 0.5em 0.75em;
    background-color: var(--_paper);
    line-height: 1.5;
    cursor: pointer;
  }
  .choice small {
    font-size: 1em;
    font-weight: 400;
  }
  .choice:hover {
    background-image: linear-gradient(rgb(128 128 128 / 12%) 0 0);
  }
  .choice:active {
    background-image: linear-gradient(rgb(128 128 128 / 24%) 0 0);
  }
  .choice:has(:checked) {
    ${chosen}
  }
  input:checked + .choice {
    ${chosen}
  }
  .choice:has(:focus-visible) {
    ${reached}
  }
  input:focus-visible + .choice {
    ${reached}
  }
  /* Where the row cannot be marked, the button is. */
  .choice:has(:focus-visible) input {
    ${bare}
  }
  /* Drawn with edges alone, which colours that a reader forces leave as they are. */
  [type='radio'],
  [type='checkbox'] {
    flex: none;
    inline-size: 1.625em;
    block-size: 1.625em;
    margin: 0;
    border: 2px solid var(--_field);
    border-radius: min(0.25em, var(--_radius));
    background: var(--_paper);
    font-size: 1em;
    -webkit-appearance: none;
    appearance: none;
    cursor: inherit;
  }
  [type='radio'] {
    border-radius: 50%;
  }
  [type='radio']:checked {
    border: 0.5em solid var(--_accent);
  }
  [type='checkbox']:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  [type='checkbox']:checked::before {
    content: '';
    display: block;
    inline-size: 35%;
    block-size: 75%;
    margin: 0 auto;
    border: solid var(--_on-accent);
    border-width: 0 3px 3px 0;
    transform: rotate(45deg);
  }
  .link {
    padding-inline: 0;
    border: 0;
    background-color: transparent;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .privacy {
    display: flex;
    gap: 0.5em;
    margin-block-start: 0.75em;
    color: var(--_soft);
    font-size: 0.875em;
    line-height: 1.5;
  }
  .privacy .icon {
    margin-block-start: 0.2em;
  }
  @media print {
    .checker {
      background: none;
    }
  }
`;
