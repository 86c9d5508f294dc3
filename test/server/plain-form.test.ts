import {expect} from 'chai';
import {renderPage} from '../../src/server/index.js';
import type {Condition} from '../../src/model/index.js';
import {noticeWith, type Rule} from '../eligibility/ask.js';

const north: Condition = {question: 'zone', in: ['north']};
const in2020: Condition = {question: 'day', from: '2020', to: '2020'};

/** The questions that a page asks further, as they are read where no style sheet hides any. */
function askedOn(groups: Rule['groups'], language = 'en'): string[] {
  const rule: Rule = {questions: {zone: ['north', 'south'], day: 'date'}, groups};
  const page = renderPage(noticeWith(rule), {language});
  const lists = [...page.matchAll(/<ul class="in-open-questions">(.*?)<\/ul>/gs)].map(
    ([, list = '']) => list,
  );
  return lists.flatMap((list) =>
    [...list.matchAll(/<li[^>]*>(.*?)<\/li>/gs)].map(([, item = '']) => item.replace(/<[^>]*>/g, '').trim()),
  );
}

describe('the form of a page without scripts, read as a text', () => {
  it('asks a question that some have answered of those alone who have not', () => {
    const groups = {a: {all: [north, in2020]}};
    expect(askedOn(groups)).to.deep.equal([
      'zone (if you answered “I don’t know”)',
      'day (if you answered “I don’t know”)',
    ]);
    expect(askedOn(groups, 'ja')).to.deep.equal([
      'zone （「わからない」とお答えの場合）',
      'day （「わからない」とお答えの場合）',
    ]);
  });

  it('asks a question that nobody has answered of all', () => {
    expect(askedOn({a: in2020})).to.deep.equal(['day']);
  });

  it('says why who may be in one group or the other is affected all the same', () => {
    const words =
      'None of these is certain alone, but together the conditions of this notice cover every case';
    const pageOf = (groups: Rule['groups']) =>
      renderPage(noticeWith({questions: {day: 'date'}, groups}), {language: 'en'});
    expect(pageOf({early: {question: 'day', to: '2020'}, late: {question: 'day', after: '2020'}})).to.include(
      words,
    );
    expect(pageOf({a: in2020})).not.to.include(words);
  });
});
