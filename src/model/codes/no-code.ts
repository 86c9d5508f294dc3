/** Words of people who do not have a code at hand, in English and Japanese; each is all that they type. */
const words = [
  'unknown|unsure|nothing|none|blank|lost|missing|faded|worn(?: off)?|n\\s*/?\\s*a|idk|dunno|tbd|no idea',
  'unreadable|illegible|not (?:known|sure|certain|readable|legible|visible|given|applicable|available|there)',
  "(?:i )?(?:do ?n[o'’]?t|can ?(?:no|'|’)?t) (?:know|remember|recall|read|find|see|say|have)(?: it| one)?|(?:i )?forgot(?:ten)?",
  '(?:no|without(?: an?)?) (?:label|sticker|tag|number|serial|serial number|code|model|lot|lot number|barcode)',
  '不明|未定|未記入|紛失|無し?|なし|ない|ありません|(?:シール|ラベル|番号|記載|表示)(?:が|は)?(?:無し?|なし|無い|ない|ありません)',
  '(?:わか|分か|判|解|知)[らり](?:ない|ません|ん)|(?:覚え|憶え|おぼえ)てい?(?:ない|ません)|思い出せ(?:ない|ません)',
  '(?:読み?取?|見つけら?|確認でき)(?:れ|め|え)?(?:ない|ません)|見え(?:ない|ません)|消えて(?:い?る|います)|忘れ(?:てしまい?)?っ?(?:た|ました)',
  // A sign or a letter in the place of each character.
  '[x*.?_〇○●-]{2,}',
];

const noCode = new RegExp(`^(?:${words.join('|')})$`);

/** What people write for characters that they cannot read: 12**34, HN625…, HN625A018xx. */
const unreadable = /\*+|\.{2,}|_+|[○●〇]+|x{2,}(?![a-z\d])/gi;

/** Whether a text says that somebody has no code at hand, or cannot read it, in place of one. */
export function saysNoCode(text: string): boolean {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  return noCode.test(plain.replace(/[。.!]$/, '') || plain);
}

/**
 * A code with a question mark for each character that somebody could not read.
 *
 * @returns undefined where all can be read
 */
export function withUnread(text: string): string | undefined {
  const plain = text.normalize('NFKC');
  const marked = plain.replace(unreadable, (found) => '?'.repeat(found.length));
  return marked === plain ? undefined : marked;
}
