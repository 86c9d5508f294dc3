import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {addLiveMessages, liveMessages, messages, Speaker} from '../../src/localization/index.js';
import {addCommandMessages} from '../../src/localization/command-locales.js';
import {templates as commandTemplates} from '../../src/localization/command-locales/ja.js';
import * as commandMessages from '../../src/localization/catalogues/command/messages.js';
import {templates as liveTemplates} from '../../src/localization/live-locales/ja.js';
import {templates} from '../../src/localization/locales/ja.js';
import * as problemMessages from '../../src/localization/catalogues/problems/messages.js';
import {addMapMessages} from '../../src/localization/map-locales.js';
import {templates as mapTemplates} from '../../src/localization/map-locales/ja.js';
import * as mapMessages from '../../src/localization/catalogues/truth-map/messages.js';
import {addPlainMessages} from '../../src/localization/plain-locales.js';
import {templates as plainTemplates} from '../../src/localization/plain-locales/ja.js';
import * as plainMessages from '../../src/localization/catalogues/plain/messages.js';
import {addRenewalMessages} from '../../src/localization/renewal-locales.js';
import {templates as renewalTemplates} from '../../src/localization/renewal-locales/ja.js';
import * as renewalMessages from '../../src/localization/catalogues/refresh/messages.js';

before(addLiveMessages);
before(addCommandMessages);
before(addMapMessages);
before(addPlainMessages);
before(addRenewalMessages);

interface Translation {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly note: string;
}

function readSource(path: string): string {
  return readFileSync(new URL(`../../src/localization/${path}`, import.meta.url), 'utf8');
}

function readTranslations(path: string): Translation[] {
  const units = readSource(path).matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs);
  return [...units].map(([, id = '', unit = '']) => {
    const inner = (element: string) =>
      new RegExp(`<${element}(?: [^>]*)?>(.*?)</${element}>`, 's').exec(unit)?.[1] ?? '';
    return {id, source: inner('source'), target: inner('target'), note: inner('note')};
  });
}

/** The gaps of a text by their numbers, in rising order. */
function gapsOf(text: string): string[] {
  return [...text.matchAll(/<x id="(\d+)"/g)].map(([, gap = '']) => gap).sort();
}

/** The ids that stand in the code. */
function idsIn(...paths: readonly string[]): string[] {
  return paths.flatMap((path) => [...readSource(path).matchAll(/\bid: '([^']+)'/g)].map(([, id = '']) => id));
}

/** Everything that can be said, by its name. */
function* sayings(group: object, name = ''): Generator<[string, (...values: string[]) => string]> {
  for (const [member, value] of Object.entries(group)) {
    if (typeof value === 'function') yield [`${name}${member}`, value as (...values: string[]) => string];
    else yield* sayings(value as object, `${name}${member} `);
  }
}

for (const [name, code, xliff, built, spoken] of [
  ['messages', ['catalogues/notice/messages.ts'], 'xliff/ja.xlf', templates, messages],
  ['live messages', ['catalogues/checker/messages.ts'], 'live-xliff/ja.xlf', liveTemplates, liveMessages],
  [
    'messages of the command line',
    ['catalogues/command/messages.ts', 'catalogues/problems/messages.ts'],
    'command-xliff/ja.xlf',
    commandTemplates,
    {...commandMessages, ...problemMessages},
  ],
  [
    'messages of the truth map',
    ['catalogues/truth-map/messages.ts'],
    'map-xliff/ja.xlf',
    mapTemplates,
    mapMessages,
  ],
  [
    'messages of plain pages',
    ['catalogues/plain/messages.ts'],
    'plain-xliff/ja.xlf',
    plainTemplates,
    plainMessages,
  ],
  ['news', ['catalogues/refresh/messages.ts'], 'renewal-xliff/ja.xlf', renewalTemplates, renewalMessages],
] as const) {
  const translations = readTranslations(xliff);

  describe(`the ${name}`, () => {
    it('all lie before the translators, and no others', () => {
      expect(translations).not.to.deep.equal([]);
      expect(translations.map(({id}) => id)).to.have.members(idsIn(...code));
    });

    for (const {id, source, target, note} of translations) {
      it(`tell what "${id}" is for, and have it in Japanese with the same gaps`, () => {
        expect(note.trim()).not.to.equal('');
        expect(source.trim()).not.to.equal('');
        expect(target.trim()).not.to.equal('');
        expect(gapsOf(target)).to.deep.equal(gapsOf(source));
      });
    }

    it('are all built', () => {
      expect(Object.keys(built)).to.have.members(translations.map(({id}) => id));
    });

    for (const [message, say] of sayings(spoken)) {
      const gaps = Array.from({length: say.length}, (_, index) => `<${index}>`);

      it(`say "${message}" in each language, with every gap filled`, () => {
        const english = new Speaker('en').say(say, ...gaps);
        const japanese = new Speaker('ja').say(say, ...gaps);
        for (const text of [english, japanese]) {
          for (const gap of gaps) expect(text.split(gap), text).to.have.length(2);
          expect(text).not.to.match(/undefined|\$\{|\[object/);
        }
        expect(english).not.to.match(/[\u3040-\u30ff\u3400-\u9fff]/);
        const isMoreThanGaps = /\p{L}/u.test(english.replace(/<\d>/g, ''));
        if (isMoreThanGaps) expect(japanese).to.match(/[\u3040-\u30ff\u3400-\u9fff]/);
      });
    }
  });
}

describe('all messages', () => {
  it('have ids of their own', () => {
    const ids = idsIn(
      'catalogues/notice/messages.ts',
      'catalogues/checker/messages.ts',
      'catalogues/command/messages.ts',
      'catalogues/problems/messages.ts',
      'catalogues/truth-map/messages.ts',
      'catalogues/plain/messages.ts',
      'catalogues/refresh/messages.ts',
    );
    expect(ids).to.have.length(new Set(ids).size);
  });
});
