import {expect} from 'chai';
import {render} from 'lit';
import {speakerFor} from '../../../src/localization/all-locales.js';
import type {Condition, Group, Notice, Question} from '../../../src/model/index.js';
import {questionsById} from '../../../src/model/questions.js';
import {factLabelView} from '../../../src/views/text/fact-label.js';
import {exactRuleView, groupSentenceView} from '../../../src/views/text/rule-sentence.js';

const [english, japanese] = ['en', 'ja'].map((language) => speakerFor(language, {language: 'en'})) as [
  ReturnType<typeof speakerFor>,
  ReturnType<typeof speakerFor>,
];

/** A view as it is read, an item of a list on a line of its own. */
function read(view: unknown): string {
  const page = document.createElement('div');
  render(view, page);
  for (const block of page.querySelectorAll('p, li, summary'))
    block.prepend(block.matches('li') ? '¶• ' : ' ');
  const text = page.textContent.replace(/\s+/g, ' ').replace(/• /g, '•');
  return text.replace(/ ?¶•/g, '\n• ').replace(/ $/gm, '').trim();
}

const questions: Question[] = [
  {id: 'ordered', kind: 'date', label: 'When?', short: {en: 'Order date', ja: 'ご注文日'}},
  {
    id: 'paid',
    kind: 'choice',
    label: 'How did you pay?',
    short: {en: 'Payment', ja: 'お支払い方法'},
    options: [
      {value: 'card', label: {en: 'Credit card', ja: 'クレジットカード'}},
      {value: 'store', label: {en: 'At a convenience store', ja: 'コンビニ払い'}},
    ],
  },
  {
    id: 'serial',
    kind: 'code',
    label: 'Serial?',
    short: {en: 'Serial number', ja: '製造番号'},
    example: 'HN625B01872',
  },
  {id: 'member', kind: 'period', label: {en: 'Membership', ja: '会員だった期間'}},
  {id: 'closed', kind: 'date', label: {en: 'When did you leave?', ja: '退会日はいつですか'}},
];

const ordered = {question: 'ordered', from: '2011-04-01', to: '2012-09-04'};
const card = {question: 'paid', in: ['card']};
const notStore = {question: 'paid', notIn: ['store']};
const shape = {question: 'serial', like: 'HN###B#####'};
const range = {question: 'serial', from: 'WR204000', to: 'WR291999'};
const closed = {question: 'closed', from: '2020'};

describe('the rule of a group in a sentence', () => {
  const table: [name: string, when: Condition, en: string, ja: string][] = [
    [
      'conditions that must all hold',
      {all: [ordered, card]},
      'Order date: 1 April 2011 – 4 September 2012; and Payment: Credit card',
      'ご注文日が2011年4月1日～2012年9月4日で、お支払い方法がクレジットカードの場合',
    ],
    [
      'a negation and a shape',
      {all: [ordered, notStore, shape]},
      'Order date: 1 April 2011 – 4 September 2012; Payment: anything except “At a convenience store”; and ' +
        'Serial number: begins with HN, then 3 digits, B, 5 digits – for example HN625B01872',
      'ご注文日が2011年4月1日～2012年9月4日で、お支払い方法が「コンビニ払い」以外で、' +
        '製造番号がHNで始まり、数字3桁、B、数字5桁と続く番号（例：HN625B01872）の場合',
    ],
    [
      'one of two, after what must hold',
      {all: [{any: [{all: [card]}, {all: [range]}]}, ordered]},
      'Order date: 1 April 2011 – 4 September 2012; and either Payment: Credit card, or Serial number: WR204000 – WR291999',
      'ご注文日が2011年4月1日～2012年9月4日で、お支払い方法がクレジットカードか、製造番号がWR204000～WR291999かのいずれかの場合',
    ],
    [
      'dates of which one must fit',
      {all: [card, {any: [ordered, {question: 'ordered', from: '2013', to: '2013'}]}]},
      'Payment: Credit card; and Order date: 1 April 2011 – 4 September 2012 or 2013',
      'お支払い方法がクレジットカードで、ご注文日が2011年4月1日～2012年9月4日または2013年の場合',
    ],
    [
      'alternatives after what must hold',
      {all: [card, {any: [{all: [ordered, range]}, closed]}]},
      'Payment: Credit card; and one of these:\n' +
        '• Order date: 1 April 2011 – 4 September 2012; and Serial number: WR204000 – WR291999\n' +
        '• Your answer to “When did you leave?”: 2020 or later',
      'お支払い方法がクレジットカードで、次のいずれかに当てはまる場合\n' +
        '• ご注文日が2011年4月1日～2012年9月4日で、製造番号がWR204000～WR291999の場合\n' +
        '• 「退会日はいつですか」へのお答えが2020年以降の場合',
    ],
    [
      'a part of a number and of a period',
      {
        all: [
          {question: 'serial', part: [-6, -1], from: '000076'},
          {question: 'member', from: '2022'},
        ],
      },
      'Serial number, last 6 characters: 000076 or later; and Membership, at any time: 2022 or later',
      '製造番号の末尾6文字が000076以降で、会員だった期間の少なくとも一部が2022年以降の場合',
    ],
  ];
  for (const [name, when, en, ja] of table) {
    it(`says ${name}`, () => {
      const sentences = [english, japanese].map((speaker) =>
        read(groupSentenceView({when}, questionsById({questions}), {speaker})),
      );
      expect(sentences).to.deep.equal([en, ja]);
    });
  }

  it('is a tree where a sentence would be too deep', () => {
    const pair = {any: [{all: [ordered, card]}, {all: [closed, range]}]};
    const view = groupSentenceView({when: {all: [pair, pair]}}, questionsById({questions}), {
      speaker: english,
    });
    expect(read(view)).to.match(/^All of these:\n• One of these:\n• All of these:/);
  });
});

