import {html, nothing, type TemplateResult} from 'lit';
import * as live from '../../localization/catalogues/checker/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Question} from '../../model/schema/eligibility.js';
import {linkView} from '../text/body.js';
import {fieldName, type CheckerActions, type Fault, type FormState} from './form.js';
import {urgentIcon, iconView} from '../design/icon.js';
import {checkIcon} from './icons.js';
import {textView} from '../text/phrase.js';
import {fieldsView, isLongList, type LongListView} from './question-fields.js';

/** A date that everyone can tell day and month of apart. */
const exampleDate = '2012-08-15';

function hintViews(question: Question, speaker: Speaker, timeZone: string | undefined): unknown[] {
  const hints: unknown[] = [];
  if (question.hint !== undefined) hints.push(textView(question.hint, speaker));
  if (question.kind === 'date') {
    hints.push(speaker.say(live.dateHint, speaker.moment(exampleDate)));
    if (question.time && timeZone !== undefined)
      hints.push(speaker.say(live.clockHint, speaker.zone(timeZone)));
  }
  if (question.kind === 'code' && question.example !== undefined) {
    hints.push(speaker.say(live.codeHint, question.example));
  }
  if (question.lookup) hints.push(linkView(question.lookup, speaker));
  return hints;
}

/** What a fault is called in words. */
export function faultWords(fault: Fault, question: Question, speaker: Speaker): string {
  return speaker.say(live.faults[fault.code], speaker.text(question.label).value);
}

/** The dates that an ambiguous one may mean, to be chosen from. */
function candidatesView(fault: Fault, speaker: Speaker, {onChooseDate}: CheckerActions): unknown {
  if (!fault.candidates) return nothing;
  return html`<div class="actions">
    ${fault.candidates.map(
      (date) =>
        html`<button type="button" class="secondary" @click=${() => onChooseDate(fault, date)}>
          ${speaker.moment(date)}
        </button>`,
    )}
  </div>`;
}

/** What the questions of a form share. */
export interface QuestionContext {
  readonly speaker: Speaker;
  readonly timeZone: string | undefined;
  readonly form: FormState;
  readonly actions: CheckerActions;
  readonly longListView: LongListView | undefined;
}

/** A question with its fields, its hints and what is wrong with its answer. */
export function questionView(
  question: Question,
  {speaker, timeZone, form, actions, longListView}: QuestionContext,
): TemplateResult {
  const fault = form.faults.find((each) => each.question === question.id);
  const isUnneeded = form.draft.unneeded.has(question.id);
  const hints = hintViews(question, speaker, timeZone);
  const isRadioGroup = question.kind === 'choice' && !isLongList(question);
  const [unneededId, hintId, errorId] = ['unneeded', 'hint', 'error'].map((name) =>
    fieldName(question.id, name),
  );
  // A field of its own that has to be mended tells the fault itself: both would be said one after the other.
  const describedBy = [
    isUnneeded && unneededId,
    hints.length > 0 && hintId,
    isRadioGroup && fault && errorId,
  ].filter(Boolean);
  return html`<fieldset role=${isRadioGroup ? 'radiogroup' : nothing} aria-invalid=${isRadioGroup && fault ? 'true' : nothing} class=${fault ? 'faulty' : ''} part="question" aria-describedby=${describedBy.join(' ') || nothing}>
    <legend id=${fieldName(question.id, 'label')}>${textView(question.label, speaker)}</legend>
    ${isUnneeded ? html`<p class="unneeded" id=${unneededId}>${iconView(checkIcon)}${speaker.say(live.unneeded)}</p>` : nothing}
    ${hints.length > 0 ? html`<div class="hint" id=${hintId}>${hints.map((hint) => html`<p>${hint}</p>`)}</div>` : nothing}
    ${
      fault
        ? html`<p class="error" id=${errorId} part="error">
          ${iconView(urgentIcon)}<span>${faultWords(fault, question, speaker)}</span>
          </p>
          ${candidatesView(fault, speaker, actions)}`
        : nothing
    }
    ${fieldsView(question, {questionId: question.id, speaker, fault, date: form.draft.dates.get(question.id)}, longListView)}
  </fieldset>`;
}
