import {expect} from 'chai';
import {allOf, anyOf, untold, type Find} from '../../../src/lint/find/find.js';
import {lookFor} from '../../../src/lint/find/look-for.js';

const words = {en: ['recall', 'in rare cases'], ja: ['回収']};

function stateOf(document: unknown, find: Find): string {
  return lookFor(document, find).state;
}

describe('what is looked for in a document', () => {
  for (const [value, state] of [
    ['x', 'found'],
    [' ', 'not-found'],
    [0, 'found'],
    [false, 'not-found'],
    [true, 'found'],
    [null, 'not-found'],
    [[], 'not-found'],
    [[' '], 'not-found'],
    [{}, 'not-found'],
    [{ja: ''}, 'not-found'],
    [{ja: 'x'}, 'found'],
  ] as const)
    it(`${JSON.stringify(value)} is ${state}`, () => {
      expect(stateOf({hazard: value}, {present: ['/hazard']})).to.equal(state);
    });

  for (const [published, state] of [
    ['2026-11-01', 'found'],
    ['2026-11-01T10:00+09:00', 'found'],
    ['2026-11', 'not-found'],
    ['2026', 'not-found'],
    [{on: '2026-11-01', approximate: true}, 'found'],
    [{from: '2026-11-01', to: '2026-11-01'}, 'found'],
    [{from: '2026-11-01', to: '2026-11-02'}, 'not-found'],
    [{from: {toString: 1}, to: 2}, 'not-found'],
    ['soon', 'not-found'],
    [undefined, 'not-found'],
  ] as const)
    it(`${JSON.stringify(published)} as a day is ${state}`, () => {
      expect(stateOf({published}, {day: ['/published']})).to.equal(state);
    });

  for (const [published, expires, state] of [
    ['2026-11-01', '2026-11-29', 'not-found'],
    ['2026-11-01', '2026-11-30', 'found'],
    ['2026-11-01', '2026-12-01', 'found'],
    ['2026-11', '2026-12', 'not-found'],
    ['2026-10', '2026-12', 'found'],
    ['2026-11-01T09:00+09:00', '2026-12-01T08:59+09:00', 'found'],
    ['2026-11-01T09:00+09:00', '2026-12-01T08:58+09:00', 'not-found'],
    ['2026-11-01', undefined, 'cannot-tell'],
    [undefined, '2026-12-01', 'cannot-tell'],
  ] as const)
    it(`30 days from ${published ?? 'no date'} to ${expires ?? 'no date'}: ${state}`, () => {
      expect(stateOf({published, expires}, {days: 30, from: '/published', to: '/expires'})).to.equal(state);
    });

  for (const [title, state] of [
    ['Recall of kettles', 'found'],
    ['We RECALLED it', 'found'],
    ['In rare\ncases it breaks', 'found'],
    ['Precall', 'not-found'],
    ['Precall, recall', 'found'],
    ['Ｒｅｃａｌｌ', 'found'],
    [{en: 'Kettles', ja: '自主回収のお知らせ'}, 'found'],
    [{'en-GB': 'Kettles', de: 'Rückruf'}, 'not-found'],
    [{de: 'Rückruf'}, 'cannot-tell'],
    [['Kettles', {list: ['Lids', 'Recall']}], 'found'],
    [[{link: {href: '/x', text: 'Recall'}}], 'found'],
    [[{steps: 3}], 'not-found'],
    [{en: 3}, 'not-found'],
    [undefined, 'not-found'],
  ] as const)
    it(`a word in ${JSON.stringify(title)}: ${state}`, () => {
      expect(stateOf({language: 'en', title}, {says: words, in: ['/title']})).to.equal(state);
    });

  it('cannot tell words in a language that it has none for', () => {
    expect(stateOf({language: 'fi', title: 'Kettles'}, {says: words, in: ['/title']})).to.equal(
      'cannot-tell',
    );
    expect(stateOf({language: 'fi', title: 'Kettles'}, {avoids: words, in: ['/title']})).to.equal(
      'cannot-tell',
    );
  });

  it('tells the words that must not be there, and where they stand', () => {
    const document = {
      language: 'en',
      title: 'Kettles',
      summary: 'A recall.',
      hazard: {en: 'A recall', ja: '回収'},
    };
    const {state, places, received} = lookFor(document, {
      avoids: words,
      in: ['/title', '/summary', '/hazard'],
    });
    expect({state, places, received}).to.deep.equal({
      state: 'not-found',
      places: ['/summary', '/hazard'],
      received: ['recall', '回収'],
    });
    expect(stateOf({language: 'en', title: 'Kettles'}, {avoids: words, in: ['/title']})).to.equal('found');
  });

  const headline = {reads: {en: 'Product safety recall', de: 'Produktsicherheitsrückruf'}, at: ['/title']};
  for (const [title, state] of [
    ['Product safety recall', 'found'],
    [' Product safety recall ', 'found'],
    ['Product Safety Recall', 'not-found'],
    ['Product safety recall: kettles', 'not-found'],
    [{'de-AT': 'Produktsicherheitsrückruf'}, 'found'],
    [{en: 'Produktsicherheitsrückruf'}, 'not-found'],
    [{fi: 'Produktsicherheitsrückruf'}, 'cannot-tell'],
    [undefined, 'not-found'],
  ] as const)
    it(`an exact heading, ${JSON.stringify(title)}: ${state}`, () => {
      expect(stateOf({language: 'en', title}, headline)).to.equal(state);
    });

  it('takes an exact text for any language where the law does', () => {
    const find = {reads: {'*': 'Notice of Data Breach'}, at: ['/title']};
    expect(stateOf({language: 'ja', title: 'Notice of Data Breach'}, find)).to.equal('found');
    expect(lookFor({language: 'ja', title: 'お知らせ'}, find)).to.include({state: 'not-found'});
    expect(lookFor({language: 'ja', title: 'お知らせ'}, find).expected).to.deep.equal([
      'Notice of Data Breach',
    ]);
  });

  const yes: Find = {present: ['/title']};
  const no: Find = {present: ['/hazard']};
  for (const [name, find, state] of [
    ['all of two', allOf(yes, yes), 'found'],
    ['all, one missing', allOf(yes, no), 'not-found'],
    ['all, one untold', allOf(yes, untold), 'cannot-tell'],
    ['all, one missing and one untold', allOf(no, untold), 'not-found'],
    ['one of two', anyOf(no, yes), 'found'],
    ['one, untold', anyOf(no, untold), 'cannot-tell'],
    ['none', anyOf(no, no), 'not-found'],
    ['two of three', {atLeast: 2, of: [yes, no, yes]}, 'found'],
    ['two of three, with one', {atLeast: 2, of: [yes, no, no]}, 'not-found'],
  ] as const)
    it(`${name}: ${state}`, () => {
      expect(stateOf({title: 'x'}, find)).to.equal(state);
    });
});
