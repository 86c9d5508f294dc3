import {notice as hasShape} from '../generated/gate.js';
import {withCodeDefaults} from './defaults.js';
import {obstacleIn} from './nesting.js';
import type {Notice} from '../schema/notice.js';
import {referenceErrors} from './references.js';

/**
 * Accepts the documents that `readNotice` accepts, without reasons for the others: all that a page needs as long as its
 * document is valid, at a fifth of the size. Never throws.
 *
 * @param input - the parsed document
 * @returns the notice, members that have a default filled in; undefined if it is none
 */
export function admitNotice(input: unknown): Notice | undefined {
  try {
    if (obstacleIn(input) || !hasShape(input)) return undefined;
    const given = input as Omit<Notice, 'severity' | 'drill'> & Partial<Notice>;
    const notice: Notice = {...given, severity: given.severity ?? 'warning', drill: given.drill ?? false};
    return referenceErrors(notice).next().done ? withCodeDefaults(notice) : undefined;
  } catch {
    // What is no parsed document may throw when it is read.
    return undefined;
  }
}
