import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Contact, Hours} from '../../model/schema/contact.js';
import type {Text} from '../../model/schema/text.js';
import type {When} from '../../model/schema/when.js';
import type {Fold} from '../understand/fold.js';
import type {Surface} from '../surface.js';
import {paragraphView} from '../text/body.js';
import {headingView, titleView} from '../text/heading.js';
import {foreignness, textListView, textView} from '../text/phrase.js';
import {unbrokenView} from '../text/unbroken.js';
import {phoneView} from './call-button.js';
import {hoursWords} from './hours-words.js';

/** When a contact answers; whose clock it goes by is said once, at the end. */
function hoursView(
  hours: readonly Hours[],
  timeZone: string | undefined,
  speaker: Speaker,
): TemplateResult[] {
  return hours.map((each, place) => {
    const isLast = place === hours.length - 1;
    return html`<p>${unbrokenView(hoursWords(each, isLast ? timeZone : undefined, speaker))}</p>`;
  });
}

function closureView(when: When, reason: Text | undefined, speaker: Speaker): TemplateResult {
  return html`<p class="soft">
    ${unbrokenView(speaker.say(m.closedOn, speaker.when(when)))}
    ${reason === undefined ? nothing : html`– ${textView(reason, speaker)}`}
  </p>`;
}

function rowView(label: string, content: unknown): TemplateResult {
  return html`<div><dt>${label}</dt><dd>${content}</dd></div>`;
}

function addressView(address: Text, speaker: Speaker): TemplateResult {
  const phrase = speaker.text(address);
  const {lang, dir} = foreignness(phrase, speaker);
  return html`<div><dt>${speaker.say(m.address)}</dt><dd lang=${lang} dir=${dir}>${unbrokenView(phrase.value)}</dd></div>`;
}

function rowsOf(contact: Contact, speaker: Speaker): TemplateResult[] {
  const {email, url, address, hours, closed, holidays, timeZone, until, languages} = contact;
  const service = [
    ...hoursView(hours ?? [], timeZone, speaker),
    ...(closed ?? []).map(({from, to, reason}) => closureView({from, to}, reason, speaker)),
    ...(holidays ?? []).map(({on, reason}) => closureView(on, reason, speaker)),
    ...(until === undefined ? [] : [html`<p>${speaker.say(m.answersUntil, speaker.when(until))}</p>`]),
  ];
  const names = (languages ?? []).map((tag) => speaker.languageName(tag));
  return [
    ...(service.length > 0 ? [rowView(speaker.say(m.hours), service)] : []),
    ...(email === undefined
      ? []
      : [
          rowView(
            speaker.say(m.email),
            html`<a href="mailto:${email}" part="email" translate="no">${email}</a>`,
          ),
        ]),
    ...(url === undefined
      ? []
      : [rowView(speaker.say(m.website), html`<a href=${url} rel="noopener" translate="no">${url}</a>`)]),
    ...(address === undefined ? [] : [addressView(address, speaker)]),
    ...(names.length > 0 ? [rowView(speaker.say(m.languages), speaker.list(names))] : []),
  ];
}

/** Renders whether a contact answers now; nothing if that is unknown. */
type OpeningOf = (contact: Contact) => unknown;

function cardView(contact: Contact, {speaker, headingLevel}: Surface, openingOf?: OpeningOf): TemplateResult {
  const {name, role, phones, hours, until} = contact;
  // Rendered before its content is known, so that nothing moves when it is.
  const now = openingOf && (hours ?? until) ? html`<p class="now">${openingOf(contact)}</p>` : nothing;
  const rows = rowsOf(contact, speaker);
  return html`<li class="card" part="card">
    <div>
      ${titleView(headingLevel + 1, name, speaker)}
      ${role === undefined ? nothing : html`<div class="soft">${paragraphView(role, speaker)}</div>`}
    </div>
    ${
      phones?.length || now !== nothing
        ? html`<div class="reach">${phones?.map((phone) => phoneView(phone, speaker)) ?? nothing} ${now}</div>`
        : nothing
    }
    ${rows.length > 0 ? html`<dl>${rows}</dl>` : nothing}
  </li>`;
}

interface ContactOptions {
  /** Renders whether a contact answers now; see `openingView`. */
  readonly openingOf?: OpeningOf | undefined;
}

function cardsView(
  contacts: readonly Contact[],
  surface: Surface,
  {openingOf}: ContactOptions,
): TemplateResult {
  return html`<ul class="cards" role="list">
    ${contacts.map((contact) => cardView(contact, surface, openingOf))}
  </ul>`;
}

/** Whom to ask, how and when. */
export function contactView(surface: Surface, options: ContactOptions = {}): TemplateResult | typeof nothing {
  const {
    notice: {contacts},
    speaker,
    headingLevel,
  } = surface;
  if (!contacts?.length) return nothing;
  return html`<section class="contact" part="contact" aria-labelledby="contact-title">
    ${headingView(headingLevel, speaker.say(m.contact), 'contact-title')} ${cardsView(contacts, surface, options)}
  </section>`;
}

/** Whom to ask, as a part that folds. */
export function contactFold(surface: Surface, options: ContactOptions): Fold[] {
  const {
    notice: {contacts},
    speaker,
  } = surface;
  if (!contacts?.length) return [];
  return [
    {
      id: 'contact',
      part: 'contact',
      heading: speaker.say(m.contact),
      brief: textListView(
        contacts.map(({name}) => name),
        speaker,
      ),
      isExcerpt: true,
      content: cardsView(contacts, surface, options),
    },
  ];
}
