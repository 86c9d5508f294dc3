import {css} from 'lit';

export const factsStyles = css`
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.5em 1.5em;
    margin-block-end: 0.75em;
  }
  .facts dd {
    font-weight: 700;
    line-height: 1.5;
  }
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
