import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {chosenSamples, isSameReader, unjudged} from '../../../playground/samples/chosen-samples.js';
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
      const samples = chosenSamples(unjudged(suggestVectors(ruleOf(name)), []));
      expect(samples).to.have.length(5);
      const verdicts = new Set(samples.map(({verdict}) => verdict));
      expect([...verdicts]).to.include.members(['affected', 'not-affected']);
    });
  }

  it('are others once they are judged, until all are', () => {
    const suggested = suggestVectors(ruleOf('netoff-2012'));
    const first = chosenSamples(unjudged(suggested, []));
    const judged = first.map(({answers, verdict}) => ({answers, expected: verdict}));
    const next = chosenSamples(unjudged(suggested, judged));
    expect(next.some(({answers}) => first.some((each) => isSameReader(each.answers, answers)))).to.equal(
      false,
    );
    const all = suggested.map(({answers, verdict}) => ({answers, expected: verdict}));
    expect(unjudged(suggested, all)).to.deep.equal([]);
  });

  it('stay in their places when one of them is judged', () => {
    const suggested = suggestVectors(ruleOf('netoff-2012'));
    const [first, second, ...others] = chosenSamples(unjudged(suggested, []));
    const judged = [{answers: second!.answers, expected: second!.verdict}];
    const next = chosenSamples(unjudged(suggested, judged), [first!, second!, ...others]);
    expect(next.slice(0, 4)).to.deep.equal([first, ...others]);
    expect(next).to.have.length(5);
  });

  it('are one where the same moment is written in two ways', () => {
    const readers = ['2021-10-14T16:54+09:00', '2021-10-14T07:54Z', '2021-10-14T16:53+09:00'].map((used) => ({
      answers: {used, line: ''},
      borders: [],
      verdict: 'affected' as const,
    }));
    expect(unjudged(readers, [])).to.deep.equal([readers[0], readers[2]]);
    expect(
      unjudged(readers, [{answers: {used: '2021-10-14T07:54+00:00'}, expected: 'affected'}]),
    ).to.deep.equal([readers[2]]);
  });
});
