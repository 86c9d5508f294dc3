import {reviewSource} from '../../src/cli/source/review-source.js';
import type {ReviewOrder} from './background-reviewer.js';

// A big text takes seconds: here nobody who types has to wait for it.
addEventListener('message', ({data}: MessageEvent<ReviewOrder>) => {
  postMessage(reviewSource(data.text));
});
