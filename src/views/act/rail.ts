import {html, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Surface} from '../surface.js';
import {actionsView, type ActionsOptions} from './actions.js';
import type {Fold} from '../understand/fold.js';

/** Beside the text, where there is room: what a reader can do, and links to the parts of the notice. */
export function railView(surface: Surface, folds: readonly Fold[], actions: ActionsOptions): TemplateResult {
  const {speaker} = surface;
  return html`<nav class="rail" part="rail" aria-label=${speaker.say(m.onThisPage)}>
    ${actionsView(surface, actions)}
    <ul>
      ${folds.map(({id, heading}) => html`<li><a href="#${id}" @click=${actions.onJump}>${heading}</a></li>`)}
    </ul>
  </nav>`;
}
