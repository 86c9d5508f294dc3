/** What the editor itself says; problems are worded by the library. */
export interface EditorWords {
  readonly label: string;
  readonly required: string;
  readonly example: string;
  readonly wholeDocument: string;
  /** What CodeMirror says, by its English words. */
  readonly phrases: Readonly<Record<string, string>>;
}

const english: EditorWords = {
  label: 'The notice, as JSON',
  required: 'required',
  example: 'example',
  wholeDocument: 'The whole document',
  phrases: {},
};

const japanese: EditorWords = {
  label: 'お知らせ（JSON）',
  required: '必須',
  example: '例',
  wholeDocument: '文書全体',
  phrases: {
    Find: '検索',
    Replace: '置換',
    next: '次へ',
    previous: '前へ',
    all: 'すべて',
    'match case': '大文字と小文字を区別',
    'by word': '単語単位',
    regexp: '正規表現',
    replace: '置換',
    'replace all': 'すべて置換',
    close: '閉じる',
    'current match': '現在の一致',
    'replaced $ matches': '$件を置換しました',
    'replaced match on line $': '$行目を置換しました',
    'on line': '行',
    'Go to line': '行へ移動',
    go: '移動',
    Completions: '候補',
    Diagnostics: '問題',
    'No diagnostics': '問題はありません',
    'Folded lines': '折りたたんだ行',
    'Unfolded lines': '開いた行',
    'Fold line': '折りたたむ',
    'Unfold line': '開く',
    'folded code': '折りたたんだ部分',
    unfold: '開く',
    to: '〜',
    'Selection deleted': '選択範囲を削除しました',
  },
};

/** The words in a language; English where there are none in it. */
export function wordsIn(language: string): EditorWords {
  return /^ja\b/i.test(language) ? japanese : english;
}
