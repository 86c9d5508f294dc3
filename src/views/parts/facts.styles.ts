import {css} from 'lit';

export const factsStyles = css`
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 1px;
    padding-block: 1px;
  }
  .facts > div {
    flex: 1 1 max(10.5em, 28%);
    padding: 0.75em var(--_edge-space);
    outline: 1px solid var(--_line);
  }
  .facts dd {
    font-weight: 700;
    line-height: 1.5;
  }
  .facts dd,
  .test b {
    text-wrap: balance;
  }
  .groups {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
  }
  .groups > li {
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_field);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
  }
  .rule {
    padding: 0;
    list-style: none;
  }
  .rule .rule {
    padding-inline-start: 1em;
  }
  .test {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.5em;
    align-items: start;
  }
  .test > :is(b, .soft) {
    grid-column: 2;
  }
`;
