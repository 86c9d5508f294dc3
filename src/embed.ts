/** The one-file bundle: registers all elements. */
import './define/incident-banner.js';
import './define/incident-checker.js';
import './define/incident-contact-card.js';
import './define/incident-details.js';
import './define/incident-notice.js';
import './define/incident-timeline.js';
