import {speakerFor} from '../../../src/localization/all-locales.js';
import type {Speaker} from '../../../src/localization/speaker.js';
import type {Problem, ProblemCode} from '../../../src/model/problems/problem.js';
import type {Language} from '../../words.js';
import type {Place} from '../source/json-edit.js';
import {anyTextOf, isMembers, listAt, valueAt} from '../source/values.js';
import {placeAt} from '../steps.js';
import {inLanguage, type Pair} from '../words/pair.js';

/** What a problem is worded with. */
interface Context {
  readonly document: unknown;
  readonly language: Language;
  readonly main: string;
}

/** What was found and what was expected, in words for an owner. */
interface Found {
  readonly received: string;
  readonly expected: string;
  /** What was probably meant; empty if that is not known. */
  readonly nearest: string;
  /** What something is called that the document has under an id. */
  readonly name: (id: string) => string;
  /** What stands at the place of the problem. */
  readonly test: unknown;
  readonly speaker: Speaker;
}

type Words = Pair | ((found: Found) => Pair);

const fillIn: Pair = ['Please fill this in.', 'ご記入ください。'];

/** Names of languages in place of their tags. */
function languagesIn(tags: string, {speaker}: Found): string {
  return speaker.list(tags.split(/,\s*/).map((tag) => speaker.languageName(tag)));
}

/** Dates in words, in what may be a range of dates or codes. */
function rangeWords(range: string, {speaker}: Found): string {
  return speaker.list(range.split('..').map((end) => speaker.moment(end)));
}

/** Whether a test lists answers, and none so far. */
function hasEmptyList(test: unknown): boolean {
  return isMembers(test) && Object.values(test).some((value) => Array.isArray(value) && value.length === 0);
}

