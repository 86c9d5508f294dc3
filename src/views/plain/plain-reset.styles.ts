import {css} from 'lit';

/**
 * Takes back what the page around a notice says of paragraphs, lists, tables and the like, as its typeface and its colours
 * it hands down. It is less specific than all that follows. Drawings are left out: their attributes are styles.
 */
export const plainResetStyles = css`
  :where(:not(svg, svg *)) {
    all: revert;
    -webkit-locale: revert-layer;
  }
  /* Chromium takes the attribute for a style of the page. */
  [hidden] {
    display: none;
  }
  ::before,
  ::after {
    all: revert;
  }
`;
