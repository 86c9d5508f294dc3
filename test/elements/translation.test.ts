import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-notice.js';
import type {IncidentNotice} from '../../src/elements/incident-notice.js';
import {formIn} from '../reader/dom-driver.js';
import {words} from '../reader/words.js';
import {brief, buttonOf, defer, freshName, netoff, respond, shown, textOf, useServer} from './support.js';
import {keepTranslating, keepTranslatingLate, translations, untranslated} from './translators.js';
import {waitUntil} from './wait-until.js';

const w = words.en;

/** One question, and an answer for each verdict. */
const oneQuestion = {
  ...brief,
  eligibility: {
    questions: [
      {
        id: 'lift',
        kind: 'choice',
        label: 'Have you used the lift?',
        options: [
          {value: 'yes', label: 'Yes'},
          {value: 'no', label: 'No'},
        ],
      },
    ],
    groups: [{id: 'g', label: 'Users of the lift', when: {question: 'lift', in: ['yes']}}],
  },
  contacts: [{name: 'Caretaker', phones: [{number: '+815012345678', display: '050-1234-5678'}]}],
};

async function mount(document: unknown, lang = 'en'): Promise<IncidentNotice> {
  return shown(
    await fixture<IncidentNotice>(html`<incident-notice lang=${lang} .notice=${document}></incident-notice>`),
  );
}

function verdictOf({shadowRoot}: IncidentNotice): HTMLElement | null {
  return shadowRoot!.getElementById('verdict');
}

/** A person who looks for a button by what was its name before the page was translated. */
function press(notice: IncidentNotice, part: string): void {
  notice.shadowRoot!.querySelector<HTMLElement>(`[part="${part}"]`)!.click();
}

async function choose(notice: IncidentNotice, value: string): Promise<void> {
  const radio = notice.shadowRoot!.querySelector<HTMLInputElement>(`input[value="${value}"]`)!;
  radio.click();
  await notice.updateComplete;
}

async function check(notice: IncidentNotice, value: string, verdict: string): Promise<void> {
  await choose(notice, value);
  press(notice, 'submit');
  await waitUntil(() => verdictOf(notice)?.classList.contains(verdict), `the verdict is ${verdict}`);
  await notice.updateComplete;
}

/** What a notice says, but for the minute in which it was asked. */
function wordsOf(notice: IncidentNotice): string {
  // Between the parts of an error WebKit puts a space or none.
  return untranslated(textOf(notice))
    .replace(/\d+:\d\d/g, '')
    .replace(/Error:\s*/g, 'Error: ');
}

/** What a reader does, step by step; after each of them the page says what an untouched one says. */
const steps: readonly [string, (notice: IncidentNotice) => Promise<unknown>][] = [
  [
    'an empty form is checked',
    async (notice) => {
      press(notice, 'submit');
      await waitUntil(() => notice.shadowRoot!.getElementById('errors'), 'an error is told');
    },
  ],
  ['no', (notice) => check(notice, 'no', 'not-affected')],
  ['yes', (notice) => check(notice, 'yes', 'affected')],
  ['I do not know', (notice) => check(notice, '', 'possibly-affected')],
  ['yes again', (notice) => check(notice, 'yes', 'affected')],
  [
    'answers are printed',
    async (notice) => {
      notice.shadowRoot!.querySelector<HTMLInputElement>('.actions input[type="checkbox"]')!.click();
      await notice.updateComplete;
    },
  ],
  [
    'another language',
    async (notice) => {
      notice.lang = 'ja';
      const frame = () => notice.shadowRoot!.querySelector('.notice');
      await waitUntil(() => frame()?.getAttribute('lang') === 'ja', 'it speaks Japanese');
      await notice.updateComplete;
    },
  ],
  ['no, in Japanese', (notice) => check(notice, 'no', 'not-affected')],
  [
    'a new revision',
    async (notice) => {
      notice.notice = {...oneQuestion, revision: 2, title: 'The lift runs again'};
      await waitUntil(() => notice.shownNotice?.revision === 2, 'it is shown');
      await notice.updateComplete;
    },
  ],
  [
    'a document that is broken',
    async (notice) => {
      notice.notice = {};
      await waitUntil(() => notice.shownNotice === undefined, 'it has failed');
      await notice.updateComplete;
    },
  ],
  [
    'one that is whole',
    async (notice) => {
      notice.notice = oneQuestion;
      await waitUntil(() => notice.shownNotice, 'it is shown');
      await notice.updateComplete;
    },
  ],
  ['yes, after all that', (notice) => check(notice, 'yes', 'affected')],
];

