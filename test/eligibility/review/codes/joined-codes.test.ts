import {expect} from 'chai';
import {joinedCodes} from '../../../../src/eligibility/review/codes/joined-codes.js';
import type {Test} from '../../../../src/model/index.js';

/** What is told of a test of codes. */
function toldOf(test: Omit<Test, 'question'>): string[] {
  const questions = [{id: 'lot', kind: 'code', label: 'Lot?'}] as const;
  const groups = [{id: 'a', label: 'A', when: {question: 'lot', ...test}}];
  return [...joinedCodes({questions: [...questions], groups})].map(
    ({level, code, path, received}) => `${level} ${code} ${path} ${received}`,
  );
}

describe('several codes in one text', () => {
  for (const text of [
    'AB1000, AB2000',
    'AB1000、AB2000',
    '1000;2000',
    'AB1000..AB2000',
    'AB1000〜AB2000',
    '1000 to 2000',
    '1000 - 2000',
    '1000–2000',
    'AB-1000 – AB-2000',
    'AB1000-AB2000',
    'AB1000から AB2000',
  ])
    it(`are told of: ${text}`, () => {
      expect(toldOf({in: ['A1', text]})).to.deep.equal([
        `warning joined-codes /eligibility/groups/0/when/in/1 ${text}`,
      ]);
    });

  it('are told of in the beginnings of codes', () => {
    expect(toldOf({prefix: 'AB1, AB2'})).to.deep.equal([
      'warning joined-codes /eligibility/groups/0/when/prefix AB1, AB2',
    ]);
  });

  for (const text of [
    'SM-N9300',
    '1234-5678',
    'WA54A7305AV/US',
    'MFG 22823',
    '10.2.1',
    'A1-A2',
    'MMT–1780',
    'MMT - 1780',
    '2000–1000',
    'AB2000-AB1000',
    'TO 1234',
    '～1000',
    'povo2.0',
  ])
    it(`are not found in ${text}`, () => {
      expect(toldOf({in: [text]})).to.deep.equal([]);
    });
});
