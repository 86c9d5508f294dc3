import '../elements/rendering/lit-globals.js';
import {IncidentBanner} from '../elements/incident-banner.js';

// Another copy of the library, or another version of it, may have come first.
if (!customElements.get('incident-banner')) customElements.define('incident-banner', IncidentBanner);
