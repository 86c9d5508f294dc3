import '@shoelace-style/shoelace/dist/components/alert/alert.js';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import {html} from '../html.mjs';
import {define} from './components.client.mjs';

define('shoelace-notice', {
  prefix: html`sl`,
  box: html`sl-alert`,
  primary: html`variant="primary"`,
  secondary: html`variant="default"`,
});
