import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {useDateReader, useDesk, useSay} from '../desk.js';
import {remove, set, type Place} from '../source/json-edit.js';
import {isMembers, valueAt, wordAt} from '../source/values.js';
import {pointerTo} from '../steps.js';
import type {Pair} from '../words/pair.js';
import {readDate, shownDate} from './date-text.js';
import {Field, Faults, controlId, type FieldProps} from './field.js';
import {useTyping} from './typing.js';
import {isUnfilled} from './unfilled.js';

const words = {
  unread: [
    'This cannot be read as one date. Write, for example, 25 September 2012, or 2012-09 if only the month is known; a time of day comes behind it: 25 September 2012 14:05.',
    '日付として読めませんでした。「2012年9月25日」や、月までなら「2012年9月」のように書いてください。時刻まで書くときは「2012年9月25日 14時5分」とします。',
  ],
  example: ['For example 25 September 2012, or September 2012.', '例：2012年9月25日、2012年9月'],
  until: ['Until', '終わり'],
  precision: ['How exactly is it known?', 'どこまで正確にわかっていますか'],
} as const satisfies Record<string, Pair>;

const precisions = {
  exact: ['on this date', 'この日付'],
  about: ['about', 'ごろ'],
  early: ['early in', '初めごろ・上旬'],
  middle: ['in the middle of', '中ごろ・中旬'],
  late: ['late in', '終わりごろ・下旬'],
  span: ['from … until …', '…から…まで'],
} as const satisfies Record<string, Pair>;

type Precision = keyof typeof precisions;

function precisionOf(when: unknown): Precision {
  if (!isMembers(when)) return 'exact';
  if ('from' in when || 'to' in when) return 'span';
  const {part} = when;
  return part === 'early' || part === 'middle' || part === 'late'
    ? part
    : when.approximate
      ? 'about'
      : 'exact';
}

/** Where in a date its first moment is written. */
function placeOfDate(place: Place, when: unknown): Place {
  if (!isMembers(when)) return place;
  return [...place, 'from' in when || 'to' in when ? 'from' : 'on'];
}

function dateWith(precision: Precision, date: string): unknown {
  if (precision === 'exact') return date;
  if (precision === 'span') return {from: date, to: date};
  return precision === 'about' ? {on: date, approximate: true} : {on: date, part: precision};
}

interface MomentFieldProps extends FieldProps {
  readonly order?: readonly string[] | undefined;
}

/** Types one date, as people write dates; below it stands how it was read. */
export function MomentField({
  place,
  label,
  hint = words.example,
  isOptional,
  order,
}: MomentFieldProps): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  const reader = useDateReader();
  const [fault, setFault] = useState<string>();
  const written = wordAt(desk.document, place);
  const stored = isUnfilled(written) ? '' : written;
  const typing = useTyping(shownDate(stored, reader), (typed) => {
    const date = typed.trim() === '' ? '' : readDate(typed, reader);
    setFault(date === undefined ? say(words.unread) : undefined);
    if (date === '' && isOptional) desk.edit(remove(place));
    else if (date !== undefined) desk.edit(set(place, date, order));
    return date !== undefined;
  });
  const isRewritten = stored !== '' && fault === undefined && typing.value !== shownDate(stored, reader);
  return (
    <Field
      {...{place, label, hint, isOptional, fault}}
      after={
        <output class="reading" for={controlId(place)}>
          {isRewritten ? reader.speaker.moment(stored) : ''}
        </output>
      }
    >
      {(control) => <input {...control} {...typing} type="text" autocomplete="off" />}
    </Field>
  );
}

/** Writes a date as exactly as it is known, or a stretch of time. */
export function WhenField({
  canSpan = true,
  order,
  ...field
}: MomentFieldProps & {readonly canSpan?: boolean}): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  const {place} = field;
  const when = valueAt(desk.document, place);
  const precision = precisionOf(when);
  const id = `${controlId(place)}-precision`;
  const choose = (next: Precision) =>
    desk.edit(set(place, dateWith(next, wordAt(desk.document, placeOfDate(place, when)))));
  return (
    <div class="when" data-place={pointerTo(place)}>
      <MomentField {...field} place={placeOfDate(place, when)} order={order} />
      {precision === 'span' && <MomentField place={[...place, 'to']} label={words.until} />}
      {isMembers(when) && <Faults place={place} isWhole={false} id={`${id}-fault`} />}
      {when !== undefined && when !== '' && (
        <div class="entry">
          <label for={id}>{say(words.precision)}</label>
          <select
            id={id}
            value={precision}
            onChange={({currentTarget}) => choose(currentTarget.value as Precision)}
          >
            {(Object.keys(precisions) as Precision[])
              .filter((each) => canSpan || each !== 'span')
              .map((each) => (
                <option key={each} value={each}>
                  {say(precisions[each])}
                </option>
              ))}
          </select>
        </div>
      )}
    </div>
  );
}
