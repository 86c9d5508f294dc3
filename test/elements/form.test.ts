import {fixtureSync, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-checker.js';
import type {IncidentChecker} from '../../src/elements/incident-checker.js';
import {formIn} from '../reader/dom-driver.js';
import {words} from '../reader/words.js';
import {brief, buttonOf, netoff, shown, textOf} from './support.js';
import {waitUntil} from './wait-until.js';

const w = words.en;
const ask = 'See if I am affected';

async function mount(notice: unknown = netoff, lang = 'en', width = '360px'): Promise<IncidentChecker> {
  // Not waited for: an element that is not ours would wait for a frame, which a tab behind another one never gets.
  const box = fixtureSync<HTMLElement>(
    html`<div><incident-checker lang=${lang} .notice=${notice}></incident-checker></div>`,
  );
  box.style.inlineSize = width;
  return shown(box.querySelector('incident-checker')!);
}

function all(checker: IncidentChecker, selector: string): HTMLElement[] {
  return [...checker.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

function one(checker: IncidentChecker, selector: string): HTMLElement {
  const [found] = all(checker, selector);
  if (!found) throw new Error(`Nothing is ${selector}`);
  return found;
}

/** What describes something to a screen reader. */
function descriptionOf(element: Element): string {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  const root = element.getRootNode() as ShadowRoot;
  return ids.map((id) => root.getElementById(id)?.innerText.replace(/\s+/g, ' ').trim()).join(' ');
}

async function fail(checker: IncidentChecker): Promise<void> {
  buttonOf(checker, ask).click();
  await waitUntil(() => checker.shadowRoot?.activeElement?.id === 'errors', 'it says what is wrong');
}

function noticeAsking(...questions: object[]): object {
  const [first] = questions as {id: string}[];
  return {
    ...brief,
    id: 'asking',
    eligibility: {
      timeZone: 'Asia/Tokyo',
      questions,
      groups: [
        {id: 'some', label: 'Some', when: {question: first!.id, from: '2026-03-01', to: '2026-05-31'}},
      ],
    },
  };
}

const bought = {id: 'bought', kind: 'date', label: 'When did you buy it?'};

describe('form: its questions', () => {
  it('have numbers, which are not read as a part of their names', async () => {
    const checker = await mount();
    const contents = all(checker, 'legend').map((legend) => getComputedStyle(legend, '::before').content);
    expect(contents).to.deep.equal(Array(3).fill('counter(question) / ""'));
    expect(all(checker, 'legend').map(({innerText}) => innerText)).to.deep.equal([
      w.purchase,
      w.device,
      w.payment,
    ]);
  });

  it('have none where there is only one', async () => {
    const checker = await mount(noticeAsking(bought));
    expect(getComputedStyle(one(checker, 'legend'), '::before').content).to.equal('none');
  });

  it('are those of a form that has a name', async () => {
    const checker = await mount();
    const form = one(checker, 'form');
    expect(checker.shadowRoot!.getElementById(form.getAttribute('aria-labelledby')!)?.localName).to.equal(
      'h2',
    );
  });

  it('have an example in figures as the fields want it, outside of what is affected', async () => {
    const checker = await mount(noticeAsking(bought));
    expect(textOf(checker)).to.include('For example: 15 8 2026 (day optional)');
    expect(textOf(await mount(noticeAsking(bought), 'ja'))).to.include('例：2026年8月15日');
  });
});

describe('form: answers in rows', () => {
  for (const width of ['320px', '768px', '1280px']) {
    it(`stand below each other, joined, at ${width}`, async () => {
      const checker = await mount(netoff, 'en', width);
      for (const list of all(checker, '.choices')) {
        const rows = [...list.querySelectorAll('.choice')].map((row) => row.getBoundingClientRect());
        for (const [place, {left, top, height}] of rows.entries()) {
          expect(height).to.be.at.least(56);
          const before = rows[place - 1];
          if (before)
            expect([left, top].map(Math.round)).to.deep.equal([before.left, before.bottom].map(Math.round));
        }
      }
    });
  }

  it('have drawn buttons of 26 px, that of the chosen one full', async () => {
    const checker = await mount();
    const card = await formIn(checker).fieldOf(w.payment, w.card);
    expect(card.getBoundingClientRect().width).to.equal(26);
    expect(getComputedStyle(card).borderTopWidth).to.equal('2px');
    await formIn(checker).answer({[w.payment]: w.card});
    expect(getComputedStyle(card).borderTopWidth).to.equal('8px');
  });

  it('have their hints as descriptions and not as a part of their names', async () => {
    const checker = await mount();
    const phone = await formIn(checker).fieldOf(w.device, w.featurePhone);
    const label = checker.shadowRoot!.getElementById(phone.getAttribute('aria-labelledby')!);
    expect(label?.innerText).to.equal(w.featurePhone);
    expect(descriptionOf(phone)).to.include('A phone that you operate with buttons');
  });
});

describe('form: a date', () => {
  it('is one field with its units in it where the language writes them after the figures', async () => {
    const checker = await mount(netoff, 'ja');
    const date = one(checker, '.date').getBoundingClientRect();
    expect(date.height).to.be.closeTo(56, 1);
    const parts = all(checker, '.date label').map((label) => {
      const [unit, field] = ['span', 'input'].map((name) =>
        label.querySelector(name)!.getBoundingClientRect(),
      );
      expect(field!.right).to.be.at.most(unit!.left);
      return label.innerText.trim();
    });
    expect(parts).to.deep.equal(['年', '月', '日']);
  });

  it('that is missing is missing in each of its fields, and in the description of the group', async () => {
    const checker = await mount();
    await fail(checker);
    const fields = all(checker, '.date input');
    expect(fields.map((field) => field.getAttribute('aria-invalid'))).to.deep.equal(Array(3).fill('true'));
    for (const described of [...fields, fields[0]!.closest('fieldset')!])
      expect(descriptionOf(described)).to.match(/Error: ?Enter a date, or tick “I don’t remember”\./);
  });

  it('that lacks its year is wrong in that field alone', async () => {
    const checker = await mount();
    await formIn(checker).answer({[w.purchase]: {[w.month]: '9'}});
    await fail(checker);
    const invalid = all(checker, '.date [aria-invalid]').map(({id}) => id);
    expect(invalid).to.deep.equal(['question-purchase-year']);
  });
});

describe('form: an error', () => {
  it('names its question in the summary, and not where it stands', async () => {
    const checker = await mount();
    await fail(checker);
    const [, link] = all(checker, '#errors a');
    expect(link?.innerText).to.equal(`${w.device} – Select an answer, or “I don’t know”.`);
    const [, message] = all(checker, '.error');
    // WebKit puts nothing between two words that stand beside each other in a row.
    expect(message?.innerText.trim()).to.match(/^Error:\s*Select an answer, or “I don’t know”\.$/);
  });

  it('has a bar along the whole question, from the top of what it asks', async () => {
    const checker = await mount();
    await fail(checker);
    for (const question of all(checker, 'fieldset')) {
      const [top, legend] = [question, question.querySelector('legend')!].map(
        (each) => each.getBoundingClientRect().top,
      );
      expect(top).to.equal(legend);
      expect(getComputedStyle(question).borderInlineStartWidth).to.equal('5px');
    }
  });

  it('stands between hints and fields, everywhere', async () => {
    const options = Array.from({length: 14}, (_, place) => ({value: `${place}`, label: `Shop ${place}`}));
    const shop = {id: 'shop', kind: 'choice', label: 'Which shop?', hint: 'It is on the bill.', options};
    const code = {id: 'code', kind: 'code', label: 'Which code?', hint: 'It is on the back.'};
    const when = {any: [shop, code].map(({id}) => ({question: id, in: ['1']}))};
    const groups = [{id: 'some', label: 'Some', when}];
    const checker = await mount({...brief, eligibility: {questions: [shop, code], groups}});
    await fail(checker);
    for (const question of all(checker, 'fieldset')) {
      const [hint, error, field] = ['.hint', '.error', 'input'].map((selector) =>
        [...question.querySelectorAll(selector)].at(-1)!.getBoundingClientRect(),
      );
      expect(hint!.bottom).to.be.at.most(error!.top);
      expect(error!.bottom).to.be.at.most(field!.top);
    }
  });
});

describe('form: a question that is not needed', () => {
  async function mountUnneeded(): Promise<IncidentChecker> {
    const checker = await mount();
    await formIn(checker).answer({[w.device]: w.smartphone});
    await waitUntil(() => all(checker, '.unneeded').length === 2, 'two questions are not needed');
    return checker;
  }
  const heightOf = (checker: IncidentChecker) => one(checker, 'fieldset').getBoundingClientRect().height;

  it('is folded, and opens for who wants to answer it', async () => {
    const checker = await mountUnneeded();
    expect(heightOf(checker)).to.be.below(120);
    one(checker, '.unneeded a').click();
    expect(checker.shadowRoot!.activeElement?.id).to.equal('question-purchase-day');
    expect(heightOf(checker)).to.be.above(200);
  });

  it('opens for the Tab key, and stays open once it is answered', async () => {
    const checker = await mountUnneeded();
    const card = await formIn(checker).fieldOf(w.payment, w.card);
    card.focus();
    const row = card.closest('label')!;
    expect(row.getBoundingClientRect().height).to.be.at.least(56);
    card.click();
    await waitUntil(() => all(checker, '.unneeded').length === 1, 'it is answered');
    card.blur();
    expect(row.getBoundingClientRect().height).to.be.at.least(56);
  });

  it('stays open while the pointer is down in it, which takes the focus from its field', async () => {
    const checker = await mountUnneeded();
    const [answer] = all(checker, '.unneeded + .answer');
    expect(answer?.tabIndex).to.equal(-1);
  });
});

describe('form: "Clear"', () => {
  const clearIn = (checker: IncidentChecker) => all(checker, 'form [part="clear"]')[0];

  it('is there once something was answered, and leaves the focus in the form', async () => {
    const checker = await mount();
    expect(clearIn(checker)?.innerText).to.equal(undefined);
    await formIn(checker).answer({[w.payment]: w.unknown});
    await waitUntil(() => clearIn(checker), 'there is something to clear');
    clearIn(checker)!.focus();
    clearIn(checker)!.click();
    await waitUntil(() => !clearIn(checker), 'there is nothing to clear');
    expect(await formIn(checker).answerTo(w.payment)).to.equal('');
    expect(checker.shadowRoot!.activeElement?.id).to.equal('question-purchase-day');
  });
});
