import {css, type CSSResult} from 'lit';
import {colourStyles} from './colours.styles.js';

const ownStyles = css`
  :host {
    display: block;
    flex: 1 1 auto;
    min-inline-size: 0;
    --_radius: var(--incident-radius, 0.5em);
    --_space: var(--incident-space, 1.5em);
    --_measure: 44em;
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
  [lang|='ja'],
  [lang|='zh'],
  [lang|='th'],
  [lang|='hi'],
  [lang|='ar'] {
    line-break: strict;
    line-height: 1.8;
  }
  [lang|='ja'] {
    line-height: 1.7;
    text-autospace: normal;
  }
  /* Kept from what a page sets for its own words, but not from a reader who sets it for all. */
  :host(:lang(ja)) {
    letter-spacing: 0.02em;
  }
  /* Japanese has no spaces: lines end between phrases, in browsers that know them. */
  :lang(ja) {
    word-break: auto-phrase;
  }
  .unbroken {
    white-space: nowrap;
  }
  /* Where letters are large, what is kept together would be cut off. */
  @container not (width >= 17em) {
    .unbroken {
      white-space: inherit;
    }
  }
  [part~='heading'] {
    margin: 0 0 0.5em;
    color: var(--incident-heading-ink, inherit);
    font-family: var(--incident-heading-font, inherit);
    font-size: var(--incident-heading-size, 1.375em);
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
  .name + * {
    margin-block-start: 0.25em;
  }
  ul,
  ol {
    padding-inline-start: 1.5em;
  }
  li + li {
    margin-block-start: 0.5em;
  }
  /* A text that turns its direction, by its letters or by marks in it, turns nothing beside it. */
  span:not(.unbroken),
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
  dd {
    font-variant-numeric: tabular-nums;
  }
  /* One measure for what is read, filled in and pressed, so that its edges are in line. */
  :is(.summary, .who, .urgent, .first-actions, .form, .verdict, .folded > *, section > :is(p, ul, ol)) {
    max-inline-size: var(--_measure);
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
  /* What a reader is led to stays below what sticks to the top of the page. */
  section,
  fieldset,
  .errors,
  .fold {
    scroll-margin-block-start: var(--incident-scroll-margin, 7em);
  }
  section + section {
    border-block-start: 1px solid var(--_line);
  }
  .notice > .as-of {
    /* Of its own size, which is smaller: it begins where the rest does. */
    padding: 0.75em clamp(1.15em, 4%, 2.3em);
  }
  /* A link that stands alone, large enough for a thumb. */
  .lone > a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
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
    border-radius: min(0.25em, var(--_radius));
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.5;
    white-space: nowrap;
  }
  /* What is pressed, and the links that look like it. */
  button,
  .button {
    min-block-size: 44px;
    padding: 0.5em 1.5em;
    border: 2px solid var(--_accent);
    border-radius: var(--incident-button-radius, var(--_radius));
    background: var(--_paper);
    color: var(--_accent);
    font: inherit;
    font-weight: 700;
    line-height: 1.4;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    place-content: center;
  }
  .button small {
    color: inherit;
    font-weight: 400;
  }
  .secondary {
    border-color: var(--_field);
    color: var(--_ink);
    font-weight: 400;
  }
  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  /* A shade over any colour that a brand may have. */
  :is(button, .button):hover {
    background-image: linear-gradient(rgb(128 128 128 / 20%) 0 0);
  }
  :is(button, .button):active {
    background-image: linear-gradient(rgb(128 128 128 / 40%) 0 0);
  }
  /* Two colours, of which one stands out from whatever is around it. */
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_paper);
  }
  @media (forced-colors: active) {
    /* All buttons have the colours of the system: this one is told apart by its edge. */
    .primary {
      border: 5px double;
    }
  }
  .standing {
    padding: 0.75em var(--_edge-space);
    background: var(--_ink);
    color: var(--_paper);
    font-weight: 700;
  }
  .standing a {
    color: inherit;
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
    /* What is folded up is told on paper, but for what no longer holds. */
    details:not(.former)::details-content {
      block-size: auto;
      content-visibility: visible;
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
