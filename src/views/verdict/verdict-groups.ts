import {html, nothing, type TemplateResult} from 'lit';
import {areCertainTogether, decisiveGroups} from '../../eligibility/explanation/matched-groups.js';
import type {Verdict} from '../../eligibility/result.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Group} from '../../model/schema/eligibility.js';
import type {Question} from '../../model/schema/questions.js';
import {allTestsOf} from '../../model/conditions.js';
import {questionsById, type Questions} from '../../model/questions.js';
import {below, type RuleSurface, type Surface} from '../surface.js';
import {bodyView} from '../text/body.js';
import {somePeopleView} from '../act/some-people.js';
import {headingView} from '../text/heading.js';
import {textListView, textView} from '../text/phrase.js';
import {conditionView} from '../text/rule.js';
import {countedAnswer} from './answers.js';
import type {VerdictState} from './verdict-state.js';
import {whyTableView} from './why-table.js';

/** How many groups are shown: of thousands, only the ones closest to the reader's answers explain anything. */
const mostQuoted = 3;

/** Says that the notice cannot tell whom of a group it hit, how likely it is and, where that decided, why. */
function cappedView({likelihood, reason}: Group, verdict: Verdict, speaker: Speaker): unknown {
  const some = html`<p>${somePeopleView(likelihood, speaker)}</p>`;
  const decides = reason !== undefined && verdict === 'possibly-affected';
  return decides ? [some, html`<p>${textView(reason, speaker)}</p>`] : some;
}

/** What it means for a reader to belong to a group. */
function consequencesView(group: Group, verdict: Verdict, surface: Surface): unknown {
  const {notice, speaker, supplement} = surface;
  const data = (notice.data ?? []).filter(({id}) => group.data?.includes(id)).map(({label}) => label);
  return [
    group.certainty === 'possible' ? cappedView(group, verdict, speaker) : nothing,
    data.length > 0
      ? html`<p><small>${speaker.say(m.sections['information-involved'])}</small>${textListView(data, speaker)}</p>`
      : nothing,
    group.products ? supplement?.products(group, surface) : nothing,
    bodyView(group.consequence, speaker),
  ];
}

interface GroupContext {
  /** What the group has led to. */
  readonly verdict: Verdict;
  readonly questions: Questions;
}

/** A group that a reader may belong to: its condition and the consequences. */
export function groupView(
  group: Group,
  surface: Surface,
  {verdict, questions}: GroupContext,
): TemplateResult {
  const {speaker, clocks} = surface;
  return html`<p class="group-label">${textView(group.label, speaker)}</p>
    ${conditionView(group.when, {questions, speaker, clocks})}
    ${consequencesView(group, verdict, surface)}`;
}

interface WhyOptions {
  readonly state: VerdictState;
  readonly printsAnswers: boolean;
  /** What it all rests on. */
  readonly basis: TemplateResult;
}

/**
 * Why it is so: for each of the groups that decided, what was answered beside what is asked for. Answers that none of them
 * asks for stand in the last table, so that each is seen.
 */
export function whyView(surface: RuleSurface, {state, printsAnswers, basis}: WhyOptions): TemplateResult {
  const {eligibility, speaker, headingLevel} = surface;
  const {result, answers} = state;
  const {verdict, unfit} = result;
  const inner = below(surface);
  const questions = questionsById(eligibility);
  const outcomes = new Map(result.groups.map((outcome) => [outcome.id, outcome]));
  const groups = decisiveGroups(eligibility, result).slice(0, mostQuoted);
  const asked = new Set(allTestsOf({groups}).map(({question}) => question));
  const untested = eligibility.questions.filter(({id}) => answers[id] !== undefined && !asked.has(id));
  const shared = {
    questions,
    printsAnswers,
    answerOf: (question: Question) => countedAnswer(question, answers, unfit, surface),
  };
  const tables = groups.map((group, place) => {
    const {tests = [], state: belongs} = outcomes.get(group.id) ?? {};
    const isLast = place === groups.length - 1;
    return [
      whyTableView(
        {
          ...shared,
          caption: textView(group.label, speaker),
          condition: group.when,
          outcomes: tests,
          untested: isLast ? untested : [],
        },
        surface,
      ),
      belongs === 'excluded' ? nothing : consequencesView(group, verdict, inner),
    ];
  });
  const onlyAnswers = () =>
    untested.length > 0 ? whyTableView({...shared, outcomes: [], untested}, surface) : nothing;
  return html`<details class="why" part="why" ?open=${verdict !== 'affected'}>
    <summary>${headingView(headingLevel + 1, speaker.say(checker.why))}</summary>
    ${areCertainTogether(result) ? html`<p>${speaker.say(checker.certainTogether)}</p>` : nothing}
    ${groups.length > 0 ? tables : onlyAnswers()} ${basis}
  </details>`;
}
