import {nothing, svg, type TemplateResult} from 'lit';
import {verdicts, type Verdict} from '../../eligibility/result.js';
import * as words from '../../localization/catalogues/truth-map/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {textWidth} from './fitted-text.js';
import {letter, rowHeight} from './layout.js';
import type {Run} from './runs.js';
import {verdictIcons} from '../verdict/verdict-icons.js';

const sign = 16;

/** The `id` of the pattern of an open verdict, which tells it from the others without colours, too. */
const hatchId = 'truth-map-hatch';

/** Definitions that a drawing needs once. */
export const definitionsView = svg`<defs>
    <pattern id=${hatchId} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="hatch-ground" width="9" height="9" /><rect class="hatch" width="3" height="9" />
    </pattern>
  </defs>`;

/** How far a block points outwards where its period is open, in pixels. */
const point = 12;

function outline({x, width, opensBefore, opensAfter}: Run, y: number, height: number): string {
  const [left, right, middle, bottom] = [x + 1.5, x + width - 1.5, y + height / 2, y + height];
  const start = opensBefore
    ? `M${left + point} ${bottom}L${left} ${middle}L${left + point} ${y}`
    : `M${left} ${bottom}V${y}`;
  const end = opensAfter
    ? `H${right - point}L${right} ${middle}L${right - point} ${bottom}Z`
    : `H${right}V${bottom}Z`;
  return start + end;
}

/** The icon of a verdict and, where there is room, its word. */
function wordView(
  verdict: Verdict,
  middle: number,
  y: number,
  room: number,
  speaker: Speaker,
): TemplateResult {
  const word = speaker.say(words.verdicts[verdict]);
  const width = sign + 6 + textWidth(word) * letter;
  const isWorded = width + 14 <= room;
  const start = middle - (isWorded ? width : sign) / 2;
  return svg`${
    verdict === 'possibly-affected'
      ? svg`<rect class="plate" x=${start - 8} y=${y - 11} width=${(isWorded ? width : sign) + 16} height="22" rx="11" />`
      : nothing
  }<path class="sign" d=${verdictIcons[verdict]} transform="translate(${start} ${y - sign / 2}) scale(${sign / 24})" />${
    isWorded
      ? svg`<text class="word" x=${start + sign + 6} y=${y + 5} font-size=${letter} font-weight=${verdict === 'not-affected' ? nothing : '600'}>${word}</text>`
      : nothing
  }`;
}

/** A period with the same verdict. */
export function blockView(run: Run, y: number, speaker: Speaker, height = rowHeight - 8): TemplateResult {
  const {verdict, x, width} = run;
  return svg`<g class=${verdict}>
    <path class="block" d=${outline(run, y, height)} stroke-width="1.5" stroke-linejoin="round" fill=${
      verdict === 'possibly-affected' ? `url(#${hatchId})` : nothing
    } />
    ${wordView(verdict, x + width / 2, y + height / 2, width, speaker)}
  </g>`;
}

/** The legend of the colours and icons. */
export function legendView(x: number, y: number, speaker: Speaker): TemplateResult {
  let start = x;
  return svg`<g role="list" aria-label=${speaker.say(words.legend)}>${verdicts.map((verdict) => {
    const word = speaker.say(words.verdicts[verdict]);
    const left = start;
    start += 54 + textWidth(word) * letter + 28;
    const run = {verdict, x: left, width: 44, opensBefore: false, opensAfter: false};
    return svg`<g role="listitem">${blockView(run, y, speaker, 26)}<text x=${left + 54} y=${y + 18} font-size=${letter}>${word}</text></g>`;
  })}</g>`;
}
