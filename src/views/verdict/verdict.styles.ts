import {css} from 'lit';

export const verdictStyles = css`
  .verdict {
    margin-block-start: 1.25em;
    padding: 1em;
    padding: 1em clamp(1em, 3cqi, 1.5em);
    border: 2px solid var(--_edge);
    border-inline-start-width: 10px;
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--incident-verdict-paper, var(--_edge-tint));
    /* What is small here is part of the answer all the same. */
    --_soft: var(--_ink);
    --_edge: var(--_alert);
    --_edge-tint: var(--_alert-tint);
  }
  .verdict.affected {
    --_edge: var(--_danger);
    --_edge-tint: var(--_danger-tint);
  }
  .verdict.not-affected {
    --_edge: var(--_calm);
    --_edge-tint: var(--_calm-tint);
  }
  .verdict > [part='heading'] {
    display: flex;
    gap: 0.5em;
    color: var(--_edge);
    font-size: clamp(1.25em, 1em + 2cqi, 1.5em);
  }
  .verdict > [part='heading'] .icon {
    margin-block-start: 0.15em;
  }
  .verdict > p:has(> strong) {
    margin-block-start: 1.25em;
  }
  /* It follows the groups, but for the slot between them. */
  .verdict > slot + p {
    margin-block-start: 0.75em;
  }
  .verdict .standing {
    margin-block-end: 0.75em;
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
  .entered dl > div {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0 1em;
    align-items: baseline;
    margin-block-end: 0.25em;
  }
  .entered dd {
    font-weight: 600;
  }
  .entered {
    margin-block-start: 1.25em;
  }
  .group-label {
    font-weight: 700;
  }
  .verdict .as-of {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: 1em;
  }
  .mark {
    grid-row: 1 / span 2;
    padding-block-start: 0.15em;
    color: var(--_soft);
  }
  .mark:has(small) {
    display: contents;
  }
  .mark small {
    grid-column: 2;
    color: var(--_ink);
    font-weight: 600;
  }
  /* As tall as a thumb. */
  .open-questions > li > a {
    display: block;
    padding-block: 0.6em;
  }
  .open-questions > li + li {
    margin-block-start: 0.5em;
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
  .prospects .affected dd {
    color: var(--_danger);
  }
  .prospects .not-affected dd {
    color: var(--_calm);
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
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .printed {
    display: none;
  }
  .verdict ~ .actions {
    margin-block-start: 1em;
  }
`;
