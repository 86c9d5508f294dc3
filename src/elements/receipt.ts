/** Prints the answers of a checker alone, without the notice around them. */
export function printReceipt(root: ParentNode): void {
  const checker = root.querySelector('.checker');
  checker?.classList.add('receipt');
  // Some browsers return at once from `print()`, and print later.
  addEventListener('afterprint', () => checker?.classList.remove('receipt'), {once: true});
  print();
}
