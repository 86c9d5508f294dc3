import {announce} from './announcer.js';
import {saveFile} from './files.js';
import {part} from './parts.js';
import type {Drawing, TakeawayName} from './renderer/drawing.js';
import {settings} from './settings.js';
import {wordsIn} from './words.js';

const section = part('take', HTMLElement);

function textOf(id: string): HTMLElement | null {
  return document.getElementById(id);
}

/** Selects a text, so that a key copies what a button could not. */
function select(text: HTMLElement): void {
  getSelection()?.selectAllChildren(text);
  text.focus();
}

/** Copies the text of an element, or selects it where the browser does not copy. */
export async function copyText(id: string, place: 'file' | 'copy' = 'copy'): Promise<void> {
  const text = textOf(id);
  if (!text) return;
  const words = wordsIn(settings().language);
  try {
    await navigator.clipboard.writeText(text.textContent);
    announce(place, words.copied);
  } catch {
    select(text);
    announce(place, words.selected);
  }
}

function save(id: string, name: string): void {
  const text = textOf(id)?.textContent;
  if (!text) return;
  saveFile(name, text, 'text/html');
  announce('copy', wordsIn(settings().language).saved(name));
}

/** Puts a text in its place; one that is there already stays, and stays selected. */
function put(id: string, text: string): void {
  const place = textOf(id);
  if (place && place.textContent !== text) place.replaceChildren(text);
}

/** Shows what an owner can take along. */
export function showTakeaways({takeaways}: Drawing): void {
  for (const [name, {text, policy}] of Object.entries(takeaways) as [
    TakeawayName,
    Drawing['takeaways'][TakeawayName],
  ][]) {
    put(`${name}-text`, text);
    put(`${name}-policy`, policy);
  }
  for (const button of section.querySelectorAll('button')) button.disabled = false;
}

/** Gives the buttons life. */
export function watchTakeaways(): void {
  section.addEventListener('click', ({target}) => {
    const {copies, saves, name} = (target as Element).closest<HTMLElement>('button')?.dataset ?? {};
    if (copies) void copyText(copies);
    if (saves && name) save(saves, name);
  });
}
