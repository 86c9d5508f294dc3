import {expect} from 'chai';
import {tags} from './support.js';

/** Loads a module again, as a second copy of the library would. */
function importCopy(tag: string, copy: number): Promise<unknown> {
  // The test server finds sources by their own name when they are asked for with a query.
  return import(`../../src/define/${tag}.ts?copy=${copy}`);
}

describe('registration: importing and defining', () => {
  it('importing the library registers nothing', async () => {
    const library = await import('../../src/index.js');
    expect(library.IncidentNotice).to.be.a('function');
    expect(tags.filter((tag) => customElements.get(tag))).to.deep.equal([]);
  });

  it('a tag that another copy has taken is left to it', async () => {
    class Earlier extends HTMLElement {}
    customElements.define('incident-timeline', Earlier);
    await import('../../src/define/incident-timeline.js');
    expect(customElements.get('incident-timeline')).to.equal(Earlier);
  });

  it('one file registers one tag', async () => {
    await import('../../src/define/incident-contact-card.js');
    expect(tags.filter((tag) => customElements.get(tag))).to.deep.equal([
      'incident-timeline',
      'incident-contact-card',
    ]);
  });

  it('the bundle’s entry registers what is left, with the classes of the library', async () => {
    await import('../../src/embed/incident-notice-elements.js');
    const library = await import('../../src/index.js');
    expect(customElements.get('incident-notice')).to.equal(library.IncidentNotice);
    expect(customElements.get('incident-banner')).to.equal(library.IncidentBanner);
    expect(customElements.get('incident-checker')).to.equal(library.IncidentChecker);
    expect(customElements.get('incident-details')).to.equal(library.IncidentDetails);
  });

  for (const tag of tags) {
    it(`<${tag}> can be defined again without harm`, async () => {
      const before = customElements.get(tag);
      await importCopy(tag, 2);
      await importCopy(tag, 3);
      expect(customElements.get(tag)).to.equal(before);
    });
  }
});
