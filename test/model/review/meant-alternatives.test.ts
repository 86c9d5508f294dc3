import {expect} from 'chai';
import {reviewNotice} from '../../../src/eligibility/review/review.js';
import {write, writeShortest} from '../sample.js';

/** All that is told of a short notice in which something is written at a place. */
function toldOf(path: string, value: unknown): string[] {
  const {problems} = reviewNotice(write(writeShortest(), path, value));
  return problems.map(({level, code, path: place, nearest}) =>
    [level, code, place, nearest].filter(Boolean).join(' '),
  );
}

describe('what is told where one of several shapes is meant', () => {
  for (const [path, value, told] of [
    ['/published', {on: '2013-01', part: 'ende'}, ['error unknown-value /published/part']],
    ['/published', {from: 5, to: '2013'}, ['error wrong-type /published/from']],
    ['/published', {from: '2013'}, ['error missing-member /published/to']],
    [
      '/published',
      {form: '2012', to: '2013'},
      ['error missing-member /published/from', 'warning unknown-member /published/form from'],
    ],
    ['/summary', [{lists: ['a']}], ['error unknown-member /summary/0/lists list']],
    ['/summary', [{bullets: ['a']}], ['error unknown-member /summary/0/bullets list']],
    ['/summary', [{items: ['a']}], ['error unknown-member /summary/0/items list']],
    ['/summary', [{ol: ['a']}], ['error unknown-member /summary/0/ol steps']],
    ['/summary', [{heading: 'a'}], ['error unknown-member /summary/0/heading']],
    ['/summary', [{href: '/x', text: 'x'}], ['error unknown-member /summary/0/href link']],
    ['/summary', [{en: 'a', english: 'b'}], ['error bad-language-tag /summary/0/english en']],
    ['/title', {english: 'A leak'}, ['error bad-language-tag /title/english en']],
    ['/title', {}, ['error empty-text /title']],
  ] as const)
    it(`is one thing: ${JSON.stringify(value)}`, () => {
      expect(toldOf(path, value)).to.deep.equal(told);
    });

  for (const [value, place, received, expected] of [
    [{list: ['a']}, '/summary', 'Object', '(string | Array)'],
    [[{list: 'a, b'}], '/summary/0/list', '"a, b"', 'Array'],
    [[{steps: 'a'}], '/summary/0/steps', '"a"', 'Array'],
    [[{link: 'https://shop.example'}], '/summary/0/link', '"https://shop.example"', 'Object'],
  ] as const)
    it(`says what belongs there: ${JSON.stringify(value)}`, () => {
      const {problems} = reviewNotice(write(writeShortest(), '/summary', value));
      expect(problems).to.deep.equal([{code: 'wrong-type', level: 'error', path: place, received, expected}]);
    });
});
