import type {CSSResult} from 'lit';
import {baseStyles} from './design/base.styles.js';
import {noticeStyles} from './notice.styles.js';
import {bannerStyles} from './parts/banner.styles.js';
import {contactStyles} from './contact/contact-card.styles.js';
import {detailsStyles} from './parts/details.styles.js';
import {factsStyles} from './parts/facts.styles.js';
import {timelineStyles} from './parts/timeline.styles.js';

/** The style sheets of a whole notice, in the order of the cascade. Those of the checker are in `checker/style-sheets.ts`. */
export const noticeStyleSheets: readonly CSSResult[] = [
  ...baseStyles,
  bannerStyles,
  factsStyles,
  detailsStyles,
  timelineStyles,
  contactStyles,
  noticeStyles,
];