const problems: Readonly<Partial<Record<ProblemCode, Words>>> = {
  'too-large': [
    'The notice is too long. Leave out what readers do not need.',
    'お知らせが長すぎます。読む人に要らないものを省いてください。',
  ],
  'bad-encoding': ({nearest}) =>
    nearest === ''
      ? [
          'Characters were lost here (�). Type them again.',
          'ここの文字が失われています（�）。入力し直してください。',
        ]
      : [
          `The characters are mixed up here. Did you mean “${nearest}”?`,
          `ここは文字化けしています。「${nearest}」のことではありませんか。`,
        ],
  'missing-member': fillIn,
  'empty-text': fillIn,
  'wrong-type': [
    'What stands here does not fit. Write it again.',
    'ここにある内容は合いません。書き直してください。',
  ],
  'unknown-value': ['Please choose one of these.', 'どれかを選んでください。'],
  'out-of-range': [
    'Something is missing here, or a number is too small.',
    'ここに足りないものがあるか、数が小さすぎます。',
  ],
  'bad-date': ({received}) =>
    received === ''
      ? fillIn
      : [
          'This is not a real date. Write, for example, 25 September 2012.',
          '実在する日付ではありません。「2012年9月25日」のように書いてください。',
        ],
  'bad-gtin': [
    'This is not the number of a bar code. Write all of its digits, without spaces.',
    'バーコードの番号ではありません。すべての数字を、空白なしで書いてください。',
  ],
  'bad-id': [
    'Use small letters a–z, digits and hyphens only, without spaces.',
    '半角の英小文字、数字、ハイフンだけを、空白なしで使ってください。',
  ],
  'bad-language-tag': [
    'No language has this sign. Write, for example, ja, en or zh-Hant.',
    'この記号の言語はありません。ja、en、zh-Hantのように書いてください。',
  ],
  'bad-phone-number': [
    'Write the number with its country code, such as +81120020215. How people dial it goes into the other field.',
    '国番号を付けて、+81120020215のように書いてください。画面に出す書き方は、もう一つの欄に書きます。',
  ],
  'bad-time': ['Write a time of day such as 09:00.', '時刻は09:00のように書いてください。'],
  'bad-time-zone': [
    'No time zone has this name. Write, for example, Asia/Tokyo or Europe/London.',
    'この名前のタイムゾーンはありません。Asia/TokyoやEurope/Londonのように書いてください。',
  ],
  'fixed-time-zone': [
    'This is an abbreviation that not all devices know. Write the name of a place, such as Asia/Tokyo.',
    '略称はすべての端末で通じるとは限りません。Asia/Tokyoのように地名で書いてください。',
  ],
  'country-for-language': ({received, nearest}) => [
    `“${received}” is a country. The sign of its language is “${nearest}”.`,
    `「${received}」は国の記号です。言語の記号は「${nearest}」です。`,
  ],
  'part-of-day': [
    'Only a month or a year is early, middle or late. Leave that out, or leave out the day.',
    '上旬・中旬・下旬などは、月か年にだけ付けられます。それを外すか、日を外してください。',
  ],
  'mistaken-address': ({received, nearest}) => [
    `“${received}” leads nowhere. Did you mean “${nearest}”?`,
    `「${received}」ではどこにもつながりません。「${nearest}」のことではありませんか。`,
  ],
  'trunk-zero': ({nearest}) => [
    `Behind the country code, the first 0 is left out: ${nearest}.`,
    `国番号の後では、最初の0を省きます：${nearest}`,
  ],
  'joined-codes': [
    'Several numbers stand here as one. Write each by itself, and a range with its first and its last.',
    '複数の番号が一つになっています。番号は一つずつ、範囲は最初と最後を書いてください。',
  ],
  'distant-date': [
    'This date is very far from that of the notice. Check its year.',
    'この日付は、お知らせの日付から離れすぎています。年を確かめてください。',
  ],
  'markup-in-text': ({received}) =>
    received === '\\n'
      ? [
          'Line breaks within a paragraph are not shown. Write each paragraph, and each entry of a list, by itself.',
          '段落の中の改行は表示されません。段落や一覧の項目は、一つずつ分けて書いてください。',
        ]
      : [
          `Readers will see “${received}” as it stands. Take it out.`,
          `「${received}」は、このまま読む人に見えます。取り除いてください。`,
        ],
  'reserved-value': [
    'This answer cannot have this name. Choose another one.',
    'この答えにこの名前は使えません。',
  ],
  'too-deep': ['This is nested too deep.', '入れ子が深すぎます。'],
  'too-long': ['This is too long. Shorten it, or split it.', '長すぎます。短くするか、分けてください。'],
  'unsafe-url': [
    'This address cannot be used. A link begins with https://, and a mail address looks like help@example.com.',
    'このアドレスは使えません。リンクはhttps://で始まり、メールアドレスはhelp@example.comの形です。',
  ],
  'duplicate-id': [
    'Two of these are the same one to the notice. Remove one of them, and add it again.',
    '同じものが2つあります。片方を削除して、追加し直してください。',
  ],
  'missing-heading': ['Give this part a heading.', '見出しを付けてください。'],
  'missing-time-zone': [
    'Say in which time zone a day begins and ends.',
    '1日がどのタイムゾーンで始まり終わるのかを書いてください。',
  ],
  'unfit-test': ({received}) =>
    received === ''
      ? ['This condition says nothing yet. Fill it in.', 'この条件はまだ何も決めていません。ご記入ください。']
      : [
          'This condition does not fit its question. Remove it, and add it again.',
          'この条件は質問に合っていません。削除して、追加し直してください。',
        ],
  'unknown-question': [
    'This condition is about a question that is not there any more. Remove it.',
    'この条件の質問は、もうありません。条件を削除してください。',
  ],
  'inverted-range': [
    'This ends before it begins. Correct one of the two.',
    '始まりより前に終わっています。どちらかを直してください。',
  ],
  'unknown-option': [
    'This condition names an answer that its question does not have.',
    'この条件にある答えは、質問の選択肢にありません。',
  ],
  'unknown-reference': [
    'Something is ticked here that is not in the notice any more.',
    'ここで選ばれているものは、もうお知らせにありません。',
  ],
  'wrapped-notice': [
    'This file holds the notice together with its tests, and pages cannot show it like this. Publish the notice alone.',
    'お知らせが確認用の例と一緒に入っているため、このままではページに表示できません。お知らせだけを公開してください。',
  ],
  'misplaced-revision': [
    'Earlier notices come oldest first, each once, and before this one. Correct the number or the date here.',
    'これまでのお知らせは、古い順に1回ずつ、このお知らせより前のものだけを並べます。ここの番号か日付を直してください。',
  ],
  'duplicate-member': [
    'Something here is written twice; the last one counts.',
    'ここに同じものが2回書かれています。最後のものが使われます。',
  ],
  'unknown-member': [
    'Something here is not part of a notice. It is kept, and readers do not see it.',
    'お知らせの項目ではないものがあります。そのまま残りますが、読む人には見えません。',
  ],
  'newer-member': [
    'Something here needs a newer version of the format than the notice says it is in.',
    'ここには、このお知らせの形式より新しい版のものがあります。',
  ],
  'unfilled-place': ({received}) =>
    /^[\w+:@./-]*$/.test(received)
      ? ['Still to be filled in.', 'まだ記入していません。']
      : [`Still to be filled in: ${received}`, `まだ記入していません：${received}`],
  'missing-translation': (found) => [
    `This is not yet in ${languagesIn(found.expected, found)}. Translate it in the step “Languages”.`,
    `まだ${languagesIn(found.expected, found)}がありません。「言語」の画面で訳してください。`,
  ],
  'partial-translation': (found) => {
    const [some = '', all = ''] = found.expected.split('/');
    const language = found.speaker.languageName(found.received);
    return [
      `Only ${some} of ${all} texts are in ${language}, so its readers get a mixture. Translate the others, or take the language out.`,
      `${language}の文は${all}のうち${some}だけなので、読む人には混ざって見えます。残りを訳すか、この言語をやめてください。`,
    ];
  },
  'contradictory-test': ({test}) =>
    hasEmptyList(test)
      ? ['Say which answers are meant.', 'どの答えが当てはまるかを選んでください。']
      : [
          'No answer can be like this. As long as it is so, people are only told that they may be affected.',
          'このような答えはありえません。このままでは「対象かもしれません」としか答えられません。',
        ],
  'unreachable-group': [
    'Nobody can be in this group: its conditions exclude each other. Correct one of them.',
    '条件が互いに合わないため、このグループには誰も当てはまりません。どれかを直してください。',
  ],
  'narrow-gap': (found) => {
    const [ends, missing] = [rangeWords(found.received, found), found.speaker.moment(found.expected)];
    return [
      `Between ${ends}, only ${missing} is left out: whoever answers that is not affected. Is that meant?`,
      `${ends}の間で${missing}だけが抜けています。そう答えた人は対象外になります。これでよいですか。`,
    ];
  },
  'overlapping-groups': ({received, name, speaker}) => {
    const groups = speaker.list(received.split(' ').map((id) => `“${name(id)}”`));
    return [
      `The same person can be in ${groups}, which say different things. Check that one person may be told all of it.`,
      `同じ人が${groups.replaceAll(/[“”]/g, '')}のどちらにも当てはまることがあります。両方を案内してよいか、お確かめください。`,
    ];
  },
  'nested-group': ({received, expected, name}) => [
    `Whoever is in “${name(received)}” is also in “${name(expected)}”, so it changes nothing. Is that what you mean?`,
    `「${name(received)}」の人はみな「${name(expected)}」にも当てはまるので、結果は変わりません。これでよいですか。`,
  ],
  'deciding-other': ({received, name}) => [
    `Whoever answers “none of these” to “${name(received)}” can be told to be affected. Is that meant?`,
    `「${name(received)}」に「どれでもない」と答えた人も対象になりえます。これでよいですか。`,
  ],
  'same-for-all': ({received}) =>
    received === 'not-affected'
      ? [
          'Everybody is told “not affected”, whatever they answer. Add a group of those who are affected.',
          'どう答えても、全員に「対象ではありません」と答えます。対象となる人のグループを追加してください。',
        ]
      : [
          'This group is for everybody, whatever they answer. Say who is in it.',
          'このグループには、どう答えても全員が当てはまります。どのような人が当てはまるかを書いてください。',
        ],
  'unused-question': ({received, name}) => [
    `No answer to “${name(received)}” changes the result. Let a group ask about it, or remove it.`,
    `「${name(received)}」にどう答えても結果は変わりません。条件に使うか、削除してください。`,
  ],
  'unused-option': ({received, name}) => [
    `No condition names the answer “${name(received)}”. That can be right.`,
    `「${name(received)}」という答えを使う条件はありません。そのままでよいこともあります。`,
  ],
  'code-without-shape': [
    'Say what these codes look like: otherwise whoever mistypes one may be told “not affected”.',
    '番号の形を書いてください。書かないと、打ち間違えた人に「対象ではありません」と答えることがあります。',
  ],
  unshapely: ({received}) =>
    received === ''
      ? fillIn
      : [
          `No code can be like “${received}”, going by what you say that codes look like. Correct one of the two.`,
          `番号の形によれば「${received}」という番号はありえません。どちらかを直してください。`,
        ],
  'range-over-check-digit': [
    'These codes end with a check digit, so a range over whole codes leaves some out.',
    '番号の末尾が検査数字なので、番号全体の範囲では抜けるものがあります。',
  ],
  'id-changed': [
    'The short name is another one than in the notice before, so pages take this for another incident. Keep it.',
    '短い名前が前のお知らせと違うため、別の事故として扱われます。同じ名前にしてください。',
  ],
  'revision-not-raised': [
    'The notice before has the same number or a higher one. Raise it, or pages pass over this notice.',
    '番号が前のお知らせより大きくないため、ページに表示されません。番号を上げてください。',
  ],
  'ended-before': [
    'The notice before has ended this matter, and this one opens it again. Say so in the text.',
    '前のお知らせで終わった件を、再び始めています。そのことを本文に書いてください。',
  ],
  'date-moved-back': (found) => [
    `This was ${rangeWords(found.expected, found)} in the notice before, and is earlier now. Correct it, or say why.`,
    `前のお知らせでは${rangeWords(found.expected, found)}でしたが、それより早くなっています。直すか、理由を書いてください。`,
  ],
  'unlisted-revision': ({received}) => [
    `Notice number ${received} is not listed among the earlier ones, so readers cannot see what it said.`,
    `第${received}版が「これまでのお知らせ」にないため、以前の内容がわかりません。`,
  ],
  'removed-id': [
    'Something that the notice before asked or said is gone here. Readers who have checked may get another answer now: say so.',
    '前のお知らせにあったものが、ここでなくなっています。前に確かめた人の答えが変わることがあるので、そのことを書いてください。',
  ],
  'changed-rule': ({received, name}) => [
    `“${name(received)}” is new, or another rule than in the notice before. Readers who have checked may get another answer now: say so.`,
    `「${name(received)}」は、前のお知らせになかったか、条件が変わっています。前に確かめた人の答えが変わることがあるので、そのことを書いてください。`,
  ],
};

