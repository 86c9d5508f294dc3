import {expect} from 'chai';
import {missingTranslations} from '../../../src/model/review/missing-translations.js';
import {writeShortest} from '../sample.js';

function toldOf(members: object): string[] {
  const document = {
    ...writeShortest(),
    title: {en: 'A leak', ja: '流出'},
    summary: {en: 'A', ja: 'あ'},
    ...members,
  };
  return [...missingTranslations(document)].map(({code, path, received, expected}) =>
    [code, path, received, expected].join(' '),
  );
}

describe('missing translations', () => {
  it('are none where all texts are strings', () => {
    expect(toldOf({title: 'A leak', summary: ['A', {list: ['B']}]})).to.deep.equal([]);
  });

  it('are none where all texts have all languages', () => {
    expect(toldOf({})).to.deep.equal([]);
  });

  it('are told with the languages that are there and those that are not', () => {
    expect(toldOf({summary: 'A leak'})).to.deep.equal(['missing-translation /summary en ja']);
    expect(toldOf({links: [{href: '/', text: {ja: '詳細'}}]})).to.deep.equal([
      'missing-translation /links/0/text ja en',
    ]);
    expect(toldOf({title: {ja: '流出', 'en-GB': 'A leak', fr: 'Une fuite'}})).to.deep.equal([
      'missing-translation /title ja, en-GB, fr en',
      'missing-translation /summary en, ja fr',
    ]);
  });

  for (const [of, members] of [
    ['the name of a firm', {issuer: {name: 'Shop Ltd.', tradeName: 'Shop', address: '1 Main Street'}}],
    [
      'the name of a person',
      {issuer: {name: 'x', representative: {role: {en: 'A', ja: 'あ'}, name: 'T. K.'}}},
    ],
    ['an address', {contacts: [{name: {en: 'Desk', ja: '窓口'}, address: '1 Main Street'}]}],
    ['a number', {summary: ['1,234 – 5', {en: 'A', ja: 'あ'}]}],
    ['a name that is its own label', {data: [{id: 'JP', label: 'JP', exposure: 'confirmed'}]}],
    [
      'a model that is its own label',
      {
        eligibility: {
          questions: [
            {
              id: 'm',
              kind: 'choice',
              label: {en: 'A', ja: 'あ'},
              options: [{value: 'A1263', label: 'A1263'}],
            },
          ],
        },
      },
    ],
  ] as const) {
    it(`are none for ${of}`, () => {
      expect(toldOf(members)).to.deep.equal([]);
    });
  }

  for (const [what, labels, told] of [
    ['names in one language', ['Kyoto Hall', 'Nagoya Hall'], []],
    [
      'a name beside translated labels',
      ['Kyoto Hall', {en: 'Elsewhere', ja: 'その他'}],
      ['missing-translation /eligibility/questions/0/options/0/label en ja'],
    ],
    [
      'a label that says its language',
      ['Kyoto Hall', {en: 'Nagoya Hall'}],
      [
        'missing-translation /eligibility/questions/0/options/0/label en ja',
        'missing-translation /eligibility/questions/0/options/1/label en ja',
      ],
    ],
  ] as const) {
    it(`take all options of a question for names or none: ${what}`, () => {
      const options = labels.map((label, index) => ({value: `hall-${index}`, label}));
      const question = {id: 'hall', kind: 'choice', label: {en: 'A', ja: 'あ'}, options};
      expect(toldOf({eligibility: {questions: [question], groups: []}})).to.deep.equal(told);
    });
  }

  it('are told of the hint of an option whose label is a name', () => {
    const options = [{value: 'a', label: 'Kyoto Hall', hint: 'By the river'}];
    const question = {id: 'hall', kind: 'choice', label: {en: 'A', ja: 'あ'}, options};
    expect(toldOf({eligibility: {questions: [question], groups: []}})).to.deep.equal([
      'missing-translation /eligibility/questions/0/options/0/hint en ja',
    ]);
  });

  it('are told of a name that is translated, but not to every language', () => {
    expect(toldOf({issuer: {name: {en: 'Shop'}}})).to.deep.equal(['missing-translation /issuer/name en ja']);
  });

  it('are none where a more general language serves', () => {
    expect(toldOf({title: {'en-GB': 'A', en: 'A', ja: 'あ'}})).to.deep.equal([]);
    expect(toldOf({title: {EN: 'A', ja: 'あ'}})).to.deep.equal([]);
  });

  it('are told once of a language that fewer than a third of the texts have', () => {
    const text = {en: 'A', ja: 'あ'};
    const links = (number: number) => Array.from({length: number}, () => ({href: '/', text}));
    const title = {...text, de: 'A'};
    expect(toldOf({title, links: links(1)})).to.deep.equal([
      'missing-translation /summary en, ja de',
      'missing-translation /links/0/text en, ja de',
    ]);
    expect(toldOf({title, links: links(2)})).to.deep.equal(['partial-translation  de 1/4']);
  });

  for (const language of [undefined, 5, null]) {
    it(`are not looked for in a document in ${String(language)}`, () => {
      expect(toldOf({language})).to.deep.equal([]);
    });
  }
});
