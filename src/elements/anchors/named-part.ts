/** Whether an address names a part of a notice, by what follows its `#`. */
export function namesPart(hash: string): boolean {
  return /^#(incident-.|checker$|contact$)/.test(hash);
}
