import type {Notice} from '../../src/model/schema/notice.js';

/** What is to be drawn. */
export interface DrawingOrder {
  readonly notice: Notice;
  /** BCP 47 tag of the language that is wanted. */
  readonly language: string;
}

/** What an owner puts on a site, and the policy that it works under. */
export interface Takeaway {
  readonly text: string;
  readonly policy: string;
}

/** The ways of putting a notice on a site. */
export type TakeawayName = 'tag' | 'page' | 'fragment';

/** A notice as it is shown without scripts, and what its owner can take along. */
export interface Drawing {
  /** The truth map as a page; missing if the notice does not say who is affected. */
  readonly map?: string;
  /** What the element says of the rule of each group, as markup. */
  readonly rules: readonly string[];
  /** A whole page with the element. */
  readonly elementPage: string;
  readonly takeaways: Readonly<Record<TakeawayName, Takeaway>>;
}
