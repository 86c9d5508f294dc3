/** A number that a control can set: within what, in which steps, and what is written after it. */
export interface Measure {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: string;
}

const round: Measure = {min: 0, max: 2, step: 0.125, unit: 'em'};

/** The custom properties that are measures; the others are colours, or words. */
export const measures: Readonly<Record<string, Measure>> = {
  '--incident-radius': round,
  '--incident-button-radius': round,
  '--incident-field-radius': round,
  '--incident-space': {min: 0.5, max: 4, step: 0.25, unit: 'em'},
  '--incident-banner-edge': {min: 0, max: 24, step: 1, unit: 'px'},
  '--incident-measure': {min: 20, max: 80, step: 1, unit: 'em'},
  '--incident-min-block-size': {min: 0, max: 60, step: 1, unit: 'em'},
  '--incident-heading-weight': {min: 400, max: 700, step: 100, unit: ''},
  '--incident-title-size': {min: 1, max: 4, step: 0.125, unit: 'em'},
  '--incident-heading-size': {min: 1, max: 3, step: 0.125, unit: 'em'},
  '--incident-scroll-margin': {min: 0, max: 12, step: 0.5, unit: 'rem'},
};

/** What is written after a number of a custom property. */
export function unitOf(name: string): string {
  return measures[name]?.unit ?? '';
}
