import {fixture, fixtureSync, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import '../../src/define/incident-banner.js';
import type {IncidentBanner} from '../../src/elements/incident-banner.js';
import {brief, buttonOf, shown, titleOf} from './support.js';
import {waitUntil} from './wait-until.js';

const close = 'Close this notice';

async function bannerOf(notice: unknown): Promise<IncidentBanner> {
  return shown(
    await fixture<IncidentBanner>(html`<incident-banner lang="en" .notice=${notice}></incident-banner>`),
  );
}

async function closeBanner(element: IncidentBanner): Promise<void> {
  buttonOf(element, close).click();
  await element.updateComplete;
}

function isStanding(element: IncidentBanner): boolean {
  return titleOf(element) !== '';
}

describe('dismissal: who may close a banner', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  for (const severity of ['warning', 'information']) {
    it(`a reader closes ${severity}`, async () => {
      const element = await bannerOf({...brief, severity});
      expect(isStanding(element)).to.equal(true);
      await closeBanner(element);
      expect(isStanding(element)).to.equal(false);
      expect(element.shadowRoot?.querySelector('.notice')?.getClientRects()[0]?.height ?? 0).to.equal(0);
    });
  }

  for (const [what, notice] of [
    ['an emergency', {...brief, severity: 'emergency'}],
    ['an exercise', {...brief, drill: true}],
    ['an exercise that is information', {...brief, severity: 'information', drill: true}],
  ] as const) {
    it(`nobody closes ${what}`, async () => {
      const element = await bannerOf(notice);
      expect(() => buttonOf(element, close)).to.throw();
    });
  }

  it('a warning that becomes an emergency comes back', async () => {
    await closeBanner(await bannerOf({...brief, severity: 'warning'}));
    expect(isStanding(await bannerOf({...brief, severity: 'emergency'}))).to.equal(true);
  });
});

describe('dismissal: what is remembered', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  it('the banner stays closed on the other pages of the site', async () => {
    await closeBanner(await bannerOf(brief));
    expect(isStanding(await bannerOf(brief))).to.equal(false);
  });

  it('a new revision brings it back, an older one does not', async () => {
    await closeBanner(await bannerOf({...brief, revision: 2}));
    expect(isStanding(await bannerOf({...brief, revision: 1}))).to.equal(false);
    expect(isStanding(await bannerOf({...brief, revision: 2}))).to.equal(false);
    expect(isStanding(await bannerOf({...brief, revision: 3}))).to.equal(true);
  });

  it('a new revision brings it back in the same element', async () => {
    const element = await bannerOf({...brief, revision: 1});
    await closeBanner(element);
    element.notice = {...brief, revision: 2, title: 'The lift works again'};
    await new Promise((resolve) => {
      element.addEventListener('incident-loaded', resolve, {once: true});
    });
    expect(titleOf(element)).to.equal('The lift works again');
  });

  it('another incident is another banner', async () => {
    await closeBanner(await bannerOf(brief));
    expect(isStanding(await bannerOf({...brief, id: 'another'}))).to.equal(true);
  });

  it('is the revision, and nothing of the reader', async () => {
    await closeBanner(await bannerOf({...brief, revision: 4}));
    expect({...localStorage}).to.deep.equal({'incident-notice:dismissed:brief': '4'});
  });

  it('is nothing where storage is forbidden, and the banner closes all the same', async () => {
    const forbid = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    const methods = Object.getOwnPropertyDescriptors(Storage.prototype);
    Object.assign(Storage.prototype, {getItem: forbid, setItem: forbid});
    try {
      const element = await bannerOf(brief);
      expect(isStanding(element)).to.equal(true);
      await closeBanner(element);
      expect(isStanding(element)).to.equal(false);
    } finally {
      Object.defineProperties(Storage.prototype, methods);
    }
  });

  it('something else that a site keeps there does no harm', async () => {
    localStorage.setItem('incident-notice:dismissed:brief', 'yes');
    expect(isStanding(await bannerOf(brief))).to.equal(true);
  });
});

describe('dismissal: a notice that is out of date', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  for (const [expires, stands] of [
    ['2012', false],
    ['2026-01-01', false],
    ['2190', true],
    [{from: '2012', to: '2190'}, true],
  ] as const) {
    it(`${stands ? 'stands' : 'has gone'} when it expires ${JSON.stringify(expires)}`, async () => {
      expect(isStanding(await bannerOf({...brief, severity: 'emergency', expires}))).to.equal(stands);
    });
  }
});

describe('dismissal: where the focus goes', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  async function bannerInPage() {
    // Not waited for: an element that is not ours would wait for a frame, which a tab behind another one never gets.
    const page = fixtureSync<HTMLElement>(
      html`<div><a href="#before">Before</a>
        <incident-banner lang="en" .notice=${brief}></incident-banner>
        <a href="#after">After</a></div>`,
    );
    return {page, banner: await shown(page.querySelector('incident-banner')!)};
  }

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    it(`stays where the banner was, closed by ${name}, and goes on from there`, async function () {
      // The driver of WebKitGTK types nothing for tests.
      if (!/Chrome|Firefox/.test(navigator.userAgent)) this.skip();
      const {page, banner} = await bannerInPage();
      buttonOf(banner, close).focus();
      await sendKeys({press: key});
      await waitUntil(() => !isStanding(banner), 'it is closed');
      await waitUntil(() => document.activeElement === banner, 'the focus is where it was');
      await sendKeys({press: 'Tab'});
      expect(document.activeElement).to.equal(page.querySelector('[href="#after"]'));
      expect(banner.shadowRoot?.activeElement).to.equal(null);
    });
  }

  it('is left where the page puts it', async () => {
    const {page, banner} = await bannerInPage();
    const before = page.querySelector<HTMLElement>('[href="#before"]')!;
    banner.addEventListener('incident-dismissed', () => before.focus());
    buttonOf(banner, close).focus();
    await closeBanner(banner);
    expect(document.activeElement).to.equal(before);
  });

  it('stays with what had it, closed by a script', async () => {
    const {page, banner} = await bannerInPage();
    const before = page.querySelector<HTMLElement>('[href="#before"]')!;
    before.focus();
    await closeBanner(banner);
    expect(document.activeElement).to.equal(before);
  });
});
