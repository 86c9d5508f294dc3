import type {Problem} from '../../model/problems/problem.js';

/**
 * Whether a server answered that there is no such document (RFC 9110: 404 and 410). That is no passing failure: its owner has
 * deleted it, or never put it there, and the same answer would come again.
 */
export function isGone({status}: Problem): boolean {
  return status === 404 || status === 410;
}
