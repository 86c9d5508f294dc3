import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-checker.js';
import '../../src/define/incident-notice.js';
import * as checkerWords from '../../src/localization/catalogues/checker/messages.js';
import * as codeWords from '../../src/localization/catalogues/codes/messages.js';
import * as dateWords from '../../src/localization/catalogues/dates/messages.js';
import type {IncidentChecker} from '../../src/elements/incident-checker.js';
import type {NoticeElement} from '../../src/elements/notice-element.js';
import {formIn} from '../reader/dom-driver.js';
import {brief, netoff, shown, switchLanguage, textOf} from './support.js';
import {waitUntil} from './wait-until.js';

const [affected, notAffected, possiblyAffected] = [
  checkerWords.verdicts.affected(),
  checkerWords.verdicts['not-affected'](),
  checkerWords.verdicts['possibly-affected'](),
];
const label = 'What is it?';
const {faults} = checkerWords;

/** A notice that asks one question. */
function asking(question: object, when: object, id = 'one'): typeof brief {
  const groups = [{id: 'some', label: 'Some', when: {question: 'asked', ...when}}];
  const eligibility = {
    timeZone: 'UTC',
    questions: [{id: 'asked', label, ...question}],
    groups,
  };
  return {...brief, formatVersion: '1.1', id, eligibility} as typeof brief;
}

const day = asking({kind: 'date'}, {from: '2026-04-01', to: '2026-04-30'});
const code = asking({kind: 'code', never: 'I have none'}, {in: ['MMT-1780']});
const period = asking({kind: 'period'}, {from: '2026-04', to: '2026-06'});
const letters = [...'abcdefghijklmnop'].map((value) => ({value, label: `Hall ${value.toUpperCase()}`}));
const hall = asking({kind: 'choice', options: letters, other: true}, {in: ['c']});
const size = asking({kind: 'choice', options: letters.slice(0, 3)}, {in: ['c']});

async function mount(notice: object, answers?: unknown): Promise<IncidentChecker> {
  return shown(
    await fixture<IncidentChecker>(
      html`<incident-checker lang="en" .notice=${notice} .answers=${answers}></incident-checker>`,
    ),
  );
}

function says(element: NoticeElement, words: string): Promise<void> {
  return waitUntil(() => textOf(element).includes(words), `"${words}" is said`);
}

/** Whether an element shows a verdict, or errors. */
function has({shadowRoot}: NoticeElement, id: 'verdict' | 'errors'): boolean {
  return Boolean(shadowRoot?.getElementById(id));
}

/** Nothing more is about to happen: what was loaded is there, and what was drawn is drawn. */
async function settled(element: NoticeElement): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  await element.updateComplete;
}

/** What the console says from before each test until after it. */
function useConsole(): {said: string[]} {
  const heard: {said: string[]} = {said: []};
  const own = console.warn;
  beforeEach(() => {
    heard.said = [];
    console.warn = (...words: unknown[]) => void heard.said.push(String(words[0]));
  });
  afterEach(() => (console.warn = own));
  return heard;
}

