import {css} from 'lit';

export const noticeStyles = css`
  .notice {
    max-inline-size: var(--incident-measure, 66em);
    margin-inline: auto;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    box-shadow: var(--incident-shadow, none);
    overflow: clip;
  }
  /* What stands below it in the page stays out of view until all of it is there. */
  .notice[aria-busy] {
    min-block-size: max(100vh, var(--incident-min-block-size, 0px));
  }
  .rail {
    display: none;
  }
  .rail ul {
    padding: 0;
    list-style: none;
  }
  .rail li {
    margin: 0;
  }
  /* As tall as a thumb. */
  .rail li > a {
    display: block;
    padding-block: 0.6em;
    line-height: 1.4;
  }
  @container (min-width: 60em) {
    .zones {
      display: grid;
      grid-template-columns: 16em minmax(0, 1fr);
    }
    .zones > :last-child {
      border-inline-start: 1px solid var(--_line);
    }
    .rail {
      display: block;
      position: sticky;
      inset-block-start: var(--incident-scroll-margin, 0);
      align-self: start;
      max-block-size: calc(100vh - var(--incident-scroll-margin, 0px));
      overflow-y: auto;
      padding: var(--_space) 1.5em;
    }
  }
  .footer {
    padding: 1em var(--_edge-space);
    border-block-start: 1px solid var(--_line);
    background: var(--incident-footer-paper, var(--_tint));
    color: var(--_soft);
  }
  .footer p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    font-size: 0.875em;
  }
  .footer strong {
    color: var(--_ink);
  }
  .footer > [part='heading'] {
    margin-block: 0.75em 0.25em;
    font-size: 1em;
  }
  @media print {
    .zones {
      display: block;
    }
    .rail {
      display: none;
    }
    .notice {
      max-inline-size: none;
      border: 0;
    }
    .footer {
      background: none;
    }
  }
`;
