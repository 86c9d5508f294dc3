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
    [['serial=B', 'a=b=d', 'device=phone', 'bought=2012-01-08|2012-01-09'], 'not-affected'],
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

describe('check of a notice that says what to do', () => {
  const kettle = fileURLToPath(new URL('../../../examples/kettle-recall-2026.json', import.meta.url));

  async function told(model: string, made: string): Promise<string> {
    const {output} = await type(['check', kettle, '--answer', `model=${model}`, '--answer', `made=${made}`]);
    return output;
  }

  it('says it with the verdict', async () => {
    expect(await told('KT-100', '2025-09')).to.match(/^You are affected by this incident\. Please act now\n/);
    expect(await told('KT-100', '2025-10')).to.match(/^You are not affected by this incident\n/);
  });

  it('says how likely a capped group is, and why where that decides', async () => {
    const output = await told('KT-200', '2025-08');
    expect(output).to.match(/^You may be affected by this incident\. We advise you to act\n/);
    expect(output).to.include('    It is about one kettle in 200.\n    The parts were mixed in the factory');
  });
});

describe('check of a time of day', () => {
  const zoned = (timeZone: string) =>
    noticeWith({
      timeZone,
      questions: {used: 'date', day: {kind: 'date', never: 'Never'}, device: ['phone', 'tablet']},
      groups: {
        one: {question: 'used', from: '2018-11-04T01:00Z', to: '2018-11-04T12:00Z'},
        two: {question: 'day', from: '2018-11-04'},
        three: {question: 'device', in: ['phone']},
      },
    });

  async function told(answers: readonly string[], ...options: readonly string[]): Promise<string> {
    const argv = answers.flatMap((answer) => ['--answer', answer]);
    const {output} = await type(['check', 'a.json', ...argv, ...options], {
      'a.json': zoned('America/New_York'),
    });
    return output;
  }

  const english = 'Dates and times without an offset are understood in America/New_York.';

  for (const answers of [
    ['used=2018-11-04T02:30'],
    ['used=2018-11-04'],
    ['used=2018-11'],
    ['used=2018-11-04T02:30Z..2018-11-04T05:00'],
    ['used=2018-11-04T02:30Z|2018-11-04T02:30'],
    ['used=2018-11-03..', 'device=tablet'],
  ]) {
    it(`says once by which zone it goes: ${answers.join(' ')}`, async () => {
      expect((await told(answers)).split('\n').filter((line) => line === english)).to.have.length(1);
      expect(await told(answers, '--json')).not.to.include('America');
    });
  }

  for (const answers of [
    [],
    ['used=2018-11-04T02:30Z'],
    ['used=2018-11-04T02:30-05:00..2018-11-04T05:00-05:00'],
    ['used=2018-11-04T02:30Z|2018-11-04T07:30Z'],
    ['day=2018-11-04'],
    ['day=never'],
    ['device=tablet'],
  ]) {
    it(`says nothing where no zone matters: ${answers.join(' ') || 'no answer'}`, async () => {
      expect(await told(answers)).not.to.include('America');
    });
  }

  it('says it in Japanese', async () => {
    const output = await told(['used=2018-11-04T02:30'], '--lang', 'ja');
    expect(output).to.include('\n時差のない日時は、America/New_Yorkの日時として扱っています。\n');
  });

  it('says nothing of a zone that this machine does not know', async () => {
    const argv = ['check', 'a.json', '--answer', 'used=2018-11-04T02:30'];
    const {output} = await type(argv, {'a.json': zoned('Mars/Olympus')});
    expect(output).not.to.include('Mars');
  });
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
    ['bought=2012-02|soon', /is none/],
    ['bought=2012-01..soon', /is none/],
    ['bought=about March 2012', /Did you mean “2012-02\.\.2012-04”\? See/],
    ['bought=03/04/2012', /Did you mean “2012-04-03”\? Did you mean “2012-03-04”\? See/],
    ['bought=2012年3月上旬', /Did you mean “2012-03-01\.\.2012-03-10”\? See/],
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

  it('is one without --answer before it', async () => {
    const {code, errorOutput} = await type(['check', 'n.json', 'bought=2012']);
    expect(code).to.equal(2);
    expect(errorOutput).to.match(/^“bought=2012” is an answer, and needs --answer before it\./);
  });

  it('is one that is given twice', async () => {
    const {code, errorOutput} = await check(['bought=2012', 'bought=2013']);
    expect(code).to.equal(2);
    expect(errorOutput).to.match(/^The question “bought” is answered twice\./);
  });
});

