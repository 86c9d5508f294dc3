import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/** How two pictures differ. */
export interface Comparison {
  /** How many points do; all of them where the sizes do. */
  readonly points: number;
  /** Of the larger one, from 0 to 1. */
  readonly share: number;
  /** A PNG in which they are marked. */
  readonly marked: Uint8Array;
}

/** A picture on a sheet of another size. */
function onSheet(picture: PNG, width: number, height: number): PNG {
  const sheet = new PNG({width, height});
  PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, 0, 0);
  return sheet;
}

/** Compares two PNGs point by point: a step of one colour is a difference, and so is another edge of a letter. */
export function compare(reviewed: Uint8Array, drawn: Uint8Array): Comparison {
  const one = PNG.sync.read(Buffer.from(reviewed));
  const other = PNG.sync.read(Buffer.from(drawn));
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const marked = new PNG({width, height});
  const points = pixelmatch(
    onSheet(one, width, height).data,
    onSheet(other, width, height).data,
    marked.data,
    width,
    height,
    {threshold: 0, includeAA: true},
  );
  return {points, share: points / (width * height), marked: PNG.sync.write(marked)};
}
