/**
 * Documents to start from on a bad day: worded, valid, and with places to fill in. They know no page, clock or network.
 */
export {unfilledPlaces} from '../model/review/unfilled-places.js';
export {noticeTemplate, type TemplateRequest} from './notice-template.js';
export {
  templateKinds,
  templateLanguages,
  templateStages,
  type TemplateKind,
  type TemplateLanguage,
  type TemplateStage,
} from './template.js';
