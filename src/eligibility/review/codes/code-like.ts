import {fitsSign} from '../../../model/codes/signs.js';

/** The characters that stand for a sign of a pattern where a code does not say which. */
const standIns: Readonly<Record<string, string>> = {'#': '0', '@': 'A', '?': '0'};

/**
 * A code of a folded pattern that is as near as can be to another one: where a sign fits the character that stands there,
 * it is taken over.
 */
export function codeLike(pattern: string, near = ''): string {
  const signs = [...pattern];
  const length = signs.filter((sign) => sign !== '*').length;
  let code = '';
  for (const sign of signs) {
    if (sign === '*') {
      code += near.slice(code.length, Math.max(code.length, code.length + near.length - length));
      continue;
    }
    const there = near[code.length] ?? '';
    const standIn = standIns[sign] ?? sign;
    code += there !== '' && fitsSign(sign, there) ? there : standIn;
  }
  return code;
}
