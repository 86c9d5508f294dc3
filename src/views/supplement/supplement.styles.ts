import {css} from 'lit';

export const supplementStyles = css`
  .products > li {
    display: grid;
    gap: 0.75em 1.5em;
  }
  .products figure + figure,
  section > :is(p, ul, ol, [part='heading']) + figure,
  section > figure + figure {
    margin-block-start: 0.75em;
  }
  .products dl {
    display: grid;
    /* Two columns also on a phone: a product has many small facts. */
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5em), 1fr));
    gap: 0.5em 1em;
    margin-block-start: 0.5em;
  }
  /* As the lists of the details, also where those are not shown. */
  [part='remedy'] {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_line);
  }
  /* As tall as a thumb. */
  [part='related'] > a {
    display: inline-block;
    padding-block: 0.6em;
  }
  .products > li + li {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  @container (min-width: 36em) {
    .products > li:has(figure) {
      grid-template-columns: 2fr 3fr;
    }
  }
  @media print {
    .picture > svg {
      max-block-size: 6cm;
    }
  }
`;
