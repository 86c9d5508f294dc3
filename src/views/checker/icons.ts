/** The icons of the form and its verdict; see `design/icon.ts`. */
export const checkIcon = 'm4 13 5 5L20 6';
export const questionIcon = 'M8 8c0-5 8-5 8 0 0 3-4 3-4 6m0 5v0';
export const lockIcon = 'M5 11h14v10H5zm3 0V7c0-5 8-5 8 0v4';
export const openIcon = 'm5 9 7 7 7-7';
