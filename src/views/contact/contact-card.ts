import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Contact, Hours, Phone} from '../../model/schema/contact.js';
import type {Text} from '../../model/schema/text.js';
import type {When} from '../../model/schema/when.js';
import {weekdays, type Weekday} from '../../model/vocabulary.js';
import type {Surface} from '../surface.js';
import {headingView} from '../text/heading.js';
import {textView} from '../text/phrase.js';

/** Groups consecutive days of the week: Monday to Friday, Sunday. */
function weekdayRuns(days: readonly Weekday[]): Weekday[][] {
  const runs: Weekday[][] = [];
  for (const [index, day] of weekdays.entries()) {
    if (!days.includes(day)) continue;
    const run = runs.at(-1);
    if (run && run.at(-1) === weekdays[index - 1]) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

function daysWords(days: readonly Weekday[], speaker: Speaker): string {
  if (weekdays.every((day) => days.includes(day))) return speaker.say(m.everyDay);
  const words = weekdayRuns(days).flatMap((run) => {
    const names = run.map((day) => speaker.weekday(day));
    const [first = '', ...others] = names;
    const last = others.at(-1) ?? first;
    return others.length > 1 ? [speaker.say(m.weekdayRange, first, last)] : names;
  });
  return speaker.list(words);
}

function hoursView({days, opens, closes}: Hours, speaker: Speaker): TemplateResult {
  return html`<p>${daysWords(days, speaker)} <b>${speaker.hours(opens, closes)}</b></p>`;
}

function phoneView({number, display, tollFree}: Phone, speaker: Speaker): TemplateResult {
  return html`<p class="phone">
    <a href="tel:${number}" part="phone" aria-label="${speaker.say(m.phone)}: ${display ?? number}"
      ><bdi>${display ?? number}</bdi></a
    >
    ${tollFree ? html`<small>${speaker.say(m.tollFree)}</small>` : nothing}
  </p>`;
}

function closureView(when: When, reason: Text | undefined, speaker: Speaker): TemplateResult {
  return html`<p class="soft">
    ${speaker.say(m.closedOn, speaker.when(when))}
    ${reason === undefined ? nothing : html`– ${textView(reason, speaker)}`}
  </p>`;
}

function rowView(label: string, content: unknown): TemplateResult {
  return html`<div><dt>${label}</dt><dd>${content}</dd></div>`;
}

function rowsOf(contact: Contact, speaker: Speaker): TemplateResult[] {
  const {email, url, address, hours, closed, holidays, timeZone, until, languages} = contact;
  const zone = timeZone === undefined ? nothing : html`<p class="soft">${speaker.zone(timeZone)}</p>`;
  const service = [
    ...(hours ?? []).map((each) => hoursView(each, speaker)),
    ...(hours?.length ? [zone] : []),
    ...(closed ?? []).map(({from, to, reason}) => closureView({from, to}, reason, speaker)),
    ...(holidays ?? []).map(({on, reason}) => closureView(on, reason, speaker)),
    ...(until === undefined ? [] : [html`<p>${speaker.say(m.answersUntil, speaker.when(until))}</p>`]),
  ];
  const names = (languages ?? []).map((tag) => speaker.languageName(tag));
  return [
    ...(service.length > 0 ? [rowView(speaker.say(m.hours), service)] : []),
    ...(email === undefined
      ? []
      : [rowView(speaker.say(m.email), html`<a href="mailto:${email}" part="email">${email}</a>`)]),
    ...(url === undefined
      ? []
      : [rowView(speaker.say(m.website), html`<a href=${url} rel="noopener">${url}</a>`)]),
    ...(address === undefined ? [] : [rowView(speaker.say(m.address), textView(address, speaker))]),
    ...(names.length > 0 ? [rowView(speaker.say(m.languages), speaker.list(names))] : []),
  ];
}

/** Renders whether a contact answers now; nothing if that is unknown. */
type OpeningOf = (contact: Contact) => unknown;

function cardView(contact: Contact, speaker: Speaker, openingOf?: OpeningOf): TemplateResult {
  const {name, role, phones, hours, until} = contact;
  // Rendered before its content is known, so that nothing moves when it is.
  const now = openingOf && (hours ?? until) ? html`<span class="now">${openingOf(contact)}</span>` : nothing;
  return html`<li class="card" part="card">
    <div>
      <p><strong>${textView(name, speaker)}</strong> ${now}</p>
      ${role === undefined ? nothing : html`<p class="soft">${textView(role, speaker)}</p>`}
      ${phones?.map((phone) => phoneView(phone, speaker)) ?? nothing}
    </div>
    <dl>${rowsOf(contact, speaker)}</dl>
  </li>`;
}

/**
 * Whom to ask, how and when.
 *
 * @param openingOf - renders whether a contact answers now; see `openingView`
 */
export function contactView(
  {notice: {contacts}, speaker, headingLevel}: Surface,
  {openingOf}: {readonly openingOf?: OpeningOf | undefined} = {},
): TemplateResult | typeof nothing {
  if (!contacts?.length) return nothing;
  return html`<section class="contact" part="contact" aria-labelledby="contact-title">
    ${headingView(headingLevel, speaker.say(m.contact), 'contact-title')}
    <ul class="cards" role="list">
      ${contacts.map((contact) => cardView(contact, speaker, openingOf))}
    </ul>
  </section>`;
}
