import type {Problem} from '../src/model/problems/problem.js';

export type Language = 'ja' | 'en';

/** Whether a tag is that of a language of the page. */
export function isLanguage(tag: string): tag is Language {
  return tag === 'ja' || tag === 'en';
}

/** What the playground says while it is used; what always stands there is in its page, in each language. */
export interface Words {
  readonly levels: Readonly<Record<Problem['level'], string>>;
  readonly line: (line: number) => string;
  readonly problems: (count: number) => string;
  readonly moreProblems: (count: number) => string;
  readonly noProblems: string;
  readonly kept: string;
  readonly notKept: string;
  readonly discarded: string;
  readonly opened: (name: string) => string;
  readonly tooLarge: (name: string) => string;
  /** The encoding is named if the file looks like one. */
  readonly unreadable: (name: string, encoding?: string) => string;
  readonly notLoaded: string;
  readonly formatted: string;
  readonly notFormatted: string;
  readonly copied: string;
  readonly selected: string;
  readonly saved: (name: string) => string;
  readonly previewTitle: string;
  readonly plainTitle: string;
  readonly mapTitle: string;
  readonly stale: string;
  readonly empty: string;
  /** The name of a place may be empty. */
  readonly mend: (place: string) => string;
  readonly noMap: string;
  readonly notDrawn: string;
}

const english: Words = {
  levels: {error: 'Error', warning: 'Warning', note: 'Note'},
  line: (line) => `line ${line}`,
  problems: (count) => (count === 1 ? 'One thing to look at' : `${count} things to look at`),
  moreProblems: (count) => `${count} more: they come up as these are mended.`,
  noProblems: 'Nothing is wrong with this notice.',
  kept: 'The draft is kept in this browser, on this device. It is sent nowhere.',
  notKept: 'This browser keeps no draft here. Save the file before you leave.',
  discarded: 'The draft is discarded. Undo brings the text back.',
  opened: (name) => `${name} is open.`,
  tooLarge: (name) => `${name} is too large for a notice and was not opened.`,
  unreadable: (name, encoding) =>
    `${name} is not a text in UTF-8 and was not opened.` +
    (encoding === undefined ? '' : ` It looks like ${encoding}: choose UTF-8 where your editor saves it.`),
  notLoaded: 'A file of this page could not be loaded. Load the page again.',
  formatted: 'The text is tidied up.',
  notFormatted: 'Not tidied up: the text is not JSON yet.',
  copied: 'Copied.',
  selected: 'This browser did not copy. The text is selected: copy it from here.',
  saved: (name) => `Saved as ${name}.`,
  previewTitle: 'The notice, with JavaScript',
  plainTitle: 'The notice, without JavaScript',
  mapTitle: 'Who is affected: a map',
  stale: 'The preview shows your last version without errors.',
  empty: 'There is no notice to show yet: the text has errors.',
  mend: (place) => (place === '' ? 'Go to what has to be mended' : `Mend this first: ${place}`),
  noMap: 'This notice does not say who is affected, so there is no map.',
  notDrawn: 'It could not be shown.',
};

const japanese: Words = {
  levels: {error: 'エラー', warning: '警告', note: '参考'},
  line: (line) => `${line}行目`,
  problems: (count) => `確認が必要なところが${count}件あります`,
  moreProblems: (count) => `ほかに${count}件あります。直すと順に表示されます。`,
  noProblems: 'このお知らせに問題はありません。',
  kept: '下書きは、この端末のこのブラウザーにだけ残ります。どこにも送られません。',
  notKept: 'このブラウザーには下書きを残せません。離れる前にファイルに保存してください。',
  discarded: '下書きを破棄しました。元に戻す操作で文章を戻せます。',
  opened: (name) => `${name}を開きました。`,
  tooLarge: (name) => `${name}はお知らせとしては大きすぎるため、開きませんでした。`,
  unreadable: (name, encoding) =>
    `${name}はUTF-8の文書ではないため、開きませんでした。` +
    (encoding === undefined
      ? ''
      : `文字コードは${encoding}のようです。エディターで文字コードにUTF-8を選んで保存してください。`),
  notLoaded: 'このページのファイルを読み込めませんでした。ページを再読み込みしてください。',
  formatted: '書式を整えました。',
  notFormatted: 'まだJSONとして読めないため、整えられません。',
  copied: 'コピーしました。',
  selected: 'コピーできませんでした。文字を選択したので、ここからコピーしてください。',
  saved: (name) => `${name}として保存しました。`,
  previewTitle: 'お知らせ（JavaScriptあり）',
  plainTitle: 'お知らせ（JavaScriptなし）',
  mapTitle: '対象になる人の図',
  stale: 'エラーのない最後の文書を表示しています。',
  empty: '文書にエラーがあるため、まだ表示できません。',
  mend: (place) => (place === '' ? '直すところへ' : `先に直すところ：${place}`),
  noMap: 'このお知らせには対象者の条件がないため、図はありません。',
  notDrawn: '表示できませんでした。',
};

/** The words in a language of the page. */
export function wordsIn(language: Language): Words {
  return language === 'ja' ? japanese : english;
}
