import type {Surface} from '../surface.js';
import {factsView} from './facts.js';

/** What a notice is about: the key facts, and above them what only some notices have. */
export function overviewView(surface: Surface): unknown {
  const facts = factsView(surface);
  return surface.supplement ? [surface.supplement.lead(surface), facts] : facts;
}
