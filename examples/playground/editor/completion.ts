import {
  snippetCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type {EditorState} from '@codemirror/state';
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

/** Braces begin a gap in a snippet. */
function literal(text: string): string {
  return text.replace(/[{}\\]/g, '\\$&');
}

/** A place for the caret within the brackets of a value. */
function withGap(stub: Member['stub']): string {
  if (stub === '') return '${}';
  return `${literal(stub.slice(0, 1))}\${}${literal(stub.slice(1))}`;
}

function nameOption(
  {name, description, isRequired, stub}: Member,
  isNamed: boolean,
  words: EditorWords,
): Completion {
  const json = JSON.stringify(name);
  return snippetCompletion(isNamed ? literal(json) : `${literal(json)}: ${withGap(stub)}`, {
    label: json,
    displayLabel: name,
    type: 'property',
    ...(isRequired && {detail: words.required, boost: 10}),
    ...(description !== undefined && {info: () => schemaWords(description)}),
  });
}

function valueOption({json, isExample}: Value, words: EditorWords): Completion {
  return {
    label: json,
    displayLabel: json.replace(/^"(.*)"$/, '$1'),
    type: 'constant',
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
  const isNamed = /^\s*:/.test(state.sliceDoc(place.to, place.to + 20));
  return guide
    .membersAt(place)
    .filter(({name}) => !place.known.has(name) || JSON.stringify(name) === own)
    .map((member) => nameOption(member, isNamed, words));
}

/** Offers the names and values that the schema knows for a place. */
export function completeFrom(guide: () => SchemaGuide | undefined, words: () => EditorWords) {
  return ({pos, state, explicit}: CompletionContext): CompletionResult | null => {
    const known = guide();
    const place = known && placeAt(pos, state);
    if (!place || (!explicit && place.from === pos)) return null;
    // A quotation mark that was typed belongs to what is replaced; so does the one that closes it.
    const options = optionsAt(place, state, known, words());
    return {from: place.from, to: place.to, options, validFor: /^"?[\w-]*$/};
  };
}
