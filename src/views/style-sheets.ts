import type {CSSResult} from 'lit';
import {baseStyles} from './design/base.styles.js';
import {noticeStyles} from './notice.styles.js';
import {callStyles} from './contact/call-button.styles.js';
import {contactStyles} from './contact/contact-card.styles.js';
import {detailsStyles} from './understand/details.styles.js';
import {factsStyles} from './understand/facts.styles.js';
import {foldStyles} from './understand/fold.styles.js';
import {headStyles} from './act/head.styles.js';
import {timelineStyles} from './understand/timeline.styles.js';
import {whoStyles} from './act/who.styles.js';

/** The style sheets of a whole notice, in the order of the cascade. Those of the checker are in `checker/style-sheets.ts`. */
export const noticeStyleSheets: readonly CSSResult[] = [
  ...baseStyles,
  headStyles,
  whoStyles,
  factsStyles,
  foldStyles,
  detailsStyles,
  timelineStyles,
  contactStyles,
  callStyles,
  noticeStyles,
];
