/**
 * Maximum number of problems of one kind that are told. Nobody fixes more in one go, and a broken export has one in every
 * row.
 */
export const mostProblems = 100;

/** The first of what is found, as many as are told; no more is looked for. */
export function firstOf<Found>(found: Iterable<Found>): Found[] {
  const first: Found[] = [];
  for (const each of found) {
    if (first.push(each) >= mostProblems) break;
  }
  return first;
}