describe('answers: what a checker starts with', () => {
  for (const [what, notice, asked, verdict] of [
    ['a date', day, '2026-04-30', affected],
    ['a date the day after', day, '2026-05-01', notAffected],
    ['a month', day, '2026-04', affected],
    ['a span', day, '2026-04-29..2026-05-02', possiblyAffected],
    ['a date as people write it', day, '3 April 2026', affected],
    ['a date that nobody remembers', day, null, possiblyAffected],
    ['single fields', day, {day: '3', month: '4', year: '2026'}, affected],
    ['a choice', size, 'c', affected],
    ['another choice', size, 'a', notAffected],
    ['a choice that nobody knows', size, null, possiblyAffected],
    ['an option of a long list', hall, 'c', affected],
    ['none of a long list', hall, 'other', notAffected],
    ['a long list that nobody knows', hall, null, possiblyAffected],
    ['a code', code, 'mmt 1780', affected],
    ['a code that nobody has', code, 'never', notAffected],
    ['a code that nobody knows', code, null, possiblyAffected],
    ['a period', period, '2026-05..2026-07', affected],
    ['a period that goes on', period, '2026-07..', notAffected],
    ['a period that is over', period, '2026-01..2026-03', notAffected],
    ['a period that nobody remembers', period, null, possiblyAffected],
  ] as const) {
    it(`is ${what}, and is checked`, async () => {
      const checker = await mount(notice, {asked});
      await says(checker, verdict);
    });
  }

  it('stands in the fields, as if it had been typed', async () => {
    const checker = await mount(netoff, {
      purchase: '2012-09-04',
      device: 'feature-phone',
      payment: 'credit-card',
    });
    await waitUntil(() => has(checker, 'verdict'), 'there is a verdict');
    const field = (name: string) =>
      checker.shadowRoot?.querySelector<HTMLInputElement>(`[name="question-purchase-${name}"]`)?.value;
    expect([field('year'), field('month'), field('day')]).to.deep.equal(['2012', '09', '04']);
    expect(
      checker.shadowRoot?.querySelector<HTMLInputElement>('[name="question-device-choice"]:checked')?.value,
    ).to.equal('feature-phone');
    expect(textOf(checker)).to.include('4 September 2012');
  });

  it('is a time by the clock that it names', async () => {
    const timed = asking({kind: 'date', time: true}, {from: '2026-01-11T11:00Z', to: '2026-01-11T11:59Z'});
    const there = {...timed, eligibility: {...(timed as {eligibility?: object}).eligibility}};
    Object.assign(there.eligibility, {timeZone: 'Pacific/Kiritimati'});
    const asked = {year: '2026', month: '1', day: '12', time: '01:30'};
    await says(await mount(there, {asked}), possiblyAffected);
    await says(await mount(there, {asked: {...asked, clock: 'there'}}), affected);
  });

  for (const [what, notice, answers, error] of [
    ['nothing', day, {}, faults['date-missing']()],
    ['no such day', day, {asked: '2026-02-30'}, faults['date-not-real']()],
    ['a date without its year', day, {asked: {day: '3', month: '4'}}, faults['year-missing']()],
    ['what no list has', hall, {asked: {typed: 'Budokan'}}, faults['choice-unknown']()],
    ['two answers', day, {asked: {year: '2026', forgotten: 'yes'}}, dateWords.forgotten()],
    ['a code that is almost another', code, {asked: 'MMT-178O'}, codeWords.didYouMean()],
    ['a period that ends first', period, {asked: '2026-06..2026-01'}, faults['period-inverted']()],
  ] as const) {
    it(`shows the errors of ${what}`, async () => {
      const checker = await mount(notice, answers);
      await waitUntil(() => has(checker, 'errors'), 'there are errors');
      expect(checker.shadowRoot?.querySelector<HTMLElement>('#errors li')?.innerText).to.include(error);
    });
  }

  it('may stand in a script within the element, beside one with the document', async () => {
    const page = document.createElement('div');
    page.append(
      document
        .createRange()
        .createContextualFragment(
          `<incident-notice lang="en"><script type="application/json" slot="answers">{"asked": "2026-04-03"}</script><script type="application/json">${JSON.stringify(day)}</script></incident-notice>`,
        ),
    );
    document.body.append(page);
    const notice = await shown(page.querySelector('incident-notice')!);
    await says(notice, affected);
    page.remove();
  });

  it('tells nobody, and leaves focus and page where they are', async () => {
    const events: string[] = [];
    const hear = ({type}: Event) => events.push(type);
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    document.addEventListener('incident-checked', hear);
    const [left, top] = [scrollX, scrollY];
    for (const answers of [{asked: '2026-04-03'}, {}]) {
      const checker = await mount(day, answers);
      await waitUntil(() => has(checker, 'verdict') || has(checker, 'errors'), 'it has been checked');
      await settled(checker);
      expect(document.activeElement).to.equal(button);
      expect([scrollX, scrollY]).to.deep.equal([left, top]);
    }
    expect(events).to.deep.equal([]);
    document.removeEventListener('incident-checked', hear);
    button.remove();
  });

  it('is not there where none is given', async () => {
    const checker = await mount(day);
    await settled(checker);
    expect(checker.shadowRoot?.querySelector('#verdict, #errors')).to.equal(null);
  });
});

