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
  .timeline > li::before {
    content: '';
    position: absolute;
    z-index: 1;
    inset-block-start: 0.4em;
    inset-inline-start: calc(var(--_axis) - 0.425em);
    inline-size: 0.85em;
    block-size: 0.85em;
    border: 0.2em solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
  }
  .timeline > .planned::before {
    border-style: dashed;
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
  .timeline > li:nth-child(n + 50) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 5em;
  }
  .timeline time {
    color: var(--_soft);
    text-wrap: balance;
  }
  @container (min-width: 36em) {
    .timeline > li {
      --_axis: 13.5em;
      display: grid;
      grid-template-columns: 12em 1fr;
      gap: 0 3em;
      padding-inline-start: 0;
    }
    .timeline time {
      text-align: end;
    }
  }
`;
