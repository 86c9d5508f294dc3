import type {JSX} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import {checkEligibility} from '../../src/eligibility/check-eligibility.js';
import type {SuggestedVector} from '../../src/eligibility/review/suggested-vectors.js';
import type {Eligibility} from '../../src/model/schema/eligibility.js';
import {useDesk, useSay} from '../form/desk.js';
import {obstacleIn} from '../form/problems/obstacle.js';
import {listAt} from '../form/source/values.js';
import {inLanguage} from '../form/words/pair.js';
import {verdictWords} from '../form/words/verdict-words.js';
import {wordsIn} from '../words.js';
import {chosenSamples, isSameReader, unjudged} from './chosen-samples.js';
import type {JudgedVector} from './judged-vector.js';
import {OwnReader} from './own-reader.js';
import {Proposal} from './proposal.js';
import {Reader} from './reader.js';

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

interface ProposalsProps {
  /** Those who have not been judged, in the order of the rule. */
  readonly from: readonly SuggestedVector[];
  readonly eligibility: Eligibility;
  readonly onJudge: (vector: JudgedVector) => void;
}

/** Some readers who have not been judged. Where one is judged, the next one has the focus, and the others stay. */
function Proposals({from, eligibility, onJudge}: ProposalsProps): JSX.Element {
  const say = useSay();
  const shown = useRef<readonly SuggestedVector[]>([]);
  const list = useRef<HTMLOListElement>(null);
  const judgedAt = useRef<number | undefined>(undefined);
  shown.current = chosenSamples(from, shown.current);
  useEffect(() => {
    const place = judgedAt.current;
    judgedAt.current = undefined;
    const items = list.current?.children;
    if (place !== undefined && items)
      items[Math.min(place, items.length - 1)]?.querySelector('button')?.focus();
  });
  const more = from.length - shown.current.length;
  return (
    <>
      <ol role="list" class="samples" ref={list}>
        {shown.current.map(({answers, verdict}, index) => (
          <Proposal
            key={JSON.stringify(answers)}
            {...{answers, verdict, eligibility}}
            onJudge={(expected) => {
              judgedAt.current = index;
              onJudge({answers, expected});
            }}
          />
        ))}
      </ol>
      {more > 0 && (
        <p class="hint">
          {say([
            `${more} more come up one by one. You can stop whenever you are sure.`,
            `ほかに${more}人います。1人ずつ出ます。十分に確かめたら、やめてかまいません。`,
          ])}
        </p>
      )}
    </>
  );
}

/** What keeps sample readers back, with the way there. */
function Waiting(): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  const obstacle = obstacleIn(desk);
  return (
    <>
      <p class="hint">
        {say([
          'They come when all questions and conditions are filled in, and nothing has to be mended in the notice.',
          '質問と条件がすべて書かれ、直すところがなくなると、ここに出ます。',
        ])}
      </p>
      {obstacle && (
        <button type="button" class="small" onClick={() => desk.goTo(obstacle.pointer)}>
          {wordsIn(desk.language).mend(obstacle.name)}
        </button>
      )}
    </>
  );
}

/** Readers at the borders of the rule, whom the owner judges. */
export function Samples(): JSX.Element | null {
  const {document, notice, samples, problems, actions} = useDesk();
  const say = useSay();
  if (listAt(document, ['eligibility', 'groups']).length === 0) return null;
  const judged = actions.vectors();
  const judge = (vector: JudgedVector) =>
    actions.judge([...judged.filter(({answers}) => !isSameReader(answers, vector.answers)), vector]);
  // A template keeps the place of dates by others that mean nothing.
  const isUnfilled = problems.some(
    ({code, path}) => code === 'unfilled-place' && /^\/eligibility\/groups\/\d+\/when\//.test(path),
  );
  const eligibility = isUnfilled ? undefined : notice?.eligibility;
  return (
    <section class="list">
      <h4>{say(['Sample readers', '見本の読者'])}</h4>
      <p class="hint">
        {say([
          'People at the borders of your conditions. Say whether each of them gets the right answer.',
          '条件の境目にいる人です。それぞれの答えが正しいか、判断してください。',
        ])}
      </p>
      {eligibility ? (
        <>
          <Proposals from={unjudged(samples, judged)} eligibility={eligibility} onJudge={judge} />
          <OwnReader eligibility={eligibility} onJudge={judge} />
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
                      onForget={() => actions.judge(judged.filter((each) => each !== vector))}
                    />
                  ))}
                </ol>
                <button type="button" class="small" onClick={() => actions.saveVectors()}>
                  {say(['Save them as a file', 'ファイルに保存'])}
                </button>
              </div>
            </details>
          )}
        </>
      ) : (
        <Waiting />
      )}
    </section>
  );
}
