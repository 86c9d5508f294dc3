import type {Notice} from '../src/model/schema/notice.js';
import {part} from './parts.js';
import {LiveFrame} from './preview/live-frame.js';
import {fitScreen} from './preview/stage.js';
import {settings} from './settings.js';

/** Shows the first example as readers will see it, without all that is needed to change it. */
export async function showFirst(): Promise<void> {
  const frame = part('live-frame', HTMLIFrameElement);
  const response = await fetch('netoff-2012.json');
  // Somebody has come meanwhile, or there is nothing to show: the workshop says so.
  if (!response.ok || frame.hasAttribute('src')) return;
  const notice = (await response.json()) as Notice;
  fitScreen(part('stage', HTMLDivElement), 'phone');
  frame.src = 'frames/live.html';
  new LiveFrame(frame).show({notice, ...settings()});
}
