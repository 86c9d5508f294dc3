/** Light or dark. */
export type Theme = 'light' | 'dark';

const schemeQuery = /\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/g;

function isGrouping(rule: CSSRule): rule is CSSGroupingRule {
  return 'cssRules' in rule && 'insertRule' in rule;
}

function apply(rules: CSSRuleList, theme: Theme): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule || 'media' in rule) {
      const {media} = rule as CSSMediaRule;
      // A query that always holds, and one that never does.
      media.mediaText = media.mediaText.replace(schemeQuery, (_, scheme: string) =>
        scheme === theme ? '(min-width: 0px)' : '(max-width: 0px)',
      );
    }
    if (isGrouping(rule)) apply(rule.cssRules, theme);
  }
}

/** Shows a style sheet as it is where the reader's system is light, or dark: engines differ in what a frame inherits. */
export function emulateTheme(sheet: CSSStyleSheet, theme: Theme): void {
  apply(sheet.cssRules, theme);
  sheet.insertRule(`:root,:host{color-scheme:${theme} !important}`, sheet.cssRules.length);
}
