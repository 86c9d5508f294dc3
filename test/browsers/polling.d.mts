import type {Page} from 'puppeteer-core';

export function pollAtIntervals(page: Page): void;
