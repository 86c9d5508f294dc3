import type {Speaker} from '../../localization/speaker.js';

/** Stands on both sides of the number of a view within words. */
const mark = '\0';

/** Words with views in their gaps. */
export function filledView(words: (...gaps: string[]) => string, ...views: readonly unknown[]): unknown[] {
  const said = words(...views.map((_, index) => mark + String(index) + mark));
  return said.split(mark).map((part, place) => (place % 2 === 1 ? views[Number(part)] : part));
}

/** A message with views in its gaps. */
export function saidView(
  message: (...gaps: string[]) => string,
  speaker: Speaker,
  ...views: readonly unknown[]
): unknown[] {
  return filledView((...gaps) => speaker.say(message, ...gaps), ...views);
}
