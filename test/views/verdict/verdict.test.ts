import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../../src/define/incident-checker.js';
import type {NoticeElement} from '../../../src/elements/notice-element.js';
import {brief, buttonOf, shown, wordsIn} from '../../elements/support.js';
import {waitUntil} from '../../elements/wait-until.js';
import type {FormAnswers} from '../../reader/form-reader.js';
import {formIn} from '../../reader/dom-driver.js';

const question = {
  id: 'floor',
  kind: 'choice',
  label: 'Where do you live?',
  options: [
    {value: 'ground', label: 'Ground floor'},
    {value: 'first', label: 'First floor'},
    {value: 'second', label: 'Second floor'},
  ],
};

const house = {
  ...brief,
  stage: 'final',
  data: [
    {id: 'name', label: 'names', exposure: 'confirmed'},
    {id: 'door', label: 'door codes', exposure: 'confirmed'},
  ],
  advice: [
    {id: 'stairs', title: 'Take the stairs'},
    {id: 'code', title: 'Change your door code'},
  ],
  eligibility: {
    questions: [question],
    groups: [
      {
        id: 'above',
        label: 'Flats above the ground',
        when: {question: 'floor', in: ['first', 'second']},
        data: ['name'],
        advice: ['stairs'],
        consequence: 'Somebody knows your name.',
      },
      {
        id: 'top',
        label: 'Flats at the top',
        certainty: 'possible',
        when: {question: 'floor', in: ['second']},
        data: ['door'],
        advice: ['code'],
      },
    ],
  },
};

/** Answers questions, and gives the verdict with all that is folded away in it. */
async function checked(
  notice: unknown,
  answers: FormAnswers,
  language: 'en' | 'ja' = 'en',
): Promise<HTMLElement> {
  const element = await shown(
    await fixture<NoticeElement>(
      html`<incident-checker lang=${language} .notice=${notice}></incident-checker>`,
    ),
  );
  const root = element.shadowRoot!;
  await waitUntil(() => root.querySelector('form'), 'the form is there');
  await formIn(element).answer(answers);
  root.querySelector<HTMLElement>('[part="submit"]')!.click();
  await waitUntil(() => root.getElementById('verdict'), 'the verdict is there');
  const verdict = root.getElementById('verdict')!;
  wordsIn(verdict);
  return verdict;
}

function verdictOf(notice: unknown, option: string, language?: 'en' | 'ja'): Promise<HTMLElement> {
  return checked(notice, {[question.label]: option}, language);
}

/** Answers the only question, and gives the words of the verdict. */
async function ask(notice: unknown, option: string): Promise<string> {
  return wordsIn(await verdictOf(notice, option));
}

/** The cells of a table, row by row. */
function rowsOf({rows}: HTMLTableElement): string[][] {
  return [...rows].map(({cells}) => [...cells].map(({innerText}) => innerText.trim()));
}

