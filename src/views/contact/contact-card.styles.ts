import {css} from 'lit';

export const contactStyles = css`
  .card {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0.75em 2em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--incident-card-paper, none);
  }
  .card > :first-child {
    grid-column: 1 / -1;
  }
  .card [part='heading'] {
    margin: 0;
    font-size: 1.125em;
  }
  .card > .reach {
    container-type: inline-size;
  }
  .reach > * + * {
    margin-block-start: 0.5em;
  }
  /* Room for the longest that may come to stand there: what is open when the page loads differs by the hour. */
  .now {
    min-block-size: 1lh;
  }
  /* As wide typefaces need it, and not in widths of digits: those change when a font arrives, after which Chromium does
     not ask again. */
  @container not (width >= 25em) {
    .now {
      min-block-size: 2lh;
    }
  }
  @container not (width >= 13.8em) {
    .now {
      min-block-size: 3lh;
    }
  }
  /* Large enough for a thumb. */
  dd > a {
    display: inline-block;
    padding-block: 0.6em;
  }
  .card dl > div + div {
    margin-block-start: 0.75em;
  }
  .card dd > p + p {
    margin-block-start: 0.25em;
  }
`;
