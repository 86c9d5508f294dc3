import {suggestVectors} from '../../src/eligibility/review/suggested-vectors.js';
import type {Eligibility} from '../../src/model/schema/eligibility.js';

// A large rule takes seconds: here nobody who types has to wait for it.
addEventListener('message', ({data}: MessageEvent<Eligibility>) => {
  try {
    postMessage(suggestVectors(data));
  } catch (error) {
    postMessage(String(error));
  }
});
