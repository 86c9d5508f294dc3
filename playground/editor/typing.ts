import type {Extension} from '@codemirror/state';
import {EditorView} from '@codemirror/view';

/**
 * Types over what is selected. Chromium would do so with `style` attributes that keep the look of what was there, which a
 * strict policy blocks and complains of.
 */
export const typingOver: Extension = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const {from, to, empty} = view.state.selection.main;
    const {inputType, data} = event;
    if (inputType !== 'insertText' || data === null || empty || view.composing) return false;
    const insert = () => view.state.update(view.state.replaceSelection(data), {userEvent: 'input.type'});
    const handlers = view.state.facet(EditorView.inputHandler);
    if (!handlers.some((handle) => handle(view, from, to, data, insert))) view.dispatch(insert());
    event.preventDefault();
    return true;
  },
});
