import {css} from 'lit';

export const comboboxStyles = css`
  .combobox {
    position: relative;
    max-inline-size: 30em;
  }
  .combobox input {
    inline-size: 100%;
    padding-inline-end: 48px;
    text-overflow: ellipsis;
  }
  .combobox > button {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-end: 2px;
    display: grid;
    place-content: center;
    inline-size: 44px;
    padding: 0;
    border: 0;
    border-radius: calc(var(--_radius) - 2px);
    color: var(--_soft);
  }
  [aria-expanded='true'] > .icon {
    rotate: 180deg;
  }
  .popup {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 4px);
    inset-inline: 0;
    border: 2px solid var(--_field);
    border-radius: var(--_radius);
    background: var(--_paper);
    box-shadow: 0 0.4em 1.4em rgb(0 0 0 / 25%);
    overflow: hidden;
  }
  [role='listbox'] {
    max-block-size: min(20em, 45vh);
    padding: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    list-style: none;
  }
  [role='option'] {
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
    margin: 0;
    padding: 0.5em 0.75em;
    line-height: 1.5;
    cursor: pointer;
  }
  [role='option']:hover {
    background: var(--_tint);
  }
  [role='option'][aria-selected='true'] {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
    background: var(--_tint);
  }
  [role='option'] .icon {
    color: var(--_accent);
  }
  :not(.last) + .last {
    border-block-start: 1px solid var(--_line);
  }
  .found {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    justify-content: space-between;
    margin: 0;
    padding: 0.25em 0.75em;
    border-block-start: 1px solid var(--_line);
    color: var(--_soft);
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      outline-color: Highlight;
    }
  }
`;
