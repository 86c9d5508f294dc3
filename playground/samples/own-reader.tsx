import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {never, type Answers} from '../../src/eligibility/answers.js';
import {checkEligibility} from '../../src/eligibility/check-eligibility.js';
import type {Eligibility} from '../../src/model/schema/eligibility.js';
import type {ChoiceQuestion, Question} from '../../src/model/schema/questions.js';
import {useDateReader, useDesk, useSay} from '../form/desk.js';
import {readDate} from '../form/fields/date-text.js';
import {anyTextOf} from '../form/source/values.js';
import {noneOfThese} from '../form/words/choices.js';
import type {JudgedVector} from './judged-vector.js';
import {Proposal} from './proposal.js';
import {unknown} from './reader.js';

interface AnswerProps<Kind extends Question = Question> {
  readonly question: Kind;
  readonly answer: string;
  /** Told undefined where what was typed cannot be read. */
  readonly onAnswer: (answer: string | undefined) => void;
}

function nameOf({short, label}: Question, main: string): string {
  return anyTextOf(short ?? label, main);
}

function Choice({question, answer, onAnswer}: AnswerProps<ChoiceQuestion>): JSX.Element {
  const {main} = useDesk();
  const say = useSay();
  const id = `own-reader-${question.id}`;
  return (
    <div class="entry">
      <label for={id} lang={main}>
        {nameOf(question, main)}
      </label>
      <select id={id} value={answer} onChange={({currentTarget}) => onAnswer(currentTarget.value)}>
        <option value="">{say(unknown)}</option>
        {question.options.map(({value, label}) => (
          <option key={value} value={value} lang={main}>
            {anyTextOf(label, main)}
          </option>
        ))}
        {question.other && <option value="other">{say(noneOfThese)}</option>}
      </select>
    </div>
  );
}

interface TypedProps {
  readonly id: string;
  readonly label: string;
  readonly lang?: string;
  readonly isDate: boolean;
  /** Told what was typed as answers have it; undefined where it is no date. */
  readonly onType: (answer: string | undefined) => void;
}

/** A date or a code, as it is typed. */
function Typed({id, label, lang, isDate, onType}: TypedProps): JSX.Element {
  const say = useSay();
  const reader = useDateReader();
  const [isUnread, setUnread] = useState(false);
  const read = (typed: string) => {
    const answer = isDate && typed.trim() !== '' ? readDate(typed, reader) : typed.trim();
    setUnread(answer === undefined);
    onType(answer);
  };
  return (
    <div class="entry">
      <label for={id} lang={lang}>
        {label}
      </label>
      {isUnread && (
        <p class="fault error" id={`${id}-fault`}>
          {say([
            'This cannot be read as one date. Write, for example, 25 September 2012.',
            '日付として読めませんでした。「2012年9月25日」のように書いてください。',
          ])}
        </p>
      )}
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        aria-invalid={isUnread || undefined}
        aria-describedby={isUnread ? `${id}-fault` : undefined}
        onChange={({currentTarget}) => read(currentTarget.value)}
      />
    </div>
  );
}

/** The two ends of a stretch of time. */
function Period({question, onAnswer}: AnswerProps): JSX.Element {
  const {main} = useDesk();
  const say = useSay();
  const [ends, setEnds] = useState<readonly [string | undefined, string | undefined]>(['', '']);
  const change = (next: typeof ends) => {
    setEnds(next);
    if (next.includes(undefined)) onAnswer(undefined);
    else onAnswer(next.every((end) => end === '') ? '' : next.join('..'));
  };
  const id = `own-reader-${question.id}`;
  return (
    <fieldset>
      <legend lang={main}>{nameOf(question, main)}</legend>
      <Typed
        id={`${id}-from`}
        label={say(['From', '始まり'])}
        isDate
        onType={(from) => change([from, ends[1]])}
      />
      <Typed id={`${id}-to`} label={say(['Until', '終わり'])} isDate onType={(to) => change([ends[0], to])} />
    </fieldset>
  );
}

function Answer(props: AnswerProps): JSX.Element {
  const {question, answer, onAnswer} = props;
  const {main} = useDesk();
  if (question.kind === 'choice') return <Choice {...{question, answer, onAnswer}} />;
  const text = question.never;
  const id = `own-reader-${question.id}`;
  return (
    <>
      {answer !== never &&
        (question.kind === 'period' ? (
          <Period {...props} />
        ) : (
          <Typed
            id={id}
            label={nameOf(question, main)}
            lang={main}
            isDate={question.kind === 'date'}
            onType={onAnswer}
          />
        ))}
      {text !== undefined && (
        <div class="entry tick">
          <label for={`${id}-never`}>
            <input
              id={`${id}-never`}
              type="checkbox"
              checked={answer === never}
              onChange={({currentTarget}) => onAnswer(currentTarget.checked ? never : '')}
            />
            <span lang={main}>
              {answer === never && `${nameOf(question, main)}: `}
              {anyTextOf(text, main)}
            </span>
          </label>
        </div>
      )}
    </>
  );
}

interface OwnReaderProps {
  readonly eligibility: Eligibility;
  readonly onJudge: (vector: JudgedVector) => void;
}

/** A reader whom the owner thinks of, to be judged like those that are proposed. */
export function OwnReader({eligibility, onJudge}: OwnReaderProps): JSX.Element {
  const say = useSay();
  const [answers, setAnswers] = useState<Answers>({});
  const [unread, setUnread] = useState<ReadonlySet<string>>(new Set());
  // Another reader begins with fields that are empty.
  const [count, setCount] = useState(0);
  const isAnswered = unread.size === 0 && Object.values(answers).some(Boolean);
  return (
    <details>
      <summary>{say(['Try a reader of your own', '自分で考えた人で試す'])}</summary>
      <div class="inside" key={count}>
        {eligibility.questions.map((question) => (
          <Answer
            key={question.id}
            question={question}
            answer={answers[question.id] ?? ''}
            onAnswer={(answer) => {
              setAnswers({...answers, [question.id]: answer ?? ''});
              const others = [...unread].filter((id) => id !== question.id);
              setUnread(new Set(answer === undefined ? [...others, question.id] : others));
            }}
          />
        ))}
        {isAnswered && (
          <ul role="list" class="samples">
            <Proposal
              key={JSON.stringify(answers)}
              answers={answers}
              verdict={checkEligibility(eligibility, answers).verdict}
              eligibility={eligibility}
              onJudge={(expected) => {
                onJudge({
                  answers: Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer)),
                  expected,
                });
                setAnswers({});
                setCount(count + 1);
              }}
            />
          </ul>
        )}
      </div>
    </details>
  );
}
