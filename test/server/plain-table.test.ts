import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {checkEligibility, truthMap, type Answers, type Verdict} from '../../src/eligibility/index.js';
import {sampleCodes} from '../../src/eligibility/review/codes/sample-codes.js';
import {codeFault} from '../../src/model/codes/code-reading.js';
import type {CodeQuestion, Condition, Eligibility, Notice, Test} from '../../src/model/index.js';
import {testsOf} from '../../src/model/conditions.js';
import {renderFragment, renderPage, renderTruthMap} from '../../src/server/index.js';
import {noticeWith, read, type Rule} from '../eligibility/ask.js';

const model = {kind: 'code', short: 'Model', example: 'MMT-1780', shape: 'MMT####'} as const;
const serial = {kind: 'code', short: 'Serial', example: 'NG1234567', shape: 'NG#######'} as const;

/** Two models, each with a range of serial numbers: a page without scripts has no form for that. */
const toy: Rule['groups'] = {
  first: {
    all: [
      {question: 'model', in: ['MMT-1780']},
      {question: 'serial', from: 'NG1000000', to: 'NG2000000'},
    ],
  },
  second: {
    all: [
      {question: 'model', in: ['MMT-1715']},
      {question: 'serial', from: 'NG3000000', to: 'NG4000000'},
    ],
  },
};

const car: Rule = {
  questions: {
    vin: {
      kind: 'code',
      example: '1HFVE0444G4000001',
      shape: '1HFVE0###G#######',
      alphabet: 'vin',
      never: 'It has no VIN',
    },
    built: 'date',
  },
  groups: {
    early: {
      all: [
        {question: 'vin', part: [-8, -1], from: 'G4000001', to: 'G4008403'},
        {question: 'built', from: '2015-11', to: '2016-03-15'},
      ],
    },
    late: {
      all: [
        {question: 'vin', part: [-8, -1], from: 'G4008404', to: 'G4012000'},
        {question: 'built', after: '2016-03-15', before: '2016-07'},
      ],
    },
  },
};

const powerBank: Rule = {
  questions: {
    model: {kind: 'code', short: 'Model', example: 'A1263', shape: ['A####', 'A####@']},
    serial: {
      kind: 'code',
      example: 'AGE1A0012345',
      shape: '@@@#@#######',
      never: 'Mine has no serial number',
    },
  },
  groups: {
    one: {
      all: [
        {question: 'model', in: ['A1263']},
        {question: 'serial', prefix: ['AGE', 'AGF1']},
      ],
    },
    two: {
      all: [
        {question: 'model', in: ['A1647', 'A1652']},
        {question: 'serial', like: 'AZ@#B*'},
      ],
    },
    three: {question: 'model', prefix: 'A1689'},
  },
};

/** A rule of two codes of which a page without scripts makes a table, with what is said of the second of them. */
function ruleOf(second: Omit<CodeQuestion, 'id' | 'label' | 'kind'>): Rule {
  const when = (name: string, from: string, to: string): Condition => ({
    all: [
      {question: 'model', in: [name]},
      {question: 'serial', from, to},
    ],
  });
  return {
    questions: {model: 'code', serial: {kind: 'code', ...second}},
    groups: {one: when('A1', '100000', '199999'), two: when('B1', '200000', '299999')},
  };
}

function readFrom(path: string): Notice {
  const document = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as {notice?: unknown};
  return read(document.notice ?? document);
}

