import {css} from 'lit';

export const whoStyles = css`
  .who {
    margin-block: 1em;
    border: 2px solid var(--_ink);
    border-radius: var(--_radius);
  }
  .who > [part='heading'] {
    margin: 0;
    padding: 0.5em 0.75em;
    border-block-end: 1px solid var(--_line);
    font-size: 1em;
  }
  .who .rows > div {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.75em;
    align-items: center;
    padding: 0.5em 0.75em;
  }
  .who .rows > div + div {
    border-block-start: 1px solid var(--_line);
  }
  .who .rows .icon {
    grid-row: 1 / span 2;
    inline-size: 1.5em;
    block-size: 1.5em;
    stroke-width: 2;
  }
  .who :is(dt, dd) {
    grid-column: 2;
    line-height: 1.4;
  }
  .who dd {
    font-weight: 700;
  }
  .who > :is(.groups, details) {
    margin: 0;
    padding: 0.5em 0.75em;
  }
  .who > * + details,
  .who .groups > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .who .groups {
    display: block;
  }
  .who .groups > li {
    padding: 0.5em 0;
    border: 0;
    border-radius: 0;
  }
  @container (min-width: 44em) {
    .who .rows {
      display: grid;
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
    }
    .who .rows > div {
      align-items: start;
      align-content: start;
    }
    .who .rows > div + div {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }
`;
