import {expect} from 'chai';
import * as fc from 'fast-check';
import {admitNotice, readNotice} from '../../../src/model/index.js';
import {placesIn, write, writeSample, writeShortest} from '../sample.js';
import {longestDocument} from '../../../src/model/reading/document-limit.js';
import {propertyRuns} from '../property-runs.js';

/** A value as a title of a test shows it. */
function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60);
}

/** What is told of a document: each problem as its code and place. */
function problemsOf(document: unknown): string[] {
  return readNotice(document).problems.map(({code, path}) => `${code} ${path}`);
}

const group = '/eligibility/groups/0';
const longText = 'x'.repeat(20_001);

/** What is written where, and what is told of it; of the same place unless another is named. */
const errors: readonly (readonly [path: string, value: unknown, code: string, place?: string])[] = [
  // every notice has these
  ['/formatVersion', undefined, 'missing-member'],
  ['/id', undefined, 'missing-member'],
  ['/revision', undefined, 'missing-member'],
  ['/language', undefined, 'missing-member'],
  ['/kind', undefined, 'missing-member'],
  ['/stage', undefined, 'missing-member'],
  ['/title', undefined, 'missing-member'],
  ['/summary', undefined, 'missing-member'],
  ['/issuer', undefined, 'missing-member'],
  ['/issuer/name', undefined, 'missing-member'],
  ['/published', undefined, 'missing-member'],
  ['/issuer/representative/name', undefined, 'missing-member'],
  ['/sections/0/body', undefined, 'missing-member'],
  ['/people/unit', undefined, 'missing-member'],
  ['/timeline/0/when', undefined, 'missing-member'],
  ['/summary/3/link/text', undefined, 'missing-member'],
  ['/eligibility/questions', undefined, 'missing-member'],
  ['/eligibility/questions/1/options', undefined, 'missing-member'],
  [`${group}/when`, undefined, 'missing-member'],
  [`${group}/when/all/0/question`, undefined, 'missing-member'],
  ['/contacts/0/hours/0/opens', undefined, 'missing-member'],
  ['/contacts/0/holidays/0/on', undefined, 'missing-member'],
  ['/products/0/id', undefined, 'missing-member'],
  ['/products/0/name', undefined, 'missing-member'],
  ['/products/0/images/0/alt', undefined, 'missing-member'],
  ['/images/0/src', undefined, 'missing-member'],
  ['/images/0/width', undefined, 'missing-member'],
  ['/sections/0/images/0/height', undefined, 'missing-member'],
  ['/remedies/0/kind', undefined, 'missing-member'],
  ['/remedies/0/title', undefined, 'missing-member'],
  ['/related/0/label', undefined, 'missing-member'],
  // characters that were lost, wherever they are
  ['/title/en', 'K\ufffdse', 'bad-encoding'],
  ['/id', '\ufffd', 'bad-encoding'],
  ['/unknown', ['a', {b: 'K\ufffdse'}], 'bad-encoding', '/unknown/1/b'],
  ['/\ufffdx', 1, 'bad-encoding'],
  // types
  ['/formatVersion', 1, 'wrong-type'],
  ['/revision', '2', 'wrong-type'],
  ['/revision', 1.5, 'wrong-type'],
  ['/revision', null, 'wrong-type'],
  ['/drill', 'yes', 'wrong-type'],
  ['/images', {}, 'wrong-type'],
  ['/images/0/width', '1200', 'wrong-type'],
  ['/images/0/height', 0.5, 'wrong-type'],
  ['/products/0/model', 20, 'wrong-type'],
  ['/products/0/gtin', 4901234567894, 'wrong-type'],
  ['/title', 7, 'wrong-type'],
  ['/title', null, 'wrong-type'],
  ['/issuer', 'Shop', 'wrong-type'],
  ['/sections', {}, 'wrong-type'],
  ['/people/count', '10,589', 'wrong-type'],
  ['/people/count', 0.5, 'wrong-type'],
  ['/timeline/0/when', 2012, 'wrong-type'],
  // an array is no object
  ['/eligibility', [], 'wrong-type'],
  ['/eligibility', [{id: 'one'}], 'wrong-type'],
  ['/eligibility/questions/0', ['bought'], 'wrong-type'],
  [`${group}/when`, [{question: 'bought', from: '2012'}], 'wrong-type'],
  [`${group}/when/all/0`, [], 'wrong-type'],
  ['/title', ['A leak'], 'wrong-type'],
  ['/title', [], 'empty-text'],
  ['/title/en', ['A leak'], 'wrong-type'],
  ['/issuer', [{name: 'Shop'}], 'wrong-type'],
  ['/published', ['2012-12-17'], 'wrong-type'],
  ['/summary/0', ['Data leaked.'], 'wrong-type'],
  ['/summary/3/link', ['/more', 'More'], 'wrong-type'],
  ['/people', [3], 'wrong-type'],
  ['/eligibility/groups', 'all', 'wrong-type'],
  [`${group}/when`, 'everyone', 'wrong-type'],
  [`${group}/when`, {all: {question: 'bought'}}, 'wrong-type', `${group}/when/all`],
  [`${group}/when`, {any: null}, 'wrong-type', `${group}/when/any`],
  [`${group}/when/all/1/any/0/in`, 'phone', 'wrong-type'],
  [`${group}/when/all/1/any/0/in/0`, 1, 'wrong-type'],
  // words
  ['/formatVersion', '2.0', 'unknown-value'],
  ['/formatVersion', '1', 'unknown-value'],
  ['/kind', 'leak', 'unknown-value'],
  ['/stage', 'Final', 'unknown-value'],
  ['/severity', 'low', 'unknown-value'],
  ['/data/0/exposure', 'leaked', 'unknown-value'],
  ['/people/bound', 'up-to', 'unknown-value'],
  ['/people/unit', 'cats', 'unknown-value'],
  ['/timeline/0/state', 'doing', 'unknown-value'],
  ['/services/0/state', 'stopped', 'unknown-value'],
  ['/expires/part', 'mid', 'unknown-value'],
  ['/eligibility/questions/0/kind', 'time', 'unknown-value'],
  [`${group}/certainty`, 'sure', 'unknown-value'],
  [`${group}/action`, 'act', 'unknown-value'],
  ['/remedies/0/kind', 'money', 'unknown-value'],
  ['/related/0/relation', 'sibling', 'unknown-value'],
  ['/contacts/0/hours/0/days/1', 'Friday', 'unknown-value'],
  // numbers
  ['/revision', 0, 'out-of-range'],
  ['/people/count', -1, 'out-of-range'],
  ['/images/0/width', 0, 'out-of-range'],
  ['/images/0/height', -1, 'out-of-range'],
  ['/eligibility/questions/1/options', [], 'out-of-range'],
  ['/contacts/0/hours/0/days', [], 'out-of-range'],
  // dates
  ['/published', '17 December 2012', 'bad-date'],
  ['/published', '2012-12-32', 'bad-date'],
  ['/published', '2012-02-30', 'bad-date'],
  ['/published', '2012-12-17T10:00', 'bad-date'],
  ['/expires/on', '2013-13', 'bad-date'],
  ['/timeline/0/when/from', '', 'bad-date'],
  ['/timeline/0/when/to', '2012-9-4', 'bad-date'],
  [`${group}/when/all/0/from`, '2011-04-31', 'bad-date'],
  [`${group}/when/all/0/to`, '2012-09-04T23:59', 'bad-date'],
  [`${group}/when/all/0/after`, 'soon', 'bad-date'],
  [`${group}/when/all/0/before`, '2012-09-04T24:00+09:00', 'bad-date'],
  ['/contacts/0/closed/0/from', '2012-12', 'bad-date'],
  ['/contacts/0/closed/0/to', '2013-01-03T10:00+09:00', 'bad-date'],
  ['/contacts/0/until', 'always', 'bad-date'],
  ['/contacts/0/holidays/0/on', '2012-11', 'bad-date'],
  ['/effective', '2012-12-18T09:00', 'bad-date'],
  ['/products/0/soldFrom', 'spring', 'bad-date'],
  ['/remedies/0/deadline/on', '2013-13', 'bad-date'],
  // bar codes
  ['/products/0/gtin', '1234567', 'bad-gtin'],
  ['/products/0/gtin', '123456789', 'bad-gtin'],
  ['/products/0/gtin', '12345678901', 'bad-gtin'],
  ['/products/0/gtin', '123456789012345', 'bad-gtin'],
  ['/products/0/gtin', '4 901234 567894', 'bad-gtin'],
  // pictures: each of these is an address of another host, or of none
  ['/images/0/src', 'http://shop.example/a.jpg', 'unsafe-url'],
  ['/images/0/src', '//shop.example/a.jpg', 'unsafe-url'],
  ['/images/0/src', '\\\\shop.example/a.jpg', 'unsafe-url'],
  ['/images/0/src', '/\\shop.example/a.jpg', 'unsafe-url'],
  ['/images/0/src', 'https:///shop.example/a.jpg', 'unsafe-url'],
  ['/images/0/src', 'https:shop.example/a.jpg', 'unsafe-url'],
  ['/images/0/src', 'data:image/png;base64,AAAA', 'unsafe-url'],
  ['/images/0/src', 'javascript:alert(1)', 'unsafe-url'],
  ['/images/0/src', '\t//shop.example/a.jpg', 'unsafe-url'],
  ['/images/0/src', 'a b.jpg', 'unsafe-url'],
  ['/images/0/src', '', 'unsafe-url'],
  ['/images/0/src', `https://${'x'.repeat(2_000)}`, 'too-long'],
  ['/related/0/href', 'ftp://shop.example', 'unsafe-url'],
  // names
  ['/id', 'Leak 2012', 'bad-id'],
  ['/id', '-leak', 'bad-id'],
  ['/sections/1/id', 'my own', 'bad-id'],
  ['/data/0/id', '', 'bad-id'],
  ['/advice/0/id', 'x'.repeat(65), 'bad-id'],
  ['/eligibility/questions/0/id', '\t', 'bad-id'],
  ['/eligibility/questions/1/options/0/value', 'a phone', 'bad-id'],
  ['/eligibility/questions/1/options/0/value', 'other', 'reserved-value'],
  // forms
  ['/language', 'English', 'bad-language-tag'],
  ['/related/0/language', 'French', 'bad-language-tag'],
  ['/language', 'e', 'bad-language-tag'],
  ['/language', 'en_GB', 'bad-language-tag'],
  ['/contacts/0/languages/1', '日本語', 'bad-language-tag'],
  ['/title/english', 'A leak', 'bad-language-tag'],
  ['/contacts/0/phones/0/number', '0120-02-0215', 'bad-phone-number'],
  ['/contacts/0/phones/0/number', '+81 120 020 215', 'bad-phone-number'],
  ['/contacts/0/phones/0/number', '+01200202150', 'bad-phone-number'],
  ['/contacts/0/hours/0/opens', '9:00', 'bad-time'],
  ['/contacts/0/hours/0/opens', '10 am', 'bad-time'],
  ['/contacts/0/hours/0/closes', '24:01', 'bad-time'],
  ['/contacts/0/hours/0/closes', '18:60', 'bad-time'],
  ['/contacts/0/timeZone', 'Asia Tokyo', 'bad-time-zone'],
  ['/contacts/0/timeZone', '+09:00', 'bad-time-zone'],
  ['/eligibility/timeZone', '', 'bad-time-zone'],
  // texts
  ['/title', '', 'empty-text'],
  ['/images/0/alt', ' ', 'empty-text'],
  [`${group}/likelihood`, '', 'empty-text'],
  ['/title', ' \u3000\n', 'empty-text'],
  ['/title', {}, 'empty-text'],
  ['/title/ja', '', 'empty-text'],
  ['/summary/0', '', 'empty-text'],
  ['/summary/1/list/0', ' ', 'empty-text'],
  ['/contacts/0/phones/0/display', ' ', 'empty-text'],
  [`${group}/when/all/1/any/1/like`, '', 'empty-text'],
  [`${group}/when/all/1/any/1/prefix`, '', 'empty-text'],
  ['/title', longText, 'too-long'],
  ['/title/ja', longText, 'too-long'],
  ['/summary/2/steps/0', longText, 'too-long'],
  ['/id', 'x'.repeat(201), 'too-long'],
  ['/links/0/href', 'x'.repeat(2_001), 'too-long'],
  ['/contacts/0/phones/0/display', '1'.repeat(101), 'too-long'],
  ['/eligibility/questions/2/example', 'x'.repeat(201), 'too-long'],
  [`${group}/when/all/1/any/1/like`, '*'.repeat(201), 'too-long'],
  // what its parts say of each other
  ['/sections/1/id', 'what-happened', 'duplicate-id'],
  ['/data/1', {id: 'card', label: 'Card', exposure: 'possible'}, 'duplicate-id', '/data/1/id'],
  ['/advice/1', {id: 'check', title: 'Again'}, 'duplicate-id', '/advice/1/id'],
  ['/products/1', {id: 'pan', name: 'Pan 22'}, 'duplicate-id', '/products/1/id'],
  ['/remedies/1', {id: 'money', kind: 'other', title: 'Again'}, 'duplicate-id', '/remedies/1/id'],
  [
    '/eligibility/questions/3',
    {id: 'serial', kind: 'code', label: 'Again'},
    'duplicate-id',
    '/eligibility/questions/3/id',
  ],
  ['/eligibility/questions/1/options/1/value', 'phone', 'duplicate-id'],
  [
    '/eligibility/groups/1',
    {id: 'one', label: 'Again', when: {all: []}},
    'duplicate-id',
    '/eligibility/groups/1/id',
  ],
  ['/sections/1/heading', undefined, 'missing-heading'],
  ['/eligibility/timeZone', undefined, 'missing-time-zone'],
  ['/contacts/0/timeZone', undefined, 'missing-time-zone'],
  [`${group}/when/all/0/question`, 'purchase', 'unknown-question'],
  [`${group}/when/all/1/any/1/question`, 'constructor', 'unknown-question'],
  [`${group}/when/all/0/in`, ['2012', 'soon'], 'bad-date', `${group}/when/all/0/in/1`],
  [`${group}/when/all/0/within`, true, 'unfit-test'],
  [
    `${group}/when/all/0/from`,
    {on: '2012-02-30', approximate: true},
    'bad-date',
    `${group}/when/all/0/from/on`,
  ],
  [`${group}/when/all/1/any/1/from`, {on: '2012'}, 'wrong-type'],
  [`${group}/when/all/1/any/1/part`, [0, 4], 'out-of-range', `${group}/when/all/1/any/1/part/0`],
  [`${group}/when/all/1/any/1/part`, [1], 'missing-member', `${group}/when/all/1/any/1/part/1`],
  [`${group}/when/all/1/any/1/prefix`, ['A', ' '], 'empty-text', `${group}/when/all/1/any/1/prefix/1`],
  [`${group}/when/all/0/like`, '2012*', 'unfit-test'],
  [`${group}/when/all/1/any/0/from`, '2012', 'unfit-test'],
  [`${group}/when/all/1/any/0/prefix`, 'p', 'unfit-test'],
  [`${group}/when/all/1/any/1/after`, '2012', 'unfit-test'],
  [`${group}/when/all/1/any/1/notIn`, ['A1'], 'unfit-test'],
  [`${group}/when/all/1/any/1/like`, undefined, 'unfit-test', `${group}/when/all/1/any/1`],
  [`${group}/when/all/0`, {}, 'missing-member', `${group}/when/all/0/question`],
];

