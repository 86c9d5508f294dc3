import {css} from 'lit';

export const verdictStyles = css`
  .verdict {
    /* Letters that a reader has made larger need the room. */
    --_inset: min(1em, 16px);
    margin-block-start: 1.25em;
    padding: 0 var(--_inset) 0.5em;
    border: 2px solid var(--incident-verdict-edge, var(--_fill));
    border-radius: calc(var(--_radius) * 1.5);
    overflow: clip;
    background: var(--incident-verdict-paper, var(--_paper));
    /* What is small here is part of the answer all the same. */
    --_soft: var(--_ink);
    --_fill: var(--_alert-fill);
  }
  .verdict.affected {
    --_fill: var(--_danger-fill);
  }
  /* No longer what the form says: without the colour of an answer. */
  .outdated {
    margin-block-end: 0.5em;
    font-weight: 700;
  }
  .outdated + .verdict.verdict {
    --_fill: var(--_soft);
    --_on-fill: var(--_paper);
    --_danger: var(--_ink);
    --_calm: var(--_ink);
    --_alert: var(--_ink);
  }
  .verdict.not-affected {
    --_fill: var(--_calm-fill);
  }
  @container (min-width: 36em) {
    .verdict {
      --_inset: 1.5em;
    }
  }
  /* One line around what is read first, and none around all that follows. */
  .verdict:focus {
    outline: none;
    box-shadow: none;
  }
  .verdict:focus-visible .verdict-head {
    outline: 3px solid var(--_on-fill);
    outline-offset: -6px;
  }
  .verdict [part='heading'] {
    margin: 0 0 0.5em;
    font-size: 1.125em;
  }
  .verdict > [part='heading'] ~ [part='heading'] {
    margin-block-start: 1em;
  }
  /* Within the heading, so that a brand's colours for headings do not reach it. */
  .verdict-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    margin: 0 calc(var(--_inset) * -1) 0.75em;
    padding: 0.75em var(--_inset);
    background: var(--_fill);
    color: var(--_on-fill);
    font-size: 0.875em;
    font-weight: 400;
    line-height: 1.5;
  }
  /* Beside the icon if a sentence has room there; where letters are large, below it. */
  .verdict-head > span {
    flex: 1 0 9em;
  }
  .verdict-head .icon {
    inline-size: 2em;
    block-size: 2em;
  }
  /* Not where words before them say for whom they are: those have to stay on their line. */
  .verdict-head b:first-child,
  .verdict-head b:first-child ~ span {
    display: block;
  }
  .verdict-head b {
    font-size: 1.6875em;
    line-height: 1.4;
  }
  .verdict-head b:first-child ~ .dash {
    display: none;
  }
  .verdict > .standing {
    margin-inline: calc(var(--_inset) * -1);
    padding-inline: var(--_inset);
  }
  .caution {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-weight: 700;
  }
  .steps > li > strong,
  .advice > li > strong {
    display: block;
  }
  .steps {
    padding: 0;
    line-height: 1.5;
    list-style: none;
  }
  .steps > li {
    position: relative;
    padding-inline-start: 2em;
  }
  .steps > li::before {
    content: counter(list-item);
    display: grid;
    place-items: center;
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 1.6em;
    block-size: 1.6em;
    border-radius: 50%;
    background: var(--_fill);
    color: var(--_on-fill);
    font-weight: 700;
    line-height: 1.5;
  }
  .steps > li > p > a {
    display: inline-block;
    padding-block: 0.6em;
  }
  .verdict > .call {
    margin-block-start: 0.75em;
  }
  @media screen {
    .verdict.affected > .call {
      background: var(--_accent);
      color: var(--_on-accent);
    }
  }
  .verdict > * + p {
    margin-block-start: 0.75em;
  }
  .verdict > :is([part='heading'], .open-questions) + p {
    margin-block-start: 0;
  }
  .group-label {
    font-weight: 700;
  }
  .why {
    margin-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .why > summary {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 48px;
    cursor: pointer;
    list-style: none;
  }
  .why > summary::-webkit-details-marker {
    display: none;
  }
  .why > summary::after {
    content: '';
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.25em;
    border: solid var(--_accent);
    border-width: 0 2.5px 2.5px 0;
    rotate: 45deg;
  }
  .why[open] > summary::after {
    rotate: 225deg;
  }
  .why > summary > [part='heading'] {
    margin: 0;
  }
  .why > p {
    margin-block-start: 0.75em;
  }
  .why-table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .why > :not(summary) + .why-table {
    margin-block-start: 1.25em;
  }
  .why-table > caption {
    padding-block-end: 0.25em;
    font-weight: 700;
    text-align: start;
  }
  .why-table :is(th, td) {
    padding: 0.5em 0;
    border-block-start: 1px solid var(--_line);
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    vertical-align: top;
  }
  .why-table th {
    padding-inline-end: 0.75em;
  }
  .why-table > thead th {
    border: 0;
    font-size: 0.875em;
    font-weight: 700;
  }
  /* Whole where half of a phone has room for it. */
  .why-table .unbroken {
    display: inline-block;
    white-space: normal;
  }
  .why-table .join {
    font-weight: 700;
  }
  .why-table .depth-1 {
    padding-inline-start: 1em;
  }
  .why-table .depth-2 {
    padding-inline-start: 2em;
  }
  .why-table .depth-3 {
    padding-inline-start: 3em;
  }
  .mark {
    display: flex;
    gap: 0.25em;
    align-items: center;
    color: var(--_alert);
    font-weight: 700;
  }
  .mark.held {
    color: var(--_danger);
  }
  .mark.failed {
    color: var(--_calm);
  }
  .verdict .as-of {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: 0.75em;
  }
  ul.open-questions {
    padding: 0;
    list-style: none;
  }
  ul.open-questions > li + li {
    margin: 0;
  }
  /* As tall as a thumb. */
  .open-questions a {
    display: block;
    padding-block: 0.6em;
  }
  .answers {
    display: grid;
    gap: 0.5em;
    margin-block: 0.25em 0.75em;
  }
  .answers > button {
    display: flex;
    gap: 0.75em;
    align-items: center;
    padding: 0.5em 0.75em;
    text-align: start;
  }
  .prospects > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_line);
  }
  .prospects dt {
    color: inherit;
    font-size: inherit;
  }
  .prospects dd {
    font-weight: 700;
  }
  .prospects .affected dd,
  .answers .affected .icon {
    color: var(--_danger);
  }
  .prospects .not-affected dd,
  .answers .not-affected .icon {
    color: var(--_calm);
  }
  .foot {
    gap: 0 1em;
    margin-block-start: 0.5em;
  }
  .foot > .tick {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  section.earlier {
    margin-block-start: 1.25em;
    padding: 0;
    border: 0;
  }
  .earlier ol {
    padding: 0;
    list-style: none;
  }
  .earlier li {
    display: flex;
    gap: 0.5em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
    color: var(--_alert);
  }
  .earlier li.affected {
    color: var(--_danger);
  }
  .earlier li.not-affected {
    color: var(--_calm);
  }
  .earlier .icon {
    margin-block-start: 0.2em;
  }
  .earlier small {
    color: var(--_ink);
  }
  .printed {
    display: none;
  }
`;
