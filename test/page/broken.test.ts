import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {waitForFrames} from '../browsers/rest.js';
import {words} from '../reader/words.js';
import {json, notice, seesFallback, text, visitBroken, waitForFailures, type Answer} from './broken-site.js';
import {eventsOf, focusOf, press, readPage, seeNotice, waitForWords} from './reader.js';
import {useSite} from './site.js';

interface ToldProblem {
  readonly code: string;
  readonly path: string;
  readonly level: string;
}

async function problemsTold(page: Page): Promise<readonly ToldProblem[]> {
  const [event] = await eventsOf(page, 'incident-failed');
  return (event?.detail.problems ?? []) as ToldProblem[];
}

describe('a document that is broken', () => {
  const site = useSite();

  for (const [what, answer, ...expected] of [
    [
      'a file that may not be read',
      {status: 403, contentType: 'text/html', body: 'Forbidden'},
      'not-loaded at ',
    ],
    ['no connection', 'no connection', 'not-loaded at '],
    ['a server error', {status: 500, body: 'Internal Server Error'}, 'not-loaded at '],
    ['a server error that has a document', {status: 503, body: text}, 'not-loaded at '],
    [
      'HTML instead of JSON',
      {contentType: 'text/html', body: '<!doctype html><p>Sign in</p>'},
      'not-json at ',
    ],
    ['nothing', {contentType: 'application/json', body: ''}, 'not-json at '],
    ['truncated JSON', {contentType: 'application/json', body: text.slice(0, -1_000)}, 'not-json at '],
    ['a null', json(null), 'wrong-type at '],
    ['a list', json([notice]), 'wrong-type at '],
    [
      'wrong types',
      json({...notice, revision: 'two', title: 5, people: {count: 'many', bound: 'exact', unit: 'people'}}),
      'wrong-type at /revision',
      'wrong-type at /title',
      'wrong-type at /people/count',
    ],
    [
      'no required members',
      json({}),
      ...[
        'formatVersion',
        'id',
        'revision',
        'language',
        'kind',
        'stage',
        'title',
        'summary',
        'issuer',
        'published',
      ].map((member) => `missing-member at /${member}`),
    ],
    [
      'a javascript: URL',
      json({...notice, links: [{href: 'javascript:alert(1)', text: 'More'}]}),
      'unsafe-url at /links/0/href',
    ],
    [
      'a javascript: URL in disguise',
      json({...notice, issuer: {name: 'Netoff', url: ' java\nscript:alert(1)'}}),
      'unsafe-url at /issuer/url',
    ],
    ['2 MB of text', json({...notice, summary: 'あ'.repeat(2_000_000)}), 'too-large at '],
    [
      '2 MB that are no JSON',
      {contentType: 'application/json', body: 'x'.repeat(2_000_000)},
      'too-large at ',
    ],
    [
      'brackets within brackets',
      {contentType: 'application/json', body: '['.repeat(100_000)},
      'not-json at ',
    ],
    [
      'a question that is not there',
      json({
        ...notice,
        eligibility: {
          timeZone: 'Asia/Tokyo',
          questions: [],
          groups: [{id: 'all', label: 'All', when: {question: 'gone', in: ['a']}}],
        },
      }),
      'unknown-question at /eligibility/groups/0/when/question',
    ],
  ] as [string, Answer, ...string[]][]) {
    it(`${what}: the fallback stands, and the owner is told what and where`, async () => {
      const {page, thrown, warnings} = await visitBroken(site, () => answer);
      await waitForFailures(page, 1);
      await waitForWords(page, words.ja.failed);
      const told = (await problemsTold(page)).map(({code, path}) => `${code} at ${path}`);
      expect(told).to.include.members(expected);
      expect(await seesFallback(page), 'fallback is visible').to.equal(true);
      expect(await readPage(page)).to.include(words.ja.failed);
      expect(await eventsOf(page, 'incident-loaded')).to.deep.equal([]);
      expect(await eventsOf(page, 'incident-failed')).to.have.lengthOf(1);
      // What words it comes when it is needed.
      while (warnings.length === 0) await waitForFrames(page);
      expect(thrown).to.deep.equal([]);
      expect(await page.$$('>>> a[href^="javascript:" i]')).to.deep.equal([]);
    });
  }

  it('shows the fallback while the document is on its way', async () => {
    const {page} = await visitBroken(site, () => ({status: 500}));
    await page.waitForSelector('incident-notice');
    expect(await seesFallback(page)).to.equal(true);
  });

  it('tells the status of the server', async () => {
    const {page} = await visitBroken(site, () => ({status: 503}));
    await waitForFailures(page, 1);
    expect(await problemsTold(page)).to.deep.equal([
      {
        code: 'not-loaded',
        level: 'error',
        path: '',
        received: `${site.address}/examples/netoff-2012.json`,
        status: 503,
      },
    ]);
  });

  it('can be asked for again, and is shown when the server has recovered', async () => {
    let isDown = true;
    const {page, thrown} = await visitBroken(site, () => (isDown ? {status: 500} : undefined));
    await waitForFailures(page, 1);
    await press(page, words.ja.retry);
    await waitForFailures(page, 2);
    expect(await seesFallback(page), 'fallback still stands').to.equal(true);
    expect((await focusOf(page)).name, 'the button keeps the focus').to.equal(words.ja.retry);

    isDown = false;
    await press(page, words.ja.retry);
    await seeNotice(page);
    expect(await seesFallback(page), 'fallback is gone').to.equal(false);
    expect(await readPage(page)).to.include('ネットオフのサーバーで起きた不正アクセスの調査結果');
    expect((await focusOf(page)).tag, 'the focus is not lost').not.to.equal('body');
    expect(thrown).to.deep.equal([]);
  });
});

describe('text that looks like code', () => {
  const site = useSite();

  it('is shown as text', async () => {
    const markup = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    const {page, thrown} = await visitBroken(site, () =>
      json({...notice, title: markup, summary: [markup, '**a**']}),
    );
    await seeNotice(page);
    expect(await readPage(page)).to.include(markup);
    expect(await page.$$('>>> img')).to.deep.equal([]);
    expect(thrown).to.deep.equal([]);
  });
});
