import type {Notice} from '../../model/schema/notice.js';

/** Whether a notice has anything that `Supplement` renders. In a file of its own: pages ask before they download that. */
export function hasSupplement(notice: Notice): boolean {
  const {images, products, hazard, remedies, related, sections = [], eligibility} = notice;
  if (images ?? products ?? hazard ?? remedies ?? related) return true;
  const questions = eligibility?.questions ?? [];
  return (
    sections.some((section) => section.images) ||
    questions.some((question) => question.kind === 'code' && question.image)
  );
}
