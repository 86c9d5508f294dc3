import {fixture, html} from '@open-wc/testing';
import type * as axe from 'axe-core';
import 'axe-core/axe.min.js';
import {expect} from 'chai';
import '../../src/define/incident-checker.js';
import type {NoticeElement} from '../../src/elements/notice-element.js';
import {leave, typeInto} from '../reader/dom-driver.js';
import {brief, buttonOf, shown, textOf, switchLanguage} from './support.js';
import {waitUntil} from './wait-until.js';

const towns = ['Aberdeen', 'Bath', 'Newport', 'Newport Pagnell', 'West Newport', 'Ōsaka', 'Ｙork'];

/** A notice that asks for one of many shops, of which those whose number ends in 7 are affected. */
function shopNotice(number = 3_000, other = true) {
  const options = Array.from({length: number}, (_, index) => ({
    value: `shop-${String(index).padStart(4, '0')}`,
    label: {
      en: `${towns[index % towns.length]!} ${index}`,
      ja: `店舗${index}`,
    },
    ...(index % 100 === 0 ? {hint: `Branch at the ${index === 700 ? 'harbour' : 'station'}`} : {}),
  }));
  const affected = options.filter(({value}) => value.endsWith('7')).map(({value}) => value);
  return {
    ...brief,
    stage: 'final',
    eligibility: {
      questions: [{id: 'shop', kind: 'choice', label: 'Which shop?', options, ...(other ? {other} : {})}],
      groups: [{id: 'sevens', label: 'The sevens', when: {question: 'shop', in: affected}}],
    },
  };
}

/** One list on a page, with what a person does with it and sees of it. */
class Lister {
  constructor(readonly element: NoticeElement) {}

