import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-notice.js';
import type {IncidentNotice} from '../../src/elements/incident-notice.js';
import {loadRefresh} from '../../src/elements/refresh/load.js';
import {useClock, useVisiblePage} from './clock.js';
import {buttonOf, freshName, isVisible, netoff, respond, shown, textOf, useServer} from './support.js';
import {waitUntil} from './wait-until.js';

const [when, device, payment] = netoff.eligibility.questions.map(({label}) => label.en);

/** A document, of which the revision is all that a test goes by. */
interface Published {
  readonly revision: number;
  readonly [member: string]: unknown;
}

/** The same notice with something else in its rule. */
function withQuestions(questions: readonly unknown[], revision = 3) {
  return {...netoff, revision, eligibility: {...netoff.eligibility, questions}};
}

const shops = Array.from({length: 40}, (_, index) => ({value: `shop-${index}`, label: `Shop ${index}`}));

function withShops(options: readonly unknown[], revision = 2, label = 'Which shop?') {
  return {
    ...netoff,
    revision,
    eligibility: {
      timeZone: 'UTC',
      questions: [{id: 'shop', kind: 'choice', label, options}],
      groups: [{id: 'g', label: 'G', when: {question: 'shop', in: ['shop-7']}}],
    },
  };
}

function questionOf({shadowRoot}: IncidentNotice, label: string): HTMLFieldSetElement {
  const all = [...(shadowRoot?.querySelectorAll('fieldset') ?? [])];
  return all.find((each) => each.querySelector('legend')?.innerText.trim() === label)!;
}

/** The fields of a question as they read: what is typed, and what is chosen. */
function entriesOf(element: IncidentNotice, label: string): string[] {
  return [...questionOf(element, label).querySelectorAll('input')].flatMap((input) => {
    if (input.type === 'hidden') return [];
    if (input.type !== 'radio' && input.type !== 'checkbox') return input.value === '' ? [] : [input.value];
    return input.checked ? [input.labels![0]!.innerText.trim().split('\n')[0]!] : [];
  });
}

function fieldOf(element: IncidentNotice, question: string, label: string): HTMLInputElement {
  const labels = [...questionOf(element, question).querySelectorAll('label')];
  return labels.find((each) => each.innerText.trim().split('\n')[0] === label)!.control as HTMLInputElement;
}

