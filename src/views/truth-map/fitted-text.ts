/** Characters as wide as they are high. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** Widths of characters in a sans-serif face, in em. Too wide is better than too narrow: nothing may overlap. */
function widthOf(character: string): number {
  if (wide.test(character)) return 1;
  if (/[\p{Lu}mw@%—…]/u.test(character)) return 0.74;
  return /[\sijlt.,:;'!|()[\]-]/.test(character) ? 0.36 : 0.59;
}

/** Estimates the width of a text, in em: a server cannot measure one. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + widthOf(character), 0);
}

/** Where lines may break: after spaces and hyphens and, in scripts without spaces, anywhere but before a closing sign. */
const breaks =
  /(?<=[\s-])(?=[^\s-])|(?<=[\u3001-\u3007\u300b\u300d\u300f\u3011-\u30ff\u3400-\u9fff\uff01-\uff60])(?![\s\u3001-\u3003\u3009\u300b\u300d\u300f\u3011ぁぃぅぇぉっゃゅょァィゥェォッャュョー！），．：；？])/u;

function shorten(text: string, width: number): string {
  let kept = '';
  let left = width - textWidth('…');
  for (const character of text.trimEnd()) {
    left -= widthOf(character);
    if (left < 0) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * Breaks a text into lines; what does not fit into them is cut off with "…".
 *
 * @param width - of a line, in em
 */
export function fitText(text: string, width: number, mostLines: number): string[] {
  const lines: string[] = [''];
  for (const piece of text.split(breaks)) {
    const last = lines.at(-1) ?? '';
    if (last === '' || textWidth((last + piece).trimEnd()) <= width) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  const fitting = lines.slice(0, mostLines);
  const rest = lines.slice(mostLines - 1).join('');
  return fitting.map((line, index) => {
    const whole = index === mostLines - 1 ? rest : line;
    return textWidth(whole.trimEnd()) <= width ? whole.trim() : shorten(whole, width);
  });
}
