import {fixtureCleanup} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-notice.js';
import {addressPlaces, runningAddresses, writeAddresses} from '../model/addresses.js';
import {write} from '../model/sample.js';
import {failed, shown} from './support.js';

describe('an element that is given a document with an address that would run something', () => {
  function mount(given: object, asText: boolean) {
    const element = document.createElement('incident-notice');
    element.lang = 'en';
    if (asText) {
      const script = element.appendChild(document.createElement('script'));
      script.type = 'application/json';
      script.textContent = JSON.stringify(given);
    } else element.notice = given;
    document.body.append(element);
    return element;
  }

  afterEach(fixtureCleanup);

  it('shows the same document with good addresses', async () => {
    const element = mount(writeAddresses(), false);
    await shown(element);
    expect(element.shownNotice?.links?.[0]?.href).to.equal('https://shop.example/news');
    element.remove();
  });

  addressPlaces.forEach((place, index) => {
    it(`refuses it: ${place}`, async () => {
      for (const asText of [false, true]) {
        const address = runningAddresses[(index + Number(asText)) % runningAddresses.length];
        const element = mount(write(writeAddresses(), place, address), asText);
        await failed(element);
        expect(element.problems.map(({code, path}) => `${code} ${path}`)).to.include(`unsafe-url ${place}`);
        const links = [...(element.shadowRoot?.querySelectorAll('[href], [src]') ?? [])];
        expect(links.filter((link) => /script:|data:/i.test(link.outerHTML))).to.deep.equal([]);
        element.remove();
      }
    });
  });
});
