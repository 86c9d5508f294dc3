/** All elements: what the one script tag of a page brings, and all of the classic script. */
import '../define/incident-banner.js';
import '../define/incident-checker.js';
import '../define/incident-contact-card.js';
import '../define/incident-details.js';
import '../define/incident-notice.js';
import '../define/incident-timeline.js';
