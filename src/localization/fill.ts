/** Fills `{0}`, `{1}` … of a pattern, such as those of the CLDR. */
export function fill(pattern: string, ...values: readonly string[]): string {
  return pattern.replace(/\{(\d)\}/g, (gap, index: string) => values[Number(index)] ?? gap);
}
