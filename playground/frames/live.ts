import {clickedTexts} from '../preview/clicks.js';
import type {LiveDrawing, LiveState} from '../preview/live-frame.js';

const element = document.querySelector<HTMLElement & {notice?: unknown}>('incident-notice');

async function show({notice, language, theme}: LiveState): Promise<void> {
  const begun = performance.now();
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme;
  if (element) element.notice = notice;
  // What is at hand is drawn before the next task; what has still to be loaded is no work.
  await new Promise((resolve) => setTimeout(resolve));
  const drawing: LiveDrawing = {took: performance.now() - begun};
  parent.postMessage(drawing, location.origin);
}

addEventListener('message', ({data, origin}: MessageEvent<LiveState>) => {
  if (origin === location.origin) void show(data);
});

// Nothing that is answered is told; only which words were clicked.
addEventListener('click', (event) => {
  const clicked = clickedTexts(event.composedPath());
  if (clicked.length > 0 && parent !== window) parent.postMessage({clicked}, location.origin);
});

// What links lead to opens beside the playground: the frame keeps the notice.
addEventListener('click', (event) => {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (!link || link.getAttribute('href')?.startsWith('#')) return;
  link.target = '_blank';
  link.rel = 'noreferrer';
});
