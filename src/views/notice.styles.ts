import {css} from 'lit';

export const noticeStyles = css`
  .notice {
    max-inline-size: var(--incident-measure, 48em);
    margin-inline: auto;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    overflow: clip;
  }
  .footer {
    padding: 1em var(--_edge-space);
    border-block-start: 1px solid var(--_line);
    background: var(--incident-footer-paper, var(--_tint));
    color: var(--_soft);
  }
  .footer p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    font-size: 0.875em;
  }
  .footer strong {
    color: var(--_ink);
  }
  @media print {
    .notice {
      max-inline-size: none;
      border: 0;
    }
    .footer {
      background: none;
    }
  }
`;
