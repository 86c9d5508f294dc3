import {html, type TemplateResult} from 'lit';
import * as checker from '../../localization/catalogues/checker/messages.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {iconView} from '../design/icon.js';
import type {RuleSurface} from '../surface.js';
import {bodyView} from '../text/body.js';
import {headingView} from '../text/heading.js';
import {lockIcon} from './icons.js';

/**
 * The section that answers "am I affected?", with its heading and introduction. With scripts it holds the form and its
 * verdict; without them radio buttons, or a table.
 */
export function checkerFrameView(
  {eligibility, speaker, headingLevel}: RuleSurface,
  content: unknown,
): TemplateResult {
  return html`<section class="checker" part="checker" id="checker" aria-labelledby="checker-title">
    ${headingView(headingLevel, speaker.say(m.checkHeading), 'checker-title')}
    ${bodyView(eligibility.intro, speaker)} ${content}
  </section>`;
}

/** Says that answers stay in the page. */
export function privacyView(speaker: Speaker): TemplateResult {
  return html`<p class="privacy" part="privacy">${iconView(lockIcon)}<span>${speaker.say(checker.privacy)}</span></p>`;
}
