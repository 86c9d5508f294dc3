import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {noticeWith} from '../../eligibility/ask.js';
import {writeSample, writeShortest} from '../../model/sample.js';
import {type} from '../terminal.js';

const netoff = fileURLToPath(new URL('../../../examples/netoff-2012.json', import.meta.url));

const rule = noticeWith({
  questions: {bought: 'date', device: ['phone', 'tablet', 'other'], serial: 'code', 'a=b': ['c', 'd']},
  groups: {
    one: {
      all: [
        {question: 'bought', from: '2012-01-10', to: '2012-01-20'},
        {question: 'device', in: ['phone']},
      ],
    },
    two: {question: 'serial', like: 'A#'},
    three: {question: 'a=b', in: ['c']},
  },
});

async function check(answers: readonly string[], ...options: readonly string[]) {
  const argv = answers.flatMap((answer) => ['--answer', answer]);
  return type(['check', 'a.json', ...argv, ...options], {'a.json': rule});
}

describe('check --json', () => {
  it('prints what was asked for, in its order, on one line', async () => {
    const answers = ['--answer', 'purchase=2012-09-04', '--answer', 'device=feature-phone'];
    const {code, output} = await type(['check', netoff, ...answers, '--json']);
    expect(code).to.equal(0);
    expect(output).to.equal(
      '{"verdict":"possibly-affected","certain":[],"possible":["mobile-card"],"undecided":["payment"],' +
        '"noticeId":"netoff-2012-10","revision":2,"stage":"final"}\n',
    );
  });

  for (const [answers, verdict] of [
    [[], 'possibly-affected'],
    [['serial=B', 'a=b=d', 'device=phone', 'bought=2012-01-09'], 'not-affected'],
    [['serial=B', 'a=b=d', 'device=phone', 'bought=2012-01-10'], 'affected'],
    [['serial=B', 'a=b=d', 'device=phone', 'bought=2012-01-20T23:59'], 'affected'],
    [['serial=B', 'a=b=d', 'device=phone', 'bought=2012-01-21'], 'not-affected'],
    [['serial=B', 'a=b=d', 'device=phone', 'bought=2012-01'], 'possibly-affected'],
    [['serial=B', 'a=b=d', 'device=phone', 'bought=2012-01-12..2012-01-15'], 'affected'],
    [['serial=B', 'a=b=d', 'device=phone', 'bought=2012-01-20..'], 'possibly-affected'],
    [['serial=B', 'a=b=d', 'device=phone', 'bought=2012-01-21..'], 'not-affected'],
    [['serial=B', 'a=b=d', 'device=phone', 'bought=..2012-01-09'], 'not-affected'],
    [['serial=B', 'a=b=d', 'device=other'], 'not-affected'],
    [['serial=a-1'], 'affected'],
    [['serial=a=1', 'device=tablet', 'a=b=d'], 'not-affected'],
    [['a=b=c'], 'affected'],
  ] as const) {
    it(`answers ${answers.join(' ') || 'nothing'}: ${verdict}`, async () => {
      const {code, output} = await check(answers, '--json');
      expect({code, verdict: (JSON.parse(output) as {verdict: string}).verdict}).to.deep.equal({
        code: 0,
        verdict,
      });
    });
  }
});

describe('an answer that cannot be understood', () => {
  for (const [answer, errorOutput] of [
    [
      'bougt=2012',
      /^No question is called “bougt”\. Did you mean “bought”\? See incident-notice check --help\.$/,
    ],
    ['colour=red', /^No question is called “colour”\. Known here: bought, device, serial, a=b\./],
    ['constructor=x', /^No question is called “constructor”/],
    ['device=fone', /^The question “device” has no option “fone”\. Did you mean “phone”\?/],
    ['device=watch', /^The question “device” has no option “watch”\. Known here: phone, tablet, other\./],
    ['a=b=other', /^The question “a=b” has no option “other”\./],
    ['bought=soon', /^The question “bought” asks for a date, and “soon” is none\./],
    ['bought=2012-02-30', /“2012-02-30” is none/],
    ['bought=2012-1-1', /is none/],
    ['bought=2012-01..2012-02..2012-03', /is none/],
    ['bought=2012-02..2012-01', /is none/],
    ['bought=2012-01..soon', /is none/],
    ['bought', /^“bought” is not an answer\. Write QUESTION=ANSWER/],
    ['bought=', /^“bought=” is not an answer\./],
    ['=2012', /^“=2012” is not an answer\./],
    ['', /^“” is not an answer\./],
  ] as const) {
    it(`is refused with 2: ${JSON.stringify(answer)}`, async () => {
      const outcome = await check([answer], '--json');
      expect(outcome.code).to.equal(2);
      expect(outcome.output).to.equal('');
      expect(outcome.errorOutput.trimEnd()).to.match(errorOutput);
    });
  }

  it('is one that is given twice', async () => {
    const {code, errorOutput} = await check(['bought=2012', 'bought=2013']);
    expect(code).to.equal(2);
    expect(errorOutput).to.match(/^The question “bought” is answered twice\./);
  });
});

