/** An English day of the week, whole or shortened, as the source of a regular expression. */
export const weekdayName = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';