describe('"Show the exact rule"', () => {
  const serials = (count: number) => Array.from({length: count}, (_, index) => `A${index}`);
  const shown = (...rules: Condition[]) => {
    const groups = rules.map((when, index): Group => ({id: `g${index}`, label: `Group ${index}`, when}));
    const surface = {
      notice: {} as Notice,
      eligibility: {questions, groups},
      speaker: english,
      headingLevel: 2,
    };
    return read(exactRuleView(surface));
  };
  for (const [name, when, isShown] of [
    ['a test', card, false],
    ['all of several', {all: [ordered, card]}, false],
    ['one of one', {any: [{all: [card]}]}, false],
    ['one of two', {all: [card, {any: [ordered, closed]}]}, true],
    ['as many codes as are shown', {question: 'serial', in: serials(7)}, false],
    ['more codes than are shown', {question: 'serial', in: serials(8)}, true],
    ['more dates than are shown', {question: 'ordered', in: serials(8)}, true],
    ['more options than codes are shown', {question: 'paid', in: serials(8)}, false],
  ] as [string, Condition, boolean][]) {
    it(`${isShown ? 'opens' : 'is not there for'} ${name}`, () => {
      expect(shown(when) !== '').to.equal(isShown);
    });
  }

  it('is not there where the rule itself is shown', () => {
    const pair = {any: [{all: [ordered, card]}, {all: [closed, range]}]};
    expect(shown({all: [pair, pair]})).to.equal('');
  });

  it('has every code of every group', () => {
    const text = shown(card, {question: 'serial', in: serials(100)});
    expect(text).to.match(/^Show the exact rule Group 0 Payment Credit card Group 1 Serial number A0, A1,/);
    for (const code of serials(100)) expect(text).to.match(new RegExp(`\\b${code}\\b`));
  });
});

describe('the label of a condition', () => {
  const labels = (label: Question['label'], short?: Question['short']) => {
    const question: Question = {id: 'q', kind: 'date', label, ...(short ? {short} : {})};
    return [english, japanese].map((speaker) => read(factLabelView(question, speaker)));
  };
  const rows: [name: string, label: string, en: string, ja: string][] = [
    ['no question', 'Order date', 'Order date', 'Order date'],
    [
      'a question',
      'When did you order?',
      'If your answer to “When did you order?” is',
      '「When did you order?」へのお答えが次の場合',
    ],
    [
      'a question of full width',
      '注文日？',
      'If your answer to “注文日？” is',
      '「注文日？」へのお答えが次の場合',
    ],
    [
      'a question without a mark',
      'ご注文日はいつですか',
      'If your answer to “ご注文日はいつですか” is',
      '「ご注文日はいつですか」へのお答えが次の場合',
    ],
    [
      'a question with a full stop',
      'いつですか。',
      'If your answer to “いつですか。” is',
      '「いつですか。」へのお答えが次の場合',
    ],
    ['a question in Arabic', 'متى؟', 'If your answer to “متى؟” is', '「متى؟」へのお答えが次の場合'],
    [
      'a question with space after it',
      'When? ',
      'If your answer to “When? ” is',
      '「When? 」へのお答えが次の場合',
    ],
  ];
  for (const [name, label, en, ja] of rows) {
    it(`of ${name} never makes what follows an answer of the company`, () => {
      expect(labels(label)).to.deep.equal([en, ja]);
    });
  }

  it('is the short label where there is one', () => {
    expect(labels('When did you order?', {en: 'Order date', ja: 'ご注文日'})).to.deep.equal([
      'Order date',
      'ご注文日',
    ]);
  });
});
