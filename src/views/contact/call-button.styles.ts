import {css} from 'lit';

export const callStyles = css`
  .call {
    inline-size: 100%;
    min-block-size: 56px;
    flex-wrap: wrap;
    gap: 0 0.25em;
    padding: 0.5em 0.25em;
    font-variant-numeric: tabular-nums;
  }
  .call > span {
    display: contents;
  }
  .call small {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: 0 0.75em;
    justify-content: center;
  }
  /* On a line of its own before it breaks. */
  .call bdi {
    inline-size: max-content;
    font-size: 1.125em;
    max-inline-size: 100%;
  }
`;