describe('an answer that is counted from today', () => {
  const from = String.raw`is none\..* It is counted from today, 2026-11-29, and would mean another date tomorrow\.`;
  const meaning = (...dates: readonly string[]) =>
    new RegExp(
      `^The question “bought” .*${from}${dates.map((date) => ` Did you mean “${date}”\\?`).join('')} See `,
    );

  for (const [answer, expected] of [
    ['today', meaning('2026-11-29')],
    ['yesterday', meaning('2026-11-28')],
    ['昨日', meaning('2026-11-28')],
    ['the day before yesterday', meaning('2026-11-27')],
    ['3 days ago', meaning('2026-11-25..2026-11-27')],
    // On a Sunday nobody can say which week is over.
    ['last week', meaning('2026-11-16..2026-11-29', '2026-11-22..2026-11-29')],
    ['last month', meaning('2026-10', '2026-10-29..2026-11-29')],
    ['先月', meaning('2026-10')],
    ['先月の初め', meaning('2026-10-01..2026-10-10')],
    ['last year', meaning('2025', '2025-11-29..2026-11-29')],
    ['去年', meaning('2025')],
    ['去年の3月', meaning('2025-03')],
    ['last March', meaning('2026-03', '2025-03')],
    ['yesterday..today', meaning('2026-11-28..2026-11-29')],
  ] as const) {
    it(`is refused with 2, and says what to type instead: ${answer}`, async () => {
      const {code, output, errorOutput} = await check([`bought=${answer}`], '--json', '--lang', 'en');
      expect({code, output}).to.deep.equal({code: 2, output: ''});
      expect(errorOutput).to.match(expected);
    });
  }

  it('is what it says that it means', async () => {
    expect((await check(['bought=2026-11-28'], '--json')).code).to.equal(0);
  });

  for (const answer of ['about March 2012', '9/4/12', '2012年3月上旬', '2012-02-30', 'soon']) {
    it(`is none that means the same tomorrow: ${answer}`, async () => {
      const {code, errorOutput} = await check([`bought=${answer}`]);
      expect(code).to.equal(2);
      expect(errorOutput).not.to.include('today');
    });
  }

  it('is refused in a file of tests as well, which would fail tomorrow', async () => {
    const vectors = [{answers: {bought: 'yesterday'}, expected: 'affected'}];
    const {code, errorOutput} = await type(['check', 'a.json', '--vectors', 'v.json'], {
      'a.json': rule,
      'v.json': vectors,
    });
    expect(code).to.equal(2);
    expect(errorOutput).to.include('It is counted from today, 2026-11-29');
  });

  it('is told so in Japanese', async () => {
    const {errorOutput} = await check(['bought=昨日'], '--lang', 'ja');
    expect(errorOutput).to.include('今日（2026-11-29）から数える書き方で、明日には別の日になるため');
    expect(errorOutput).to.include('「2026-11-28」のことではありませんか。');
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
        '    Not certain – Order date (1 April 2011 – 4 September 2012)',
        '    Applies to you – Device (Mobile phone (not a smartphone))',
        '    Not certain – Payment (Credit card)',
        'One more detail could settle it',
        '  When did you place the order? [purchase]',
        '  How did you pay? [payment]',
        'Based on: Final report, version 2, 17 December 2012. Reference: netoff-2012-10',
        '',
      ].join('\n'),
    );
  });

  it('speaks Japanese, the document’s words too', async () => {
    const {output} = await type(['check', netoff, '--answer', 'device=computer'], {}, {LANG: 'ja_JP.UTF-8'});
    expect(output).to.equal(
      [
        'この件の対象ではありません',
        '  当てはまらない – 携帯電話サイトでご注文、カード払い [mobile-card]',
        '    判定できない – ご注文日（2011年4月1日～2012年9月4日）',
        '    当てはまらない – ご注文時の端末（携帯電話（スマートフォン以外））',
        '    判定できない – お支払いの方法（クレジットカード）',
        'この判定の根拠：最終報告（第2版・2012年12月17日） 整理番号：netoff-2012-10',
        '',
      ].join('\n'),
    );
  });

  it('says why not: the groups that were missed by the fewest tests, in words, and how many more there are', async () => {
    const answers = ['serial=B', 'a=b=d', 'device=phone', 'bought=2012-01-21'];
    const {output} = await check(answers, '--lang', 'en');
    expect(output.split('\n').slice(0, 8)).to.deep.equal([
      'You are not affected by this incident',
      '  Does not apply to you – one [one]',
      '    Does not apply to you – bought (10 January 2012 – 20 January 2012)',
      '    Applies to you – device (phone)',
      '  Does not apply to you – two [two]',
      '    Does not apply to you – serial (begins with A, then 1 digit)',
      '  Does not apply to you – three [three]',
      '    Does not apply to you – a=b (c)',
    ]);
    const groups = ['c', 'd', 'e', 'f', 'g'].map((value) => ({
      id: value,
      label: value,
      when: {question: 'device', in: ['phone'], ...(value === 'g' && {in: undefined, notIn: ['tablet']})},
    }));
    const many = {...rule, eligibility: {...rule.eligibility, groups}};
    const told = await type(['check', 'a.json', '--answer', 'device=tablet'], {'a.json': many}, {LANG: 'en'});
    expect(told.output).to.match(/\[e\]\n.*\n {2}and 2 more\n/);
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
    expect(output).to.match(/This notice alone cannot settle it[^]*This is what was known on 2020/);
  });
});

