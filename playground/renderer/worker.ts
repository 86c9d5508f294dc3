import type {DrawingOrder} from './drawing.js';
import {draw} from './draw.js';

// A big notice takes seconds: here nobody who types has to wait for it.
addEventListener('message', ({data}: MessageEvent<DrawingOrder>) => {
  draw(data).then(
    (drawing) => postMessage(drawing),
    (error: unknown) => postMessage(String(error)),
  );
});
