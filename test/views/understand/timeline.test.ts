import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../../src/define/incident-timeline.js';
import type {NoticeElement} from '../../../src/elements/notice-element.js';
import {brief, netoff, shown, textOf} from '../../elements/support.js';

async function timelineOf(timeline: unknown, language = 'en'): Promise<NoticeElement> {
  const notice = {...brief, timeline};
  return shown(
    await fixture<NoticeElement>(
      html`<incident-timeline lang=${language} .notice=${notice}></incident-timeline>`,
    ),
  );
}

const done = {when: '2026-11-20', title: 'It stopped'};
const planned = {when: '2026-12', title: 'It runs', state: 'planned'};

describe('timeline: where plans begin', () => {
  for (const [what, timeline, isMarked] of [
    ['after what has happened', [done, done, planned, planned], true],
    ['not where nothing is planned', [done, done], false],
    ['not where nothing has happened', [planned, planned], false],
    ['not where both are mixed', [done, planned, done], false],
  ] as const) {
    it(`is marked ${what}`, async () => {
      const element = await timelineOf(timeline);
      expect(element.shadowRoot!.querySelectorAll('[part="today"]')).to.have.lengthOf(isMarked ? 1 : 0);
      if (isMarked) expect(textOf(element)).to.match(/It stopped Planned next December 2026 It runs/);
    });
  }

  it('is marked by what the notice says, and no clock', async () => {
    const text = textOf(await timelineOf(netoff.timeline, 'ja'));
    expect(text).to.include('最終報告として公表 この先の予定 2012年12月19日頃');
  });

  it('has a hollow ring for what is planned', async () => {
    const dots = (await timelineOf([done, planned])).shadowRoot!.querySelectorAll('[part="dot"]');
    const [first, last] = [...dots].map((dot) => getComputedStyle(dot));
    expect(last?.borderStyle).to.equal('solid');
    expect(last?.borderWidth).to.equal('2px');
    expect(last?.backgroundColor).not.to.equal(last?.borderColor);
    expect(first?.backgroundColor).to.equal(first?.borderColor);
  });

  it('breaks a range of dates after its dash', async () => {
    const element = await timelineOf([{...done, when: {from: '2011-04-01', to: '2012-09-04'}}]);
    const time = element.shadowRoot!.querySelector('time')!;
    time.style.cssText = 'display: block; inline-size: 9em';
    expect(time.innerText).to.equal('1 April 2011 – 4 September 2012');
    const dates = [...time.querySelectorAll('span')];
    expect(dates.map(({innerText}) => innerText)).to.deep.equal(['1 April 2011 –', '4 September 2012']);
    for (const date of dates) expect(date.getClientRects()).to.have.lengthOf(1);
  });
});
