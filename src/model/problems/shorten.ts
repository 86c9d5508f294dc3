/** The beginning of what was found: enough to find it again, and no more than fits on a line. */
export function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
