import {expect} from 'chai';
import {readNotice} from '../../../src/model/index.js';
import {addressPlaces, runningAddresses, writeAddresses} from '../addresses.js';
import {write, writeSample} from '../sample.js';

/** Every place of a notice that becomes a link. */
const places = addressPlaces.filter((place) => !place.endsWith('/src'));

describe('an address that becomes a link', () => {
  for (const href of [
    'https://shop.example/',
    'http://shop.example/?a=b#c',
    'HTTPS://SHOP.EXAMPLE',
    'https://[2001:db8::1]:8080/path',
    'https://user@shop.example/',
    'mailto:privacy@shop.example',
    'tel:+81120020215',
    '//shop.example/path',
    '/path',
    './path',
    '../path',
    'path/to.html',
    '?query',
    '#part',
    'path?time=10:00',
    '/javascript:alert(1)',
    './javascript:alert(1)',
    'https://お店.example/通知',
  ]) {
    it(`is safe: ${href}`, () => {
      for (const place of places) {
        expect(readNotice(write(writeAddresses(), place, href)).problems, place).to.deep.equal([]);
      }
    });
  }

  for (const href of [
    '',
    ' ',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\u0000javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\rscript:alert(1)',
    'javascript\n:alert(1)',
    '\u00a0javascript:alert(1)',
    'javascript:',
    'javascript://shop.example/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html;base64,x',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://shop.example/1',
    'view-source:https://shop.example',
    'ftp://shop.example',
    'sms:+81120020215',
    'intent://shop.example',
    'web+x:y',
    'shop.example:8080/path',
    'https://shop.example/a b',
    'https://shop.example\n',
    'https:',
    'https://',
    'https:///shop.example',
    'https://?shop.example',
    'https://:80/',
    'https://[',
    'http:shop.example',
    'http:/shop.example',
    'http:javascript:x',
    '//',
    '///shop.example',
    '\\\\shop.example',
    '/\\shop.example',
    'https:\\\\shop.example',
    'https://shop.example\\@other.example',
    'https:\u007f//shop.example',
  ]) {
    it(`is refused: ${JSON.stringify(href)}`, () => {
      for (const place of places) {
        const {notice, problems} = readNotice(write(writeAddresses(), place, href));
        expect(notice, place).to.equal(undefined);
        expect(problems.map(({code, path}) => `${code} ${path}`)).to.include(`unsafe-url ${place}`);
      }
    });
  }

  it('is what a browser makes of it', () => {
    for (const href of ['java\nscript:alert(1)', ' javascript:alert(1)', '\u0001javascript:alert(1)']) {
      expect(new URL(href, 'https://shop.example').protocol).to.equal('javascript:');
    }
  });
});

describe('an address of a picture', () => {
  const pictures = addressPlaces.filter((place) => place.endsWith('/src'));

  it('is refused wherever it stands, as that of a link', () => {
    expect(pictures).to.have.lengthOf(4);
    for (const place of pictures) {
      for (const src of [...runningAddresses, '//shop.example/x.png', 'http://shop.example/x.png']) {
        const {notice, problems} = readNotice(write(writeAddresses(), place, src));
        expect(notice, place).to.equal(undefined);
        expect(problems.map(({code, path}) => `${code} ${path}`)).to.include(`unsafe-url ${place}`);
      }
    }
  });
});

describe('a mail address', () => {
  for (const [email, isSafe] of [
    ['privacy@shop.example', true],
    ['お客様@shop.example', true],
    ['a+b.c@shop.example', true],
    ['privacy', false],
    ['privacy@', false],
    ['@shop.example', false],
    ['a b@shop.example', false],
    ['a@b@shop.example', false],
    ['privacy@shop.example?bcc=x@y.example', false],
    ['privacy@shop.example&subject=x', false],
    ['privacy%40shop.example', false],
    ['<privacy@shop.example>', false],
    ['privacy@shop.example\n', false],
  ] as const) {
    it(`is ${isSafe ? 'safe' : 'refused'}: ${JSON.stringify(email)}`, () => {
      const {problems} = readNotice(write(writeSample(), '/contacts/0/email', email));
      const told = problems.map(({code, path}) => `${code} ${path}`);
      expect(told).to.deep.equal(isSafe ? [] : ['unsafe-url /contacts/0/email']);
    });
  }
});
