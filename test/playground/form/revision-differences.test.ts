import {expect} from 'chai';
import {edited} from '../../../playground/form/source/json-edit.js';
import {differencesBetween, writeDifferences} from '../../../playground/form/source/revision-differences.js';
import {differenceWords} from '../../../playground/form/words/difference-words.js';

const former = {
  revision: 1,
  published: '2012-10-19',
  title: 'Card data',
  people: {count: 12, bound: 'about', unit: 'people'},
  timeline: [{when: '2012-10-01', title: 'Found'}],
  contacts: [{name: 'Desk', phones: [{number: '+81120020215'}]}],
};

function wordsFor(changed: object, language: 'en' | 'ja' = 'en'): string {
  return differenceWords(differencesBetween(former, {...former, ...changed}), language);
}

describe('what has changed since the revision before', () => {
  it('is nothing where only the revision itself is another one', () => {
    const history = [{revision: 1, published: '2012-10-19', stage: 'initial', title: 'Card data'}];
    expect(differencesBetween(former, {...former, revision: 2, published: '2012-12-17', history})).to.be
      .empty;
  });

  it('is named in the order of the notice', () => {
    const changed = {contacts: [], title: 'Card data and addresses'};
    expect(wordsFor(changed)).to.equal('Changed since then: the headline and whom to contact.');
    expect(wordsFor(changed, 'ja')).to.equal('その後に変わったところ：題名、お問い合わせ先。');
  });

  it('counts what was only added', () => {
    const timeline = [
      ...former.timeline,
      {when: '2012-11', title: 'Told'},
      {when: '2012-12', title: 'Ended'},
    ];
    expect(wordsFor({timeline})).to.equal('Changed since then: what happened when (2 added).');
    expect(wordsFor({timeline}, 'ja')).to.equal('その後に変わったところ：経緯（2件追加）。');
    expect(wordsFor({timeline: timeline.slice(1)})).to.equal('Changed since then: what happened when.');
  });

  it('is not made of another spelling or order of the same', () => {
    const people = {unit: 'people', count: 12, bound: 'about'};
    expect(differencesBetween(former, {...former, people})).to.be.empty;
  });

  it('is what was taken out, too', () => {
    expect(wordsFor({people: undefined})).to.equal('Changed since then: how many are affected.');
  });

  it('leaves out members that no reader is shown', () => {
    expect(differencesBetween(former, {...former, 'x-office': 3, language: 'en'})).to.be.empty;
  });
});

describe('writing what has changed into the history', () => {
  const entry = {revision: 1, published: '2012-10-19', stage: 'initial', title: 'Card data'};
  const next = {...former, revision: 2, language: 'ja', contacts: [], history: [entry]};
  const summaryOf = (document: typeof next | Omit<typeof next, 'history'>) => {
    const text = edited(JSON.stringify(document), writeDifferences(former, document));
    return (JSON.parse(text) as {history?: {summary?: unknown}[]}).history?.[0]?.summary;
  };

  it('is done in the language of the notice', () => {
    expect(summaryOf(next)).to.equal('その後に変わったところ：お問い合わせ先。');
  });

  it('is done in each language that the notice has texts in, and that there are words for', () => {
    const title = {ja: '題', en: 'Title', de: 'Titel'};
    expect(summaryOf({...next, title} as unknown as typeof next)).to.deep.equal({
      ja: 'その後に変わったところ：題名、お問い合わせ先。',
      en: 'Changed since then: the headline and whom to contact.',
    });
  });

  it('is not done where the history does not list the revision before, or nothing has changed', () => {
    expect(writeDifferences(former, {...next, history: [{...entry, revision: 3}]})).to.be.empty;
    expect(writeDifferences(former, {...former, revision: 2, history: [entry]})).to.be.empty;
  });
});