const warnings: readonly (readonly [path: string, value: unknown, code: string, place?: string])[] = [
  ['/published', {from: '2012-12-18', to: '2012-12-17'}, 'inverted-range'],
  ['/expires', {from: '2013', to: '2012-12'}, 'inverted-range'],
  ['/effective', {from: '2012-12-19', to: '2012-12-18'}, 'inverted-range'],
  ['/effective', '2014', 'inverted-range', '/expires'],
  ['/expires', '2012-12-16', 'inverted-range'],
  ['/published', '2014', 'inverted-range', '/expires'],
  ['/products/0/soldTo', '2011-03-31', 'inverted-range', '/products/0'],
  ['/remedies/0/deadline', {from: '2013', to: '2012'}, 'inverted-range'],
  ['/remedies/0/deadline', '2012-12-16', 'inverted-range'],
  ['/history/0/published', {from: '2012-10-20', to: '2012-10-19'}, 'inverted-range'],
  ['/timeline/0/when/to', '2011-03-31', 'inverted-range', '/timeline/0/when'],
  ['/measures/0/when', {from: '2013-02', to: '2013-01'}, 'inverted-range'],
  ['/services/0/when', {from: '2013-01-01T00:00Z', to: '2013-01-01T08:59+09:00'}, 'inverted-range'],
  [`${group}/when/all/0/from`, '2012-09-07', 'inverted-range', `${group}/when/all/0`],
  [`${group}/when/all/1/any/1`, {question: 'serial', from: '10', to: '9'}, 'inverted-range'],
  ['/contacts/0/until', {from: '2014', to: '2013-12-31'}, 'inverted-range'],
  ['/contacts/0/closed/0/to', '2012-12-28', 'inverted-range', '/contacts/0/closed/0'],
  [`${group}/when/all/1/any/0/in/0`, 'fone', 'unknown-option'],
  [
    `${group}/when/all/1/any/0/notIn`,
    ['tablet', 'fone'],
    'unknown-option',
    `${group}/when/all/1/any/0/notIn/1`,
  ],
  ['/eligibility/questions/1/other', false, 'unknown-option', `${group}/when/all/1/any/0/in/1`],
  [`${group}/data/0`, 'crad', 'unknown-reference'],
  [`${group}/advice/0`, 'chekc', 'unknown-reference'],
  [`${group}/products/0`, 'pna', 'unknown-reference'],
  [`${group}/remedies/1`, 'mony', 'unknown-reference'],
];

