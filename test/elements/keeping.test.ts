import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-notice.js';
import type {IncidentNotice} from '../../src/elements/incident-notice.js';
import {loadRefresh} from '../../src/elements/refresh/load.js';
import {formIn, typeInto} from '../reader/dom-driver.js';
import {dateOf, words} from '../reader/words.js';
import {useClock, useVisiblePage} from './clock.js';
import {buttonOf, freshName, isVisible, netoff, respond, shown, textOf, useServer} from './support.js';
import {waitUntil} from './wait-until.js';

const w = words.en;
const whichShop = 'Which shop?';

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

function withShops(options: readonly unknown[], revision = 2, label = whichShop) {
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

  function fillIn(element: IncidentNotice): Promise<void> {
    return formIn(element).answer({
      [w.purchase]: {[w.year]: '2012', [w.month]: '8'},
      [w.device]: w.smartphone,
      [w.payment]: w.otherPayment,
    });
  }

  async function expectFilledIn(element: IncidentNotice): Promise<void> {
    const form = formIn(element);
    expect(await form.answerTo(w.purchase)).to.deep.equal(dateOf(w, ['2012', '8']));
    expect(await form.answerTo(w.device)).to.equal(w.smartphone);
    expect(await form.answerTo(w.payment)).to.equal(w.otherPayment);
  }

  async function check(element: IncidentNotice): Promise<void> {
    await formIn(element).answer({[w.purchase]: {[w.day]: '15'}});
    buttonOf(element, w.check).click();
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
      await fillIn(element);
      await publish(document);
      await expectFilledIn(element);
    });
  }

  it('keeps the focus and the caret', async () => {
    const {element, publish} = await mount(netoff);
    const year = await formIn(element).fieldOf(w.purchase, w.year);
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
    (await formIn(element).fieldOf(w.purchase, w.year)).focus();
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
    await fillIn(element);
    await check(element);
    const verdict = element.shadowRoot?.getElementById('verdict')?.innerText;
    await publish({...netoff, revision: 3, title: 'Another title'});
    expect(element.shadowRoot?.getElementById('verdict')?.innerText).to.equal(
      verdict?.replaceAll('version 2', 'version 3'),
    );
    expect(textOf(element)).not.to.include('please check again');
  });

  it('takes it back where the rule is another one, and says so', async () => {
    const {element, publish} = await mount(netoff);
    await fillIn(element);
    await check(element);
    await publish({
      ...netoff,
      revision: 3,
      eligibility: {...netoff.eligibility, timeZone: 'Asia/Seoul'},
    });
    expect(isVisible(element.shadowRoot!.getElementById('verdict'))).to.equal(false);
    expect(textOf(element)).to.include('If you have already checked, please check again.');
    expect(await formIn(element).answerTo(w.purchase)).to.deep.equal(dateOf(w, ['2012', '8', '15']));
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
        const field = await formIn(element).fieldOf(whichShop, whichShop);
        field.focus();
        if (isTaken) await formIn(element).answer({[whichShop]: entered});
        else typeInto(field, entered);
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
    await formIn(element).answer({[whichShop]: 'Shop 27'});
    await element.updateComplete;
    await publish(withShops(shops.slice(0, 20), 3));
    expect(await formIn(element).answerTo(whichShop)).to.equal('');
  });

  it('begins with empty fields where the notice is of another incident', async () => {
    const {element, publish} = await mount(netoff);
    await fillIn(element);
    await publish({...netoff, id: 'another', revision: 1});
    expect(await formIn(element).answerTo(w.purchase)).to.deep.equal(dateOf(w, []));
    expect(await formIn(element).answerTo(w.device)).to.equal('');
  });
});
