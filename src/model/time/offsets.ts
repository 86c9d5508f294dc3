/** East of every zone, in minutes east of UTC: a day begins there first. */
export const easternmost = 14 * 60;

/** West of every zone, in minutes east of UTC: a day that is over there is over everywhere. */
export const westernmost = -12 * 60;
