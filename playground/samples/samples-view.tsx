import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Answers} from '../../src/eligibility/answers.js';
import {checkEligibility} from '../../src/eligibility/check-eligibility.js';
import type {SuggestedVector} from '../../src/eligibility/review/suggested-vectors.js';
import {verdicts, type Verdict} from '../../src/eligibility/result.js';
import type {Speaker} from '../../src/localization/speaker.js';
import type {Eligibility, Question} from '../../src/model/schema/eligibility.js';
import {civilMinute, parseMoment} from '../../src/model/time/moment.js';
import {momentAt} from '../../src/model/time/zone.js';
import {useDesk, useSay, useSpeaker} from '../form/desk.js';
import {anyTextOf} from '../form/source/values.js';
import {noneOfThese} from '../form/words/choices.js';
import {inLanguage, type Pair} from '../form/words/pair.js';
import {verdictWords} from '../form/words/verdict-words.js';
import {chosenSamples, isSameReader} from './chosen-samples.js';
import type {JudgedVector} from './judged-vector.js';

const unknown: Pair = ['I don’t know', 'わからない'];

/** A moment by the clocks of the notice, where it says an offset. */
function inZone(date: string, timeZone: string | undefined): string {
  const moment = parseMoment(date);
  if (moment?.offset === undefined || timeZone === undefined) return date;
  const {year, month, day, hour, minute, offset} = moment;
  return momentAt(civilMinute(year, month, day, hour, minute) - offset, timeZone);
}

interface Words {
  readonly speaker: Speaker;
  readonly say: (words: Pair) => string;
  readonly main: string;
  readonly timeZone: string | undefined;
}

/** An answer as a reader would say it. */
function answerWords(question: Question, answer: string, {speaker, say, main, timeZone}: Words) {
  if (answer === '') return say(unknown);
  if (question.kind === 'choice') {
    const option = question.options.find(({value}) => value === answer);
    return option ? anyTextOf(option.label, main) : say(noneOfThese);
  }
  if (answer === 'never' && question.never !== undefined) return anyTextOf(question.never, main);
  return question.kind === 'code'
    ? answer
    : answer
        .split('..')
        .map((date) => speaker.moment(inZone(date, timeZone)))
        .join(' – ');
}

interface ReaderProps {
  readonly answers: Answers;
  readonly eligibility: Eligibility;
}

/** What a sample reader answers. */
function Reader({answers, eligibility}: ReaderProps): JSX.Element {
  const {main} = useDesk();
  const say = useSay();
  const words = {speaker: useSpeaker(), say, main, timeZone: eligibility.timeZone};
  return (
    <ul class="reader">
      {eligibility.questions.map((question) => (
        <li key={question.id}>
          <span lang={main}>{anyTextOf(question.short ?? question.label, main)}</span>:{' '}
          <b>{answerWords(question, answers[question.id] ?? '', words)}</b>
        </li>
      ))}
    </ul>
  );
}

interface ProposalProps {
  readonly sample: SuggestedVector;
  readonly eligibility: Eligibility;
  readonly onJudge: (expected: Verdict) => void;
}

/** A reader whom the owner has not judged yet. */
function Proposal({sample: {answers, verdict}, eligibility, onJudge}: ProposalProps): JSX.Element {
  const say = useSay();
  const [isWrong, setWrong] = useState(false);
  return (
    <li>
      <Reader answers={answers} eligibility={eligibility} />
      <p>
        {'→ '}
        <b>{say(verdictWords[verdict])}</b>. {say(['Right?', 'これでよいですか。'])}
      </p>
      <div class="tools">
        <button type="button" class="small" onClick={() => onJudge(verdict)}>
          {say(['Yes', 'はい'])}
        </button>
        <button type="button" class="small" aria-expanded={isWrong} onClick={() => setWrong(!isWrong)}>
          {say(['No', 'いいえ'])}
        </button>
      </div>
      {isWrong && (
        <div class="tools" role="group" aria-label={say(['What is right?', '正しい答え'])}>
          <span>{say(['It has to be', '正しくは'])}</span>
          {verdicts
            .filter((each) => each !== verdict)
            .map((each) => (
              <button key={each} type="button" class="small" onClick={() => onJudge(each)}>
                {say(verdictWords[each])}
              </button>
            ))}
        </div>
      )}
    </li>
  );
}