describe('translation: a translator that', () => {
  for (const [what, translate] of Object.entries(translations)) {
    it(`${what} never leaves an answer to other words`, async () => {
      const [untouched, notice] = [await mount(oneQuestion), await mount(oneQuestion)];
      const stop = keepTranslating(notice.shadowRoot!, translate);
      for (const [step, act] of steps) {
        await act(untouched);
        await act(notice);
        await new Promise((done) => setTimeout(done));
        expect(wordsOf(notice), step).to.equal(wordsOf(untouched));
        expect(verdictOf(notice)?.className, step).to.equal(verdictOf(untouched)?.className);
      }
      expect(textOf(notice), 'it is at work').to.include('«');
      stop();
    });

    it(`${what} does not keep a reader from correcting answers`, async () => {
      const notice = await mount(netoff);
      const stop = keepTranslating(notice.shadowRoot!, translate);
      const root = notice.shadowRoot!;
      const fields = () => [...root.querySelectorAll<HTMLInputElement>('form input[type="text"]')];
      const [year] = fields();
      year!.focus();
      year!.value = '2012-09-04';
      year!.dispatchEvent(new Event('change', {bubbles: true}));
      await waitUntil(() => untranslated(textOf(notice)).includes('4 September 2012'), 'it is understood');
      expect(fields().map(({value}) => value)).to.include('2012-09-04');
      expect(root.activeElement?.localName, 'the focus stays').to.equal('input');
      press(notice, 'submit');
      await waitUntil(() => root.getElementById('errors'), 'errors are told');
      expect(fields().map(({value}) => value)).to.include('2012-09-04');
      const [device, payment] = netoff.eligibility.questions
        .slice(1)
        .map((question) => question.options![0]!.value);
      await choose(notice, device!);
      await choose(notice, payment!);
      await new Promise((done) => setTimeout(done));
      press(notice, 'submit');
      await waitUntil(() => verdictOf(notice), 'there is a verdict');
      expect(verdictOf(notice)!.className).to.include('verdict affected');
      expect(fields().map(({value}) => value)).to.include('2012-09-04');
      press(notice, 'clear');
      await waitUntil(() => !verdictOf(notice), 'it is gone');
      expect(fields().every(({value}) => value === '')).to.equal(true);
      expect(root.querySelector('input:checked')).to.equal(null);
      stop();
    });
  }

  it('answers late puts no word of one answer into the next', async () => {
    const notice = await mount(oneQuestion);
    const answers: ReturnType<typeof defer<undefined>>[] = [];
    const stop = keepTranslatingLate(notice.shadowRoot!, () => {
      const answer = defer<undefined>();
      answers.push(answer);
      return answer.promise;
    });
    await check(notice, 'no', 'not-affected');
    const heading = () => verdictOf(notice)!.querySelector('[part="heading"]')!.textContent.trim();
    const before = heading();
    await check(notice, 'yes', 'affected');
    const after = heading();
    expect(after).not.to.equal(before);
    for (const answer of answers) answer.resolve(undefined);
    await new Promise((done) => setTimeout(done));
    expect(untranslated(heading())).to.equal(after);
    stop();
  });
});

