import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {useDateReader, useDesk, useSay} from '../desk.js';
import {set} from '../source/json-edit.js';
import {listAt} from '../source/values.js';
import {readDates, shownDate} from './date-text.js';
import {Field, type FieldProps} from './field.js';
import {useTyping} from './typing.js';

/** Types several dates, one on each line or between commas; what is no date is not written, and named. */
export function DatesField({place, label, hint}: FieldProps): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  const reader = useDateReader();
  const [unread, setUnread] = useState<readonly string[]>([]);
  const dates = listAt(desk.document, place).filter((date): date is string => typeof date === 'string');
  const typing = useTyping(dates.map((date) => shownDate(date, reader)).join('\n'), (typed) => {
    const read = readDates(typed, reader);
    setUnread(read.unread);
    if (read.unread.length === 0) desk.edit(set(place, read.dates));
    return read.unread.length === 0;
  });
  const fault =
    unread.length === 0
      ? undefined
      : say([
          `This cannot be read as a date: “${unread.join('”, “')}”.`,
          `日付として読めませんでした：「${unread.join('」「')}」`,
        ]);
  return (
    <Field {...{place, label, hint, fault}}>
      {(control) => <textarea {...control} {...typing} rows={4} autocomplete="off" />}
    </Field>
  );
}
