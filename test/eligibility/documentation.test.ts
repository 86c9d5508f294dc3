/** Reads the rules, answers and verdicts out of the pages on eligibility, so that these cannot lie. */
import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {
  checkEligibility,
  whatIf,
  type Answers,
  type EligibilityResult,
  type Alternative,
} from '../../src/eligibility/index.js';
import type {Eligibility} from '../../src/model/index.js';
import {noticeWith, read} from './ask.js';

const page = ['docs/eligibility.md', 'src/eligibility/README.md']
  .map((name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'))
  .join('\n');

/** Rows of a table, each cell by the heading of its column. */
type Table = readonly Readonly<Record<string, string>>[];

/** The code blocks and tables of the page, in their order. */
function* partsOf(text: string): Generator<{json: unknown} | {table: Table}> {
  const cellsOf = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', ''));
  for (const [part, json] of text.matchAll(/```json\n(.*?)```|(?:^\|[^\n]*\n)+/gms)) {
    if (json !== undefined) yield {json: JSON.parse(json)};
    else {
      const [headings = [], , ...rows] = part.trim().split('\n').map(cellsOf);
      yield {
        table: rows.map((cells) =>
          Object.fromEntries(headings.map((name, place) => [name, cells[place] ?? ''])),
        ),
      };
    }
  }
}

/** Makes a whole notice of a rule, to be read as every document is. */
function ruleOf(eligibility: Eligibility): Eligibility {
  return read({...noticeWith({questions: {}, groups: {}}), formatVersion: '1.1', eligibility}).eligibility!;
}

/** What a table says of a verdict, as far as it does. */
function told({verdict, certain, undecided}: EligibilityResult, row: Table[number]) {
  return {
    Verdict: verdict,
    ...('Certain' in row && {Certain: certain.join(', ')}),
    ...('Undecided' in row && {Undecided: undecided.join(', ')}),
  };
}

/** What a row says besides the answers, and why. */
function claimed(row: Table[number]) {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'Answers' && name !== 'Why'));
}

function expectInterval({Written = '', Zone = '', Start = '', End = ''}: Table[number]): void {
  const verdictWith = (bounds: object) =>
    checkEligibility(
      noticeWith({timeZone: Zone, questions: {q: 'date'}, groups: {g: {question: 'q', ...bounds}}})
        .eligibility!,
      {q: Written},
    ).verdict;
  expect(verdictWith({from: Start, before: End})).to.equal('affected');
  expect(verdictWith({before: Start})).to.equal('not-affected');
  expect(verdictWith({from: End})).to.equal('not-affected');
  expect(verdictWith({after: Start})).not.to.equal('affected');
}

describe('the pages on eligibility', () => {
  let rule: Eligibility | undefined;
  let checked = 0;

  for (const part of partsOf(page)) {
    if ('json' in part && Array.isArray(part.json)) {
      const alternatives = part.json as readonly Alternative[];
      const asked = rule!;
      it('tells where answers lead', () => {
        expect(whatIf(asked, {}, alternatives[0]!.test.question)).to.deep.equal(alternatives);
      });
    } else if ('json' in part) {
      rule = ruleOf(part.json as Eligibility);
    } else {
      for (const row of part.table) {
        checked++;
        if (row.Written !== undefined) {
          it(`tells the interval of ${row.Written} in ${row.Zone}`, () => expectInterval(row));
          continue;
        }
        const asked = rule!;
        it(`tells the verdict of ${row.Answers}`, () => {
          const result = checkEligibility(asked, JSON.parse(row.Answers!) as Answers);
          expect(told(result, row)).to.deep.equal(claimed(row));
        });
      }
    }
  }

  it('have all their tables read', () => {
    expect(checked).to.equal(page.match(/^\|(?! -|-| Answers| Written)/gm)!.length);
  });
});
