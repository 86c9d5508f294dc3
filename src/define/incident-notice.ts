import '../elements/rendering/lit-globals.js';
import {IncidentNotice} from '../elements/incident-notice.js';

// Another copy of the library, or another version of it, may have come first.
if (!customElements.get('incident-notice')) customElements.define('incident-notice', IncidentNotice);
