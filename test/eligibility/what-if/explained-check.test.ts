import {expect} from 'chai';
import * as fc from 'fast-check';
import {checkNotice, explainNotice, whatIf} from '../../../src/eligibility/index.js';
import {runsOf} from '../../model/property-runs.js';
import {enquiry} from '../arbitrary-rules.js';
import {noticeWith} from '../ask.js';

const shop = noticeWith({
  questions: {bought: 'date', device: ['phone', 'tablet']},
  groups: {
    card: {
      all: [
        {question: 'bought', from: '2012'},
        {question: 'device', in: ['phone']},
      ],
    },
  },
});

describe('a check that explains itself', () => {
  it('has the alternatives of each undecided question', () => {
    const {result, alternatives} = explainNotice(shop, {bought: '2012'})!;
    expect(result).to.deep.equal(checkNotice(shop, {bought: '2012'}));
    expect([...alternatives()]).to.deep.equal([
      [
        'device',
        [
          {verdict: 'affected', test: {question: 'device', in: ['phone']}},
          {verdict: 'not-affected', test: {question: 'device', in: ['tablet']}},
        ],
      ],
    ]);
  });

  it('has none where the verdict is settled', () => {
    expect([...explainNotice(shop, {bought: '2011'})!.alternatives()]).to.deep.equal([]);
  });

  it('is none where the notice does not say who is affected', () => {
    const {eligibility, ...notice} = shop;
    expect(eligibility).to.be.an('object');
    expect(explainNotice(notice, {})).to.equal(undefined);
  });

  it('says what a check and a what-if say one after the other', () => {
    fc.assert(
      fc.property(enquiry, ({eligibility, answers}) => {
        const notice = {...shop, eligibility};
        const {result, alternatives} = explainNotice(notice, answers)!;
        expect(result).to.deep.equal(checkNotice(notice, answers));
        const asked = result.verdict === 'possibly-affected' && result.exact ? result.undecided : [];
        expect([...alternatives()]).to.deep.equal(
          asked.map((id) => [id, whatIf(eligibility, answers, id) ?? []]),
        );
      }),
      runsOf(4),
    );
  });
});
