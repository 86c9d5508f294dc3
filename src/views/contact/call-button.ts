import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Contact, Phone} from '../../model/schema/contact.js';
import {iconView, phoneIcon} from '../design/icon.js';
import {unbrokenView} from '../text/unbroken.js';
import {hoursWords} from './hours-words.js';

/** The contact that a reader can call: the first that has a telephone. */
export function contactToCall(contacts: readonly Contact[] | undefined): Contact | undefined {
  return contacts?.find(({phones}) => phones?.length);
}

/** Zones of large countries that have several: there it has to be said at once whose clock hours go by. */
const ambiguousZone = /^(America|Australia|Canada|US)\/.*/;

/** What a caller wants to know first. Hours that differ by the day are told with the contact. */
function callNotes({phones, hours = [], timeZone}: Contact, speaker: Speaker): readonly string[] {
  const [only, ...others] = hours;
  return [
    ...(phones?.[0]?.tollFree ? [speaker.say(m.tollFree)] : []),
    ...(only && others.length === 0
      ? [hoursWords(only, ambiguousZone.exec(timeZone ?? '')?.[0], speaker)]
      : []),
  ];
}

/** A link that calls a number and looks like a button. */
function numberView(
  {number, display = number}: Phone,
  {
    notes,
    part,
    speaker,
  }: {readonly notes: readonly string[]; readonly part: string; readonly speaker: Speaker},
): TemplateResult {
  const label = [`${speaker.say(m.phone)}: ${display}`, ...notes].join(' ');
  return html`<a class="button call" href="tel:${number}" part=${part} aria-label=${label}
    >${iconView(phoneIcon)}<span><bdi translate="no">${display}</bdi> ${notes.length === 0 ? nothing : html`<small>${notes.map((note, place) => html`${place > 0 ? ' ' : nothing}<span>${unbrokenView(note)}</span>`)}</small>`}</span></a
  >`;
}

/** A link that calls one of the numbers of a contact, and whether it is free. */
export function phoneView(phone: Phone, speaker: Speaker): TemplateResult {
  const notes = phone.tollFree ? [speaker.say(m.tollFree)] : [];
  return numberView(phone, {notes, part: 'phone', speaker});
}

/** A link that calls a contact: the number, whether it is free, and when it answers. */
export function callButtonView(
  contact: Contact | undefined,
  speaker: Speaker,
): TemplateResult | typeof nothing {
  const [phone] = contact?.phones ?? [];
  if (!contact || !phone) return nothing;
  return numberView(phone, {notes: callNotes(contact, speaker), part: 'call', speaker});
}