/** What lies right beside the errors and warnings. */
const accepted: readonly (readonly [path: string, value: unknown])[] = [
  ['/formatVersion', '1.0'],
  ['/formatVersion', '1.99'],
  ['/id', '2'],
  ['/id', 'x'.repeat(200)],
  ['/revision', 1],
  ['/people/count', 0],
  ['/kind', 'settlement'],
  ['/images/0/width', 1],
  ['/images/0/src', 'pictures/a.jpg'],
  ['/images/0/src', './a.jpg?size=2#top'],
  ['/images/0/src', 'HTTPS://shop.example/a.jpg'],
  ['/images/0/src', `https://${'x'.repeat(1_992)}`],
  ['/products/0/gtin', '12345678'],
  ['/products/0/gtin', '123456789012'],
  ['/products/0/gtin', '12345678901234'],
  ['/products/0/soldTo', '2011-04'],
  ['/effective', '2013-12'],
  ['/published', '2013-12'],
  ['/expires', '2012-12-18'],
  ['/remedies/0/deadline', '2012-12-17'],
  ['/language', 'zh-Hant-TW'],
  ['/title', 'x'.repeat(20_000)],
  ['/links/0/href', 'x'.repeat(2_000)],
  ['/published', '2012'],
  ['/published', '2012-02-29'],
  ['/published', '2012-12-17T23:59Z'],
  ['/published', {from: '2012-12-17', to: '2012-12-17'}],
  ['/published', {from: '2012-12-17', to: '2012-12'}],
  ['/services/0/when', {from: '2013-01-01T00:00Z', to: '2013-01-01T09:00+09:00'}],
  ['/history/0/published', {from: '2012-10-19', to: '2012-10-19'}],
  ['/contacts/0/until', {from: '2013-12-31', to: '2013'}],
  // Which of these comes first depends on the zone.
  ['/services/0/when', {from: '2013-01-02', to: '2013-01-01T23:59-12:00'}],
  ['/advice/1', {id: 'povo2.0', title: 'Tread+'}],
  ['/eligibility/groups/0/when/all/1/any/1', {question: 'serial', from: '9', to: '10'}],
  ['/eligibility/groups/0/when/all/0/to', '2012'],
  ['/eligibility/questions/1/options/0/hint', undefined],
  ['/contacts/0/phones/0/number', '+1800'],
  ['/contacts/0/hours/0/closes', '24:00'],
  ['/contacts/0/hours/0/opens', '00:00'],
  ['/contacts/0/closed/0/to', '2012-12-29'],
  ['/contacts/0/hours', []],
  ['/eligibility/groups', []],
];

