import {expect} from 'chai';
import {reviewNotice} from '../../../src/eligibility/review/review.js';
import {write, writeSample} from '../sample.js';

/** What is told of the number of a bar code. */
function toldOf(gtin: string): string[] {
  const {problems} = reviewNotice(write(writeSample(), '/products/0/gtin', gtin));
  return problems
    .filter(({code}) => code === 'bad-gtin')
    .map(({level, path, received}) => `${level} ${path} ${received}`);
}

describe('the number of a bar code', () => {
  for (const gtin of ['4901234567895', '4901234657894', '036000291453', '96385075', '14901234567892'])
    it(`is told of where its check digit is not right: ${gtin}`, () => {
      expect(toldOf(gtin)).to.deep.equal([`warning /products/0/gtin ${gtin}`]);
    });

  for (const gtin of ['4901234567894', '036000291452', '96385074', '14901234567891'])
    it(`is let pass where it is: ${gtin}`, () => {
      expect(toldOf(gtin)).to.deep.equal([]);
    });

  it('is an error where it has too few digits', () => {
    expect(toldOf('4901')).to.deep.equal(['error /products/0/gtin 4901']);
  });
});