function type(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Goes on to something else, also in a tab that has no focus to lose. */
function leave(field: HTMLInputElement): void {
  field.dispatchEvent(new FocusEvent('focusout', {bubbles: true, composed: true}));
}

describe('keeping: what a reader has entered, when a revision comes', () => {
  const server = useServer();
  const clock = useClock();
  useVisiblePage();

  async function mount(first: unknown) {
    const src = freshName();
    let served = first;
    server.current.serve(src, () => respond(served));
    const element = await shown(
      await fixture<IncidentNotice>(
        html`<incident-notice lang="en" src=${src} refresh="60"></incident-notice>`,
      ),
    );
    await loadRefresh();
    await clock.current.settle();
    const publish = async (document: Published) => {
      served = document;
      await clock.current.pass(80);
      await waitUntil(() => element.shownNotice?.revision === document.revision);
      await clock.current.settle();
    };
    return {element, publish};
  }

  /** Fills in the form. */
  function fillIn(element: IncidentNotice): void {
    type(fieldOf(element, when!, 'Year'), '2012');
    type(fieldOf(element, when!, 'Month'), '8');
    fieldOf(element, device!, 'Smartphone').click();
    fieldOf(element, payment!, 'Another way').click();
  }

  function expectFilledIn(element: IncidentNotice): void {
    expect(entriesOf(element, when!)).to.have.members(['2012', '8']);
    expect(entriesOf(element, device!)).to.deep.equal(['Smartphone']);
    expect(entriesOf(element, payment!)).to.deep.equal(['Another way']);
  }

  async function check(element: IncidentNotice): Promise<void> {
    type(fieldOf(element, when!, 'Day'), '15');
    buttonOf(element, 'Check').click();
    await waitUntil(() => element.shadowRoot?.getElementById('verdict'));
    await clock.current.settle();
  }

  const [whenQuestion, deviceQuestion, paymentQuestion] = netoff.eligibility.questions;

  for (const [what, document] of [
    ['another title', {...netoff, revision: 3, title: 'Another title'}],
    [
      'a question before the others',
      withQuestions([{id: 'new', kind: 'code', label: 'Which number?'}, ...netoff.eligibility.questions]),
    ],
    ['the questions in another order', withQuestions([paymentQuestion, deviceQuestion, whenQuestion])],
    [
      'another wording of a hint',
      withQuestions([{...whenQuestion, hint: 'Look into your mail.'}, deviceQuestion, paymentQuestion]),
    ],
    [
      'the options in another order',
      withQuestions([
        whenQuestion,
        {...deviceQuestion, options: [...deviceQuestion!.options!].reverse()},
        {...paymentQuestion, options: [{value: 'cash', label: 'Cash'}, ...paymentQuestion!.options!]},
      ]),
    ],
  ] as [string, Published][]) {
    it(`stays at ${what}, with the question that it answers`, async () => {
      const {element, publish} = await mount(netoff);
      fillIn(element);
      await publish(document);
      expectFilledIn(element);
    });
  }

  it('keeps the focus and the caret', async () => {
    const {element, publish} = await mount(netoff);
    const year = fieldOf(element, when!, 'Year');
    year.focus();
    year.value = '2012';
    year.setSelectionRange(1, 3);
    await publish(
      withQuestions([{id: 'new', kind: 'code', label: 'Which number?'}, ...netoff.eligibility.questions]),
    );
    expect(element.shadowRoot?.activeElement === year).to.equal(true);
    expect([year.selectionStart, year.selectionEnd]).to.deep.equal([1, 3]);
  });

  it('gives the focus to the notice where the question is gone', async () => {
    const {element, publish} = await mount(netoff);
    fieldOf(element, when!, 'Year').focus();
    await publish({
      ...netoff,
      revision: 3,
      eligibility: {
        ...netoff.eligibility,
        questions: [deviceQuestion, paymentQuestion],
        groups: [{id: 'g', label: 'G', when: {question: deviceQuestion!.id, in: ['smartphone']}}],
      },
    });
    expect(element.shadowRoot?.activeElement?.classList.contains('notice')).to.equal(true);
  });

  it('lets an answer stand where the rule is the same, by the new revision', async () => {
    const {element, publish} = await mount(netoff);
    fillIn(element);
    await check(element);
    const verdict = element.shadowRoot?.getElementById('verdict')?.innerText;
    await publish({...netoff, revision: 3, title: 'Another title'});
    expect(element.shadowRoot?.getElementById('verdict')?.innerText).to.equal(
      verdict?.replaceAll('revision 2', 'revision 3'),
    );
    expect(textOf(element)).not.to.include('please check again');
  });

  it('takes it back where the rule is another one, and says so', async () => {
    const {element, publish} = await mount(netoff);
    fillIn(element);
    await check(element);
    await publish({
      ...netoff,
      revision: 3,
      eligibility: {...netoff.eligibility, timeZone: 'Asia/Seoul'},
    });
    expect(isVisible(element.shadowRoot!.getElementById('verdict'))).to.equal(false);
    expect(textOf(element)).to.include('If you have checked before, please check again.');
    expect(entriesOf(element, when!)).to.have.members(['2012', '8', '15']);
  });

  for (const [what, document] of [
    ['another title', {...withShops(shops, 3), title: 'Another title'}],
    ['more options', withShops([{value: 'shop-new', label: 'Shop New'}, ...shops], 3)],
    ['another wording', withShops(shops, 3, 'Which shop was it?')],
  ] as [string, Published][]) {
    for (const [entered, isTaken] of [
      ['Sho', false],
      ['Shop 27', true],
    ] as const) {
      it(`keeps "${entered}" in a long list at ${what}`, async () => {
        const {element, publish} = await mount(withShops(shops));
        const field = element.shadowRoot!.querySelector<HTMLInputElement>('[role="combobox"]')!;
        field.focus();
        field.value = entered;
        field.dispatchEvent(new InputEvent('input', {bubbles: true}));
        if (isTaken) leave(field);
        await element.updateComplete;
        await publish(document);
        expect(field.isConnected).to.equal(true);
        expect(field.value).to.equal(entered);
        const form = new FormData(element.shadowRoot!.querySelector('form')!);
        expect(form.get('question-shop-choice')).to.equal(isTaken ? 'shop-27' : null);
      });
    }
  }

  it('forgets an answer that a long list no longer has', async () => {
    const {element, publish} = await mount(withShops(shops));
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('[role="combobox"]')!;
    field.focus();
    field.value = 'Shop 27';
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    leave(field);
    await element.updateComplete;
    await publish(withShops(shops.slice(0, 20), 3));
    expect(field.value).to.equal('');
  });

  it('begins with empty fields where the notice is of another incident', async () => {
    const {element, publish} = await mount(netoff);
    fillIn(element);
    await publish({...netoff, id: 'another', revision: 1});
    expect(entriesOf(element, when!)).to.deep.equal([]);
    expect(entriesOf(element, device!)).to.deep.equal([]);
  });
});
