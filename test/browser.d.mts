/** What a Chromium needs to run in a container as root, and to stay off the network. */
export declare const chromiumArguments: string[];

/** The path of the Chromium or Chrome the tests run in; rejects with how to get one when there is none. */
export declare function findChromium(): Promise<string>;
