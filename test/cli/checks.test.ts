import {existsSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {reviewSource} from '../../src/cli/source/review-source.js';
import {checkNumbers, checkPage} from '../../src/model/problems/check-numbers.js';
import type {ProblemCode} from '../../src/model/problems/problem.js';
import {checks} from '../../stories/documents/checks.js';

const codes = Object.keys(checkNumbers) as ProblemCode[];

/** What only a page can find, which has requests and a browser. */
const ofPages: readonly ProblemCode[] = ['not-loaded', 'integrity-mismatch', 'unreadable', 'not-rendered'];

const docs = new URL('../../docs/checks.md', import.meta.url);
const page = existsSync(docs) ? readFileSync(docs, 'utf8') : '';

describe('the checks of a document', () => {
  it('have a number each, and none twice', () => {
    const numbers = codes.map((code) => checkNumbers[code]);
    expect(new Set(numbers).size).to.equal(codes.length);
    for (const number of numbers) expect(number).to.match(/^IN-\d{3}$/);
  });

  it('have fixtures each, but those that only pages make', () => {
    const told = codes.filter((code) => !ofPages.includes(code));
    expect(checks.map(({code}) => code).sort()).to.deep.equal(told.sort());
  });

  for (const code of codes)
    it(`have a section for ${code}`, () => {
      const number = checkNumbers[code];
      expect(checkPage(code)).to.equal(`docs/checks.md#${number.toLowerCase()}`);
      expect(page).to.contain(`\n## ${number}\n\n\`${code}\``);
    });

  for (const {code, previous, failing, passing} of checks) {
    const told = (text: string) => reviewSource(text, previous).problems.map((problem) => problem.code);

    it(`complain of the failing file of ${code}`, () => {
      expect(told(failing)).to.include(code);
    });

    it(`do not complain of the passing file of ${code}`, () => {
      expect(told(passing)).to.not.include(code);
      expect(reviewSource(passing, previous).problems.filter(({level}) => level === 'error')).to.deep.equal(
        [],
      );
    });
  }
});
