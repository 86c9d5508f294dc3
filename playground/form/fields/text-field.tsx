import type {JSX} from 'preact';
import {useDesk} from '../desk.js';
import {remove, set} from '../source/json-edit.js';
import {textIn, valueAt, wordAt, writeText} from '../source/values.js';
import {Field, type FieldProps} from './field.js';
import {isUnfilled, markIn, withoutWholeMark} from './unfilled.js';
import {useTyping, type Typing} from './typing.js';

interface TextFieldProps extends FieldProps {
  /** Whether it may have several lines. */
  readonly isLong?: boolean;
  /** BCP 47 tag; the language of the document where it is left out. */
  readonly language?: string | undefined;
  readonly order?: readonly string[];
}

/** Selects what is to be filled in, so that it is typed over. */
function selectMark({currentTarget}: {currentTarget: HTMLInputElement | HTMLTextAreaElement}): void {
  const mark = markIn(currentTarget.value);
  if (mark) currentTarget.setSelectionRange(mark.from, mark.to);
}

/** Writes one Text of the document, in one language. */
export function TextField({isLong, language, order, ...field}: TextFieldProps): JSX.Element {
  const desk = useDesk();
  const {place, isOptional} = field;
  const text = valueAt(desk.document, place);
  const own = language ?? desk.main;
  const typing = useTyping(withoutWholeMark(textIn(text, own, desk.main)), (words) =>
    desk.edit(writeText(words, {place, text, language: own, main: desk.main, isOptional, order})),
  );
  return (
    <Field {...field} {...(language !== undefined && {part: `-${language}`})}>
      {(control) =>
        isLong ? (
          <textarea {...control} {...typing} lang={own} rows={2} onFocus={selectMark} />
        ) : (
          <input {...control} {...typing} lang={own} type="text" autocomplete="off" onFocus={selectMark} />
        )
      }
    </Field>
  );
}

interface PlainFieldProps extends FieldProps {
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'url';
  /** The id of a `datalist` with what is offered. */
  readonly list?: string;
  /** What the document gets for what was typed; undefined where nothing was. */
  readonly read?: (typed: string) => string | number | undefined;
  readonly order?: readonly string[];
  /** What is done in place of writing it. */
  readonly onWrite?: (value: string | number | undefined) => void;
}

function trimmed(typed: string): string | undefined {
  return typed.trim() || undefined;
}

/** Types a word or a number that is the same in all languages. */
function usePlain({place, isOptional, read = trimmed, order, onWrite}: PlainFieldProps): Typing {
  const desk = useDesk();
  const stored = valueAt(desk.document, place);
  const shown = typeof stored === 'number' ? String(stored) : wordAt(desk.document, place);
  return useTyping(isUnfilled(shown) ? '' : shown, (typed) => {
    const value = read(typed);
    if (onWrite) onWrite(value);
    else if (value === undefined && isOptional) desk.edit(remove(place));
    else desk.edit(set(place, value ?? '', order));
  });
}

export function PlainField(props: PlainFieldProps): JSX.Element {
  const typing = usePlain(props);
  const {inputMode = 'text', list, place, label, hint, isOptional} = props;
  return (
    <Field {...{place, label, hint, isOptional}}>
      {(control) => (
        <input
          {...control}
          {...typing}
          type="text"
          inputMode={inputMode}
          list={list}
          autocomplete="off"
          spellcheck={false}
        />
      )}
    </Field>
  );
}

/** A whole number as people type it: in full width, and with commas. */
export function readNumber(typed: string): number | string | undefined {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s,.’'](?=\d{3})/g, '')
    .trim();
  if (plain === '') return undefined;
  return /^\d+$/.test(plain) ? Number(plain) : plain;
}
