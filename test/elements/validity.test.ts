import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import '../../src/define/incident-banner.js';
import '../../src/define/incident-checker.js';
import '../../src/define/incident-contact-card.js';
import '../../src/define/incident-details.js';
import '../../src/define/incident-notice.js';
import '../../src/define/incident-timeline.js';
import type {IncidentBanner} from '../../src/elements/incident-banner.js';
import type {IncidentNotice} from '../../src/elements/incident-notice.js';
import type {NoticeElement} from '../../src/elements/notice-element.js';
import {useClock} from './clock.js';
import {brief, netoff, shown, tags, textOf, titleOf} from './support.js';
import {waitUntil} from './wait-until.js';

const notice = {...brief, formatVersion: '1.1', severity: 'emergency'};

/** A moment so many minutes from now, as a document writes it. */
function inMinutes(minutes: number): string {
  return `${new Date((Math.floor(Date.now() / 60_000) + minutes) * 60_000).toISOString().slice(0, 16)}Z`;
}

async function bannerOf(members: object): Promise<IncidentBanner> {
  const document = {...notice, ...members};
  return shown(
    await fixture<IncidentBanner>(html`<incident-banner lang="en" .notice=${document}></incident-banner>`),
  );
}

describe('validity: a page that stays open', () => {
  const clock = useClock();

  it('shows a banner when its notice takes effect, and not before', async () => {
    const banner = await bannerOf({effective: inMinutes(90)});
    expect(titleOf(banner)).to.equal('');
    await clock.current.pass(89 * 60);
    expect(titleOf(banner)).to.equal('');
    await clock.current.pass(60);
    expect(titleOf(banner)).to.equal(brief.title);
  });

  it('hides a banner when its notice expires', async () => {
    // A minute is over when the next one begins.
    const banner = await bannerOf({expires: inMinutes(89)});
    await clock.current.pass(89 * 60 - 1);
    expect(titleOf(banner)).to.equal(brief.title);
    await clock.current.pass(61);
    expect(titleOf(banner)).to.equal('');
  });

  for (const tag of tags) {
    it(`<${tag}> ${tag === 'incident-banner' ? 'is gone' : 'says so'} at the same moment as all others`, async () => {
      const name = unsafeStatic(tag);
      const document = {...netoff, severity: 'emergency', expires: inMinutes(5)};
      const element = await shown(
        await fixture<NoticeElement>(staticHtml`<${name} lang="en" .notice=${document}></${name}>`),
      );
      expect(textOf(element)).not.to.match(/^This notice was valid until/);
      await clock.current.pass(7 * 60);
      const text = textOf(element);
      if (tag === 'incident-banner') expect(text).to.equal('');
      else expect(text).to.match(/^This notice was valid until/);
    });
  }

  it('waits longer than a timer can', async () => {
    const banner = await bannerOf({effective: inMinutes(40 * 24 * 60)});
    await clock.current.passQuickly(39 * 86_400);
    expect(titleOf(banner)).to.equal('');
    await clock.current.passQuickly(86_400);
    await waitUntil(() => titleOf(banner) === brief.title, 'it is shown');
  });

  it('wakes no element that has left', async () => {
    const banner = await bannerOf({effective: inMinutes(90)});
    banner.remove();
    await clock.current.pass(90 * 60);
    expect(titleOf(banner)).to.equal('');
  });

  it('says from when a notice applies until it does', async () => {
    const effective = '2190-04-01T09:00+09:00';
    const element = await shown(
      await fixture<IncidentNotice>(
        html`<incident-notice lang="en" .notice=${{...notice, effective}}></incident-notice>`,
      ),
    );
    const words = 'This notice applies from 1 April 2190, 09:00 (UTC+9).';
    expect(textOf(element)).to.match(new RegExp(`^${words.replace(/[()+.]/g, '\\$&')}`));
    expect(titleOf(element)).to.equal(brief.title);
    element.notice = {...notice, effective: '2026-01'};
    await element.reload();
    expect(textOf(element)).not.to.include('This notice applies');
  });
});
