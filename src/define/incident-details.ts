import '../elements/rendering/lit-globals.js';
import {IncidentDetails} from '../elements/incident-details.js';

// Another copy of the library, or another version of it, may have come first.
if (!customElements.get('incident-details')) customElements.define('incident-details', IncidentDetails);
