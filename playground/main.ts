import {DraftShelf} from './drafts/draft-shelf.js';
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

/** On a phone, what is written comes with the first touch; what readers will see is there at once. */
async function look(): Promise<void> {
  for (const name of beginnings) addEventListener(name, handleBeginning, {passive: true});
  const [{showFirst}, drafts] = await Promise.all([import('./first-look.js'), new DraftShelf().all()]);
  if (drafts?.[0]) await start();
  else await showFirst();
}

// The editor is large. Where there is room for it, it comes after the page; a phone fetches it only for those who stay.
if (matchMedia('(min-width: 64rem)').matches) requestAnimationFrame(() => setTimeout(() => void start()));
else void look();
