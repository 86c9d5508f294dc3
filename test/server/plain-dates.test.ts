import {expect} from 'chai';
import {renderFragment, renderPage} from '../../src/server/index.js';
import {read} from '../eligibility/ask.js';
import {writeShortest} from '../model/sample.js';

interface Rule {
  readonly timeZone?: string;
  readonly time?: boolean;
  readonly any: readonly object[];
}

/** A page that asks when somebody paid; each test is a group of its own, so that it cuts the calendar. */
function markupOf({timeZone = 'Asia/Tokyo', time = true, any}: Rule, render = renderPage, language = 'en') {
  const groups = any.map((test, index) => ({
    id: `group-${index}`,
    label: `Group ${index}`,
    when: {question: 'paid', ...test},
  }));
  const questions = [{id: 'paid', kind: 'date', label: 'When did you pay?', time}];
  const document = {...writeShortest(), eligibility: {timeZone, questions, groups}};
  return render(read(document), {language});
}

/** The same without what keeps dates on one line, which changes no word. */
function pageOf(...asked: Parameters<typeof markupOf>): string {
  return markupOf(...asked).replace(/<span class="(?:in-)?unbroken">([^<]*)<\/span>/g, '$1');
}

/** The days and the answers of a form, from top to bottom; a day and "Another time" are marked by a colon. */
function answersOf(markup: string): string[] {
  const parts = markup.matchAll(
    /<p class="(?:in-)?end"[^>]*>(?<heading>[^<]*)<\/p>|<(label|span)[^>]* id="[^"]*-label"[^>]*>(?<label>[^<]*)<\/\2>/g,
  );
  return [...parts].map(({groups}) => {
    const {heading, label = ''}: Record<string, string | undefined> = groups ?? {};
    return heading === undefined ? label : `${heading}:`;
  });
}

/** The words that name each answer to somebody who hears them. */
function namesOf(markup: string): string[] {
  const labels = [...markup.matchAll(/<input[^>]*aria-labelledby="([^"]*)"/g)].map(([, ids = '']) => ids);
  return labels.map((ids) =>
    ids
      .split(' ')
      .map((id) => new RegExp(` id="${id}"[^>]*>(.*?)</`, 's').exec(markup)?.[1]?.replace(/<.*?>/g, ''))
      .join(' / '),
  );
}

const night = {from: '2026-01-11T02:45+09:00', to: '2026-01-11T09:30+09:00'};
const noon = {after: '2026-01-11T09:30+09:00', before: '2026-01-11T12:00+09:00'};
const wholeDay = {from: '2026-01-11', to: '2026-01-11'};
const twoDays = {from: '2026-01-11T02:45+09:00', to: '2026-01-12T09:30+09:00'};

