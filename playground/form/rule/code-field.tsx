import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {useDesk, useSay} from '../desk.js';
import {Field} from '../fields/field.js';
import {useTyping} from '../fields/typing.js';
import {remove, set, type Place} from '../source/json-edit.js';
import {valueAt} from '../source/values.js';
import type {Pair} from '../words/pair.js';
import {readPasted, type Pasted} from './code-list.js';

/** The most codes that stand in a field: more of them are a file, and not something to be typed. */
const mostTyped = 5_000;

/** The codes of a member of a test, which may be one or several. */
export function codesIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? value.filter((code): code is string => typeof code === 'string') : [];
}

interface ColumnsProps {
  readonly table: Pasted;
  readonly onTake: (codes: readonly string[]) => void;
}

/** Asks which column of a table that was pasted has the codes. */
function Columns({table: {columns, names}, onTake}: ColumnsProps): JSX.Element {
  const say = useSay();
  return (
    <div class="columns" role="group" aria-label={say(['Which column has them?', 'どの列ですか'])}>
      <p role="status">
        {say(['This is a table. Which column has them?', '表のようです。どの列を使いますか。'])}
      </p>
      {columns.map((column, index) => (
        <button key={index} type="button" class="small" onClick={() => onTake(column)}>
          {names?.[index] ?? say([`Column ${index + 1}`, `${index + 1}列目`])}:{' '}
          {column.slice(0, 3).join(', ')}
          {column.length > 3 ? ` … (${column.length})` : ''}
        </button>
      ))}
    </div>
  );
}

interface CodesFieldProps {
  readonly place: Place;
  readonly label: Pair;
  readonly hint: Pair;
  readonly isOptional?: boolean;
  /** What the document gets for a line that it does not have yet. */
  readonly read?: (line: string) => string;
}

/** Writes codes, one on each line, or takes them from a table that is pasted. */
export function CodesField({
  place,
  label,
  hint,
  isOptional,
  read: readLine = (line) => line,
}: CodesFieldProps): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  const [table, setTable] = useState<Pasted>();
  const codes = codesIn(valueAt(desk.document, place));
  const take = (next: readonly string[]) => {
    setTable(undefined);
    const read = next.map((line) => (codes.includes(line) ? line : readLine(line)));
    desk.edit(isOptional && next.length === 0 ? remove(place) : set(place, read));
  };
  const typing = useTyping(codes.slice(0, mostTyped).join('\n'), (typed) => {
    const pasted = readPasted(typed);
    if (pasted.columns.length > 1) setTable(pasted);
    else take(pasted.columns[0] ?? []);
  });
  return (
    <Field
      place={place}
      label={label}
      hint={hint}
      isOptional={isOptional}
      after={
        <>
          {table && <Columns table={table} onTake={take} />}
          {codes.length > 3 && (
            <p class="hint">{say([`${codes.length} in all`, `全部で${codes.length}件`])}</p>
          )}
        </>
      }
    >
      {(control) => (
        <textarea {...control} {...typing} rows={4} spellcheck={false} readOnly={codes.length > mostTyped} />
      )}
    </Field>
  );
}
