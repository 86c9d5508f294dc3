import {
  snippet,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type {EditorState} from '@codemirror/state';
import type {EditorView} from '@codemirror/view';
import {placeAt, type JsonPlace} from './json-place.js';
import type {Member, SchemaGuide, Value} from './schema-guide.js';
import type {EditorWords} from './words.js';

/** The words of the schema, which are English whatever the language of the page. */
export function schemaWords(description: string): HTMLElement {
  return Object.assign(document.createElement('p'), {
    lang: 'en',
    className: 'schema-words',
    textContent: description,
  });
}

/** In a snippet, braces begin a gap. */
function literal(text: string): string {
  return text.replace(/[{}\\]/g, '\\$&');
}

/** What is written for a member: its name and, where none follows, the beginning of a value with the caret in it. */
function memberSnippet({name, stub}: Member, {state}: EditorView, {to}: JsonPlace): string {
  const json = literal(JSON.stringify(name));
  if (/^\s*:/.test(state.sliceDoc(to, to + 20))) return json;
  const half = stub.length / 2;
  return `${json}: ${literal(stub.slice(0, half))}\${}${literal(stub.slice(half))}`;
}

/** Puts a name or value in the place of what is there, with its quotation marks, half typed or closed. */
function writing(write: (view: EditorView, place: JsonPlace) => string) {
  return (view: EditorView, completion: Completion, _: number, to: number) => {
    const place = placeAt(to, view.state);
    if (place) snippet(write(view, place))(view, completion, place.from, place.to);
  };
}

function nameOption(member: Member, words: EditorWords): Completion {
  const {name, description, isRequired} = member;
  return {
    label: name,
    type: 'property',
    apply: writing((view, place) => memberSnippet(member, view, place)),
    ...(isRequired && {detail: words.required, boost: 10}),
    ...(description !== undefined && {info: () => schemaWords(description)}),
  };
}

function valueOption({json, isExample}: Value, words: EditorWords): Completion {
  return {
    label: json.replace(/^"(.*)"$/, '$1'),
    type: 'constant',
    apply: writing(() => literal(json)),
    ...(isExample && {detail: words.example}),
  };
}

function optionsAt(
  place: JsonPlace,
  state: EditorState,
  guide: SchemaGuide,
  words: EditorWords,
): Completion[] {
  if (place.kind === 'value') return guide.valuesAt(place).map((value) => valueOption(value, words));
  const own = state.sliceDoc(place.from, place.to);
  return guide
    .membersAt(place)
    .filter(({name}) => !place.known.has(name) || JSON.stringify(name) === own)
    .map((member) => nameOption(member, words));
}

/** Offers the names and values that the schema knows for a place. */
export function completeFrom(guide: () => SchemaGuide | undefined, words: () => EditorWords) {
  return ({pos, state, explicit}: CompletionContext): CompletionResult | null => {
    const known = guide();
    const place = known && placeAt(pos, state);
    if (!place || (!explicit && place.from === pos)) return null;
    const isQuoted = state.sliceDoc(place.from, place.from + 1) === '"';
    const from = Math.min(isQuoted ? place.from + 1 : place.from, pos);
    return {from, options: optionsAt(place, state, known, words()), validFor: /^[\w-]*$/};
  };
}
