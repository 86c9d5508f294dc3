import {decisionsOf} from '../../eligibility/what-if/decisions.js';
import {truthMap, type TruthMap} from '../../eligibility/what-if/truth-map.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import {plainForm, type PlainForm} from '../../views/plain/plain-form.js';
import {Memo} from '../memo.js';

/** What a page shows of a rule: a form, or a table where it would have too many answers. */
type DecidedRule = {readonly form: PlainForm} | {readonly map: TruthMap};

/** What a route of a form weighs, in characters; as JSON it has from 1,300 to 3,000. */
const routeWeight = 2_500;

function weigh(decided: DecidedRule): number {
  return 'form' in decided ? decided.form.routes.length * routeWeight : JSON.stringify(decided.map).length;
}

const decidedRules = new Memo<DecidedRule>(weigh);

/**
 * Decides a rule for all answers there are. That takes a third of the time of a page, and is the same in all languages and
 * in most revisions.
 *
 * @param id - of the notice
 */
export function decidedRule(id: string, rule: Eligibility): DecidedRule {
  return decidedRules.get(id, rule, () => {
    const decisions = decisionsOf(rule);
    return decisions ? {form: plainForm(decisions)} : {map: truthMap(rule)};
  });
}
