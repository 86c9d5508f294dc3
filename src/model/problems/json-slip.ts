/** Common slips that keep a text from being JSON. */
export type JsonSlip =
  // the whole text is something else
  | 'empty'
  | 'web-page'
  | 'office-file'
  | 'javascript'
  | 'yaml'
  | 'table'
  | 'prose'
  | 'words-before'
  | 'no-braces'
  // something that other tools put in
  | 'code-fence'
  | 'merge-conflict'
  | 'placeholder'
  | 'entity'
  | 'escaped-quotes'
  // signs
  | 'curly-quotes'
  | 'single-quotes'
  | 'full-width'
  | 'invisible'
  | 'comment'
  | 'equals'
  | 'semicolon'
  // names and values
  | 'bare-name'
  | 'bare-text'
  | 'literal'
  | 'not-finite'
  | 'bad-number'
  | 'missing-name'
  | 'missing-value'
  // within a text in quotation marks
  | 'line-break'
  | 'control-character'
  | 'bad-escape'
  | 'inner-quotes'
  // what stands between names and values
  | 'trailing-comma'
  | 'missing-comma'
  | 'double-comma'
  | 'missing-colon'
  | 'wrong-bracket'
  | 'extra-bracket'
  | 'after-the-end';
