import {expect} from 'chai';
import {decisionsOf, type Decisions} from '../../../src/eligibility/what-if/decisions.js';
import {checkEligibility, type Answers} from '../../../src/eligibility/index.js';
import {readNotice, type Eligibility} from '../../../src/model/index.js';
import {formIn, questionsIn} from '../../reader/dom-driver.js';

/** The given cases whose rules a page without scripts can answer. */
const names = [
  'air-india-2021',
  'anker-jp-2025',
  'ba-2018',
  'capital-one-2019',
  'docomo-2021',
  'hyatt-2015',
  'joyful-honda-2024',
  'kddi-2022',
  'kinder-2022',
  'kinder-2022.r1',
  'kinder-2022.r2',
  'kt-2021',
  'marriott-starwood-2018',
  'morinaga-2022',
  'nis-america-2018',
  'note7-us-2016',
  'note7-us-2016.r1',
  'rules-dates-in-a-list',
  'sanko-2019',
  'soundhouse-2008',
  'target-2013',
  'ticketmaster-2018',
  'uniqlo-2019',
  'wawa-2019',
  'borders-capped',
  'borders-contradictions',
  'borders-coverage',
  'borders-fall-back',
  'borders-two-dates',
];

async function eligibilityOf(name: string): Promise<Eligibility> {
  const response = await fetch(`/test/eligibility/cases/${name}.json`);
  const {notice} = (await response.json()) as {notice: unknown};
  return readNotice(notice).notice!.eligibility!;
}

