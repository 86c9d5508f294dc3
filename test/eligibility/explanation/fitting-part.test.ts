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
    ['the trade item of a barcode', {checksum: 'gs1'}, '(01)04912345678904(10)ABC123', '04912345678904'],
    ['the one that a scanner reads', {checksum: 'gs1'}, '010491234567890410ABC123', '04912345678904'],
    ['the one behind its sign', {checksum: 'gs1'}, ']C10104912345678904', '04912345678904'],
    [
      'the one in an address',
      {checksum: 'gs1'},
      'https://id.gs1.org/01/04912345678904/10/A',
      '04912345678904',
    ],
    ['the one behind a word', {checksum: 'gs1'}, 'JAN 4912345678904', '4912345678904'],
    ['none of two items', {checksum: 'gs1'}, '4912345678904 4901234567894', undefined],
    ['none with a wrong check digit', {checksum: 'gs1'}, '(01)04912345678905(10)ABC123', undefined],
    ['none that is right by chance', {checksum: 'gs1'}, '4912345678905 (2) 17', undefined],
    ['an IMEI with what stands behind it', {checksum: 'luhn'}, '490154203237518 / 01', '490154203237518'],
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
