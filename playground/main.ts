import {draft} from './draft.js';
import {chooseAsUsual} from './settings.js';

/** What tells that somebody has come to work, and not only to look. */
const beginnings = ['click', 'keydown', 'scroll'];

/** Loads all the rest. A button that was pressed too early is pressed again. */
async function start(event?: Event): Promise<void> {
  for (const name of beginnings) removeEventListener(name, handleBeginning);
  const {ready} = await import('./workshop.js');
  await ready;
  if (event?.type === 'click') (event.target as Element).closest<HTMLElement>('.tools button')?.click();
}

function handleBeginning(event: Event): void {
  void start(event);
}

chooseAsUsual();

// The editor is large. Where there is room for it, it comes after the page; a phone fetches it only for those who stay.
if (matchMedia('(min-width: 64rem)').matches || draft.read() !== undefined) {
  requestAnimationFrame(() => setTimeout(() => void start()));
} else {
  for (const name of beginnings) addEventListener(name, handleBeginning, {passive: true});
}
