import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-notice.js';
import type {IncidentNotice} from '../../src/elements/incident-notice.js';
import {formIn} from '../reader/dom-driver.js';
import {dateOf, words} from '../reader/words.js';
import {buttonOf, isVisible, netoff, readingsOf, shown, textOf, wordsIn} from './support.js';
import {waitUntil} from './wait-until.js';

const w = words.en;
const unneeded = 'Not needed: your other answers already decide it.';
const {affected, notAffected, possiblyAffected: possibly} = w;

async function mount(document: unknown = netoff): Promise<IncidentNotice> {
  return shown(
    await fixture<IncidentNotice>(
      html`<incident-notice lang="en" show="checker" .notice=${document}></incident-notice>`,
    ),
  );
}

/** The box of the question that asks how the reader paid. */
async function paymentIn(notice: IncidentNotice): Promise<HTMLElement> {
  const field = await formIn(notice).fieldOf(w.payment, w.card);
  return field.closest('fieldset')!;
}

/** Writes a whole date into one field. */
function order(notice: IncidentNotice, date: string): Promise<void> {
  return formIn(notice).answer({[w.purchase]: {[w.year]: date}});
}

async function says(notice: IncidentNotice, words: string): Promise<void> {
  await waitUntil(() => textOf(notice).includes(words), `"${words}" is said`);
}

/** Waits until a date is played back. */
async function reads(notice: IncidentNotice, date: string): Promise<void> {
  await waitUntil(() => readingsOf(notice) === date, `"${date}" is played back`);
}

/** What the checker says in its answer. */
function verdictText({shadowRoot}: IncidentNotice): string {
  return wordsIn(shadowRoot?.getElementById('verdict'));
}

async function check(notice: IncidentNotice, verdict: string): Promise<void> {
  buttonOf(notice, 'See if I am affected').click();
  await waitUntil(() => verdictText(notice).includes(verdict), `the verdict is "${verdict}"`);
}

/** The answers before the latest, each on a line. */
function earlierOf({shadowRoot}: IncidentNotice): string[] {
  const items = [...(shadowRoot?.querySelectorAll<HTMLElement>('.earlier li') ?? [])];
  return items.map((item) => item.innerText.replace(/\s+/g, ' ').trim());
}

async function checkOrder(notice: IncidentNotice, date: string, verdict: string): Promise<void> {
  await order(notice, date);
  await formIn(notice).answer({[w.device]: w.featurePhone, [w.payment]: w.card});
  await check(notice, verdict);
}

