import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import * as checker from '../../src/localization/catalogues/checker/messages.js';
import * as clocks from '../../src/localization/catalogues/clocks/messages.js';
import * as codes from '../../src/localization/catalogues/codes/messages.js';
import * as command from '../../src/localization/catalogues/command/messages.js';
import * as dates from '../../src/localization/catalogues/dates/messages.js';
import * as notice from '../../src/localization/catalogues/notice/messages.js';
import * as openingHours from '../../src/localization/catalogues/opening-hours/messages.js';
import * as plain from '../../src/localization/catalogues/plain/messages.js';
import * as problems from '../../src/localization/catalogues/problems/messages.js';
import * as refresh from '../../src/localization/catalogues/refresh/messages.js';
import * as supplement from '../../src/localization/catalogues/supplement/messages.js';
import * as truthMap from '../../src/localization/catalogues/truth-map/messages.js';
import {speakerFor} from '../../src/localization/all-locales.js';
import languages from '../../src/localization/languages.json' with {type: 'json'};
import type {Translations} from '../../src/localization/msg.js';

const folder = new URL('../../src/localization/catalogues/', import.meta.url);

/** The messages of each catalogue, by its name. */
const catalogues: Readonly<Record<string, object>> = {
  clocks,
  checker,
  codes,
  command,
  dates,
  notice,
  'opening-hours': openingHours,
  plain,
  problems,
  refresh,
  supplement,
  'truth-map': truthMap,
};

/** By which letters a translation is known to be one, where the language has letters of its own. */
const scripts: Readonly<Record<string, RegExp>> = {ja: /[\u3040-\u30ff\u3400-\u9fff]/};

interface Translation {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly note: string;
}

function readSource(path: string): string {
  return readFileSync(new URL(`../../src/localization/${path}`, import.meta.url), 'utf8');
}

function readTranslations(language: string): Translation[] {
  const units = readSource(`translations/${language}.xlf`).matchAll(
    /<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs,
  );
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

/** The ids that stand in the code of a catalogue. */
function idsIn(catalogue: string): string[] {
  return [...readSource(`catalogues/${catalogue}/messages.ts`).matchAll(/\bid: '([^']+)'/g)].map(
    ([, id = '']) => id,
  );
}

/** Everything that can be said, by its name. */
function* sayings(group: object, name = ''): Generator<[string, (...values: string[]) => string]> {
  for (const [member, value] of Object.entries(group)) {
    if (typeof value === 'function') yield [`${name}${member}`, value as (...values: string[]) => string];
    else yield* sayings(value as object, `${name}${member} `);
  }
}

function expectFilled(text: string, gaps: readonly string[]): void {
  for (const gap of gaps) expect(text.split(gap), text).to.have.length(2);
  expect(text).not.to.match(/undefined|\$\{|\{\d|\[object/);
}

describe('the messages', () => {
  it('of every catalogue are tested', () => {
    expect(readdirSync(folder)).to.have.members(Object.keys(catalogues));
  });

  it('have ids of their own', () => {
    const ids = Object.keys(catalogues).flatMap(idsIn);
    expect(ids).to.have.length(new Set(ids).size);
  });

  for (const [name, messages] of Object.entries(catalogues)) {
    for (const [message, say] of sayings(messages)) {
      it(`say "${message}" of ${name} in English, with every gap filled`, () => {
        const gaps = Array.from({length: say.length}, (_, index) => `<${index}>`);
        const said = speakerFor('en').say(say, ...gaps);
        expectFilled(said, gaps);
        for (const script of Object.values(scripts)) expect(said).not.to.match(script);
      });
    }
  }
});

for (const language of Object.keys(languages).filter((tag) => tag !== 'en')) {
  const translations = readTranslations(language);

  describe(`the messages in ${language}`, () => {
    it('all lie before the translators, and no others', () => {
      expect(translations.map(({id}) => id)).to.have.members(Object.keys(catalogues).flatMap(idsIn));
    });

    for (const {id, source, target, note} of translations) {
      it(`tell what "${id}" is for, and have it translated with the same gaps`, () => {
        expect(note.trim()).not.to.equal('');
        expect(source.trim()).not.to.equal('');
        expect(target.trim()).not.to.equal('');
        expect(gapsOf(target)).to.deep.equal(gapsOf(source));
      });
    }

    for (const [name, messages] of Object.entries(catalogues)) {
      it(`of ${name} are all built`, async () => {
        const {translations} = (await import(new URL(`${name}/${language}.ts`, folder).href)) as {
          readonly translations: Translations;
        };
        expect(Object.keys(translations)).to.have.members(idsIn(name));
      });

      for (const [message, say] of sayings(messages)) {
        it(`say "${message}" of ${name} with every gap filled`, () => {
          const gaps = Array.from({length: say.length}, (_, index) => `<${index}>`);
          const said = speakerFor(language).say(say, ...gaps);
          expectFilled(said, gaps);
          const isMoreThanGaps = /\p{L}/u.test(
            speakerFor('en')
              .say(say, ...gaps)
              .replace(/<\d>/g, ''),
          );
          const script = scripts[language];
          if (script && isMoreThanGaps) expect(said).to.match(script);
        });
      }
    }
  });
}
