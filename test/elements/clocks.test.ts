import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-checker.js';
import '../../src/define/incident-notice.js';
import type {IncidentChecker} from '../../src/elements/incident-checker.js';
import type {NoticeElement} from '../../src/elements/notice-element.js';
import {formIn} from '../reader/dom-driver.js';
import {brief, buttonOf, readingsOf, shown, textOf} from './support.js';
import {waitUntil} from './wait-until.js';

const question = 'When did you pay?';
const time = 'Time, if you know it';

/** Affected: who paid from 11:00 to 11:59 UTC. */
function outage(timeZone = 'UTC', from = '2026-01-11T11:00Z', to = '2026-01-11T11:59Z') {
  return {
    ...brief,
    eligibility: {
      timeZone,
      questions: [{id: 'paid', kind: 'date', label: question, time: true}],
      groups: [{id: 'outage', label: 'Outage', when: {question: 'paid', from, to}}],
    },
  };
}

// oxlint-disable-next-line typescript/unbound-method -- it is put back, and called with its object
const {resolvedOptions} = Intl.DateTimeFormat.prototype;

/** Lets the browser say another zone of its device, or none. */
function deviceIn(timeZone: string | undefined): void {
  Intl.DateTimeFormat.prototype.resolvedOptions = function () {
    return {...resolvedOptions.call(this), timeZone} as Intl.ResolvedDateTimeFormatOptions;
  };
}

async function mount(notice: object): Promise<IncidentChecker> {
  return shown(
    await fixture<IncidentChecker>(html`<incident-checker lang="en" .notice=${notice}></incident-checker>`),
  );
}

async function write(checker: IncidentChecker, date: string, clock = ''): Promise<void> {
  await formIn(checker).answer({[question]: {Year: date, [time]: clock}});
}

function clocksOf({shadowRoot}: NoticeElement): HTMLLabelElement[] {
  return [
    ...(shadowRoot?.querySelectorAll<HTMLLabelElement>('label:has([name="question-paid-clock"])') ?? []),
  ];
}

async function check(checker: IncidentChecker, verdict: string): Promise<void> {
  buttonOf(checker, 'See if I am affected').click();
  await waitUntil(() => textOf(checker).includes(verdict), `"${verdict}" is said`);
}

async function choose(checker: IncidentChecker, clock: 'mine' | 'theirs'): Promise<void> {
  await waitUntil(() => clocksOf(checker).length === 2, 'both clocks are offered');
  clocksOf(checker)[clock === 'mine' ? 0 : 1]?.click();
}

const maybe = 'You may be affected by this incident';
const yes = 'You are affected by this incident';
const no = 'You are not affected by this incident';

