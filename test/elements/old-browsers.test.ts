import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import type {CSSResult} from 'lit';
import '../../src/define/incident-notice.js';
import {IncidentNotice} from '../../src/elements/incident-notice.js';
import {checkerStyleSheets} from '../../src/views/checker/style-sheets.js';
import {buttonOf, freshName, isVisible, netoff, respond, shown, textOf, useServer} from './support.js';
import {waitUntil} from './wait-until.js';

type Replacement = readonly [RegExp, string];

const lightDark: Replacement = [/light-dark\(/g, 'unknown-colors('];

/** What browsers of docs/browsers.md may not know; in its place stands a word that no browser knows. */
const newStyles: Readonly<Record<string, readonly Replacement[]>> = {
  'light-dark()': [lightDark],
  // All browsers that know the first know the others.
  'light-dark() and containers': [
    lightDark,
    [/(\d)cqi\b/g, '$1unknown'],
    [/@container\b|container-type/g, 'unknown'],
  ],
  ':has()': [[/:has\(/g, ':unknown(']],
  'balanced lines': [[/text-wrap|auto-phrase/g, 'unknown']],
  'leaving out what is out of sight': [[/content-visibility|contain-intrinsic/g, 'unknown']],
};

function cssOf(): string {
  return [...(IncidentNotice.elementStyles as CSSResult[]), ...checkerStyleSheets]
    .map(({cssText}) => cssText)
    .join('\n');
}

/** A notice on a small phone that does not know some styles. */
async function mount(unknown: readonly Replacement[]): Promise<IncidentNotice> {
  const element = await shown(
    await fixture<IncidentNotice>(
      html`<incident-notice lang="en" style="width: 320px" .notice=${netoff}></incident-notice>`,
    ),
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(unknown.reduce((css, [word, other]) => css.replace(word, other), cssOf()));
  element.shadowRoot!.adoptedStyleSheets = [sheet];
  return element;
}

function styleOf({shadowRoot}: IncidentNotice, selector: string): CSSStyleDeclaration {
  return getComputedStyle(shadowRoot!.querySelector(selector)!);
}

describe('old browsers: styles that they do not know', () => {
  for (const [what, unknown] of [
    ...Object.entries(newStyles),
    ['all of these', Object.values(newStyles).flat()],
  ] as const) {
    it(`leave a notice that can be read and used: without ${what}`, async () => {
      for (const [word] of unknown) expect(cssOf()).to.match(word);
      const element = await mount(unknown);
      expect(styleOf(element, '.notice').backgroundColor).to.equal('rgb(255, 255, 255)');
      expect(styleOf(element, '.head').color).to.equal('rgb(20, 23, 28)');
      expect(getComputedStyle(buttonOf(element, 'See if I am affected')).backgroundColor).to.equal(
        'rgb(11, 79, 163)',
      );
      for (const part of ['.strip', '.checker']) {
        expect(parseFloat(styleOf(element, part).paddingInlineStart), part).to.be.at.least(14);
      }
      expect(element.scrollWidth, 'fits').to.be.at.most(320);
      for (const field of element.shadowRoot!.querySelectorAll('input')) {
        expect(isVisible(field), field.id).to.equal(true);
      }
    });
  }
});

/** What gives back what a test took away. */
const restore: (() => void)[] = [];

/** Takes a member away until the test has ended. */
function lack(owner: object, member: string): void {
  const description = Object.getOwnPropertyDescriptor(owner, member);
  Reflect.deleteProperty(owner, member);
  expect(member in owner, `${member} is gone`).to.equal(false);
  restore.push(() => {
    if (description) Object.defineProperty(owner, member, description);
  });
}

describe('old browsers: functions that they do not have', () => {
  const server = useServer();

  afterEach(() => {
    for (const give of restore.splice(0)) give();
  });

  /** Loads a notice that is in another zone: what is known of one is remembered. */
  async function load(timeZone: string): Promise<IncidentNotice> {
    const src = freshName();
    const document = JSON.stringify(netoff).replaceAll('Asia/Tokyo', timeZone);
    server.current.serve(src, () => respond(JSON.parse(document)));
    const template = html`<incident-notice lang="en" src=${src}></incident-notice>`;
    return shown(await fixture<IncidentNotice>(template));
  }

  /** What is told of whether the contact answers now. */
  function openingOf({shadowRoot}: IncidentNotice): string {
    return shadowRoot?.querySelector('.opening')?.textContent.trim() ?? '';
  }

  /** All that a reader is told; whether the contact answers now is told last. */
  async function read(timeZone = 'Asia/Tokyo'): Promise<string> {
    const element = await load(timeZone);
    await waitUntil(() => openingOf(element) !== '', 'whether it answers is told');
    return textOf(element);
  }

  for (const [what, owner, member] of [
    ['Temporal', globalThis, 'Temporal'],
    ['a limit of waiting', AbortSignal, 'timeout'],
    ['Trusted Types', globalThis, 'trustedTypes'],
  ] as const) {
    it(`leave a notice that says the same: without ${what}`, async () => {
      const before = await read();
      lack(owner, member);
      expect(await read()).to.equal(before);
    });
  }

  it('leave a notice that says the codes of languages: without their names', async () => {
    const before = await read();
    expect(before).to.include('The official text of this notice');
    lack(Intl, 'DisplayNames');
    expect(await read()).to.equal(before.replace('is in Japanese.', 'is in ja.'));
  });

  it('leave a notice that says the hours, and not whether they are now: without offsets of zones', async () => {
    await read('Asia/Seoul');
    lack(globalThis, 'Temporal');
    lack(Intl, 'DateTimeFormat');
    Reflect.set(Intl, 'DateTimeFormat', function () {
      throw new RangeError(
        'Value longOffset out of range for Intl.DateTimeFormat options property timeZoneName',
      );
    });
    const element = await load('Asia/Pyongyang');
    await waitUntil(() => element.shadowRoot?.querySelector('form'), 'the form is there');
    // What would tell it was loaded for Seoul, so that it has been asked by now.
    await element.updateComplete;
    expect(textOf(element)).to.include('Hours Every day 10:00–18:00');
    expect(openingOf(element)).to.equal('');
  });
});
