import type {Page} from 'puppeteer-core';

/** The fonts in which pictures are drawn: stories name them, and continuous integration installs them. */
const fonts = ['Noto Sans', 'Noto Sans CJK JP', 'Noto Sans Arabic', 'Noto Sans Thai', 'Noto Sans Devanagari'];

/** Letters of every script that one of the fonts has. */
const sample = 'Hamburgefonstiv 対象 مهم ไทย हिन्दी';

/** Which fonts are not installed: a text in one of these is as wide as without it, whatever is taken instead. */
export async function missingFonts(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    (names, text) => {
      const context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('There is no canvas to measure texts on');
      return names.filter((name) =>
        ['monospace', 'serif'].every((other) => {
          context.font = `100px ${other}`;
          const {width} = context.measureText(text);
          context.font = `100px '${name}', ${other}`;
          return context.measureText(text).width === width;
        }),
      );
    },
    fonts,
    sample,
  );
}
