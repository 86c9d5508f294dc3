import type {Kind, NoticeDocument, Severity} from '../model/schema/notice.js';
import type {KnownSection} from '../model/vocabulary.js';

/** The kinds of incidents that there are templates for. */
export const templateKinds = [
  'data-leak',
  'card-skimming',
  'recall-lot',
  'recall-serial',
  'food-date',
  'outage',
  'forged-mails',
  'settlement',
] as const;

/** The stages of an incident that there are templates for: those that a notice can say. */
export const templateStages = ['initial', 'interim', 'final', 'withdrawn'] as const;

/** The languages that templates are worded in. */
export const templateLanguages = ['ja', 'en'] as const;

export type TemplateKind = (typeof templateKinds)[number];
export type TemplateStage = (typeof templateStages)[number];
export type TemplateLanguage = (typeof templateLanguages)[number];

/** The stages of a notice that holds. */
export type LastingStage = Exclude<TemplateStage, 'withdrawn'>;

/** A text in every language. What its owner has to fill in is marked: `[✎ company name]`. */
export type TemplateWords = Readonly<Record<TemplateLanguage, string>>;

/** Words that differ by how well the incident is understood. */
export type StagedWords = Readonly<Record<TemplateStage, TemplateWords>>;

/** The paragraphs of sections, by their ids. */
export type SectionWords = Readonly<Partial<Record<KnownSection | OwnSection, readonly TemplateWords[]>>>;

/** Sections that templates have besides those that every notice knows. */
export type OwnSection = 'cause';

/** The words that every kind of incident has; each has more. */
export interface KindWords {
  readonly title: StagedWords;
  /** The paragraphs of the summary. */
  readonly summary: Readonly<Record<TemplateStage, readonly TemplateWords[]>>;
  readonly sections: Readonly<Record<LastingStage, SectionWords>>;
  readonly outcomes: OutcomeWords;
  readonly [part: string]: unknown;
}

/** The answers that readers get. */
export interface OutcomeWords {
  readonly affected: Readonly<Record<LastingStage, TemplateWords>>;
  readonly affectedBody: TemplateWords;
  readonly unaffected: TemplateWords;
  readonly unaffectedBody: TemplateWords;
  readonly possible: TemplateWords;
  readonly possibleBody: TemplateWords;
}

/** What the parts of a document are made for. */
export interface Setting {
  readonly stage: LastingStage;
  /** IANA zone of all dates and opening hours. */
  readonly timeZone: string;
  /** The offset of that zone, such as `+09:00`. */
  readonly offset: string;
}

/** What is different in each kind of incident. */
export interface KindTemplate {
  readonly kind: Kind;
  readonly severity: Severity;
  readonly words: Pick<KindWords, 'title' | 'summary' | 'sections'>;
  /** What stands between the sections and the contacts of a notice that holds. */
  readonly parts: (setting: Setting) => Partial<NoticeDocument>;
}
