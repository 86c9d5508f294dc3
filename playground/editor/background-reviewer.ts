import type {SourceReview} from '../../src/cli/source/review-source.js';
import {LatestWorker} from '../latest-worker.js';
import {reviewRevision, type ReviewOrder} from './revision-review.js';

/** How long a text may be that is read at once, in UTF-16 units: nobody who types notices that. */
const longestAtOnce = 50_000;

/** Reads texts: long ones in a worker, of which the last one that has come takes the place of those that wait. */
export class BackgroundReviewer {
  private worker: LatestWorker<ReviewOrder, SourceReview> | undefined;
  private isBroken = false;
  private last: ReviewOrder = {text: ''};
  private readonly waiting: ((review: SourceReview) => void)[] = [];

  /** Reads a text. Where another one takes its place, it resolves to what that one is. */
  read(order: ReviewOrder): SourceReview | Promise<SourceReview> {
    if (order.text.length <= longestAtOnce || this.isBroken) return reviewRevision(order);
    this.worker ??= new LatestWorker(
      'editor/worker.js',
      (review) => this.tell(review),
      () => this.handleFailure(),
    );
    this.last = order;
    const told = new Promise<SourceReview>((resolve) => this.waiting.push(resolve));
    this.worker.give(order);
    return told;
  }

  private tell(review: SourceReview): void {
    for (const resolve of this.waiting.splice(0)) resolve(review);
  }

  /** Where no worker can run, the page reads the text itself, and typing waits for it. */
  private handleFailure(): void {
    this.isBroken = true;
    this.tell(reviewRevision(this.last));
  }
}