  static async open(notice: unknown = shopNotice(), language = 'en'): Promise<Lister> {
    return new Lister(
      await shown(
        await fixture<NoticeElement>(
          html`<incident-checker lang=${language} .notice=${notice}></incident-checker>`,
        ),
      ),
    );
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get field(): HTMLInputElement {
    return this.root.querySelector('[role="combobox"]')!;
  }

  get listbox(): HTMLElement {
    return this.root.querySelector('[role="listbox"]')!;
  }

  get options(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  get labels(): string[] {
    return this.options.map(({innerText}) => innerText.trim());
  }

  get isOpen(): boolean {
    const isExpanded = this.field.getAttribute('aria-expanded') === 'true';
    expect(this.listbox.checkVisibility(), 'what is said is what is seen').to.equal(isExpanded);
    return isExpanded;
  }

  /** The option that a screen reader is at. */
  get active(): string | undefined {
    const id = this.field.getAttribute('aria-activedescendant');
    const marked = this.options.filter((option) => option.getAttribute('aria-selected') === 'true');
    if (id === null) {
      expect(marked).to.deep.equal([]);
      return undefined;
    }
    const option = this.root.getElementById(id)!;
    expect(marked).to.deep.equal([option]);
    return option.innerText.trim();
  }

  get status(): string {
    return this.root.querySelector<HTMLElement>('[role="status"]')!.textContent.trim();
  }

  /** What the form would hand on. */
  get entries(): [string, FormDataEntryValue][] {
    return [...new FormData(this.root.querySelector('form')!)];
  }

  async type(text: string): Promise<void> {
    this.field.focus();
    typeInto(this.field, text);
    await this.element.updateComplete;
  }

  /** Presses keys one after the other; answers whether the last one was left to the browser. */
  async press(...keys: readonly (string | KeyboardEventInit)[]): Promise<boolean> {
    this.field.focus();
    let isLeft = true;
    for (const key of keys) {
      const init = typeof key === 'string' ? {key} : key;
      const event = new KeyboardEvent('keydown', {bubbles: true, cancelable: true, composed: true, ...init});
      isLeft = this.field.dispatchEvent(event);
      await this.element.updateComplete;
    }
    return isLeft;
  }

  async click(target: HTMLElement): Promise<void> {
    target.click();
    await this.element.updateComplete;
  }

  async leave(): Promise<void> {
    leave(this.field);
    await this.element.updateComplete;
  }

  async check(): Promise<void> {
    await this.leave();
    buttonOf(this.element, 'See if I am affected').click();
    await waitUntil(() => this.root.querySelector('#verdict, #errors'), 'there is an answer');
    await this.element.updateComplete;
  }
}

async function findings(element: Element): Promise<string[]> {
  const {axe: runner} = window as unknown as {axe: typeof axe};
  const {violations} = await runner.run(element, {rules: {'target-size': {enabled: true}}});
  return violations.flatMap(({id, nodes}) => nodes.map(({failureSummary}) => `${id}: ${failureSummary}`));
}

describe('combobox: where it stands', () => {
  it('more than twelve options make a list, and twelve none', async () => {
    expect((await Lister.open(shopNotice(13))).field).not.to.equal(null);
    const {root} = await Lister.open(shopNotice(12));
    expect(root.querySelector('[role="combobox"]')).to.equal(null);
    expect(root.querySelectorAll('[type="radio"]')).to.have.lengthOf(14);
  });

  it('is a combobox by name and role, with a list of the same name', async () => {
    const list = await Lister.open();
    expect(list.field.getAttribute('aria-autocomplete')).to.equal('list');
    expect(list.field.getAttribute('aria-controls')).to.equal(list.listbox.id);
    for (const named of [list.field, list.listbox]) {
      const label = list.root.getElementById(named.getAttribute('aria-labelledby')!);
      expect(label?.innerText).to.equal('Which shop?');
    }
    expect(list.isOpen).to.equal(false);
    expect(list.field.name, 'what is typed is not handed on').to.equal('');
  });
});

describe('combobox: keys', () => {
  for (const [keys, isOpen, active] of [
    [['ArrowDown'], true, 'Aberdeen 0\nBranch at the station'],
    [['ArrowDown', 'ArrowDown'], true, 'Bath 1'],
    [['ArrowDown', 'ArrowDown', 'ArrowUp'], true, 'Aberdeen 0\nBranch at the station'],
    [['ArrowUp'], true, 'I don’t know'],
    [['ArrowUp', 'ArrowUp'], true, 'None of these'],
    [['ArrowUp', 'ArrowUp', 'ArrowUp'], true, 'Newport Pagnell 2999'],
    [['ArrowUp', 'ArrowDown'], true, 'Aberdeen 0\nBranch at the station'],
    [['ArrowDown', 'ArrowUp'], true, 'I don’t know'],
    [[{key: 'ArrowDown', altKey: true}], true, undefined],
    [['ArrowDown', {key: 'ArrowUp', altKey: true}], false, undefined],
    [['PageDown'], false, undefined],
    [['ArrowDown', 'PageDown'], true, 'Newport Pagnell 10'],
    [['ArrowDown', 'PageDown', 'PageUp', 'PageUp'], true, 'Aberdeen 0\nBranch at the station'],
    [['ArrowUp', 'PageDown'], true, 'I don’t know'],
    [['ArrowDown', 'Home'], true, undefined],
    [['ArrowDown', 'End'], true, undefined],
    [['ArrowDown', 'ArrowLeft'], true, undefined],
    [['ArrowDown', 'Escape'], false, undefined],
    [['Enter'], false, undefined],
    [['ArrowDown', {key: 'a', ctrlKey: true}], true, 'Aberdeen 0\nBranch at the station'],
  ] as const) {
    const names = keys.map((key) => (typeof key === 'string' ? key : JSON.stringify(key)));
    it(`${names.join(', ')}: ${isOpen ? 'open' : 'closed'}, at ${active ?? 'the field'}`, async () => {
      const list = await Lister.open();
      await list.press(...keys);
      expect(list.isOpen).to.equal(isOpen);
      expect(list.active).to.equal(active);
    });
  }

  it('Enter takes the active option, sends nothing, and the next one is for the form', async () => {
    const list = await Lister.open();
    expect(await list.press('ArrowDown', 'ArrowDown', 'Enter')).to.equal(false);
    expect(list.field.value).to.equal('Bath 1');
    expect(list.entries).to.deep.equal([['question-shop-choice', 'shop-0001']]);
    expect(list.isOpen).to.equal(false);
    expect(await list.press('Enter')).to.equal(true);
  });

  it('Enter in an open list never sends, even where no option is active', async () => {
    const list = await Lister.open();
    await list.type('bath');
    expect(await list.press('Enter')).to.equal(false);
    expect(list.field.value).to.equal('bath');
    expect(list.isOpen).to.equal(false);
  });

  it('Escape closes, then empties, then is for the page', async () => {
    const list = await Lister.open();
    await list.press('ArrowDown', 'Enter', 'ArrowDown');
    expect(await list.press('Escape')).to.equal(false);
    expect(list.field.value).to.equal('Aberdeen 0');
    expect(await list.press('Escape')).to.equal(false);
    expect(list.field.value).to.equal('');
    expect(list.entries).to.deep.equal([]);
    expect(await list.press('Escape')).to.equal(true);
  });

  it('Tab leaves and takes nothing that was not taken', async () => {
    const list = await Lister.open();
    await list.type('bath');
    await list.press('ArrowDown');
    expect(await list.press('Tab')).to.equal(true);
    await list.leave();
    expect(list.isOpen).to.equal(false);
    expect(list.field.value).to.equal('bath');
    expect(list.entries).to.deep.equal([['question-shop-typed', 'bath']]);
  });

  it('an opened list begins where the answer stands, with what is around it', async () => {
    const list = await Lister.open();
    await list.type('newport 2998');
    await list.press('ArrowUp', 'ArrowUp', 'ArrowUp');
    await list.type('2000');
    await list.press('ArrowDown', 'Enter', 'ArrowDown');
    expect(list.active).to.equal('Ōsaka 2000\nBranch at the station'.replace('Ōsaka', towns[2000 % 7]!));
    await list.press('ArrowUp');
    expect(list.active).to.equal(`${towns[1999 % 7]!} 1999`);
  });

  for (const init of [
    {key: 'Enter', isComposing: true},
    {key: 'Enter', keyCode: 229},
    {key: 'ArrowDown', isComposing: true},
    {key: 'Escape', keyCode: 229},
  ]) {
    it(`${JSON.stringify(init)} belongs to the input method`, async () => {
      const list = await Lister.open();
      await list.type('bath');
      await list.press('ArrowDown');
      const active = list.active;
      expect(await list.press(init)).to.equal(true);
      expect(list.active).to.equal(active);
      expect(list.field.value).to.equal('bath');
    });
  }

  it('what is being composed is neither searched nor touched, and is searched when it is settled', async () => {
    const list = await Lister.open(shopNotice(), 'ja');
    list.field.focus();
    list.field.value = 'てんｐ';
    list.field.dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true}));
    await list.element.updateComplete;
    expect(list.isOpen).to.equal(false);
    expect(list.field.value).to.equal('てんｐ');
    list.field.value = '店舗２９９９';
    list.field.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true}));
    await list.element.updateComplete;
    expect(list.labels).to.deep.equal(['店舗2999', 'この中にはない', 'わからない']);
  });
});

