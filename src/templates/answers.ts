import type {Eligibility} from '../model/schema/eligibility.js';
import type {LastingStage, OutcomeWords} from './template.js';

/** The notice's own words for the verdicts. */
export function outcomesOf(words: OutcomeWords, stage: LastingStage): NonNullable<Eligibility['outcomes']> {
  return {
    affected: {title: words.affected[stage], body: words.affectedBody},
    'not-affected': {title: words.unaffected, body: words.unaffectedBody},
    'possibly-affected': {title: words.possible, body: words.possibleBody},
  };
}
