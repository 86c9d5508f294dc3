import {html, nothing, type TemplateResult} from 'lit';
import {decisiveGroups} from '../../eligibility/explanation/matched-groups.js';
import type {GroupOutcome, NoticeResult, TestOutcome, TestState, Verdict} from '../../eligibility/result.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Group, Question, Test} from '../../model/schema/eligibility.js';
import {questionsById, type Questions} from '../../model/questions.js';
import type {RuleSurface, Surface} from '../surface.js';
import {bodyView} from '../text/body.js';
import {crossIcon, iconView} from '../design/icon.js';
import {checkIcon, questionIcon} from '../checker/icons.js';
import {somePeopleView} from '../parts/facts.js';
import {textListView, textView} from '../text/phrase.js';
import {conditionView} from '../text/rule.js';
import {explanationView} from './verdict-frame.js';

/** How many groups are shown: of thousands, only the ones closest to the reader's answers explain anything. */
const mostQuoted = 3;

const marks: Readonly<Record<TestState, {icon: string; says: () => string}>> = {
  held: {icon: checkIcon, says: checker.testHeld},
  failed: {icon: crossIcon, says: checker.testFailed},
  open: {icon: questionIcon, says: checker.testOpen},
};

/** Whether a date is before or after the period that it was tested against; undefined if neither decided the test. */
function sideOf({state, inQuestion}: TestOutcome, question: Question | undefined) {
  if (state !== 'failed' || question?.kind !== 'date') return undefined;
  const isLate = inQuestion.includes('to') || inQuestion.includes('before');
  const isEarly = inQuestion.includes('from') || inQuestion.includes('after');
  if (isLate === isEarly) return undefined;
  return isLate ? checker.tooLate : checker.tooEarly;
}

function markView(outcome: TestOutcome, question: Question | undefined, speaker: Speaker): TemplateResult {
  const {icon, says} = marks[outcome.state];
  const side = sideOf(outcome, question);
  return html`<span class="mark ${outcome.state}">${iconView(icon)}${
    side
      ? html`<small>${speaker.say(side)}</small>`
      : html`<span class="hidden">${speaker.say(says)}: </span>`
  }</span>`;
}

/** Says that the notice cannot tell whom of a group it hit, how likely it is and, where that decided, why. */
function cappedView({likelihood, reason}: Group, verdict: Verdict, speaker: Speaker): unknown {
  const some = html`<p>${somePeopleView(likelihood, speaker)}</p>`;
  const decides = reason !== undefined && verdict === 'possibly-affected';
  return decides ? [some, html`<p>${textView(reason, speaker)}</p>`] : some;
}

function consequenceView(group: Group, surface: Surface): unknown {
  const consequence = bodyView(group.consequence, surface.speaker);
  return group.products ? [surface.supplement?.products(group, surface), consequence] : consequence;
}

interface GroupContext {
  /** Whether the reader belongs to the group, or may. */
  readonly concerns: boolean;
  /** What the group has led to. */
  readonly verdict: Verdict;
  readonly questions: Questions;
  /** Renders a mark before a test, such as its outcome. */
  readonly markOf?: (test: Test) => unknown;
}

/** A group: its condition and, if the reader may belong to it, the consequences. */
export function groupView(
  group: Group,
  surface: Surface,
  {concerns, verdict, questions, markOf}: GroupContext,
): TemplateResult {
  const {notice, speaker} = surface;
  const data = (notice.data ?? []).filter(({id}) => group.data?.includes(id)).map(({label}) => label);
  return html`<p class="group-label">${textView(group.label, speaker)}</p>
    ${conditionView(group.when, {questions, speaker, markOf})}
    ${concerns && group.certainty === 'possible' ? cappedView(group, verdict, speaker) : nothing}
    ${
      concerns && data.length > 0
        ? html`<p><span class="soft">${speaker.say(m.sections['information-involved'])}</span>
          ${textListView(data, speaker)}</p>`
        : nothing
    }
    ${concerns ? consequenceView(group, surface) : nothing}`;
}

/** A group, with the outcome of each of its tests. */
function markedGroupView(
  group: Group,
  {tests, state}: GroupOutcome,
  surface: Surface,
  {questions, verdict}: Pick<GroupContext, 'questions' | 'verdict'>,
): TemplateResult {
  const outcomes = new Map(tests.map((each) => [each.test, each]));
  const markOf = (test: Test) =>
    markView(
      outcomes.get(test) ?? {test, state: 'open', inQuestion: []},
      questions.get(test.question),
      surface.speaker,
    );
  return html`<li>${groupView(group, surface, {concerns: state !== 'excluded', verdict, questions, markOf})}</li>`;
}

/** The groups that decided a verdict, with the outcome of each of their tests. */
export function whyView(surface: RuleSurface, result: NoticeResult): TemplateResult | typeof nothing {
  const {eligibility, speaker} = surface;
  const questions = questionsById(eligibility);
  const outcomes = new Map(result.groups.map((outcome) => [outcome.id, outcome]));
  const groups = decisiveGroups(eligibility, result)
    .slice(0, mostQuoted)
    .flatMap((group) => {
      const outcome = outcomes.get(group.id);
      return outcome ? [markedGroupView(group, outcome, surface, {questions, verdict: result.verdict})] : [];
    });
  if (groups.length === 0) return nothing;
  return explanationView(speaker, groups);
}
