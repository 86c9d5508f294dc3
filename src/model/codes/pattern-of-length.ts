/**
 * A pattern as one for codes of some length, with `?` in place of its `*`; with several, nothing but its length is left.
 *
 * @returns undefined if it is longer; without `*`, the pattern as it is
 */
export function ofLength(pattern: string, length: number): string | undefined {
  const [, ...stars] = pattern.split('*');
  if (stars.length !== 1) return stars.length === 0 ? pattern : '?'.repeat(length);
  const free = length - pattern.length + 1;
  return free < 0 ? undefined : pattern.replace('*', '?'.repeat(free));
}
