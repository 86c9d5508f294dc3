import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../../src/define/incident-notice.js';
import type {NoticeElement} from '../../../src/elements/notice-element.js';
import {brief, shown} from '../../elements/support.js';

/** The languages in which a text is marked up, as a screen reader would speak it. */
async function languagesOf(text: string, notice: unknown, language: string): Promise<string[]> {
  const element = await shown(
    await fixture<NoticeElement>(
      html`<incident-notice lang=${language} .notice=${notice}></incident-notice>`,
    ),
  );
  const leaves = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter(
    ({childElementCount, textContent}) => childElementCount === 0 && textContent.trim() === text,
  );
  return leaves.map((leaf) => leaf.closest('[lang]')?.getAttribute('lang') ?? '');
}

describe('phrase: the language of a text', () => {
  for (const [title, language, shownTitle, marked] of [
    // The reader's language, as far as the document has it.
    [{en: 'The lift', ja: '昇降機'}, 'ja', '昇降機', 'ja'],
    [{en: 'The lift', ja: '昇降機'}, 'en', 'The lift', 'en'],
    [{en: 'The lift', ja: '昇降機'}, 'ja-JP', '昇降機', 'ja'],
    // Else the document's own, marked as what it is.
    ['The lift', 'ja', 'The lift', 'en'],
    [{en: 'The lift', de: 'Der Lift'}, 'ja', 'The lift', 'en'],
    // Else any that there is.
    [{de: 'Der Lift', fr: 'L’ascenseur'}, 'ja', 'Der Lift', 'de'],
    // A language that the library does not speak, but the document does.
    [{en: 'The lift', de: 'Der Lift'}, 'de-AT', 'Der Lift', 'de'],
  ] as const) {
    it(`${JSON.stringify(title)} for ${language} is "${shownTitle}" in ${marked}`, async () => {
      const found = await languagesOf(shownTitle, {...brief, title}, language);
      expect(found).to.include(marked);
      expect(new Set(found)).to.have.lengthOf(1);
    });
  }

  it('says which wording counts, where it is not the one that is read', async () => {
    const notice = {...brief, title: {en: 'The lift', ja: '昇降機'}};
    const footerOf = async (language: string) => {
      const element = await shown(
        await fixture<NoticeElement>(
          html`<incident-notice lang=${language} .notice=${notice}></incident-notice>`,
        ),
      );
      return element.shadowRoot?.querySelector<HTMLElement>('[part~="footer"]')?.innerText ?? '';
    };
    expect(await footerOf('ja')).to.include('正式なお知らせは、英語版です。');
    expect(await footerOf('en')).not.to.include('official');
  });
});
