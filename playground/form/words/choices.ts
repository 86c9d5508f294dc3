import type {Kind, Severity, Stage} from '../../../src/model/schema/notice.js';
import type {
  Action,
  Bound,
  Exposure,
  Relation,
  RemedyKind,
  Unit,
} from '../../../src/model/schema/vocabulary.js';
import type {KnownSection, Weekday} from '../../../src/model/vocabulary.js';
import type {Choice} from '../fields/choice-field.js';
import type {Pair} from './pair.js';

/** The choices of a vocabulary of the format, in its order. */
function choicesOf<Value extends string>(labels: Readonly<Record<Value, Pair>>): readonly Choice[] {
  return (Object.entries(labels) as [Value, Pair][]).map(([value, label]) => ({value, label}));
}

/** What the form calls something that has no words yet. */
export const untitled: Pair = ['(without words yet)', '（未記入）'];

/** The answer for those whom no answer fits, as readers see it. */
export const noneOfThese: Pair = ['None of these', 'この中にはない'];

export const kindChoices = choicesOf<Kind>({
  'data-breach': ['Personal data was exposed', '個人情報の漏えいなど'],
  'product-recall': ['A product is recalled', '製品の回収'],
  'service-outage': ['A service was down', 'サービスの停止'],
  settlement: ['A settlement or compensation', '和解・補償'],
  other: ['Something else', 'そのほか'],
});

export const stageChoices = choicesOf<Stage>({
  initial: ['First notice: more may follow', '第一報：続報がありうる'],
  interim: ['In between: the matter goes on', '途中経過：対応が続いている'],
  final: ['Final: nothing more is expected', '最終報告：続報の予定はない'],
  withdrawn: ['Withdrawn: it does not hold any more', '取り下げ：もう当てはまらない'],
});

export const severityChoices = choicesOf<Severity>({
  emergency: ['Emergency: people must act at once', '緊急：すぐに行動が必要'],
  warning: ['Warning', '注意'],
  information: ['Information: nothing has to be done', 'お知らせ：することはない'],
});

export const exposureChoices = choicesOf<Exposure>({
  confirmed: ['has leaked', '漏えいを確認した'],
  possible: ['may have leaked', '漏えいのおそれがある'],
  viewable: ['could be viewed', '見られる状態だった'],
  'none-found': ['no leak was found', '漏えいは見つかっていない'],
});

export const boundChoices = choicesOf<Bound>({
  exact: ['exactly', 'ちょうど'],
  'at-most': ['at most', '最大で'],
  'at-least': ['at least', '少なくとも'],
  about: ['about', '約'],
});

export const unitChoices = choicesOf<Unit>({
  people: ['people', '人'],
  records: ['records', '件'],
  accounts: ['accounts', 'アカウント'],
  devices: ['devices', '台'],
});

export const sectionChoices = choicesOf<KnownSection>({
  'what-happened': ['What happened', '起きたこと'],
  'information-involved': ['Information involved', '対象となる情報'],
  'what-we-are-doing': ['What we are doing', '私たちの対応'],
  'what-you-can-do': ['What you can do', 'お客様にお願いしたいこと'],
  'more-information': ['More information', 'そのほかの情報'],
  investigation: ['Investigation', '調査'],
  findings: ['Findings', '調査の結果'],
});

export const stateChoices: readonly Choice[] = [
  {value: 'done', label: ['It has happened', '済んだ']},
  {value: 'planned', label: ['It is planned', '予定']},
];

export const serviceChoices: readonly Choice[] = [
  {value: 'suspended', label: ['It is still down', '止まっている']},
  {value: 'restored', label: ['It works again', '再開した']},
];

export const actionChoices = choicesOf<Action>({
  required: ['They have to act', '行動が必要'],
  recommended: ['They should act', '行動をおすすめする'],
  none: ['They need do nothing', '何もしなくてよい'],
});

export const remedyChoices = choicesOf<RemedyKind>({
  repair: ['Repair', '修理'],
  replace: ['Replacement', '交換'],
  refund: ['Refund', '返金'],
  credit: ['Credit or voucher', 'ポイント・金券'],
  monitoring: ['Monitoring of credit or identity', '信用情報などの監視'],
  dispose: ['Disposal', '廃棄'],
  other: ['Something else', 'そのほか'],
});

export const relationChoices = choicesOf<Relation>({
  translation: ['The same in another language', '同じお知らせのほかの言語の版'],
  'same-incident': ['About the same incident', '同じ事故についてのお知らせ'],
  'other-market': ['For another country or market', 'ほかの国・地域向けのお知らせ'],
  supersedes: ['This notice takes its place', 'このお知らせに置き換えられた、前のお知らせ'],
  'superseded-by': [
    'It takes the place of this one, which ends',
    'このお知らせに代わる、新しいお知らせ（こちらは終わります）',
  ],
});

export const dayNames: Readonly<Record<Weekday, Pair>> = {
  mon: ['Monday', '月曜'],
  tue: ['Tuesday', '火曜'],
  wed: ['Wednesday', '水曜'],
  thu: ['Thursday', '木曜'],
  fri: ['Friday', '金曜'],
  sat: ['Saturday', '土曜'],
  sun: ['Sunday', '日曜'],
};
