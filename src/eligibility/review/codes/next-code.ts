import type {CodeQuestion} from '../../../model/schema/questions.js';
import {isCode} from './is-code.js';

/** Characters that follow one another, the last of which is followed by the first. */
export const wheels = ['0123456789', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'] as const;

/**
 * Turns the last letter or digit of a code by one, and those before it where it goes over the end, as a counter does.
 *
 * @returns undefined where the counter would go over its own end
 */
function turned(code: string, step: 1 | -1): string | undefined {
  const characters = [...code];
  for (let place = characters.length - 1; place >= 0; place--) {
    const wheel = wheels.find((each) => each.includes(characters[place] ?? ''));
    if (!wheel) continue;
    const index = wheel.indexOf(characters[place] ?? '') + step;
    characters[place] = wheel.at(index % wheel.length) ?? '';
    if (index >= 0 && index < wheel.length) return characters.join('');
  }
  return undefined;
}

/** A version whose last component is one more or less; undefined where it ends in none that counts, or would be negative. */
function versionBeside(version: string, step: 1 | -1): string | undefined {
  const [component = ''] = /\d+$/.exec(version) ?? [];
  if (component === '' || (step < 0 && Number(component) === 0)) return undefined;
  return version.slice(0, -component.length) + String(BigInt(component) + BigInt(step));
}

/** How many codes that do not exist, for want of the shape or the check digit, are passed over in search of one. */
const mostSkipped = 100;

function* counting(question: CodeQuestion, code: string, step: 1 | -1): Generator<string> {
  const version = question.order === 'version' ? versionBeside(code, step) : undefined;
  if (version !== undefined) yield version;
  let next = turned(code, step);
  for (let count = 0; next !== undefined && count < mostSkipped; count++) {
    yield next;
    next = turned(next, step);
  }
}

function beside(question: CodeQuestion, code: string, step: 1 | -1): string | undefined {
  for (const each of counting(question, code, step)) if (isCode(question, each)) return each;
  return undefined;
}

/** The folded code that exists after one, as a serial number counts: `A09`, `A10`; `A9`, `B0`; of versions `10.9`, `10.10`. */
export function nextCode(question: CodeQuestion, code: string): string | undefined {
  return beside(question, code, 1);
}

/** The folded code that exists before one, as a serial number counts. */
export function previousCode(question: CodeQuestion, code: string): string | undefined {
  return beside(question, code, -1);
}
