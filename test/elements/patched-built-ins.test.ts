import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-notice.js';
import type {IncidentNotice} from '../../src/elements/incident-notice.js';
import {buttonOf, failed, freshName, netoff, recall, respond, shown, textOf, useServer} from './support.js';
import {waitUntil} from './wait-until.js';

type Patch = readonly [owner: object, member: string, value: unknown];

function slice(this: readonly unknown[]): unknown[] {
  return this.slice();
}

/** What old libraries do to the language, as their sources have it. */
const patches: Readonly<Record<string, readonly Patch[]>> = {
  'Prototype.js 1.7: entries() is toArray()': [[Array.prototype, 'entries', slice]],
  'Prototype.js 1.7.3: no entries()': [[Array.prototype, 'entries', undefined]],
  'Prototype.js 1.6: reduce() takes no function': [
    [
      Array.prototype,
      'reduce',
      function (this: readonly unknown[]) {
        return this.length > 1 ? this : this[0];
      },
    ],
  ],
  'Prototype.js: Array.from() is $A()': [
    [
      Array,
      'from',
      (items?: ArrayLike<unknown>) => (items ? (Array.prototype.slice.call(items) as unknown[]) : []),
    ],
  ],
  'MooTools: Array.from() wraps what is no list': [
    [Array, 'from', (item: unknown) => (Array.isArray(item) ? (item as unknown[]) : [item])],
  ],
  'Prototype.js: values of JSON have toJSON()': [
    [
      String.prototype,
      'toJSON',
      function (this: string) {
        return this.valueOf();
      },
    ],
  ],
  'members that everything has': [
    [Array.prototype, 'each', slice],
    [Object.prototype, 'each', slice],
    [String.prototype, 'blank', slice],
    [Function.prototype, 'curry', slice],
  ],
  'Datejs: other texts of dates': [[Date.prototype, 'toString', () => 'today']],
  'no structuredClone(), no Object.groupBy()': [
    [globalThis, 'structuredClone', undefined],
    [Object, 'groupBy', undefined],
  ],
  'lists of nodes that cannot be walked': [[NodeList.prototype, 'forEach', undefined]],
};

describe('a page that patches the language', () => {
  const server = useServer();

  /** Does something while a patch is there, which libraries make to be listed by `for … in`. */
  async function under(patch: readonly Patch[], act: () => Promise<void>): Promise<void> {
    const before = patch.map(([owner, member]) => Object.getOwnPropertyDescriptor(owner, member));
    for (const [owner, member, value] of patch)
      Object.defineProperty(owner, member, {value, configurable: true, writable: true, enumerable: true});
    try {
      await act();
    } finally {
      patch.forEach(([owner, member], index) => {
        const own = before[index];
        if (own) Object.defineProperty(owner, member, own);
        else Reflect.deleteProperty(owner, member);
      });
    }
  }

  /** All that a reader is told by a notice, and by its verdict if nothing is answered. */
  async function read(document: object): Promise<string> {
    const src = freshName();
    server.current.serve(src, () => respond(JSON.parse(text)));
    const text = JSON.stringify(document);
    const element = await fixture<IncidentNotice>(
      html`<incident-notice lang="en" src=${src}></incident-notice>`,
    );
    await shown(element);
    await waitUntil(() => element.shadowRoot?.querySelector('form'), 'the form is there');
    // "I don't know", wherever it may be said.
    for (const question of element.shadowRoot!.querySelectorAll('fieldset'))
      [...question.querySelectorAll<HTMLInputElement>('[type=radio], [type=checkbox]')].at(-1)?.click();
    buttonOf(element, 'See if I am affected').click();
    await waitUntil(() => element.shadowRoot?.querySelector('#verdict, [part=error]'), 'it is answered');
    await waitUntil(
      () => element.shadowRoot?.querySelector('.opening')?.textContent.trim(),
      'hours are told',
    );
    await element.updateComplete;
    return textOf(element).replace(/Checked on .*? \(UTC/, '');
  }

  for (const [what, patch] of Object.entries(patches)) {
    it(`is shown the same: ${what}`, async () => {
      for (const document of [netoff, recall]) {
        const before = await read(document);
        let after = '';
        await under(patch, async () => {
          after = await read(document);
        });
        expect(after).to.equal(before);
      }
    });
  }

  for (const [what, patch] of [
    ['flatMap() is gone', [[Array.prototype, 'flatMap', undefined]]],
    ['trim() throws', [[String.prototype, 'trim', () => expect.fail('patched')]]],
    ['JSON.parse() throws', [[JSON, 'parse', () => expect.fail('patched')]]],
  ] as const) {
    it(`is told of a failure that is not the network’s, and asks once: ${what}`, async () => {
      const src = freshName();
      const response = respond(netoff);
      server.current.serve(src, () => response);
      await under(patch, async () => {
        const element = document.createElement('incident-notice');
        element.lang = 'en';
        element.setAttribute('src', src);
        const events: string[] = [];
        element.addEventListener('incident-failed', () => events.push('failed'));
        element.addEventListener('incident-loaded', () => events.push('loaded'));
        document.body.append(element);
        await waitUntil(() => element.problems.length > 0 || events.length > 0, 'it is told');
        await waitUntil(() => events.length > 0, 'the page is told');
        if (events[0] === 'failed') {
          expect(element.problems.map(({code}) => code)).not.to.include('not-loaded');
          await failed(element);
        }
        element.remove();
      });
      expect(server.current.asked.filter((url) => url.endsWith(src))).to.have.length(1);
    });
  }
});
