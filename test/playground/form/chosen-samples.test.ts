import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {chosenSamples, isSameReader} from '../../../playground/samples/chosen-samples.js';
import {suggestVectors} from '../../../src/eligibility/review/suggested-vectors.js';
import type {Notice} from '../../../src/model/schema/notice.js';

function ruleOf(name: string) {
  const text = readFileSync(new URL(`../../../examples/${name}.json`, import.meta.url), 'utf8');
  const {eligibility} = JSON.parse(text) as Notice;
  if (!eligibility) throw new Error(`${name} has no rule`);
  return eligibility;
}

describe('the sample readers that an owner judges', () => {
  for (const name of ['netoff-2012', 'battery-recall-2026', 'kettle-recall-2026']) {
    it(`stand at the borders of ${name}, on both sides`, () => {
      const samples = chosenSamples(suggestVectors(ruleOf(name)), []);
      expect(samples).to.have.length(5);
      const verdicts = new Set(samples.map(({verdict}) => verdict));
      expect([...verdicts]).to.include.members(['affected', 'not-affected']);
    });
  }

  it('are others once they are judged, until all are', () => {
    const suggested = suggestVectors(ruleOf('netoff-2012'));
    const first = chosenSamples(suggested, []);
    const judged = first.map(({answers, verdict}) => ({answers, expected: verdict}));
    const next = chosenSamples(suggested, judged);
    expect(next.some(({answers}) => first.some((each) => isSameReader(each.answers, answers)))).to.equal(
      false,
    );
    const all = suggested.map(({answers, verdict}) => ({answers, expected: verdict}));
    expect(chosenSamples(suggested, all)).to.deep.equal([]);
  });
});
