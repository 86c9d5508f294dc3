import {reviewRevision, type ReviewOrder} from './revision-review.js';

// A big text takes seconds: here nobody who types has to wait for it.
addEventListener('message', ({data}: MessageEvent<ReviewOrder>) => {
  postMessage(reviewRevision(data));
});
