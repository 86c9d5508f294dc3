import {expect} from 'chai';
import {lookUpLanguage, lookUpText} from '../../src/model/index.js';

describe('looking up a language', () => {
  for (const [available, wanted, found] of [
    [['de', 'en'], ['de-AT'], 'de'],
    [['de-AT', 'de'], ['de-AT'], 'de-AT'],
    [['de', 'de-AT'], ['de-AT-1996'], 'de-AT'],
    [['en', 'ja'], ['JA'], 'ja'],
    [['en', 'zh-hant'], ['zh-Hant-TW'], 'zh-hant'],
    [['zh-Hans', 'zh'], ['zh-Hant-TW'], 'zh'],
    [['en'], ['fr', 'en-GB'], 'en'],
    [['en', 'fr'], ['fr-CA', 'en'], 'fr'],
    // RFC 4647 §3.4: a single letter goes with what follows it.
    [['zh-Hant-CN-x'], ['zh-Hant-CN-x-private1-private2'], undefined],
    [['zh-Hant-CN-x-private1'], ['zh-Hant-CN-x-private1-private2'], 'zh-Hant-CN-x-private1'],
    [['zh-Hant-CN'], ['zh-Hant-CN-x-private1-private2'], 'zh-Hant-CN'],
    // A wish for a language is not met by one of its regions, nor by one that only begins alike.
    [['de-CH'], ['de'], undefined],
    [['de'], ['den'], undefined],
    [['den'], ['de'], undefined],
    [[], ['en'], undefined],
    [['en'], [], undefined],
    [['en'], [''], undefined],
    [['en'], ['constructor'], undefined],
  ] as const) {
    it(`${wanted.join(', ') || 'nothing'} among ${available.join(', ') || 'nothing'}: ${found ?? 'none'}`, () => {
      expect(lookUpLanguage(available, wanted)).to.equal(found);
    });
  }
});

describe('looking up a text', () => {
  const text = {ja: '流出', en: 'A leak', 'zh-Hant': '外洩'};

  for (const [said, wanted, documentLanguage, value, language] of [
    ['A leak', 'ja', 'en', 'A leak', 'en'],
    [text, 'ja', 'en', '流出', 'ja'],
    [text, 'ja-JP', 'en', '流出', 'ja'],
    [text, 'zh-Hant-HK', 'en', '外洩', 'zh-Hant'],
    [text, 'fr', 'en', 'A leak', 'en'],
    [text, 'fr', 'en-GB', 'A leak', 'en'],
    [text, 'zh', 'ja', '流出', 'ja'],
    [text, 'fr', 'de', '流出', 'ja'],
    [text, '', 'en', 'A leak', 'en'],
    [text, 'toString', 'en', 'A leak', 'en'],
    [{de: 'Ein Leck'}, 'ja', 'en', 'Ein Leck', 'de'],
  ] as const) {
    it(`in ${wanted || 'no language'}, of a document in ${documentLanguage}: ${value}`, () => {
      expect(lookUpText(said, wanted, documentLanguage)).to.deep.equal({value, language});
    });
  }
});
