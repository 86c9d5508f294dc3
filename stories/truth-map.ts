import {html, render, type TemplateResult} from 'lit';
import {emulateTheme} from '../playground/preview/emulated-theme.js';
import * as words from '../src/localization/catalogues/truth-map/messages.js';
import * as m from '../src/localization/catalogues/notice/messages.js';
import {speakerFor} from '../src/localization/all-locales.js';
import {truthMap} from '../src/eligibility/what-if/truth-map.js';
import {readNotice} from '../src/model/reading/read-notice.js';
import {mapTableView} from '../src/views/truth-map/table.js';
import {truthMapView} from '../src/views/truth-map/truth-map.js';
import {truthMapPageStyles} from '../src/views/truth-map/page.styles.js';
import {truthMapStyles} from '../src/views/truth-map/truth-map.styles.js';

function contentView(document: unknown, language: string): TemplateResult {
  const {notice} = readNotice(document);
  if (!notice?.eligibility) return html`<p>This document does not say who is affected.</p>`;
  const {eligibility} = notice;
  const speaker = speakerFor(language, notice);
  const surface = {map: truthMap(eligibility), eligibility, speaker};
  const [drawn, listed] = [speaker.say(m.whoIsAffected), speaker.say(words.asTable)];
  return html`<div class="scroll" role="region" aria-label=${drawn} tabindex="0" lang=${speaker.locale} dir=${speaker.patterns.direction}>
      ${truthMapView(surface, drawn)}
    </div>
    <div class="scroll" role="region" aria-label=${listed} tabindex="0" lang=${speaker.locale} dir=${speaker.patterns.direction}>
      ${mapTableView(surface, listed)}
    </div>`;
}

/** The styles of the page that the command writes, for a box that is light or dark as the toolbar says. */
function stylesFor(theme: string): CSSStyleSheet {
  const scheme = theme.endsWith('dark') ? 'dark' : 'light';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${truthMapPageStyles.cssText}${truthMapStyles.cssText}`.replaceAll(':root', ':host') +
      ':host{display:block;background:var(--paper);color:var(--ink)}',
  );
  emulateTheme(sheet, scheme);
  return sheet;
}

/**
 * Draws which verdict a document gives to whom: dates across, other answers down.
 *
 * @param theme - one of the toolbar's
 */
export function drawTruthMap(notice: unknown, language: string, theme: string): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [stylesFor(theme)];
  render(contentView(notice, language), root);
  return host;
}
