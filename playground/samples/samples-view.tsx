import type {JSX} from 'preact';
import {checkEligibility} from '../../src/eligibility/check-eligibility.js';
import type {Eligibility} from '../../src/model/schema/eligibility.js';
import {useDesk, useSay} from '../form/desk.js';
import {inLanguage} from '../form/words/pair.js';
import {verdictWords} from '../form/words/verdict-words.js';
import {chosenSamples, isSameReader} from './chosen-samples.js';
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
              answers={sample.answers}
              verdict={sample.verdict}
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
      {!isUnfilled && (
        <OwnReader
          eligibility={eligibility}
          onJudge={(vector) =>
            actions.judge([...judged.filter((each) => !isSameReader(each.answers, vector.answers)), vector])
          }
        />
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
