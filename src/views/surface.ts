import type {Speaker} from '../localization/speaker.js';
import type {Eligibility, Group} from '../model/schema/eligibility.js';
import type {Image} from '../model/schema/image.js';
import type {Notice} from '../model/schema/notice.js';
import type {ClockViews} from './clocks/clock-views.js';

/** A notice as a view shows it: in which language, and under headings of which level. */
export interface Surface {
  readonly notice: Notice;
  readonly speaker: Speaker;
  /** Level of the view's own heading, from 1 to 6. */
  readonly headingLevel: number;
  /** Renders what only some notices have; undefined where the notice has none of it, or it is not there yet. */
  readonly supplement?: Supplement | undefined;
  /** Tells times by the reader's clock as well; undefined where none matters, on a server, and while it is not there yet. */
  readonly clocks?: ClockViews | undefined;
  /**
   * Lit's `guard`, for what may be long: the notice is drawn at each press of a key in its form. It comes with that; a notice
   * without one is seldom drawn twice.
   */
  readonly guard?: ((made: unknown[], make: () => unknown) => unknown) | undefined;
}

/**
 * Renders what only some notices have: pictures, products, a hazard, remedies and related notices. Views find it in their
 * surface, because pages download it only for such a notice; see `hasSupplement`.
 */
export interface Supplement {
  /** What a notice begins with, above its key facts: what it looks like, what can happen, and how it is put right. */
  readonly lead: (surface: Surface) => unknown;
  /** Pictures that belong to a text. */
  readonly images: (images: readonly Image[], surface: Surface) => unknown;
  /** The products of a group, within an answer: by their names only, because a picture would be a request. */
  readonly products: (group: Group, surface: Surface) => unknown;
  /** The remedies for members of groups, within an answer. */
  readonly remedies: (groups: readonly Group[], surface: Surface) => unknown;
  /** Links to related notices. */
  readonly related: (surface: Surface) => unknown;
}

/** A surface whose notice says who is affected. */
export interface RuleSurface extends Surface {
  /** The rule of the notice. */
  readonly eligibility: Eligibility;
}

/** The same surface with headings one level further down, for a view within another. */
export function below<Of extends Surface>(surface: Of): Of {
  return {...surface, headingLevel: surface.headingLevel + 1};
}
