import {gravestAction} from '../../eligibility/explanation/gravest-action.js';
import {matchedGroups} from '../../eligibility/explanation/matched-groups.js';
import type {GroupOutcome, NoticeResult, TestState, Verdict} from '../../eligibility/result.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import {speakerFor} from '../../localization/all-locales.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Eligibility, Group} from '../../model/schema/eligibility.js';
import type {Notice} from '../../model/schema/notice.js';
import {plain, type Emphasis, type Terminal} from '../terminal.js';

const verdictEmphases: Readonly<Record<NoticeResult['verdict'], Emphasis>> = {
  affected: 'red',
  'not-affected': 'green',
  'possibly-affected': 'yellow',
};

const testWords: Readonly<Record<TestState, () => string>> = {
  held: checker.testHeld,
  failed: checker.testFailed,
  open: checker.testOpen,
};

const groupWords = {
  certain: checker.testHeld,
  possible: checker.testOpen,
  excluded: checker.testFailed,
} as const satisfies Record<GroupOutcome['state'], () => string>;

function groupLines(
  group: Group,
  {state, tests}: GroupOutcome,
  {questions}: Eligibility,
  speaker: Speaker,
): string[] {
  const labels = new Map(questions.map(({id, label}) => [id, speaker.text(label).value]));
  const row = (words: () => string, name: string) => `${speaker.say(words)} – ${name}`;
  return [
    `  ${row(groupWords[state], speaker.text(group.label).value)} [${group.id}]`,
    ...tests.map(
      ({test, state: each}) => `    ${row(testWords[each], labels.get(test.question) ?? test.question)}`,
    ),
  ];
}

/** What the notice says of a group that it cannot be certain of; why, only where that decided. */
function cappedLines({certainty, likelihood, reason}: Group, verdict: Verdict, speaker: Speaker): string[] {
  if (certainty !== 'possible') return [];
  const texts = [likelihood, verdict === 'possibly-affected' ? reason : undefined];
  return texts.flatMap((text) => (text === undefined ? [] : [`    ${speaker.text(text).value}`]));
}

function openLines({questions}: Eligibility, {undecided, exact}: NoticeResult, speaker: Speaker): string[] {
  if (undecided.length === 0) return [speaker.say(exact ? checker.cannotDecide : checker.notExact)];
  const open = questions.filter(({id}) => undecided.includes(id));
  return [
    speaker.say(checker.wouldDecide),
    ...open.map(({id, label}) => `  ${speaker.text(label).value} [${id}]`),
  ];
}

/** The verdict, with the gravest of what its groups should do. */
function verdictWords(eligibility: Eligibility, result: NoticeResult, speaker: Speaker): string {
  const words = speaker.say(checker.verdicts[result.verdict]);
  const action = gravestAction(matchedGroups(eligibility, result));
  return action ? speaker.say(checker.actions[action], words) : words;
}

/** A verdict in words: its title, the groups that decided, the questions that are open, and its basis. */
export function verdictLines(
  notice: Notice,
  eligibility: Eligibility,
  result: NoticeResult,
  language: string,
  {paint}: Pick<Terminal, 'paint'>,
): string {
  const speaker = speakerFor(language, notice);
  const {stage, revision, published, id} = notice;
  const asOf = speaker.say(m.asOf, speaker.say(m.stages[stage]), String(revision), speaker.when(published));
  const outcomes = new Map(result.groups.map((outcome) => [outcome.id, outcome]));
  const groups = eligibility.groups.flatMap((group) => {
    const outcome = outcomes.get(group.id);
    if (!outcome || outcome.state === 'excluded') return [];
    return [
      ...groupLines(group, outcome, eligibility, speaker),
      ...cappedLines(group, result.verdict, speaker),
    ];
  });
  const lines = [
    paint(verdictEmphases[result.verdict], verdictWords(eligibility, result, speaker)),
    ...groups.map(plain),
    ...(result.verdict === 'possibly-affected' ? openLines(eligibility, result, speaker).map(plain) : []),
    ...(result.provisional ? [speaker.say(checker.provisional, speaker.when(published))] : []),
    `${speaker.say(checker.basis, asOf)} ${speaker.say(m.reference, id)}`,
  ];
  return `${lines.join('\n')}\n`;
}
