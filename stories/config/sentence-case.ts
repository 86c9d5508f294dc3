/** Words that keep their capitals. */
const proper = new Map(
  ['Arabic', 'Thai', 'Hindi', 'Japanese', 'English', 'JSON', 'GTIN', 'URL', 'ID'].map((word) => [
    word.toLowerCase(),
    word,
  ]),
);

/** The name of a story, such as "Still under investigation", from that of its export. */
export function sentenceCase(exported: string): string {
  const words = exported.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
  return words
    .map(
      (word, place) =>
        proper.get(word) ?? (place === 0 ? word.replace(/^./, (letter) => letter.toUpperCase()) : word),
    )
    .join(' ');
}
