import {expect} from 'chai';
import {reviewNotice} from '../../../../src/eligibility/review/review.js';
import {unfilledPlaces} from '../../../../src/model/review/unfilled-places.js';
import {write, writeShortest} from '../../sample.js';

/** What is told of the places of a title. */
function toldOf(title: unknown): string[] {
  const {problems} = reviewNotice(write(writeShortest(), '/title', title));
  return problems
    .filter(({code}) => code === 'unfilled-place')
    .map(({level, path, received}) => `${level} ${path} ${received}`);
}

describe('a place that another template has left', () => {
  for (const [text, place] of [
    ['Dear {{ customer.name }}', '{{ customer.name }}'],
    ['On ${date}', '${date}'],
    ['<%= title %>', '<%= title %>'],
    ['Hours: TBD', 'TBD'],
    ['Lorem ipsum dolor sit amet', 'Lorem ipsum'],
    ['○○株式会社', '○○'],
    ['〇〇月〇日', '〇〇'],
  ] as const) {
    it(`is told of: ${text}`, () => {
      expect(toldOf(text)).to.deep.equal([`warning /title ${place}`]);
      expect(toldOf({en: 'A leak', ja: text})).to.deep.equal([`warning /title/ja ${place}`]);
    });

    it(`is not taken for one of ours, which the studio can leave out: ${text}`, () => {
      expect([...unfilledPlaces({title: text})]).to.deep.equal([]);
    });
  }

  for (const text of ['二〇〇五年、一〇〇〇件', '● 対象：○', 'Todos los clientes', 'From $5 {about}'])
    it(`is not found in ${text}`, () => {
      expect(toldOf(text)).to.deep.equal([]);
    });
});
