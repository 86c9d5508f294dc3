import {html, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Surface} from '../surface.js';
import type {ActionsOptions} from './actions.js';
import type {Fold} from '../understand/fold.js';

/** Beside the text, where there is room: links to the parts of the notice, of which the check is the first. */
export function railView(
  {speaker}: Surface,
  folds: readonly Fold[],
  {canCheck, onJump}: ActionsOptions,
): TemplateResult {
  const check = {id: 'checker', heading: speaker.say(m.checkHeading)};
  return html`<nav class="rail" part="rail" aria-label=${speaker.say(m.onThisPage)}>
    <ul>
      ${[...(canCheck ? [check] : []), ...folds].map(({id, heading}) => html`<li><a href="#${id}" @click=${onJump}>${heading}</a></li>`)}
    </ul>
  </nav>`;
}
