import type {JSX} from 'preact';
import {useDesk} from '../desk.js';
import {ChoiceField} from '../fields/choice-field.js';
import {Field, type FieldProps} from '../fields/field.js';
import {readNumber} from '../fields/text-field.js';
import {useTyping} from '../fields/typing.js';
import {remove, set, type Place} from '../source/json-edit.js';
import {valueAt} from '../source/values.js';
import type {Pair} from '../words/pair.js';
import {extentOf, partOf, type Extent} from './code-extent.js';

const extents = {
  whole: ['all of it', 'すべて'],
  first: ['only the first characters', '最初の何文字かだけ'],
  last: ['only the last characters of the whole code', '番号全体の最後の何文字かだけ'],
  middle: ['only characters from … to …', '何文字目から何文字目まで'],
} as const satisfies Record<Extent, Pair>;

const choices = Object.entries(extents).map(([value, label]) => ({value, label}));

/** Types how many characters there are, or which of them one is; documents count from the end below nothing. */
function CountField({sign = 1, ...field}: FieldProps & {readonly sign?: 1 | -1}): JSX.Element {
  const desk = useDesk();
  const {place} = field;
  const typing = useTyping(String(Math.abs(Number(valueAt(desk.document, place)))), (typed) => {
    const count = readNumber(typed);
    if (typeof count !== 'number' || count < 1) return false;
    desk.edit(set(place, sign * count));
    return true;
  });
  return (
    <Field {...field}>
      {(control) => <input {...control} {...typing} type="text" inputMode="numeric" autocomplete="off" />}
    </Field>
  );
}

interface CodePartProps {
  /** Of the test. */
  readonly test: Place;
  /** One of the codes that the answer is compared with, or an empty one: a new part is as long. */
  readonly code: string;
}

/** Says which characters of a code are compared. */
export function CodePart({test, code}: CodePartProps): JSX.Element {
  const {document, edit} = useDesk();
  const place = [...test, 'part'];
  const extent = extentOf(valueAt(document, place)) ?? 'whole';
  const choose = (next: string) => {
    const part = partOf(next as Extent, code.replace(/[\s-]/g, '').length || 4);
    edit(part ? set(place, part) : remove(place));
  };
  return (
    <>
      <ChoiceField
        place={place}
        label={['How much of it is compared?', '番号のどこを比べますか']}
        choices={choices}
        chosen={extent}
        onChoose={choose}
      />
      {extent === 'first' && <CountField place={[...place, 1]} label={['How many?', '何文字']} />}
      {extent === 'last' && <CountField place={[...place, 0]} label={['How many?', '何文字']} sign={-1} />}
      {extent === 'middle' && (
        <>
          <CountField place={[...place, 0]} label={['The first of them is number', '何文字目から']} />
          <CountField place={[...place, 1]} label={['The last of them is number', '何文字目まで']} />
        </>
      )}
    </>
  );
}
