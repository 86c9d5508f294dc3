import {HighlightStyle, syntaxHighlighting} from '@codemirror/language';
import type {Extension} from '@codemirror/state';
import {EditorView} from '@codemirror/view';
import {tags} from '@lezer/highlight';

// The colours of the notice; see `src/views/design/tokens.ts`.
const paper = 'light-dark(#fff, #14171c)';
const tint = 'light-dark(#f4f6f9, #1c2128)';
const ink = 'light-dark(#14171c, #eaeef3)';
const soft = 'light-dark(#48525f, #a9b4c1)';
const line = 'light-dark(#d3dae2, #333b46)';
const field = 'light-dark(#6c7683, #8b96a4)';
const accent = 'light-dark(#0b4fa3, #92bdff)';
const onAccent = 'light-dark(#fff, #0f1f33)';
const alert = 'light-dark(#8a4300, #ffc08a)';
const danger = 'light-dark(#a91422, #ffb4b8)';
const calm = 'light-dark(#0f5030, #8fdcae)';
const chosen = 'light-dark(#cfe0f7, #24456e)';

const monospace =
  "ui-monospace, 'Cascadia Mono', Menlo, 'Noto Sans Mono', 'Noto Sans Mono CJK JP', monospace";

/** What CodeMirror draws by pictures in `data:`, which a strict policy blocks: underlines and signs. */
function problemLook(level: 'error' | 'warning' | 'info', colour: string, sign: string) {
  return {
    [`.cm-lintRange-${level}`]: {
      backgroundImage: 'none',
      paddingBottom: '0',
      textDecoration: `underline ${level === 'info' ? 'dotted' : 'wavy'} ${colour}`,
      textDecorationSkipInk: 'none',
      textUnderlineOffset: '3px',
    },
    [`.cm-lint-marker.cm-lint-marker-${level}`]: {content: 'normal', color: colour},
    [`.cm-lint-marker-${level}::before`]: {content: `"${sign}"`},
    [`.cm-lintPoint-${level}::after`]: {borderBottomColor: colour},
    [`.cm-diagnostic-${level}`]: {borderInlineStart: `4px solid ${colour}`},
  };
}

const frame = EditorView.theme({
  '&': {height: '100%', backgroundColor: paper, color: ink, fontSize: '0.875rem'},
  '&.cm-focused': {outline: 'none'},
  '.cm-scroller': {fontFamily: monospace, lineHeight: '1.65'},
  '.cm-content': {caretColor: accent, paddingBlock: '0.5rem'},
  '.cm-cursor, .cm-dropCursor': {borderInlineStart: `2px solid ${accent}`},
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground, ::selection':
    {backgroundColor: chosen},
  '.cm-gutters': {backgroundColor: tint, color: soft, borderInlineEnd: `1px solid ${line}`},
  '.cm-activeLine': {backgroundColor: 'light-dark(#0b4fa30d, #92bdff12)'},
  '.cm-activeLineGutter': {backgroundColor: 'transparent', color: ink, fontWeight: '700'},
  '.cm-selectionMatch': {backgroundColor: 'light-dark(#e3ecd9, #2a3a2c)'},
  '&.cm-focused .cm-matchingBracket': {backgroundColor: chosen, outline: `1px solid ${field}`},
  '&.cm-focused .cm-nonmatchingBracket': {backgroundColor: 'transparent', outline: `1px solid ${danger}`},
  '.cm-foldPlaceholder': {backgroundColor: tint, border: `1px solid ${field}`, color: soft},
  '.cm-gutter-lint': {width: '1.1rem'},
  '.cm-lint-marker': {width: '1.1rem', fontWeight: '700', textAlign: 'center'},
});

const boxes = EditorView.theme({
  '.cm-panels': {backgroundColor: tint, color: ink},
  '.cm-panels.cm-panels-bottom': {borderBlockStart: `1px solid ${line}`},
  '.cm-panels.cm-panels-top': {borderBlockEnd: `1px solid ${line}`},
  '.place': {padding: '0.45rem 0.75rem', font: '0.8125rem/1.5 system-ui, sans-serif', color: soft},
  '.place strong': {color: ink, fontWeight: '600', overflowWrap: 'anywhere'},
  '.cm-tooltip': {
    border: `1px solid ${field}`,
    borderRadius: '8px',
    backgroundColor: paper,
    color: ink,
    boxShadow: '0 4px 16px light-dark(#14171c26, #000a)',
    maxInlineSize: 'min(32rem, 90vw)',
    overflow: 'clip',
  },
  '.cm-tooltip .schema-words': {
    margin: '0',
    padding: '0.5rem 0.75rem',
    font: '0.875rem/1.5 system-ui, sans-serif',
  },
  '.cm-tooltip.cm-completionInfo': {padding: '0'},
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {fontFamily: monospace, maxBlockSize: '16rem'},
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {padding: '0.3rem 0.6rem', lineHeight: '1.4'},
  '.cm-tooltip-autocomplete ul li[aria-selected]': {backgroundColor: accent, color: onAccent},
  '.cm-completionMatchedText': {textDecoration: 'none', fontWeight: '700'},
  '.cm-completionIcon': {display: 'none'},
  '.cm-completionDetail': {color: soft, fontStyle: 'normal', marginInlineStart: '0.75em'},
  '[aria-selected] .cm-completionDetail': {color: 'inherit'},
  '.cm-diagnostic': {
    padding: '0.5rem 0.75rem',
    font: '0.875rem/1.5 system-ui, sans-serif',
    whiteSpace: 'normal',
  },
  '.cm-textfield': {
    backgroundColor: paper,
    border: `1px solid ${field}`,
    borderRadius: '6px',
    fontSize: '0.875rem',
  },
  '.cm-button': {
    backgroundImage: 'none',
    backgroundColor: paper,
    color: ink,
    border: `1px solid ${field}`,
    borderRadius: '6px',
    fontSize: '0.875rem',
  },
  ...problemLook('error', danger, '×'),
  ...problemLook('warning', alert, '!'),
  ...problemLook('info', accent, 'i'),
});

const colours = HighlightStyle.define([
  {tag: tags.propertyName, color: accent},
  {tag: tags.string, color: ink},
  {tag: [tags.number, tags.bool, tags.null], color: calm, fontWeight: '600'},
  {tag: [tags.separator, tags.squareBracket, tags.brace], color: soft},
]);

/** How the editor looks, light and dark: it follows the `color-scheme` of its place. */
export const look: Extension = [frame, boxes, syntaxHighlighting(colours)];
