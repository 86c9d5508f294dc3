import {html, nothing, type TemplateResult} from 'lit';
import {implausibleDates} from '../../eligibility/explanation/implausible-dates.js';
import {matchedGroups} from '../../eligibility/explanation/matched-groups.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import {hasPassed} from '../../model/time/when.js';
import {momentAt} from '../../model/time/zone.js';
import type {RuleSurface} from '../surface.js';
import type {CheckerActions} from '../checker/checker-actions.js';
import {iconView} from '../design/icon.js';
import {questionIcon} from '../checker/icons.js';
import {openQuestionsView} from './open-questions.js';
import {foreignness, textView} from '../text/phrase.js';
import {whyView} from './verdict-groups.js';
import {provisionalView, stepsView, verdictBasisView} from './verdict-frame.js';
import {verdictHeadView} from './verdict-head.js';
import type {VerdictState} from './verdict-state.js';

/** Warnings of dates that are accepted all the same. */
const dateWarnings = {future: checker.dateInFuture, 'long-past': checker.dateLongPast} as const;

interface VerdictOptions {
  readonly state: VerdictState;
  readonly printsAnswers: boolean;
  readonly actions: CheckerActions;
}

/** A verdict in full: its head, what would decide it, next steps, why it is so, and its basis. */
export function verdictView(
  surface: RuleSurface,
  {state, printsAnswers, actions}: VerdictOptions,
): TemplateResult {
  const {notice, eligibility, speaker} = surface;
  const {result, answers, checkedAt} = state;
  const {verdict} = result;
  const {expires} = notice;
  const matched = matchedGroups(eligibility, result);
  const cautions = implausibleDates(eligibility, answers, checkedAt).map(({date, reason}) =>
    speaker.say(dateWarnings[reason], speaker.moment(date)),
  );
  const open = verdict === 'possibly-affected' ? openQuestionsView(surface, state, actions) : nothing;
  const {lang, dir} = foreignness(speaker.text(notice.title), speaker);
  const basis = verdictBasisView(surface, momentAt(checkedAt, eligibility.timeZone));
  return html`<section class="verdict ${verdict}" part="verdict" id="verdict" tabindex="-1" aria-labelledby="verdict-title">
    <p class="printed" lang=${lang} dir=${dir}><span translate="no">${textView(notice.issuer.name, speaker)}</span> · ${textView(notice.title, speaker)}</p>
    ${verdictHeadView(surface, {verdict, groups: matched, headingId: 'verdict-title', below: open})}
    ${expires !== undefined && hasPassed(expires, checkedAt) ? html`<p>${speaker.say(m.expired, speaker.when(expires))}</p>` : nothing}
    ${cautions.map((words) => html`<p class="caution">${iconView(questionIcon)}${words}</p>`)}
    ${verdict === 'not-affected' ? nothing : stepsView(surface, matched)}
    ${provisionalView(surface)} ${whyView(surface, {state, printsAnswers, basis})}
    <slot name="help"></slot>
  </section>`;
}
