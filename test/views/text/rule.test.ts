import {expect} from 'chai';
import {render} from 'lit';
import {speakerFor} from '../../../src/localization/all-locales.js';
import type {Question, Test} from '../../../src/model/index.js';
import {patternWords} from '../../../src/views/text/pattern-words.js';
import {testWords} from '../../../src/views/text/rule.js';
import {codeTestWords, dateTestWords} from '../../../src/views/text/test-words.js';

const [english, japanese] = ['en', 'ja'].map((language) => speakerFor(language, {language: 'en'}));

const codes = (count: number) => Array.from({length: count}, (_, index) => `A${index}`);

describe('a pattern in words', () => {
  for (const [pattern, en, ja] of [
    ['####425', '7 digits ending in 425', '末尾が425の数字7桁'],
    ['12#####', '7 digits starting with 12', '先頭が12の数字7桁'],
    ['#######', '7 digits', '数字7桁'],
    ['#', '1 digit', '数字1桁'],
    ['@', '1 letter', '英字1文字'],
    ['??', '2 characters', '英数字2文字'],
    ['*', 'anything', '任意の文字'],
    ['425', '425', '425'],
    ['-', '-', '-'],
    ['12#45', 'begins with 12, then 1 digit, 45', '12で始まり、数字1桁、45と続く番号'],
    ['MMT-####', 'begins with MMT, then 4 digits', 'MMTで始まり、数字4桁と続く番号'],
    ['####-###', '4 digits, then 3 digits', '数字4桁、次に数字3桁'],
    ['L####A', 'begins with L, then 4 digits, A', 'Lで始まり、数字4桁、Aと続く番号'],
    [
      '@@##?*Q',
      '2 letters, then 2 digits, 1 character, anything, Q',
      '英字2文字、次に数字2桁、英数字1文字、任意の文字、Q',
    ],
    [
      'HN###B#####',
      'begins with HN, then 3 digits, B, 5 digits',
      'HNで始まり、数字3桁、B、数字5桁と続く番号',
    ],
    ['*US', 'ends with US', 'USで終わる番号'],
    ['ZX*', 'begins with ZX', 'ZXで始まる番号'],
    ['*1*', 'contains 1', '1を含む番号'],
  ] as const) {
    it(`is never signs: ${pattern}`, () => {
      expect([english, japanese].map((speaker) => patternWords(pattern, speaker!))).to.deep.equal([en, ja]);
    });
  }
});

describe('a test of a code in words', () => {
  const table: [name: string, test: Omit<Test, 'question'>, en: string, ja: string][] = [
    [
      'a pattern and a range',
      {like: '####425', from: '1274425', to: '2140425'},
      '7 digits ending in 425 and 1274425\u00a0– 2140425',
      '末尾が425の数字7桁、1274425～2140425',
    ],
    ['beginnings', {prefix: ['AB', 'C']}, 'begins with AB or C', 'ABまたはCで始まる番号'],
    ['a bound', {from: '10.2'}, '10.2 or later', '10.2以降'],
    ['all that fit', {in: codes(7)}, 'A0, A1, A2, A3, A4, A5 or A6', 'A0、A1、A2、A3、A4、A5、またはA6'],
    [
      'a long list, shortened',
      {in: codes(8)},
      'A0, A1, A2, A3, A4, A5 or 2 others',
      'A0、A1、A2、A3、A4、A5、またはほか2件',
    ],
    [
      'its end',
      {part: [-6, -1], from: '000076', to: '005141'},
      'last 6 characters: 000076\u00a0– 005141',
      '末尾6文字が000076～005141',
    ],
    ['its beginning', {part: [1, 3], in: ['ABC']}, 'first 3 characters: ABC', '先頭3文字がABC'],
    [
      'its middle',
      {part: [4, 8], like: '#####'},
      'characters 4 to 8: 5 digits',
      '4文字目から8文字目までが数字5桁',
    ],
    [
      'what follows',
      {part: [4, -1], prefix: 'X'},
      'from character 4 on: begins with X',
      '4文字目以降がXで始まる番号',
    ],
    [
      'two places counted from the end',
      {part: [-4, -3], like: '##'},
      'characters 4 to 3 from the end: 2 digits',
      '末尾から数えて4文字目から3文字目までが数字2桁',
    ],
    ['a range of one code', {from: 'A200', to: 'A200'}, 'A200', 'A200'],
    [
      'places counted from the end',
      {part: [2, -2], in: ['X']},
      'characters 2 to 2 from the end: X',
      '2文字目から末尾から2文字目までがX',
    ],
    ['all of it', {part: [1, -1], in: ['X']}, 'X', 'X'],
  ];
  for (const [name, members, en, ja] of table) {
    it(`says ${name}`, () => {
      const test = {question: 'code', ...members};
      expect([english, japanese].map((speaker) => codeTestWords(test, speaker!))).to.deep.equal([en, ja]);
    });
  }
});