/** What a question for a code gets in a document of version 1.1: what its codes ignore. */
const codeDefaults = {
  ignore: '.:/_#',
  labels: ['lot', 'no.', 's/n', 'serial', 'model', 'number', '型番', 'ロット', '製造番号'],
};

/** A sample with its defaults filled in. */
function asRead(sample: ReturnType<typeof writeSample>): unknown {
  const {eligibility} = sample;
  const questions = eligibility.questions.map((question) =>
    question.kind === 'code' ? {...question, ...codeDefaults} : question,
  );
  return {...sample, eligibility: {...eligibility, questions}};
}

describe('reading a notice', () => {
  it('keeps what it says', () => {
    const {notice, problems} = readNotice(writeSample());
    expect(problems).to.deep.equal([]);
    expect(notice).to.deep.equal(asRead(writeSample()));
  });

  it('fills in what the shortest notice leaves out', () => {
    const {notice, problems} = readNotice(writeShortest());
    expect(problems).to.deep.equal([]);
    expect(notice).to.deep.equal({...writeShortest(), severity: 'warning', drill: false});
  });

  for (const [path, value, code, place = path] of errors) {
    it(`refuses ${show(value)} as ${path}: ${code}`, () => {
      const {notice, problems} = readNotice(write(writeSample(), path, value));
      expect(notice).to.equal(undefined);
      const told = problems.map((problem) => `${problem.code} ${problem.path}`);
      expect(told).to.include(`${code} ${place}`);
      expect(problems.every(({level}) => level === 'error')).to.equal(true);
    });
  }

  for (const [path, value, code, place = path] of warnings) {
    it(`only warns of ${show(value)} as ${path}: ${code}`, () => {
      const {notice, problems} = readNotice(write(writeSample(), path, value));
      expect(notice).to.be.an('object');
      expect(problems.map(({level}) => level)).to.deep.equal(['warning']);
      expect(problems.map((problem) => `${problem.code} ${problem.path}`)).to.deep.equal([
        `${code} ${place}`,
      ]);
    });
  }

  for (const [path, value] of accepted) {
    it(`accepts ${show(value)} as ${path}`, () => {
      expect(problemsOf(write(writeSample(), path, value))).to.deep.equal([]);
    });
  }
});

