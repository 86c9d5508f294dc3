import {expect} from 'chai';
import {codeTest, partOf} from '../../../src/eligibility/facts/code-test.js';
import type {CodeQuestion, Test} from '../../../src/model/index.js';

const serial: CodeQuestion = {id: 'serial', kind: 'code', label: 'Serial'};

describe('a part of a code', () => {
  for (const [code, part, stretch] of [
    ['ABCDE', [1, 1], 'A'],
    ['ABCDE', [1, 5], 'ABCDE'],
    ['ABCDE', [2, 3], 'BC'],
    ['ABCDE', [-2, -1], 'DE'],
    ['ABCDE', [-5, -1], 'ABCDE'],
    ['ABCDE', [4, -1], 'DE'],
    ['ABCDE', [-3, 4], 'CD'],
    ['ABCDE', [5, 6], undefined],
    ['ABCDE', [-6, -1], undefined],
    ['ABCDE', [3, 2], undefined],
    ['ABCDE', [-1, -2], undefined],
    ['ABCDE', [5, -2], undefined],
    ['𝔸𝔹C', [1, 2], '𝔸𝔹'],
  ] as const) {
    it(`from ${part[0]} to ${part[1]} of ${code} is ${stretch ?? 'none'}`, () => {
      expect(partOf(code, part)).to.equal(stretch);
    });
  }
});

describe('a test of a code', () => {
  const four: Partial<CodeQuestion> = {shape: '####'};
  const table: [Partial<CodeQuestion>, Omit<Test, 'question'>, isContradictory: boolean][] = [
    [{}, {from: 'B', to: 'A'}, true],
    [{}, {from: 'A', to: 'A'}, false],
    [{}, {from: '9', to: '10'}, false],
    [{order: 'version'}, {from: '10', to: '9'}, true],
    [{order: 'version'}, {from: '10.2', to: '10.10'}, false],
    [{}, {in: []}, true],
    [{}, {in: ['-']}, true],
    [{}, {in: ['-', 'A']}, false],
    [{}, {prefix: '-'}, true],
    [{}, {from: '-'}, true],
    [{}, {in: ['A1', 'B1'], prefix: 'C'}, true],
    [{}, {in: ['A1', 'B1'], prefix: ['C', 'B']}, false],
    [{}, {from: 'A00', to: 'A99', prefix: 'B'}, true],
    [{}, {from: 'A00', to: 'C99', prefix: 'B'}, false],
    [{}, {from: 'A', to: 'C99', prefix: 'Z'}, false],
    [{}, {from: 'A', to: 'B', prefix: 'AB'}, true],
    [{}, {prefix: 'A', like: 'B*'}, true],
    [{}, {prefix: 'AB', like: '@##'}, true],
    [{}, {prefix: 'A', like: ['B*', '@##']}, false],
    [{}, {from: 'A00', to: 'A99', like: 'B##'}, true],
    [{}, {from: 'A00', to: 'A99', like: '@#'}, true],
    [{}, {from: 'A00', to: 'A99', like: '@##'}, false],
    [four, {in: ['A123']}, true],
    [four, {in: ['A123', '1234']}, false],
    [four, {like: '##'}, true],
    [four, {like: '#*5'}, false],
    [four, {prefix: 'A'}, true],
    [four, {prefix: '12345'}, true],
    [four, {from: '10000'}, true],
    [four, {to: '999'}, true],
    [four, {from: '9999'}, false],
    [four, {to: '0000'}, false],
    [{shape: ['##', '@#']}, {prefix: 'A'}, false],
    [{shape: ['##', '@#']}, {like: 'A@'}, true],
    [{alphabet: 'digits'}, {in: ['A1']}, true],
    [{alphabet: 'digits'}, {in: ['O1']}, false],
    [{checksum: 'luhn'}, {in: ['19']}, true],
    [{checksum: 'luhn'}, {in: ['18']}, false],
    [{}, {part: [3, 2], to: 'Z'}, true],
    [{}, {part: [-1, -2], like: '*'}, true],
    [{}, {part: [-2, 2], to: 'Z'}, false],
    [{}, {part: [-2, -1], in: ['123']}, true],
    [{}, {part: [-2, -1], in: ['123', '12']}, false],
    [{}, {part: [2, 3], from: '100'}, true],
    [{}, {part: [2, 3], to: '9'}, true],
    [{}, {part: [2, 3], from: '10', to: '20'}, false],
    [{}, {part: [2, 3], like: '###'}, true],
    [{}, {part: [2, -1], like: '###'}, false],
    [four, {part: [1, 5], to: '9'}, true],
    [four, {part: [-5, -1], to: '9'}, true],
    [four, {part: [3, -3], to: '9'}, true],
    [four, {part: [2, 3], in: ['A1']}, true],
    [four, {part: [2, 3], in: ['01']}, false],
    [{shape: 'A-##*'}, {part: [1, 2], in: ['B1']}, false],
  ];
  for (const [members, test, isContradictory] of table) {
    const written = [...Object.entries(members), ...Object.entries(test)]
      .map(([member, value]) => `${member} ${JSON.stringify(value)}`)
      .join(', ');
    it(`${isContradictory ? 'contradicts itself' : 'can be passed'}: ${written}`, () => {
      const compiled = codeTest({question: 'serial', ...test}, {...serial, ...members});
      expect(compiled === undefined).to.equal(isContradictory);
    });
  }

  it('looks at the part of a code alone, whatever the rest is', () => {
    const test = codeTest({question: 'serial', part: [-3, -1], from: '100', to: '199', like: '1#5'}, serial)!;
    const codes = ['105', 'ABC105', '1050', '205', '05', '', '9999195', '9999196'];
    expect(codes.filter((code) => test.passes(code))).to.deep.equal(['105', 'ABC105', '9999195']);
  });

  it('takes prefixes and patterns as alternatives', () => {
    const test = codeTest({question: 'serial', prefix: ['A', 'b-'], like: ['#*', '@#']}, serial)!;
    expect(['A1', 'B2', 'C1', '11', 'AA', 'B'].filter((code) => test.passes(code))).to.deep.equal([
      'A1',
      'B2',
    ]);
  });

  it('compares version numbers by their components', () => {
    const test = codeTest({question: 'serial', from: '10.2', to: '10.10'}, {...serial, order: 'version'})!;
    const versions = ['10.1.9', '10.2', '10.2.0', '10.9', '10.10', '10.10.0', '10.10.1', '10', '11', '9.5'];
    expect(versions.filter((code) => test.passes(code))).to.deep.equal([
      '10.2',
      '10.2.0',
      '10.9',
      '10.10',
      '10.10.0',
    ]);
  });
});
