import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {checkNotice, type Answers, type Verdict} from '../../src/eligibility/index.js';
import {readNotice} from '../../src/model/index.js';
import {judge} from './oracle.js';

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

/** The oracle reads no answer that says nothing. */
function isReadable(answers: Answers): boolean {
  return !['yesterday', '2015-02-29'].includes(answers.bought ?? '');
}

/** Notices that nobody gave: the borders of the definition, for those who write it in another language. */
function isOfBorders(name: string): boolean {
  return name.startsWith('borders-');
}

describe('verdicts on real notices', () => {
  const asked = {notices: 0, borders: 0};

  for (const {name, notice, vectors} of readCases()) {
    describe(name, () => {
      it('reads without errors', () => {
        const {problems} = readNotice(notice);
        expect(problems.filter(({level}) => level === 'error')).to.deep.equal([]);
      });

      for (const {answers, expected, groups, why} of vectors) {
        it(`tells a reader who answers ${describeAnswers(answers)}: ${expected}${why ? ` (${why})` : ''}`, () => {
          const result = checkNotice(readNotice(notice).notice!, answers);
          asked[isOfBorders(name) ? 'borders' : 'notices']++;
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
      expect(asked).to.deep.equal({notices: 377, borders: 127});
    });
  });
});

describe('verdicts at borders', () => {
  // The definition leaves contradictions to the checker, and so does the oracle.
  const cases = readCases().filter(({name}) => isOfBorders(name) && name !== 'borders-contradictions');

  for (const {name, notice, vectors} of cases) {
    for (const {answers, expected, groups} of vectors.filter(({answers: given}) => isReadable(given))) {
      it(`are those of trying every completion: ${name}, ${describeAnswers(answers)}`, () => {
        const {eligibility} = readNotice(notice).notice!;
        const {verdict, certain} = judge(eligibility!, answers)!;
        expect(verdict).to.equal(expected);
        expect(certain).to.deep.equal(groups);
      });
    }
  }
});