describe('what is told of a problem', () => {
  it('says what is wrong, where, what was meant and what was found', () => {
    const [problem] = readNotice(write(writeShortest(), '/stage', 'finished')).problems;
    expect(problem).to.include({code: 'unknown-value', level: 'error', path: '/stage', received: 'finished'});
    expect(problem?.expected).to.include('final');
  });

  it('names the questions there are and the tests that fit', () => {
    const [problem] = readNotice(write(writeSample(), `${group}/when/all/0/like`, 'x')).problems;
    expect(problem?.expected).to.equal('from, to, after, before, in');
  });

  it('cuts a long text short', () => {
    const [problem] = readNotice(write(writeShortest(), '/stage', 'x'.repeat(5_000))).problems;
    expect(problem?.received).to.match(/^x{79}…$/);
  });

  it('points to members whose names hold a slash or a tilde', () => {
    const document = {...writeShortest(), title: {'a/b~c': 'A leak'}};
    expect(problemsOf(document)).to.deep.equal(['bad-language-tag /title/a~1b~0c']);
  });

  it('is one in a list where the document belongs', () => {
    expect(readNotice([writeSample()]).problems).to.deep.equal([
      {code: 'wrong-type', level: 'error', path: '', expected: 'Object', received: 'Array'},
    ]);
  });

  it('is told of each place once, all at a time', () => {
    const document = write(write(writeShortest(), '/stage', 'x'), '/kind', 'y');
    expect(problemsOf(document)).to.have.members(['unknown-value /stage', 'unknown-value /kind']);
  });

  it('ends after a hundred', () => {
    const items = Array.from({length: 5_000}, () => ({title: 'x'}));
    expect(readNotice({...writeShortest(), measures: items}).problems).to.have.length(100);
    const sections = Array.from({length: 500}, () => ({id: 'findings', body: 'x'}));
    expect(readNotice({...writeShortest(), sections}).problems).to.have.length(100);
  });
});

