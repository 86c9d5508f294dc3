import {css} from 'lit';

export const detailsStyles = css`
  .rows {
    padding: 0;
    list-style: none;
  }
  .rows > li {
    margin: 0;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .rows > li:last-child {
    padding-block-end: 0;
  }
  .rows .tag {
    margin-inline: 0 0.5em;
  }
  .rows > .done .tag,
  .tag.restored {
    color: var(--_calm);
  }
  .tag.suspended {
    color: var(--_alert);
  }
  .services {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    text-align: start;
  }
  .services caption {
    color: var(--_alert);
    font-weight: 700;
    text-align: start;
  }
  .services :is(th, td) {
    padding: 0.5em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }
  .services :is(td, th + th) {
    padding-inline-start: 0.75em;
  }
  .services thead th {
    color: var(--_soft);
    font-size: 0.875em;
    font-weight: 400;
  }
`;
