import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/callout/callout.js';
import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js';
import '@awesome.me/webawesome/dist/components/details/details.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import {html} from '../html.mjs';
import {define} from './components.client.mjs';

define('webawesome-notice', {
  prefix: html`wa`,
  box: html`wa-callout`,
  primary: html`variant="brand"`,
  secondary: html`variant="brand" appearance="outlined"`,
});