describe('the dates of a form without scripts', () => {
  for (const [what, rule, answers] of [
    [
      'with the zone once, if a time of day is asked for',
      {any: [twoDays]},
      [
        'before 11 January 2026, 02:45 (Japan Time)',
        '11 January 2026, 02:45 – 12 January 2026, 09:30 (Japan Time)',
        'after 12 January 2026, 09:30 (Japan Time)',
        'I don’t know',
      ],
    ],
    [
      'by the clock of the notice, whatever the offset says',
      {timeZone: 'UTC', any: [twoDays]},
      [
        'before 10 January 2026, 17:45 (UTC)',
        '10 January 2026, 17:45 – 12 January 2026, 00:30 (UTC)',
        'after 12 January 2026, 00:30 (UTC)',
        'I don’t know',
      ],
    ],
    [
      'as days, where no time of day is asked for',
      {time: false, any: [wholeDay]},
      ['before 11 January 2026', '11 January 2026', 'after 11 January 2026', 'I don’t know'],
    ],
    [
      'as days of the zone, where the rule has no time of day',
      {any: [wholeDay]},
      [
        'before 11 January 2026 (Japan Time)',
        '11 January 2026 (Japan Time)',
        'after 11 January 2026 (Japan Time)',
        'I don’t know',
      ],
    ],
    [
      'below their day, where several lie in one',
      {any: [night, noon]},
      [
        'before 11 January 2026, 02:45 (Japan Time)',
        '11 January 2026:',
        '02:45 – 09:30 (Japan Time)',
        'after 09:30 and before 12:00 (Japan Time)',
        'Another time:',
        '11 January 2026, 12:00 or later (Japan Time)',
        'I don’t know',
      ],
    ],
    [
      'below each of several days, from midnight to midnight',
      {any: [wholeDay, night, {from: '2026-01-12T08:00+09:00', to: '2026-01-12'}, {to: '2026-01-11'}]},
      [
        'before 11 January 2026 (Japan Time)',
        '11 January 2026:',
        'before 02:45 (Japan Time)',
        '02:45 – 09:30 (Japan Time)',
        'after 09:30 (Japan Time)',
        '12 January 2026:',
        'before 08:00 (Japan Time)',
        '08:00 or later (Japan Time)',
        'Another time:',
        'after 12 January 2026 (Japan Time)',
        'I don’t know',
      ],
    ],
    [
      'one by one, where the rule lists them',
      {any: [{in: ['2026-01-11T02:45+09:00', '2026-01-11T09:30+09:00', '2026-01-12T09:30+09:00']}]},
      [
        '11 January 2026:',
        '02:45 (Japan Time)',
        '09:30 (Japan Time)',
        'Another time:',
        '12 January 2026, 09:30 (Japan Time)',
        'Another date',
        'I don’t know',
      ],
    ],
    [
      'with the offset of a time that comes twice',
      {
        timeZone: 'America/New_York',
        any: [
          {from: '2018-11-04T01:00-04:00', to: '2018-11-04T01:59-04:00'},
          {from: '2018-11-04T20:00-05:00', to: '2018-11-04'},
        ],
      },
      [
        'before 4 November 2018, 01:00 (UTC−4) (Eastern Time)',
        '4 November 2018:',
        '01:00 (UTC−4) – 01:59 (UTC−4) (Eastern Time)',
        'after 01:59 (UTC−4) and before 20:00 (Eastern Time)',
        '20:00 or later (Eastern Time)',
        'Another time:',
        'after 4 November 2018 (Eastern Time)',
        'I don’t know',
      ],
    ],
  ] as const satisfies readonly (readonly [string, Rule, readonly string[]])[]) {
    for (const render of [renderPage, renderFragment]) {
      it(`are told ${what}: ${render.name}`, () => {
        expect(answersOf(pageOf(rule, render))).to.deep.equal(answers);
      });
    }
  }

  it('are told in Japanese', () => {
    expect(answersOf(pageOf({any: [night, noon]}, renderPage, 'ja'))).to.deep.equal([
      '2026年1月11日 2:45より前（日本時間）',
      '2026年1月11日:',
      '2:45～9:30（日本時間）',
      '9:30より後、12:00より前（日本時間）',
      'それ以外の日時:',
      '2026年1月11日 12:00以降（日本時間）',
      'わからない',
    ]);
  });

  it('stay on one line each', () => {
    const markup = markupOf(
      {time: false, any: [{from: '2011-04-01', to: '2012-09-04'}]},
      renderFragment,
      'ja',
    );
    expect(markup).to.match(
      /-label"><span class="in-unbroken">2011年4月1日～<\/span><span class="in-unbroken">2012年9月4日<\/span>/,
    );
  });

  for (const render of [renderPage, renderFragment]) {
    it(`are heard with their day: ${render.name}`, () => {
      expect(namesOf(pageOf({any: [night, noon]}, render))).to.deep.equal([
        'before 11 January 2026, 02:45 (Japan Time) / When did you pay?',
        '02:45 – 09:30 (Japan Time) / 11 January 2026 / When did you pay?',
        'after 09:30 and before 12:00 (Japan Time) / 11 January 2026 / When did you pay?',
        '11 January 2026, 12:00 or later (Japan Time) / When did you pay?',
        'I don’t know / When did you pay?',
      ]);
    });
  }
});

describe('the cases of an outcome, where rules list dates', () => {
  it('name no date between them', () => {
    const dates = ['2020-03-29', '2020-04-01', '2020-04-02', '2020-04-04'];
    const words = pageOf({time: false, any: [{in: dates}]}).replace(/<.*?>/g, '');
    expect(words)
      .to.include('When did you pay? 29 March 2020, 1 April 2020 – 2 April 2020 or 4 April 2020: ')
      .and.not.to.include('1 April 2020 – 4 April 2020');
  });
});
