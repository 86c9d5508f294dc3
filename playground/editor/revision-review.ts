import {reviewSource, type SourceReview} from '../../src/cli/source/review-source.js';
import type {Notice} from '../../src/model/schema/notice.js';

/** A text to be read. */
export interface ReviewOrder {
  readonly text: string;
  /** The text of the revision before, if it is known. */
  readonly former?: string | undefined;
}

/** The revision before, which stays the same while its successor is written. */
let known: {readonly text: string; readonly notice: Notice | undefined} | undefined;

function noticeIn(text: string): Notice | undefined {
  if (known?.text !== text) known = {text, notice: reviewSource(text).notice};
  return known.notice;
}

/** Reads a text as the notice that it is to become, and looks for what should not have changed since the one before. */
export function reviewRevision({text, former}: ReviewOrder): SourceReview {
  return reviewSource(text, former === undefined ? undefined : noticeIn(former));
}
