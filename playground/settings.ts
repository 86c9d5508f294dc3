import {part} from './parts.js';
import type {Theme} from './preview/emulated-theme.js';
import type {Language} from './words.js';

const form = part('settings', HTMLFormElement);

/** What is chosen for the page as a whole. */
export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
}

export function settings(): Settings {
  const chosen = new FormData(form);
  return {
    language: chosen.get('language') === 'ja' ? 'ja' : 'en',
    theme: chosen.get('theme') === 'dark' ? 'dark' : 'light',
  };
}

function apply(): void {
  const {language, theme} = settings();
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme;
}

function choose(name: string, value: string): void {
  const field = form.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`);
  if (field) field.checked = true;
}

/** Chooses what the reader's system is set to, and follows its theme until another one is chosen here. */
export function chooseAsUsual(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {
    choose('theme', dark.matches ? 'dark' : 'light');
    apply();
  };
  const leave = ({target}: Event) => {
    if ((target as HTMLInputElement).name === 'theme') dark.removeEventListener('change', follow);
    apply();
  };
  choose('language', navigator.language.startsWith('ja') ? 'ja' : 'en');
  follow();
  dark.addEventListener('change', follow);
  form.addEventListener('change', leave);
}

/** Calls back when something else is chosen. */
export function watchSettings(onChange: () => void): void {
  form.addEventListener('change', onChange);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onChange);
}
