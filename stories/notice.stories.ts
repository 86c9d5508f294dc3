import {html} from 'lit';
import netoff from '../examples/netoff-2012.json' with {type: 'json'};
import '../src/define/incident-notice.js';

export default {title: 'Elements/incident-notice', component: 'incident-notice'};

export const FinalReport = {
  render: () => html`<incident-notice .notice=${netoff} lang="ja"></incident-notice>`,
};
