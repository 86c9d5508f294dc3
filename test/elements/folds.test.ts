import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-notice.js';
import type {IncidentNotice} from '../../src/elements/incident-notice.js';
import {netoff, shown} from './support.js';
import {waitUntil} from './wait-until.js';

const realMatchMedia = window.matchMedia.bind(window);

/** Lets the window say that it is as wide as a desktop's, or that it is not. */
function beWide(isWide: boolean): void {
  window.matchMedia = (query) =>
    query === '(min-width: 60em)' ? ({matches: isWide} as MediaQueryList) : realMatchMedia(query);
}

async function mount(notice: object = netoff): Promise<IncidentNotice> {
  return shown(
    await fixture<IncidentNotice>(html`<incident-notice lang="en" .notice=${notice}></incident-notice>`),
  );
}

function foldsIn({shadowRoot}: IncidentNotice): HTMLDetailsElement[] {
  return [...(shadowRoot?.querySelectorAll<HTMLDetailsElement>('details.fold') ?? [])];
}

function foldOf(element: IncidentNotice, name: string): HTMLDetailsElement {
  return foldsIn(element).find((fold) => fold.querySelector('summary')?.innerText.startsWith(name))!;
}

function openIn(element: IncidentNotice): boolean[] {
  return foldsIn(element).map(({open}) => open);
}

describe('folds: what there is to understand', () => {
  afterEach(() => {
    window.matchMedia = realMatchMedia;
  });

  it('is a heading and one line each on a phone', async () => {
    beWide(false);
    const element = await mount();
    expect(openIn(element)).not.to.include(true);
    for (const fold of foldsIn(element)) {
      expect(fold.querySelectorAll('summary > h3')).to.have.length(1);
    }
    expect(foldOf(element, 'Preventing a repeat').querySelector('summary')!.textContent.trim()).to.match(
      /^Preventing a repeat\s+Done: 3 · Planned: 1$/,
    );
    expect(foldOf(element, 'What happened').innerText).to.include('On 25 September 2012 a card company');
  });

  it('says its line only once to who listens', async () => {
    const brief = foldOf(await mount(), 'What happened').querySelector('.brief');
    expect(brief?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('stays one line where letters are so large that a date has no room in it', async () => {
    beWide(false);
    const sections = [
      {id: 'what-happened', body: ['On 4 September 2012 it began.']},
      {id: 'investigation', body: ['It began.']},
    ];
    const element = await mount({...netoff, sections});
    element.style.inlineSize = '10em';
    const heights = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.brief')]
      .filter(({innerText}) => innerText.includes('began'))
      .map(({offsetHeight}) => offsetHeight);
    expect(heights).to.have.length(2);
    expect(heights[0]).to.equal(heights[1]);
  });

  it('is open where there is room', async () => {
    beWide(true);
    expect(openIn(await mount())).not.to.include(false);
  });

  it('stays as a reader has left it when the notice is shown anew', async () => {
    beWide(false);
    const element = await mount();
    foldOf(element, 'Preventing a repeat').querySelector('summary')?.click();
    await new Promise((resolve) =>
      foldOf(element, 'Preventing a repeat').addEventListener('toggle', resolve, {once: true}),
    );
    // As a page translator does, so that all is drawn anew.
    const translated = foldOf(element, 'Preventing a repeat').querySelector('h3')!;
    translated.replaceChildren('Maßnahmen');
    await new Promise((resolve) => setTimeout(resolve));
    element.notice = {...netoff, revision: 99};
    await waitUntil(() => element.shownNotice?.revision === 99);
    await element.updateComplete;
    expect(translated.isConnected).to.equal(false);
    expect(foldsIn(element).filter(({open}) => open)).to.deep.equal([foldOf(element, 'Preventing a repeat')]);
  });

  it('tells on paper all groups of a long rule, of which the first are shown', async () => {
    const [group] = netoff.eligibility.groups;
    const groups = ['a', 'b', 'c', 'd', 'e'].map((id) => ({...group, id, label: `Group ${id}`}));
    const element = await mount({...netoff, eligibility: {...netoff.eligibility, groups}});
    const who = element.shadowRoot!.querySelector<HTMLElement>('.who')!;
    expect(who.innerText).to.include('2 more groups').and.not.to.include('Group d');
    dispatchEvent(new Event('beforeprint'));
    expect(who.innerText).to.include('Group d').and.to.include('Group e');
    dispatchEvent(new Event('afterprint'));
    expect(who.innerText).not.to.include('Group d');
  });

  it('is open on paper, and folded up again afterwards', async () => {
    beWide(false);
    const element = await mount();
    dispatchEvent(new Event('beforeprint'));
    const all = [...element.shadowRoot!.querySelectorAll('details')];
    expect(all.map(({open}) => open)).not.to.include(false);
    await new Promise((resolve) => setTimeout(resolve));
    dispatchEvent(new Event('afterprint'));
    expect(openIn(element)).not.to.include(true);
  });
});

describe('links within a notice', () => {
  const address = location.href;

  for (const [what, selector, part] of [
    ['the check', '.head [part~=check]', 'checker'],
    ['whom to ask', '.rail [href="#contact"]', 'contact'],
  ] as const) {
    it(`lead to ${what}, and leave the address to the page`, async () => {
      beWide(false);
      const element = await mount();
      const root = element.shadowRoot!;
      await waitUntil(() => root.querySelector('[part=checker]'));
      root.querySelector<HTMLElement>(selector)!.click();
      expect(root.activeElement?.closest('[part]')?.getAttribute('part')).to.equal(part);
      expect(foldOf(element, 'Contact').open).to.equal(part === 'contact');
      expect(location.href).to.equal(address);
    });
  }
});