describe('combobox: what is found', () => {
  it('the best first, and what fits always last', async () => {
    const list = await Lister.open(shopNotice(14));
    await list.type('newp');
    expect(list.labels).to.deep.equal([
      'Newport 2',
      'Newport Pagnell 3',
      'Newport 9',
      'Newport Pagnell 10',
      'West Newport 4',
      'West Newport 11',
      'None of these',
      'I don’t know',
    ]);
  });

  for (const [typed, label] of [
    ['osaka ５', 'Ōsaka 5'],
    ['york 6', 'Ｙork 6'],
    ['SHOP-0013', 'Ｙork 13'],
    ['station', 'Aberdeen 0\nBranch at the station'],
  ] as const) {
    it(`"${typed}" finds ${label}`, async () => {
      const list = await Lister.open(shopNotice(14, false));
      await list.type(typed);
      expect(list.labels).to.deep.equal([label, 'I don’t know']);
    });
  }

  for (const [language, typed] of [
    ['en', "I don't know"],
    ['en', 'i don’t know'],
    ['en', 'unknown'],
    ['en', "don't know"],
    ['en', '?'],
    ['ja', 'わからない'],
    ['ja', '不明'],
    ['ja', '？'],
  ] as const) {
    it(`"${typed}" is "I don’t know", in ${language}`, async () => {
      const list = await Lister.open(shopNotice(14), language);
      await list.type(typed);
      const unknown = language === 'en' ? 'I don’t know' : 'わからない';
      expect(list.labels[0]).to.equal(unknown);
      expect(list.entries).to.deep.equal([['question-shop-choice', '']]);
      leave(list.field);
      await waitUntil(() => list.field.value === unknown, 'it is taken');
    });
  }

  it('an option that is called so comes before "I don’t know"', async () => {
    const notice = shopNotice(14);
    const [question] = notice.eligibility.questions;
    question!.options[7]!.label = {en: 'Unknown brand', ja: '不明'};
    const list = await Lister.open(notice);
    await list.type('unknown');
    expect(list.labels).to.deep.equal(['Unknown brand', 'None of these', 'I don’t know']);
    expect(list.entries).to.deep.equal([['question-shop-typed', 'unknown']]);
  });

  it('"I don’t know" comes first where nothing fits: it is no all-clear', async () => {
    const list = await Lister.open(shopNotice(14));
    await list.type('Atlantis');
    expect(list.labels).to.deep.equal(['I don’t know', 'None of these']);
    await list.press('ArrowDown', 'Enter');
    expect(list.entries).to.deep.equal([['question-shop-choice', '']]);
  });

  it('finds what only the option has a space within', async () => {
    const list = await Lister.open(shopNotice(14));
    await list.type('bath8');
    expect(list.labels).to.deep.equal(['Bath 8', 'None of these', 'I don’t know']);
  });

  for (const [other, words] of [
    [true, 'No matches. Choose “None of these” or “I don’t know”, or check the spelling.'],
    [false, 'No matches. Choose “I don’t know”, or check the spelling.'],
  ] as const) {
    it(`says when nothing fits${other ? '' : ', without "none of these"'}`, async () => {
      const list = await Lister.open(shopNotice(14, other));
      await list.type('zzz');
      expect(textOf(list.element)).to.include(words);
      await waitUntil(() => list.status === words, 'it is said');
    });
  }

  it('says how many fit once the reader pauses, and not before', async () => {
    const list = await Lister.open();
    await list.type('b');
    await list.type('bath');
    expect(list.status).to.equal('');
    await waitUntil(() => list.status === '429 answers', 'it is said');
    await list.type('bath 8');
    expect(list.status).to.equal('');
    await list.type('bath 8 shop-0008');
    await waitUntil(() => list.status === '1 answer', 'it is said');
    await list.press('Escape');
    expect(list.status).to.equal('');
  });
});