describe('clocks: a time of day that the reader sees on another clock', () => {
  afterEach(() => {
    Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions;
  });

  it('is asked about with both times, none chosen, and may be either', async () => {
    deviceIn('America/Los_Angeles');
    const checker = await mount(outage());
    await write(checker, '2026-01-11', '03:45');
    await waitUntil(() => clocksOf(checker).length === 2, 'both clocks are offered');
    const [mine, theirs] = clocksOf(checker).map((label) => label.innerText.trim());
    expect(mine).to.equal('11 January 2026, 03:45 my time (Los Angeles) = 11 January 2026, 11:45 (UTC)');
    expect(theirs).to.equal('11 January 2026, 03:45 (UTC) = 10 January 2026, 19:45 my time (Los Angeles)');
    expect(checker.shadowRoot?.querySelector('[name="question-paid-clock"]:checked')).to.equal(null);
    expect(readingsOf(checker), 'the clocks say it').to.equal('');
    await check(checker, maybe);
    expect(textOf(checker)).to.include('In your time zone (Los Angeles): 11 January 2026, 03:00 (UTC−8)');
  });

  it('stands apart from the tick below it', async () => {
    deviceIn('America/Los_Angeles');
    const checker = await mount(outage());
    await write(checker, '2026-01-11', '03:45');
    await waitUntil(() => clocksOf(checker).length === 2, 'both clocks are offered');
    const tick = checker.shadowRoot!.querySelector('label:has([name="question-paid-forgotten"])')!;
    const gap = tick.getBoundingClientRect().top - clocksOf(checker)[1]!.getBoundingClientRect().bottom;
    expect(gap).to.be.at.least(8);
  });

  it('is asked about where its date was chosen out of several', async () => {
    deviceIn('America/Los_Angeles');
    const checker = await mount(outage());
    await write(checker, '03/04/2026', '03:45');
    await check(checker, 'Choose the one you mean');
    buttonOf(checker, '4 March 2026, 03:45').click();
    await waitUntil(() => clocksOf(checker).length === 2, 'both clocks are offered');
  });

  for (const [clock, verdict] of [
    ['mine', yes],
    ['theirs', no],
  ] as const) {
    it(`goes by the clock that is chosen: ${clock}`, async () => {
      deviceIn('America/Los_Angeles');
      const checker = await mount(outage());
      await write(checker, '2026-01-11', '03:45');
      await choose(checker, clock);
      await waitUntil(() => readingsOf(checker).includes('11 January 2026'), 'it is played back');
      await check(checker, verdict);
      const answer = checker.shadowRoot?.querySelector<HTMLElement>(
        '.why-table th[scope="row"] > span',
      )?.innerText;
      expect(answer).to.equal(
        clock === 'mine'
          ? '11 January 2026, 11:45 (UTC) = 11 January 2026, 03:45 (Los Angeles)'
          : '11 January 2026, 03:45 (UTC) = 10 January 2026, 19:45 (Los Angeles)',
      );
      buttonOf(checker, 'Clear').click();
      await waitUntil(() => clocksOf(checker).length === 0, 'the clocks are gone');
      await write(checker, '2026-01-11', '03:45');
      await check(checker, maybe);
    });
  }

  for (const [device, notice, date, clock, verdict] of [
    // Half an hour, and three quarters.
    ['Asia/Kolkata', outage(), '2026-01-11', '17:15', maybe],
    ['Asia/Kathmandu', outage(), '2026-01-11', '17:44', maybe],
    ['Asia/Kathmandu', outage(), '2026-01-11', '17:45', no],
    // Days, months and years begin elsewhere at another time.
    ['Pacific/Kiritimati', outage(), '2026-01-12', '', maybe],
    ['Pacific/Kiritimati', outage(), '2026-01-13', '', no],
    // Its own clock showed the time twice, or not at all.
    [
      'America/New_York',
      outage('UTC', '2018-11-04T06:30Z', '2018-11-04T06:30Z'),
      '2018-11-04',
      '01:30',
      maybe,
    ],
    [
      'America/New_York',
      outage('UTC', '2018-03-11T07:30Z', '2018-03-11T07:30Z'),
      '2018-03-11',
      '02:30',
      maybe,
    ],
    // The browser does not tell, or says the same of everybody.
    [undefined, outage(), '2026-01-11', '03:45', maybe],
    ['Etc/Unknown', outage(), '2026-01-11', '03:45', maybe],
    ['UTC', outage(), '2026-01-11', '03:45', maybe],
    ['UTC', outage(), '2026-01-13', '03:45', no],
  ] as const) {
    it(`${date} ${clock} by ${device ?? 'no clock'} is "${verdict}"`, async () => {
      deviceIn(device);
      const checker = await mount(notice);
      await write(checker, date, clock);
      await check(checker, verdict);
    });
  }

  it('is not asked about where both clocks show the same, or it says its offset', async () => {
    deviceIn('Europe/London');
    const checker = await mount(outage());
    await write(checker, '2026-01-11', '11:45');
    await check(checker, yes);
    expect(clocksOf(checker)).to.have.length(0);
    expect(textOf(checker)).to.include('11 January 2026, 11:45 (UTC)');
    deviceIn('America/Los_Angeles');
    await write(checker, '2026-01-11', '03:45Z');
    await check(checker, no);
    expect(clocksOf(checker)).to.have.length(0);
  });

  it('tells nobody: no event, no storage, no address', async () => {
    deviceIn('America/Los_Angeles');
    const checker = await mount(outage());
    let detail = '';
    checker.addEventListener('incident-checked', (event) => {
      detail = JSON.stringify(event, ['result', 'verdict', 'undecided', 'groups', 'tests', 'test']);
    });
    await write(checker, '2026-01-11', '03:45');
    await choose(checker, 'mine');
    await check(checker, yes);
    expect(detail + location.href + JSON.stringify(localStorage) + document.cookie).not.to.match(
      /Los_Angeles|-08:00|11:45/,
    );
  });

  it('is told in Japanese', async () => {
    deviceIn('America/Los_Angeles');
    const checker = await shown(
      await fixture<IncidentChecker>(
        html`<incident-checker lang="ja" .notice=${outage()}></incident-checker>`,
      ),
    );
    await formIn(checker).answer({[question]: {年: '2026-01-11 03:45'}});
    await waitUntil(() => textOf(checker).includes('どの地域の時刻ですか'));
    expect(textOf(checker)).to.include('お使いの端末の時刻（米国太平洋時間）で2026年1月11日 3:45');
  });
});

describe('clocks: the rule of a notice', () => {
  afterEach(() => {
    Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions;
  });

  it('says its times by the clock of the reader as well', async () => {
    deviceIn('America/Los_Angeles');
    const element = await shown(
      await fixture<NoticeElement>(html`<incident-notice lang="en" .notice=${outage()}></incident-notice>`),
    );
    await waitUntil(() =>
      textOf(element).includes('In your time zone (Los Angeles): 11 January 2026, 03:00'),
    );
    // No line ends within a date.
    const whole = element.shadowRoot!.querySelector('.who small .unbroken');
    expect(whole?.textContent).to.match(/^11 January 2026/);
  });

  it('does not where that is not known', async () => {
    deviceIn(undefined);
    const element = await shown(
      await fixture<NoticeElement>(html`<incident-notice lang="en" .notice=${outage()}></incident-notice>`),
    );
    expect(textOf(element)).not.to.include('In your time zone');
  });
});