/** What markup says, without its styles. */
function textOf(markup: string): string {
  return markup
    .replace(/<head>.*<\/head>|<style>.*?<\/style>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function pageOf(rule: Rule, language = 'en'): string {
  return renderPage(noticeWith(rule), {language});
}

const wordOf: Readonly<Record<string, Verdict>> = {
  Affected: 'affected',
  'Not affected': 'not-affected',
  'Possibly affected': 'possibly-affected',
};

/** A row of a table as it is read: its labels, and the verdict in each of its cells. */
function rowsOf(markup: string): {labels: string[]; verdicts: (Verdict | undefined)[]}[] {
  const [, body = ''] = /<tbody>(.*?)<\/tbody>/s.exec(markup) ?? [];
  return body
    .split('<tr>')
    .slice(1)
    .map((row) => ({
      labels: [...row.matchAll(/<th scope="row">(.*?)<\/th>/gs)].map(([, label = '']) => textOf(label)),
      verdicts: [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => {
        const [word] = /(?:Not a|Possibly a|A)ffected$/.exec(textOf(cell)) ?? [];
        return wordOf[word ?? ''];
      }),
    }));
}

function verdictOf(eligibility: Eligibility, answers: Answers): Verdict {
  return checkEligibility(eligibility, answers).verdict;
}

const anyOther = 'any other number';
const ofForm = 'any other number of the right form';
const beside = ' (in no other row with it)';
const undecided =
  'A number of another form is not decided here: please read yours again. Until then, you may be affected.';

describe('the table of a page without scripts', () => {
  it('speaks of other numbers of the right form alone, and says which that is', () => {
    const page = pageOf({questions: {model, serial}, groups: toy});
    const labels = rowsOf(page).flatMap((row) => row.labels);
    expect(labels)
      .to.include('MMT-1780 or MMT-1715')
      .and.to.include(ofForm + beside);
    expect(labels.filter((label) => /any other number(?! of)/.test(label))).to.deep.equal([]);
    expect(textOf(page))
      .to.include(`Model – right form: begins with MMT, then 4 digits – for example MMT-1780. ${undecided}`)
      .and.to.include(
        `Serial – right form: begins with NG, then 7 digits – for example NG1234567. ${undecided}`,
      );
  });

  it('has a row also for who has a number that is named beside another one alone', () => {
    const page = pageOf({
      questions: {model: 'code', lot: 'code'},
      groups: {
        one: {
          all: [
            {question: 'model', in: ['100']},
            {question: 'lot', from: 'A1000', to: 'A1999'},
          ],
        },
        two: {question: 'lot', prefix: 'B'},
      },
    });
    // With model 200, lot A1500 is in the last row.
    expect(rowsOf(page).map(({labels}) => labels)).to.deep.equal([
      ['100', 'A1000 – A1999 or begins with B'],
      ['any other number', 'begins with B'],
      ['100 or any other number', `${anyOther}${beside}`],
    ]);
  });

  it('says it in Japanese', () => {
    const text = textOf(pageOf({questions: {model, serial}, groups: toy}, 'ja')).replaceAll(' ', '');
    expect(text)
      .to.include('形の正しい、ほかの番号（左の番号との組み合わせでほかの行にないもの）')
      .and.to.include(
        '「Model」の番号の正しい形：MMTで始まり、数字4桁と続く番号（例：MMT-1780）。形の違う番号は、ここでは判定できません。',
      );
  });

  const forms: [name: string, question: Omit<CodeQuestion, 'id' | 'label' | 'kind'>, form: string][] = [
    ['several shapes', {shape: ['######', '@#####']}, '“6 digits” or “1 letter, then 5 digits”'],
    ['digits alone', {alphabet: 'digits'}, 'digits only'],
    [
      'digits in a shape that has any characters',
      {alphabet: 'digits', shape: '??????'},
      '6 characters, digits only',
    ],
    ['digits in a shape of digits', {alphabet: 'digits', shape: '######'}, '6 digits'],
    ['the characters of a VIN', {alphabet: 'vin'}, 'only digits and letters, never I, O or Q'],
    ['a check digit', {checksum: 'luhn'}, 'a correct check digit (this page cannot verify it)'],
    [
      'a shape and a check digit',
      {shape: '######', checksum: 'luhn'},
      '6 digits, a correct check digit (this page cannot verify it)',
    ],
    ['an example of the right form', {shape: '######', example: '123-456'}, '6 digits – for example 123-456'],
    ['an example of another form, which it leaves out', {shape: '######', example: 'X1'}, '6 digits'],
  ];
  for (const [name, question, form] of forms) {
    it(`words a form: ${name}`, () => {
      const page = pageOf(ruleOf(question));
      expect(textOf(page)).to.include(`serial – right form: ${form}. ${undecided}`);
      expect(textOf(page)).not.to.include('model – right form');
      expect(rowsOf(page).map(({labels}) => labels[1])).to.include(ofForm + beside);
    });
  }

  it('asks to compare a number before it is taken for another', () => {
    const asks = 'Before you go by “any other number”, compare yours with the numbers in this notice';
    for (const rule of [ruleOf({}), ruleOf({shape: '######'}), car]) {
      expect(textOf(pageOf(rule))).to.include(asks);
      expect(textOf(renderFragment(noticeWith(rule), {language: 'en'}))).to.include(asks);
    }
    expect(rowsOf(pageOf(ruleOf({}))).map(({labels}) => labels[1])).to.include(anyOther + beside);
    expect(textOf(pageOf(ruleOf({})))).not.to.include('right form');
    expect(textOf(pageOf(ruleOf({}), 'ja'))).to.include('1文字ずつ見比べてください');
    // A table of dates and choices alone has no such row.
    const battery = renderPage(readFrom('../../examples/battery-recall-2026.json'), {language: 'en'});
    expect(battery).to.include('<table>');
    expect(textOf(battery)).not.to.include(asks);
  });

  it('has those who have no number in the row of other numbers', () => {
    const page = pageOf(car);
    expect(rowsOf(page).at(-1)?.labels).to.deep.equal([`${ofForm} or “It has no VIN”`]);
    expect(textOf(page)).not.to.include('Answers that are not drawn');
    expect(textOf(pageOf(car, 'ja')).replaceAll(' ', '')).to.include(
      '形の正しい、ほかの番号または「IthasnoVIN」',
    );
  });

  it('still says which answers it leaves out: of who was never asked for a date', () => {
    const built = {kind: 'date', never: 'It was never sold'} as const;
    const text = textOf(pageOf({...car, questions: {...car.questions, built}}));
    expect(text).to.include('Answers that are not drawn: built – It was never sold');
    expect(text).not.to.include('drawn: vin');
  });

  it('names other numbers also below many, and says where all of them stand', () => {
    const many: Condition[] = Array.from({length: 9}, (_, index) => ({
      question: 'serial',
      from: `${index}100`,
      to: `${index}199`,
    }));
    const groups = {
      one: {all: [{question: 'model', in: ['A1']}, {any: many.slice(0, 5)}]},
      two: {all: [{question: 'model', in: ['B1']}, {any: many.slice(5)}]},
    };
    const page = pageOf({
      questions: {model: 'code', serial: {kind: 'code', never: 'It has none'}},
      groups,
    });
    const labels = rowsOf(page).flatMap((row) => row.labels);
    expect(
      labels.filter((label) => label.endsWith(`${anyOther}${beside} or “It has none”`)),
    ).not.to.deep.equal([]);
    const listed = Array.from({length: 20}, (_, index) => `A${100 + index}`);
    const all = pageOf({
      ...ruleOf({}),
      groups: {...ruleOf({}).groups, more: {question: 'model', in: listed}},
    });
    expect(rowsOf(all).flatMap((row) => row.labels)).to.include(
      'A100, A101, A102, A103, A104, A105 or 14 others',
    );
    expect(textOf(all)).to.include('For the full rule, see “Who is affected” above.');
    expect(textOf(pageOf(ruleOf({})))).not.to.include('For the full rule');
  });
});

describe('the truth map of codes', () => {
  it('says the same in its drawing and in its table', () => {
    const page = renderTruthMap(noticeWith(car), {format: 'html', language: 'en'})!;
    expect(rowsOf(page).at(-1)?.labels).to.deep.equal([`${ofForm} or “It has no VIN”`]);
    const [, description = ''] = /<desc>(.*?)<\/desc>/s.exec(page) ?? [];
    expect(description).to.include(`${ofForm} or “It has no VIN” / before`);
    const text = textOf(page);
    expect(text).to.include(undecided).and.to.include('Before you go by “any other number”');
    expect(text).not.to.include('…').and.not.to.include('Answers that are not drawn');
    // Which would have codes of another form among them.
    const banks = renderTruthMap(noticeWith(powerBank), {format: 'svg', language: 'en'})!;
    expect(textOf(banks)).to.include(ofForm).and.not.to.include('All other answers');
  });
});

/** One day of each column of the car. */
const daysOfCar = ['2015-10-31', '2016-03-15', '2016-06-30', '2016-07-01'];

/** Answers of which some are no code of a question that says what its codes look like. */
const unfitCodes = ['~', '0', '1780', 'NG1500O00', 'NG15000000', 'A16891234', '1HFVE0444G400000'];

/** Codes of a question around the borders of its tests. */
function codesFor(question: CodeQuestion, own: readonly Test[]): string[] {
  return sampleCodes(own, question, 200).filter((code) => codeFault(question, code) === undefined);
}

/** What those answer of whom the label of a row speaks: of each kind a few codes, and that there is none. */
function answersOf(
  label: string,
  tests: readonly Test[],
  question: CodeQuestion,
  {questions, groups}: Eligibility,
): string[] {
  const own = groups
    .flatMap(({when}) => [...testsOf(when)].map(({test}) => test))
    .filter((test) => test.question === question.id);
  const codes = codesFor(question, own);
  const isPassed = (code: string, test: Test) =>
    verdictOf({questions, groups: [{id: 'g', label: 'g', when: test}]}, {[question.id]: code}) === 'affected';
  const passedBy = (code: string) => own.filter((test) => isPassed(code, test));
  const never = question.never === undefined ? [] : ['never'];
  if (tests.length === 0) return [...codes.slice(0, 3), ...never];
  const named = tests.filter((test) => Object.keys(test).length > 1);
  const isNever = typeof question.never === 'string' && label.includes(question.never);
  const others = label.includes(anyOther) ? codes.filter((code) => passedBy(code).length === 0) : [];
  // A code that passes a second test as well belongs to several rows, of which the map promises less.
  const listed = codes.filter(
    (code) => passedBy(code).length === 1 && named.some((test) => isPassed(code, test)),
  );
  return [...(isNever ? never : []), ...others.slice(0, 3), ...listed.slice(0, 3)];
}

/** A cell of a table, and the answers of those of whom it speaks. */
interface Cell {
  readonly verdict: Verdict | undefined;
  readonly labels: readonly string[];
  readonly points: readonly Answers[];
}

function cellsOf(page: string, eligibility: Eligibility): Cell[] {
  const map = truthMap(eligibility);
  const rows = rowsOf(page);
  expect(rows).to.have.length(map.rows.length);
  return rows.flatMap(({labels, verdicts}, index) => {
    const row = codeQuestionsOf(eligibility).reduce<Answers[]>(
      (points, question, place) =>
        points.flatMap((point) =>
          answersOf(labels[place]!, map.rows[index]!.answers[place]!, question, eligibility).map(
            (answer) => ({
              ...point,
              [question.id]: answer,
            }),
          ),
        ),
      [{}],
    );
    const {across} = map;
    const dates: Answers[] = across === undefined ? [{}] : daysOfCar.map((day) => ({[across]: day}));
    expect(verdicts).to.have.length(dates.length);
    return verdicts.map((verdict, column) => ({
      verdict,
      labels,
      points: row.map((point) => ({...point, ...dates[column]})),
    }));
  });
}

/** The questions for codes that make the rows of a rule. */
function codeQuestionsOf(eligibility: Eligibility): CodeQuestion[] {
  const {down} = truthMap(eligibility);
  return eligibility.questions.filter(
    (question) => question.kind === 'code' && down.includes(question.id),
  ) as CodeQuestion[];
}

describe('what a table says of codes', () => {
  const cases = readdirSync(new URL('../eligibility/cases/', import.meta.url))
    .filter((name) => name !== 'facts.json')
    .map((name) => [name, readFrom(`../eligibility/cases/${name}`)] as const);
  const documents: (readonly [name: string, notice: Notice])[] = [
    ['two models', noticeWith({questions: {model, serial}, groups: toy})],
    ['a car', noticeWith(car)],
    ['power banks', noticeWith(powerBank)],
    ['a check digit', noticeWith(ruleOf({checksum: 'luhn', never: 'It has none'}))],
    ['digits', noticeWith(ruleOf({alphabet: 'digits', never: 'It has none'}))],
    ['no form', noticeWith(ruleOf({never: 'It has none'}))],
    ...cases.filter(([, {eligibility}]) => eligibility && codeQuestionsOf(eligibility).length > 0),
  ];

  for (const [name, notice] of documents) {
    const eligibility = notice.eligibility!;
    const page = () => renderTruthMap(notice, {format: 'html', language: 'en'})!;

    it(`is the verdict for everyone whom a row names: ${name}`, () => {
      let settled = 0;
      for (const {verdict, points} of cellsOf(page(), eligibility)) {
        // Of one code among those that pass a test, more may be known.
        if (verdict === 'possibly-affected') continue;
        for (const point of points) {
          settled++;
          expect(verdictOf(eligibility, point), JSON.stringify(point)).to.equal(verdict);
        }
      }
      expect(settled).to.be.greaterThan(0);
    });

    it(`tells nobody "not affected" whose code is unfit: ${name}`, () => {
      const text = textOf(page());
      for (const {verdict, labels, points} of cellsOf(page(), eligibility)) {
        if (verdict !== 'not-affected') continue;
        for (const [place, question] of codeQuestionsOf(eligibility).entries()) {
          const codes = unfitCodes.filter((code) => codeFault(question, code) !== undefined);
          const unfit = points.flatMap((point) => codes.map((code) => ({...point, [question.id]: code})));
          const isToldElse = unfit.some((point) => verdictOf(eligibility, point) !== 'not-affected');
          if (!isToldElse) continue;
          expect(labels[place]).not.to.match(/any other number(?! of the right form)|any answer/);
          expect(text).to.match(/ – right form: [^.]+\. A number of another form is not decided here/);
        }
      }
    });
  }
});
