import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-checker.js';
import type {IncidentChecker} from '../../src/elements/incident-checker.js';
import {formIn} from '../reader/dom-driver.js';
import type {FormAnswer} from '../reader/form-reader.js';
import {brief, buttonOf, readingsOf, shown, textOf} from './support.js';
import {waitUntil} from './wait-until.js';

const question = 'When did you order?';
const time = 'Time, if you know it';

/** Affected: orders of March 2012. */
const notice = {
  ...brief,
  eligibility: {
    timeZone: 'Asia/Tokyo',
    questions: [{id: 'ordered', kind: 'date', label: question, time: true}],
    groups: [
      {
        id: 'march',
        label: 'Orders of March 2012',
        when: {question: 'ordered', from: '2012-03-01', to: '2012-03-31'},
      },
    ],
  },
};

async function mount(lang: string): Promise<IncidentChecker> {
  return shown(
    await fixture<IncidentChecker>(
      html`<incident-checker lang=${lang} .notice=${notice}></incident-checker>`,
    ),
  );
}

/** Writes into the fields of the date. */
function write(checker: IncidentChecker, texts: Readonly<Record<string, string>>): Promise<void> {
  return formIn(checker).answer({[question]: texts});
}

/** What stands in the fields of the date. */
function written(checker: IncidentChecker): Promise<FormAnswer> {
  return formIn(checker).answerTo(question);
}

/** Asks, and waits for what is said. */
async function ask(checker: IncidentChecker, button: string, answer: string): Promise<void> {
  buttonOf(checker, button).click();
  await waitUntil(() => textOf(checker).includes(answer), `"${answer}" is said`);
}

function requestsForEras(): number {
  return performance.getEntriesByType('resource').filter(({name}) => name.includes('/eras.')).length;
}

describe('ambiguity: a date that can mean several', () => {
  it('is asked about, and what is chosen is taken', async () => {
    const checker = await mount('en');
    await write(checker, {Day: '03/04/2012'});
    await ask(checker, 'See if I am affected', 'Choose the one you mean');
    expect(buttonOf(checker, '3 April 2012').type).to.equal('button');

    buttonOf(checker, '4 March 2012').click();
    await waitUntil(() => !textOf(checker).includes('Choose the one you mean'));
    expect(await written(checker)).to.deep.equal({Day: '04', Month: '03', Year: '2012', [time]: ''});
    const day = await formIn(checker).fieldOf(question, 'Day');
    expect(checker.shadowRoot?.activeElement).to.equal(day);

    await ask(checker, 'See if I am affected', 'You are affected by this incident');
  });

  it('is played back once it is chosen, before the next check', async () => {
    const checker = await mount('en');
    await write(checker, {Day: '03/04/2012'});
    await ask(checker, 'See if I am affected', 'Choose the one you mean');
    buttonOf(checker, '4 March 2012').click();
    await waitUntil(() => readingsOf(checker) === '4 March 2012', 'it is played back');
  });

  it('keeps its time of day', async () => {
    const checker = await mount('en');
    await write(checker, {Year: '03/04/2012 9:45 pm'});
    await ask(checker, 'See if I am affected', 'Choose the one you mean');
    buttonOf(checker, '3 April 2012, 21:45').click();
    expect(await written(checker)).to.include({[time]: '21:45'});
    await ask(checker, 'See if I am affected', 'You are not affected by this incident');
  });

  it('is asked about in Japanese', async () => {
    const checker = await mount('ja');
    await write(checker, {年: '０３／０４／２０１２'});
    await ask(checker, '対象かどうか確かめる', 'いくつかの日付が考えられます');
    buttonOf(checker, '2012年3月4日').click();
    await ask(checker, '対象かどうか確かめる', 'この件の対象です');
  });

  it('is put into fields in place of what was there', async () => {
    const checker = await mount('en');
    await write(checker, {Year: '2012', Month: 'Ma'});
    await ask(checker, 'See if I am affected', 'Choose the one you mean');
    buttonOf(checker, 'March 2012').click();
    expect(await written(checker)).to.deep.equal({Day: '', Month: '03', Year: '2012', [time]: ''});
    await ask(checker, 'See if I am affected', 'You are affected by this incident');
  });
});

describe('ambiguity: what only rare dates need', () => {
  it('has come by the time that the reader asks', async () => {
    const checker = await mount('ja');
    await write(checker, {年: '平成24年3月4日'});
    await ask(checker, '対象かどうか確かめる', 'この件の対象です');
  });

  it('is asked for with the notice, and not because of what the reader does', async () => {
    const checker = await mount('ja');
    await waitUntil(() => requestsForEras() > 0);
    const atRest = requestsForEras();
    await write(checker, {年: 'H24.3.4'});
    await ask(checker, '対象かどうか確かめる', 'この件の対象です');
    buttonOf(checker, '消去する').click();
    await waitUntil(() => !textOf(checker).includes('この件の対象です'), 'the answer is gone');
    expect(requestsForEras()).to.equal(atRest);
  });
});

describe('ambiguity: "Clear" and an answer that is still on its way', () => {
  it('leaves nothing behind', async () => {
    const checker = await mount('en');
    await write(checker, {Year: '2012-03-04'});
    buttonOf(checker, 'See if I am affected').click();
    buttonOf(checker, 'Clear').click();
    // Another form, asked later, shows that there was time enough.
    const other = await mount('en');
    await write(other, {Year: '2012-03-04'});
    await ask(other, 'See if I am affected', 'You are affected by this incident');
    expect(textOf(checker)).to.not.include('affected by this incident');
    expect(textOf(checker)).to.not.include('Please check your answers');
  });
});
