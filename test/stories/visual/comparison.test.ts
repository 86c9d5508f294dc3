import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {shrinkPng} from '../../../scripts/small-png.mjs';
import {Workbench} from '../workbench.js';
import {compare} from './comparison.js';
import {steadyFlags} from './photographer.js';

const side = 600;
const room = 700;

/** More colours than a palette can have, in stripes. */
const stripes = Array.from(
  {length: side / 2},
  (_, stripe) => `rgb(${stripe % 256} ${Math.floor(stripe / 2)} 37) ${stripe * 2}px ${stripe * 2 + 2}px`,
);

describe('comparing pictures', () => {
  const workbench = new Workbench();
  let page: Page;
  before(async () => {
    await workbench.open(steadyFlags);
    page = await workbench.newPage();
  });
  after(() => workbench.close());

  /** A box of a colour in a white page. */
  async function draw(colour: string, width = room): Promise<Uint8Array> {
    await page.setViewport({width, height: room});
    await page.setContent(
      `<style>div {background: ${colour}; width: ${side}px; height: ${side}px}</style><div></div>`,
    );
    return page.screenshot();
  }

  for (const [what, colour] of [
    ['green', '#0b50a3'],
    ['red', '#0c4fa3'],
    ['blue', '#0b4fa4'],
  ] as const) {
    it(`sees one step of ${what} in all of a box`, async () => {
      const {points} = compare(await draw('#0b4fa3'), await draw(colour));
      expect(points).to.equal(side * side);
    });
  }

  it('sees that a picture is wider', async () => {
    const {points} = compare(await draw('#0b4fa3'), await draw('#0b4fa3', room + 1));
    expect(points).to.equal(room);
  });

  for (const [what, colour] of [
    ['a few colours', '#0b4fa3'],
    ['too many for a palette', `linear-gradient(${stripes.join()})`],
  ] as const) {
    it(`sees nothing where nothing is, with ${what}`, async () => {
      expect(compare(await draw(colour), await draw(colour)).points).to.equal(0);
    });

    it(`sees nothing in a picture that was made small, with ${what}`, async () => {
      const drawn = await draw(colour);
      expect(compare(shrinkPng(drawn), drawn).points).to.equal(0);
    });
  }
});
