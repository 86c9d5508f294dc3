import 'incident-notice/define/incident-notice.js';
import type {IncidentCheckedEvent, IncidentLoadedEvent} from 'incident-notice';
import {createApp, defineComponent} from 'vue';
import document2012 from '../../../examples/netoff-2012.json' with {type: 'json'};

const Support = defineComponent({
  data: () => ({told: 'nothing yet', language: 'en', notice: Object.freeze(document2012)}),
  methods: {
    tellLoaded({notice}: IncidentLoadedEvent) {
      this.told = `revision ${notice.revision}`;
    },
    tellChecked({verdict}: IncidentCheckedEvent) {
      this.told = verdict;
    },
  },
  template: `
    <p id="told">{{ told }}</p>
    <button @click="language = 'ja'">日本語</button>
    <incident-notice
      :notice.prop="notice"
      :lang="language"
      heading-level="3"
      @incident-loaded="tellLoaded"
      @incident-checked="tellChecked"
    >
      <p>Please call us.</p>
    </incident-notice>`,
});

const app = createApp(Support);
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('incident-');
app.mount('#app');
