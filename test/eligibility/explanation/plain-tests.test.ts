import {expect} from 'chai';
import {plainTests} from '../../../src/eligibility/explanation/plain-tests.js';
import {noticeWith, type Rule} from '../ask.js';

const wasPhone = {question: 'device', in: ['phone']};
const late = {question: 'bought', from: '2012-09-05'};

function testsOf(groups: Rule['groups'], capped: readonly string[] = []) {
  const questions = {bought: 'date', device: ['phone', 'tablet']} as const;
  return plainTests(noticeWith({questions, groups, capped}).eligibility!);
}

describe('a rule of plain tests', () => {
  it('is one test, or all of some', () => {
    expect(testsOf({one: late})).to.deep.equal([late]);
    expect(testsOf({one: {all: [late, wasPhone]}})).to.deep.equal([late, wasPhone]);
  });

  it('has no alternatives, nothing nested, nothing to hold for nobody or everybody', () => {
    expect(testsOf({})).to.equal(undefined);
    expect(testsOf({one: late, two: wasPhone})).to.equal(undefined);
    expect(testsOf({one: {any: [late, wasPhone]}})).to.equal(undefined);
    expect(testsOf({one: {all: [late, {all: [wasPhone]}]}})).to.equal(undefined);
    expect(testsOf({one: {all: []}})).to.equal(undefined);
  });

  it('says for certain who was hit', () => {
    expect(testsOf({one: late}, ['one'])).to.equal(undefined);
  });
});
