import {expect} from 'chai';
import type {Test} from '../../src/model/index.js';
import {ask, noticeWith, verdictOf, type Rule} from './ask.js';

function ruleOf(...tests: Omit<Test, 'question'>[]): Rule {
  const groups = tests.map((test, index): [string, Test] => [
    `group-${index + 1}`,
    {question: 'serial', ...test},
  ]);
  return {questions: {serial: 'code'}, groups: Object.fromEntries(groups)};
}

describe('a code as people type it', () => {
  for (const typed of [
    'WA54A7305AV/US',
    'wa54a7305av/us',
    ' WA54A7305AV/US ',
    'WA54 A7305 AV/US',
    'WA54-A7305-AV/US',
    'ＷＡ５４Ａ７３０５ＡＶ／ＵＳ',
    'wa54‐a7305‑av/us',
    'wa54–a7305—av/us',
    'wa54−a7305ーav/us',
    'WA54　A7305\u00a0AV/US',
    'WA54A7305AV\t/US\n',
  ]) {
    it(`is found in the list: ${JSON.stringify(typed)}`, () => {
      expect(verdictOf(ruleOf({in: ['wa54-a7305 AV/US', 'WA50']}), {serial: typed})).to.equal('affected');
    });
  }

  for (const typed of ['WA54A7305AV/U', 'WA54A7305AV/USA', 'WA54A7305AVUS', 'WA54A73O5AV/US', 'WA54']) {
    it(`is not found in the list: ${typed}`, () => {
      expect(verdictOf(ruleOf({in: ['WA54A7305AV/US', 'WA50']}), {serial: typed})).to.equal('not-affected');
    });
  }
});

describe('a code of nothing but hyphens, as it is typed for "none"', () => {
  for (const typed of ['-', '—', '\u30fc', '- -', '\u200b']) {
    it(`says nothing: ${JSON.stringify(typed)}`, () => {
      expect(verdictOf(ruleOf({in: ['WA54A7305AV/US']}), {serial: typed})).to.equal('possibly-affected');
    });
  }
});

describe('a rule that names nothing but hyphens for a code', () => {
  for (const test of [{in: ['--', '-']}, {prefix: '-'}, {from: '-'}, {to: '-'}, {like: '-'}]) {
    it(`decides nothing: ${JSON.stringify(test)}`, () => {
      expect(verdictOf(ruleOf(test), {serial: 'A1'})).to.equal('possibly-affected');
      expect(verdictOf(ruleOf(test), {serial: '-'})).to.equal('possibly-affected');
    });
  }

  it('still decides by the codes beside them', () => {
    expect(verdictOf(ruleOf({in: ['-', 'A1']}), {serial: 'A1'})).to.equal('affected');
    expect(verdictOf(ruleOf({in: ['-', 'A1']}), {serial: 'A2'})).to.equal('not-affected');
  });
});

describe('a code with characters that nobody sees', () => {
  for (const typed of ['A1\u200b', 'A\u00ad1', '\u202dA1\u202c', '\u200eA1', 'A\u20601', 'A\u20431']) {
    it(`is the same code: ${JSON.stringify(typed)}`, () => {
      expect(verdictOf(ruleOf({in: ['A1']}), {serial: typed})).to.equal('affected');
      expect(verdictOf(ruleOf({in: [typed]}), {serial: 'A1'})).to.equal('affected');
    });
  }
});

describe('a code of Japanese letters', () => {
  it('keeps the mark of a long vowel', () => {
    expect(verdictOf(ruleOf({in: ['スーパー1']}), {serial: 'スパ1'})).to.equal('not-affected');
    expect(verdictOf(ruleOf({in: ['スーパー1']}), {serial: 'ｽｰﾊﾟｰ1'})).to.equal('affected');
  });
});