/** Opens the page of a case in a frame that may run no script. */
async function open(name: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.width = '360';
  frame.src = `/rendered/${name}.html`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

/** Every choice of one answer to each question. */
function combinationsOf({questions}: Decisions): number[][] {
  return questions.reduce<number[][]>(
    (combinations, {answers}) =>
      combinations.flatMap((values) => answers.map((_, value) => [...values, value])),
    [[]],
  );
}

const isShown = (element: Element) => element.getClientRects().length > 0;

function shownIn(page: Document, selector: string): Element[] {
  return [...page.querySelectorAll(selector)].filter(isShown);
}

/** What a reader sees: verdicts, the groups in them, and the questions that are named as open. */
function answerOf(page: Document) {
  const shown = shownIn(page, '.in-verdicts > .in-verdict');
  const texts = (elements: readonly Element[]) => elements.map((each) => each.textContent.trim());
  return {
    verdicts: shown.map((each) =>
      [...each.classList].find((name) => name.endsWith('affected'))?.slice('in-'.length),
    ),
    groups: texts(shownIn(page, '.in-verdict .in-group-label')),
    open: texts(shownIn(page, '.in-open-questions > li')),
    isPrompting: shownIn(page, '.in-prompt').length > 0,
  };
}

describe('the checker without scripts', () => {
  for (const name of names) {
    it(`says of every combination of ${name} what the engine says`, async () => {
      const eligibility = await eligibilityOf(name);
      const decisions = decisionsOf(eligibility)!;
      const page = await open(name);
      expect(answerOf(page).isPrompting, 'asks first').to.equal(true);
      const form = formIn(page);
      const questions = questionsIn(page);
      const labels = await Promise.all(questions.map((question) => form.labelsOf(question)));
      expect(labels.map((each) => new Set(each).size)).to.deep.equal(
        decisions.questions.map((each) => each.answers.length),
      );
      for (const values of combinationsOf(decisions)) {
        const answers: Answers = Object.fromEntries(
          decisions.questions.map(({question, answers: given}, axis) => [
            question.id,
            given[values[axis] ?? 0]?.answer,
          ]),
        );
        await form.answer(
          Object.fromEntries(values.map((value, axis) => [questions[axis]!, labels[axis]![value]!])),
        );
        const result = checkEligibility(eligibility, answers);
        const shown = answerOf(page);
        const context = JSON.stringify(answers);
        expect(shown.verdicts, context).to.deep.equal([result.verdict]);
        expect(shown.groups, context).to.have.length(result.possible.length);
        expect(shown.open, context).to.have.length(
          result.verdict === 'possibly-affected' ? result.undecided.length : 0,
        );
        expect(shown.isPrompting, context).to.equal(false);
      }
    }).timeout(60_000);
  }

  it('runs no script in the page that these tests look at', async () => {
    const page = await open('uniqlo-2019');
    const script = page.createElement('script');
    script.textContent = 'document.documentElement.dataset.ran = "yes"';
    page.body.append(script);
    expect(page.documentElement.dataset.ran).to.equal(undefined);
  });

  it('shows no button but the one that clears it', async () => {
    const page = await open('uniqlo-2019');
    const buttons = shownIn(page, 'button').map((button) => button.textContent.trim());
    expect(buttons).to.deep.equal(['Clear']);
  });

  it('names each radio button by its answer and its question, and lets it be pressed', async () => {
    const page = await open('uniqlo-2019');
    const form = formIn(page);
    const [question = ''] = questionsIn(page);
    const [label = ''] = await form.labelsOf(question);
    const first = await form.fieldOf(question, label);
    const ids = first.getAttribute('aria-labelledby')!.split(' ');
    for (const id of ids) expect(page.getElementById(id)?.textContent.trim()).not.to.equal('');
    page.querySelector<HTMLLabelElement>(`label[for="${first.id}"]`)!.click();
    expect(await form.answerTo(question)).to.equal(label);
    page.querySelector<HTMLButtonElement>('button[type="reset"]')!.click();
    expect(await form.answerTo(question)).to.equal('');
  });
});

/** Cases with a field for a code, and what readers type there. */
const typed: readonly (readonly [name: string, ...texts: string[]])[] = [
  ['fitbit-ionic-2022', 'FB503', 'fb 503-cpbu', 'FB504', 'FB50', 'ＦＢ５０３'],
  ['jif-2022', '1274425', '1274426', '2140425', '2141425', 'Lot 1274425'],
  ['medtronic-minimed-600', 'MMT-1780', 'mmt1780', '1780', 'MMT-1783', ' '],
  ['rules-vin-range', 'RF3YAV170FT000076', 'rf3yav17-0ft-000o76', 'RF3YAV170FT000075', '000076'],
  ['slips-jif', '1274425', 'l274 425', '127442', '1274425 ABC', '2.140.425'],
  ['slips-nut-mix', 'MFG 22823', 'mfg22824', '22823', 'LOT MFG 22823', 'MFG 22825'],
  ['borders-codes', 'A9', 'b10', 'B11', 'ZX-1', 'FB503 WTNV'],
];

/** Answers a question by the place of the answer, or by what is typed in its field. */
function give(page: Document, axis: number, given: number | string): void {
  const ticks = page.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][id*="question-${axis}-"]`);
  for (const tick of ticks) tick.checked = false;
  if (typeof given === 'number')
    page.querySelector<HTMLInputElement>(`input[id$="question-${axis}-${given}"]`)!.click();
  const field = page.querySelector<HTMLInputElement>(`input[id$="question-${axis}-code"]`);
  if (field) field.value = typeof given === 'string' ? given : '';
}

describe('a field for a code without scripts', () => {
  for (const [name, ...texts] of typed) {
    it(`never says "not affected" where the engine does not: ${name}`, async () => {
      const eligibility = await eligibilityOf(name);
      const {questions} = decisionsOf(eligibility)!;
      const page = await open(name);
      expect(answerOf(page).isPrompting, 'asks first').to.equal(true);
      const choices = questions.map(({answers, codes}) => [
        ...answers.flatMap(({isNamed}, place) => (isNamed === undefined ? [place] : [])),
        ...(codes ? texts : []),
      ]);
      const combinations = choices.reduce<(number | string)[][]>(
        (before, places) => before.flatMap((each) => places.map((place) => [...each, place])),
        [[]],
      );
      const found = new Set<string>();
      for (const given of combinations) {
        given.forEach((each, axis) => give(page, axis, each));
        const answers = Object.fromEntries(
          questions.map(({question, answers: all}, axis) => {
            const each = given[axis]!;
            return [question.id, typeof each === 'number' ? all[each]?.answer : each];
          }),
        );
        const {verdict} = checkEligibility(eligibility, answers);
        const {
          verdicts: [shown],
          isPrompting,
          ...others
        } = answerOf(page);
        const context = JSON.stringify(answers);
        expect(isPrompting, context).to.equal(false);
        expect([verdict, 'possibly-affected'], context).to.include(shown);
        found.add(`${shown}`);
        const isCompared = shownIn(page, '.in-numbers').length > 0;
        if (shown === verdict && shown !== 'possibly-affected') expect(isCompared, context).to.equal(false);
        // What is open is said to be so: what else to answer, or what to compare.
        else expect(isCompared || others.open.length > 0, context).to.equal(true);
      }
      expect(found).to.include('affected');
    });
  }

  it('asks until something is typed or ticked, and again when it is cleared', async () => {
    const page = await open('fitbit-ionic-2022');
    const field = page.querySelector<HTMLInputElement>('.in-number')!;
    const isAsked = () => answerOf(page).isPrompting;
    field.value = 'FB503';
    expect([isAsked(), answerOf(page).verdicts]).to.deep.equal([false, ['affected']]);
    field.value = '';
    expect([isAsked(), answerOf(page).verdicts]).to.deep.equal([true, []]);
    field.value = 'FB503';
    const tick = page.querySelector<HTMLInputElement>('input[type="checkbox"]')!;
    tick.click();
    expect([isAsked(), answerOf(page).verdicts], 'a tick counts more').to.deep.equal([
      false,
      ['possibly-affected'],
    ]);
    page.querySelector<HTMLButtonElement>('button[type="reset"]')!.click();
    expect([field.value, tick.checked, isAsked()]).to.deep.equal(['', false, true]);
  });

  it('has a name, a hint and no way to send what is typed', async () => {
    const page = await open('slips-jif');
    const field = page.querySelector<HTMLInputElement>('.in-number')!;
    const textOf = (attribute: string) =>
      page.getElementById(field.getAttribute(attribute)!)?.textContent.trim();
    expect(textOf('aria-labelledby')).to.equal('The first seven digits of the lot code');
    expect(textOf('aria-describedby')).to.include('1274425');
    expect([field.name, field.autocomplete]).to.deep.equal(['', 'off']);
    field.value = '1274425';
    const {form} = field;
    expect([...new FormData(form!).keys()]).to.deep.equal([]);
  });

  it('lists all numbers to those whose own is not among them', async () => {
    const page = await open('medtronic-minimed-600');
    give(page, 0, '1780');
    give(page, 1, 0);
    const [numbers] = shownIn(page, '.in-numbers') as HTMLElement[];
    expect(numbers?.innerText).to.include('MMT-1714').and.to.include('MMT-1782');
    expect(shownIn(page, '.in-verdict')[0]?.textContent).to.include('The number you typed is not one');
  });

  it('gives way to a sentence in browsers that cannot tell whether it is empty', async () => {
    const page = await open('fitbit-ionic-2022');
    expect(shownIn(page, '.in-unable')).to.have.length(0);
    const sheet = [...page.querySelectorAll('style')].find((style) =>
      style.textContent.includes(':placeholder-shown'),
    )!;
    const known = sheet.sheet!.cssRules;
    for (let index = known.length - 1; index >= 0; index--) {
      if (known[index]?.cssText.includes(':placeholder-shown')) sheet.sheet!.deleteRule(index);
    }
    expect(shownIn(page, '.in-unable')).to.have.length(1);
    page.querySelector<HTMLInputElement>('.in-number')!.value = 'FB503';
    expect(answerOf(page)).to.deep.include({verdicts: [], isPrompting: true});
    page.querySelector<HTMLInputElement>('input[type="checkbox"]')!.click();
    expect(answerOf(page).verdicts).to.deep.equal(['possibly-affected']);
  });
});

describe('both ends of a period without scripts', () => {
  for (const [from, until, verdict] of [
    [0, 0, 'not-affected'],
    [0, 1, 'affected'],
    [0, 2, 'affected'],
    [0, 3, 'affected'],
    [0, 4, 'possibly-affected'],
    [1, 4, 'affected'],
    [2, 3, 'not-affected'],
    [3, 0, 'not-affected'],
    [3, 1, 'affected'],
    [3, 3, 'possibly-affected'],
    [2, 0, 'possibly-affected'],
  ] as const) {
    it(`say from ${from} until ${until}: ${verdict}`, async () => {
      const page = await open('rules-customer-span');
      give(page, 0, from);
      give(page, 1, until);
      expect(answerOf(page)).to.deep.include({verdicts: [verdict], isPrompting: false});
    });
  }

  it('are named by their question', async () => {
    const page = await open('rules-customer-span');
    const names = [...page.querySelectorAll('input[type="radio"]')].map((button) =>
      button
        .getAttribute('aria-labelledby')!
        .split(' ')
        .map((id) => page.getElementById(id)?.textContent.trim())
        .join(' / '),
    );
    expect(names[1]).to.equal(
      '1 May 2022 – 31 October 2022 / From / From when until when were you a customer?',
    );
    expect(names[7]).to.equal('Still going on / Until / From when until when were you a customer?');
  });
});
