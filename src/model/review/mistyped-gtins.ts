import {checksums} from '../codes/checksums.js';
import {indexed} from '../indexed.js';
import type {Problem} from '../problems/problem.js';
import {warningAt} from '../problems/warning.js';
import type {Notice} from '../schema/notice.js';

/** Finds the numbers of bar codes whose check digit is not right, so that one of their digits is mistyped. */
export function* mistypedGtins({products = []}: Notice): Generator<Problem> {
  for (const [index, {gtin}] of indexed(products)) {
    if (gtin !== undefined && !checksums.gs1(gtin))
      yield warningAt(['products', index, 'gtin'], 'bad-gtin', gtin);
  }
}
