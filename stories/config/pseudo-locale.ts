import {loaders} from '../../src/elements/locales/generated/loaders.js';
import {locales} from '../../src/localization/all-locales.js';
import type {Locale} from '../../src/localization/locale.js';
import type {Translations} from '../../src/localization/msg.js';
import {patterns} from '../../src/localization/generated/patterns/en.js';
import type {Patterns} from '../../src/localization/patterns.js';
import {pseudoTag, pseudoText} from './pseudo-text.js';

/** What translators get, in one of the languages: what stands in `source` is English in all of them. */
const [xliff = ''] = Object.values(
  import.meta.glob<string>('../../src/localization/translations/*.xlf', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

/** A message as the modules of languages have it, with `{0}` for a gap. */
function templateOf(source: Element): string {
  const parts = [...source.childNodes].map((node) =>
    node.nodeName === 'x'
      ? `{${(node as Element).getAttribute('id') ?? ''}}`
      : pseudoText(node.nodeValue ?? ''),
  );
  return parts.join('');
}

function pseudoMessages(): Translations {
  const units = [...new DOMParser().parseFromString(xliff, 'application/xml').querySelectorAll('trans-unit')];
  return Object.fromEntries(
    units.flatMap((unit) => {
      const source = unit.querySelector('source');
      return source ? [[unit.id, templateOf(source)]] : [];
    }),
  );
}

function pseudoRecord(words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, pseudoText(word)]));
}

/** Dates in the order of English, with names of the pseudo-locale. */
function pseudoPatterns(): Patterns {
  const {months, weekdays, zones} = patterns;
  return {
    ...patterns,
    direction: 'rtl',
    months: months.map(pseudoText),
    weekdays: pseudoRecord(weekdays) as Patterns['weekdays'],
    zones: pseudoRecord(zones),
  };
}

/** Teaches this page the pseudo-locale, its elements and what stories compare them with; readers never meet it. */
export function addPseudoLocale(): void {
  const locale: Locale = {tag: pseudoTag, patterns: pseudoPatterns(), messages: pseudoMessages()};
  Object.assign(locales, {[pseudoTag]: locale});
  Object.assign(loaders, {[pseudoTag]: () => Promise.resolve({locale})});
}
