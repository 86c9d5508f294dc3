import '../elements/rendering/lit-globals.js';
import {IncidentContactCard} from '../elements/incident-contact-card.js';

// Another copy of the library, or another version of it, may have come first.
if (!customElements.get('incident-contact-card'))
  customElements.define('incident-contact-card', IncidentContactCard);