describe('checks: while the form is filled in', () => {
  it('a date is played back as it was understood', async () => {
    const notice = await mount();
    await order(notice, '2012/9/4');
    await reads(notice, '4 September 2012');
    await order(notice, '2012-09');
    await reads(notice, 'September 2012');
    await order(notice, '31 February 2012');
    await reads(notice, '');
  });

  it('a question that can change nothing is marked, and not demanded', async () => {
    const notice = await mount();
    expect(textOf(notice)).not.to.include(unneeded);
    await order(notice, '2012-09-04');
    await formIn(notice).answer({[w.device]: w.smartphone});
    await says(notice, unneeded);
    const question = await paymentIn(notice);
    expect(question.innerText).to.include(unneeded);
    const description = question.getAttribute('aria-describedby') ?? '';
    expect(notice.shadowRoot?.getElementById(description.split(' ')[0]!)?.innerText).to.include(unneeded);
    await check(notice, notAffected);
    expect(verdictText(notice)).to.include('Payment not answered').and.not.to.include('not known');
  });

  it('the mark goes once the answer can change something again', async () => {
    const notice = await mount();
    await order(notice, '2012-09-04');
    await formIn(notice).answer({[w.device]: w.smartphone});
    await says(notice, unneeded);
    await formIn(notice).answer({[w.device]: w.featurePhone});
    await waitUntil(() => !textOf(notice).includes(unneeded), 'the mark is gone');
    buttonOf(notice, 'See if I am affected').click();
    await says(notice, 'How did you pay? – Select an answer, or “I don’t know”.');
  });

  it('what can change something is demanded', async () => {
    const notice = await mount();
    await formIn(notice).answer({[w.payment]: w.card});
    buttonOf(notice, 'See if I am affected').click();
    await says(notice, 'When did you place the order? – Enter a date');
    expect(textOf(notice)).to.include('Which device did you order with? – Select an answer');
    expect(verdictText(notice)).to.equal('');
  });

  it('a date that cannot be read is asked about, even where it is not needed', async () => {
    const notice = await mount();
    await order(notice, '31 February 2012');
    await formIn(notice).answer({[w.device]: w.smartphone});
    buttonOf(notice, 'See if I am affected').click();
    await says(notice, 'This date does not exist');
  });

  it('a value that came without any event, as some password managers write it, is taken', async () => {
    const notice = await mount();
    await formIn(notice).answer({[w.device]: w.featurePhone, [w.payment]: w.card});
    const year = await formIn(notice).fieldOf(w.purchase, w.year);
    year.value = '2012-08-15';
    await check(notice, affected);
  });

  it('a timestamp that was pasted where a day is asked for is taken for the day of the notice', async () => {
    const notice = await mount({
      ...netoff,
      eligibility: {
        timeZone: 'Asia/Tokyo',
        questions: [{id: 'purchase', kind: 'date', label: w.purchase}],
        groups: [{id: 'late', label: 'Late', when: {question: 'purchase', from: '2012-09-05'}}],
      },
    });
    await order(notice, '2012-09-04T16:30Z');
    await check(notice, 'You are affected');
    await order(notice, 'Wed Sep 05 2012 00:30:00 GMT+1300');
    await check(notice, 'You are not affected');
    await order(notice, '05/09/2012 01:00+14:00');
    buttonOf(notice, 'See if I am affected').click();
    await says(notice, '9 May 2012');
    notice.shadowRoot?.querySelector<HTMLElement>('.error + .actions button')?.click();
    const year = await formIn(notice).fieldOf(w.purchase, w.year);
    await waitUntil(() => year.value === '2012-09-05T01:00+14:00', 'the date is written as a whole');
    await check(notice, 'You are not affected');
  });

  it('a question may be called as nothing else can, and an answer too', async () => {
    const [model, one, other] = ['Which model?', 'One', 'Another'];
    const notice = await mount({
      ...netoff,
      eligibility: {
        questions: [
          {
            id: '__proto__',
            kind: 'choice',
            label: model,
            options: [
              {value: 'half\ud83d', label: one},
              {value: 'whole', label: other},
            ],
          },
        ],
        groups: [{id: 'half', label: 'Half', when: {question: '__proto__', in: ['half\ud83d']}}],
      },
    });
    await formIn(notice).answer({[model]: one});
    await check(notice, 'You are affected');
    await formIn(notice).answer({[model]: other});
    await check(notice, 'You are not affected');
  });

  it('a hyphen in place of a code is asked about', async () => {
    const serial = 'Which serial number?';
    const notice = await mount({
      ...netoff,
      eligibility: {
        questions: [{id: 'serial', kind: 'code', label: serial}],
        groups: [{id: 'one', label: 'One', when: {question: 'serial', in: ['A1']}}],
      },
    });
    await formIn(notice).answer({[serial]: {[serial]: '—'}});
    buttonOf(notice, 'See if I am affected').click();
    await says(notice, `${serial} – Enter the number, or tick “I don’t know”.`);
    expect(verdictText(notice)).to.equal('');
  });

  it('nothing moves while something is being pressed', async () => {
    const notice = await mount();
    (await paymentIn(notice)).dispatchEvent(new Event('pointerdown', {bubbles: true}));
    await order(notice, '2013');
    // Another form, answered later and not pressed, shows that there was time enough.
    const other = await mount();
    await order(other, '2013');
    await says(other, unneeded);
    expect(textOf(notice)).not.to.include(unneeded);
    window.dispatchEvent(new Event('pointerup'));
    await says(notice, unneeded);
  });

  it('nothing moves between a touch that is let go and its click', async () => {
    const notice = await mount();
    (await paymentIn(notice)).dispatchEvent(new Event('pointerdown', {bubbles: true}));
    await order(notice, '2013');
    window.dispatchEvent(new Event('pointerup'));
    // What goes on at once has gone on by then, and what waits for a click that does not come has not.
    await new Promise((resolve) => setTimeout(resolve));
    await notice.updateComplete;
    expect(textOf(notice)).not.to.include(unneeded);
    window.dispatchEvent(new Event('click'));
    await says(notice, unneeded);
  });
});

