import {expect} from 'chai';
import type {Rule} from '../ask.js';
import {toldOf} from './told.js';

const questions = {device: ['phone', 'pc']};
const phones = {question: 'device', in: ['phone']};

describe('a rule that tells everybody the same', () => {
  for (const [what, groups, possible, told] of [
    ['no group', {}, [], ['warning same-for-all /groups not-affected']],
    ['a group for all', {a: {all: []}}, [], ['warning same-for-all /groups/0/when affected']],
    [
      'a group for all possibly affected',
      {a: {all: []}},
      ['a'],
      ['warning same-for-all /groups/0/when possibly-affected'],
    ],
    [
      'a second group for all',
      {a: phones, b: {all: []}},
      ['a'],
      ['warning same-for-all /groups/1/when affected'],
    ],
    [
      'no option left out',
      {a: {question: 'device', notIn: []}},
      [],
      ['warning same-for-all /groups/0/when affected'],
    ],
    ['a group for nobody', {a: {any: []}}, [], ['warning unreachable-group /groups/0 a any']],
    ['a group for all possibly affected beside others', {a: {all: []}, b: phones}, ['a'], []],
  ] as const satisfies readonly (readonly [string, Rule['groups'], readonly string[], readonly string[]])[])
    it(`is told of, and nothing else is: ${what}`, () => {
      const changes = Object.fromEntries(possible.map((id) => [id, {certainty: 'possible'}]));
      const found = toldOf({questions, groups}, changes);
      expect(found.filter((each) => !each.startsWith('note'))).to.deep.equal(told);
    });
});
