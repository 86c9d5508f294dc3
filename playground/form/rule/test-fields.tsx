import type {JSX} from 'preact';
import {useDesk, useSay} from '../desk.js';
import {TickField} from '../fields/choice-field.js';
import {WhenField} from '../fields/date-field.js';
import {Faults, controlId} from '../fields/field.js';
import {PlainField} from '../fields/text-field.js';
import {remove, set, type Place} from '../source/json-edit.js';
import {anyTextOf, isMembers, listAt, wordAt, type Members} from '../source/values.js';
import type {Pair} from '../words/pair.js';
import {CodesField} from './code-field.js';

interface TestProps {
  readonly place: Place;
  readonly test: Members;
  readonly question: Members;
}

/** Chooses how an answer is compared, as the verb of the sentence. */
function Verb<Way extends string>({
  place,
  ways,
  way,
  onChoose,
}: {
  place: Place;
  ways: Readonly<Record<Way, Pair>>;
  way: Way;
  onChoose: (way: Way) => void;
}): JSX.Element {
  const say = useSay();
  return (
    <select
      id={controlId(place, '-verb')}
      aria-label={say(['How it is compared', '比べ方'])}
      value={way}
      onChange={({currentTarget}) => onChoose(currentTarget.value as Way)}
    >
      {(Object.entries(ways) as [Way, Pair][]).map(([value, label]) => (
        <option key={value} value={value}>
          {say(label)}
        </option>
      ))}
    </select>
  );
}

const bounds = {
  from: ['between (this day counts)', '次の日から（その日を含む）'],
  to: ['and (this day counts)', '次の日まで（その日を含む）'],
  after: ['after (this day does not count)', '次の日より後（その日を含まない）'],
  before: ['before (this day does not count)', '次の日より前（その日を含まない）'],
} as const satisfies Record<string, Pair>;

function DateTest({place, test}: TestProps): JSX.Element {
  const shown = (['from', 'after', 'to', 'before'] as const).filter((bound) => {
    const [own, rival] = bound === 'from' ? ['from', 'after'] : bound === 'to' ? ['to', 'before'] : [bound];
    return own in test || (rival !== undefined && !(rival in test));
  });
  return (
    <>
      {shown.map((bound) => (
        <WhenField key={bound} place={[...place, bound]} label={bounds[bound]} canSpan={false} isOptional />
      ))}
    </>
  );
}

const choiceWays = {
  in: ['is one of these', 'が次のどれか'],
  notIn: ['is anything except these', 'が次のどれでもない'],
} as const satisfies Record<string, Pair>;

function ChoiceTest({place, test, question}: TestProps): JSX.Element {
  const {edit, main} = useDesk();
  const way = 'notIn' in test ? 'notIn' : 'in';
  const options = listAt(question, ['options']).flatMap((option) =>
    isMembers(option) && typeof option.value === 'string'
      ? [{value: option.value, label: anyTextOf(option.label, main) || option.value, lang: main}]
      : [],
  );
  const other = question.other === true ? [{value: 'other', label: '—'}] : [];
  const choose = (next: 'in' | 'notIn') =>
    edit(remove([...place, way]), set([...place, next], test[way] ?? []));
  return (
    <>
      <Verb place={place} ways={choiceWays} way={way} onChoose={choose} />
      <TickField
        place={[...place, way]}
        label={['Answers', '答え']}
        choices={[...options, ...other]}
        isKept
      />
    </>
  );
}

const codeWays = {
  in: ['is one of these', 'が次のどれか'],
  prefix: ['begins with', 'が次の文字で始まる'],
  from: ['lies between', 'が次の範囲にある'],
  like: ['has this form', 'が次の形をしている'],
} as const satisfies Record<string, Pair>;

const codeHints = {
  in: ['One on each line; a table can be pasted.', '1行に1つ。表を貼り付けることもできます。'],
  prefix: ['One beginning on each line.', '1行に1つ。'],
  like: [
    '# stands for a digit, @ for a letter, ? for either, * for any number of them.',
    '# は数字、@ は英字、? はどちらか1文字、* は何文字でも。',
  ],
} as const satisfies Record<string, Pair>;

function CodeTest({place, test}: TestProps): JSX.Element {
  const {edit} = useDesk();
  const isRange = 'from' in test || 'to' in test;
  const way = isRange ? 'from' : ((['prefix', 'like'] as const).find((each) => each in test) ?? 'in');
  const choose = (next: keyof typeof codeWays) =>
    edit(
      ...(['in', 'prefix', 'like', 'from', 'to'] as const)
        .filter((member) => member in test)
        .map((member) => remove([...place, member])),
      ...(next === 'from'
        ? [set([...place, 'from'], ''), set([...place, 'to'], '')]
        : [set([...place, next], [])]),
    );
  return (
    <>
      <Verb place={place} ways={codeWays} way={way} onChoose={choose} />
      {way === 'from' ? (
        <>
          <PlainField place={[...place, 'from']} label={['The first', '最初の番号']} isOptional />
          <PlainField place={[...place, 'to']} label={['The last', '最後の番号']} isOptional />
        </>
      ) : (
        <CodesField place={[...place, way]} label={codeWays[way]} hint={codeHints[way]} />
      )}
    </>
  );
}

const kinds = {date: DateTest, choice: ChoiceTest, code: CodeTest};

/** What one question has to be answered with, as a part of a sentence. */
export function TestFields(props: TestProps): JSX.Element {
  const {place, question} = props;
  const {main} = useDesk();
  const Kind = kinds[wordAt(question, ['kind']) as keyof typeof kinds];
  return (
    <fieldset class="condition" data-place={controlId(place).slice('field'.length)}>
      <legend lang={main}>{anyTextOf(question.short, main) || anyTextOf(question.label, main)}</legend>
      <Faults place={place} isWhole={false} id={controlId(place, '-fault')} />
      <Kind {...props} />
    </fieldset>
  );
}
