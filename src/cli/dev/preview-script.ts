/** The script of the preview: shows what the server tells of the file. It runs in the page alone. */
import type {PreviewState} from './live-document.js';

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no part “${id}”.`);
  return found;
}

const status = part('status');
const frame = part('notice') as HTMLIFrameElement;
const languages = part('languages');
const problems = part('problems');

function chosen(name: string): string | undefined {
  return document.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.value;
}

/** Shows the version in the form and the language that are chosen; the same again where it has changed. */
function showFrame(version: number): void {
  const language = chosen('language');
  frame.hidden = version === 0;
  if (version === 0 || language === undefined) return;
  const address = `/${chosen('view') ?? 'element'}?lang=${encodeURIComponent(language)}`;
  const isShown = frame.dataset.address === address;
  if (isShown && frame.dataset.version === String(version)) return;
  frame.dataset.version = String(version);
  frame.dataset.address = address;
  // A reload keeps the place to which it was scrolled.
  if (isShown) frame.contentWindow?.location.reload();
  else frame.src = address;
}

function choice({tag, name}: PreviewState['languages'][number], isChosen: boolean): HTMLElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  Object.assign(input, {type: 'radio', name: 'language', value: tag, checked: isChosen});
  label.append(input, ` ${name}`);
  return label;
}

function showLanguages(known: PreviewState['languages']): void {
  const tags = known.map(({tag}) => tag).join();
  if (languages.dataset.tags === tags) return;
  languages.dataset.tags = tags;
  const before = chosen('language');
  const current = known.some(({tag}) => tag === before) ? before : known[0]?.tag;
  for (const label of languages.querySelectorAll('label')) label.remove();
  languages.append(...known.map((language) => choice(language, language.tag === current)));
}

function problemItem({level, path, place, words}: PreviewState['problems'][number]): HTMLElement {
  const item = document.createElement('li');
  item.dataset.level = level;
  const [strong, code] = [document.createElement('strong'), document.createElement('code')];
  strong.textContent = problems.dataset[level] ?? level;
  code.textContent = [path, place].filter((text) => text !== '').join(' ');
  item.append(strong, ' ', code, document.createElement('br'), words);
  return item;
}

function show(state: PreviewState): void {
  const {version, isCurrent} = state;
  const message = version === 0 ? status.dataset.empty : status.dataset.stale;
  status.textContent = isCurrent ? '' : (message ?? '');
  part('count').textContent = `(${state.problems.length})`;
  problems.replaceChildren(...state.problems.map(problemItem));
  showLanguages(state.languages);
  showFrame(version);
}

let latest: PreviewState | undefined;
const events = new EventSource('/events');
events.addEventListener('message', ({data}: MessageEvent<string>) => {
  latest = JSON.parse(data) as PreviewState;
  show(latest);
});
events.addEventListener('error', () => {
  status.textContent = status.dataset.ended ?? '';
});
document.addEventListener('change', () => {
  if (latest) showFrame(latest.version);
});
