import {css} from 'lit';

export const headStyles = css`
  .head {
    padding: 0 0 var(--_space);
  }
  .head > :not(.strip) {
    margin-inline: var(--_edge-space);
  }
  /* What a page adds stands in line with the rest, unless the page says otherwise. */
  ::slotted([slot]:not([slot='help'])) {
    margin: 1em var(--_edge-space);
  }
  .strip {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    min-block-size: 44px;
    padding: 0.25em var(--_edge-space);
    background: var(--incident-banner-paper, var(--_alert-fill));
    color: var(--incident-banner-ink, var(--_on-fill));
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  .strip.emergency {
    background: var(--incident-banner-paper, var(--_danger-fill));
  }
  .strip.information {
    background: var(--incident-banner-paper, var(--_accent-fill));
  }
  .strip > strong {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin-inline-end: auto;
  }
  /* On one line with it or below it, and never half of it. */
  .stage {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    font-size: 0.875em;
    white-space: nowrap;
  }
  .head > [part='heading'] {
    margin-block: 0.75em 0.25em;
    font-size: 1em;
  }
  .title {
    display: block;
    max-inline-size: 22em;
    font-size: var(--incident-title-size, clamp(1.6875em, 1em + 3cqi, 2.25em));
    line-height: 1.4;
    text-wrap: pretty;
  }
  .head > * > [part='heading'] {
    font-size: 1em;
  }
  .urgent {
    margin-block: 1em;
    padding: 0.75em 1em;
    border: 2px solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_danger-tint);
  }
  .urgent ol {
    font-weight: 700;
  }
  .first-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 1em;
  }
  /* As wide as each other; below each other where a telephone number would break. */
  .first-actions > .button {
    flex: 1 1 9em;
    padding: 0.5em 0.25em;
    min-block-size: 56px;
  }
  .summary {
    margin-block-start: 1em;
  }
`;
