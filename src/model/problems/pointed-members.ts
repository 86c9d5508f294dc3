/**
 * The members that a JSON Pointer (RFC 6901) leads through; the opposite of `pointer`. In a file of its own: pages that word
 * problems make no pointers.
 *
 * @returns the places of items as texts; none for the whole document
 */
export function pointedMembers(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((member) => member.replaceAll('~1', '/').replaceAll('~0', '~'));
}