describe('check in words', () => {
  it('says the verdict, why, what would decide it, and what it rests on', async () => {
    const {code, output} = await type(['check', netoff, '--answer', 'device=feature-phone', '--lang', 'en']);
    expect(code).to.equal(0);
    expect(output).to.equal(
      [
        'You may be affected by this incident',
        '  Not certain – Card payment on the mobile-phone site [mobile-card]',
        '    Not certain – When did you place the order?',
        '    Applies to you – Which device did you order with?',
        '    Not certain – How did you pay?',
        'A more precise answer here could decide it',
        '  When did you place the order? [purchase]',
        '  How did you pay? [payment]',
        'This answer rests on: Final report, revision 2, 17 December 2012. Reference: netoff-2012-10',
        '',
      ].join('\n'),
    );
  });

  it('speaks Japanese, the document’s words too', async () => {
    const {output} = await type(['check', netoff, '--answer', 'device=computer'], {}, {LANG: 'ja_JP.UTF-8'});
    expect(output).to.match(/^本件の対象ではありません\n判定のもと/);
  });

  it('says that an early report is provisional, and that a notice can leave it open', async () => {
    const open = {
      ...rule,
      stage: 'interim',
      eligibility: {
        ...rule.eligibility,
        groups: [
          {id: 'some', label: 'Some', when: {question: 'device', in: ['phone']}, certainty: 'possible'},
        ],
      },
    };
    const {output} = await type(['check', 'a.json', '--answer', 'device=phone'], {'a.json': open});
    expect(output).to.match(/The notice itself leaves this open[^]*This is what is known on 2020/);
  });
});

describe('check of a file without a rule', () => {
  it('tells the errors, and ends with 1', async () => {
    const broken = {...writeSample(), stage: 'finale', extra: 1};
    const {code, output, errorOutput} = await type(['check', 'a.json', '--json'], {'a.json': broken});
    expect({code, output}).to.deep.equal({code: 1, output: ''});
    expect(errorOutput).to.match(/^a\.json:1:\d+ {2}error {2}\/stage .*\n$/);
  });

  it('says that the notice has none', async () => {
    expect(await type(['check', 'a.json'], {'a.json': writeShortest()})).to.deep.equal({
      code: 1,
      output: '',
      errorOutput: 'a.json: the notice does not say who is affected. It has no “eligibility”.\n',
    });
  });

  it('ends with 2 if it cannot be read', async () => {
    expect((await type(['check', 'no.json'])).code).to.equal(2);
  });
});

describe('check --vectors', () => {
  async function testWith(vectors: unknown) {
    return type(['check', 'a.json', '--vectors', 'v.json'], {'a.json': rule, 'v.json': vectors});
  }

  const right = {answers: {serial: 'A1'}, expected: 'affected', groups: ['two']};

  it('counts what passes and what fails, and tells what it got', async () => {
    const vectors = [
      right,
      {answers: {serial: 'A1'}, expected: 'not-affected', why: 'wrong on purpose'},
      {answers: {serial: 'A1'}, expected: 'affected', groups: ['one', 'two']},
      {answers: {device: ' '}, expected: 'possibly-affected'},
    ];
    const {code, output} = await testWith(vectors);
    expect(code).to.equal(1);
    expect(output).to.equal(
      'Test 2 failed. Answers {"serial":"A1"}: expected not-affected, got affected.\n' +
        'Test 3 failed. Answers {"serial":"A1"}: expected affected [one, two], got affected [two].\n' +
        '2 passed, 2 failed\n',
    );
  });

  it('ends with 0 if all pass', async () => {
    expect(await testWith([right])).to.deep.equal({code: 0, output: '1 passed, 0 failed\n', errorOutput: ''});
    expect((await testWith({vectors: [right]})).output).to.equal('1 passed, 0 failed\n');
    expect((await testWith([])).output).to.equal('0 passed, 0 failed\n');
  });

  for (const [vectors, errorOutput] of [
    ['[', /^v\.json:1:2 {2}The text ends too early/],
    [{}, /^v\.json: this is not a list of tests/],
    ['null', /^v\.json: this is not a list of tests/],
    [[right, 5], /^v\.json: test 2 needs “answers”/],
    [[{expected: 'affected'}], /test 1 needs/],
    [[{answers: [], expected: 'affected'}], /test 1 needs/],
    [[{answers: {serial: 5}, expected: 'affected'}], /test 1 needs/],
    [[{answers: {}, expected: 'yes'}], /test 1 needs/],
    [[{answers: {}, expected: 'affected', groups: 'one'}], /test 1 needs/],
    [[{answers: {}, expected: 'affected', groups: [1]}], /test 1 needs/],
    [
      [{answers: {seriel: 'A'}, expected: 'affected'}],
      /test 1: No question is called “seriel”\. Did you mean “serial”\?/,
    ],
    [
      [{answers: {device: 'fone'}, expected: 'affected'}],
      /test 1: The question “device” has no option “fone”/,
    ],
  ] as const) {
    it(`refuses ${JSON.stringify(vectors)} with 2`, async () => {
      const outcome = await testWith(vectors);
      expect(outcome.code).to.equal(2);
      expect(outcome.output).to.equal('');
      expect(outcome.errorOutput).to.match(errorOutput);
    });
  }

  it('passes the vectors of all real notices, which also validate', async () => {
    const directory = fileURLToPath(new URL('../../eligibility/cases/', import.meta.url));
    const files = readdirSync(directory)
      .filter((file) => file !== 'facts.json' && !file.startsWith('borders-'))
      .map((file) => `${directory}${file}`);
    expect(files).to.have.length(36);
    let passed = 0;
    for (const file of files) {
      const {code, output} = await type(['check', file, '--vectors', file]);
      expect(code, output).to.equal(0);
      passed += Number(/^(\d+) passed, 0 failed\n$/.exec(output)?.[1]);
    }
    expect(passed).to.equal(377);
    expect((await type(['validate', ...files])).code).to.equal(0);
  });
});
