import type {Find} from './find/find.js';

/** A sentence in the two languages that profiles are written in. */
export interface Wording {
  readonly en: string;
  readonly ja: string;
}

/** How strongly a law or its authority asks for something; `conditional` means required, but only in some cases. */
export type ItemLevel = 'required' | 'if-known' | 'conditional' | 'advised';

/** The case in which a conditional item is asked for. */
export interface Condition {
  /** Reads after "only if", such as "passwords were exposed". */
  readonly wanted: Wording;
  readonly find: Find;
}

/** Something that a law asks of a notice. */
export interface Item {
  /**
   * The profile and a number, which stay: a number is never used for anything else, nor again.
   * @example "gdpr-34/2"
   */
  readonly id: `${string}/${number}`;
  readonly level: ItemLevel;
  /**
   * The place in the law, within the profile's own.
   * @example "Art. 34(2) with 33(3)(b)"
   */
  readonly article: string;
  /** What should be in the document, as a sentence. */
  readonly wanted: Wording;
  readonly find: Find;
  /** The place to write it, as a pattern of places; see `placesAt`. */
  readonly fill: string;
  /** What to look at where a document cannot tell. */
  readonly look?: Wording;
  /** Only of conditional items. */
  readonly when?: Condition;
}

/**
 * What one law asks of a notice. Notes of engineers, not legal advice: a list of places to look at, which says of no
 * document that it complies.
 */
export interface Profile {
  /**
   * Its name on the command line.
   * @example "gdpr-34"
   */
  readonly id: string;
  readonly title: Wording;
  readonly jurisdiction: Wording;
  /** The month in which the law was looked up, as `YYYY-MM`. */
  readonly asOf: string;
  readonly items: readonly Item[];
}