describe('a shape of codes in words', () => {
  const said = (members: Omit<Test, 'question'>, example?: string) => {
    const test = {question: 'serial', ...members};
    const question = {id: 'serial', kind: 'code', label: 'Serial', example} as const;
    return [english, japanese].map((speaker) => {
      const page = document.createElement('p');
      render(testWords(test, question, speaker!), page);
      return page.textContent;
    });
  };
  const alone = said({like: 'HN###B#####'});

  it('has the example of its question', () => {
    expect(said({like: 'HN###B#####'}, 'HN625B01872')).to.deep.equal([
      'begins with HN, then 3 digits, B, 5 digits – for example HN625B01872',
      'HNで始まり、数字3桁、B、数字5桁と続く番号（例：HN625B01872）',
    ]);
  });

  for (const example of [
    undefined,
    'HN625A01872',
    'HN625B0187',
    'HN625B018722',
    'H1625B01872',
    'HN625BO1872',
  ])
    it(`never has an example of another shape: ${example}`, () => {
      expect(said({like: 'HN###B#####'}, example)).to.deep.equal(alone);
    });

  for (const example of ['hn-625-b-01872', 'HN 625B 01872'])
    it(`has an example that is written otherwise: ${example}`, () => {
      expect(said({like: 'HN###B#####'}, example)[0]).to.include(`for example ${example}`);
    });

  it('has no example where the test asks for more than a shape', () => {
    expect(said({like: 'HN###B#####', to: 'HN500B00000'}, 'HN625B01872').join()).not.to.include('01872');
    expect(said({like: ['HN###B#####', 'HM*']}, 'HN625B01872').join()).not.to.include('01872');
  });
});

describe('a test of a choice in words', () => {
  const question: Question = {
    id: 'device',
    kind: 'choice',
    label: 'Device',
    options: [
      {value: 'phone', label: {en: 'Mobile phone', ja: '携帯電話'}},
      {value: 'large', label: {en: 'Computer or tablet', ja: 'パソコンまたはタブレット'}},
      {value: 'store', label: {en: 'At a convenience store', ja: 'コンビニエンスストア'}},
    ],
  };
  const table: [name: string, test: Omit<Test, 'question'>, en: string, ja: string][] = [
    ['an option', {in: ['large']}, 'Computer or tablet', 'パソコンまたはタブレット'],
    [
      'options',
      {in: ['phone', 'store']},
      'Mobile phone or At a convenience store',
      '携帯電話またはコンビニエンスストア',
    ],
    [
      'options of which one has an "or"',
      {in: ['phone', 'large']},
      '“Mobile phone” or “Computer or tablet”',
      '「携帯電話」または「パソコンまたはタブレット」',
    ],
    [
      'a negation',
      {notIn: ['store']},
      'anything except “At a convenience store”',
      '「コンビニエンスストア」以外',
    ],
    [
      'a negation of several',
      {notIn: ['store', 'phone']},
      'anything except “At a convenience store” or “Mobile phone”',
      '「コンビニエンスストア」または「携帯電話」以外',
    ],
    ['what is left of options', {in: ['phone', 'store'], notIn: ['store']}, 'Mobile phone', '携帯電話'],
  ];
  for (const [name, test, en, ja] of table) {
    it(`says ${name}`, () => {
      const words = [english, japanese].map((speaker) =>
        testWords({question: 'device', ...test}, question, speaker!),
      );
      expect(words).to.deep.equal([en, ja]);
    });
  }
});

describe('a test of a date in words', () => {
  const table: [name: string, test: Omit<Test, 'question'>, en: string, ja: string][] = [
    [
      'a list',
      {in: ['2020-03-29', '2020-04']},
      '29 March 2020 or April 2020',
      '2020年3月29日または2020年4月',
    ],
    [
      'bounds in their order',
      {to: '2019-12-12', after: '2019-03-04'},
      'after 4 March 2019 and no later than 12 December 2019',
      '2019年3月4日より後、2019年12月12日以前',
    ],
    [
      'a bound that is only about right',
      {from: {on: '2022-05-01', approximate: true}, to: {on: '2022-06', part: 'middle'}},
      'about 1 May 2022 or later and no later than mid-June 2022',
      '2022年5月1日頃以降、2022年6月中旬以前',
    ],
  ];
  for (const [name, test, en, ja] of table) {
    it(`says ${name}`, () => {
      expect([english, japanese].map((speaker) => dateTestWords(test, speaker!))).to.deep.equal([en, ja]);
    });
  }

  it('says how a period has to lie', () => {
    const question = {id: 'member', kind: 'period', label: 'Member'} as const;
    const words = [false, true].flatMap((within) =>
      [english, japanese].map((speaker) => {
        const page = document.createElement('p');
        render(testWords({question: 'member', from: '2022', to: '2023', within}, question, speaker!), page);
        return page.textContent;
      }),
    );
    expect(words).to.deep.equal([
      'at any time: 2022 – 2023',
      '少なくとも一部が2022年～2023年',
      'only within this time: 2022 – 2023',
      '全体が2022年～2023年の期間内',
    ]);
  });
});
