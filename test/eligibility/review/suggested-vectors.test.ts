import {expect} from 'chai';
import {suggestVectors, type SuggestedVector} from '../../../src/eligibility/review/suggested-vectors.js';
import type {Condition} from '../../../src/model/index.js';
import {noticeWith, type Rule} from '../ask.js';

function suggestedFor(rule: Rule): SuggestedVector[] {
  return suggestVectors(noticeWith(rule).eligibility!);
}

/** What is suggested for a single test: the answer to its question, where it stands, and the verdict. */
function atBorders(when: Condition, questions: Rule['questions'], timeZone?: string): string[] {
  const rule = {questions, groups: {a: when}, ...(timeZone !== undefined && {timeZone})};
  return suggestedFor(rule)
    .filter(({answers}) => Object.keys(answers).length > 0)
    .map(({answers, borders, verdict}) => {
      const [{place, of} = {place: '', of: ''}] = borders;
      return [...Object.values(answers), place, of, verdict].filter(Boolean).join(' ');
    });
}

const date = {bought: 'date'} as const;
const choice = {paid: ['card', 'cash', 'other']} as const;
const code = {serial: 'code'} as const;

describe('suggested vectors', () => {
  for (const [when, expected] of [
    [
      {question: 'bought', from: '2011-04-01'},
      ['2011-04-01 first from 2011-04-01 affected', '2011-03-31 before from 2011-04-01 not-affected'],
    ],
    [
      {question: 'bought', from: '2012-03', to: '2012'},
      [
        '2012-03-01 first from 2012-03 affected',
        '2012-02-29 before from 2012-03 not-affected',
        '2012-12-31 last to 2012 affected',
        '2013-01-01 after to 2012 not-affected',
      ],
    ],
    [
      {question: 'bought', after: '2012-02', before: '2012-03-02'},
      [
        '2012-03-01 first after 2012-02 affected',
        '2012-02-29 before after 2012-02 not-affected',
        '2012-03-02 after before 2012-03-02 not-affected',
      ],
    ],
    [
      {question: 'bought', to: '2012-09-04T23:59+09:00'},
      [
        '2012-09-04T23:59+09:00 last to 2012-09-04T23:59+09:00 affected',
        '2012-09-05T00:00+09:00 after to 2012-09-04T23:59+09:00 not-affected',
      ],
    ],
  ] as const satisfies readonly (readonly [Condition, readonly string[]])[]) {
    it(`stand on both sides of each bound: ${JSON.stringify(when)}`, () => {
      expect(atBorders(when, date)).to.deep.equal(expected);
    });
  }

  for (const when of [
    {question: 'paid', in: ['card']},
    {question: 'paid', notIn: ['cash', 'other']},
  ] as const satisfies readonly Condition[]) {
    it(`have every option: ${JSON.stringify(when)}`, () => {
      expect(atBorders(when, choice)).to.deep.equal([
        'card option affected',
        'other option not-affected',
        'cash option not-affected',
      ]);
    });
  }

  for (const [when, expected] of [
    [
      {question: 'serial', from: 'A100', to: 'A1Z9'},
      [
        'A100 first from A100 affected',
        'A099 before from A100 not-affected',
        'A1Z9 last to A1Z9 affected',
        'A2A0 after to A1Z9 not-affected',
      ],
    ],
    [
      {question: 'serial', in: ['MMT-1780', 'MMT-1781']},
      [
        'MMT-1780 fitting in affected',
        'MMT1779 unfitting in not-affected',
        'MMT-1781 fitting in affected',
        'MMT1782 unfitting in not-affected',
      ],
    ],
    [
      {question: 'serial', prefix: 'AB'},
      [
        'AB0 fitting prefix AB affected',
        'A70 unfitting prefix AB not-affected',
        'ABA fitting prefix AB affected',
        'AB fitting prefix AB affected',
      ],
    ],
    [
      {question: 'serial', from: '1274425', to: '2140425', like: '####425'},
      [
        '1274425 first from 1274425 affected',
        '1274424 before from 1274425 not-affected',
        '2140425 last to 2140425 affected',
        '2140426 after to 2140425 not-affected',
        '1274426 unfitting like ####425 not-affected',
        '2140424 unfitting like ####425 not-affected',
        '0000425 unfitting like ####425 not-affected',
        'X274425 unfitting like ####425 not-affected',
        '1X74425 unfitting like ####425 not-affected',
        '12X4425 unfitting like ####425 not-affected',
        '127X425 unfitting like ####425 not-affected',
        '1274X25 unfitting like ####425 not-affected',
        '12744X5 unfitting like ####425 not-affected',
        '127442X unfitting like ####425 not-affected',
        '127442 unfitting like ####425 not-affected',
        '12744250 unfitting like ####425 not-affected',
      ],
    ],
  ] as const satisfies readonly (readonly [Condition, readonly string[]])[]) {
    it(`have the codes around each border: ${JSON.stringify(when)}`, () => {
      expect(atBorders(when, code)).to.deep.equal(expected);
    });
  }

  for (const [what, question, when, expected] of [
    [
      'both sides of a vague bound, and where nobody can say',
      {kind: 'date'},
      {question: 'q', from: {on: '2022-05-01', approximate: true}},
      [
        '2022-05-02 first from 2022-05-01 approximate affected',
        '2022-05-01 doubtful from 2022-05-01 approximate possibly-affected',
        '2022-04-30 doubtful from 2022-05-01 approximate possibly-affected',
        '2022-04-29 before from 2022-05-01 approximate not-affected',
      ],
    ],
    [
      'both sides of a bound somewhere in a month',
      {kind: 'date'},
      {question: 'q', to: {on: '2012-06', part: 'middle'}},
      [
        '2012-06-11 last to 2012-06 middle affected',
        '2012-06-12 doubtful to 2012-06 middle possibly-affected',
        '2012-06-20 doubtful to 2012-06 middle possibly-affected',
        '2012-06-21 after to 2012-06 middle not-affected',
      ],
    ],
    [
      'each listed date, those beside it, and "never"',
      {kind: 'date', never: 'I have none'},
      {question: 'q', in: ['2020-04-01', '2020-04-02', '2020-05']},
      [
        '2020-04-01 fitting in 2020-04-01 affected',
        '2020-03-31 unfitting in 2020-04-01 not-affected',
        '2020-04-02 fitting in 2020-04-02 affected',
        '2020-04-03 unfitting in 2020-04-02 not-affected',
        '2020-05-01 fitting in 2020-05 affected',
        '2020-04-30 unfitting in 2020-05 not-affected',
        '2020-05-31 fitting in 2020-05 affected',
        '2020-06-01 unfitting in 2020-05 not-affected',
        'never never not-affected',
      ],
    ],
    [
      'periods that touch, miss, go on or are open',
      {kind: 'period', never: 'I never had one'},
      {question: 'q', from: '2022-05-01', to: '2022-10-31'},
      [
        '2022-04-30..2022-05-01 first from 2022-05-01 affected',
        '2022-04-30..2022-04-30 before from 2022-05-01 not-affected',
        '2022-04-30 doubtful from 2022-05-01 possibly-affected',
        '2022-04-30.. first from 2022-05-01 affected',
        '2022-10-31..2022-11-01 last to 2022-10-31 affected',
        '2022-11-01..2022-11-01 after to 2022-10-31 not-affected',
        '..2022-11-01 doubtful to 2022-10-31 possibly-affected',
        '2022-10-31.. last to 2022-10-31 affected',
        '2022-11-01.. after to 2022-10-31 not-affected',
        'never never not-affected',
      ],
    ],
    [
      'periods that lie within, reach out, go on or are open',
      {kind: 'period'},
      {question: 'q', within: true, from: '2022-05-01', to: '2022-10-31'},
      [
        '2022-05-01..2022-05-01 first from 2022-05-01 affected',
        '2022-04-30..2022-05-01 before from 2022-05-01 not-affected',
        '..2022-05-01 doubtful from 2022-05-01 possibly-affected',
        '2022-10-31..2022-10-31 last to 2022-10-31 affected',
        '2022-10-31..2022-11-01 after to 2022-10-31 not-affected',
        '2022-10-31 doubtful to 2022-10-31 possibly-affected',
        '2022-10-31.. after to 2022-10-31 not-affected',
      ],
    ],
    [
      'periods that go on from within where nothing ends them',
      {kind: 'period'},
      {question: 'q', within: true, after: '2022'},
      [
        '2023-01-01..2023-01-01 first after 2022 affected',
        '2022-12-31..2023-01-01 before after 2022 not-affected',
        '..2023-01-01 doubtful after 2022 possibly-affected',
        '2023-01-01.. first after 2022 affected',
        '2022-12-31.. before after 2022 not-affected',
      ],
    ],
    [
      'only codes of the shape, and a slip that has none',
      {kind: 'code', shape: '@@####', never: 'It has none'},
      {question: 'q', prefix: ['AB', 'C']},
      [
        'AB0000 fitting prefix AB | C affected',
        'AC0000 unfitting prefix AB | C not-affected',
        'CA0000 fitting prefix AB | C affected',
        'DA0000 unfitting prefix AB | C not-affected',
        'AB000 unfit possibly-affected',
        'never never not-affected',
      ],
    ],
    [
      'whole codes around a part',
      {kind: 'code', shape: 'RF3YAV17?FT######', alphabet: 'vin', example: 'RF3YAV170FT000076'},
      {question: 'q', part: [-6, -1], from: '000076', to: '005141'},
      [
        'RF3YAV170FT000076 first from 000076 affected',
        'RF3YAV170FT000075 before from 000076 not-affected',
        'RF3YAV170FT005141 last to 005141 affected',
        'RF3YAV170FT005142 after to 005141 not-affected',
        'RF3YAV170FT00007 unfit possibly-affected',
      ],
    ],
    [
      'codes with each of some patterns in a part',
      {kind: 'code'},
      {question: 'q', part: [2, 3], like: ['1#', 'A#']},
      [
        '010 fitting part 2..3, like 1# | A# affected',
        '0X0 unfitting part 2..3, like 1# | A# not-affected',
        '0A0 fitting part 2..3, like 1# | A# affected',
        '01X unfitting part 2..3, like 1# | A# not-affected',
        '070 unfitting part 2..3, like 1# | A# not-affected',
        '0AX unfitting part 2..3, like 1# | A# not-affected',
      ],
    ],
    [
      'versions before, behind and right behind',
      {kind: 'code', order: 'version'},
      {question: 'q', from: '9.8', to: '10.9'},
      [
        '9.8 first from 9.8 affected',
        '9.7 before from 9.8 not-affected',
        '10.9 last to 10.9 affected',
        '10.10 after to 10.9 not-affected',
        '10.9.1 after to 10.9 not-affected',
      ],
    ],
    [
      'whole codes around a part, with the right check digit',
      {kind: 'code', shape: 'RF3YAV17?FT######', checksum: 'vin'},
      {question: 'q', part: [-6, -1], from: '000076'},
      [
        'RF3YAV170FT000076 first from 000076 affected',
        'RF3YAV179FT000075 before from 000076 not-affected',
        'RF3YAV170FT00007 unfit possibly-affected',
      ],
    ],
    [
      'numbers whose check digit is right',
      {kind: 'code', checksum: 'luhn'},
      {question: 'q', from: '1008', to: '1099'},
      [
        '1008 first from 1008 affected',
        '0992 before from 1008 not-affected',
        '1099 last to 1099 affected',
        '1107 after to 1099 not-affected',
        '100 unfit possibly-affected',
      ],
    ],
  ] as const satisfies readonly (readonly [
    string,
    Rule['questions'][string],
    Condition,
    readonly string[],
  ])[]) {
    it(`have, in format 1.1, ${what}`, () => {
      expect(atBorders(when, {q: question})).to.deep.equal(expected);
    });
  }

  it('make a border decide beside a period', () => {
    const all: Condition[] = [
      {question: 'used', within: true, from: '2022-05', to: '2022-10'},
      {question: 'paid', in: ['card']},
    ];
    const vectors = suggestedFor({questions: {used: {kind: 'period'}, ...choice}, groups: {a: {all}}});
    const card = vectors.find(({borders}) => borders.some(({of, place}) => of === '' && place === 'option'));
    expect(card?.verdict).to.equal('affected');
    expect(card?.answers).to.deep.equal({used: '2022-05-01..2022-05-01', paid: 'card'});
  });

  it('have codes of every shape', () => {
    const shape = ['GS###', 'GX@@###'];
    expect(
      atBorders({question: 'serial', prefix: 'GXAB'}, {serial: {kind: 'code', shape}}).filter((vector) =>
        / (fitting|unfitting) /.test(vector),
      ),
    ).to.deep.equal([
      'GXAB000 fitting prefix GXAB affected',
      'GS000 unfitting prefix GXAB not-affected',
      'GXAC000 unfitting prefix GXAB not-affected',
    ]);
    expect(
      atBorders(
        {question: 'serial', part: [3, 5], prefix: '1'},
        {serial: {kind: 'code', shape: ['GS###', 'HX###']}},
      ),
    ).to.include.members([
      'GS100 fitting part 3..5, prefix 1 affected',
      'HX100 fitting part 3..5, prefix 1 affected',
    ]);
  });

  it('have each question unknown, and all', () => {
    const all: Condition[] = [
      {question: 'bought', to: '2012'},
      {question: 'paid', in: ['card']},
    ];
    const unknown = suggestedFor({questions: {...date, ...choice}, groups: {a: {all}}})
      .filter(({borders}) => borders[0]?.place === 'unknown')
      .map(({answers, borders, verdict}) => [borders[0]?.question, answers, verdict]);
    expect(unknown).to.deep.equal([
      ['', {}, 'possibly-affected'],
      ['bought', {paid: 'card'}, 'possibly-affected'],
      ['paid', {bought: '2012-12-31'}, 'possibly-affected'],
    ]);
  });

  const turning: readonly (readonly [string, Rule, string])[] = [
    [
      'by answers that pass the other tests of its group',
      {
        questions: {...date, ...choice},
        groups: {
          a: {
            all: [
              {question: 'bought', to: '2012'},
              {question: 'paid', in: ['card']},
            ],
          },
        },
      },
      'bought',
    ],
    [
      'by answers that keep the reader out of another group',
      {
        questions: {...choice, ...date},
        groups: {
          a: {question: 'bought', to: '2012'},
          b: {question: 'paid', in: ['card', 'other']},
        },
      },
      'bought',
    ],
    [
      'by answers that keep the reader out of another group on both sides',
      {
        questions: {...choice, ...date, device: ['phone', 'tablet']},
        groups: {
          a: {question: 'bought', to: '2012'},
          b: {question: 'paid', in: ['card', 'other']},
          c: {question: 'device', in: ['phone']},
        },
      },
      'bought',
    ],
    [
      'where the group is capped',
      {questions: date, groups: {a: {question: 'bought', to: '2012'}}, capped: ['a']},
      'bought',
    ],
  ];
  for (const [what, rule, question] of turning) {
    it(`make a border decide ${what}`, () => {
      const vectors = suggestedFor(rule).filter(({borders}) =>
        borders.some((border) => border.question === question && border.of !== ''),
      );
      const [inside, outside] = vectors;
      expect(vectors).to.have.length(2);
      expect(inside?.verdict).to.equal(rule.capped ? 'possibly-affected' : 'affected');
      expect(outside?.verdict).to.equal('not-affected');
    });
  }

  it('show a border that nothing makes decide', () => {
    const always = {all: []};
    const vectors = suggestedFor({questions: date, groups: {a: {question: 'bought', to: '2012'}, b: always}});
    expect(vectors.map(({answers, verdict}) => [answers.bought, verdict])).to.deep.equal([
      [undefined, 'affected'],
      ['2012-12-31', 'affected'],
      ['2013-01-01', 'affected'],
    ]);
  });

  it('name all borders that one set of answers stands at', () => {
    const all: Condition[] = [
      {question: 'bought', from: '2012-03-01', to: '2012-03-01'},
      {question: 'paid', in: ['card']},
    ];
    const vectors = suggestedFor({questions: {...date, ...choice}, groups: {a: {all}}});
    const both = vectors.find(({answers}) => answers.bought === '2012-03-01' && answers.paid === 'card');
    expect(both?.borders.map(({question, place, of}) => [question, place, of])).to.deep.equal([
      ['bought', 'first', 'from 2012-03-01'],
      ['bought', 'last', 'to 2012-03-01'],
      ['paid', 'option', ''],
    ]);
  });

  it('are none for a test that everybody passes, or nobody', () => {
    expect(atBorders({question: 'paid', in: ['card', 'cash', 'other']}, choice)).to.deep.equal([]);
    expect(atBorders({question: 'paid', in: []}, choice)).to.deep.equal([]);
    expect(atBorders({question: 'serial', in: ['-']}, code)).to.deep.equal([]);
  });

  it('are not more than anybody would judge', () => {
    const listed = Array.from({length: 3_000}, (_, index) => `C${10_000 + 3 * index}`);
    expect(suggestedFor({questions: code, groups: {a: {question: 'serial', in: listed}}})).to.have.length(
      2_000,
    );
  });

  it('are shared among the groups of a large rule', () => {
    const options = Array.from({length: 300}, (_, index) => `shop-${index}`);
    const groups = Object.fromEntries(
      options.map((option): [string, Condition] => [option, {question: 'shop', in: [option]}]),
    );
    const vectors = suggestedFor({questions: {shop: options}, groups});
    const named = new Set(vectors.map(({answers}) => answers.shop));
    expect(options.filter((option) => !named.has(option))).to.deep.equal([]);
  });
});
