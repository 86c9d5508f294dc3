/** A code that someone may have meant. */
export interface Guess {
  readonly code: string;
  /** Whether it is only one of many of its kind. */
  readonly isVague: boolean;
}

/** Stretches and codes that are shorter tell nothing, unless they stand apart. */
export const shortestStretch = 3;
/** Stretches of any length are not looked at in what is longer. */
export const longestFree = 40;

/** A guess that is the one code meant, if it is right. */
export function sure(code: string): Guess {
  return {code, isVague: false};
}
