import type {Answers} from '../eligibility/answers.js';
import {truthMap} from '../eligibility/what-if/truth-map.js';
import * as m from '../localization/catalogues/notice/messages.js';
import {speakerFor} from '../localization/all-locales.js';
import type {Speaker} from '../localization/speaker.js';
import type {Notice} from '../model/schema/notice.js';
import {isEnded} from '../model/standing.js';
import {endedMapFileView, endedMapPageView} from '../views/truth-map/ended-map.js';
import {truthMapPageView} from '../views/truth-map/page.js';
import {truthMapPageStyles} from '../views/truth-map/page.styles.js';
import {truthMapStyles} from '../views/truth-map/truth-map.styles.js';
import {truthMapFileView} from '../views/truth-map/truth-map.js';
import {admittedNotice} from './arguments.js';
import {withoutForbidden} from './plain/markup.js';
import {escapeText, renderPlain} from './plain/render-plain.js';

export interface TruthMapOptions {
  /** BCP 47 tag of the language that is wanted; the notice's own where it is left out. */
  readonly language?: string;
  /** `svg` for the drawing, `html` for a page with the drawing and a table that says the same. */
  readonly format: 'svg' | 'html';
  /** Answers that the map takes as given, by question id. */
  readonly answers?: Answers;
}

/** The drawing as an SVG file, with a title and its styles. */
function svgFile(drawing: string, name: string): string {
  const additions = `<title>${escapeText(name)}</title><style>${truthMapStyles.cssText}</style>`;
  const file = drawing.replace(/^<svg[^>]*>/, (opening) => opening + additions);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withoutForbidden(file)}\n`;
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
 * @param read - as `readNotice` returns it
 * @returns undefined if the notice does not say who is affected; of one that was withdrawn or superseded a file that says so,
 *   without a map
 * @throws TypeError if it is no notice, or if an option is of another type
 */
export function renderTruthMap(read: Notice, options: TruthMapOptions): string | undefined {
  const notice = admittedNotice(read, {...options});
  const {language = notice.language, format, answers = {}} = options;
  const {eligibility} = notice;
  const speaker = speakerFor(language, notice);
  const name = `${speaker.say(m.whoIsAffected)} – ${speaker.text(notice.title).value}`;
  if (isEnded(notice)) {
    return format === 'svg'
      ? svgFile(renderPlain(endedMapFileView(notice, speaker)), name)
      : htmlFile(renderPlain(endedMapPageView(notice, speaker)), name, speaker);
  }
  if (!eligibility) return undefined;
  const surface = {map: truthMap(eligibility, answers), eligibility, speaker};
  return format === 'svg'
    ? svgFile(renderPlain(truthMapFileView(surface, notice)), name)
    : htmlFile(renderPlain(truthMapPageView(surface, notice)), name, speaker);
}
