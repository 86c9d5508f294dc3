import type {JSX} from 'preact';
import {useDesk, useSay} from '../desk.js';
import {CheckField, TickField} from '../fields/choice-field.js';
import {WhenField} from '../fields/date-field.js';
import {DatesField} from '../fields/dates-field.js';
import {Faults, controlId} from '../fields/field.js';
import {PlainField} from '../fields/text-field.js';
import {remove, set, type Place} from '../source/json-edit.js';
import {anyTextOf, isMembers, listAt, wordAt, type Members} from '../source/values.js';
import {noneOfThese, untitled} from '../words/choices.js';
import type {Pair} from '../words/pair.js';
import {CodesField, codesIn} from './code-field.js';
import {CodePart} from './code-part.js';

interface TestProps {
  readonly place: Place;
  readonly test: Members;
  readonly question: Members;
  /** What the question is called. */
  readonly name: string;
}

/** Chooses how an answer is compared, as the verb of the sentence. */
function Verb<Way extends string>({
  place,
  name,
  ways,
  way,
  onChoose,
}: {
  place: Place;
  /** What the answer is called that is compared. */
  name: string;
  ways: Readonly<Record<Way, Pair>>;
  way: Way;
  onChoose: (way: Way) => void;
}): JSX.Element {
  const say = useSay();
  return (
    <select
      id={controlId(place, '-verb')}
      aria-label={`${say(['How it is compared', '比べ方'])}: ${name}`}
      value={way}
      onChange={({currentTarget}) => {
        // To choose what is chosen changes nothing.
        if (currentTarget.value !== way) onChoose(currentTarget.value as Way);
      }}
    >
      {(Object.entries(ways) as [Way, Pair][]).map(([value, label]) => (
        <option key={value} value={value}>
          {say(label)}
        </option>
      ))}
    </select>
  );
}

type Bound = 'from' | 'to' | 'after' | 'before';

const days = {
  from: ['between (this day counts)', '次の日から（その日を含む）'],
  to: ['and (this day counts)', '次の日まで（その日を含む）'],
  after: ['after (this day does not count)', '次の日より後（その日を含まない）'],
  before: ['before (this day does not count)', '次の日より前（その日を含まない）'],
} as const satisfies Record<Bound, Pair>;

const minutes = {
  from: ['between (this minute counts)', '次の時刻から（その時刻を含む）'],
  to: ['and (this minute counts)', '次の時刻まで（その時刻を含む）'],
  after: ['after (this minute does not count)', '次の時刻より後（その時刻を含まない）'],
  before: ['before (this minute does not count)', '次の時刻より前（その時刻を含まない）'],
} as const satisfies Record<Bound, Pair>;

const minuteHint: Pair = [
  'For example 25 September 2012 14:05; a date alone is all of that day.',
  '例：2012年9月25日 14時5分。日付だけなら、その日全体になります。',
];

/** The two ends of a stretch of time. */
function Bounds({place, test, question}: TestProps): JSX.Element {
  const isTimed = question.time === true;
  const labels = isTimed ? minutes : days;
  const shown = (['from', 'after', 'to', 'before'] as const).filter((bound) => {
    const [own, rival] = bound === 'from' ? ['from', 'after'] : bound === 'to' ? ['to', 'before'] : [bound];
    return own in test || (rival !== undefined && !(rival in test));
  });
  return (
    <>
      {shown.map((bound) => (
        <WhenField
          key={bound}
          place={[...place, bound]}
          label={labels[bound]}
          {...(isTimed && {hint: minuteHint})}
          canSpan={false}
          isOptional
        />
      ))}
    </>
  );
}

const dateWays = {
  from: ['lies in this stretch', 'が次の期間にある'],
  in: ['is one of these', 'が次の日付のどれか'],
} as const satisfies Record<string, Pair>;

function DateTest(props: TestProps): JSX.Element {
  const {edit} = useDesk();
  const {place, test, name} = props;
  const way = 'in' in test ? 'in' : 'from';
  const choose = (next: keyof typeof dateWays) =>
    edit(
      ...['from', 'to', 'after', 'before', 'in']
        .filter((member) => member in test)
        .map((member) => remove([...place, member])),
      ...(next === 'in'
        ? [set([...place, 'in'], [])]
        : [set([...place, 'from'], ''), set([...place, 'to'], '')]),
    );
  return (
    <>
      <Verb place={place} name={name} ways={dateWays} way={way} onChoose={choose} />
      {way === 'from' ? (
        <Bounds {...props} />
      ) : (
        <DatesField
          place={[...place, 'in']}
          label={['Dates', '日付']}
          hint={[
            'One on each line, or with commas: 29 March, 1 April and 2 April 2020.',
            '1行に1つ、または「、」で区切って書きます。例：2020年3月29日、4月1日、4月2日',
          ]}
        />
      )}
    </>
  );
}

function PeriodTest(props: TestProps): JSX.Element {
  const say = useSay();
  return (
    <>
      <p class="hint">
        {say([
          'What they answer has to meet this stretch.',
          '答えの期間が、次の期間と少しでも重なる場合です。',
        ])}
      </p>
      <Bounds {...props} />
      <CheckField
        place={[...props.place, 'within']}
        label={['Only if all of it lies there', '全体がその期間に入っている場合だけ']}
      />
    </>
  );
}

const choiceWays = {
  in: ['is one of these', 'が次のどれか'],
  notIn: ['is anything except these', 'が次のどれでもない'],
} as const satisfies Record<string, Pair>;

function ChoiceTest({place, test, question, name}: TestProps): JSX.Element {
  const {edit, main} = useDesk();
  const say = useSay();
  const way = 'notIn' in test ? 'notIn' : 'in';
  const options = listAt(question, ['options']).flatMap((option) =>
    isMembers(option) && typeof option.value === 'string'
      ? [{value: option.value, label: anyTextOf(option.label, main) || say(untitled), lang: main}]
      : [],
  );
  const other = question.other === true ? [{value: 'other', label: say(noneOfThese)}] : [];
  const choose = (next: 'in' | 'notIn') =>
    edit(remove([...place, way]), set([...place, next], test[way] ?? []));
  return (
    <>
      <Verb place={place} name={name} ways={choiceWays} way={way} onChoose={choose} />
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

function CodeTest({place, test, name}: TestProps): JSX.Element {
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
      <CodePart test={place} code={codesIn(test[way])[0] ?? ''} />
      <Verb place={place} name={name} ways={codeWays} way={way} onChoose={choose} />
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

const kinds = {date: DateTest, period: PeriodTest, choice: ChoiceTest, code: CodeTest};

/** What one question has to be answered with, as a part of a sentence. */
export function TestFields(props: Omit<TestProps, 'name'>): JSX.Element {
  const {place, question} = props;
  const {main} = useDesk();
  const name = anyTextOf(question.short, main) || anyTextOf(question.label, main);
  const Kind = kinds[wordAt(question, ['kind']) as keyof typeof kinds];
  return (
    <fieldset class="condition" data-place={controlId(place).slice('field'.length)}>
      <legend lang={main}>{name}</legend>
      <Faults place={place} isWhole={false} id={controlId(place, '-fault')} />
      <Kind {...props} name={name} />
    </fieldset>
  );
}
