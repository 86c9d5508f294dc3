import type {Speaker} from '../localization/speaker.js';
import type {Eligibility} from '../model/schema/eligibility.js';
import type {Notice} from '../model/schema/notice.js';
import type {Supplement} from './supplement/supplement.js';

/** A notice as a view shows it: in which language, and under headings of which level. */
export interface Surface {
  readonly notice: Notice;
  readonly speaker: Speaker;
  /** Level of the view's own heading, from 1 to 6. */
  readonly headingLevel: number;
  /** Renders what only some notices have; undefined where the notice has none of it, or it is not there yet. */
  readonly supplement?: Supplement | undefined;
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
