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
  /* Its line and these are 44 px, large enough for a thumb. */
  .phone a {
    display: inline-block;
    padding-block: 1px;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.8;
    text-decoration: none;
  }
  .card b {
    white-space: nowrap;
  }
  .card > div {
    container-type: inline-size;
  }
  /* Room for the longest that may come to stand there: what is open when the page loads differs by the hour. */
  .now {
    display: block;
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
    margin-block-start: 0.5em;
  }
`;
