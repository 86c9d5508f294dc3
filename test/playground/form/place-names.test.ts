import {expect} from 'chai';
import {placeName} from '../../../playground/form/words/place-names.js';

const notice = {
  remedies: [
    {id: 'a', title: {ja: '返金', en: 'Refund'}, deadline: '1111-11-30'},
    {id: 'b', title: '[✎ a]'},
  ],
  issuer: {url: ''},
  eligibility: {questions: [{id: 'q', kind: 'choice', options: [{value: 'x', label: 'Card'}]}]},
};

describe('where something is still to be done', () => {
  for (const [path, en, ja] of [
    [[], '', ''],
    [['issuer', 'url'], 'Who publishes it, Website', 'お知らせを出す人・ウェブサイト'],
    [['remedies', '0', 'deadline'], 'Remedy “Refund”, Until when', '補償「返金」・期限'],
    [['remedies', '1', 'title'], 'Remedy 2, Headline', '補償2・題'],
    [
      ['eligibility', 'questions', '0', 'options', '0', 'label'],
      'Question 1, Answer “Card”, Words',
      '質問1・答え「Card」・文',
    ],
    [['eligibility', 'groups', '4', 'when'], 'Group 5, Conditions', 'グループ5・条件'],
  ] as const)
    it(`is told: ${path.join('/')}`, () => {
      expect(placeName(notice, path, {language: 'en', main: 'en'})).to.equal(en);
      expect(placeName(notice, path, {language: 'ja', main: 'ja'})).to.equal(ja);
    });
});
