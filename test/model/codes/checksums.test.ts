import {expect} from 'chai';
import {checksums} from '../../../src/model/codes/checksums.js';

/** Codes with right check digits, as they are published. */
const published = {
  // 49 CFR 565.15 and the example of Wikipedia, and the VIN of ones, whose weights sum to 89.
  vin: ['1M8GDM9AXKP042788', '11111111111111111', '5GZCZ43D13S812715', 'WP0ZZZ99ZTS392124'],
  // ISO/IEC 7812-1 by its usual examples.
  luhn: ['79927398713', '4111111111111111', '378282246310005', '0'],
  // GTIN-13, GTIN-8, GTIN-12 and SSCC.
  gs1: ['4006381333931', '73513537', '036000291452', '106141412345678908', '6291041500213'],
};

describe('a check digit', () => {
  for (const scheme of ['luhn', 'gs1', 'vin'] as const) {
    const isRight = checksums[scheme];
    const codes = published[scheme].filter((code) => code !== 'WP0ZZZ99ZTS392124');

    for (const code of codes) {
      it(`is right by ${scheme}: ${code}`, () => {
        expect(isRight(code)).to.equal(true);
      });

      it(`is wrong by ${scheme} once a digit of ${code} is another one`, () => {
        const wrong = [...code].flatMap((each, place) => {
          const other = each === '9' ? '8' : String((Number(each) || 0) + 1);
          return /[0-9]/.test(each) ? [code.slice(0, place) + other + code.slice(place + 1)] : [];
        });
        // The check digit of a VIN has no weight, but is compared.
        expect(wrong.filter(isRight)).to.deep.equal([]);
      });
    }
  }

  it('is wrong in a European VIN, which has none', () => {
    expect(checksums.vin('WP0ZZZ99ZTS392124')).to.equal(false);
  });

  for (const [scheme, code] of [
    ['vin', '1M8GDM9AXKP04278'],
    ['vin', '1M8GDM9AXKP0427888'],
    ['vin', '1m8gdm9axkp042788'],
    ['vin', ''],
    ['luhn', ''],
    ['luhn', '7992739871A'],
    ['gs1', ''],
    ['gs1', '40063813-3931'],
  ] as const) {
    it(`is none in what is no such code: ${scheme} "${code}"`, () => {
      expect(checksums[scheme](code)).to.equal(false);
    });
  }
});
