import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-checker.js';
import type {IncidentChecker} from '../../src/elements/incident-checker.js';
import {formIn} from '../reader/dom-driver.js';
import {words} from '../reader/words.js';
import {brief, buttonOf, readingsOf, shown, textOf} from './support.js';
import {waitUntil} from './wait-until.js';

const question = 'When did you order?';
const member = 'When were you a member?';
const never = 'I have never been a member';

/** Affected: orders of March 2012, and members at any time in 2020 and 2021. */
function noticeAsking(...ids: string[]): object {
  const questions = [
    {id: 'ordered', kind: 'date', label: question},
    {id: 'member', kind: 'period', label: member, never},
  ].filter(({id}) => ids.includes(id));
  const groups = [
    {id: 'march', label: 'Orders', when: {question: 'ordered', from: '2012-03-01', to: '2012-03-31'}},
    {id: 'members', label: 'Members', when: {question: 'member', from: '2020', to: '2021'}},
  ].filter(({when}) => ids.includes(when.question));
  return {...brief, formatVersion: '1.1', eligibility: {timeZone: 'Asia/Tokyo', questions, groups}};
}

async function mount(lang: string, ...ids: string[]): Promise<IncidentChecker> {
  const element = html`<incident-checker lang=${lang} .notice=${noticeAsking(...ids)}></incident-checker>`;
  return shown(await fixture<IncidentChecker>(element));
}

async function ask(checker: IncidentChecker, button: string, answer: string): Promise<void> {
  buttonOf(checker, button).click();
  await waitUntil(() => textOf(checker).includes(answer), `"${answer}" is said`);
}

async function tick(checker: IncidentChecker, asked: string, label: string): Promise<void> {
  (await formIn(checker).fieldOf(asked, label)).click();
}

describe('vague dates: what is typed', () => {
  for (const [typed, understood, verdict] of [
    ['about March 2012', 'February 2012 – April 2012', 'You may be affected by this incident'],
    ['end of March 2012', '21 March 2012 – 31 March 2012', 'You are affected by this incident'],
    ['before March 2012', 'until February 2012', 'You are not affected by this incident'],
    ['since April 2012', 'from April 2012', 'You are not affected by this incident'],
    ['?', 'I don’t remember', 'You may be affected by this incident'],
  ] as const) {
    it(`is played back and decides: ${typed}`, async () => {
      const checker = await mount('en', 'ordered');
      await formIn(checker).answer({[question]: {Year: typed}});
      await waitUntil(() => readingsOf(checker).startsWith(understood), 'it is played back');
      await ask(checker, 'See if I am affected', verdict);
    });
  }

  it('comes with its convention', async () => {
    const checker = await mount('ja', 'ordered');
    await formIn(checker).answer({[question]: {年: '2011年度第4四半期'}});
    await waitUntil(() => textOf(checker).includes('年度は、4月から翌年3月まで'), 'it is said');
    expect(readingsOf(checker)).to.match(/^2012年1月～2012年3月 /);
  });

  it('is told to be unreadable, with what was typed', async () => {
    const checker = await mount('en', 'ordered');
    await formIn(checker).answer({[question]: {Year: '2012', Month: 'March or so but late'}});
    await ask(
      checker,
      'See if I am affected',
      'We could not read “March or so but late”. If you do not know the day, leave it empty',
    );
    expect(textOf(checker)).not.to.include('does not exist');
  });

  it('is told not to exist where no calendar has it', async () => {
    const checker = await mount('en', 'ordered');
    await formIn(checker).answer({[question]: {Year: 'about 30 February 2012'}});
    await ask(checker, 'See if I am affected', 'This date does not exist');
  });

  it('is asked about where it is a slip, and what is chosen is taken', async () => {
    const checker = await mount('ja', 'ordered');
    await formIn(checker).answer({[question]: {年: '2O12', 月: '3'}});
    await ask(checker, '対象かどうか確かめる', '次のとおりでよろしいですか');
    buttonOf(checker, '2012年3月').click();
    await ask(checker, '対象かどうか確かめる', 'この件の対象です');
  });

  it('is offered with each of its dates on one line', async () => {
    const checker = await mount('en', 'ordered');
    checker.style.inlineSize = '18em';
    await formIn(checker).answer({[question]: {Year: 'last week'}});
    await ask(checker, 'See if I am affected', 'Did you mean this?');
    const [offer] = checker.shadowRoot!.querySelectorAll<HTMLElement>('fieldset .actions button');
    expect(offer!.innerText).to.match(/ – /);
    expect(offer!.offsetHeight).to.be.greaterThan(50);
    const lines = [...offer!.querySelectorAll('span')].map((date) => date.getClientRects().length);
    expect(lines).to.deep.equal([1, 1]);
  });

  it('is put into the field in words where what is chosen is a span', async () => {
    const checker = await mount('en', 'ordered');
    await formIn(checker).answer({[question]: {Year: '2012', Month: '3-4'}});
    await ask(checker, 'See if I am affected', 'Choose the one you mean');
    buttonOf(checker, 'March 2012 – April 2012').click();
    await ask(checker, 'See if I am affected', 'You may be affected by this incident');
    expect(await formIn(checker).answerTo(question)).to.include({
      Year: 'March 2012 – April 2012',
      Month: '',
    });
  });
});

