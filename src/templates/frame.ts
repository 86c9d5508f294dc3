/** The parts that every template has: who speaks, what was said before, and whom to ask. */
import {unfilledDay, unfilledHost, unfilledPhone} from '../model/review/unfilled-places.js';
import type {Contact} from '../model/schema/contact.js';
import type {EarlierRevision, NoticeDocument, Section} from '../model/schema/notice.js';
import type {KindTemplate, SectionWords, TemplateLanguage, TemplateStage} from './template.js';
import {frameWords as words, phoneDisplay} from './words/frame.js';

export const issuer: NoticeDocument['issuer'] = {
  name: words.issuerName,
  tradeName: words.tradeName,
  representative: {role: words.representativeRole, name: words.representativeName},
  url: `https://${unfilledHost}/`,
  address: words.issuerAddress,
};

/** The stages that were published before, oldest first. */
const before: Readonly<Record<TemplateStage, readonly TemplateStage[]>> = {
  initial: [],
  interim: ['initial'],
  final: ['initial', 'interim'],
  withdrawn: ['initial'],
};

/** The revisions that a notice of a stage follows. */
export function earlierRevisions({words: {title}}: KindTemplate, stage: TemplateStage): EarlierRevision[] {
  return before[stage].map((earlier, index) => ({
    revision: index + 1,
    published: unfilledDay(20 + index * 5),
    stage: earlier,
    title: title[earlier],
  }));
}

/** Whom to ask, with hours to correct. */
export function contactParts(timeZone: string, languages: readonly TemplateLanguage[]): Contact[] {
  return [
    {
      name: words.contactName,
      role: words.contactRole,
      phones: [{number: unfilledPhone, display: phoneDisplay, tollFree: true}],
      email: 'contact@example.invalid',
      address: words.contactAddress,
      hours: [{days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '17:00'}],
      timeZone,
      languages: [...languages],
    },
  ];
}

/** Sections with their headings, in the order of their words. */
export function sectionsOf(sections: SectionWords): Section[] {
  return Object.entries(sections).map(([id, paragraphs]) => ({
    id,
    ...(id === 'cause' && {heading: words.causeHeading}),
    body: paragraphs.length === 1 && paragraphs[0] ? paragraphs[0] : [...paragraphs],
  }));
}