describe('combobox: three thousand options', () => {
  it('draws few of them, and says how many there are', async () => {
    const list = await Lister.open();
    const closed = list.root.querySelectorAll('*').length;
    await list.press('ArrowDown');
    expect(list.options).to.have.lengthOf(52);
    expect(list.root.querySelectorAll('*').length - closed).to.be.lessThan(250);
    const sizes = new Set(list.options.map((option) => option.ariaSetSize));
    expect([...sizes]).to.deep.equal(['3002']);
    expect(list.options.map((option) => Number(option.ariaPosInSet))).to.deep.equal([
      ...Array.from({length: 50}, (_, index) => index + 1),
      3001,
      3002,
    ]);
  });

  it('the arrows go on beyond what is drawn, and no more is drawn for it', async () => {
    const list = await Lister.open();
    await list.press(...Array.from({length: 120}, () => 'ArrowDown'));
    expect(list.active).to.equal(`${towns[119 % 7]!} 119`);
    expect(list.options).to.have.lengthOf(52);
    expect(list.root.querySelector('[aria-selected="true"]')!.ariaPosInSet).to.equal('120');
    await list.press('ArrowUp', ...Array.from({length: 12}, () => 'PageUp'));
    expect(list.active).to.equal('Aberdeen 0\nBranch at the station');
    await list.press(...Array.from({length: 301}, () => 'PageDown'));
    expect(list.active).to.equal('I don’t know');
  });

  it('the active option is in sight', async () => {
    const list = await Lister.open();
    await list.press('ArrowDown', ...Array.from({length: 12}, () => 'PageDown'));
    const option = list.root.querySelector('[aria-selected="true"]')!.getBoundingClientRect();
    const box = list.listbox.getBoundingClientRect();
    expect(option.top).to.be.at.least(box.top - 1);
    expect(option.bottom).to.be.at.most(box.bottom + 1);
  });

  it('a button shows more, until all are shown', async () => {
    const list = await Lister.open();
    await list.type('shop-01');
    expect(list.options).to.have.lengthOf(52);
    await list.click(buttonOf(list.element, 'Show more'));
    expect(list.options).to.have.lengthOf(102);
    expect(() => buttonOf(list.element, 'Show more')).to.throw();
    expect(list.isOpen).to.equal(true);
  });
});

