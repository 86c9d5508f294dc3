import {html, nothing, type TemplateResult} from 'lit';
import {gravestAction} from '../../eligibility/explanation/gravest-action.js';
import type {Verdict} from '../../eligibility/result.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Group} from '../../model/schema/eligibility.js';
import {isProvisional} from '../../model/stage.js';
import {iconView} from '../design/icon.js';
import {adviceView} from '../parts/advice.js';
import {asOf} from '../parts/as-of.js';
import type {RuleSurface, Surface} from '../surface.js';
import {bodyView} from '../text/body.js';
import {headingView} from '../text/heading.js';
import {phraseView, textView} from '../text/phrase.js';
import {verdictIcons} from './verdict-icons.js';

// The parts of a verdict that are the same with scripts and without.

/** Stands for a gap while a message is split at it. */
const gap = '\0';

/** A verdict in one line: in the notice's own words, where it has some. */
export function verdictTitle({eligibility, speaker}: RuleSurface, verdict: Verdict): unknown {
  const title = eligibility.outcomes?.[verdict]?.title;
  return title === undefined ? speaker.say(checker.verdicts[verdict]) : textView(title, speaker);
}

/** A verdict in one line, with the gravest of what its groups should do. */
function verdictAndAction(surface: RuleSurface, verdict: Verdict, groups: readonly Group[]): unknown {
  const {eligibility, speaker} = surface;
  const action = gravestAction(groups);
  if (!action) return verdictTitle(surface, verdict);
  const own = eligibility.outcomes?.[verdict]?.title;
  const phrase = own === undefined ? undefined : speaker.text(own);
  const title = phrase
    ? phraseView({...phrase, value: phrase.value.replace(/[.。]\s*$/, '')}, speaker)
    : speaker.say(checker.verdicts[verdict]);
  // The title may be in another language, and is put into its gap as it is.
  const [before, after] = speaker.say(checker.actions[action], gap).split(gap);
  return html`${before}${title}${after}`;
}

/** The head of a verdict. */
interface VerdictHead {
  readonly verdict: Verdict;
  /** The groups that the reader belongs to, or may belong to. */
  readonly groups: readonly Group[];
  readonly headingId?: string;
}

/** The head of a verdict: whether it is an exercise, its title, what to do, and the text that the notice adds. */
export function verdictHeadView(
  surface: RuleSurface,
  {verdict, groups, headingId}: VerdictHead,
): TemplateResult {
  const {notice, eligibility, speaker, headingLevel} = surface;
  return html`${notice.drill ? html`<p class="standing drill">${speaker.say(m.drill)}</p>` : nothing}
    ${headingView(
      headingLevel,
      html`${iconView(verdictIcons[verdict])}<span>${verdictAndAction(surface, verdict, groups)}</span>`,
      headingId,
    )}
    ${bodyView(eligibility.outcomes?.[verdict]?.body, speaker)}`;
}

/**
 * The open questions of a verdict: a more precise answer to one of them could decide it.
 *
 * @param exact - whether the rule was decided within the budget
 * @param items - list items, one for each question
 */
export function openQuestionsFrameView(
  speaker: Speaker,
  exact: boolean,
  items: readonly TemplateResult[],
): TemplateResult {
  const notExact = exact ? nothing : html`<p>${speaker.say(checker.notExact)}</p>`;
  if (items.length === 0)
    return exact ? html`<p>${speaker.say(checker.cannotDecide)}</p>` : html`${notExact}`;
  return html`${notExact}
    <p><strong>${speaker.say(checker.wouldDecide)}</strong></p>
    <ul class="open-questions">${items}</ul>`;
}

/** The advice for members of these groups, as steps. */
function adviceStepsView(
  {notice, speaker}: Surface,
  groups: readonly Group[],
): TemplateResult | typeof nothing {
  const ids = new Set(groups.flatMap((group) => group.advice ?? []));
  const steps = (notice.advice ?? []).filter(({id}) => ids.has(id));
  return steps.length === 0
    ? nothing
    : html`<p><strong>${speaker.say(checker.nextSteps)}</strong></p>
        <ol class="steps">${steps.map((step) => adviceView(step, speaker))}</ol>`;
}

/** What members of these groups should do, and how it is put right. */
export function stepsView(surface: Surface, groups: readonly Group[]): unknown {
  const steps = adviceStepsView(surface, groups);
  return surface.supplement ? [steps, surface.supplement.remedies(groups, surface)] : steps;
}

/**
 * The groups that explain a verdict, under their heading.
 *
 * @param items - list items, one for each group
 * @param instead - shown if there is none
 */
export function explanationView(
  speaker: Speaker,
  items: readonly TemplateResult[],
  instead?: unknown,
): TemplateResult {
  return html`<p><strong>${speaker.say(checker.why)}</strong></p>
    ${
      items.length === 0
        ? instead
        : html`<ul class="cards groups">
          ${items}
        </ul>`
    }`;
}

/**
 * The foot of a verdict: whether it may still change, and the revision that it is based on.
 *
 * @param checkedOn - when the reader asked, as an ISO 8601 moment of the notice's zone; unknown without scripts
 */
export function verdictBasisView({notice, speaker}: Surface, checkedOn?: string): TemplateResult {
  return html`${isProvisional(notice.stage) ? html`<p>${speaker.say(checker.provisional, speaker.when(notice.published))}</p>` : nothing}
    <p class="as-of">
      <span>${speaker.say(checker.basis, asOf(notice, speaker))}</span>
      <span>${speaker.say(m.reference, notice.id)}</span>
      ${checkedOn === undefined ? nothing : html`<span>${speaker.say(checker.checkedOn, speaker.moment(checkedOn))}</span>`}
    </p>`;
}
