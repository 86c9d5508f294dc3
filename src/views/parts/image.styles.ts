import {css} from 'lit';

export const imageStyles = css`
  figure {
    margin: 0;
  }
  /* As a block and by its attributes it keeps its place in every browser, also where it could not be loaded. */
  figure > img {
    display: block;
    max-inline-size: 100%;
    max-block-size: 30em;
    block-size: auto;
    border-radius: var(--_radius);
    object-fit: contain;
    background: var(--_tint);
    color: var(--_soft);
  }
  figcaption {
    margin-block-start: 0.25em;
    color: var(--_soft);
    font-size: 0.875em;
    line-height: 1.5;
  }
`;
