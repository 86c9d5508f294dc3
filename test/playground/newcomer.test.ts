import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {checkEligibility} from '../../src/eligibility/check-eligibility.js';
import type {Verdict} from '../../src/eligibility/result.js';
import type {Notice} from '../../src/model/schema/notice.js';
import {lookUpText} from '../../src/model/text.js';
import {press, verdictOf} from '../page/reader.js';
import {useSite} from '../page/site.js';
import {formIn} from '../reader/puppeteer-driver.js';
import {dateOf, languages, words, type Language} from '../reader/words.js';
import {countPresses, fillIn, frameOf, openPlayground, pressOn, rest, tabTo, textOf} from './workbench.js';

/** How the form and its templates call things. */
const labels = {
  en: {
    kind: 'What happened?',
    begin: 'Begin with this template',
    title: 'The notice in one line',
    affected: '2 Who is affected',
    payment: 'How did you pay?',
    card: 'I entered card details',
    stored: 'I chose a card',
    removeStored: 'Remove: I chose a card',
    noCard: 'Without a card',
    answer: 'Answer',
    addAnswer: 'Add an answer',
    addQuestion: 'Add a question',
    short: 'In two words',
    answerKind: 'What is the answer?',
    untitled: '(without words yet)',
    group: 'People who entered',
    who: 'Who they are, in words',
    from: 'between',
    to: 'and (this day counts)',
  },
  ja: {
    kind: '何が起きましたか',
    begin: 'このひな形で始める',
    title: '題',
    affected: '2 誰が対象か',
    payment: 'どのようにお支払い',
    card: 'カード情報を入力した',
    stored: '登録済みのカード',
    removeStored: '削除: 登録済みのカード',
    noCard: 'カード以外',
    answer: '答え',
    addAnswer: '答えを追加',
    addQuestion: '質問を追加',
    short: '短い名前',
    answerKind: '答えの種類',
    untitled: '（未記入）',
    group: '［✎いつから',
    who: 'どのような人か',
    from: '次の日から',
    to: '次の日まで',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** What the newcomer writes. */
const texts = {
  en: {
    title: 'Unauthorised access to a server of Netoff',
    device: 'Device',
    who: 'Card payment on the mobile-phone site',
    from: '1 April 2011',
    to: '4 September 2012',
  },
  ja: {
    title: 'ネットオフのサーバーへの不正アクセス',
    device: 'ご注文時の端末',
    who: '携帯電話サイトでご注文、カード払い',
    from: '2011年4月1日',
    to: '平成24年9月4日',
  },
} as const satisfies Record<Language, Record<string, string>>;

async function writeQuestions(page: Page, language: Language): Promise<void> {
  const [l, w] = [labels[language], words[language]];
  await pressOn(page, l.payment);
  await pressOn(page, l.card);
  await fillIn(page, l.answer, w.card);
  await pressOn(page, l.stored);
  await pressOn(page, l.removeStored);
  await pressOn(page, l.noCard);
  await fillIn(page, l.answer, w.otherPayment);
  await pressOn(page, l.addQuestion);
  await page.keyboard.type(w.device);
  await fillIn(page, l.short, texts[language].device);
  await tabTo(page, l.answerKind);
  await page.keyboard.press('ArrowDown');
  await pressOn(page, l.untitled);
  await fillIn(page, l.answer, w.featurePhone);
  for (const answer of [w.smartphone, w.computer]) {
    await pressOn(page, l.addAnswer);
    await page.keyboard.type(answer);
  }
}

async function writeGroup(page: Page, language: Language): Promise<void> {
  const [l, t] = [labels[language], texts[language]];
  await pressOn(page, l.group);
  await fillIn(page, l.who, t.who);
  await fillIn(page, l.from, t.from);
  await fillIn(page, l.to, t.to);
  await pressOn(page, t.device);
  await pressOn(page, words[language].featurePhone);
}

/** The days around the borders, and whether they lie within them. */
const days = [
  ['2011-03-31', false],
  ['2011-04-01', true],
  ['2012-09-04', true],
  ['2012-09-05', false],
] as const;

describe('a newcomer writes the report of 2012', () => {
  const site = useSite();

  for (const language of languages) {
    it(`by the keyboard, at 360 px, in ${language}, without seeing a brace`, async () => {
      const [l, w, t] = [labels[language], words[language], texts[language]];
      const page = await openPlayground(site, {language, width: 360});
      const presses = await countPresses(page);
      await tabTo(page, l.kind);
      await page.keyboard.press('ArrowDown');
      await pressOn(page, l.begin);
      await fillIn(page, l.title, t.title);
      await pressOn(page, l.affected, 'back');
      await writeQuestions(page, language);
      await writeGroup(page, language);
      await rest(page);
      expect(await presses()).to.be.lessThan(900);
      const seen = await page.$eval('#form', (form) => (form as HTMLElement).innerText);
      expect(seen).not.to.match(/[{}]|JSON/);

      const notice = JSON.parse(await textOf(page)) as Notice;
      const {eligibility} = notice;
      if (!eligibility) throw new Error('The rule is gone');
      expect(eligibility.groups.map(({when}) => when)).to.deep.equal([
        {
          all: [
            {question: 'bought', from: '2011-04-01', to: '2012-09-04'},
            {question: 'paid', in: ['card']},
            {question: 'question-3', in: ['answer-1']},
          ],
        },
      ]);
      for (const [bought, isWithin] of days) {
        for (const device of ['answer-1', 'answer-2', 'answer-3']) {
          const {verdict} = checkEligibility(eligibility, {bought, paid: 'card', 'question-3': device});
          expect(verdict).to.equal(isWithin && device === 'answer-1' ? 'affected' : 'not-affected');
        }
      }

      // A frame that is drawn smaller cannot be clicked by coordinates.
      await page.setViewport({width: 1280, height: 900});
      const frame = await frameOf(page, 'live-frame');
      // What was written last, an answer of the last condition, is drawn when its owner rests.
      await frame.waitForFunction(() => {
        const element = document.querySelector<HTMLElement & {shownNotice?: Notice}>('incident-notice');
        const [group] = element?.shownNotice?.eligibility?.groups ?? [];
        return JSON.stringify(group?.when).includes('"in":["answer-1"]');
      });
      const titleOf = (verdict: Verdict) =>
        lookUpText(eligibility.outcomes?.[verdict]?.title ?? '', language, language).value;
      for (const [day, isWithin] of days) {
        await formIn(frame).answer({
          [lookUpText(eligibility.questions[0]?.label ?? '', language, language).value]: dateOf(
            w,
            day.split('-'),
          ),
          [w.device]: w.featurePhone,
          [lookUpText(eligibility.questions[1]?.label ?? '', language, language).value]: w.card,
        });
        await press(frame, w.check);
        expect(await verdictOf(frame), day).to.contain(titleOf(isWithin ? 'affected' : 'not-affected'));
      }
    });
  }
});