describe('a test of a code', () => {
  const table: readonly (readonly [
    Omit<Test, 'question'>,
    held: readonly string[],
    failed: readonly string[],
  ])[] = [
    [{prefix: 'fb-503'}, ['FB503', 'fb503a', 'FB 5030'], ['FB50', 'FB502', 'FB504', 'AFB503', '503']],
    [{from: 'AB10', to: 'AB20'}, ['AB10', 'AB11', 'AB1Z', 'AB20'], ['AB0Z', 'AB09', 'AB21', 'AB1', 'AB200']],
    [{from: '98', to: '102'}, ['98', '99', '100', '102'], ['97', '103', '9', '1000']],
    [{from: '5'}, ['5', '9', 'A', '10', '00'], ['4', '0']],
    [{to: 'B9'}, ['B9', 'B8', 'A9', 'Z', '1'], ['C0', 'BA', 'A10']],
    [{like: '#'}, ['0', '9', '５'], ['A', '10', '٣']],
    [{like: '@'}, ['a', 'Z', 'あ', 'É'], ['1', 'AB', '/']],
    [{like: '?'}, ['a', '1', '/'], ['ab']],
    [{like: '*'}, ['a', 'a1/'], []],
    [{like: 'FB503*'}, ['FB503', 'fb-503-x1'], ['FB50', 'FB504', 'xFB503']],
    [{like: '*503'}, ['503', 'FB503', '503503', '5503'], ['5031', '50']],
    [{like: 'A*B*C'}, ['ABC', 'AxBxC', 'ABBCC', 'ACBC'], ['AB', 'ACB', 'ABCD', 'BC']],
    [{like: '@@-###?'}, ['AB123X', 'ab 123 /'], ['AB123', 'AB12XX', 'A1123X']],
    [{like: '##*@'}, ['12A', '12AA', '123A'], ['12', '1A', '121']],
    [{like: 'A.C'}, ['a.c'], ['ABC', 'AC']],
    [{like: 'A+(B)[C]$'}, ['A+(B)[C]$'], ['AAB', 'AB', 'ABC']],
    [{like: '(A|B)\\d'}, ['(A|B)\\D'], ['A1']],
    [{prefix: 'A', like: '@#', to: 'A5'}, ['A0', 'A5'], ['A6', 'B1', 'A', 'A10']],
    [{in: ['A1', 'B1'], prefix: 'A'}, ['a-1'], ['B1', 'A']],
  ];

  for (const [test, held, failed] of table) {
    for (const serial of held) {
      it(`${JSON.stringify(test)} is passed by ${serial}`, () => {
        expect(verdictOf(ruleOf(test), {serial})).to.equal('affected');
      });
    }
    for (const serial of failed) {
      it(`${JSON.stringify(test)} is failed by ${serial}`, () => {
        expect(verdictOf(ruleOf(test), {serial})).to.equal('not-affected');
      });
    }
    it(`${JSON.stringify(test)} is open where the code is not known`, () => {
      const result = ask(noticeWith(ruleOf(test)), {});
      expect(result.verdict).to.equal('possibly-affected');
      expect(result.undecided).to.deep.equal(['serial']);
    });
  }

  for (const [test, serial, verdict] of [
    [{from: 'B', to: 'A'}, 'A', 'possibly-affected'],
    [{from: '10', to: '9'}, '9', 'possibly-affected'],
    [{from: '9', to: '10'}, '9', 'affected'],
    [{in: []}, 'A', 'possibly-affected'],
  ] as const) {
    it(`${JSON.stringify(test)}, which contradicts itself or not, makes ${serial} ${verdict}`, () => {
      expect(verdictOf(ruleOf(structuredClone(test) as Omit<Test, 'question'>), {serial})).to.equal(verdict);
    });
  }

  it('is not undone by a pattern that was made to take for ever', () => {
    const like = '*A'.repeat(99) + 'B';
    expect(verdictOf(ruleOf({like}), {serial: 'A'.repeat(20_000)})).to.equal('not-affected');
    expect(verdictOf(ruleOf({like}), {serial: 'A'.repeat(20_000) + 'B'})).to.equal('affected');
  });
});

describe('a code that is not known', () => {
  it('passes or fails a test in every group alike', () => {
    const rule: Rule = {
      questions: {serial: 'code', device: ['phone', 'tablet']},
      groups: {
        one: {
          all: [
            {question: 'serial', prefix: 'A'},
            {question: 'device', in: ['phone']},
          ],
        },
        two: {
          all: [
            {question: 'serial', prefix: 'A'},
            {question: 'device', in: ['tablet']},
          ],
        },
      },
    };
    expect(ask(noticeWith(rule), {serial: 'a1'}).verdict).to.equal('affected');
    expect(ask(noticeWith(rule), {}).verdict).to.equal('possibly-affected');
    expect(ask(noticeWith(rule), {device: 'phone'}).undecided).to.deep.equal(['serial']);
  });

  it('could be any, even where the lists are long', () => {
    expect(verdictOf(ruleOf({to: '5'}, {from: '5'}), {})).to.equal('possibly-affected');
    expect(verdictOf(ruleOf({to: '5'}, {from: '5'}), {serial: '5'})).to.equal('affected');
  });
});
