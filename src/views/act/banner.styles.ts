import {css} from 'lit';

export const bannerStyles = css`
  .banner {
    position: relative;
    padding: 0;
    border: var(--incident-banner-edge, 2px) solid var(--_fill);
    background: var(--_paper);
    box-shadow: var(--incident-shadow, none);
    --_fill: var(--_alert-fill);
  }
  .banner.emergency {
    --_fill: var(--_danger-fill);
  }
  .banner.information {
    --_fill: var(--_accent-fill);
  }
  .kicker {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    justify-content: space-between;
    background: var(--incident-banner-paper, var(--_fill));
    color: var(--incident-banner-ink, var(--_on-fill));
    line-height: 1.5;
  }
  .kicker > span {
    font-size: 0.875em;
  }
  .badge {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    font-weight: 700;
  }
  .badge .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .dismiss {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    inline-size: 44px;
    padding: 0;
    border: 0;
    background-color: transparent;
    color: inherit;
  }
  .dismiss .icon {
    vertical-align: middle;
  }
  .banner > .lone,
  .brief > .lone {
    font-weight: 700;
  }
  .full .kicker {
    min-block-size: 44px;
    padding: 0.25em var(--_edge-space);
  }
  .full:has(.dismiss) .kicker {
    padding-inline-end: 44px;
  }
  .full .dismiss {
    color: var(--incident-banner-ink, var(--_on-fill));
  }
  .brief {
    padding: 1em var(--_edge-space);
  }
  .brief > [part='heading'] {
    max-inline-size: 22em;
    margin: 0;
    font-size: var(--incident-title-size, clamp(1.6875em, 1em + 3cqi, 2.25em));
    text-wrap: pretty;
  }
  .brief > .soft {
    margin-block: 0.25em 0.75em;
  }
  .brief > .lone {
    margin-block-start: 0.25em;
  }
  /* As wide as the page, which it heads: no edges at its sides. */
  .slim {
    display: grid;
    grid-template-columns: 44px 1fr;
    column-gap: 0.75em;
    align-items: center;
    border-inline: 0;
    padding-inline-end: 0.75em;
  }
  .slim:has(.dismiss) {
    padding-inline-end: 44px;
  }
  .slim .kicker {
    grid-row: 1 / span 2;
    align-self: stretch;
    justify-content: center;
  }
  /* Beside a title on a phone the icon says it to the eye. */
  .slim .badge > span {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: clip;
  }
  .slim > [part='heading'] {
    display: -webkit-box;
    overflow: clip;
    margin: 0;
    padding-block-start: 0.25em;
    font-size: 0.875em;
    text-wrap: wrap;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .slim > [part='heading']:not(:has(+ .lone)) {
    grid-row: span 2;
    padding-block-end: 0.25em;
  }
  .slim > .lone {
    margin-block-start: -0.25em;
  }
  @container (width >= 40em) {
    .slim {
      grid-template-columns: auto 1fr auto;
    }
    .slim > :is(.kicker, [part='heading'], .lone) {
      grid-row: 1;
      margin: 0;
      padding-block: 0;
    }
    .slim > [part='heading'] {
      font-size: 1em;
    }
    .slim .kicker {
      padding-inline: 0.75em;
    }
    .slim .badge > span {
      position: static;
      inline-size: auto;
      block-size: auto;
    }
  }
`;