describe('reading what is no notice', () => {
  for (const input of [
    undefined,
    null,
    true,
    0,
    NaN,
    'notice',
    [],
    [[]],
    () => 'notice',
    Symbol('notice'),
    10n,
  ]) {
    it(`tells so: ${String(input) || '[]'}`, () => {
      const {notice, problems} = readNotice(input);
      expect(notice).to.equal(undefined);
      expect(problems.length).to.be.greaterThan(0);
    });
  }

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.anything({withBigInt: true, withNullPrototype: true})),
        (input) => {
          expect(readNotice(input).notice).to.equal(undefined);
        },
      ),
      propertyRuns,
    );
  });

  it('never throws at a notice of which a part is something else', () => {
    const places = placesIn(writeSample());
    const change = fc.tuple(fc.constantFrom(...places), fc.oneof(fc.jsonValue(), fc.constant(undefined)));
    fc.assert(
      fc.property(change, ([path, value]) => {
        const {notice, problems} = readNotice(write(writeSample(), path, value));
        const hasError = problems.some(({level}) => level === 'error');
        expect(notice === undefined).to.equal(hasError);
        for (const problem of problems) expect(problem.path).to.match(/^(\/[^/]*)*$/);
      }),
      propertyRuns,
    );
  });

  it('never throws at a notice of which two parts have changed places', () => {
    const places = placesIn(writeSample());
    const place = fc.constantFrom(...places);
    fc.assert(
      fc.property(place, place, (from, to) => {
        const found = from
          .split('/')
          .slice(1)
          .reduce<unknown>((inner, member) => (inner as Record<string, unknown>)[member], writeSample());
        const {notice, problems} = readNotice(write(writeSample(), to, found));
        expect(notice === undefined).to.equal(problems.some(({level}) => level === 'error'));
      }),
      propertyRuns,
    );
  });

  for (const [name, nest] of [
    ['arrays', (inner: unknown) => [inner]],
    ['objects', (inner: unknown) => ({all: inner})],
    ['conditions', (inner: unknown) => ({all: [inner]})],
  ] as const) {
    it(`tells of 10,000 ${name} in each other`, () => {
      let condition: unknown = {question: 'bought', from: '2012'};
      for (let depth = 0; depth < 10_000; depth++) condition = nest(condition);
      const {problems} = readNotice(write(writeSample(), `${group}/when`, condition));
      expect(problems.map(({code}) => code)).to.deep.equal(['too-deep']);
      expect(problems[0]?.path.startsWith(`${group}/when/`)).to.equal(true);
    });
  }

  it('names the first place of several that are too deep', () => {
    const deep = (depth: number): unknown => (depth === 0 ? 1 : [deep(depth - 1)]);
    const document = {...writeSample(), data: deep(63), links: [1, deep(70), deep(70)]};
    expect(problemsOf(document)).to.deep.equal([`too-deep /links/1${'/0'.repeat(62)}`]);
  });

  it('reads conditions as deep as notices need them', () => {
    let condition: unknown = {question: 'bought', from: '2012'};
    for (let depth = 0; depth < 25; depth++) condition = {all: [condition]};
    expect(problemsOf(write(writeSample(), `${group}/when`, condition))).to.deep.equal([]);
  });
});

