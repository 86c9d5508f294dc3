import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {repeat} from 'lit/directives/repeat.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {otherValue} from '../../model/choice-answers.js';
import type {
  ChoiceQuestion,
  CodeQuestion,
  DateQuestion,
  PeriodQuestion,
  Question,
} from '../../model/schema/questions.js';
import type {Text} from '../../model/schema/text.js';
import {iconView} from '../design/icon.js';
import {dateInputsView} from './date-fields.js';
import type {Field, LongListView} from './field.js';
import {fieldName} from './field-names.js';
import {unknownValue} from './faults/unknown-value.js';
import {checkIcon} from './icons.js';
import {textView} from '../text/phrase.js';

/** How many options are radio buttons; more become a list that opens. */
const mostRadios = 12;

/** Whether a question has so many options that they are in a list. */
export function isLongList(question: Question): question is ChoiceQuestion {
  return question.kind === 'choice' && question.options.length > mostRadios;
}

/** One of the rows of a list of answers. */
export function choiceView(input: TemplateResult, words: unknown, isLast = false): TemplateResult {
  return html`<label class="choice ${isLast ? 'last' : ''}" part="choice">${input}<span>${words}</span></label>`;
}

function tickView(name: string, words: unknown, isLast?: boolean): TemplateResult {
  return choiceView(html`<input type="checkbox" name=${name} id=${name} />`, words, isLast);
}

/** The answers that are ticked in place of a date, a period or a code. */
function ticksView(
  {never}: Pick<DateQuestion, 'never'>,
  {questionId, speaker}: Field,
  unknown: string,
): TemplateResult {
  return html`<div class="choices">
    ${never === undefined ? nothing : tickView(fieldName(questionId, 'never'), textView(never, speaker))}
    ${tickView(fieldName(questionId, 'forgotten'), unknown, true)}
  </div>`;
}

/** How dates were understood. Not an `<output>`: Firefox and WebKit empty it, and Lit's comment in it, with the form. */
function readingView({reading, note}: Field): TemplateResult {
  return html`<p class="reading" role="status">
    ${reading === undefined ? nothing : keyed(reading, html`${iconView(checkIcon)}<span>${reading}</span>`)}
    ${note === undefined ? nothing : keyed(note, html`<small>${note}</small>`)}
  </p>`;
}

function dateFieldsView(question: DateQuestion, field: Field): TemplateResult {
  const {speaker, clockQuestion} = field;
  return html`${dateInputsView(question, field)} ${readingView(field)} ${clockQuestion ?? nothing}
    ${ticksView(question, field, speaker.say(checker.forgotten))}`;
}

function periodFieldsView(question: PeriodQuestion, field: Field): TemplateResult {
  const {questionId, speaker} = field;
  return html`${(['from', 'until'] as const).map((end) => {
    const id = fieldName(questionId, `${end}-label`);
    return html`<div role="group" aria-labelledby=${id} class="end">
        <p id=${id}>${speaker.say(checker[end])}</p>
        ${dateInputsView({end}, field)}
        ${end === 'until' ? html`<div class="choices">${tickView(fieldName(questionId, 'still'), speaker.say(checker.stillToday))}</div>` : nothing}
      </div>`;
  })}
    ${readingView(field)}
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

/** A radio button. Its hint is a description: in the name, it would be read with each step from answer to answer. */
function radioView(
  {value, label, hint}: Choice,
  position: number,
  {questionId, speaker}: Field,
): TemplateResult {
  const name = fieldName(questionId, 'choice');
  const [labelId, hintId] =
    hint === undefined ? [] : [`${name}-${position}-label`, `${name}-${position}-hint`];
  const input = html`<input
    type="radio"
    name=${name}
    id=${position === 0 ? name : nothing}
    value=${value}
    aria-labelledby=${labelId ?? nothing}
    aria-describedby=${hintId ?? nothing}
  />`;
  const words =
    hint === undefined
      ? label
      : html`<span id=${labelId}>${label}</span><small id=${hintId}>${textView(hint, speaker)}</small>`;
  return choiceView(input, words, value === unknownValue);
}

function radiosView(question: ChoiceQuestion, field: Field): TemplateResult {
  return html`<div class="choices">
    ${repeat(
      choicesOf(question, field.speaker),
      ({value}) => value,
      (choice, position) => radioView(choice, position, field),
    )}
  </div>`;
}

function listView(question: ChoiceQuestion, {questionId, speaker, fault}: Field): TemplateResult {
  const name = fieldName(questionId, 'choice');
  const words = (text: Text) => speaker.text(text).value;
  return html`<select
    id=${name}
    name=${name}
    part="input"
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
      part="input"
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
