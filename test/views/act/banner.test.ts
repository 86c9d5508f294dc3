import {fixtureSync, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../../src/define/incident-banner.js';
import kettle from '../../../examples/kettle-recall-2026.json' with {type: 'json'};
import type {IncidentBanner} from '../../../src/elements/incident-banner.js';
import {brief, netoff, recall, shown, textOf, titleOf} from '../../elements/support.js';

interface Looks {
  readonly width?: number;
  readonly language?: string;
  readonly variant?: string;
  readonly href?: string | undefined;
}

async function bannerOf(
  notice: unknown,
  {width = 360, language = 'en', variant = 'slim', ...rest}: Looks = {},
): Promise<IncidentBanner> {
  localStorage.clear();
  const href = 'href' in rest ? rest.href : '/notice';
  // Not waited for: an element that is not ours would wait for a frame, which a tab behind another one never gets.
  const page = fixtureSync<HTMLElement>(
    html`<div style="inline-size: ${width}px">
      <incident-banner lang=${language} variant=${variant} .href=${href} .notice=${notice}></incident-banner>
    </div>`,
  );
  return shown(page.querySelector('incident-banner')!);
}

function linkIn({shadowRoot}: IncidentBanner): HTMLAnchorElement | null {
  return shadowRoot!.querySelector('a');
}

const long = 'Unauthorised access to a server that holds the data of customers '.repeat(4);

describe('banner: a strip by default', () => {
  for (const [language, notice] of [
    ['en', netoff],
    ['ja', netoff],
    ['en', recall],
    ['en', brief],
    ['en', {...netoff, title: long}],
  ] as const) {
    for (const [width, highest] of [
      [360, 96],
      [1280, 56],
    ] as const) {
      it(`is at most ${highest} px tall in ${width} px: ${notice.id} in ${language}`, async () => {
        const banner = await bannerOf(notice, {width, language});
        expect(banner.getBoundingClientRect().height).to.be.within(44, highest);
        expect(textOf(banner)).not.to.include('traces of');
      });
    }
  }

  for (const [language, notice] of [
    ['en', netoff],
    ['ja', netoff],
    ['en', recall],
    ['en', kettle],
    ['ja', kettle],
  ] as const) {
    it(`shows all of a title that two lines hold, on a phone: ${notice.id} in ${language}`, async () => {
      const heading = (await bannerOf(notice, {language})).shadowRoot!.querySelector('h2')!;
      expect(heading.scrollHeight).to.equal(heading.clientHeight);
    });
  }

  it('has the whole of a long title in the tree, and two lines of it on the screen', async () => {
    const banner = await bannerOf({...netoff, title: long});
    expect(titleOf(banner)).to.equal(long.trim());
    const heading = banner.shadowRoot!.querySelector('h2')!;
    expect(heading.scrollHeight).to.be.above(heading.clientHeight);
    expect(banner.shadowRoot!.querySelector('.notice')!.scrollWidth).to.be.at.most(360);
  });

  it('says how urgent it is beside its icon, on a phone to those who hear it', async () => {
    expect(textOf(await bannerOf(netoff))).to.match(/^Important /);
  });

  it('is a card with the summary where the owner wants one', async () => {
    const text = textOf(await bannerOf(netoff, {variant: 'full'}));
    expect(text).to.match(/^Important Final report 17 December 2012 Unauthorised access/);
    expect(text).to.include('Netoff Co., Ltd.').and.to.include('There were traces of unauthorised access');
  });

  it('follows the property', async () => {
    const banner = await bannerOf(netoff);
    banner.variant = 'full';
    await banner.updateComplete;
    expect(textOf(banner)).to.include('There were traces');
  });
});

describe('banner: its link', () => {
  for (const variant of ['slim', 'full']) {
    it(`leads to the check, if there is one: ${variant}`, async () => {
      const link = linkIn(await bannerOf(netoff, {variant, href: '/notice?a=1'}));
      expect(link?.innerText).to.equal('Am I affected?');
      expect(link?.getAttribute('href')).to.equal('/notice?a=1');
      expect(link?.getBoundingClientRect().height).to.be.at.least(44);
    });

    it(`leads to the notice, if there is none: ${variant}`, async () => {
      expect(linkIn(await bannerOf(brief, {variant}))?.innerText).to.equal('Read the notice');
    });

    it(`is not there without an address: ${variant}`, async () => {
      const banner = await bannerOf(netoff, {variant, href: undefined});
      expect(banner.shadowRoot!.querySelectorAll('a')).to.have.lengthOf(0);
    });
  }
});

describe('banner: what is heard of it', () => {
  it('is its title once: it goes by its kind', async () => {
    for (const variant of ['slim', 'full']) {
      const region = (await bannerOf(netoff, {variant})).shadowRoot!.querySelector('section')!;
      expect(region.hasAttribute('aria-labelledby')).to.equal(false);
      expect(region.getAttribute('aria-label')).to.equal('Data breach');
    }
  });
});
