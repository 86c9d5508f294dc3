import type {JSX} from 'preact';
import type {Problem} from '../../../src/model/problems/problem.js';
import {useDesk, useSay} from '../desk.js';
import {ChangesSince} from './changes-since.js';
import {Laws} from './laws.js';
import {leaveOutUnfilled} from '../source/leave-out.js';
import {ownerWords} from '../problems/owner-words.js';
import {stepOf, steps, stepsIn, type Step} from '../steps.js';
import type {Pair} from '../words/pair.js';
import {placeName} from '../words/place-names.js';
import {stepNames} from '../words/step-words.js';

/** More problems of one step than this are not listed: they come up as these are mended. */
const mostListed = 20;

const levels: Readonly<Record<Problem['level'], Pair>> = {
  error: ['Has to be mended', '直す必要があります'],
  warning: ['Please look at it', 'お確かめください'],
  note: ['Perhaps just as you want it', 'このままでよいかもしれません'],
};

/** The steps of problems: what concerns the whole document is a matter of its languages. */
function homeOf({path}: Problem): Step {
  return path === '' ? 'languages' : stepOf(stepsIn(path));
}

/** Where in its step a problem is. */
function PlaceName({problem: {path}}: {problem: Problem}): JSX.Element | null {
  const desk = useDesk();
  const say = useSay();
  const name = placeName(desk.document, stepsIn(path), desk);
  return name === '' ? null : (
    <span>
      {name}
      {say([': ', '：'])}
    </span>
  );
}

function StepProblems({step, problems}: {step: Step; problems: readonly Problem[]}): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  return (
    <section class="list">
      <h4>{say(stepNames[step])}</h4>
      <ul role="list" class="findings">
        {problems.slice(0, mostListed).map((problem) => (
          <li key={`${problem.code}${problem.path}${problem.received ?? ''}`}>
            <button
              type="button"
              class={`finding ${problem.level}`}
              onClick={() => (problem.path === '' ? desk.show(step) : desk.goTo(problem.path))}
            >
              <strong>{say(levels[problem.level])}</strong> <PlaceName problem={problem} />
              <span>{ownerWords(problem, desk)}</span>
            </button>
          </li>
        ))}
      </ul>
      {problems.length > mostListed && (
        <p class="hint">
          {say([`${problems.length - mostListed} more`, `ほかに${problems.length - mostListed}件`])}
        </p>
      )}
    </section>
  );
}

/** Leaves out, in one step, what is not filled in and need not be there. */
function LeaveOut(): JSX.Element {
  const desk = useDesk();
  const say = useSay();
  return (
    <div class="block">
      <p class="hint">
        {say([
          'Texts and items in which something is not filled in go as a whole. All others stay, and so do the questions and conditions. “Undo” brings everything back.',
          '未記入のところがある文や項目を、まるごと省きます。ほかの文や項目と、質問・条件は残ります。「元に戻す」ですべて戻ります。',
        ])}
      </p>
      <button type="button" class="small" onClick={() => desk.edit(...leaveOutUnfilled(desk.document))}>
        {say(['Leave out all that is not filled in and not needed', '記入していない任意の項目をすべて省く'])}
      </button>
    </div>
  );
}

/** What is still to be done, step by step. */
function Problems(): JSX.Element {
  const {problems, notice} = useDesk();
  const say = useSay();
  const errors = problems.filter(({level}) => level === 'error').length;
  const unfilled = problems.filter(({code}) => code === 'unfilled-place').length;
  const summary: Pair =
    problems.length === 0
      ? [
          'The notice can be published: nothing is wrong with it.',
          '公表できます。このお知らせに問題はありません。',
        ]
      : errors > 0
        ? [
            `Not ready yet: ${errors === 1 ? 'one thing has' : `${errors} things have`} to be mended.`,
            `まだ公表できません。直すところが${errors}か所あります。`,
          ]
        : unfilled > 0
          ? [
              `Not ready yet: ${unfilled === 1 ? 'one place is' : `${unfilled} places are`} still to be filled in, or to be left out.`,
              `まだ公表できません。記入していないところが${unfilled}か所あります。書かないものは削除してください。`,
            ]
          : [
              'The notice can be published. Please look at these once more.',
              '公表できます。次の点をもう一度お確かめください。',
            ];
  return (
    <>
      <p role="status" class={problems.length === 0 ? 'calm summary' : 'summary'}>
        {say(summary)}
      </p>
      {notice && unfilled > 0 && <LeaveOut />}
      {steps.map((step) => {
        const own = problems.filter((problem) => homeOf(problem) === step);
        return own.length > 0 && <StepProblems key={step} step={step} problems={own} />;
      })}
    </>
  );
}

/** What is still to be done, and what laws ask for. */
export function Check(): JSX.Element {
  return (
    <>
      <Problems />
      <ChangesSince />
      <Laws />
    </>
  );
}
