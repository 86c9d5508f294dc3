import {css} from 'lit';

export const detailsStyles = css`
  .items > li {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_line);
  }
  .items > .done,
  .items > .restored {
    border-color: var(--_calm);
  }
  .items > :is(.done, .restored) .tag {
    color: var(--_calm);
  }
  .items > .suspended {
    border-color: var(--_alert);
  }
  .items > .suspended .tag {
    color: var(--_alert);
  }
  section > :is(p, ul, ol) {
    max-inline-size: 44em;
  }
`;
