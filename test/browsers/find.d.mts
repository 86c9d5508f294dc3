/** The path of a program that the tests need; see `find.mjs`. */
export function find(name: 'chromium' | 'firefox' | 'webkitDriver' | 'xvfb'): string;
