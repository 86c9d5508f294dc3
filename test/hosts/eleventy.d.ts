/** What the tests use of Eleventy, which has no types of its own. */
declare module '@11ty/eleventy' {
  export default class Eleventy {
    constructor(input: string, output: string, options: {readonly quietMode: boolean});
    toJSON(): Promise<readonly {readonly inputPath: string; readonly content: string}[]>;
  }
}
