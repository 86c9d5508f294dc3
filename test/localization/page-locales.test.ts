import {existsSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {translations as clocks} from '../../src/elements/locales/generated/incident-notice-clocks-ja.js';
import {locale} from '../../src/elements/locales/generated/incident-notice-ja.js';
import {translations as dates} from '../../src/elements/locales/generated/incident-notice-dates-ja.js';
import {translations as supplement} from '../../src/elements/locales/generated/incident-notice-supplement-ja.js';
import {locales} from '../../src/localization/all-locales.js';

/** The modules that a page may load, with what they import at once or later; types are imported by nobody. */
function reachable(entry: URL, found = new Set<string>()): Set<string> {
  if (found.has(entry.href) || !existsSync(entry)) return found;
  found.add(entry.href);
  const code = readFileSync(entry, 'utf8').replace(/^import type .*$/gm, '');
  for (const [, address = ''] of code.matchAll(/(?:from |import\(|^import )'(\.[^']*)'/gm))
    reachable(new URL(address.replace(/\.js$/, '.ts'), entry), found);
  return found;
}

describe('the locale of a page', () => {
  const modules = [...reachable(new URL('../../src/embed/index.ts', import.meta.url))];

  it('has the messages of every catalogue that a page speaks, and of no other', () => {
    const catalogues = modules.flatMap((module) => /catalogues\/([^/]+)\/messages/.exec(module)?.[1] ?? []);
    expect(catalogues).to.include('notice');
    // The console speaks English: what it says of problems is in no language of a page.
    const spoken = catalogues.filter((catalogue) => catalogue !== 'problems');
    const ids = spoken.flatMap((catalogue) => {
      const code = readFileSync(
        new URL(`../../src/localization/catalogues/${catalogue}/messages.ts`, import.meta.url),
        'utf8',
      );
      return [...code.matchAll(/\bid: '([^']+)'/g)].map(([, id = '']) => id);
    });
    // What only some documents have or ask for is a file of its own.
    const parts = [locale.messages, supplement, clocks, dates];
    expect(parts.flatMap((part) => Object.keys(part))).to.have.members(ids);
  });

  it('is the only one that a page has to load', () => {
    expect(modules.filter((module) => module.endsWith('/all-locales.ts'))).to.deep.equal([]);
  });

  it('says what it says elsewhere', () => {
    const {ja} = locales;
    expect(ja?.messages)
      .to.include(locale.messages)
      .and.to.include({...supplement, ...clocks, ...dates});
    expect(locale.patterns).to.equal(ja?.patterns);
  });
});
