import type {JsonSlip} from '../../model/problems/json-slip.js';
import type {Expected, JsonFault} from './json-fault.js';
import {isOfficeFile, wholeOf} from './whole-text.js';

/** What stands around the place at which a text stops being JSON. */
interface Scene {
  readonly before: string;
  readonly behind: string;
  readonly expected: Expected;
  /** The bracket that is open there. */
  readonly around: string | undefined;
}

/** Whether a slip explains what is there. */
type Rule = readonly [slip: JsonSlip, fits: (scene: Scene) => boolean];

const isName = ({expected}: Scene) => expected.startsWith('name');
const isValue = ({expected}: Scene) => expected.startsWith('value');
const isAfterValue = ({expected}: Scene) => expected === ', or the end';
const isAfterAll = (scene: Scene) => isAfterValue(scene) && scene.around === undefined;

/** Within quotation marks; `before` is what was read of that text. */
const inString: readonly Rule[] = [
  // The mark at the end is curly, so that the text goes on to the end of the line.
  ['curly-quotes', ({before, behind}) => /^[\r\n]/.test(behind) && /[“”„‟＂][\s,:，：\]}]*$/.test(before)],
  ['line-break', ({behind}) => /^[\r\n]/.test(behind)],
  ['bad-escape', ({behind}) => behind.startsWith('\\')],
  ['control-character', () => true],
];

/** Signs that stand in no JSON. */
const signs: readonly Rule[] = [
  ['invisible', ({behind}) => /^[\p{Z}\p{Cf}\p{Cc}]/u.test(behind)],
  ['merge-conflict', ({behind}) => /^(<{7}|={7}|>{7}|\|{7})/.test(behind)],
  [
    'placeholder',
    ({before, behind}) =>
      /^(\{\{|\{%|<\?(php|=)|<%|\$\{|%\w+%)/.test(behind) || (before.endsWith('{') && /^[{%]/.test(behind)),
  ],
  [
    'comment',
    (scene) =>
      /^(\/\/|\/\*|<!--|--\s|#(?!\w))/.test(scene.behind) ||
      (scene.behind.startsWith('#') && !isValue(scene)),
  ],
  ['escaped-quotes', ({behind}) => /^\\+["']/.test(behind)],
  ['entity', ({behind}) => /^&(#\w+|\w+);/.test(behind)],
  ['curly-quotes', ({behind}) => /^[“”„‟«»＂「」『』〝〞〟]/.test(behind)],
  ['single-quotes', ({behind}) => /^['`´‘’‚‛′＇]/.test(behind)],
  ['full-width', ({behind}) => /^[\uff01-\uff5e、。【】〔〕〈〉《》]/.test(behind)],
  ['equals', ({behind, expected}) => expected === ':' && /^(=|->|:=)/.test(behind)],
  ['javascript', (scene) => isAfterAll(scene) && /^[;)]/.test(scene.behind)],
  ['semicolon', ({behind}) => behind.startsWith(';')],
];

/** Words without quotation marks, where a name or a value belongs. */
const words: readonly Rule[] = [
  // A number with a comma in it: what follows is taken for a name.
  ['bad-number', (scene) => isName(scene) && /\d,$/.test(scene.before) && /^\d{3}(?!\d)/.test(scene.behind)],
  ['bare-name', (scene) => isName(scene) && /^[\p{L}\p{N}_$@-]/u.test(scene.behind)],
  ['not-finite', (scene) => isValue(scene) && /^[-+]?(NaN|Inf(inity)?)\b/i.test(scene.behind)],
  [
    'literal',
    (scene) =>
      isValue(scene) &&
      /^(true|false|null|none|nil|undefined|yes|no)(?![\p{L}\p{N}_ -])/iu.test(scene.behind),
  ],
  ['bad-number', (scene) => isValue(scene) && /^([-+.]*\d|[-+])/.test(scene.behind)],
  ['bare-text', (scene) => isValue(scene) && /^[\p{L}\p{S}\p{Pd}_.~*@%#/…]/u.test(scene.behind)],
];

/** Commas, colons and brackets, and what they stand between. */
const joints: readonly Rule[] = [
  ['trailing-comma', ({before, behind}) => /,\s*$/.test(before) && /^[\]}]/.test(behind)],
  ['double-comma', ({before, behind}) => /[,[{]\s*$/.test(before) && behind.startsWith(',')],
  ['missing-value', (scene) => isValue(scene) && /:\s*$/.test(scene.before) && /^[,\]}]/.test(scene.behind)],
  ['no-braces', (scene) => isAfterAll(scene) && /^[:,]/.test(scene.behind)],
  ['extra-bracket', ({around, behind}) => around === undefined && /^[\]}]/.test(behind)],
  [
    'wrong-bracket',
    ({around, behind}) =>
      (around === '{' && behind.startsWith(']')) || (around === '[' && behind.startsWith('}')),
  ],
  [
    'inner-quotes',
    (scene) => isAfterValue(scene) && scene.before.endsWith('"') && /^[^\s"{[:\]},]/.test(scene.behind),
  ],
  ['after-the-end', isAfterAll],
  ['missing-comma', (scene) => isAfterValue(scene) && /^["{[\p{L}\p{N}-]/u.test(scene.behind)],
  ['missing-colon', ({expected}) => expected === ':'],
  ['missing-name', isName],
];

const beyondStrings = [...signs, ...words, ...joints];

/** As much of a text as shows a slip. */
const glimpse = 200;

/**
 * Which slip keeps a text from being JSON; undefined if it is none of the common ones, or the text ends too early.
 *
 * @param fault - where it stops being JSON
 */
export function jsonSlip(text: string, {at, begun, expected, open}: JsonFault): JsonSlip | undefined {
  if (isOfficeFile(text)) return 'office-file';
  const isInString = at > begun;
  const before = text.slice(Math.max(isInString ? begun : 0, at - glimpse), at);
  const behind = text.slice(at, at + glimpse);
  if (!isInString && !/[^ \t\r\n]/.test(behind)) return /[^ \t\r\n]/.test(before) ? undefined : 'empty';
  if (behind === '') return undefined;
  const whole = open.length === 0 && !isInString ? wholeOf(text, at) : undefined;
  const scene = {before, behind, expected, around: open.at(-1)};
  return whole ?? (isInString ? inString : beyondStrings).find(([, fits]) => fits(scene))?.[0];
}
