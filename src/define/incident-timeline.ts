import '../elements/rendering/lit-globals.js';
import {IncidentTimeline} from '../elements/incident-timeline.js';

// Another copy of the library, or another version of it, may have come first.
if (!customElements.get('incident-timeline')) customElements.define('incident-timeline', IncidentTimeline);