const other: Pair = [
  'Something here does not fit. Look at it once more.',
  'ここに合わないものがあります。もう一度お確かめください。',
];

/**
 * What a part of the rule, a kind of data or an advice is called that the document has under an id.
 *
 * @param place - of the problem: within a question, its own answers are meant, and others may be called the same
 */
function nameIn({document, main}: Context, id: string, place: Place): string {
  const questions = listAt(document, ['eligibility', 'questions']);
  const own = place[1] === 'questions' ? valueAt(document, place.slice(0, 3)) : undefined;
  const parts = [
    ...listAt(own, ['options']),
    ...questions,
    ...questions.flatMap((question) => listAt(question, ['options'])),
    ...listAt(document, ['eligibility', 'groups']),
    ...listAt(document, ['advice']),
    ...listAt(document, ['data']),
  ];
  const found = parts.find((part) => isMembers(part) && (part.id === id || part.value === id));
  const label = valueAt(found, ['short']) ?? valueAt(found, ['label']) ?? valueAt(found, ['title']);
  return anyTextOf(label, main) || id;
}

/** Says what is wrong, and what to do, to somebody who sees a form and not its text. */
export function ownerWords(problem: Problem, context: Context): string {
  const {code, path, received = '', expected = '', nearest = ''} = problem;
  const words = problems[code] ?? other;
  const speaker = speakerFor(context.language);
  const place = placeAt(path);
  const test = valueAt(context.document, place);
  const found = {
    received,
    expected,
    nearest,
    speaker,
    test,
    name: (id: string) => nameIn(context, id, place),
  };
  return inLanguage(typeof words === 'function' ? words(found) : words, context.language);
}
