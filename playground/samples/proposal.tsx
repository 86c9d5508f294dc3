import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Answers} from '../../src/eligibility/answers.js';
import {verdicts, type Verdict} from '../../src/eligibility/result.js';
import type {Eligibility} from '../../src/model/schema/eligibility.js';
import {useSay} from '../form/desk.js';
import {verdictWords} from '../form/words/verdict-words.js';
import {Reader} from './reader.js';

interface ProposalProps {
  readonly answers: Answers;
  /** What the rule says of them. */
  readonly verdict: Verdict;
  readonly eligibility: Eligibility;
  readonly onJudge: (expected: Verdict) => void;
}

/** A reader whom the owner has not judged yet. */
export function Proposal({answers, verdict, eligibility, onJudge}: ProposalProps): JSX.Element {
  const say = useSay();
  const [isWrong, setWrong] = useState(false);
  return (
    <li>
      <Reader answers={answers} eligibility={eligibility} />
      <p>
        {'→ '}
        <b>{say(verdictWords[verdict])}</b>
        {say(['. Right?', '。これでよいですか。'])}
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
