/** Codes as they are pasted: from a list, or from a column of a table. */
export interface Pasted {
  /** The columns of a table, the first one first; a list has one. */
  readonly columns: readonly (readonly string[])[];
  /** What the columns are called, where the first row has no digits and the others have. */
  readonly names?: readonly string[];
}

/** The cells of a row, which quotation marks may hold together. */
function cellsOf(row: string, separator: string): string[] {
  const cells = row.match(new RegExp(`(?:"(?:[^"]|"")*"|[^"${separator}])*(?:${separator}|$)`, 'g')) ?? [];
  // The expression also finds the nothing behind the last cell.
  const whole = cells.slice(0, row.endsWith(separator) ? cells.length : -1);
  return (whole.length > 0 ? whole : [row]).map((cell) =>
    cell
      .replace(new RegExp(`${separator}$`), '')
      .trim()
      .replace(/^"(.*)"$/s, '$1')
      .replaceAll('""', '"')
      .trim(),
  );
}

function separatorOf(rows: readonly string[]): string {
  const isIn = (sign: string) => rows.filter((row) => row.includes(sign)).length > rows.length / 2;
  return ['\t', ';', ','].find(isIn) ?? '\n';
}

/** Reads what was pasted: lines, or rows of a table or of CSV. */
export function readPasted(text: string): Pasted {
  const rows = text.split(/\r?\n|\r/).filter((row) => row.trim() !== '');
  const separator = separatorOf(rows);
  // One row of many codes is a list that is written in one line.
  const isList = rows.length === 1 && separator !== '\n';
  const cells = isList
    ? cellsOf(rows[0] ?? '', separator).map((cell) => [cell])
    : rows.map((row) => (separator === '\n' ? [row.trim()] : cellsOf(row, separator)));
  const [head = [], ...rest] = cells;
  const hasHead =
    rest.length > 0 &&
    !head.some((cell) => /\d/.test(cell)) &&
    rest.some((row) => row.some((cell) => /\d/.test(cell)));
  const body = hasHead ? rest : cells;
  const count = Math.max(0, ...body.map((row) => row.length));
  const columns = Array.from({length: count}, (_, index) => [
    ...new Set(body.map((row) => row[index] ?? '').filter((cell) => cell !== '')),
  ]);
  return {columns, ...(hasHead && {names: head})};
}