describe('vague dates: what is ticked beside them', () => {
  it('asks which holds: the date', async () => {
    const checker = await mount('en', 'ordered');
    await formIn(checker).answer({[question]: {Year: '2012', Month: '3'}});
    await tick(checker, question, words.en.forgotten);
    await ask(checker, 'See if I am affected', 'You gave two answers');
    buttonOf(checker, 'March 2012').click();
    await ask(checker, 'See if I am affected', 'You are affected by this incident');
    expect((await formIn(checker).fieldOf(question, words.en.forgotten)).checked).to.equal(false);
  });

  it('asks which holds: the tick', async () => {
    const checker = await mount('en', 'ordered');
    await formIn(checker).answer({[question]: {Year: 'hello'}});
    await tick(checker, question, words.en.forgotten);
    await ask(checker, 'See if I am affected', 'You gave two answers');
    expect(buttonOf(checker, 'hello').type).to.equal('button');
    buttonOf(checker, words.en.forgotten).click();
    await ask(checker, 'See if I am affected', 'You may be affected by this incident');
    expect(await formIn(checker).answerTo(question)).to.equal(words.en.forgotten);
  });

  it('asks about each of a period, and never takes that it never was', async () => {
    const checker = await mount('en', 'member');
    await formIn(checker).answer({[member]: {'From Year': '2019', 'Until Year': '2020'}});
    await tick(checker, member, never);
    await ask(checker, 'See if I am affected', 'You gave two answers');
    buttonOf(checker, 'from 2019 until 2020').click();
    await ask(checker, 'See if I am affected', 'You are affected by this incident');
  });
});

describe('vague dates: of a period', () => {
  for (const [from, until, understood] of [
    ['about March 2020', '2022', 'from 2020 until 2022'],
    ['mid-March 2020', '2022', 'from March 2020 until 2022'],
    ['around January 2020', '2022', 'until 2022'],
    ['since 2019', '', 'from 2019'],
    ['', 'until 2019', 'until 2019'],
    ['from March 2019 to May 2020', '', 'from March 2019 until May 2020'],
    ['?', '2019', 'until 2019'],
    ['?', '?', 'I don’t remember'],
  ] as const) {
    it(`are dates that certainly contain them: "${from}", "${until}"`, async () => {
      const checker = await mount('en', 'member');
      await formIn(checker).answer({[member]: {'From Year': from, 'Until Year': until}});
      await waitUntil(() => readingsOf(checker) === understood, 'it is played back');
    });
  }
});
