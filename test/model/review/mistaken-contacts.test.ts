import {expect} from 'chai';
import {reviewNotice} from '../../../src/eligibility/review/review.js';
import {write, writeSample} from '../sample.js';

/** What is told of the addresses and numbers of a notice in which something else is written at a place. */
function toldOf(path: string, value: unknown): string[] {
  const {problems} = reviewNotice(write(writeSample(), path, value));
  return problems
    .filter(({code}) => code === 'mistaken-address' || code === 'trunk-zero')
    .map(
      ({level, code, path: place, received, nearest}) => `${level} ${code} ${place} ${received} ${nearest}`,
    );
}

describe('an address that leads nowhere', () => {
  for (const [address, meant] of [
    ['www.shop.example', 'https://www.shop.example'],
    ['www.shop.example/help?a=1', 'https://www.shop.example/help?a=1'],
    ['WWW.shop.example', 'https://WWW.shop.example'],
    ['shop.co.jp/help', 'https://shop.co.jp/help'],
    ['example.com', 'https://example.com'],
    ['help@shop.example', 'mailto:help@shop.example'],
    ['https//shop.example', 'https://shop.example'],
    ['https;//shop.example', 'https://shop.example'],
    ['ｈｔｔｐｓ：／／shop.example', 'https://shop.example'],
    ['<https://shop.example>', 'https://shop.example'],
    ['https://shop.example/a、', 'https://shop.example/a'],
    ['https://shop.example）。', 'https://shop.example'],
    ['https://shop,example.com/a,b', 'https://shop.example.com/a,b'],
  ] as const)
    it(`is told of with the one that is meant: ${address}`, () => {
      for (const path of ['/links/0/href', '/issuer/url', '/summary/3/link/href', '/contacts/0/url'])
        expect(toldOf(path, address)).to.deep.equal([`warning mistaken-address ${path} ${address} ${meant}`]);
    });

  for (const address of [
    'https://www.shop.example',
    'mailto:help@shop.example',
    'https://shop.example/a,b',
    'http://localhost:3000',
    'https.html',
    'https-notice/page.html',
    'tel:+81120020215',
    '/www.shop.example',
    './example.com',
    'report.pdf',
    'notice.html',
    'a/example.com',
    '#help',
    'www.html',
    '@shop',
    'notice@2x',
  ])
    it(`is not found in ${address}`, () => {
      expect(toldOf('/links/0/href', address)).to.deep.equal([]);
    });

  it('is a mail address with "mailto:" where only the address belongs', () => {
    expect(toldOf('/contacts/0/email', 'mailto:a@shop.example')).to.deep.equal([
      'warning mistaken-address /contacts/0/email mailto:a@shop.example a@shop.example',
    ]);
    expect(toldOf('/contacts/0/email', 'a@shop.example')).to.deep.equal([]);
  });
});

describe('a mail address without a whole name behind the @', () => {
  for (const address of ['help@shop', 'help@shop.example.', 'help@shop..example', 'help@.example'])
    it(`is told of: ${address}`, () => {
      expect(toldOf('/contacts/0/email', address)).to.deep.equal([
        `warning mistaken-address /contacts/0/email ${address} undefined`,
      ]);
    });

  for (const address of ['help@shop.example', 'a.b@mail.shop.example', '相談@例え.テスト'])
    it(`is not found in ${address}`, () => {
      expect(toldOf('/contacts/0/email', address)).to.deep.equal([]);
    });
});

describe('a telephone number with a 0 that is dialled at home', () => {
  for (const [number, meant] of [
    ['+810120020215', '+81120020215'],
    ['+4402079460000', '+442079460000'],
    ['+49030123456', '+4930123456'],
    ['+330123456789', '+33123456789'],
    ['+610298765432', '+61298765432'],
  ] as const)
    it(`is told of: ${number}`, () => {
      expect(toldOf('/contacts/0/phones/0/number', number)).to.deep.equal([
        `warning trunk-zero /contacts/0/phones/0/number ${number} ${meant}`,
      ]);
    });

  // In Italy the 0 is part of the number.
  for (const number of ['+81120020215', '+390612345678', '+18005550100'])
    it(`is not found in ${number}`, () => {
      expect(toldOf('/contacts/0/phones/0/number', number)).to.deep.equal([]);
    });
});
