import type {Speaker} from '../../localization/speaker.js';
import {absoluteUrl} from '../../model/absolute-url.js';
import type {Contact} from '../../model/schema/contact.js';
import type {Issuer, Notice} from '../../model/schema/notice.js';
import type {When} from '../../model/schema/when.js';
import {noticeText} from './notice-text.js';

/** A date as schema.org takes it (ISO 8601); none for a span or a part of a month, which it cannot say. */
function dateOf(when: When | undefined): string | undefined {
  return typeof when === 'string' ? when : undefined;
}

function contactPoint({name, phones = [], email, url, languages}: Contact, speaker: Speaker) {
  return {
    '@type': 'ContactPoint',
    name: speaker.text(name).value,
    telephone: phones.map(({number}) => number),
    email,
    // A relative address has no meaning outside of its page.
    url: absoluteUrl(url),
    availableLanguage: languages,
  };
}

function organization(
  {name, tradeName, url, address}: Issuer,
  contacts: readonly Contact[],
  speaker: Speaker,
) {
  return {
    '@type': 'Organization',
    name: speaker.text(name).value,
    alternateName: tradeName === undefined ? undefined : speaker.text(tradeName).value,
    url: absoluteUrl(url),
    address: address === undefined ? undefined : speaker.text(address).value,
    contactPoint: contacts.map((contact) => contactPoint(contact, speaker)),
  };
}

/**
 * A notice for machines, as JSON-LD (schema.org/SpecialAnnouncement). Safe to stand in a `<script>`, of HTML and of XML: it holds no
 * `<`, `>` or `&`.
 *
 * @param url - where the page can be read
 */
export function structuredData(notice: Notice, speaker: Speaker, url?: string): string {
  const {id, revision, stage, title, issuer, published, expires, contacts = []} = notice;
  const announcement = {
    '@context': 'https://schema.org',
    '@type': 'SpecialAnnouncement',
    name: speaker.text(title).value,
    text: noticeText(notice, speaker),
    identifier: id,
    version: revision,
    inLanguage: speaker.text(title).language,
    datePosted: dateOf(published),
    // What was withdrawn is not current from the day on which that was said.
    expires: dateOf(stage === 'withdrawn' ? published : expires),
    url,
    publisher: organization(issuer, contacts, speaker),
  };
  return JSON.stringify(announcement).replace(
    /[<>&\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