describe('answers: that change', () => {
  it('begin anew', async () => {
    const checker = await mount(netoff, {
      purchase: '2012-09-04',
      device: 'feature-phone',
      payment: 'credit-card',
    });
    await waitUntil(() => has(checker, 'verdict'), 'there is a verdict');
    checker.answers = {device: 'feature-phone'};
    await waitUntil(() => has(checker, 'errors'), 'there are errors');
    expect(checker.shadowRoot?.getElementById('verdict')).to.equal(null);
    expect(
      checker.shadowRoot?.querySelector<HTMLInputElement>('[name="question-purchase-year"]')?.value,
    ).to.equal('');
    checker.answers = undefined;
    await waitUntil(() => !has(checker, 'errors'), 'the form is empty');
    expect(checker.shadowRoot?.querySelector(':checked')).to.equal(null);
  });

  it('are the same in another language', async () => {
    const checker = await mount(hall, {asked: 'c'});
    await says(checker, affected);
    await switchLanguage(checker, 'ja');
    await settled(checker);
    expect(checker.shadowRoot?.getElementById('verdict')).not.to.equal(null);
    await switchLanguage(checker, 'en');
    expect(textOf(checker)).to.include(affected);
  });

  it('are not what a reader has entered since: a new revision leaves that alone', async () => {
    const checker = await mount(day, {asked: '2026-04-03'});
    await says(checker, affected);
    await formIn(checker).answer({[label]: {Day: '5', Month: '6', Year: '2026'}});
    const eligibility = structuredClone((day as unknown as {eligibility: object}).eligibility);
    checker.notice = {...day, revision: 2, eligibility};
    await waitUntil(() => !has(checker, 'verdict'), 'the verdict is void');
    await settled(checker);
    expect(
      checker.shadowRoot?.querySelector<HTMLInputElement>('[name="question-asked-month"]')?.value,
    ).to.equal('6');
    expect(textOf(checker)).not.to.include(affected);
  });

  it('are asked anew of a notice whose rule has changed', async () => {
    const checker = await mount(day, {asked: '2026-04-03'});
    await says(checker, affected);
    checker.notice = {...asking({kind: 'date'}, {from: '2026-05-01'}), revision: 2};
    await says(checker, notAffected);
  });
});

describe('answers: that cannot be taken', () => {
  const heard = useConsole();

  const hostile = new Proxy(
    {},
    {
      ownKeys() {
        throw new TypeError('No keys');
      },
    },
  );
  for (const [what, answers, words] of [
    ['a text that is no JSON', '{"asked"', 'cannot be read'],
    ['a number', 5, 'no object'],
    ['a list', ['2026-04-03'], 'no object'],
    ['an object that throws', hostile, 'No keys'],
    ['another question', {payment: 'card'}, '“payment” belongs to no question'],
    ['__proto__', JSON.parse('{"__proto__": "c"}'), '“__proto__” belongs to no question'],
    ['an unknown option', {asked: 'z'}, '“z”, which is the value of none of its options'],
    ['an empty option', {asked: ''}, 'write null'],
    ['a number as an answer', {asked: 7}, 'neither text nor null'],
    ['a huge text', {asked: 'x'.repeat(2_000_000)}, 'longer than 1000 characters'],
    ['a huge field', {asked: {typed: 'x'.repeat(2_000_000)}}, 'too long'],
  ] as const) {
    it(`are told to the owner, and break nothing: ${what}`, async () => {
      const checker = await mount(size, answers);
      await waitUntil(() => heard.said.length > 0, 'the console says something');
      expect(heard.said).to.have.lengthOf(1);
      expect(heard.said[0])
        .to.match(/^<incident-checker>:\n/)
        .and.to.include(words);
      expect(checker.shadowRoot?.querySelector('form')).not.to.equal(null);
      expect(checker.shadowRoot?.querySelector(':checked')).to.equal(null);
    });
  }

  it('do not keep the others back', async () => {
    const checker = await mount(size, {asked: 'c', other: 'x'});
    await says(checker, affected);
    expect(heard.said).to.have.lengthOf(1);
  });

  it('do not come from the prototype of what is given', async () => {
    const checker = await mount(size, Object.create({asked: 'c'}));
    await waitUntil(() => has(checker, 'errors'), 'there are errors');
    expect(heard.said).to.deep.equal([]);
  });
});
