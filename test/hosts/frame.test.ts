/** The page without scripts in a frame, for sites that allow nothing else. */
import {expect} from 'chai';
import {readNotice} from '../../src/model/index.js';
import {contentSecurityPolicy, renderPage} from '../../src/server/index.js';
import {words} from '../reader/words.js';
import {hostPage} from './host-page.js';
import {example, useHostSite} from './host-site.js';
import {answerPlainly, plainVerdicts} from './plain-notice.js';

const w = words.en;

describe('the page without scripts in a frame', () => {
  const site = useHostSite();

  before(async () => {
    const {notice} = readNotice(JSON.parse(await example('netoff-2012.json')));
    const markup = renderPage(notice!, {language: 'en'});
    const policy = await contentSecurityPolicy(markup);
    // As a header would say it.
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    site.put('/notice/incident.html', markup.replace('<head>', `<head>${meta}`));
  });

  const frame = (sandbox: string) =>
    `<iframe ${sandbox} src="/notice/incident.html" title="Results" width="100%" height="800"></iframe>`;

  for (const sandbox of ['', 'sandbox', 'sandbox="allow-popups"', 'sandbox="allow-scripts allow-popups"']) {
    it(`answers: <iframe ${sandbox}>`, async () => {
      const page = await site.visit(hostPage({script: '', body: frame(sandbox)}));
      const content = await (await page.waitForSelector('iframe'))!.contentFrame();
      await answerPlainly(content);
      expect((await plainVerdicts(content))[0]).to.include(w.affected);
      await page.emulateMediaType('print');
      expect((await plainVerdicts(content))[0]).to.include(w.affected);
      expect(site.complaints).to.deep.equal([]);
      expect(site.requests.filter((path) => path.endsWith('.js'))).to.deep.equal([]);
    });
  }
});
