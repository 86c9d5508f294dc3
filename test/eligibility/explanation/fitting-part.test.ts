import {expect} from 'chai';
import {fittingPart} from '../../../src/eligibility/explanation/fitting-part.js';
import type {CodeQuestion} from '../../../src/model/index.js';

const vin8: Partial<CodeQuestion> = {shape: '?#######', alphabet: 'vin'};

describe('the part of an answer that fits', () => {
  const table: [string, Partial<CodeQuestion>, answer: string, part: string | undefined][] = [
    ['none where the end has another shape', vin8, '5J8TB4H3XGL00123', undefined],
    ['the end of a VIN whose start has letters', vin8, 'JHMZC5F1XG4000123', 'G4000123'],
    ['typed with look-alikes', vin8, 'jhmzc5f1xG4OOO123', 'G4000123'],
    ['none where the answer is too short', vin8, 'G400', undefined],
    ['none of several', {shape: '####'}, '12345', undefined],
    ['the only one', {shape: '@####'}, '99A1234-56', 'A1234'],
    ['the only one of its letters', {shape: 'MFG#####'}, 'LOT XMFG22823', 'MFG22823'],
    ['the one with the right check digit', {shape: '##', checksum: 'luhn'}, '118', '18'],
    ['one that stands in it twice', {shape: 'A#'}, 'A1xA1', 'A1'],
    ['none without a shape', {alphabet: 'digits'}, 'A12', undefined],
    ['none of what is no code', {shape: '##'}, `12${'x'.repeat(63)}`, undefined],
    ['one of the longest', {shape: '##'}, `12${'x'.repeat(62)}`, '12'],
  ];
  for (const [name, members, answer, part] of table) {
    it(`is ${name}: ${part ?? 'none'} of ${answer.slice(0, 20)}`, () => {
      const question: CodeQuestion = {id: 'serial', kind: 'code', label: 'Serial', ...members};
      expect(fittingPart(question, answer)).to.equal(part);
    });
  }
});
