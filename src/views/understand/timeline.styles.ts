import {css} from 'lit';

export const timelineStyles = css`
  .timeline {
    padding: 0;
    list-style: none;
  }
  .timeline > li {
    position: relative;
    /* Where its dots are centred. */
    --_axis: 0.475em;
    margin: 0;
    padding-block-end: 1.25em;
    padding-inline-start: 2em;
  }
  .dot {
    position: absolute;
    z-index: 1;
    inset-block-start: 0.4em;
    inset-inline-start: calc(var(--_axis) - 0.425em);
    inline-size: 0.85em;
    block-size: 0.85em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
  }
  .planned > .dot {
    background: var(--_paper);
  }
  .timeline > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 0.8em 0;
    inset-inline-start: calc(var(--_axis) - 1px);
    border-inline-start: 2px solid var(--_line);
  }
  /* Of a long history, what is out of sight is not laid out. */
  .timeline > li:nth-child(n + 20) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 5em;
  }
  .dated {
    color: var(--_soft);
  }
  .dated > p {
    margin: 0;
    font-size: 0.875em;
    line-height: 1.5;
  }
  .timeline .tag {
    margin: 0;
  }
  .timeline > .turn {
    padding-block-end: 1em;
    color: var(--_accent);
  }
  /* Across the line, and on to the words. */
  .turn::before {
    content: '';
    position: absolute;
    inset-block-start: 0.8em;
    inset-inline-start: calc(var(--_axis) - 0.475em);
    inline-size: 2em;
    border-block-start: 2px solid var(--_accent);
  }
  .timeline > .turn > strong {
    padding-inline-start: 0.5em;
    font-size: 0.875em;
  }
  @container (min-width: 36em) {
    .timeline > li {
      --_axis: 15.5em;
      display: grid;
      grid-template-columns: 14em 1fr;
      gap: 0 3em;
      padding-inline-start: 0;
    }
    .dated {
      text-align: end;
    }
    .turn > strong {
      grid-column: 2;
    }
  }
`;
