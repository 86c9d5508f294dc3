import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {seeNotice} from '../page/reader.js';
import {hostPage, seeForm} from './host-page.js';
import {useHostSite, type HostSite} from './host-site.js';

/** How a part of the notice reads. */
interface Look {
  readonly size: string;
  readonly isVisible: boolean;
  readonly style: string;
}

const parts = ['.notice', 'h3', '.summary p', 'dt', 'dd', 'legend', 'input', 'button', 'li p'];

/** What a page's styles must not reach, but do where a notice takes what it inherits. */
const properties = [
  'color',
  'cursor',
  'direction',
  'font-style',
  'font-variant',
  'font-weight',
  'line-height',
  'text-align',
  'text-indent',
  'text-shadow',
  'text-transform',
  'white-space',
  'word-break',
  'writing-mode',
] as const;

async function looksOf(page: Page): Promise<Record<string, Look>> {
  return page.$eval(
    'incident-notice',
    ({shadowRoot}, names, members) =>
      Object.fromEntries(
        names.map((name) => {
          const part = shadowRoot!.querySelector(name)!;
          const computed = getComputedStyle(part);
          const {width, height} = part.getBoundingClientRect();
          return [
            name,
            {
              size: computed.fontSize,
              isVisible: width > 0 && height > 0 && computed.visibility === 'visible',
              style: members.map((member) => `${member}: ${computed.getPropertyValue(member)}`).join('; '),
            },
          ];
        }),
      ),
    parts,
    [...properties],
  );
}

/** The notice in a page with these styles. */
async function look(site: HostSite, styles: string): Promise<{page: Page; looks: Record<string, Look>}> {
  const page = await site.visit(hostPage({styles}));
  await seeNotice(page);
  await seeForm(page);
  return {page, looks: await looksOf(page)};
}

describe('the styles of a page', () => {
  const site = useHostSite('Noto Sans');
  let plain: Record<string, Look>;

  before(async () => {
    plain = (await look(site, '')).looks;
  });

  it('are told apart: a page that is styled itself looks different', async () => {
    const {page} = await look(site, '');
    await page.$eval('incident-notice', ({shadowRoot}) => {
      shadowRoot!.querySelector<HTMLElement>('.notice')!.style.textTransform = 'uppercase';
    });
    expect(await looksOf(page)).not.to.deep.equal(plain);
  });

  for (const [what, styles] of [
    ['a reset of everything', '* {all: unset}'],
    ['one that means it', '* {all: unset !important}'],
    [
      'a reset of forms',
      'button, input, form {display: none !important} * {box-sizing: content-box; margin: 0; line-height: 0 !important}',
    ],
    ['62.5 %, and the size given back', 'html {font-size: 62.5%} body {font-size: 1.6rem}'],
    [
      'elements hidden until a framework is ready',
      ':not(:defined) {display: none} incident-notice {display: inline}',
    ],
    [
      'a page of capitals',
      'body {text-align: center; text-transform: uppercase; white-space: nowrap; line-height: 1; text-indent: 3em; font: italic 300 small-caps 16px/1 sans-serif; cursor: wait; word-break: break-all; color: #eee; text-shadow: 1px 1px red}',
    ],
    [
      'rules for the tag itself',
      'incident-notice {text-align: justify; line-height: 0.9; white-space: pre; display: inline; position: relative; color: lime}',
    ],
    [
      'rules for its ids and classes',
      '#title, .notice, .banner, .primary, [part] {display: none !important}',
    ],
  ] as const) {
    it(`do not reach the notice: ${what}`, async () => {
      const {looks} = await look(site, styles);
      expect(looks).to.deep.equal(plain);
      expect(site.complaints).to.deep.equal([]);
    });
  }

  it('leave it readable where the page has made its own text tiny', async () => {
    const {looks} = await look(site, 'html {font-size: 62.5%}');
    expect(looks['.notice']?.size).to.equal('14px');
    expect(Object.values(looks).every(({isVisible}) => isVisible)).to.equal(true);
  });

  it('give it their typeface, their size and the spacing that a reader may have widened', async () => {
    const {page} = await look(site, 'body {font: 20px monospace; letter-spacing: 2px; word-spacing: 5px}');
    const notice = await page.$('incident-notice >>> .notice');
    const given = await notice?.evaluate((element) => {
      const {fontFamily, fontSize, letterSpacing, wordSpacing} = getComputedStyle(element);
      return [fontFamily, fontSize, letterSpacing, wordSpacing];
    });
    expect(given).to.deep.equal(['monospace', '20px', '2px', '5px']);
  });

  for (const [what, styles, screen] of [
    ['zoom', 'body {zoom: 1.5}', 360],
    ['a float', 'incident-notice {float: left}', 800],
    ['an inline block', 'incident-notice {display: inline-block}', 800],
    ['a flex container', 'body {display: flex; margin: 0}', 360],
    ['a grid of narrow columns', 'body {display: grid; grid-template-columns: 280px 1fr; margin: 0}', 1_280],
    [
      'absolute positions',
      'incident-notice {position: absolute; inset-inline-start: 0; inline-size: 300px}',
      800,
    ],
  ] as const) {
    it(`leave nothing cut off or beside the screen: ${what}`, async () => {
      const page = await site.visit(hostPage({styles}), {width: screen});
      await seeNotice(page);
      await seeForm(page);
      const [width, overflow, inner] = await page.evaluate(() => {
        const notice = document.querySelector('incident-notice')!.shadowRoot!.querySelector('.notice')!;
        return [
          notice.clientWidth,
          document.documentElement.scrollWidth - innerWidth,
          notice.scrollWidth - notice.clientWidth,
        ];
      });
      expect(width).to.be.at.least(200);
      expect(overflow).to.be.at.most(0);
      expect(inner).to.be.at.most(0);
    });
  }

  it('leave it the direction of its own language, in a page that has another', async () => {
    const page = await site.visit(hostPage({direction: 'rtl', language: 'en'}));
    await seeNotice(page);
    expect(
      await page.$eval(
        'incident-notice',
        ({shadowRoot}) => getComputedStyle(shadowRoot!.querySelector('.notice')!).direction,
      ),
    ).to.equal('ltr');
  });
});
