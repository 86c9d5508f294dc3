import {expect} from 'chai';
import '../../src/define/incident-notice.js';
import type {IncidentNotice} from '../../src/elements/incident-notice.js';
import {netoff, shown} from './support.js';
import {waitUntil} from './wait-until.js';

/** A notice far below the top of its page. */
async function mount(): Promise<IncidentNotice> {
  const page = document.createElement('div');
  page.id = 'page-of-test';
  page.style.paddingBlock = '3000px';
  const element = document.createElement('incident-notice');
  element.notice = netoff;
  page.append(element);
  document.body.append(page);
  await shown(element);
  await waitUntil(() => element.shadowRoot?.querySelector('[part=checker]'));
  return element;
}

/** The part that has the focus; of one that folds, what opens it has. */
function focusIn({shadowRoot}: IncidentNotice): string | null | undefined {
  return shadowRoot?.activeElement?.closest('[part]')?.getAttribute('part');
}

/** Whether a part begins below what may stick to the top of the page, and not much lower. */
function isAtTop({shadowRoot}: IncidentNotice, part: string): boolean {
  const top = shadowRoot?.querySelector(`[part=${part}]`)?.getBoundingClientRect().top ?? 999;
  return top > 96 && top < 160;
}

describe('anchors: an address that names a part of the notice', () => {
  afterEach(() => {
    document.querySelector('#page-of-test')?.remove();
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  for (const [hash, part] of [
    ['#checker', 'checker'],
    ['#incident-checker', 'checker'],
    ['#contact', 'contact'],
  ] as const) {
    it(`leads there when the page opens with ${hash}`, async () => {
      history.replaceState(null, '', hash);
      const element = await mount();
      await waitUntil(() => focusIn(element) === part);
      expect(isAtTop(element, part)).to.equal(true);
    });

    it(`leads there when a link to ${hash} is followed`, async () => {
      const element = await mount();
      location.hash = hash;
      await waitUntil(() => focusIn(element) === part);
      expect(isAtTop(element, part)).to.equal(true);
    });
  }

  it('opens a section of the text that folds', async () => {
    history.replaceState(null, '', '#incident-what-happened');
    const element = await mount();
    const section = element.shadowRoot!.getElementById('section-what-happened') as HTMLDetailsElement;
    await waitUntil(() => section.open);
    expect(section.contains(element.shadowRoot!.activeElement)).to.equal(true);
  });

  it('leads only once, and not back when the notice is shown anew', async () => {
    history.replaceState(null, '', '#checker');
    const element = await mount();
    await waitUntil(() => focusIn(element) === 'checker');
    (element.shadowRoot?.activeElement as HTMLElement).blur();
    scrollTo(0, 0);
    element.notice = {...netoff, revision: 99};
    await waitUntil(() => element.shownNotice?.revision === 99);
    await element.updateComplete;
    expect(scrollY).to.equal(0);
    expect(focusIn(element)).to.equal(undefined);
  });

  it('leaves a name to the page that has it itself', async () => {
    const own = Object.assign(document.createElement('p'), {id: 'contact'});
    document.body.append(own);
    const element = await mount();
    location.hash = '#contact';
    location.hash = '#checker';
    await waitUntil(() => focusIn(element) === 'checker');
    location.hash = '#contact';
    await new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    expect(focusIn(element)).not.to.equal('contact');
    own.remove();
  });
});

describe('keys: shortcuts of the page', () => {
  it('do not take what is typed, and take what is no typing', async () => {
    const taken: string[] = [];
    const shortcut = (event: KeyboardEvent) => {
      if ((event.target as Element).tagName === 'INPUT') return;
      taken.push(event.key);
      event.preventDefault();
    };
    document.addEventListener('keydown', shortcut);
    const element = await mount();
    await waitUntil(() => element.shadowRoot?.querySelector('input'));
    const press = (target: Element, key: string, more: KeyboardEventInit = {}) =>
      target.dispatchEvent(
        new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...more}),
      );
    const field = element.shadowRoot!.querySelector('input[type=text], input:not([type])')!;
    expect(press(field, '5')).to.equal(true);
    expect(press(field, 'ArrowLeft')).to.equal(true);
    expect(press(element.shadowRoot!.querySelector('input[type=radio]')!, 'ArrowDown')).to.equal(true);
    expect(taken).to.deep.equal([]);
    press(field, 'Escape');
    press(field, 's', {ctrlKey: true});
    press(field, 'F1');
    press(element.shadowRoot!.querySelector('button')!, 'j');
    expect(taken).to.deep.equal(['Escape', 's', 'F1', 'j']);
    document.removeEventListener('keydown', shortcut);
    document.querySelector('#page-of-test')?.remove();
  });
});
