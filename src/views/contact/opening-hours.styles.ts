import {css} from 'lit';

export const openingStyles = css`
  .opening {
    display: inline-block;
    padding: 0 0.75em;
    border: 1px solid var(--_line);
    border-radius: 2em;
    color: var(--_soft);
    font-size: 0.875em;
    font-weight: 700;
  }
  .opening.open {
    border-color: currentcolor;
    background: var(--_calm-tint);
    color: var(--_calm);
  }
`;
