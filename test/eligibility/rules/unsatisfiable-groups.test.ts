import {expect} from 'chai';
import type {Condition} from '../../../src/model/index.js';
import {verdictOf} from '../ask.js';

const wasPhone: Condition = {question: 'device', in: ['phone']};
const wasTablet: Condition = {question: 'device', in: ['tablet']};
const late: Condition = {question: 'bought', from: '2012-09-05'};

/** Before the days that are late, in as many ways. */
function early(ways: number): Condition {
  return {any: Array.from({length: ways}, (_, index) => ({question: 'bought', to: `${1000 + index}`}))};
}

const models = Array.from({length: 20}, (_, index) => `model-${index}`);

/** More free variables for one question than are multiplied out: each test has a name that no option has. */
const misspelt = models.map((model): Condition => ({question: 'device', in: [model, `${model}x`]}));

describe('a group that nobody can satisfy', () => {
  const byDevice: Condition = {
    any: [{all: [early(1), late, wasPhone]}, {all: [early(1), late, wasTablet]}],
  };

  const ways = (count: number): Condition[] =>
    Array.from({length: count}, () => ({all: [early(1), late, wasPhone]}));

  for (const [name, when, device, verdict] of [
    ['on the only way', {all: [early(1), late, wasPhone]}, 'phone', 'possibly-affected'],
    ['on the only way', {all: [early(1), late, wasPhone]}, 'tablet', 'not-affected'],
    ['on each of two ways', {all: [early(2), late, wasPhone]}, 'phone', 'possibly-affected'],
    ['on each of two ways', {all: [early(2), late, wasPhone]}, 'tablet', 'not-affected'],
    ['on two ways for two devices', byDevice, 'tablet', 'possibly-affected'],
    ['on two ways for two devices', byDevice, 'model-1', 'not-affected'],
    ['on as many ways as are followed', {all: [early(256), late, wasPhone]}, 'tablet', 'not-affected'],
    ['on one way more', {all: [early(257), late, wasPhone]}, 'tablet', 'possibly-affected'],
    [
      'on one way more in a choice of choices',
      {all: [{any: [early(257), early(1)]}, late, wasPhone]},
      'tablet',
      'possibly-affected',
    ],
    ['on one way more, each with its device', {any: ways(257)}, 'tablet', 'possibly-affected'],
    ['on as many ways, each with its device', {any: ways(256)}, 'tablet', 'not-affected'],
    [
      'on more ways than are followed beside another',
      {any: [{all: [early(257), late, wasPhone]}, ...ways(1)]},
      'tablet',
      'possibly-affected',
    ],
    ['on 16 ways of 16', {all: [early(16), early(16), late, wasPhone]}, 'tablet', 'not-affected'],
    ['on 16 ways of 17', {all: [early(16), early(17), late, wasPhone]}, 'tablet', 'possibly-affected'],
    [
      'beside free variables without end',
      {all: [early(1), late, ...misspelt]},
      'model-1',
      'possibly-affected',
    ],
  ] as const satisfies readonly (readonly [string, Condition, string, string])[]) {
    it(`${name}, ${device}: ${verdict}`, () => {
      const questions = {bought: 'date', device: ['phone', 'tablet', ...models]} as const;
      expect(verdictOf({questions, groups: {one: when}}, {device})).to.equal(verdict);
    });
  }
});
