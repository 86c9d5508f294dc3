import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Service} from '../../model/schema/notice.js';
import {foreignness} from '../text/phrase.js';
import {unbrokenView} from '../text/unbroken.js';
import {whenView} from './timeline.js';

const words = {
  suspended: {state: m.suspended, back: m.expectedBack, when: m.returns},
  restored: {state: m.restored, back: m.backSince, when: m.returned},
};

function rowView({name}: Service, content: unknown, speaker: Speaker): TemplateResult {
  const phrase = speaker.text(name);
  const {lang, dir} = foreignness(phrase, speaker);
  return html`<tr part="service">
    <th scope="row" lang=${lang} dir=${dir}>${unbrokenView(phrase.value)}</th>
    <td>${content}</td>
  </tr>`;
}

/** Services in different states: each says its own. */
function stateView({state, when}: Service, speaker: Speaker): TemplateResult {
  const {state: named, when: sentence} = words[state];
  return html`<span class="tag ${state}" part="tag">${speaker.say(named)}</span>
    ${when === undefined ? nothing : unbrokenView(speaker.say(sentence, speaker.when(when)))}`;
}

function dateView({when}: Service, speaker: Speaker): unknown {
  return when === undefined ? speaker.say(m.notKnownYet) : whenView(when, speaker);
}

/** Which services stopped, and when they are back. A state that all of them share is said once, above them. */
export function servicesView(services: readonly Service[], speaker: Speaker): TemplateResult {
  const [first] = services;
  const isAlike = services.every(({state}) => state === first?.state) && services.some(({when}) => when);
  const shared = first && isAlike ? words[first.state] : undefined;
  return html`<table class="services">
    ${shared ? html`<caption>${speaker.say(shared.state)}</caption>` : nothing}
    <thead>
      <tr>
        <th scope="col">${speaker.say(m.service)}</th>
        <th scope="col">${speaker.say(shared ? shared.back : m.serviceState)}</th>
      </tr>
    </thead>
    <tbody>
      ${services.map((service) => rowView(service, (shared ? dateView : stateView)(service, speaker), speaker))}
    </tbody>
  </table>`;
}
