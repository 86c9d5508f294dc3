import {expect} from 'chai';
import {reviewNotice} from '../../../../src/eligibility/review/review.js';
import {write, writeSample} from '../../sample.js';

/** What may be meant by something that is written at a place, and cannot stand there. */
function meantAt(path: string, value: unknown): unknown {
  const {problems} = reviewNotice(write(writeSample(), path, value));
  const [problem] = problems.filter(({level, path: place}) => level === 'error' && place === path);
  expect(problem).to.be.an('object');
  return problem?.nearest;
}

describe('what is meant by a value that cannot be read', () => {
  for (const [path, written, meant] of [
    ['/language', 'en_US', 'en-US'],
    ['/language', 'Japanese', 'ja'],
    ['/language', '日本語', 'ja'],
    ['/language', 'ｊａ', 'ja'],
    ['/language', 'Klingonish', undefined],
    ['/title/english', 'A leak', 'en'],
    ['/contacts/0/hours/0/opens', '9:00', '09:00'],
    ['/contacts/0/hours/0/opens', '9am', '09:00'],
    ['/contacts/0/hours/0/opens', '09.30', '09:30'],
    ['/contacts/0/hours/0/opens', '９：３０', '09:30'],
    ['/contacts/0/hours/0/opens', '9時30分', '09:30'],
    ['/contacts/0/hours/0/closes', '6:00 p.m.', '18:00'],
    ['/contacts/0/hours/0/closes', '12 am', '00:00'],
    ['/contacts/0/hours/0/closes', '25:00', undefined],
    ['/contacts/0/hours/0/closes', '18', undefined],
    ['/contacts/0/phones/0/number', '+44 1234 567890', '+441234567890'],
    ['/contacts/0/phones/0/number', '+44 (0)1234 567890', '+441234567890'],
    ['/contacts/0/phones/0/number', '0044 1234-567890', '+441234567890'],
    ['/contacts/0/phones/0/number', 'tel:+441234567890', '+441234567890'],
    ['/contacts/0/phones/0/number', '＋８１１２０‐０２‐０２１５', '+81120020215'],
    // of which country cannot be known
    ['/contacts/0/phones/0/number', '0120-02-0215', undefined],
    ['/contacts/0/phones/0/number', '1-800-FLOWERS', undefined],
    ['/contacts/0/email', 'Help <help@shop.example>', 'help@shop.example'],
    ['/contacts/0/email', 'help＠shop.example', 'help@shop.example'],
    ['/contacts/0/email', ' help@shop.example', 'help@shop.example'],
    ['/contacts/0/email', 'a@shop.example, b@shop.example', undefined],
    ['/contacts/0/email', 'https://shop.example/contact', undefined],
    ['/links/0/href', ' https://shop.example', 'https://shop.example'],
    ['/links/0/href', 'htps://shop.example', 'https://shop.example'],
    ['/links/0/href', 'https:/shop.example/a', 'https://shop.example/a'],
    ['/links/0/href', 'ftp://shop.example', undefined],
    ['/links/0/href', 'javascript:alert(1)', undefined],
    ['/kind', 'recall', 'product-recall'],
    ['/kind', 'breach', 'data-breach'],
    ['/severity', 'info', 'information'],
    ['/data/0/exposure', 'none', 'none-found'],
    ['/contacts/0/hours/0/days/0', 'Monday', 'mon'],
    ['/people/bound', 'at', undefined],
  ] as const) {
    it(`is ${meant ?? 'not known'}: ${path} ${JSON.stringify(written)}`, () => {
      expect(meantAt(path, written)).to.equal(meant);
    });
  }

  it('is a section that brings its heading', () => {
    const {problems} = reviewNotice(write(writeSample(), '/sections/0/id', 'what-hapened'));
    expect(problems[0]).to.include({code: 'missing-heading', nearest: 'what-happened'});
  });
});
