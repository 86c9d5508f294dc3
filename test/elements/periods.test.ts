import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-checker.js';
import type {IncidentChecker} from '../../src/elements/incident-checker.js';
import {formIn} from '../reader/dom-driver.js';
import {words} from '../reader/words.js';
import {brief, buttonOf, readingsOf, shown, textOf} from './support.js';
import {waitUntil} from './wait-until.js';

const affected = 'You are affected by this incident';
const notAffected = 'You are not affected by this incident';
const possiblyAffected = 'You may be affected by this incident';
const member = 'When were you a member?';
const label = member.replace('?', '');
const neverMember = 'I have never been a member';
const still = 'Until Still going on';

/** Affected: members at any time in 2020 and 2021. */
const notice = {
  ...brief,
  formatVersion: '1.1',
  eligibility: {
    timeZone: 'Asia/Tokyo',
    questions: [{id: 'member', kind: 'period', label: member, never: neverMember}],
    groups: [{id: 'some', label: 'Some', when: {question: 'member', from: '2020', to: '2021'}}],
  },
};

async function mount(lang = 'en'): Promise<IncidentChecker> {
  return shown(
    await fixture<IncidentChecker>(
      html`<incident-checker lang=${lang} .notice=${notice}></incident-checker>`,
    ),
  );
}

/** Writes into the fields of both ends, from the year on. */
async function write(checker: IncidentChecker, from: readonly string[], until: readonly string[]) {
  const texts = Object.entries({From: from, Until: until}).flatMap(([end, typed]) =>
    ['Year', 'Month', 'Day'].map((name, index) => [`${end} ${name}`, typed[index] ?? '']),
  );
  await formIn(checker).answer({[member]: Object.fromEntries(texts) as Record<string, string>});
}

async function tick(checker: IncidentChecker, label: string): Promise<void> {
  (await formIn(checker).fieldOf(member, label)).click();
}

async function press(checker: IncidentChecker, button: string, said: string): Promise<void> {
  buttonOf(checker, button).click();
  await waitUntil(() => textOf(checker).includes(said), `"${said}" is said`);
}

function verdictOf({shadowRoot}: IncidentChecker): string {
  return shadowRoot?.getElementById('verdict')?.innerText.trim() ?? '';
}

describe('periods: what is typed', () => {
  for (const [from, until, understood, verdict] of [
    [['2019', '4', '1'], ['2023', '3'], 'from 1 April 2019 until March 2023', affected],
    [['2019'], ['2019', '12', '31'], 'from 2019 until 31 December 2019', notAffected],
    [['2019'], ['2020', '1', '1'], 'from 2019 until 1 January 2020', affected],
    [['2021', '12', '31'], ['2022'], 'from 31 December 2021 until 2022', affected],
    [['2022', '1', '1'], ['2022'], 'from 1 January 2022 until 2022', notAffected],
    [['2019'], [], 'from 2019', possiblyAffected],
    [['2022'], [], 'from 2022', notAffected],
    [['March to April 2019'], [], 'from March 2019 until April 2019', notAffected],
    // Whose two dates may both be of its beginning, and nobody said when it ended.
    [['March/April 2019'], [], 'from 2019', possiblyAffected],
    [['2019年3月～4月'], [], 'from 2019', possiblyAffected],
    [['2019', '3〜4'], [], 'from 2019', possiblyAffected],
    [[], ['2019'], 'until 2019', notAffected],
    // An end that is only about known is taken for what holds all of it, and for nothing if there is none.
    [['since about March 2022'], [], 'from 2022', notAffected],
    [['2018'], ['until about May 2019'], 'from 2018 until 2019', notAffected],
    [['2018'], ['until about 2019'], 'from 2018', possiblyAffected],
    [['2018'], ['by March 2019'], 'from 2018', possiblyAffected],
    [['from 2018 to about 2019'], [], 'from 2018', possiblyAffected],
    [['? to May 2019'], [], 'until May 2019', notAffected],
    [[], ['2023'], 'until 2023', possiblyAffected],
    [['2019-04-01'], ['31 March 2023'], 'from 1 April 2019 until 31 March 2023', affected],
  ] as const) {
    it(`is played back as "${understood}", and decides`, async () => {
      const checker = await mount();
      await write(checker, from, until);
      await waitUntil(() => readingsOf(checker) === understood, 'it is played back');
      await press(checker, 'See if I am affected', verdict);
      expect(textOf(checker)).to.include(`${label} ${understood}`);
    });
  }

  for (const [from, verdict] of [
    [['2021', '12', '31'], affected],
    [['2022', '1', '1'], notAffected],
  ] as const) {
    it(`may go on: from ${from.join('-')} until today`, async () => {
      const checker = await mount();
      await write(checker, from, []);
      await tick(checker, still);
      await waitUntil(() => /^from .* until today$/.test(readingsOf(checker)), 'it is played back');
      await press(checker, 'See if I am affected', verdict);
    });
  }
});

