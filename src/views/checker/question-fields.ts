import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {dateOrder} from '../../localization/dates/date-order.js';
import {otherValue} from '../../model/choice-answers.js';
import type {
  ChoiceQuestion,
  CodeQuestion,
  DateQuestion,
  PeriodQuestion,
  Question,
} from '../../model/schema/eligibility.js';
import type {Text} from '../../model/schema/text.js';
import {dateFieldName, fieldName, unknownValue, type Fault, type PeriodEnd} from './form.js';
import {periodWords} from '../text/period-words.js';
import {textView} from '../text/phrase.js';

/** How many options are radio buttons; more become a list that opens. */
const mostRadios = 12;

/** Whether a question has so many options that they are in a list. */
export function isLongList(question: Question): question is ChoiceQuestion {
  return question.kind === 'choice' && question.options.length > mostRadios;
}

/** Everything that a field is rendered with. */
export interface Field {
  readonly questionId: string;
  readonly speaker: Speaker;
  readonly fault: Fault | undefined;
  /** The date or period as it was understood; see `Answers`. */
  readonly date?: string | undefined;
}

/** Renders the field of a long list. */
export type LongListView = (question: ChoiceQuestion, field: Field) => unknown;

function tickView(name: string, label: unknown): TemplateResult {
  return html`<label class="tick"><input type="checkbox" name=${name} id=${name} /><span>${label}</span></label>`;
}

/** The answers that are ticked in place of a date, a period or a code. */
function ticksView(
  {never}: Pick<DateQuestion, 'never'>,
  {questionId, speaker}: Field,
  unknown: string,
): unknown {
  return html`${never === undefined ? nothing : tickView(fieldName(questionId, 'never'), textView(never, speaker))}
    ${tickView(fieldName(questionId, 'forgotten'), unknown)}`;
}

interface DateFields {
  readonly time?: boolean | undefined;
  readonly end?: PeriodEnd;
}

function dateInputsView({time, end}: DateFields, {questionId, speaker, fault}: Field): TemplateResult {
  const errorId = fieldName(questionId, 'error');
  const names = [...dateOrder(speaker.patterns), ...(time ? ['time' as const] : [])];
  // Keyed by name: when the language changes the order of the fields, their values have to move along.
  return html`<div class="date">
    ${repeat(names, String, (name) => {
      const id = dateFieldName(questionId, name, end);
      return html`<label class=${name}
        ><span>${speaker.say(checker[name])}</span
        ><input
          id=${id}
          name=${id}
          type="text"
          inputmode=${name === 'time' ? 'text' : 'numeric'}
          autocomplete="off"
          aria-invalid=${fault?.field === id ? 'true' : nothing}
          aria-describedby=${fault?.field === id ? errorId : nothing}
      /></label>`;
    })}
  </div>`;
}

/** How dates were understood. Not an `<output>`: Firefox and WebKit empty it, and Lit's comment in it, with the form. */
function readingView(words: string | undefined, speaker: Speaker): TemplateResult {
  return html`<p class="reading" role="status">${words === undefined ? nothing : speaker.say(checker.understood, words)}</p>`;
}

function dateFieldsView(question: DateQuestion, field: Field): TemplateResult {
  const {speaker, date} = field;
  return html`${dateInputsView(question, field)}
    ${readingView(date === undefined ? undefined : speaker.moment(date), speaker)}
    ${ticksView(question, field, speaker.say(checker.forgotten))}`;
}

function periodFieldsView(question: PeriodQuestion, field: Field): TemplateResult {
  const {questionId, speaker, date} = field;
  return html`${(['from', 'until'] as const).map((end) => {
    const id = fieldName(questionId, `${end}-label`);
    return html`<div role="group" aria-labelledby=${id} class="end">
        <p id=${id}>${speaker.say(checker[end])}</p>
        ${dateInputsView({end}, field)}
        ${end === 'until' ? tickView(fieldName(questionId, 'still'), speaker.say(checker.stillToday)) : nothing}
      </div>`;
  })}
    ${readingView(date === undefined ? undefined : periodWords(date, speaker), speaker)}
    ${ticksView(question, field, speaker.say(checker.forgotten))}`;
}

interface Choice {
  readonly value: string;
  readonly label: unknown;
  readonly hint?: Text | undefined;
}

function choicesOf(question: ChoiceQuestion, speaker: Speaker): Choice[] {
  return [
    ...question.options.map(({value, label, hint}) => ({value, label: textView(label, speaker), hint})),
    ...(question.other ? [{value: otherValue, label: speaker.say(m.noneOfThese)}] : []),
    {value: unknownValue, label: speaker.say(checker.unknown)},
  ];
}

function radiosView(question: ChoiceQuestion, {questionId, speaker}: Field): TemplateResult {
  const name = fieldName(questionId, 'choice');
  return html`<div class="choices">
    ${repeat(
      choicesOf(question, speaker),
      ({value}) => value,
      ({value, label, hint}, position) => html`<label
        ><input
          type="radio"
          name=${name}
          id=${position === 0 ? name : nothing}
          value=${value}
        /><span>${label}${hint === undefined ? nothing : html`<small>${textView(hint, speaker)}</small>`}</span></label
      >`,
    )}
  </div>`;
}

function listView(question: ChoiceQuestion, {questionId, speaker, fault}: Field): TemplateResult {
  const name = fieldName(questionId, 'choice');
  const words = (text: Text) => speaker.text(text).value;
  return html`<select
    id=${name}
    name=${name}
    aria-labelledby=${fieldName(questionId, 'label')}
    aria-invalid=${fault ? 'true' : nothing}
    aria-describedby=${fault ? fieldName(questionId, 'error') : nothing}
  >
    <option value="" disabled selected>${speaker.say(checker.chooseOne)}</option>
    ${repeat(
      question.options,
      ({value}) => value,
      ({value, label}) => html`<option value=${value}>${words(label)}</option>`,
    )}
    ${question.other ? html`<option value=${otherValue}>${speaker.say(m.noneOfThese)}</option>` : nothing}
    <option value=${unknownValue}>${speaker.say(checker.unknown)}</option>
  </select>`;
}

function codeFieldView(question: CodeQuestion, field: Field): TemplateResult {
  const {questionId, speaker, fault} = field;
  const name = fieldName(questionId, 'code');
  return html`<input
      id=${name}
      name=${name}
      type="text"
      class="code"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      aria-labelledby=${fieldName(questionId, 'label')}
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${fault ? fieldName(questionId, 'error') : nothing}
    />
    ${ticksView(question, field, speaker.say(checker.unknown))}`;
}

/**
 * The fields of a question.
 *
 * @param longListView - renders the field of a long list; a `<select>` if left out
 */
export function fieldsView(question: Question, field: Field, longListView: LongListView = listView): unknown {
  if (question.kind === 'date') return dateFieldsView(question, field);
  if (question.kind === 'period') return periodFieldsView(question, field);
  if (question.kind === 'code') return codeFieldView(question, field);
  return isLongList(question) ? longListView(question, field) : radiosView(question, field);
}