describe('checks: an answer that is open', () => {
  it('says which answers would decide it, and where the border lies', async () => {
    const notice = await mount();
    await checkOrder(notice, '2012-09', possibly);
    const text = verdictText(notice);
    expect(text).to.include(`${w.purchase} This answer alone settles it:`);
    expect(text).to.include('4 September 2012 or earlier you are affected');
    expect(text).to.include('after 4 September 2012 you are not affected');
  });

  it('says what one answer of several would leave open', async () => {
    const notice = await mount();
    await order(notice, '2012-09-04');
    await formIn(notice).answer({[w.device]: w.unknown, [w.payment]: w.unknown});
    await check(notice, possibly);
    const text = verdictText(notice);
    expect(text).to.include('Smartphone you are not affected Computer or tablet you are not affected');
    expect(text).to.include('Mobile phone (not a smartphone) cannot tell yet');
    expect(text).to.include(`Answers to these could also help: ${w.payment}`);
    expect(text).not.to.include('This answer alone settles it');
  });

  it('names a few of many options, and counts the others', async () => {
    const {eligibility} = netoff;
    const options = Array.from({length: 40}, (_, index) => ({value: `s${index}`, label: `Store ${index}`}));
    const questions = [{id: 'store', kind: 'choice', label: 'Which store?', options}];
    const groups = [{id: 'one', label: 'One', when: {question: 'store', in: ['s7']}}];
    const notice = await mount({...netoff, eligibility: {...eligibility, questions, groups}});
    await formIn(notice).answer({'Which store?': w.unknown});
    await notice.updateComplete;
    await check(notice, possibly);
    const text = verdictText(notice);
    expect(text).to.include('Store 7 you are affected');
    expect(text).to.match(/Store 0 \/ Store 1 \/ .* \/ Store 5 and 33 more you are not affected/);
  });

  it('a date too late or too early is called so', async () => {
    const notice = await mount();
    await checkOrder(notice, '2012-09-05', notAffected);
    expect(verdictText(notice)).to.include('Your date is later:');
    await order(notice, '2011-03-31');
    await reads(notice, '31 March 2011');
    buttonOf(notice, 'See if I am affected').click();
    await waitUntil(() => verdictText(notice).includes('Your date is earlier:'), 'it says earlier');
  });

  it('a date of another age is questioned', async () => {
    const notice = await mount();
    await checkOrder(notice, '1212-09-04', notAffected);
    expect(verdictText(notice)).to.include('4 September 1212 is a very long time ago.');
  });
});

describe('checks: the question that decides most', () => {
  /** The answers that can be given with one press, each with what it leads to. */
  const offered = ({shadowRoot}: IncidentNotice) =>
    [...(shadowRoot?.querySelectorAll<HTMLElement>('[part="answer"]') ?? [])].map((button) =>
      button.innerText.replace(/\s+/g, ' ').trim(),
    );
  const give = (notice: IncidentNotice, place: number) =>
    notice.shadowRoot?.querySelectorAll<HTMLElement>('[part="answer"]')[place]?.click();

  it('stands right under the head, above all other text', async () => {
    const notice = await mount();
    await checkOrder(notice, '2012-09', possibly);
    const [first, second] = notice.shadowRoot!.querySelectorAll('#verdict [part="heading"]');
    expect(first?.textContent).to.include(possibly);
    expect(second?.textContent).to.equal('One more detail could settle it');
    expect(offered(notice)).to.deep.equal([
      '4 September 2012 or earlier you are affected',
      'after 4 September 2012 you are not affected',
    ]);
  });

  for (const [typed, answers] of [
    [
      '2012-09',
      [
        ['1 September 2012 – 4 September 2012', affected],
        ['5 September 2012 – 30 September 2012', notAffected],
      ],
    ],
    [
      w.forgotten,
      [
        ['until 31 March 2011', notAffected],
        ['1 April 2011 – 4 September 2012', affected],
        ['from 5 September 2012', notAffected],
      ],
    ],
    [
      'before 4 April 2011',
      [
        ['until 31 March 2011', notAffected],
        ['1 April 2011 – 3 April 2011', affected],
      ],
    ],
  ] as const) {
    for (const [place, [filled, verdict]] of answers.entries()) {
      it(`takes answer ${place + 1} to ${typed} into the form as ${filled}, and asks again`, async () => {
        const notice = await mount();
        if (typed === w.forgotten) await formIn(notice).answer({[w.purchase]: typed});
        else await order(notice, typed);
        await formIn(notice).answer({[w.device]: w.featurePhone, [w.payment]: w.card});
        await check(notice, possibly);
        give(notice, place);
        await waitUntil(() => verdictText(notice).includes(verdict), `the verdict is "${verdict}"`);
        const year = await formIn(notice).fieldOf(w.purchase, w.year);
        expect(year.value).to.equal(filled);
        expect(notice.shadowRoot?.activeElement?.id).to.equal('verdict');
      });
    }
  }

  it('presses the answer to a choice in the form', async () => {
    const notice = await mount();
    await order(notice, '2012-09-04');
    await formIn(notice).answer({[w.device]: w.unknown, [w.payment]: w.card});
    await check(notice, possibly);
    give(notice, 0);
    await waitUntil(() => verdictText(notice).includes(affected), 'it is decided');
    expect(await formIn(notice).answerTo(w.device)).to.equal(w.featurePhone);
  });
});

