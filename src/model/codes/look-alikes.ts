/**
 * Letters and digits that are read as each other, digits first. Unlike the alphabet `digits`, these say what may have been
 * meant, and replace nothing by themselves; signs such as `|` are not guessed at.
 */
const families = ['0OQD', '1IL', '2Z', '5S', '8B'];

const familyOf = new Map(families.flatMap((family) => [...family].map((each) => [each, family] as const)));

/** The characters that one may be read as, itself included. */
export function lookAlikesOf(character: string): string {
  return familyOf.get(character) ?? character;
}

/** A code with the first of its family in place of each character: the same for codes that look alike. */
export function sketchOf(code: string): string {
  return [...code].map((each) => lookAlikesOf(each)[0] ?? each).join('');
}
