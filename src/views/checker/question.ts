import {html, nothing, type TemplateResult} from 'lit';
import * as checker from '../../localization/catalogues/checker/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Question} from '../../model/schema/eligibility.js';
import type {Image} from '../../model/schema/image.js';
import {linkView} from '../text/body.js';
import {
  fieldName,
  isDoubt,
  type CheckerActions,
  type CodeFaultWords,
  type Fault,
  type FormState,
} from './form.js';
import {urgentIcon, iconView} from '../design/icon.js';
import {checkIcon} from './icons.js';
import {textView} from '../text/phrase.js';
import {fieldsView, isLongList, type LongListView} from './question-fields.js';

/** A date whose day cannot be mistaken for its month. */
const exampleDate = '2012-08-15';

function hintViews(question: Question, speaker: Speaker, timeZone: string | undefined): unknown[] {
  const hints: unknown[] = [];
  if (question.hint !== undefined) hints.push(textView(question.hint, speaker));
  if (question.kind === 'date' || question.kind === 'period') {
    hints.push(speaker.say(checker.dateHint, speaker.moment(exampleDate)));
    if (question.kind === 'date' && question.time && timeZone !== undefined)
      hints.push(speaker.say(checker.clockHint, speaker.zone(timeZone)));
  }
  if (question.kind === 'code' && question.example !== undefined) {
    hints.push(speaker.say(checker.codeHint, question.example));
  }
  if (question.lookup) hints.push(linkView(question.lookup, speaker));
  return hints;
}

/** Words a fault as an error message. */
export function faultWords(
  fault: Fault,
  question: Question,
  speaker: Speaker,
  codeFaultWords?: CodeFaultWords,
): string {
  const {code} = fault;
  if (!isDoubt(code)) return speaker.say(checker.faults[code], speaker.text(question.label).value);
  return question.kind === 'code' ? (codeFaultWords?.(fault, question, speaker).sentence ?? '') : '';
}

/** Buttons with what may be meant: the readings of an ambiguous date, or similar codes. */
function candidatesView(
  fault: Fault,
  question: Question,
  {speaker, actions, codeFaultWords}: QuestionContext,
): unknown {
  const {candidates = []} = fault;
  const isCode = question.kind === 'code' && isDoubt(fault.code);
  const insist = isCode ? codeFaultWords?.(fault, question, speaker).insist : undefined;
  if (candidates.length === 0 && insist === undefined) return nothing;
  return html`<div class="actions">
    ${candidates.map(
      (candidate) =>
        html`<button type="button" class="secondary" @click=${() => actions.onChooseCandidate(fault, candidate)}>
          ${isCode ? html`<bdi>${candidate}</bdi>` : speaker.moment(candidate)}
        </button>`,
    )}
    ${
      insist === undefined
        ? nothing
        : html`<button type="button" class="secondary" @click=${() => actions.onInsist(fault)}>${insist}</button>`
    }
  </div>`;
}

/** Everything that all questions of a form are rendered with. */
export interface QuestionContext {
  readonly speaker: Speaker;
  readonly timeZone: string | undefined;
  readonly form: FormState;
  readonly actions: CheckerActions;
  readonly longListView: LongListView | undefined;
  readonly codeFaultWords: CodeFaultWords | undefined;
  /** Renders the picture of where a code stands; undefined where the notice has none. */
  readonly pictureOf: ((image: Image) => unknown) | undefined;
}

/** A question with its hints, its error message and its fields. */
export function questionView(question: Question, context: QuestionContext): TemplateResult {
  const {speaker, timeZone, form, longListView, codeFaultWords, pictureOf} = context;
  const fault = form.faults.find((each) => each.question === question.id);
  const isUnneeded = form.draft.unneeded.has(question.id);
  const hints = hintViews(question, speaker, timeZone);
  const isRadioGroup = question.kind === 'choice' && !isLongList(question);
  const [unneededId, hintId, errorId] = ['unneeded', 'hint', 'error'].map((name) =>
    fieldName(question.id, name),
  );
  // A single field is described by its own error message; on the group, too, it would be announced twice.
  const describedBy = [
    isUnneeded && unneededId,
    hints.length > 0 && hintId,
    isRadioGroup && fault && errorId,
  ].filter(Boolean);
  return html`<fieldset role=${isRadioGroup ? 'radiogroup' : nothing} aria-invalid=${isRadioGroup && fault ? 'true' : nothing} class=${fault ? 'faulty' : ''} part="question" aria-describedby=${describedBy.join(' ') || nothing}>
    <legend id=${fieldName(question.id, 'label')}>${textView(question.label, speaker)}</legend>
    ${isUnneeded ? html`<p class="unneeded" id=${unneededId}>${iconView(checkIcon)}${speaker.say(checker.unneeded)}</p>` : nothing}
    ${hints.length > 0 ? html`<div class="hint" id=${hintId}>${hints.map((hint) => html`<p>${hint}</p>`)}</div>` : nothing}
    ${question.kind === 'code' && question.image ? pictureOf?.(question.image) : nothing}
    ${
      fault
        ? html`<p class="error" id=${errorId} part="error">
          ${iconView(urgentIcon)}<span>${faultWords(fault, question, speaker, codeFaultWords)}</span>
          </p>
          ${candidatesView(fault, question, context)}`
        : nothing
    }
    ${fieldsView(question, {questionId: question.id, speaker, fault, date: form.draft.dates.get(question.id)}, longListView)}
  </fieldset>`;
}
