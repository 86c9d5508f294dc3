import type {Extension} from '@codemirror/state';
import {hoverTooltip, showPanel, type EditorView, type Panel, type ViewUpdate} from '@codemirror/view';
import {schemaWords} from './completion.js';
import {stepsAt, type Step} from './json-place.js';
import type {SchemaGuide} from './schema-guide.js';
import type {EditorWords} from './words.js';

function wayOf(steps: readonly Step[]): string {
  return steps.map(({segment}) => (typeof segment === 'number' ? segment + 1 : segment)).join(' › ');
}

/** Tells what the member under the pointer is for. */
export function hoverHints(guide: () => SchemaGuide | undefined): Extension {
  return hoverTooltip(({state}, position) => {
    const steps = stepsAt(position, state);
    const description = steps.length > 0 ? guide()?.describe(steps) : undefined;
    if (description === undefined) return null;
    return {pos: position, above: true, create: () => ({dom: schemaWords(description)})};
  });
}

/** Says beneath the text where the caret is and what that is for: a hint that needs no pointer. */
export function caretHints(guide: () => SchemaGuide | undefined, words: () => EditorWords): Extension {
  return showPanel.of((view: EditorView): Panel => {
    const dom = Object.assign(document.createElement('div'), {className: 'place'});
    const way = document.createElement('strong');
    const note = Object.assign(document.createElement('span'), {lang: 'en'});
    dom.append(way, ' ', note);
    const say = () => {
      const {state} = view;
      const steps = stepsAt(state.selection.main.head, state);
      way.textContent = wayOf(steps) || words().wholeDocument;
      note.textContent = guide()?.describe(steps) ?? '';
    };
    say();
    const update = ({docChanged, selectionSet, transactions}: ViewUpdate) => {
      if (docChanged || selectionSet || transactions.some(({reconfigured}) => reconfigured)) say();
    };
    return {dom, update};
  });
}
