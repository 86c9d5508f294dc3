import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-notice.js';
import {CheckerModules} from '../../src/elements/checker/checker-modules.js';
import type {IncidentNotice} from '../../src/elements/incident-notice.js';
import {formIn} from '../reader/dom-driver.js';
import {words} from '../reader/words.js';
import {brief, buttonOf, defer, shown, switchLanguage, textOf} from './support.js';
import {waitUntil} from './wait-until.js';

const {year} = words.en;
const affected = 'You are affected by this incident';
const notAffected = {en: 'You are not affected', ja: 'この件の対象ではありません'};
const when = 'When did you buy it?';
const check = 'See if I am affected';

/** Who bought something from a month on is affected. */
function soldFrom(from: string, revision: number, members: object = {}): object {
  return {
    ...brief,
    id: 'sold',
    revision,
    eligibility: {
      timeZone: 'Europe/London',
      questions: [{id: 'bought', kind: 'date', label: when}],
      groups: [{id: 'some', label: 'Some', when: {question: 'bought', from, to: '2025-06'}}],
    },
    ...members,
  };
}

/** Holds back what a check waits for, from before each test until the test lets it come. */
function useLateScripts(): {come: () => void} {
  const scripts: {come: () => void} = {come: () => undefined};
  const own = Object.getOwnPropertyDescriptor(CheckerModules.prototype, 'whole')!;
  beforeEach(() => {
    const {promise, resolve} = defer<undefined>();
    scripts.come = () => resolve(undefined);
    CheckerModules.prototype.whole = () => promise;
  });
  afterEach(() => {
    Object.defineProperty(CheckerModules.prototype, 'whole', own);
  });
  return scripts;
}

/** A notice of which a reader has pressed "Check", and that waits for scripts. */
async function checking(document: object): Promise<IncidentNotice> {
  const notice = await shown(
    await fixture<IncidentNotice>(
      html`<incident-notice lang="en" show="checker" .notice=${document}></incident-notice>`,
    ),
  );
  await formIn(notice).answer({[when]: {[year]: '2023-04-03'}});
  buttonOf(notice, check).click();
  return notice;
}

async function replace(notice: IncidentNotice, document: object): Promise<void> {
  const before = notice.shownNotice;
  notice.notice = document;
  await waitUntil(() => notice.shownNotice !== before, 'the other document is shown');
  await notice.updateComplete;
}

function verdictOf({shadowRoot}: IncidentNotice): string {
  return shadowRoot?.getElementById('verdict')?.innerText ?? '';
}

describe('a check that waits for scripts', () => {
  const scripts = useLateScripts();

  it('goes by the rule of the revision that has come meanwhile', async () => {
    const notice = await checking(soldFrom('2024-03', 1));
    await replace(notice, soldFrom('2022-03', 2));
    scripts.come();
    await waitUntil(() => verdictOf(notice), 'there is a verdict');
    expect(verdictOf(notice)).to.include(affected);
    expect(verdictOf(notice)).not.to.include(notAffected.en);
  });

  it('speaks the language that the page has by then', async () => {
    const notice = await checking(soldFrom('2024-03', 1));
    await switchLanguage(notice, 'ja');
    scripts.come();
    await waitUntil(() => verdictOf(notice), 'there is a verdict');
    expect(verdictOf(notice)).to.include(notAffected.ja);
  });

  for (const [what, document] of [
    ['another incident', {...soldFrom('2022-03', 1), id: 'other'}],
    ['a revision without a rule', soldFrom('2022-03', 2, {eligibility: undefined})],
    ['a withdrawal', soldFrom('2022-03', 2, {stage: 'withdrawn'})],
  ] as const) {
    it(`is dropped where ${what} has come meanwhile, and says nothing`, async () => {
      const notice = await checking(soldFrom('2024-03', 1));
      let told = 0;
      notice.addEventListener('incident-checked', () => (told += 1));
      await replace(notice, document);
      const before = textOf(notice);
      scripts.come();
      await new Promise((done) => setTimeout(done));
      await notice.updateComplete;
      expect(textOf(notice)).to.equal(before);
      expect(verdictOf(notice)).to.equal('');
      expect(notice.shadowRoot?.getElementById('errors') ?? null).to.equal(null);
      expect(told).to.equal(0);
    });
  }
});
