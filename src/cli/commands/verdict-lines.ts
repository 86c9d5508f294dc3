import type {Answers} from '../../eligibility/answers.js';
import {gravestAction} from '../../eligibility/explanation/gravest-action.js';
import {
  areCertainTogether,
  decisiveGroups,
  matchedGroups,
} from '../../eligibility/explanation/matched-groups.js';
import type {NearMiss} from '../../eligibility/explanation/near-misses/near-misses.js';
import type {GroupOutcome, NoticeResult, Verdict} from '../../eligibility/result.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import {speakerFor} from '../../localization/all-locales.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Eligibility, Group} from '../../model/schema/eligibility.js';
import type {Notice} from '../../model/schema/notice.js';
import {questionsById, type Questions} from '../../model/questions.js';
import {linesOfDoubts} from './doubt-lines.js';
import {testLine} from './test-lines.js';
import {zoneLines} from './zone-lines.js';
import {plain, type Emphasis, type Terminal} from '../terminal.js';

const verdictEmphases: Readonly<Record<NoticeResult['verdict'], Emphasis>> = {
  affected: 'red',
  'not-affected': 'green',
  'possibly-affected': 'yellow',
};

const groupWords = {
  certain: checker.testHeld,
  possible: checker.testOpen,
  excluded: checker.testFailed,
} as const satisfies Record<GroupOutcome['state'], () => string>;

/** The answers of a reader, and what they come to. */
export interface CheckedAnswers {
  readonly answers: Answers;
  readonly result: NoticeResult;
  readonly nearMisses: readonly NearMiss[];
  /** Whether the notice has expired. */
  readonly isExpired: boolean;
}

/** How many groups are told that the reader is not in: of thousands, only the closest ones explain anything. */
const mostExcluded = 3;

function groupLines(
  group: Group,
  {state, tests}: GroupOutcome,
  questions: Questions,
  speaker: Speaker,
): string[] {
  return [
    `  ${speaker.say(groupWords[state])} – ${speaker.text(group.label).value} [${group.id}]`,
    ...tests.map((outcome) => `    ${testLine(outcome, questions, speaker)}`),
  ];
}

/** What the notice says of a group that it cannot be certain of; why, only where that decided. */
function cappedLines({certainty, likelihood, reason}: Group, verdict: Verdict, speaker: Speaker): string[] {
  if (certainty !== 'possible') return [];
  const texts = [likelihood, verdict === 'possibly-affected' ? reason : undefined];
  return texts.flatMap((text) => (text === undefined ? [] : [`    ${speaker.text(text).value}`]));
}

/** The groups that decided; of a reader who is in none, those that they missed by the fewest tests. */
function whyLines(eligibility: Eligibility, result: NoticeResult, speaker: Speaker): string[] {
  const questions = questionsById(eligibility);
  const outcomes = new Map(result.groups.map((outcome) => [outcome.id, outcome]));
  const groups = decisiveGroups(eligibility, result);
  const told = result.possible.length > 0 ? groups : groups.slice(0, mostExcluded);
  const left = groups.length - told.length;
  return [
    ...(areCertainTogether(result) ? [speaker.say(checker.certainTogether)] : []),
    ...told.flatMap((group) => {
      const outcome = outcomes.get(group.id);
      if (!outcome) return [];
      const capped = outcome.state === 'excluded' ? [] : cappedLines(group, result.verdict, speaker);
      return [...groupLines(group, outcome, questions, speaker), ...capped];
    }),
    ...(left > 0 ? [`  ${speaker.say(checker.more, speaker.number(left))}`] : []),
  ];
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

/**
 * A verdict in words: its title, the groups that decided, the codes that are doubted, the zone of the answers, the questions
 * that are open, and its basis.
 */
export function verdictLines(
  notice: Notice,
  eligibility: Eligibility,
  {result, answers, nearMisses, isExpired}: CheckedAnswers,
  language: string,
  {paint}: Pick<Terminal, 'paint'>,
): string {
  const speaker = speakerFor(language, notice);
  const {stage, revision, published, expires, id} = notice;
  const asOf = speaker.say(m.asOf, speaker.say(m.stages[stage]), String(revision), speaker.when(published));
  const doubts = linesOfDoubts(eligibility, answers, {unfit: result.unfit, nearMisses}, speaker);
  const lines = [
    ...whyLines(eligibility, result, speaker),
    ...doubts,
    ...zoneLines(eligibility, answers, speaker),
    ...(result.verdict === 'possibly-affected' ? openLines(eligibility, result, speaker) : []),
    ...(result.provisional ? [speaker.say(checker.provisional, speaker.when(published))] : []),
    `${speaker.say(checker.basis, asOf)} ${speaker.say(m.reference, id)}`,
  ];
  const expiry =
    isExpired && expires !== undefined ? [plain(speaker.say(m.expired, speaker.when(expires)))] : [];
  const verdict = paint(verdictEmphases[result.verdict], plain(verdictWords(eligibility, result, speaker)));
  return `${[...expiry, verdict, ...lines.map(plain)].join('\n')}\n`;
}