describe('periods: that they still go on, in words', () => {
  for (const [from, until] of [
    [['2021', '12', '31'], ['still today']],
    [['2021', '12', '31'], ['ongoing']],
    [['2021', '12', '31'], ['now']],
    [
      ['2021', '12', '31'],
      ['', 'present'],
    ],
    [['2021', '12', '31'], ['今も']],
    [['2021', '12', '31'], ['継続中']],
    [['2021', '12', '31'], ['現在']],
    [['31 December 2021 to present'], []],
    [['31 December 2021 – now'], []],
  ] as const) {
    it([from.join('-'), ...until].join(', '), async () => {
      const checker = await mount();
      await write(checker, from, until);
      const understood = 'from 31 December 2021 until today';
      await waitUntil(() => readingsOf(checker) === understood, 'it is played back');
      await press(checker, 'See if I am affected', affected);
    });
  }

  it('is no beginning', async () => {
    const checker = await mount();
    await write(checker, ['ongoing'], []);
    await press(checker, 'See if I am affected', 'We could not read “ongoing”');
    expect(verdictOf(checker)).to.equal('');
  });
});

describe('periods: what is ticked instead', () => {
  it('says that it never was', async () => {
    const checker = await mount();
    await tick(checker, neverMember);
    await press(checker, 'See if I am affected', notAffected);
    expect(textOf(checker)).to.include(`${label} ${neverMember}`);
  });

  it('says that the reader does not remember', async () => {
    const checker = await mount();
    await tick(checker, words.en.forgotten);
    await press(checker, 'See if I am affected', possiblyAffected);
    expect(textOf(checker)).to.include(`${label} not known`);
  });
});

it('a period has fields of its own beside a question that is called as one end of it', async () => {
  const birthday = {id: 'member-from', kind: 'date', label: 'When were you born?'};
  const {eligibility} = notice;
  const both = {...notice, eligibility: {...eligibility, questions: [birthday, ...eligibility.questions]}};
  const checker = await shown(
    await fixture<IncidentChecker>(html`<incident-checker lang="en" .notice=${both}></incident-checker>`),
  );
  await formIn(checker).answer({[birthday.label]: {Year: '1950'}});
  await write(checker, ['2020'], ['2021']);
  await press(checker, 'See if I am affected', affected);
});

describe('periods: what is wrong', () => {
  const asked = async (checker: IncidentChecker, sentence: string, focusedField: string) => {
    await press(checker, 'See if I am affected', sentence);
    expect(verdictOf(checker)).to.equal('');
    expect(checker.shadowRoot?.activeElement?.id).to.equal('errors');
    checker.shadowRoot?.querySelector<HTMLElement>('#errors a')?.click();
    expect(checker.shadowRoot?.activeElement?.id).to.equal(`question-member-${focusedField}`);
  };

  it('is an end before the beginning', async () => {
    const checker = await mount();
    await write(checker, ['2021', '5'], ['2020', '5']);
    await asked(checker, 'The end is before the start', 'from_day');
  });

  it('is nothing at all', async () => {
    await asked(await mount(), `${member} – Enter a date, or tick “I don’t remember”.`, 'from_day');
  });

  it('is one that goes on, and began nobody says when', async () => {
    const checker = await mount();
    await tick(checker, still);
    await asked(checker, 'Enter a date, or tick', 'from_day');
  });

  it('is one that goes on, and ended', async () => {
    const checker = await mount();
    await write(checker, ['2019'], ['2020']);
    await tick(checker, still);
    await asked(checker, 'The fields contradict each other', 'until_day');
  });

  it('is a month without its year, at the end that lacks it', async () => {
    const checker = await mount();
    await write(checker, ['2019'], ['', '5']);
    await asked(checker, 'Enter the year as well', 'until_year');
  });

  it('is a date that can mean several, and what is chosen is put where it belongs', async () => {
    const checker = await mount();
    await write(checker, ['2019'], ['03/04/2020']);
    await press(checker, 'See if I am affected', 'Choose the one you mean');
    buttonOf(checker, '3 April 2020').click();
    await waitUntil(() => !textOf(checker).includes('Choose the one you mean'), 'the question is gone');
    expect(await formIn(checker).answerTo(member)).to.deep.equal({
      'From Day': '',
      'From Month': '',
      'From Year': '2019',
      'Until Day': '03',
      'Until Month': '04',
      'Until Year': '2020',
    });
    expect(checker.shadowRoot?.activeElement?.id).to.match(/^question-member-until_/);
    await press(checker, 'See if I am affected', affected);
  });

  it('leaves nothing behind after "Clear"', async () => {
    const checker = await mount();
    await write(checker, ['2021'], ['2020']);
    await press(checker, 'See if I am affected', 'The end is before the start');
    buttonOf(checker, 'Clear').click();
    await waitUntil(() => !textOf(checker).includes('The end lies'), 'the error is gone');
    expect(readingsOf(checker)).to.equal('');
    await tick(checker, still);
    await waitUntil(() => checker.shadowRoot?.querySelector('[part="clear"]'), 'there is something to clear');
    buttonOf(checker, 'Clear').click();
    expect((await formIn(checker).fieldOf(member, still)).checked).to.equal(false);
  });
});

describe('periods: in Japanese', () => {
  it('are read and played back', async () => {
    const checker = await mount('ja');
    await formIn(checker).answer({
      [member]: {'開始 年': '令和元年5月1日', '終了 年': '2022', '終了 月': '3'},
    });
    await press(checker, '対象かどうか確かめる', 'この件の対象です');
    expect(textOf(checker)).to.match(/2019年5月1日から2022年3月まで/);
  });
});
