import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import {dateOrder} from '../../localization/dates/date-order.js';
import type {Speaker} from '../../localization/speaker.js';
import {dateFieldName, fieldName, type PeriodEnd} from './field-names.js';
import type {Field} from './field.js';

type DatePart = 'year' | 'month' | 'day' | 'time';

/** Which date its fields ask for. */
export interface DateFields {
  readonly time?: boolean | undefined;
  readonly end?: PeriodEnd;
}

/** Whether the names of the fields are what dates have after their figures, as in 2012年9月4日: then they stand there. */
export function areUnits(speaker: Speaker): boolean {
  const {day} = speaker.patterns;
  return dateOrder(speaker.patterns).every((name) => day.includes(speaker.say(checker[name])));
}

/** The languages in which people write years of an era, such as 平成24年 or 民國101年: figures alone do not say which. */
const languagesWithEras = /^(?:ja|zh)\b/i;

function inputView(name: DatePart, {end}: DateFields, {questionId, speaker, fault}: Field): TemplateResult {
  const id = dateFieldName(questionId, name, end);
  // Where the whole date is missing, each of its fields is what is wrong.
  const isMissing = fault?.code === 'date-missing' && fault.end === end && name !== 'time';
  const hasWords = name === 'time' || (name === 'year' && languagesWithEras.test(speaker.language));
  const isFaulty = isMissing || fault?.field === id;
  return html`<label class=${name}
    ><span>${speaker.say(checker[name])}</span
    ><input
      id=${id}
      name=${id}
      part="input"
      type="text"
      inputmode=${hasWords ? 'text' : 'numeric'}
      autocomplete="off"
      aria-invalid=${isFaulty ? 'true' : nothing}
      aria-describedby=${isFaulty ? fieldName(questionId, 'error') : nothing}
  /></label>`;
}

/** The fields of a date, in the order in which the language writes one. */
export function dateInputsView(asked: DateFields, field: Field): TemplateResult {
  const {speaker} = field;
  // Keyed by name: when the language changes the order of the fields, their values have to move along.
  return html`<div class="date ${areUnits(speaker) ? 'units' : ''}">
      ${repeat(dateOrder(speaker.patterns), String, (name) => inputView(name, asked, field))}
    </div>
    ${asked.time ? html`<div class="date">${inputView('time', asked, field)}</div>` : nothing}`;
}
