import {expect} from 'chai';
import {drawnBy, noticeWith, seeLife, shiftsOf, visitOwner, type OwnerPage} from './owner-page.js';
import {useSite} from './site.js';

const stylesheet = '/dist/incident-notice.css';
const notice = noticeWith();
const drawn = {language: 'en', stylesheet} as const;
const client = '<incident-notice lang="en" src="netoff-2012.json"></incident-notice>';

/** What docs/embedding.md advises for pages that no server draws. */
const room = `incident-notice {display: block; --incident-min-block-size: 100vh}
  incident-notice:not(:defined) {min-block-size: 100vh}`;

/** By how much a page moves on a phone, whose scripts and documents take a while. */
async function shifts(site: ReturnType<typeof useSite>, owner: OwnerPage): Promise<number> {
  const {page} = await visitOwner(site, {delay: 400, ...owner});
  await seeLife(page);
  return shiftsOf(page);
}

describe('layout shift', () => {
  const site = useSite();

  for (const [what, owner] of [
    ['drawn by a server', {content: drawnBy(notice, drawn)}],
    ['drawn in Japanese', {content: drawnBy(notice, {...drawn, language: 'ja'})}],
    ['drawn, its document apart', {content: drawnBy(notice, {...drawn, src: 'netoff-2012.json'})}],
    ['drawn, the form first', {content: drawnBy(notice, {...drawn, show: ['checker']})}],
    ['drawn, the contact first', {content: drawnBy(notice, {...drawn, show: ['contact']})}],
    [
      'drawn, with the classic script at the end',
      {
        content: `${drawnBy(notice, drawn)}<script src="/dist/incident-notice.classic.js"></script>`,
        script: '',
      },
    ],
    [
      'drawn, its styles preloaded',
      {content: drawnBy(notice, drawn), head: `<link rel="preload" as="style" href="${stylesheet}">`},
    ],
    ['not drawn, with room kept free', {content: client, styles: room}],
  ] as [string, OwnerPage][]) {
    it(`is nothing: ${what}`, async () => {
      expect(await shifts(site, owner)).to.equal(0);
    });
  }

  it('is seen where there is some: a notice that takes its room when it comes', async () => {
    expect(await shifts(site, {content: client})).to.be.greaterThan(0.01);
  });
});
