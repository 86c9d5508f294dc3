import {expect} from 'chai';
import type {Frame, Page} from 'puppeteer-core';
import {press, seeNotice, verdictOf} from '../page/reader.js';
import {formIn} from '../reader/puppeteer-driver.js';
import {affectedOrder, words} from '../reader/words.js';
import {hostPage, moduleScript, seeForm, tag} from './host-page.js';
import {useHostSite} from './host-site.js';

const w = words.en;

/** The whole job, as a customer who is affected. */
async function check(page: Page | Frame): Promise<string> {
  await seeForm(page);
  await formIn(page).answer(affectedOrder(w));
  await press(page, w.check);
  return verdictOf(page);
}

/** A page as they were written before 2010: no doctype, no charset, upper case. */
const oldPage = `<HTML><HEAD><TITLE>Notice</TITLE>
<SCRIPT TYPE="text/javascript" SRC="/notice/incident-notice.classic.js"></SCRIPT></HEAD>
<BODY BGCOLOR="#FFFFFF"><TABLE WIDTH="100%"><TR><TD><incident-notice src="/notice/incident.json" lang="en"></incident-notice></TD></TR></TABLE></BODY></HTML>`;

describe('the notice in the pages of others', () => {
  const site = useHostSite();

  for (const [what, html, type] of [
    ['a page without a build', hostPage(), undefined],
    ['a page in quirks mode with the classic script, and no charset', oldPage, 'text/html'],
    ['the script at the end', hostPage({script: '', body: `${tag}${moduleScript}`}), undefined],
    [
      'an ancestor that listens to everything',
      hostPage({
        body: `<div id="greedy">${tag}</div><script>
          for (const type of ['click', 'keydown', 'keypress', 'mousedown', 'touchstart', 'submit', 'change', 'focusin'])
            document.getElementById('greedy').addEventListener(type, function (event) { event.stopPropagation(); });
        </script>`,
      }),
      undefined,
    ],
    ['an open dialog', hostPage({body: `<dialog open>${tag}</dialog>`}), undefined],
    [
      'a modal dialog',
      hostPage({
        body: `<dialog id="d">${tag}</dialog><script>document.getElementById('d').showModal()</script>`,
      }),
      undefined,
    ],
    [
      'details that are open',
      hostPage({body: `<details open><summary>Notice</summary>${tag}</details>`}),
      undefined,
    ],
    [
      'a shadow root',
      hostPage({body: `<div><template shadowrootmode="open">${tag}</template></div>`}),
      undefined,
    ],
  ] as const) {
    it(`does its job: ${what}`, async () => {
      const page = await site.visit(html, type ? {type} : {});
      expect(await check(page)).to.include(w.affected);
      expect(site.complaints).to.deep.equal([]);
    });
  }

  it('does not close the dialog that it stands in, and sends no form around it', async () => {
    const body = `<dialog id="d" open><form action="/sent" method="get">${tag}</form></dialog>`;
    const page = await site.visit(hostPage({body}));
    expect(await check(page)).to.include(w.affected);
    expect(await page.$eval('#d', (dialog) => (dialog as HTMLDialogElement).open)).to.equal(true);
    expect(page.url()).to.equal(`${site.address}/page.html`);
  });

  it('is ready in details that open later', async () => {
    const page = await site.visit(hostPage({body: `<details><summary>Notice</summary>${tag}</details>`}));
    await seeNotice(page);
    await page.click('summary');
    expect(await check(page)).to.include(w.affected);
  });

  for (const [what, sandbox] of [
    ['a frame', ''],
    ['a frame of an origin of its own', 'sandbox="allow-scripts allow-forms"'],
    ['a frame that may send no forms', 'sandbox="allow-scripts"'],
  ] as const) {
    it(`does its job in ${what}`, async () => {
      site.put('/framed.html', hostPage());
      const page = await site.visit(
        hostPage({
          script: '',
          body: `<iframe ${sandbox} src="framed.html" width="340" height="1600"></iframe>`,
        }),
      );
      const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
      expect(await check(frame)).to.include(w.affected);
    });
  }
});
