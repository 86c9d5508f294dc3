import type {Notice} from '../../model/schema/notice.js';

/** Whether a notice has anything that `Supplement` renders. In a file of its own: pages ask before they download that. */
export function hasSupplement({images, products, hazard, remedies, related, sections}: Notice): boolean {
  return !!(
    images ??
    products ??
    hazard ??
    remedies ??
    related ??
    sections?.some((section) => section.images)
  );
}
