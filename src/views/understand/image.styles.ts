import {css} from 'lit';

export const imageStyles = css`
  figure {
    margin: 0;
  }
  .picture {
    position: relative;
    inline-size: fit-content;
    max-inline-size: 100%;
    border-radius: var(--_radius);
    overflow: hidden;
    background: var(--_tint);
  }
  .picture > svg {
    display: block;
    max-inline-size: 100%;
    max-block-size: 30em;
    block-size: auto;
  }
  .picture > img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
    color: var(--_soft);
  }
  figcaption {
    margin-block-start: 0.25em;
    color: var(--_soft);
    font-size: 0.875em;
    line-height: 1.5;
  }
`;
