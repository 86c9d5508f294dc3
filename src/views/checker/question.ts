import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import type {Question} from '../../model/schema/questions.js';
import type {Image} from '../../model/schema/image.js';
import {faultWords, type FaultWords} from './faults/fault-words.js';
import type {CheckerActions} from './checker-actions.js';
import {isDoubt, type Fault} from './faults/fault.js';
import {fieldName} from './field-names.js';
import type {FormState} from './form-state.js';
import {hintViews} from './hints.js';
import type {ClockViews} from '../clocks/clock-views.js';
import {urgentIcon, iconView} from '../design/icon.js';
import {codeView} from '../text/code.js';
import {dateWords} from '../text/date-words.js';
import {spanWords} from '../text/span-words.js';
import {textView} from '../text/phrase.js';
import {unbrokenView} from '../text/unbroken.js';
import type {LongListView} from './field.js';
import {fieldsView, isLongList} from './question-fields.js';

/** What a button puts in place of what was typed. */
function candidateWords(
  candidate: string,
  fault: Fault,
  question: Question,
  {speaker, vagueDateWords}: QuestionContext,
): unknown {
  if (isDoubt(fault.code)) return codeView(candidate);
  const isChoice = (fault.candidates?.length ?? 0) > 1;
  if (fault.code === 'date-doubtful' && isChoice)
    return unbrokenView(`${spanWords(candidate, speaker)}${vagueDateWords?.era(candidate, speaker) ?? ''}`);
  if (fault.code !== 'two-answers') return unbrokenView(spanWords(candidate, speaker));
  if (candidate === 'typed') return codeView(fault.text ?? '');
  if (question.kind === 'code' && candidate === 'forgotten') return speaker.say(checker.unknown);
  if (candidate === 'forgotten' || question.kind === 'choice') return speaker.say(checker.forgotten);
  return textView(question.never ?? '', speaker);
}

/** Buttons with what may be meant: the readings of an ambiguous date, or similar codes. */
function candidatesView(fault: Fault, question: Question, context: QuestionContext): unknown {
  const {speaker, actions, codeFaultWords} = context;
  const {candidates = []} = fault;
  const isCode = question.kind === 'code' && isDoubt(fault.code);
  const insist = isCode ? codeFaultWords?.(fault, question, speaker).insist : undefined;
  if (candidates.length === 0 && insist === undefined) return nothing;
  return html`<div class="actions">
    ${candidates.map(
      (candidate) =>
        html`<button type="button" class="secondary" @click=${() => actions.onChooseCandidate(fault, candidate)}>
          ${candidateWords(candidate, fault, question, context)}
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
export interface QuestionContext extends FaultWords {
  readonly speaker: Speaker;
  readonly eligibility: Eligibility;
  readonly form: FormState;
  readonly actions: CheckerActions;
  readonly longListView: LongListView | undefined;
  readonly clocks: ClockViews | undefined;
  /** Renders the picture of where a code stands; undefined where the notice has none. */
  readonly pictureOf: ((image: Image) => unknown) | undefined;
}

/** How a date or period was understood; it is empty if it was typed that it is not known. */
function readingWords(question: Question, date: string, context: QuestionContext): string {
  return date === '' ? context.speaker.say(checker.forgotten) : dateWords(question, date, context);
}

/** In place of the fields of a question that can change nothing any more: they are folded away until one has the focus. */
function unneededView({id}: Question, {speaker, actions}: QuestionContext): TemplateResult {
  return html`<p class="unneeded">
    <span id=${fieldName(id, 'unneeded')}>${speaker.say(checker.unneeded)}</span>
    <a href="#${fieldName(id, 'label')}" @click=${actions.onFollow}>${speaker.say(checker.answerUnneeded)}</a>
  </p>`;
}

/** What is wrong with the answer to a question, and what may be meant instead. */
function faultView(fault: Fault, question: Question, context: QuestionContext): TemplateResult {
  const {speaker} = context;
  return html`<p class="error" id=${fieldName(question.id, 'error')} part="error">
      ${iconView(urgentIcon)}<span><span class="hidden">${speaker.say(checker.error)}</span> ${faultWords(fault, question, speaker, context)}</span>
    </p>
    ${candidatesView(fault, question, context)}`;
}

/** A question with its hints, its error message and its fields. */
export function questionView(question: Question, context: QuestionContext): TemplateResult {
  const {speaker, eligibility, form, longListView, vagueDateWords, clocks, pictureOf} = context;
  const {id, kind, label} = question;
  const {unneeded, dates, notes, clocks: readings} = form.draft;
  const isUnneeded = unneeded.has(id);
  // What was missing is not wrong any more where it is not needed.
  const fault = isUnneeded ? undefined : form.faults.find((each) => each.question === id);
  const [date, note] = [dates.get(id), notes?.get(id)];
  const clockReadings = readings?.get(id);
  // While it is asked by which clock a date goes, the answers to that say how it was understood.
  const isAsked = date === undefined || date.includes('|');
  const reading = isAsked ? undefined : readingWords(question, date, context);
  const clockQuestion = clockReadings && clocks?.question(id, clockReadings);
  const hints = hintViews(question, {speaker, eligibility, isSearched: longListView !== undefined});
  const isRadioGroup = kind === 'choice' && !isLongList(question);
  const [unneededId, hintId, errorId] = ['unneeded', 'hint', 'error'].map((name) => fieldName(id, name));
  // A single field is described by its own error message; on the group, too, it would be announced twice.
  const isSingle = kind === 'code' || isLongList(question);
  const describedBy = [
    isUnneeded && unneededId,
    hints.length > 0 && hintId,
    fault && !isSingle && errorId,
  ].filter(Boolean);
  return html`<fieldset role=${isRadioGroup ? 'radiogroup' : nothing} aria-invalid=${isRadioGroup && fault ? 'true' : nothing} class=${fault ? 'faulty' : ''} part="question" aria-describedby=${describedBy.join(' ') || nothing}>
    <legend id=${fieldName(id, 'label')} part="legend">${textView(label, speaker)}</legend>
    ${isUnneeded ? unneededView(question, context) : nothing}
    <div class="answer" tabindex=${isUnneeded ? -1 : nothing}>
      ${hints.length > 0 ? html`<div class="hint" id=${hintId} part="hint">${hints.map((hint) => html`<p>${hint}</p>`)}</div>` : nothing}
      ${kind === 'code' && question.image ? pictureOf?.(question.image) : nothing}
      ${fault ? keyed(fault, faultView(fault, question, context)) : nothing}
      ${fieldsView(question, {questionId: id, speaker, fault, reading, note: note && vagueDateWords?.note(note, speaker), clockQuestion}, longListView)}
    </div>
  </fieldset>`;
}
