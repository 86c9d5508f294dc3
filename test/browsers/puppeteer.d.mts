import type {LaunchOptions} from 'puppeteer-core';

/** How puppeteer starts an engine; throws with how to get one when there is none. */
export declare function launchOptions(engine: 'chromium' | 'firefox'): LaunchOptions;
