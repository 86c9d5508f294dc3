import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {checkNotice, type Answers, type Verdict} from '../../src/eligibility/index.js';
import {readNotice} from '../../src/model/index.js';

/** What a reader of a real notice answered, and what its issuer would have told them. */
interface Vector {
  readonly answers: Answers;
  readonly expected: Verdict;
  readonly groups?: readonly string[];
  readonly why?: string;
}

interface Case {
  readonly name: string;
  readonly notice: unknown;
  readonly vectors: readonly Vector[];
}

function readCases(): Case[] {
  const directory = new URL('cases/', import.meta.url);
  return readdirSync(directory)
    .filter((file) => file.endsWith('.json') && file !== 'facts.json')
    .sort()
    .map((file) => {
      const {notice, vectors} = JSON.parse(readFileSync(new URL(file, directory), 'utf8')) as Omit<
        Case,
        'name'
      >;
      return {name: file.replace('.json', ''), notice, vectors};
    });
}

function describeAnswers(answers: Answers): string {
  return Object.values(answers).join(', ') || 'nothing';
}

describe('verdicts on real notices', () => {
  let asked = 0;

  for (const {name, notice, vectors} of readCases()) {
    describe(name, () => {
      it('reads without errors', () => {
        const {problems} = readNotice(notice);
        expect(problems.filter(({level}) => level === 'error')).to.deep.equal([]);
      });

      for (const {answers, expected, groups, why} of vectors) {
        it(`tells a reader who answers ${describeAnswers(answers)}: ${expected}${why ? ` (${why})` : ''}`, () => {
          const result = checkNotice(readNotice(notice).notice!, answers);
          asked++;
          expect(result?.verdict).to.equal(expected);
          expect(result?.exact).to.equal(true);
          if (groups) expect(result?.certain).to.have.members([...groups]);
        });
      }
    });
  }

  // A suite of its own, because those of a suite itself run before the suites in it.
  describe('all of them', () => {
    it('were asked', () => {
      expect(asked).to.equal(264);
    });
  });
});
