import {civilMinute, parseMoment} from '../model/time/moment.js';
import {unfilledDay, unfilledName} from '../model/review/unfilled-places.js';
import {offsetAt} from '../model/time/zone.js';
import type {NoticeDocument} from '../model/schema/notice.js';
import {contactParts, earlierRevisions, issuer, sectionsOf} from './frame.js';
import {inLanguages} from './in-languages.js';
import {kindTemplates} from './kind-templates.js';
import type {TemplateKind, TemplateLanguage, TemplateStage} from './template.js';

/** What a template is asked for. */
export interface TemplateRequest {
  readonly kind: TemplateKind;
  /** `initial` unless another is named. */
  readonly stage?: TemplateStage;
  /** At least one; the first is the document's `language`, whose wording is authoritative. */
  readonly languages: readonly [TemplateLanguage, ...TemplateLanguage[]];
  /** The date of publication, such as `2026-11-29`; without it, it is one of the places to fill in. */
  readonly today?: string;
  /** IANA zone of the dates and opening hours; without it, `Asia/Tokyo` for Japanese and `Europe/London` for English. */
  readonly timeZone?: string;
  /** Address of the schema, for editors. */
  readonly schema?: string;
}

const zones: Readonly<Record<TemplateLanguage, string>> = {ja: 'Asia/Tokyo', en: 'Europe/London'};

const revisions: Readonly<Record<TemplateStage, number>> = {initial: 1, interim: 2, final: 3, withdrawn: 2};

/** The offset of a zone on a day, such as `+09:00`. */
function offsetOn(day: string | undefined, timeZone: string): string {
  const {year, month, day: date} = parseMoment(day ?? '') ?? {year: 2026};
  const minutes = offsetAt(timeZone, civilMinute(year, month, date));
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** A first notice may have any name; a later one has that of the first. */
function idOf(kind: TemplateKind, stage: TemplateStage, today: string | undefined): string {
  if (stage !== 'initial') return `${unfilledName}the-id-of-the-first-notice`;
  return today === undefined ? `${unfilledName}a-name-for-this-incident` : `${kind}-${today}`;
}

/**
 * A document to start from: worded for one kind of incident at one stage, and valid. Its facts are places that its owner
 * fills in: `[✎ company name]`, dates of November 1111, telephone numbers of no country and addresses in `.invalid`;
 * `unfilledPlaces` finds those that are left. A withdrawn one has no rule, as readers get no answer from it.
 *
 * @throws RangeError if the time zone is not known
 */
export function noticeTemplate(request: TemplateRequest): NoticeDocument {
  const {kind, stage = 'initial', languages, today, schema = './notice.schema.json'} = request;
  const {timeZone = zones[languages[0]]} = request;
  const template = kindTemplates[kind];
  const setting = {timeZone, offset: offsetOn(today, timeZone)};
  const history = earlierRevisions(template, stage);
  const document: NoticeDocument = {
    $schema: schema,
    formatVersion: '1.1',
    id: idOf(kind, stage, today),
    revision: revisions[stage],
    language: languages[0],
    kind: template.kind,
    stage,
    severity: stage === 'withdrawn' ? 'information' : template.severity,
    title: template.words.title[stage],
    summary: [...template.words.summary[stage]],
    issuer,
    published: today ?? unfilledDay(30),
    ...(history.length > 0 && {history}),
    ...(stage !== 'withdrawn' && {
      sections: sectionsOf(template.words.sections[stage]),
      ...template.parts({stage, ...setting}),
    }),
    contacts: contactParts(timeZone, languages),
  };
  return inLanguages(document, languages);
}
