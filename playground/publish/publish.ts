import {zipSync} from 'fflate';
import type {Notice} from '../../src/model/schema/notice.js';
import type {Drawing, DrawingOrder} from '../renderer/drawing.js';
import {LatestWorker} from '../latest-worker.js';
import type {JudgedVector} from '../samples/judged-vector.js';
import {publishedFiles} from './bundle.js';
import {loadScripts} from './scripts.js';

/** Draws a notice in its own language, with a worker of its own: the other one is busy with the preview. */
function drawn(notice: Notice): Promise<Drawing> {
  return new Promise((resolve, reject) => {
    const worker = new LatestWorker<DrawingOrder, Drawing>(
      'renderer/worker.js',
      (drawing) => {
        worker.end();
        resolve(drawing);
      },
      () => {
        worker.end();
        reject(new Error('It could not be drawn'));
      },
    );
    worker.give({notice, language: notice.language});
  });
}

/** What is to be published. */
export interface PublishOrder {
  readonly notice: Notice;
  readonly text: string;
  readonly vectors: readonly JudgedVector[];
  /** @param version - of the scripts; undefined where they are not among the files */
  readonly instructions: (version: string | undefined) => string;
}

/**
 * Puts all that a site needs into one ZIP archive.
 *
 * @throws Error if the notice cannot be drawn
 */
export async function publish({
  notice,
  text,
  vectors,
  instructions,
}: PublishOrder): Promise<Uint8Array<ArrayBuffer>> {
  const [drawing, scripts] = await Promise.all([drawn(notice), loadScripts()]);
  const files = publishedFiles({
    notice,
    text,
    drawing,
    vectors,
    instructions: instructions(scripts?.version),
    scripts: scripts?.files ?? {},
  });
  // The other way makes workers of texts, which our policy forbids.
  return zipSync(files);
}
