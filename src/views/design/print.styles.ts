import {css} from 'lit';

/** A notice on paper: black on white, small enough that a receipt fits one sheet of A4, and with the addresses of links. */
export const printStyles = css`
  @media print {
    :host {
      --_space: 0.5em;
      --_edge-space: 1em;
      --_measure: none;
      --_accent: #000;
      --_ink: #000;
      --_soft: #000;
      --_alert: #000;
      --_danger: #000;
      --_calm: #000;
      --_line: #777;
      --_field: #777;
      --_paper: #fff;
      --_tint: #fff;
      --_accent-tint: #fff;
      --_alert-tint: #fff;
      --_danger-tint: #fff;
      --_calm-tint: #fff;
    }
    .notice.notice {
      font-size: 9.5pt;
      line-height: 1.5;
    }
    /* Also where a brand has given them a colour. */
    :is(.strip.strip, .urgent, .verdict, .card, .footer, .groups > li) {
      background: none;
    }
    .notice [part='heading'] {
      color: #000;
    }
    .standing.standing {
      border: 2px solid;
      background: none;
      color: #000;
    }
    .strip {
      border-block-end: 2px solid;
      color: #000;
    }
    .title {
      font-size: 1.375em;
    }
    /* On paper nobody presses anything, and the box says who is affected. */
    .first-actions > .primary,
    .checker:not(:has(.verdict)) {
      display: none;
    }
    /* A space at the end of a link that stands alone would be dropped. */
    a[href^='http']::after {
      content: '\\00a0(' attr(href) ')';
    }
    /* Addresses that stand there as they are, or lead to a place on the page. */
    .card a::after,
    .open-questions a::after {
      content: none;
    }
    .phone a {
      line-height: 1.4;
    }
    dd > a,
    .open-questions a {
      padding-block: 0;
    }
    .now {
      display: none;
    }
    .verdict {
      margin-block-start: 0;
      padding-block: 0 0.5em;
      outline: none;
    }
    .verdict.verdict {
      --_fill: #000;
    }
    .verdict-head,
    .steps > li::before {
      background: none;
      color: #000;
    }
    .verdict .verdict-head {
      margin-block-end: 0.25em;
      padding-block: 0.25em;
      outline: none;
    }
    .verdict.verdict > * + :is(p, .call, .why),
    .why > summary ~ p {
      margin-block-start: 0.25em;
    }
    /* It stands among the contacts. */
    .notice:has(.contact) .verdict > .call {
      display: none;
    }
    .steps > li::before {
      border: 1px solid;
    }
    .call {
      min-block-size: 0;
      padding: 0;
      border: 0;
      justify-content: start;
    }
    .call bdi,
    .why > p > small {
      margin-inline-end: 0.5em;
    }
    .call small,
    .why > p > small {
      display: inline;
      flex: none;
    }
    .why > summary {
      min-block-size: 0;
    }
    .why > summary::after {
      content: none;
    }
    .why-table :is(caption, th, td) {
      padding-block: 0;
    }
    .why-table small {
      display: inline-flex;
      margin-inline-end: 0.5em;
    }
    .answers {
      grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
      gap: 0;
      margin-block-end: 0;
    }
    .answers > button {
      display: flex;
      min-block-size: 0;
      padding: 0;
      border: 0;
      color: #000;
    }
    .groups > li {
      padding-block: 0.25em;
    }
    /* Short conditions side by side. */
    .rule {
      display: flex;
      flex-wrap: wrap;
      gap: 0 2em;
    }
    .rule > li {
      margin: 0;
    }
    ul.open-questions {
      display: flex;
      flex-wrap: wrap;
      gap: 0 2em;
    }
    .open-questions > li,
    .open-questions > li + li {
      flex: 1 1 40%;
      margin: 0;
    }
    .notice.notice:has(.receipt) {
      --_space: 0.25em;
      font-size: 8.5pt;
      line-height: 1.4;
    }
    /* One sheet, also in a typeface as wide as Verdana: what is close together holds the lines that it breaks besides. */
    .notice:has(.receipt) :is(p, ul, ol, dl, .summary) + :is(p, ul, ol, dl, div) {
      margin-block-start: 0.25em;
    }
    .notice:has(.receipt) li + li {
      margin-block-start: 0.25em;
    }
    .notice:has(.receipt) .prospects > div {
      padding-block: 0;
    }
    .notice:has(.receipt) [part='heading'] {
      margin-block: 0.25em;
      font-size: 1.125em;
    }
    .notice:has(.receipt) .phone a {
      font-size: 1.125em;
    }
    .receipt ~ .fold .card,
    .receipt ~ .footer {
      padding-block: 0.25em;
    }
    .receipt .verdict {
      break-inside: auto;
    }
    /* A receipt is the answer, whose notice it rests on, and whom to ask. */
    .receipt > :not(.verdict, .earlier),
    .notice:has(.receipt) :is(.who, .urgent, .first-actions, .summary, section[part='section']),
    .notice:has(.receipt) .fold:not([part='contact']) {
      display: none;
    }
    .receipt .printed {
      display: block;
      font-weight: 700;
    }
    .head ~ .receipt .printed {
      display: none;
    }
  }
`;
