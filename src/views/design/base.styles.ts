import {css, type CSSResult} from 'lit';
import {colourStyles} from './colours.styles.js';

const ownStyles = css`
  :host {
    display: block;
    flex: 1 1 auto;
    min-inline-size: 0;
    --_radius: var(--incident-radius, 0.5em);
    --_space: var(--incident-space, 1.5em);
    /* Not in cqi, which not all browsers know: there would be no space at all. */
    --_edge-space: clamp(1em, 4%, 2em);
  }
  /* A page that resets everything (* {all: unset}) means neither what is hidden nor a document held in a script. */
  :host([hidden]),
  ::slotted(script) {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /*
   * What a page hands down was meant for its own words. The notice takes the typeface, its size, and the spacing, which a
   * reader may have widened, and stays hidden where the page hides it; nothing else. This is set in here and not on the
   * host, where any rule of the page would win.
   */
  .notice {
    all: initial;
    /* Chromium and WebKit take the language for a style, and would break and hyphenate lines without it. */
    -webkit-locale: revert-layer;
    display: block;
    container-type: inline-size;
    /* Where its room depends on it, as in a float, it would else have none. */
    contain-intrinsic-inline-size: 48em;
    background: var(--_paper);
    visibility: inherit;
    color: var(--_ink);
    color-scheme: inherit;
    font-family: inherit;
    font-size: max(1em, 14px);
    letter-spacing: inherit;
    line-height: 1.65;
    overflow-wrap: anywhere;
    word-spacing: inherit;
    font-synthesis: none;
    hyphens: auto;
    hyphenate-limit-chars: 10 4 4;
    text-spacing-trim: trim-start;
  }
  /* Scripts that fill their line, or stack marks above and below it. */
  [lang]:lang(ja),
  [lang]:lang(zh),
  [lang]:lang(th),
  [lang]:lang(hi),
  [lang]:lang(ar) {
    line-break: strict;
    line-height: 1.8;
  }
  :lang(ja) :is([part='heading'], legend, dt, dd, button, strong, b, label) {
    word-break: auto-phrase;
  }
  [part='heading'] {
    margin: 0 0 0.5em;
    color: var(--incident-heading-ink, inherit);
    font-family: var(--incident-heading-font, inherit);
    font-size: 1.25em;
    font-weight: var(--incident-heading-weight, 700);
    line-height: 1.4;
    hyphens: manual;
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
  .summary + p,
  p + :is(ul, ol, dl),
  :is(ul, ol, dl) + :is(p, div) {
    margin-block-start: 0.75em;
  }
  ul,
  ol {
    padding-inline-start: 1.5em;
  }
  li + li {
    margin-block-start: 0.5em;
  }
  /* A text that turns its direction, by its letters or by marks in it, turns nothing beside it. */
  span,
  strong {
    unicode-bidi: isolate;
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
    /* Of its own size, which is smaller: it begins where the rest does. */
    padding: 0.75em clamp(1.15em, 4%, 2.3em);
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
  .tag {
    display: inline-block;
    margin-inline-start: 0.5em;
    padding: 0 0.5em;
    border: 1px solid;
    border-radius: 0.25em;
    color: var(--_accent);
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1.5;
    white-space: nowrap;
  }
  button {
    min-block-size: 44px;
    padding: 0.5em 1.5em;
    border: 2px solid var(--_accent);
    border-radius: var(--incident-button-radius, var(--_radius));
    background: var(--_paper);
    color: var(--_accent);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
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
    padding: 0.75em var(--_edge-space);
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
    .notice {
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

/**
 * What all parts share: colours, type, links, buttons, focus. Sizes are in `em`, because a page may have set `rem` to
 * anything. Public custom properties begin with `--incident-`, those of the library's own with `--_`.
 */
export const baseStyles: readonly CSSResult[] = [colourStyles, ownStyles];
