import {anyTextOf, valueAt} from '../source/values.js';
import type {Language} from '../../words.js';
import {inLanguage, type Pair} from './pair.js';

/** What the parts of a notice are called in the form; those that say nothing to an owner have no name. */
const names: Readonly<Record<string, Pair>> = {
  title: ['Headline', '題'],
  summary: ['Summary', '要約'],
  hazard: ['What can happen', '起こりうる危険'],
  id: ['Short name', '短い名前'],
  published: ['Date of publication', '公表する日'],
  issuer: ['Who publishes it', 'お知らせを出す人'],
  representative: ['Person responsible', '責任者'],
  role: ['Office', '役職'],
  name: ['Name', '名前'],
  tradeName: ['Name that customers know', 'お客様に知られている名前'],
  url: ['Website', 'ウェブサイト'],
  address: ['Postal address', '所在地'],
  products: ['Product', '商品'],
  brand: ['Brand', 'ブランド'],
  model: ['Model number', '型番'],
  gtin: ['Bar code', 'バーコード'],
  packSize: ['Pack size', '内容量'],
  soldFrom: ['First sold', '売られ始めた日'],
  soldTo: ['Last sold', '最後に売られた日'],
  soldBy: ['Sold by', '売られた店'],
  images: ['Picture', '画像'],
  image: ['Picture', '画像'],
  src: ['Address of the picture', '画像のアドレス'],
  alt: ['What the picture shows', '画像の内容'],
  sections: ['Part', '本文の項目'],
  body: ['Text', '本文'],
  heading: ['Heading', '見出し'],
  people: ['How many', '件数・人数'],
  count: ['Number', '数'],
  timeline: ['Event', '出来事'],
  services: ['Service', 'サービス'],
  when: ['When', 'いつ'],
  condition: ['Conditions', '条件'],
  history: ['Earlier notice', 'これまでのお知らせ'],
  measures: ['Measure', '再発防止策'],
  advice: ['Advice', 'してほしいこと'],
  remedies: ['Remedy', '補償'],
  deadline: ['Until when', '期限'],
  questions: ['Question', '質問'],
  options: ['Answer', '答え'],
  label: ['Words', '文'],
  short: ['In two words', '短い名前'],
  hint: ['Hint', '調べ方'],
  groups: ['Group', 'グループ'],
  consequence: ['What it means for them', '影響'],
  outcomes: ['What readers are told', '読む人への答え'],
  contacts: ['Contact', '窓口'],
  phones: ['Telephone', '電話番号'],
  email: ['Mail address', 'メールアドレス'],
  until: ['Until', '最終日'],
  links: ['Link', 'リンク'],
  related: ['Related notice', '関連するお知らせ'],
};

/** What an item of a list is called: by its own words, or by which one it is. */
function itemName(item: unknown, index: number, {language, main}: Reader): string {
  const words = ['short', 'label', 'title', 'name', 'heading']
    .map((member) => anyTextOf(valueAt(item, [member]), main))
    .find((text) => text !== '');
  if (words === undefined || /[[［]✎/.test(words)) return String(index + 1);
  return inLanguage([`“${words}”`, `「${words}」`], language);
}

interface Reader {
  /** The language of the page. */
  readonly language: Language;
  /** BCP 47 tag of the language of the document. */
  readonly main: string;
}

/** Where something is written, such as `Contact 1, Mail address`. */
export function placeName(document: unknown, path: readonly string[], reader: Reader): string {
  const parts = path.flatMap((step, depth) => {
    // A rule says "when" of its conditions, and an event of its date.
    const name = names[step === 'when' && path[0] === 'eligibility' ? 'condition' : step];
    const index = Number(path[depth + 1]);
    if (!name) return [];
    const words = inLanguage(name, reader.language);
    if (Number.isNaN(index)) return [words];
    const item = valueAt(document, [...path.slice(0, depth + 1), index].map(stepOf));
    const space = inLanguage([' ', ''], reader.language);
    return [`${words}${space}${itemName(item, index, reader)}`];
  });
  return parts.join(inLanguage([', ', '・'], reader.language));
}

function stepOf(step: string | number): string | number {
  return /^\d+$/.test(String(step)) ? Number(step) : step;
}
