import {indexed} from '../model/indexed.js';
/** A text to be searched, folded once in advance, because a search runs on every keystroke. */
export interface Searchable {
  readonly label: string;
  /** The label and everything else it can be found by, one per line. */
  readonly text: string;
  /** The same without what separates words. */
  readonly joined: string;
}

/**
 * Spaces and punctuation, which separate words. Written out, because `\p{P}` costs several kilobytes in the classic
 * bundle.
 */
const betweenWords = /[\s!-/:-@[-`{-~\u00a1-\u00bf\u2010-\u206f\u3001-\u303f\u30fb]/;

/**
 * A text as it is compared: width, case, accents of Latin letters, the two kinds of kana, the shape of apostrophes and the
 * length of spaces do not matter. Voiced kana stay apart from the others: が is another letter than か.
 */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKC')
      // By way of capitals, which write ß as SS.
      .toUpperCase()
      .toLowerCase()
      .normalize('NFD')
      .replace(/([a-z])[\u0300-\u036f]+/g, '$1')
      .normalize('NFC')
      .replace(/[\u30a1-\u30f6]/g, (katakana) => String.fromCharCode(katakana.charCodeAt(0) - 0x60))
      .replace(/[\u2018\u2019\u02bc]/g, "'")
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Prepares a text to be found by its label, or by its other names. */
export function searchable(label: string, ...others: readonly string[]): Searchable {
  const folded = [label, ...others].map(fold);
  return {label: folded[0] ?? '', text: folded.join('\n'), joined: folded.map(join).join('\n')};
}

/** A folded text without what separates words. */
function join(text: string): string {
  return text.replace(new RegExp(betweenWords, 'g'), '');
}

/** Whether a word is in a text, also where only there a space or a hyphen is within it: `store3` is in "Store 3". */
function holds({text, joined}: Searchable, word: string): boolean {
  const plain = join(word);
  return text.includes(word) || (plain !== '' && joined.includes(plain));
}

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || betweenWords.test(text.charAt(at - 1))) return true;
  }
  return false;
}

/** Finds the texts that contain every typed word. Returns their indices, the best matches first, otherwise in order. */
export function search(texts: readonly Searchable[], typed: string): number[] {
  const query = fold(typed);
  const words = query.split(' ');
  const [beginning, wordByWord, anywhere]: [number[], number[], number[]] = [[], [], []];
  for (const [place, searched] of indexed(texts)) {
    const {label, text} = searched;
    if (!words.every((word) => holds(searched, word))) continue;
    if (label.startsWith(query)) beginning.push(place);
    else if (words.every((word) => beginsWord(text, word))) wordByWord.push(place);
    else anywhere.push(place);
  }
  return [...beginning, ...wordByWord, ...anywhere];
}

/** Finds the only text with exactly this label; undefined if there is none, or more than one. */
export function findOnly(texts: readonly Searchable[], typed: string): number | undefined {
  const query = fold(typed);
  const [found, another] = texts.flatMap(({label}, place) => (label === query ? [place] : []));
  return another === undefined ? found : undefined;
}