describe('translation: an answer', () => {
  it('has texts of its own, which never change', async () => {
    const notice = await mount(oneQuestion);
    await check(notice, 'no', 'not-affected');
    const walker = document.createTreeWalker(verdictOf(notice)!, NodeFilter.SHOW_TEXT);
    const texts: [Text, string][] = [];
    while (walker.nextNode()) texts.push([walker.currentNode as Text, (walker.currentNode as Text).data]);
    expect(texts).not.to.deep.equal([]);
    await check(notice, 'yes', 'affected');
    for (const [text, data] of texts) {
      expect(text.isConnected, data).to.equal(false);
      expect(text.data).to.equal(data);
    }
  });

  it('keeps its focus when it is drawn anew', async () => {
    const notice = await mount(oneQuestion);
    const stop = keepTranslating(notice.shadowRoot!, translations['wraps texts']!);
    await check(notice, 'no', 'not-affected');
    expect(notice.shadowRoot!.activeElement?.id).to.equal('verdict');
    notice.requestUpdate();
    await notice.updateComplete;
    expect(notice.shadowRoot!.activeElement?.id).to.equal('verdict');
    stop();
  });

  it('leaves codes, names and telephone numbers as they are', async () => {
    const serial = {id: 'serial', kind: 'code', label: 'Serial number', example: 'AB-1'};
    const notice = await mount({
      ...oneQuestion,
      eligibility: {
        questions: [serial],
        groups: [
          {id: 'g', label: 'G', when: {question: 'serial', in: ['XY-100', 'XY-200']}},
          {id: 'h', label: 'H', when: {question: 'serial', prefix: 'KK-7', from: 'KK-700', to: 'KK-799'}},
        ],
      },
    });
    await formIn(notice).answer({'Serial number': {'Serial number': 'XY-100'}});
    buttonOf(notice, w.check).click();
    await waitUntil(() => verdictOf(notice), 'there is a verdict');
    const kept = [...notice.shadowRoot!.querySelectorAll<HTMLElement>('[translate="no"]')].map(
      ({innerText}) => innerText.trim(),
    );
    expect(kept).to.include.members(['XY-100', 'XY-200', 'KK-7', 'KK-700', 'KK-799', 'AB-1']);
    expect(kept).to.include.members(['050-1234-5678', brief.issuer.name, brief.id]);
  });
});

describe('translation: where what is rendered was taken apart', () => {
  const server = useServer();

  it('and drawing it throws, it is drawn once more', async () => {
    const notice = await mount(oneQuestion);
    await choose(notice, 'no');
    // A part of Lit's own that somebody has taken away with everything in it.
    notice.shadowRoot!.replaceChildren();
    notice.lang = 'ja';
    await waitUntil(
      () => notice.shadowRoot!.querySelector('.notice')?.getAttribute('lang') === 'ja',
      'it is drawn',
    );
    await check(notice, 'yes', 'affected');
  });

  it('and drawing it throws again, the fallback stands and the owner is told', async () => {
    const src = freshName();
    server.current.serve(src, () => respond(oneQuestion));
    const notice = await shown(
      await fixture<IncidentNotice>(
        html`<incident-notice lang="en" src=${src}><p>Call 050-1234-5678</p></incident-notice>`,
      ),
    );
    const failures: Event[] = [];
    notice.addEventListener('incident-failed', (event) => failures.push(event));
    const breaking = {
      get title(): string {
        throw new TypeError('The page has changed what browsers do');
      },
    };
    Object.defineProperty(notice.shownNotice, 'title', Object.getOwnPropertyDescriptor(breaking, 'title')!);
    notice.requestUpdate();
    await waitUntil(() => failures.length > 0, 'the owner is told');
    expect(notice.problems[0]).to.include({code: 'not-rendered', level: 'error', path: ''});
    expect(textOf(notice)).to.include('could not be shown');
    const fallback = notice.querySelector('p')!;
    expect(fallback.getClientRects().length).to.equal(1);
  });
});