describe('verdict: what it says', () => {
  it('affected: the steps and data of the group that hit, and why', async () => {
    const text = await ask(house, 'First floor');
    for (const words of [
      'You are affected by this incident',
      'Take the stairs',
      'names',
      'Somebody knows your name.',
      'Flats above the ground',
      'First floor or Second floor',
    ]) {
      expect(text).to.include(words);
    }
    // A reader is told to change a code only where codes leaked.
    expect(text).not.to.include('Change your door code');
    expect(text).not.to.include('door codes');
  });

  it('affected for certain in one way, and possibly in another', async () => {
    const text = await ask(house, 'Second floor');
    expect(text).to.include('You are affected by this incident');
    expect(text).to.include('Take the stairs');
    expect(text).to.include('Change your door code');
  });

  it('not affected: by this incident, and never safe', async () => {
    const text = await ask(house, 'Ground floor');
    expect(text).to.include('You are not affected by this incident');
    expect(text).not.to.match(/\bsafe/i);
    expect(text).not.to.include('Take the stairs');
    expect(text).not.to.include('Somebody knows your name.');
  });

  it('possibly affected: which answer would decide it', async () => {
    const text = await ask(house, 'I don’t know');
    expect(text).to.include('You may be affected by this incident');
    expect(text).to.include('One more detail could settle it Where do you live?');
  });

  it('possibly affected, where no answer could decide it', async () => {
    const {eligibility} = house;
    const notice = {...house, eligibility: {...eligibility, groups: [eligibility.groups[1]]}};
    const text = await ask(notice, 'Second floor');
    expect(text).to.include('You may be affected by this incident');
    expect(text).to.include('This notice alone cannot settle it.');
    expect(text).to.include('Only some of these people are affected. This notice cannot say which.');
  });

  it('what the reader answered, and what it all rests on', async () => {
    const text = await ask(house, 'First floor');
    expect(text).to.include('Your answer Affected if Where do you live First floor Applies to you');
    expect(text).to.include('Based on: Final report, version 1, 20 November 2026.');
    expect(text).to.include('Reference: brief');
  });

  it('that it may still change, before the final report', async () => {
    const words = 'This is what was known on 20 November 2026. It may still change.';
    expect(await ask({...house, stage: 'initial'}, 'First floor')).to.include(words);
    expect(await ask({...house, stage: 'interim'}, 'First floor')).to.include(words);
    expect(await ask(house, 'First floor')).not.to.include(words);
  });

  it('that it is an exercise', async () => {
    expect(await ask({...house, drill: true}, 'First floor')).to.include(
      'Exercise – this is not a real incident',
    );
  });

  it('in the words of the notice, where it has some', async () => {
    const outcomes = {affected: {title: 'Your flat is concerned', body: 'We are sorry.'}};
    const notice = {...house, eligibility: {...house.eligibility, outcomes}};
    const text = await ask(notice, 'First floor');
    expect(text).to.include('Affected Your flat is concerned We are sorry.');
    expect(text).not.to.include('You are affected by this incident');
  });

  it('the deciding words first, on a line of their own', async () => {
    for (const [option, line, language] of [
      ['First floor', 'Affected', 'en'],
      ['Ground floor', 'Not affected', 'en'],
      ['I don’t know', 'May be affected', 'en'],
      ['First floor', '対象です', 'ja'],
      ['Ground floor', '対象ではありません', 'ja'],
      ['わからない', '対象の可能性があります', 'ja'],
    ] as const) {
      const heading = (await verdictOf(house, option, language)).querySelector('[part="heading"]');
      expect((heading as HTMLElement).innerText.trim().split('\n')[0]).to.equal(line);
    }
  });

  it('under headings of its own, one level below', async () => {
    const verdict = await verdictOf(house, 'First floor');
    const headings = [...verdict.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    expect(
      headings.map(({localName, textContent}) => [localName, textContent.trim()]).slice(1),
    ).to.deep.equal([
      ['h4', 'What to do now'],
      ['h4', 'Why'],
    ]);
    expect(headings[0]?.localName).to.equal('h3');
    expect(verdict.querySelector(':not(li) > p > strong:only-child')?.textContent).to.equal(undefined);
  });

  it('whom to call, to those who may have to act', async () => {
    const silent = {name: 'Letters', email: 'house@example.com'};
    const notice = {
      ...house,
      contacts: [silent, {name: 'Caretaker', phones: [{number: '+815012345678', tollFree: true}]}],
    };
    for (const [option, number] of [
      ['First floor', '+815012345678 Free to call'],
      ['I don’t know', '+815012345678 Free to call'],
      ['Ground floor', undefined],
    ] as const) {
      const call = (await verdictOf(notice, option)).querySelector<HTMLElement>('[part="call"]');
      expect(call?.innerText.replace(/\s+/g, ' ').trim()).to.equal(number);
    }
  });

  it('each answer beside what is asked for, in one table', async () => {
    const verdict = await verdictOf(house, 'Second floor');
    const tables = [...verdict.querySelectorAll('table')].map(rowsOf);
    const row = ['Where do you live\nSecond floor', 'Applies to you'];
    expect(tables).to.deep.equal([
      [
        ['Your answer', 'Affected if'],
        [row[0], `${row[1]}\nFirst floor or Second floor`],
      ],
      [
        ['Your answer', 'Affected if'],
        [row[0], `${row[1]}\nSecond floor`],
      ],
    ]);
    expect(verdict.querySelector('caption')?.textContent).to.equal('Flats above the ground');
  });

  it('nested conditions, a row each, with how they belong together', async () => {
    const when = {
      all: [
        {question: 'floor', in: ['first']},
        {any: [{question: 'floor', in: ['first']}, {all: [{question: 'floor', in: ['second']}]}]},
      ],
    };
    const {eligibility} = house;
    const notice = {...house, eligibility: {...eligibility, groups: [{id: 'g', label: 'G', when}]}};
    const [table] = (await verdictOf(notice, 'Second floor')).querySelectorAll('table');
    expect(rowsOf(table!).map((cells) => cells.at(-1)?.split('\n').join(': '))).to.deep.equal([
      'Affected if all are true',
      'Does not apply to you: First floor',
      'One of these:',
      'Does not apply to you: First floor',
      'Applies to you: Second floor',
    ]);
  });

  it('an answer that no condition asks for, once', async () => {
    const {eligibility} = house;
    const other = {...question, id: 'other', label: 'Where did you live?'};
    const notice = {...house, eligibility: {...eligibility, questions: [question, other]}};
    const root = await checked(notice, {[question.label]: 'Ground floor', [other.label]: 'First floor'});
    const rows = [...root.querySelectorAll('table')].flatMap(rowsOf).map(([first]) => first);
    expect(rows.filter((words) => words?.startsWith('Where did you live'))).to.deep.equal([
      'Where did you live\nFirst floor',
    ]);
  });

  it('a new revision with another rule takes the old answer away', async () => {
    const element = await shown(
      await fixture<NoticeElement>(html`<incident-checker lang="en" .notice=${house}></incident-checker>`),
    );
    const root = element.shadowRoot;
    await waitUntil(() => root?.querySelector('form'), 'the form is there');
    await formIn(element).answer({[question.label]: 'Ground floor'});
    buttonOf(element, 'See if I am affected').click();
    await waitUntil(() => root?.getElementById('verdict'), 'the verdict is there');
    element.notice = {...house, revision: 2, eligibility: {...house.eligibility}};
    await waitUntil(() => !root?.getElementById('verdict'), 'the verdict is gone');
  });
});

describe('verdict: its marks', () => {
  /** The colour, the drawing and the words of a mark. */
  const looksOf = (verdict: HTMLElement, state: string) => {
    const mark = verdict.querySelector<HTMLElement>(`.mark.${state}`)!;
    return [getComputedStyle(mark).color, mark.querySelector('path')!.getAttribute('d'), mark.innerText];
  };

  it('have the colours of the verdicts that they speak for, and are told apart without', async () => {
    const [held, failed, open] = [
      looksOf(await checked(house, {[question.label]: 'First floor'}), 'held'),
      looksOf(await checked(house, {[question.label]: 'Ground floor'}), 'failed'),
      looksOf(await checked(house, {[question.label]: 'I don’t know'}), 'open'),
    ];
    expect([held[0], failed[0], open[0]]).to.deep.equal([
      'rgb(169, 20, 34)',
      'rgb(15, 80, 48)',
      'rgb(138, 67, 0)',
    ]);
    for (const place of [0, 1, 2])
      expect(new Set([held[place], failed[place], open[place]])).to.have.lengthOf(3);
  });
});

describe('verdict: its head', () => {
  it('has the whole line for its words where letters are large', async () => {
    const verdict = await checked(house, {[question.label]: 'First floor'});
    const host = (verdict.getRootNode() as ShadowRoot).host as HTMLElement;
    const widths = () => {
      const [head, words] = ['.verdict-head', '.verdict-head > span'].map(
        (selector) => verdict.querySelector(selector)!.getBoundingClientRect().width,
      );
      return words! / head!;
    };
    host.style.cssText = 'inline-size: 360px; font-size: 16px';
    expect(widths()).to.be.below(0.85);
    host.style.cssText = 'inline-size: 360px; font-size: 32px';
    expect(widths()).to.be.above(0.75);
    expect(verdict.querySelector('.verdict-head b')!.getBoundingClientRect().top).to.be.above(
      verdict.querySelector('.verdict-head .icon')!.getBoundingClientRect().bottom,
    );
  });
});