describe('combobox: pressing', () => {
  it('the field and the button open it, an option is taken, and elsewhere closes it', async () => {
    const list = await Lister.open();
    await list.click(list.field);
    expect(list.isOpen).to.equal(true);
    document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    await list.element.updateComplete;
    expect(list.isOpen).to.equal(false);
    const button = buttonOf(list.element, 'Show the list');
    await list.click(button);
    expect(list.isOpen).to.equal(true);
    expect(list.root.activeElement).to.equal(list.field);
    list.options[2]!.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    await list.click(list.options[2]!);
    expect(list.field.value).to.equal('Newport 2');
    expect(list.isOpen).to.equal(false);
    await list.click(button);
    await list.click(button);
    expect(list.isOpen).to.equal(false);
  });

  it('options and buttons are 44 px high', async () => {
    const list = await Lister.open();
    await list.press('ArrowDown');
    const targets = [...list.options, ...list.root.querySelectorAll('.combobox button')];
    for (const target of targets) {
      expect(target.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('tells the form when the answer is another one, and holds it by then', async () => {
    const list = await Lister.open();
    const heard: unknown[] = [];
    list.root.querySelector('form')!.addEventListener('change', ({target}) => {
      heard.push(target === list.field, list.entries);
    });
    await list.press('ArrowDown', 'Enter');
    await waitUntil(() => heard.length > 0, 'it is told');
    expect(heard).to.deep.equal([true, [['question-shop-choice', 'shop-0000']]]);
  });

  it('gives back what it took from the page when it leaves it', async () => {
    const list = await Lister.open();
    await list.press('ArrowDown');
    list.element.remove();
    expect(list.element.isConnected).to.equal(false);
    document.body.append(list.element);
    await list.element.updateComplete;
    expect(list.isOpen).to.equal(false);
    list.element.remove();
  });
});

describe('combobox: the answer', () => {
  for (const [what, reach, verdict] of [
    ['an option', 'Ｙork 27'.replace('Ｙork', towns[27 % 7]!), 'You are affected by this incident'],
    ['what is called like an option', 'ABERDEEN  0', 'You are not affected by this incident'],
    ['none of these', 'none of these', 'You are not affected by this incident'],
    ['not known', 'I don’t know', 'You may be affected by this incident'],
  ] as const) {
    it(`${what}, typed in full: ${verdict}`, async () => {
      const list = await Lister.open();
      await list.type(reach);
      await list.check();
      expect(textOf(list.element)).to.include(verdict);
    });
  }

  it('nothing is missing, something else is not in the list; both lead to the field', async () => {
    const list = await Lister.open();
    await list.check();
    expect(textOf(list.element)).to.include('Which shop? – Select an answer, or “I don’t know”.');
    await list.type('Atlantis');
    await list.check();
    await waitUntil(() => textOf(list.element).includes('Which shop? – Select an answer from the list.'));
    expect(list.field.getAttribute('aria-invalid')).to.equal('true');
    expect(list.field.getAttribute('aria-describedby')).to.include('question-shop-error');
    list.root.querySelector<HTMLElement>('#errors a')!.click();
    expect(list.root.activeElement).to.equal(list.field);
    expect(list.field.value).to.equal('Atlantis');
    expect(list.isOpen).to.equal(false);
  });

  it('two options of one name are not guessed at, but can be taken', async () => {
    const notice = shopNotice(14);
    const [question] = notice.eligibility.questions;
    question!.options[7]!.label = question!.options[0]!.label;
    const list = await Lister.open(notice);
    await list.type('Aberdeen 0');
    expect(list.entries).to.deep.equal([['question-shop-typed', 'Aberdeen 0']]);
    await list.press('ArrowDown', 'ArrowDown', 'Enter');
    expect(list.entries).to.deep.equal([['question-shop-choice', 'shop-0007']]);
  });

  it('"Clear" empties it', async () => {
    const list = await Lister.open();
    const clear = () => list.element.shadowRoot!.querySelector<HTMLElement>('[part="clear"]');
    await list.press('ArrowDown', 'Enter');
    await waitUntil(clear, 'there is something to clear');
    await list.click(clear()!);
    await waitUntil(() => list.field.value === '', 'it is empty');
    expect(list.entries).to.deep.equal([]);
    await waitUntil(() => !clear(), 'there is nothing to clear');
    await list.type('bath');
    list.field.dispatchEvent(new Event('change', {bubbles: true}));
    await waitUntil(clear, 'there is something to clear');
    await list.click(clear()!);
    await waitUntil(() => list.field.value === '', 'it is empty');
    await list.press('ArrowDown');
    expect(list.options).to.have.lengthOf(52);
  });

  it('another language keeps the answer, in that language', async () => {
    const list = await Lister.open();
    await list.type(`${towns[27 % 7]!} 27`);
    await switchLanguage(list.element, 'ja');
    expect(list.field.value).to.equal('店舗27');
    expect(list.entries).to.deep.equal([['question-shop-choice', 'shop-0027']]);
  });

  it('another revision keeps the answer, another incident begins anew', async () => {
    const list = await Lister.open();
    await list.press('ArrowDown', 'Enter');
    list.element.notice = {...shopNotice(), revision: 2};
    await waitUntil(() => list.element.shownNotice?.revision === 2);
    await list.element.updateComplete;
    expect(list.entries).to.deep.equal([['question-shop-choice', 'shop-0000']]);
    list.element.notice = {...shopNotice(), id: 'another'};
    await waitUntil(() => list.field.value === '', 'it is empty');
    expect(list.entries).to.deep.equal([]);
  });
});

describe('combobox: on a page', () => {
  it('two lists do not mix', async () => {
    const [one, two] = [await Lister.open(), await Lister.open()];
    await one.press('ArrowDown', 'Enter', 'ArrowDown');
    expect(two.isOpen).to.equal(false);
    expect(two.field.value).to.equal('');
    expect(one.active).to.include('Aberdeen 0');
  });

  for (const scheme of ['light', 'dark']) {
    it(`axe finds nothing, ${scheme}`, async () => {
      const list = await Lister.open();
      list.element.style.colorScheme = scheme;
      expect(await findings(list.element), 'closed').to.deep.equal([]);
      await list.press('ArrowDown');
      expect(await findings(list.element), 'open').to.deep.equal([]);
      await list.press('Enter', 'ArrowDown');
      expect(await findings(list.element), 'taken').to.deep.equal([]);
      await list.type('zzz');
      expect(await findings(list.element), 'nothing fits').to.deep.equal([]);
      await list.check();
      expect(await findings(list.element), 'an error').to.deep.equal([]);
    });
  }
});
