import '../elements/rendering/lit-globals.js';
import {IncidentChecker} from '../elements/incident-checker.js';

// Another copy of the library, or another version of it, may have come first.
if (!customElements.get('incident-checker')) customElements.define('incident-checker', IncidentChecker);
