import {html, nothing, type TemplateResult} from 'lit';
import {implausibleDates} from '../../eligibility/explanation/implausible-dates.js';
import {matchedGroups} from '../../eligibility/explanation/matched-groups.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import {momentAt} from '../../model/time/zone.js';
import type {RuleSurface} from '../surface.js';
import {answersView} from './answers.js';
import type {CheckerActions} from '../checker/form.js';
import {iconView} from '../design/icon.js';
import {questionIcon} from '../checker/icons.js';
import {openQuestionsView} from './open-questions.js';
import {textView} from '../text/phrase.js';
import {whyView} from './verdict-groups.js';
import {stepsView, verdictBasisView, verdictHeadView} from './verdict-frame.js';
import type {VerdictState} from './verdict-state.js';

/** Warnings of dates that are accepted all the same. */
const dateWarnings = {future: checker.dateInFuture, 'long-past': checker.dateLongPast} as const;

interface VerdictOptions {
  readonly state: VerdictState;
  readonly printsAnswers: boolean;
  readonly actions: CheckerActions;
}

/** A verdict in full: its title, next steps, the answers that it was given, the groups that decided, and its basis. */
export function verdictView(
  surface: RuleSurface,
  {state, printsAnswers, actions}: VerdictOptions,
): TemplateResult {
  const {notice, eligibility, speaker} = surface;
  const {result, answers, checkedAt} = state;
  const {verdict} = result;
  const matched = matchedGroups(eligibility, result);
  const cautions = implausibleDates(eligibility, answers, checkedAt).map(({date, reason}) =>
    speaker.say(dateWarnings[reason], speaker.moment(date)),
  );
  return html`<section class="verdict ${verdict}" part="verdict" id="verdict" tabindex="-1" aria-labelledby="verdict-title">
    <p class="printed">${textView(notice.issuer.name, speaker)} · ${textView(notice.title, speaker)}</p>
    ${verdictHeadView(surface, {verdict, groups: matched, headingId: 'verdict-title'})}
    ${cautions.map((words) => html`<p class="caution">${iconView(questionIcon)}${words}</p>`)}
    ${verdict === 'possibly-affected' ? openQuestionsView(surface, state, actions) : nothing}
    ${verdict === 'not-affected' ? nothing : stepsView(surface, matched)}
    <div class=${printsAnswers ? 'entered' : 'entered unprinted'}>${answersView(surface, answers, result.unfit)}</div>
    ${whyView(surface, result)}
    <slot name="help"></slot>
    ${verdictBasisView(surface, momentAt(checkedAt, eligibility.timeZone))}
  </section>`;
}
