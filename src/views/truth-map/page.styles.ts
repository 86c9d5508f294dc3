import {css} from 'lit';

/** The page around a map, on screen and on paper. */
export const truthMapPageStyles = css`
  :root {
    color-scheme: light dark;
    --ink: #14171c;
    --soft: #48525f;
    --paper: #fff;
    --line: #d3dae2;
    --affected: #a91422;
    --on-affected: #fff;
    --possible: #8a4300;
    --possible-tint: #fff5ea;
    --calm: #0f5030;
  }
  @media screen and (prefers-color-scheme: dark) {
    :root {
      --ink: #eaeef3;
      --soft: #a9b4c1;
      --paper: #14171c;
      --line: #333b46;
      --affected: #ffb4b8;
      --on-affected: #3d060b;
      --possible: #ffc08a;
      --possible-tint: #291e13;
      --calm: #8fdcae;
    }
  }
  body {
    margin: 0;
    background: var(--paper);
    color: var(--ink);
    font:
      16px/1.6 system-ui,
      -apple-system,
      'Segoe UI',
      'Hiragino Sans',
      'Noto Sans JP',
      sans-serif;
  }
  main {
    margin-inline: auto;
    padding: 32px clamp(0px, 2vw, 24px) 48px;
    max-inline-size: max-content;
    min-inline-size: min(100%, 640px);
    box-sizing: border-box;
  }
  main > :is(p, h1) {
    margin: 0 28px;
    max-inline-size: 56em;
    overflow-wrap: anywhere;
  }
  .name {
    color: var(--soft);
    font-weight: 600;
  }
  h1 {
    font-size: 1.6rem;
    line-height: 1.35;
    text-wrap: balance;
  }
  main > .soft {
    margin-block: 6px 16px;
    color: var(--soft);
    font-size: 0.875rem;
  }
  main > .standing {
    margin-block-end: 20px;
    padding: 8px 14px;
    background: #ffd500;
    color: #1a1400;
    font-weight: 700;
  }
  .scroll {
    overflow-x: auto;
  }
  :focus-visible {
    outline: 3px solid #4b8df0;
    outline-offset: -3px;
  }
  .truth-map {
    display: block;
  }
  table {
    margin: 28px 28px 0;
    border-collapse: collapse;
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 8px;
    font-size: 1rem;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 8px 12px;
    border-block: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  th {
    min-inline-size: 6em;
    font-weight: 600;
  }
  [scope='colgroup'] {
    color: var(--soft);
    font-weight: 400;
  }
  [scope='row'] {
    font-weight: 400;
  }
  td {
    white-space: nowrap;
  }
  .icon {
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.125em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  td.affected {
    background: var(--affected);
    color: var(--on-affected);
    font-weight: 600;
  }
  td.possibly-affected {
    background: var(--possible-tint);
    color: var(--possible);
    font-weight: 600;
  }
  td.not-affected {
    color: var(--calm);
  }
  @media print {
    td,
    .truth-map {
      print-color-adjust: exact;
    }
    .truth-map {
      max-inline-size: 100%;
      block-size: auto;
    }
  }
`;
