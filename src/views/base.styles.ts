import {css} from 'lit';

/**
 * What all parts share: colours, type, links, buttons, focus. Sizes are in `em`, because a page may have set `rem` to
 * anything. Public custom properties begin with `--incident-`, those of the library's own with `--_`.
 */
export const baseStyles = css`
  :host {
    display: block;
    flex: 1 1 auto;
    color: var(--_ink);
    font-synthesis: none;
    text-align: start;
    --_accent: var(--incident-accent, #0b4fa3);
    --_on-accent: var(--incident-on-accent, #fff);
    --_paper: var(--incident-paper, #fff);
    --_tint: var(--incident-tint, #f4f6f9);
    --_ink: var(--incident-ink, #1a2029);
    --_soft: var(--incident-soft, #515b68);
    --_line: var(--incident-line, #d3dae2);
    --_field: var(--incident-field, #6c7683);
    --_alert: var(--incident-alert, #7d3500);
    --_alert-tint: var(--incident-alert-tint, #fff5ea);
    --_danger: var(--incident-danger, #8f1019);
    --_danger-tint: var(--incident-danger-tint, #fdf1f1);
    --_calm: var(--incident-calm, #0f5030);
    --_calm-tint: var(--incident-calm-tint, #eef7f1);
    --_radius: var(--incident-radius, 0.5em);
    --_space: var(--incident-space, 1.25em);
    --_edge-space: 1.25em;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--incident-accent, light-dark(#0b4fa3, #92bdff));
      --_on-accent: var(--incident-on-accent, light-dark(#fff, #0a1a30));
      --_paper: var(--incident-paper, light-dark(#fff, #14171c));
      --_tint: var(--incident-tint, light-dark(#f4f6f9, #1c2128));
      --_ink: var(--incident-ink, light-dark(#1a2029, #eaeef3));
      --_soft: var(--incident-soft, light-dark(#515b68, #a9b4c1));
      --_line: var(--incident-line, light-dark(#d3dae2, #333b46));
      --_field: var(--incident-field, light-dark(#6c7683, #8b96a4));
      --_alert: var(--incident-alert, light-dark(#7d3500, #ffc08a));
      --_alert-tint: var(--incident-alert-tint, light-dark(#fff5ea, #291e13));
      --_danger: var(--incident-danger, light-dark(#8f1019, #ffb4b8));
      --_danger-tint: var(--incident-danger-tint, light-dark(#fdf1f1, #2c1719));
      --_calm: var(--incident-calm, light-dark(#0f5030, #8fdcae));
      --_calm-tint: var(--incident-calm-tint, light-dark(#eef7f1, #13231a));
      /* They know the units of containers as well; a property that is unknown here would leave no space at all. */
      --_edge-space: clamp(1em, 4cqi, 2em);
    }
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .notice {
    container-type: inline-size;
    background: var(--_paper);
    line-height: 1.65;
    overflow-wrap: anywhere;
  }
  :lang(ja),
  :lang(zh) {
    line-break: strict;
    word-break: normal;
    line-height: 1.75;
  }
  :lang(ja) :is([part='heading'], legend, dt, dd, button, strong, label) {
    word-break: auto-phrase;
  }
  [part='heading'] {
    margin: 0 0 0.6em;
    font-size: 1.15em;
    line-height: 1.4;
    text-wrap: balance;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
  }
  p {
    text-wrap: pretty;
  }
  p + p,
  p + :is(ul, ol, dl),
  :is(ul, ol, dl) + :is(p, div) {
    margin-block-start: 0.6em;
  }
  ul,
  ol {
    padding-inline-start: 1.4em;
  }
  li + li {
    margin-block-start: 0.35em;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  small,
  .soft,
  .as-of,
  dt {
    color: var(--_soft);
    font-size: 0.875em;
    line-height: 1.5;
  }
  small {
    display: block;
  }
  time,
  dd,
  .phone {
    font-variant-numeric: tabular-nums;
  }
  .cards {
    display: grid;
    gap: 0.75em;
    padding: 0;
    list-style: none;
  }
  .cards > li {
    margin: 0;
  }
  section {
    padding: var(--_space) var(--_edge-space);
  }
  section + section {
    border-block-start: 1px solid var(--_line);
  }
  .notice > .as-of {
    padding: 0.75em var(--_edge-space);
  }
  .icon {
    inline-size: 1.15em;
    block-size: 1.15em;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .tag {
    display: inline-block;
    margin-inline-start: 0.4em;
    padding: 0 0.5em;
    border: 1px solid;
    border-radius: 0.25em;
    color: var(--_accent);
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1.6;
    white-space: nowrap;
  }
  button {
    min-block-size: 44px;
    padding: 0.55em 1.4em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_accent);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .secondary {
    border-color: var(--_field);
    color: var(--_ink);
    font-weight: 400;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .standing {
    padding: 0.7em var(--_edge-space);
    background: var(--_ink);
    color: var(--_paper);
    font-weight: 700;
  }
  .drill {
    background: #ffd500;
    color: #1a1400;
    border-block: 4px dashed;
  }
  .status {
    min-block-size: var(--incident-min-block-size, auto);
  }
  .status button {
    margin-block: 0.5em;
  }
  @media print {
    :host {
      color: #000;
    }
    .notice,
    section {
      background: none;
    }
    button {
      display: none;
    }
    li,
    .verdict {
      break-inside: avoid;
    }
  }
`;