describe('checks: several purchases', () => {
  it('stand in a list, the latest in full', async () => {
    const notice = await mount();
    await checkOrder(notice, '2012-09-04', affected);
    expect(earlierOf(notice)).to.deep.equal([]);
    await checkOrder(notice, '2012-09-05', notAffected);
    await checkOrder(notice, '2012', possibly);
    expect(earlierOf(notice)).to.deep.equal([
      `${notAffected} 5 September 2012 · Mobile phone (not a smartphone) · Credit card`,
      `${affected} 4 September 2012 · Mobile phone (not a smartphone) · Credit card`,
    ]);
  });

  it('are told once, however often they are checked', async () => {
    const notice = await mount();
    await checkOrder(notice, '2012-09-04', affected);
    await checkOrder(notice, '2012-09-05', notAffected);
    await checkOrder(notice, '2012-09-04', affected);
    expect(earlierOf(notice)).to.have.lengthOf(1);
    expect(earlierOf(notice)[0]).to.include('5 September 2012');
  });

  it('begin at the date again, and lose nothing', async () => {
    const notice = await mount();
    await checkOrder(notice, '2012-09-04', affected);
    buttonOf(notice, 'Check another one').click();
    const form = formIn(notice);
    const [day, year] = [await form.fieldOf(w.purchase, w.day), await form.fieldOf(w.purchase, w.year)];
    await waitUntil(() => year.value === '', 'the date is empty');
    await waitUntil(() => notice.shadowRoot?.activeElement === day);
    expect(await form.answerTo(w.payment)).to.equal(w.card);
    const kept = 'Kept from your last check: Mobile phone (not a smartphone) · Credit card.';
    expect(textOf(notice)).to.include(kept);
    expect(verdictText(notice)).to.include(affected);
    await checkOrder(notice, '2012-09-05', notAffected);
    expect(textOf(notice)).not.to.include('Kept from');
  });

  it('are taken away with one press', async () => {
    const notice = await mount();
    await checkOrder(notice, '2012-09-04', affected);
    await checkOrder(notice, '2012-09-05', notAffected);
    buttonOf(notice, 'Clear everything').click();
    await waitUntil(() => verdictText(notice) === '', 'the answer is gone');
    expect(earlierOf(notice)).to.deep.equal([]);
    expect(await formIn(notice).answerTo(w.purchase)).to.deep.equal(dateOf(w, []));
    expect(readingsOf(notice)).to.equal('');
  });

  it('are printed alone, as a receipt', async () => {
    const notice = await mount();
    await checkOrder(notice, '2012-09-04', affected);
    expect(verdictText(notice)).to.match(/Reference: netoff-2012-10 Checked on .+ \d\d:\d\d \(UTC\+9\)\./);
    const print = window.print.bind(window);
    let printed = 0;
    window.print = () => {
      printed++;
    };
    buttonOf(notice, 'Print this result').click();
    window.print = print;
    expect(printed).to.equal(1);
    const checker = notice.shadowRoot?.querySelector('.checker');
    expect(checker?.classList.contains('receipt')).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(checker?.classList.contains('receipt')).to.equal(false);
    expect(isVisible(notice.shadowRoot?.querySelector('.printed') ?? null)).to.equal(false);
  });
});

describe('checks: a page that is left', () => {
  for (const [what, persisted] of [
    ['is cleared, where the browser keeps the page for who goes back', true],
    ['stays, where the browser throws the page away anyhow', false],
  ] as const) {
    it(what, async () => {
      const notice = await mount();
      await checkOrder(notice, '2012-08-15', affected);
      window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted}));
      await notice.updateComplete;
      const isKept = !persisted;
      expect(textOf(notice).includes(affected), 'verdict').to.equal(isKept);
      const fields = [...notice.shadowRoot!.querySelectorAll('input')];
      expect(
        fields.some(({type, checked, value}) => (type === 'radio' ? checked : value === '2012')),
      ).to.equal(isKept);
    });
  }
});
