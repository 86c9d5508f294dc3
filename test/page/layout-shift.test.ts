import {expect} from 'chai';
import {typefaces} from '../fonts/fonts.js';
import {
  noticeWith,
  recallWith,
  seeLife,
  serverRendered,
  shiftsOf,
  visitOwner,
  type OwnerPage,
} from './owner-page.js';
import {useSite} from './site.js';

const stylesheet = '/dist/incident-notice.css';
const notice = noticeWith();
const options = {language: 'en', stylesheet} as const;

/** A contact whose line of opening hours is as long as any, whatever the clock says: closed, until a day with a long name. */
const closed = noticeWith({
  contacts: [
    {
      name: {ja: 'お客様特設ダイヤル', en: 'Special customer hotline'},
      phones: [{number: '+81120020215'}],
      hours: [{days: ['wed'], opens: '10:00', closes: '18:00'}],
      timeZone: 'Asia/Tokyo',
    },
  ],
});
const onSaturday: NonNullable<OwnerPage['prepare']> = (page) =>
  page.evaluateOnNewDocument(() => {
    Date.now = () => Date.UTC(2026, 10, 28, 12);
  });
const recall = recallWith();
const recallClient = '<incident-notice lang="en" src="kettle-recall-2026.json"></incident-notice>';
const client = '<incident-notice lang="en" src="netoff-2012.json"></incident-notice>';

/** What docs/embedding.md advises for pages that are not server-rendered. */
const room = `incident-notice {display: block; --incident-min-block-size: 100vh}
  incident-notice:not(:defined) {min-block-size: 100vh}`;

/** By how much a page moves on a phone, whose scripts and documents take a while. */
async function shifts(site: ReturnType<typeof useSite>, owner: OwnerPage): Promise<number> {
  const {page} = await visitOwner(site, {delay: 400, ...owner});
  await seeLife(page);
  return shiftsOf(page);
}

describe('layout shift', () => {
  const site = useSite('Noto Sans');

  for (const [what, owner] of [
    ['server-rendered', {content: serverRendered(notice, options)}],
    ['server-rendered in Japanese', {content: serverRendered(notice, {...options, language: 'ja'})}],
    [
      'server-rendered, its document apart',
      {content: serverRendered(notice, {...options, src: 'netoff-2012.json'})},
    ],
    ['server-rendered, the form first', {content: serverRendered(notice, {...options, show: ['checker']})}],
    [
      'server-rendered, the contact first',
      {content: serverRendered(notice, {...options, show: ['contact']})},
    ],
    [
      'server-rendered, the contact first, closed until Wednesday',
      {content: serverRendered(closed, {...options, show: ['contact']}), prepare: onSaturday},
    ],
    [
      'server-rendered in Japanese, the contact first, closed until Wednesday',
      {content: serverRendered(closed, {...options, language: 'ja', show: ['contact']}), prepare: onSaturday},
    ],
    [
      'server-rendered, with the classic script at the end',
      {
        content: `${serverRendered(notice, options)}<script src="/dist/incident-notice.classic.js"></script>`,
        script: '',
      },
    ],
    [
      'server-rendered, its styles preloaded',
      {
        content: serverRendered(notice, options),
        head: `<link rel="preload" as="style" href="${stylesheet}">`,
      },
    ],
    ['server-rendered with pictures', {content: serverRendered(recall, options)}],
    [
      'server-rendered with pictures that do not come',
      {content: serverRendered(recall, options), missing: /\/pictures\//},
    ],
    [
      'not server-rendered, with pictures that do not come, and room kept free',
      {content: recallClient, styles: room, missing: /\/pictures\//},
    ],
    ['not server-rendered, with room kept free', {content: client, styles: room}],
  ] as [string, OwnerPage][]) {
    for (const typeface of typefaces) {
      it(`is nothing: ${what}, in ${typeface}`, async () => {
        expect(await shifts(site, {...owner, typeface})).to.equal(0);
      });
    }
  }

  it('is seen where there is some: a notice that takes its room when it comes', async () => {
    expect(await shifts(site, {content: client})).to.be.greaterThan(0.01);
  });
});
