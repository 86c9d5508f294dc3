import {expect} from 'chai';
import {called} from '../reader/called.js';
import {words} from '../reader/words.js';
import {json, notice, seesFallback, visitBroken, waitForFailures} from './broken-site.js';
import {focusOf, press, readPage, seeNotice} from './reader.js';
import {useSite} from './site.js';

/** The scripts beside the bundle and its language: the one with the form is among them. */
const theOtherScripts = /\/dist\/incident-notice-(?!ja\.|elements\.).*\.js/;

describe('a script that is broken', () => {
  const site = useSite();

  it('the notice stands without its form, and says so', async () => {
    const {page, thrown} = await visitBroken(site, () => ({status: 500}), theOtherScripts);
    await seeNotice(page);
    const text = await readPage(page);
    expect(text).to.include('ネットオフのサーバーで起きた不正アクセスの調査結果');
    expect(text).to.include('0120-02-0215');
    expect(text).to.include('対象かどうかの確認');
    expect(await page.$('>>> form')).to.equal(null);
    expect(await page.$(called(words.ja.retry, 'button'))).not.to.equal(null);
    expect(thrown).to.deep.equal([]);
  });

  it('the form can be asked for again, and comes when the server has recovered', async () => {
    let isDown = true;
    const {page, thrown} = await visitBroken(
      site,
      () => (isDown ? {status: 500} : undefined),
      theOtherScripts,
    );
    await seeNotice(page);
    isDown = false;
    await press(page, words.ja.retry);
    await page.waitForSelector('>>> form', {visible: true});
    expect((await focusOf(page)).tag, 'the focus is not lost').not.to.equal('body');
    expect(thrown).to.deep.equal([]);
  });

  it('a broken document is refused all the same', async () => {
    const {page, thrown} = await visitBroken(
      site,
      () => json({...notice, links: [{href: 'javascript:alert(1)', text: 'More'}]}),
      /\.json$|\/dist\/incident-notice-(?!ja\.|elements\.).*\.js/,
    );
    await waitForFailures(page, 1);
    expect(await seesFallback(page)).to.equal(true);
    expect(thrown).to.deep.equal([]);
  });
});

describe('pictures, products and remedies that are broken', () => {
  const site = useSite();
  const hazard = {ja: '手口を知った人から電話が来ることがあります。', en: 'Swindlers may call.'};

  it('leave the rest of the notice, and come when the server has recovered', async () => {
    let isDown = true;
    const {page, thrown} = await visitBroken(
      site,
      (url) => {
        if (url.endsWith('.json')) return json({...notice, formatVersion: '1.1', hazard});
        return isDown ? {status: 500} : undefined;
      },
      /\.json$|\/dist\/incident-notice-supplement.*\.js/,
    );
    await seeNotice(page);
    expect(await readPage(page))
      .to.include('対象かどうかの確認')
      .and.to.include('このお知らせの一部を読み込めませんでした。');
    isDown = false;
    await press(page, words.ja.retry);
    await page.waitForFunction(
      (text) => document.querySelector('incident-notice')?.shadowRoot?.textContent.includes(text),
      {},
      hazard.ja,
    );
    await page.waitForFunction(
      () => !document.querySelector('incident-notice')?.shadowRoot?.textContent.includes('What can happen'),
    );
    const text = await readPage(page);
    expect(text).to.include('起こるおそれのあること').and.not.to.include('読み込めませんでした');
    expect((await focusOf(page)).tag, 'the focus is not lost').not.to.equal('body');
    expect(thrown).to.deep.equal([]);
  });
});

describe('a language that is broken', () => {
  const site = useSite();

  it('leaves the fallback, and the notice comes when the server has recovered', async () => {
    let isDown = true;
    const {page, thrown} = await visitBroken(
      site,
      () => (isDown ? {status: 500} : undefined),
      /\/dist\/incident-notice-ja\.js/,
    );
    await waitForFailures(page, 1);
    expect(await seesFallback(page)).to.equal(true);
    isDown = false;
    await press(page, words.en.retry);
    await seeNotice(page);
    expect(await readPage(page)).to.include('ネットオフのサーバーで起きた不正アクセスの調査結果');
    expect(thrown).to.deep.equal([]);
  });
});