interface JudgedProps {
  readonly vector: JudgedVector;
  readonly eligibility: Eligibility;
  readonly onForget: () => void;
}

/** A reader whom the owner has judged: whether the rule says the same now. */
function Judged({vector: {answers, expected}, eligibility, onForget}: JudgedProps): JSX.Element {
  const {language} = useDesk();
  const say = useSay();
  const {verdict} = checkEligibility(eligibility, answers);
  const [wanted, got] = [expected, verdict].map((each) => inLanguage(verdictWords[each], language));
  return (
    <li>
      <Reader answers={answers} eligibility={eligibility} />
      {verdict === expected ? (
        <p class="calm">{wanted}</p>
      ) : (
        <p class="fault error">
          {say([
            `You said: ${wanted ?? ''}. The conditions say: ${got ?? ''}. Correct them, or forget this reader.`,
            `あなたの判断は「${wanted ?? ''}」、条件による答えは「${got ?? ''}」です。条件を直すか、この人を取り消してください。`,
          ])}
        </p>
      )}
      <button type="button" class="small" onClick={onForget}>
        {say(['Forget', '取り消す'])}
      </button>
    </li>
  );
}

/** Readers at the borders of the rule, whom the owner judges. */
export function Samples(): JSX.Element | null {
  const {notice, samples, problems, actions} = useDesk();
  const say = useSay();
  const eligibility = notice?.eligibility;
  if (!eligibility || eligibility.groups.length === 0) return null;
  const judged = actions.vectors();
  // A template keeps the place of dates by others that mean nothing.
  const isUnfilled = problems.some(
    ({code, path}) => code === 'unfilled-place' && /^\/eligibility\/groups\/\d+\/when\//.test(path),
  );
  const proposed = isUnfilled ? [] : chosenSamples(samples, judged);
  return (
    <section class="list">
      <h4>{say(['Sample readers', '見本の読者'])}</h4>
      <p class="hint">
        {say([
          'People at the borders of your conditions. Say whether each of them gets the right answer.',
          '条件の境目にいる人です。それぞれの答えが正しいか、判断してください。',
        ])}
      </p>
      {proposed.length > 0 && (
        <ol role="list" class="samples">
          {proposed.map((sample) => (
            <Proposal
              key={JSON.stringify(sample.answers)}
              sample={sample}
              eligibility={eligibility}
              onJudge={(expected) => actions.judge([...judged, {answers: sample.answers, expected}])}
            />
          ))}
        </ol>
      )}
      {proposed.length + judged.length === 0 && (
        <p class="hint">
          {say([
            'They come when all questions and conditions are filled in.',
            '質問と条件がすべて書かれると、ここに出ます。',
          ])}
        </p>
      )}
      {judged.length > 0 && (
        <details>
          <summary>{say([`You have judged ${judged.length}`, `判断した${judged.length}人`])}</summary>
          <div class="inside">
            <ol role="list" class="samples">
              {judged.map((vector) => (
                <Judged
                  key={JSON.stringify(vector.answers)}
                  vector={vector}
                  eligibility={eligibility}
                  onForget={() =>
                    actions.judge(judged.filter((each) => !isSameReader(each.answers, vector.answers)))
                  }
                />
              ))}
            </ol>
            <button type="button" class="small" onClick={() => actions.saveVectors()}>
              {say(['Save them as a file', 'ファイルに保存'])}
            </button>
          </div>
        </details>
      )}
    </section>
  );
}
