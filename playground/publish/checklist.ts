import type {Pair} from '../form/words/pair.js';

/** What is left to do before and after a notice is published, in plain words. */
export const checklist: readonly Pair[] = [
  [
    'Somebody who did not write the notice has read it, in each of its languages.',
    'お知らせを書いていない人が、すべての言語で読みました。',
  ],
  [
    'You have called the telephone number of the notice, and the desk knows of it.',
    'お知らせの電話番号に実際にかけ、窓口の人も内容を知っています。',
  ],
  [
    'The sample readers get the right answers, also when the page is opened on a phone.',
    'スマートフォンで開いても、見本の読者に正しい答えが出ます。',
  ],
  [
    'The page can be found: a link stands on the first page of the site, and search engines may list it.',
    'サイトの最初のページからリンクがあり、検索エンジンにも載ります。',
  ],
  [
    'Whoever has to be told by letter or mail is told: a page does not take the place of that.',
    '手紙やメールで知らせるべき人には、別に知らせています。ページはその代わりになりません。',
  ],
  [
    'You know who looks after the notice, and when the next one follows.',
    'お知らせの担当者と、次の報告の時期が決まっています。',
  ],
];

/** What the owner tells those who look after the site, in one sentence. */
export const webTeamSentence: Pair = [
  'Please put the folder “notice” of this archive at the root of our site, and either publish element-page.html or write its tag into a page of ours; where no scripts are allowed, publish plain-page.html instead. policies.txt has the strictest policy that each of them works under.',
  'このZIPの「notice」フォルダーをサイトの最上位に置き、element-page.htmlを公開するか、その中のタグを当社のページに書いてください。スクリプトが使えない場合は、代わりにplain-page.htmlを公開してください。それぞれが動くもっとも厳しいポリシーはpolicies.txtにあります。',
];

/** What the archive says of itself. */
export function instructionsIn(
  say: (words: Pair) => string,
  title: string,
  version: string | undefined,
): string {
  const scripts: Pair =
    version === undefined
      ? [
          'The scripts are not in this archive: take them from the package incident-notice, and put them into the folder “notice”.',
          'スクリプトはこのZIPに入っていません。パッケージincident-noticeから「notice」フォルダーに入れてください。',
        ]
      : [
          `The scripts in the folder “notice” are those of incident-notice ${version}.`,
          `「notice」フォルダーのスクリプトは、incident-notice ${version}のものです。`,
        ];
  const tasks = checklist.map((task) => `[ ] ${say(task)}`);
  return [title, say(webTeamSentence), say(scripts), tasks.join('\n')].join('\n\n') + '\n';
}
