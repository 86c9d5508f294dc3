/** What WordPress leaves of the tag, by its own filters for posts. The fragment has tests of its own. */
import {expect} from 'chai';
import {press, verdictOf} from '../../page/reader.js';
import {formIn} from '../../reader/puppeteer-driver.js';
import {affectedOrder, words} from '../../reader/words.js';
import {hostPage, moduleScript, seeForm} from '../host-page.js';
import {example, useHostSite} from '../host-site.js';
import {findWordPress, type WordPress} from './wordpress.js';

const w = words.en;

/** What `incident-notice deploy` says is to be pasted. */
const pasted = `${moduleScript}
<incident-notice src="/notice/incident.json"><a href="/notice/incident.html" lang="ja" hreflang="ja">調査結果</a><br><a href="/notice/incident-en.html" lang="en" hreflang="en">Results of the investigation</a></incident-notice>`;

const block = (html: string) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;
const inPost = (html: string) => `Dear customers,\n\nwe are sorry.\n\n${html}\n\nYour shop`;

describe('the notice in WordPress', () => {
  const site = useHostSite();
  let wordpress: WordPress | undefined;
  /** The document in one line, and as it is written by hand, with lines between. */
  let compact = '';
  let spaced = '';

  before(async function () {
    try {
      wordpress = await findWordPress();
    } catch (error) {
      console.warn(`\n  NOT TESTED: what WordPress does to the tag. ${String(error)}\n`);
      this.skip();
    }
    const document = await example('netoff-2012.json');
    compact = JSON.stringify(JSON.parse(document));
    spaced = document.replace(',\n', ',\n\n');
  });

  after(() => wordpress?.remove());

  const inline = (json: string) =>
    `${moduleScript}\n<incident-notice lang="en"><script type="application/json">${json}</script><a href="/plain.html">Plain page</a></incident-notice>`;

  for (const [where, post] of [
    ['a block of custom HTML', () => block(pasted)],
    ['the classic editor, as text', () => inPost(pasted)],
    ['a block of custom HTML, with the document inside', () => block(inline(compact))],
    ['a block of custom HTML, with a document of several lines', () => block(inline(spaced))],
    ['the classic editor, with the document inside in one line', () => inPost(inline(compact))],
  ] as const) {
    it(`answers in ${where}`, async () => {
      const page = await site.visit(hostPage({script: '', body: wordpress!.shown(post())}));
      await seeForm(page);
      await formIn(page).answer(affectedOrder(w));
      await press(page, w.check);
      expect(await verdictOf(page)).to.include(w.affected);
      expect(
        await page.$$eval('a', (links) => links.filter((link) => link.checkVisibility()).length),
      ).to.equal(0);
      expect(site.complaints).to.deep.equal([]);
    });
  }

  it('does not answer in the classic editor if the document has an empty line, and leaves the link', async () => {
    const page = await site.visit(hostPage({script: '', body: wordpress!.shown(inPost(inline(spaced)))}));
    await page.waitForFunction(() => customElements.get('incident-notice'));
    const link = await page.waitForSelector('aria/Plain page');
    expect(await link?.isVisible()).to.equal(true);
    expect(
      await page.$eval('incident-notice', (element) => 'shownNotice' in element && element.shownNotice),
    ).to.equal(undefined);
  });

  it('is but links to the pages without scripts where the author may not write HTML without filter', () => {
    for (const post of [block(pasted), inPost(pasted)]) {
      const saved = wordpress!.saved(post);
      expect(saved).not.to.match(/<script|<incident-notice|<iframe/);
      expect(saved).to.include(
        '<a href="/notice/incident-en.html" lang="en">Results of the investigation</a>',
      );
    }
  });

  it('is a page full of JSON where such an author pastes a document', () => {
    expect(wordpress!.saved(block(inline(compact)))).to.include('{"formatVersion":');
  });

  it('has no frame where such an author pastes one', () => {
    expect(wordpress!.saved(block('<iframe src="/notice/incident.html"></iframe>'))).not.to.include('iframe');
  });
});
