import {css} from 'lit';

export const bannerStyles = css`
  .banner {
    position: relative;
    border-block-start: var(--incident-banner-edge, 6px) solid var(--_edge);
    background: var(--incident-banner-paper, var(--_edge-tint));
    --_edge: var(--_alert);
    --_edge-tint: var(--_alert-tint);
  }
  .banner.emergency {
    --_edge: var(--_danger);
    --_edge-tint: var(--_danger-tint);
  }
  .banner.information {
    --_edge: var(--_accent);
    --_edge-tint: var(--_accent-tint);
  }
  .kicker {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    font-size: 0.875em;
  }
  .badge {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    padding: 0 0.75em;
    border: 2px solid;
    border-radius: 2em;
    background: var(--_paper);
    color: var(--_edge);
    font-weight: 700;
  }
  /* Large enough for a thumb. */
  [part='link'] {
    display: inline-block;
    padding-block: 0.6em;
  }
  .banner > [part='heading'] {
    margin: 0.5em 0;
    font-size: clamp(1.25em, 1em + 1.75cqi, 2em);
  }
  .summary {
    max-inline-size: 44em;
  }
  .dismiss {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0.25em;
    inline-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink);
  }
  .banner:has(.dismiss) .kicker {
    padding-inline-end: 44px;
  }
  .dismiss .icon {
    vertical-align: middle;
  }
`;
