import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-notice.js';
import type {IncidentNotice} from '../../src/elements/incident-notice.js';
import {netoff, shown} from './support.js';

/** Turns all that follows it in its paragraph from right to left. */
const turning = '\u202e';

/** As wide as the other, and turns nothing. */
const harmless = '\u2060';

/** A notice of which each English text ends in a mark that nothing closes. */
function notedWith(mark: string): unknown {
  return JSON.parse(JSON.stringify(netoff), (key, value: unknown) =>
    key === 'en' && typeof value === 'string' ? value + mark : value,
  );
}

/** Where each text stands that has no mark in it. */
async function placesWith(mark: string, isIsolated: boolean): Promise<string[]> {
  const element = await shown(
    await fixture<IncidentNotice>(
      html`<incident-notice lang="en" .notice=${notedWith(mark)}></incident-notice>`,
    ),
  );
  const root = element.shadowRoot!;
  if (!isIsolated) {
    const sheet = new CSSStyleSheet();
    // Blocks isolate as well: no text stands beside another in one.
    sheet.replaceSync('p, span, strong {display: inline !important; unicode-bidi: normal !important}');
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  for (const item of root.querySelectorAll('li')) item.style.contentVisibility = 'visible';
  const places: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim();
    if (!text || text.includes(mark)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    places.push(`${text} at ${Math.round(range.getBoundingClientRect().left)}`);
  }
  return places;
}

describe('texts that turn their direction', () => {
  it('turn nothing beside them', async () => {
    const places = await placesWith(harmless, true);
    expect(places.length).to.be.above(30);
    expect(await placesWith(turning, true)).to.deep.equal(places);
  });

  it('would, were they not isolated', async () => {
    expect(await placesWith(turning, false)).not.to.deep.equal(await placesWith(harmless, false));
  });
});