/** A notice of version 1.1 with a code that has a shape, one that has none, and a period. */
const modern = {
  ...rule,
  formatVersion: '1.1',
  eligibility: {
    timeZone: 'Asia/Tokyo',
    questions: [
      {id: 'vin', kind: 'code', label: 'Last eight of the VIN', shape: '@#######', never: 'It has none'},
      {id: 'lot', kind: 'code', label: 'Lot', short: 'Lot number'},
      {id: 'used', kind: 'period', label: 'When did you use it?', never: 'I never did'},
    ],
    groups: [
      {id: 'vins', label: 'VINs', when: {question: 'vin', from: 'G4000001', to: 'G4008403'}},
      {id: 'lots', label: 'Lots', when: {question: 'lot', in: ['PB2030MI', 'MMT-1780']}},
      {id: 'users', label: 'Users', when: {question: 'used', from: '2020', to: '2021'}},
    ],
  },
};

async function checkModern(answers: readonly string[], ...options: readonly string[]) {
  const argv = answers.flatMap((answer) => ['--answer', answer]);
  return type(['check', 'a.json', ...argv, ...options], {'a.json': modern});
}

const others = ['vin=never', 'lot=XY12', 'used=never'];

function answersWith(answer: string): string[] {
  const [id = ''] = answer.split('=', 1);
  return [...others.filter((each) => !each.startsWith(`${id}=`)), answer];
}

