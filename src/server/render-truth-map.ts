import type {Answers} from '../eligibility/answers.js';
import {truthMap} from '../eligibility/what-if/truth-map.js';
import * as m from '../localization/catalogues/notice/messages.js';
import {speakerFor} from '../localization/all-locales.js';
import type {Speaker} from '../localization/speaker.js';
import type {Notice} from '../model/schema/notice.js';
import {truthMapPageView} from '../views/truth-map/page.js';
import {truthMapPageStyles} from '../views/truth-map/page.styles.js';
import {truthMapStyles} from '../views/truth-map/truth-map.styles.js';
import {truthMapFileView} from '../views/truth-map/truth-map.js';
import {escapeText, renderPlain} from './plain/render-plain.js';

export interface TruthMapOptions {
  /** BCP 47 tag of the language that is wanted; the notice's own where it is left out. */
  readonly language?: string;
  /** `svg` for the drawing, `html` for a page with the drawing and a table that says the same. */
  readonly format: 'svg' | 'html';
  /** Answers that the map takes as given, by question id. */
  readonly answers?: Answers;
}

/** Replaces control characters, which XML does not allow even as references. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '\ufffd');
}

/** The drawing as an SVG file, with a title and its styles. */
function svgFile(drawing: string, name: string): string {
  const additions = `<title>${escapeText(name)}</title><style>${truthMapStyles.cssText}</style>`;
  const file = drawing.replace(/^<svg[^>]*>/, (opening) => opening + additions);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withoutControls(file)}\n`;
}

function htmlFile(body: string, name: string, {locale, patterns}: Speaker): string {
  return `<!doctype html>
<html lang="${escapeText(locale)}" dir="${patterns.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeText(name)}</title>
<style>${truthMapPageStyles.cssText}${truthMapStyles.cssText}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/**
 * Renders the truth map of a notice as a self-contained file: no script, no other file, no network.
 *
 * Reads no clock: the same notice gives the same file, byte for byte.
 *
 * @returns undefined if the notice does not say who is affected
 */
export function renderTruthMap(
  notice: Notice,
  {language = notice.language, format, answers = {}}: TruthMapOptions,
): string | undefined {
  const {eligibility} = notice;
  if (!eligibility) return undefined;
  const speaker = speakerFor(language, notice);
  const surface = {map: truthMap(eligibility, answers), eligibility, speaker};
  const name = `${speaker.say(m.whoIsAffected)} – ${speaker.text(notice.title).value}`;
  return format === 'svg'
    ? svgFile(renderPlain(truthMapFileView(surface, notice)), name)
    : htmlFile(renderPlain(truthMapPageView(surface, notice)), name, speaker);
}
