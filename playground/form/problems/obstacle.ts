import type {Desk} from '../desk.js';
import {placeName} from '../words/place-names.js';
import {stepsIn} from '../steps.js';

/** What keeps a notice from being shown. */
export interface Obstacle {
  /** A JSON Pointer. */
  readonly pointer: string;
  /** What an owner calls the place; empty if it has no name. */
  readonly name: string;
}

/** The first place that keeps the notice from being shown; undefined where there is none that the form has. */
export function obstacleIn(
  desk: Pick<Desk, 'problems' | 'document' | 'language' | 'main'>,
): Obstacle | undefined {
  const error = desk.problems.find(({level, path}) => level === 'error' && path !== '');
  return error && {pointer: error.path, name: placeName(desk.document, stepsIn(error.path), desk)};
}
