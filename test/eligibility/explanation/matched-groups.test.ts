import {expect} from 'chai';
import {decisiveGroups, matchedGroups} from '../../../src/eligibility/explanation/matched-groups.js';
import {checkEligibility, type Answers} from '../../../src/eligibility/index.js';
import {noticeWith} from '../ask.js';

const wasPhone = {question: 'device', in: ['phone']};
const late = {question: 'bought', from: '2012-09-05'};
const {eligibility} = noticeWith({
  questions: {bought: 'date', device: ['phone', 'tablet']},
  groups: {both: {all: [late, wasPhone]}, perhaps: late, phone: wasPhone},
});

function idsOf(find: typeof decisiveGroups, answers: Answers): string[] {
  return find(eligibility!, checkEligibility(eligibility!, answers)).map(({id}) => id);
}

describe('the groups that match', () => {
  for (const [answers, matched, decisive] of [
    [{device: 'phone'}, ['phone', 'both', 'perhaps'], ['phone', 'both', 'perhaps']],
    [{device: 'tablet'}, ['perhaps'], ['perhaps']],
    [{device: 'phone', bought: '2012'}, ['phone', 'both', 'perhaps'], ['phone', 'both', 'perhaps']],
    [{device: 'tablet', bought: '2012-09-04'}, [], ['perhaps', 'phone', 'both']],
  ] as const) {
    it(`${JSON.stringify(answers)}: ${matched.join(', ') || 'none'}, explained by ${decisive.join(', ')}`, () => {
      expect(idsOf(matchedGroups, answers)).to.deep.equal(matched);
      expect(idsOf(decisiveGroups, answers)).to.deep.equal(decisive);
    });
  }
});
