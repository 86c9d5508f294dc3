import {speakerFor} from '../../src/localization/all-locales.js';
import {placesIn} from '../../src/model/problems/places.js';
import type {Path} from '../../src/model/problems/problem.js';
import type {Notice} from '../../src/model/schema/notice.js';
import {lookUpText, type Text} from '../../src/model/text.js';

/** What a place of a document reads as, to somebody who looks at the notice. */
interface Reading {
  readonly path: Path;
  readonly words: string;
}

/** Words shorter than this are found where they are all that was clicked, and not within others. */
const shortest = 4;

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** All other strings of a document: dates as they are written, telephone numbers, addresses. */
function* otherReadings(value: unknown, path: Path, write: (text: string) => string): Generator<Reading> {
  if (typeof value === 'string') yield {path, words: plain(write(value))};
  else if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) yield* otherReadings(inner, [...path, index], write);
  } else if (typeof value === 'object' && value !== null) {
    for (const [member, inner] of Object.entries(value))
      yield* otherReadings(inner, [...path, member], write);
  }
}

function readingsOf(notice: Notice, language: string): Reading[] {
  const texts: Reading[] = [];
  for (const {kind, path, value} of placesIn(notice)) {
    if (kind !== 'text') continue;
    const {value: words} = lookUpText(value as Text, language, notice.language);
    texts.push({path, words: plain(words)});
  }
  const speaker = speakerFor(language, notice);
  const isText = new Set(texts.map(({path}) => path.join('/')));
  const others = [...otherReadings(notice, [], (text) => speaker.moment(text))].filter(
    ({path, words}) => words.length >= shortest && !isText.has(path.join('/')),
  );
  return [...texts, ...others].filter(({words}) => words !== '');
}

/**
 * Finds where something is written that was clicked in a notice.
 *
 * @param clicked - the text of what was clicked, and of what that is in, the innermost first
 * @param language - BCP 47 tag of the language that the notice is shown in
 * @returns the place in the document; undefined where the words are the library's own
 */
export function writtenAt(clicked: readonly string[], notice: Notice, language: string): Path | undefined {
  const readings = readingsOf(notice, language);
  const texts = clicked.map(plain).filter((text) => text !== '');
  for (const text of texts) {
    const same = readings.find(({words}) => words === text);
    if (same) return same.path;
    const inner = readings
      .filter(({words}) => words.length >= shortest && text.includes(words))
      .sort((a, b) => b.words.length - a.words.length)[0];
    if (inner) return inner.path;
    const outer = text.length >= shortest ? readings.find(({words}) => words.includes(text)) : undefined;
    if (outer) return outer.path;
  }
  return undefined;
}