describe('check of periods and of "never"', () => {
  for (const [answer, verdict] of [
    ['used=never', 'not-affected'],
    ['used=2019..2023', 'affected'],
    ['used=2019-12-31..2020-01-01', 'affected'],
    ['used=2018..2019-12-31', 'not-affected'],
    ['used=2021-12-31..', 'affected'],
    ['used=2022..', 'not-affected'],
    ['used=2019', 'possibly-affected'],
    ['used=2022', 'not-affected'],
    ['used=..2019', 'not-affected'],
    ['used=..2023', 'possibly-affected'],
    ['vin=G4000001', 'affected'],
    ['vin=G4008404', 'not-affected'],
    ['vin=1HFVE0440G4000001', 'possibly-affected'],
  ] as const) {
    it(`answers ${answer}: ${verdict}`, async () => {
      const {code, output} = await checkModern(answersWith(answer), '--json');
      expect({code, verdict: (JSON.parse(output) as {verdict: string}).verdict}).to.deep.equal({
        code: 0,
        verdict,
      });
    });
  }

  for (const [language, line] of [
    ['en', 'None of these is certain alone, but together the conditions of this notice cover every case'],
    ['ja', '一つひとつは確実ではありませんが、このお知らせの条件を合わせると'],
  ] as const) {
    it(`says why who is in no group for certain is affected all the same: ${language}`, async () => {
      const groups = [
        {id: 'early', label: 'Until 2020', when: {question: 'used', to: '2020'}},
        {id: 'late', label: 'After 2020', when: {question: 'used', after: '2020'}},
      ];
      const eligibility = {
        timeZone: 'Asia/Tokyo',
        questions: [{id: 'used', kind: 'date', label: 'Used?'}],
        groups,
      };
      const files = {'a.json': {...modern, eligibility}};
      const asked = await type(['check', 'a.json', '--lang', language], files);
      expect(asked.output).to.include(line);
      const known = await type(['check', 'a.json', '--answer', 'used=2019', '--lang', language], files);
      expect(known.output).not.to.include(line);
    });
  }

  for (const [language, line] of [
    ['en', 'Does not apply to you – Member (only within this time: 2016)'],
    ['ja', '当てはまらない – Member（全体が2016年の期間内）'],
  ] as const) {
    it(`says of who had it longer that it was not only then: ${language}`, async () => {
      const eligibility = {
        timeZone: 'Asia/Tokyo',
        questions: [{id: 'member', kind: 'period', label: 'Member?', short: 'Member'}],
        groups: [
          {id: 'all', label: 'In 2016', when: {question: 'member', from: '2016', to: '2016', within: true}},
        ],
      };
      const {output} = await type(['check', 'a.json', '--answer', 'member=2010..', '--lang', language], {
        'a.json': {...modern, eligibility},
      });
      expect(output).to.include(line);
    });
  }

  for (const answer of ['used=..', 'used=soon', 'used=2021..2020', 'used=2020..2021..2022', 'used=Never']) {
    it(`refuses ${answer} with 2`, async () => {
      const {code, errorOutput} = await checkModern([answer], '--lang', 'en');
      expect({code, errorOutput}).to.deep.include({code: 2});
      expect(errorOutput).to.match(/^The question “used” asks for a period, and “.+” is none\./);
    });
  }

  it('refuses "never" where the question has no such answer', async () => {
    expect((await check(['bought=never'])).errorOutput).to.match(/“never” is none/);
  });

  it('takes them in vectors', async () => {
    const vectors = [
      {answers: {vin: 'never', lot: 'XY12', used: '2022..'}, expected: 'not-affected'},
      {answers: {vin: 'never', lot: 'never', used: '2021..2022'}, expected: 'affected', groups: ['users']},
    ];
    const {output} = await type(['check', 'a.json', '--vectors', 'v.json'], {
      'a.json': modern,
      'v.json': vectors,
    });
    expect(output).to.equal('2 passed, 0 failed\n');
    const wrong = [{answers: {used: '..'}, expected: 'affected'}];
    const refused = await type(['check', 'a.json', '--vectors', 'v.json'], {
      'a.json': modern,
      'v.json': wrong,
    });
    expect(refused.code).to.equal(2);
    expect(refused.errorOutput).to.match(/test 1: The question “used” asks for a period/);
  });
});

describe('check of codes that are doubted', () => {
  async function lines(answer: string, language: string): Promise<string[]> {
    const {output} = await checkModern(answersWith(answer), '--lang', language);
    return output.split('\n').filter((line) => /^(Last|Lot|「| {2}\S+$)/.test(line));
  }

  for (const [answer, language, told] of [
    [
      'vin=1HFVE0440G4000001',
      'en',
      [
        'Last eight of the VIN – Only part of what you typed looks like this number. Is it this part? [vin]',
        '  G4000001',
      ],
    ],
    [
      'vin=4000001',
      'en',
      [
        'Last eight of the VIN – The right form is: 1 letter, then 7 digits. ' +
          'Please check what you typed. [vin]',
      ],
    ],
    [
      'vin=4000001',
      'ja',
      [
        'Last eight of the VIN：この番号は「英字1文字、次に数字7桁」の形です。' +
          '入力内容をもう一度ご確認ください。 [vin]',
      ],
    ],
    [
      'lot=PB2030M1',
      'en',
      ['Lot – This is very close to an affected number. Did you mean that one? [lot]', '  PB2030MI'],
    ],
    [
      'lot=1780',
      'ja',
      ['Lot：対象となる番号によく似ています。次の番号ではありませんか。 [lot]', '  MMT-1780'],
    ],
    ['lot=PB2030MI', 'en', []],
    ['lot=XY12', 'en', []],
  ] as const) {
    it(`tells of ${answer} in ${language}`, async () => {
      expect(await lines(answer, language)).to.deep.equal(told);
    });
  }

  it('has them in JSON, where there are any', async () => {
    const jsonFor = async (answer: string) => {
      const {output} = await checkModern(answersWith(answer), '--json');
      const {verdict, unfit, nearMisses} = JSON.parse(output) as Record<string, unknown>;
      return {verdict, unfit, nearMisses};
    };
    expect(await jsonFor('lot=PB2030M1')).to.deep.equal({
      verdict: 'not-affected',
      unfit: undefined,
      nearMisses: [{question: 'lot', meant: ['PB2030MI']}],
    });
    expect(await jsonFor('vin=4000001')).to.deep.equal({
      verdict: 'possibly-affected',
      unfit: [{question: 'vin', reason: 'shape'}],
      nearMisses: undefined,
    });
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
