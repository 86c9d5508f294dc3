import {expect} from 'chai';
import netoff from '../../../examples/netoff-2012.json' with {type: 'json'};
import {carryOver, untouched, type CheckerState} from '../../../src/elements/checker/checker-state.js';
import {explainNotice} from '../../../src/eligibility/what-if/explained-check.js';
import {shareStructure} from '../../../src/model/structural-sharing.js';
import {readNotice} from '../../../src/model/reading/read-notice.js';
import type {Notice} from '../../../src/model/schema/notice.js';

const answers = {purchase: '2012-08', device: 'feature-phone', payment: 'credit-card'};

function read(document: unknown): Notice {
  return readNotice(document).notice!;
}

/** The state of a checker in which somebody has got a verdict, and is filling in the form again. */
function answered(notice: Notice): CheckerState {
  const {result, alternatives} = explainNotice(notice, answers)!;
  return {
    notice,
    faults: [{question: 'payment', code: 'choice-missing', field: 'question-payment-choice'}],
    draft: {
      isAnswered: true,
      unneeded: new Set(['device']),
      dates: new Map([['purchase', '2012-08']]),
      clocks: undefined,
    },
    verdicts: [{answers, result, alternatives: alternatives(), checkedAt: 0}],
    isOutdated: false,
    printsAnswers: true,
  };
}

/** A later document, which shares with an earlier one what is equal in both, as a refresh has it. */
function revise(before: Notice, changes: object): Notice {
  return shareStructure<Notice>(before, read({...netoff, ...changes}));
}

describe('carryOver: a checker whose notice changes', () => {
  const notice = read(netoff);
  const before = answered(notice);

  it('stays as it is with the same document', () => {
    expect(carryOver(before, notice)).to.equal(before);
  });

  it('keeps all that was entered and answered where the rule is the same, by the new revision', () => {
    const next = revise(notice, {revision: netoff.revision + 1, title: 'Another title'});
    const after = carryOver(before, next);
    expect(after).to.deep.include({faults: before.faults, draft: before.draft, printsAnswers: true});
    expect(after.notice).to.equal(next);
    expect(after.verdicts.map(({result}) => result.revision)).to.deep.equal([netoff.revision + 1]);
    expect(after.verdicts[0]).to.deep.include({answers, checkedAt: before.verdicts[0]!.checkedAt});
  });

  it('says that a verdict is provisional as soon as its notice is', () => {
    const next = revise(notice, {revision: netoff.revision + 1, stage: 'interim'});
    expect(carryOver(before, next).verdicts[0]!.result.stage).to.equal('interim');
  });

  for (const [what, changes] of [
    ['another rule', {eligibility: {...netoff.eligibility, timeZone: 'UTC'}}],
    ['no rule any more', {eligibility: undefined}],
    ['another incident with the same rule', {id: 'another-incident'}],
  ] as const) {
    it(`begins anew with ${what}`, () => {
      const next = revise(notice, changes);
      expect(carryOver(before, next)).to.deep.equal({...untouched, notice: next});
    });
  }

  it('begins with the first document', () => {
    expect(carryOver(untouched, notice)).to.deep.equal({...untouched, notice});
  });
});