describe('members that are not known', () => {
  it('are left out', () => {
    const {notice, problems} = readNotice({...writeShortest(), colour: 'red', $schema: 'x', __proto__: null});
    expect(problems).to.deep.equal([]);
    expect(notice).to.have.all.keys(...Object.keys(writeShortest()), 'severity', 'drill');
  });

  it('are left out everywhere', () => {
    for (const path of [
      '/issuer',
      '/sections/0',
      '/eligibility/questions/1/options/0',
      `${group}/when/all/0`,
    ]) {
      const {notice, problems} = readNotice(write(writeSample(), `${path}/colour`, {deep: [1]}));
      expect(problems, path).to.deep.equal([]);
      expect(notice, path).to.deep.equal(asRead(writeSample()));
    }
  });

  for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
    it(`do no harm when one is called ${key}`, () => {
      const text = JSON.stringify(writeShortest()).replace(
        '{',
        `{"${key}":{"polluted":true,"severity":"x"},`,
      );
      const {notice, problems} = readNotice(JSON.parse(text));
      expect(problems).to.deep.equal([]);
      expect(notice?.severity).to.equal('warning');
      expect(Reflect.get({}, 'polluted')).to.equal(undefined);
      expect(Object.getPrototypeOf(notice)).to.equal(Object.prototype);
    });

    it(`are no wording in a language called ${key}`, () => {
      const text = JSON.stringify(writeShortest()).replace('"A leak"', `{"${key}":"x"}`);
      expect(readNotice(JSON.parse(text)).notice).to.equal(undefined);
    });

    it(`are names of one's own like any other: ${key}`, () => {
      const {notice, problems} = readNotice({
        ...writeShortest(),
        eligibility: {
          questions: [{id: key, kind: 'choice', label: 'Which?', options: [{value: key, label: 'This'}]}],
          groups: [{id: key, label: 'These', when: {question: key, in: [key]}}],
        },
      });
      expect(problems).to.deep.equal([]);
      expect(notice?.eligibility?.groups[0]?.id).to.equal(key);
    });
  }
});

