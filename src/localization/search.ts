/** A text to be found, folded once: whoever types waits for every letter. */
export interface Searchable {
  readonly label: string;
  /** The label and all else by which it can be found, one a line. */
  readonly text: string;
}

/** Spaces and punctuation: what stands between words. Written out, because `\p{P}` costs old pages several kilobytes. */
const betweenWords = /[\s!-/:-@[-`{-~\u00a1-\u00bf\u2010-\u206f\u3001-\u303f\u30fb]/;

/**
 * A text as it is compared: width, case, accents of Latin letters, the two kinds of kana and the length of spaces do not
 * matter. Voiced kana stay apart from the others: が is another letter than か.
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
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Makes a text ready to be found by its label, or by others that go with it. */
export function searchable(label: string, ...others: readonly string[]): Searchable {
  const folded = [label, ...others].map(fold);
  return {label: folded[0] ?? '', text: folded.join('\n')};
}

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || betweenWords.test(text.charAt(at - 1))) return true;
  }
  return false;
}

/** Finds the texts in which every typed word occurs. Answers with their places, the best first, else in their order. */
export function search(texts: readonly Searchable[], typed: string): number[] {
  const query = fold(typed);
  const words = query.split(' ');
  const [beginning, wordByWord, anywhere]: [number[], number[], number[]] = [[], [], []];
  for (const [place, {label, text}] of texts.entries()) {
    if (!words.every((word) => text.includes(word))) continue;
    if (label.startsWith(query)) beginning.push(place);
    else if (words.every((word) => beginsWord(text, word))) wordByWord.push(place);
    else anywhere.push(place);
  }
  return [...beginning, ...wordByWord, ...anywhere];
}

/** Finds the one text that is called exactly this; undefined if there is none, or if there are several. */
export function findOnly(texts: readonly Searchable[], typed: string): number | undefined {
  const query = fold(typed);
  const [found, another] = texts.flatMap(({label}, place) => (label === query ? [place] : []));
  return another === undefined ? found : undefined;
}
