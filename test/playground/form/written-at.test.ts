import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {writtenAt} from '../../../playground/preview/written-at.js';
import type {Notice} from '../../../src/model/schema/notice.js';

const source = readFileSync(new URL('../../../examples/netoff-2012.json', import.meta.url), 'utf8');
const notice = JSON.parse(source) as Notice;

describe('what is clicked in a notice is written', () => {
  for (const [what, clicked, language, place] of [
    ['the title', ['Unauthorised access to a Netoff server: results of the investigation'], 'en', 'title'],
    ['a title in Japanese', ['ネットオフのサーバーで起きた不正アクセスの調査結果'], 'ja', 'title'],
    ['a part of a sentence', ['Verizon Japan LLC'], 'en', 'sections/1/body'],
    ['an option', ['Smartphone'], 'en', 'eligibility/questions/1/options/1/label'],
    ['a telephone number', ['0120-02-0215'], 'en', 'contacts/0/phones/0/display'],
    ['a date', ['25 September 2012'], 'en', 'timeline/1/when'],
    ['a date in Japanese', ['2012年9月25日'], 'ja', 'timeline/1/when'],
    ['words beside those of the library', ['Next', 'Issued by Netoff Co., Ltd.'], 'en', 'issuer/name'],
    ['nothing of the document', ['What happened'], 'en', undefined],
  ] as const) {
    it(`at its place: ${what}`, () => {
      expect(writtenAt(clicked, notice, language)?.join('/')).to.equal(place);
    });
  }
});
