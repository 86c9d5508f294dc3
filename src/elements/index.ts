export {
  IncidentCheckedEvent,
  IncidentDismissedEvent,
  IncidentFailedEvent,
  IncidentLoadedEvent,
} from './events.js';
export {IncidentBanner} from './incident-banner.js';
export {IncidentChecker} from './incident-checker.js';
export {IncidentContactCard} from './incident-contact-card.js';
export {IncidentDetails} from './incident-details.js';
export {IncidentNotice} from './incident-notice.js';
export type {NoticePart} from '../views/notice.js';
export {IncidentTimeline} from './incident-timeline.js';
export {NoticeElement} from './notice-element.js';
