import {readFileSync} from 'node:fs';
import type {Change} from '../../scripts/json-patch.mjs';

/** A document that has every item of a profile, and what to change so that it lacks just one. */
export interface Fixture {
  readonly passing: unknown;
  /** By the ids of items. */
  readonly failing: Readonly<Record<string, readonly Change[]>>;
}

/** The fixture of a profile. */
export function fixtureOf(profile: string): Fixture {
  return JSON.parse(readFileSync(new URL(`fixtures/${profile}.json`, import.meta.url), 'utf8')) as Fixture;
}
