import type {SourceReview} from './review.js';

/** The owner changed the text. */
export class NoticeEditedEvent extends CustomEvent<{readonly value: string}> {
  constructor(value: string) {
    super('notice-edited', {detail: {value}, bubbles: true, composed: true});
  }
}

/** The text was read. */
export class NoticeReviewedEvent extends CustomEvent<SourceReview> {
  constructor(review: SourceReview) {
    super('notice-reviewed', {detail: review, bubbles: true, composed: true});
  }
}
