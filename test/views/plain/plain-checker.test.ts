import {expect} from 'chai';
import {decisionsOf, type Decisions} from '../../../src/eligibility/what-if/decisions.js';
import {checkEligibility, type Answers} from '../../../src/eligibility/index.js';
import {readNotice, type Eligibility} from '../../../src/model/index.js';
import {formIn, questionsIn} from '../../reader/dom-driver.js';

/** The given cases whose rules a page without scripts can answer. */
const names = [
  'anker-jp-2025',
  'ba-2018',
  'capital-one-2019',
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
  const shown = shownIn(page, '.verdicts > .verdict');
  const texts = (elements: readonly Element[]) => elements.map((each) => each.textContent.trim());
  return {
    verdicts: shown.map((each) => [...each.classList].find((name) => name.endsWith('affected'))),
    groups: texts(shownIn(page, '.verdict .group-label')),
    open: texts(shownIn(page, '.open-questions > li')),
    isPrompting: shownIn(page, '.prompt').length > 0,
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
