import * as m from '../../localization/catalogues/command/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {escapeText} from '../../server/plain/render-plain.js';

/** What a page of the preview may do: load what this server has, and show it in frames. */
export const previewPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The page of the preview; its script fills in what is read from the file. */
export function previewPage(file: string, speaker: Speaker): string {
  const say = (message: () => string) => escapeText(speaker.say(message));
  const title = escapeText(speaker.say(m.previewTitle, file));
  return `<!doctype html>
<html lang="${escapeText(speaker.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/preview.css">
<script type="module" src="/preview.js"></script>
</head>
<body>
<header>
<h1>${title}</h1>
<p role="status" id="status" data-stale="${say(m.previewStale)}" data-empty="${say(m.previewEmpty)}" data-ended="${say(m.previewEnded)}"></p>
</header>
<nav>
<fieldset id="views"><legend>${say(m.previewViews)}</legend>
<label><input type="radio" name="view" value="element" checked> ${say(m.previewElement)}</label>
<label><input type="radio" name="view" value="page"> ${say(m.previewPage)}</label>
</fieldset>
<fieldset id="languages"><legend>${say(m.previewLanguages)}</legend></fieldset>
</nav>
<main><iframe id="notice" title="${title}" hidden></iframe></main>
<section aria-labelledby="problems-heading">
<h2 id="problems-heading">${say(m.previewProblems)} <span id="count"></span></h2>
<ol id="problems" data-error="${say(m.levels.error)}" data-warning="${say(m.levels.warning)}" data-note="${say(m.levels.note)}"></ol>
</section>
</body>
</html>
`;
}

export const previewStyles = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}
*{box-sizing:border-box}
body{margin:0;display:grid;grid-template-columns:minmax(0,1fr);min-height:100vh}
header,nav,section{padding:.5rem 1rem}
h1,h2{font-size:1rem;margin:0}
#status{margin:0;font-weight:bold}
fieldset{border:0;padding:0;margin:0 2rem 0 0;display:inline-flex;flex-wrap:wrap;gap:0 1rem;align-items:center}
legend{float:left;margin-inline-end:1rem}
label{padding-block:.5rem}
iframe{width:100%;height:75vh;border:0;border-block:1px solid;display:block;background:Canvas}
iframe[hidden]{display:none}
ol{margin:0;padding-inline-start:2rem}
li{margin-block:.5rem;overflow-wrap:anywhere}
code{font-family:ui-monospace,monospace}
li[data-level=error] strong{color:light-dark(#a30000,#ff9a9a)}
@media (min-width:70em){
body{grid-template:auto auto 1fr/minmax(0,1fr) 26rem}
header,nav{grid-column:1/-1}
iframe{height:100%;border-inline-end:1px solid}
section{overflow:auto;max-height:85vh;border-block-start:1px solid}
}
`;

/** How a page of an owner could be that has nothing but the element. */
export const frameStyles =
  ':root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}body{margin:0 auto;max-width:60rem;padding:.5rem}';
