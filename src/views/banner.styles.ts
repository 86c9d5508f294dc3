import {css} from 'lit';

export const bannerStyles = css`
  .banner {
    position: relative;
    border-block-start: 6px solid var(--_edge);
    background: var(--_edge-tint);
    --_edge: var(--_alert);
    --_edge-tint: var(--_alert-tint);
  }
  .banner.emergency {
    --_edge: var(--_danger);
    --_edge-tint: var(--_danger-tint);
  }
  .banner.information {
    --_edge: var(--_accent);
    --_edge-tint: var(--_tint);
  }
  .kicker {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 0.9em;
    align-items: center;
    color: var(--_soft);
    font-size: 0.8125em;
  }
  .kicker strong {
    color: var(--_ink);
  }
  .badge {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    padding: 0.15em 0.8em;
    border: 2px solid;
    border-radius: 2em;
    background: var(--_paper);
    color: var(--_edge);
    font-weight: 700;
  }
  .banner > [part='heading'] {
    margin: 0.55em 0;
    font-size: clamp(1.3em, 1.05em + 1.6cqi, 1.85em);
    line-height: 1.4;
  }
  .summary {
    max-inline-size: 44em;
  }
  .dismiss {
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-end: 0.35em;
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
