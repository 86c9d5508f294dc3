import type {TruthMap} from '../../eligibility/what-if/truth-map.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Eligibility} from '../../model/schema/eligibility.js';

/** A map as a view shows it: of which rule it is, and in which language. */
export interface MapSurface {
  readonly map: TruthMap;
  readonly eligibility: Eligibility;
  readonly speaker: Speaker;
}
