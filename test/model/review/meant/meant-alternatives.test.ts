import {expect} from 'chai';
import {reviewNotice} from '../../../../src/eligibility/review/review.js';
import {write, writeSample, writeShortest} from '../../sample.js';

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

  for (const [value, place, received, expected, nearest] of [
    [{list: ['a']}, '/summary', 'Object', '(string | Array)', undefined],
    [[{list: 'a, b'}], '/summary/0/list', '"a, b"', 'Array', '["a, b"]'],
    [[{steps: 'a'}], '/summary/0/steps', '"a"', 'Array', '["a"]'],
    [
      [{link: 'https://shop.example'}],
      '/summary/0/link',
      '"https://shop.example"',
      'Object',
      '{"href": …, "text": …}',
    ],
  ] as const)
    it(`says what belongs there: ${JSON.stringify(value)}`, () => {
      const {problems} = reviewNotice(write(writeShortest(), '/summary', value));
      expect(problems).to.deep.equal([
        {code: 'wrong-type', level: 'error', path: place, received, expected, ...(nearest && {nearest})},
      ]);
    });

  for (const [path, value, nearest] of [
    ['/formatVersion', 1.1, '"1.1"'],
    ['/contacts/0/phones/0', '+81120020215', '{"number": …}'],
    ['/contacts/0/phones/0/number', 81120020215, '"81120020215"'],
    ['/advice/0/link', 'https://shop.example', '{"href": …, "text": …}'],
    ['/people', 1200, '{"count": …, "bound": …, "unit": …}'],
    ['/links', {href: '/x', text: 'x'}, '[{…}]'],
    ['/eligibility/groups/0/data', 'card', '["card"]'],
    ['/eligibility/groups/0/when', [], undefined],
    ['/eligibility/timeZone', 9, undefined],
    ['/contacts/0/hours/0/opens', 9, undefined],
    ['/contacts/0/hours', '9-17', undefined],
    ['/people', null, undefined],
    ['/revision', '1', undefined],
  ] as const)
    it(`shows how it is written: ${path} ${JSON.stringify(value)}`, () => {
      const {problems} = reviewNotice(write(writeSample(), path, value));
      expect(problems.find((problem) => problem.path === path)).to.include({code: 'wrong-type'});
      expect(problems.find((problem) => problem.path === path)?.nearest).to.equal(nearest);
    });
});
