import {css} from 'lit';

export const foldStyles = css`
  .fold {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    min-block-size: 44px;
    padding-block: 0.5em;
    cursor: pointer;
  }
  .fold > summary {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    align-items: center;
    min-block-size: 60px;
    padding: 0.5em var(--_edge-space);
    list-style: none;
  }
  .fold > summary::-webkit-details-marker {
    display: none;
  }
  .fold > summary:hover {
    background: var(--_tint);
  }
  .fold > summary::after {
    content: '';
    grid-area: 1 / 2 / span 2;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--_accent);
    border-width: 0 2.5px 2.5px 0;
    transform: rotate(45deg);
  }
  .fold[open] > summary::after {
    transform: rotate(-135deg);
  }
  .fold > summary > [part='heading'] {
    margin: 0;
    font-size: 1.125em;
  }
  .brief {
    overflow: hidden;
    font-size: 1em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .fold[open] .brief {
    display: none;
  }
  .folded {
    padding: 0 var(--_edge-space) var(--_space);
  }
  /* What is open by script there is so before any runs. */
  @media (min-width: 60em) {
    .fold::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
  @media (min-width: 60em), print {
    .fold > summary > [part='heading'] {
      font-size: 1.375em;
    }
    .fold > summary::after,
    .brief {
      display: none;
    }
  }
`;
