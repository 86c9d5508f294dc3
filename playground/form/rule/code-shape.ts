/** The shape of a code that is typed as an example: any digits where it has digits. A shape stays as it is. */
export function shapeOf(typed: string): string {
  return /[#@*?]/.test(typed) ? typed : typed.normalize('NFKC').replace(/\d/g, '#');
}