describe('a document that is broken in every row', () => {
  /** How often a value is looked at: each is counted when it is read. */
  function counted<Value extends object>(value: Value): {value: Value; looks: () => number} {
    let looks = 0;
    const proxy = new Proxy(value, {
      get(target, member, receiver) {
        if (typeof member === 'string' && /^\d+$/.test(member)) looks += 1;
        return Reflect.get(target, member, receiver) as unknown;
      },
    });
    return {value: proxy, looks: () => looks};
  }

  for (const [name, path, rows, told] of [
    [
      'numbers',
      '/timeline',
      Array<unknown>(5_000).fill(1),
      (index: number) => `wrong-type /timeline/${index}`,
    ],
    ['texts', '/summary', Array<unknown>(5_000).fill(''), (index: number) => `empty-text /summary/${index}`],
    [
      'ids',
      `${group}/data`,
      Array<unknown>(5_000).fill(''),
      (index: number) => `bad-id ${group}/data/${index}`,
    ],
    [
      'conditions',
      `${group}/when`,
      Array<unknown>(5_000).fill({}),
      (index: number) => `missing-member ${group}/when/any/${index}/question`,
    ],
  ] as const) {
    it(`is read no further than its problems are told: ${name}`, () => {
      const {value, looks} = counted([...rows]);
      const document = write(writeSample(), path, path.endsWith('when') ? {any: value} : value);
      expect(problemsOf(document)).to.deep.equal(Array.from({length: 100}, (_, index) => told(index)));
      // Once to see how deep it is nested. What may be a text may also be one in several languages.
      expect(looks()).to.be.within(5_000 + 100, 5_000 + 200);
    });
  }

  it('is read as far as the place of its last problem', () => {
    const entry = {when: '2012', title: 'Sold'};
    const timeline = [...Array<unknown>(300).fill(entry), {}, ...Array<unknown>(300).fill(entry), 1];
    expect(problemsOf({...writeSample(), timeline})).to.deep.equal([
      'missing-member /timeline/300/when',
      'missing-member /timeline/300/title',
      'wrong-type /timeline/601',
    ]);
  });

  it('is told in order, one array after the other', () => {
    const sections = [{id: 'a', body: [1, 'text', 2]}, 3];
    expect(problemsOf({...writeSample(), sections, timeline: Array<unknown>(200).fill(4)})).to.deep.equal([
      'wrong-type /sections/0/body/0',
      'wrong-type /sections/0/body/2',
      'wrong-type /sections/1',
      ...Array.from({length: 97}, (_, index) => `wrong-type /timeline/${index}`),
    ]);
  });

  it('may have any number of languages that are none', () => {
    const title = Object.fromEntries(Array.from({length: 150_000}, (_, index) => [`x${index}`, 1]));
    expect(problemsOf({...writeSample(), title})).to.have.length(100);
  });
});

describe('what no JSON text says', () => {
  it('is told to be larger than the longest document', () => {
    const {problems} = readNotice(Array(longestDocument / 2).fill(1));
    expect(problems).to.deep.equal([
      {
        code: 'too-large',
        level: 'error',
        path: '',
        received: String(longestDocument + 1),
        expected: String(longestDocument),
      },
    ]);
  });

  const throwing = (members: object) =>
    Object.defineProperty(members, 'title', {
      enumerable: true,
      get() {
        throw new Error('No title today');
      },
    });
  const revoked = () => {
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  const shared = (depth: number): unknown => {
    let condition: unknown = {question: 'bought', from: '2012'};
    for (let level = 0; level < depth; level++) condition = {any: [condition, condition]};
    return write(writeSample(), `${group}/when`, condition);
  };

  for (const [name, make, told] of [
    ['a member that throws', () => throwing(writeSample()), ['unreadable ']],
    ['a revoked proxy', revoked, ['unreadable ']],
    ['a revoked proxy within', () => ({...writeSample(), data: [revoked()]}), ['unreadable ']],
    ['objects that share their parts, 24 levels deep', () => shared(24), ['too-large ']],
    ['objects that share their parts, 5 levels deep', () => shared(5), []],
    [
      'an array without items',
      () => ({...writeSample(), data: Array(5_000_000)}),
      Array.from({length: 100}, (_, index) => `missing-member /data/${index}`),
    ],
    ['an array that lacks an item', () => ({...writeSample(), links: Array(1)}), ['missing-member /links/0']],
  ] as const) {
    it(`is told: ${name}`, () => {
      expect(problemsOf(make())).to.deep.equal(told);
      expect(admitNotice(make()) !== undefined).to.equal(told.length === 0);
    });
  }
});
