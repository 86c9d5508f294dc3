import {locales} from '../../src/localization/locales.js';
import type {Templates} from '../../src/localization/msg.js';
import {patterns} from '../../src/localization/generated/en.js';
import type {Patterns} from '../../src/localization/patterns.js';
import {pseudoTag, pseudoText} from './pseudo-text.js';

/** The catalogues that translators get; what stands in their `source` is English. */
const catalogues = import.meta.glob<string>('../../src/localization/*xliff/ja.xlf', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A message as `lit-localize build` writes it: its strings, and which value goes into which gap. */
function templateOf(source: Element): unknown {
  const strings = [''];
  const values: number[] = [];
  for (const node of source.childNodes) {
    if (node.nodeName === 'x') {
      values.push(Number((node as Element).getAttribute('id')));
      strings.push('');
    } else {
      strings.push((strings.pop() ?? '') + (node.nodeValue ?? ''));
    }
  }
  const spoken = strings.map(pseudoText);
  return values.length === 0 ? spoken.join('') : {strTag: true, strings: spoken, values};
}

function messagesOf(xliff: string): Templates {
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

/** Teaches the library of this page the pseudo-locale; readers never meet it. */
export function addPseudoLocale(): void {
  const messages = Object.fromEntries(
    Object.values(catalogues).flatMap((xliff) => Object.entries(messagesOf(xliff))),
  );
  Object.assign(locales, {[pseudoTag]: {patterns: pseudoPatterns(), messages}});
}
