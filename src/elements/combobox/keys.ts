import type {ComboboxState} from '../../views/combobox/combobox-state.js';

/** How many rows PageUp and PageDown pass over. */
const leap = 10;

/**
 * Does with a list what a key means in it, after the ARIA Authoring Practices: "Editable Combobox With List Autocomplete".
 *
 * @returns whether the key is used up; if not, the browser does with it what it does in any field
 */
export function pressKey(list: ComboboxState, {key, altKey, ctrlKey, metaKey}: KeyboardEvent): boolean {
  if (ctrlKey || metaKey) return false;
  switch (key) {
    case 'ArrowDown':
      if (altKey) list.open();
      else list.step(1);
      return true;
    case 'ArrowUp':
      if (altKey) list.close();
      else list.step(-1);
      return true;
    case 'PageDown':
    case 'PageUp':
      if (!list.isOpen) return false;
      list.leap(key === 'PageDown' ? leap : -leap);
      return true;
    case 'Enter':
      if (!list.isOpen) return false;
      list.take();
      return true;
    case 'Escape':
      return pressEscape(list);
    case 'ArrowLeft':
    case 'ArrowRight':
    case 'Home':
    case 'End':
      // These move the caret, and what is read next is the field.
      list.leaveRows();
      return false;
    default:
      return false;
  }
}

/** The first Escape closes the list, the second empties the field; a third is for the page. */
function pressEscape(list: ComboboxState): boolean {
  if (list.isOpen) list.close();
  else if (list.isEmpty) return false;
  else list.clear();
  return true;
}
