/** The rules that ask how much motion there should be, with the question that they asked. */
const asked = new Map<CSSMediaRule, string>();

function* mediaRules(rules: CSSRuleList): Generator<CSSMediaRule> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-reduced-motion')) yield rule;
    if (rule instanceof CSSGroupingRule) yield* mediaRules(rule.cssRules);
  }
}

/** The sheets of the page and of every shadow tree in it. */
function* sheetsIn(root: Document | ShadowRoot): Generator<CSSStyleSheet> {
  yield* root.styleSheets;
  yield* root.adoptedStyleSheets;
  for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) yield* sheetsIn(shadowRoot);
}

/** What a rule's question comes to for those who set their system to reduced motion. */
function reduced(condition: string): string {
  return condition
    .replace(/\(prefers-reduced-motion(: reduce)?\)/g, '(min-width: 0)')
    .replace('(prefers-reduced-motion: no-preference)', '(max-width: 0)');
}

/**
 * Makes the rules of a page decide as if the reader's system asked for reduced motion, or as it does ask. Nothing is
 * switched off besides: what still moves then is what readers would see move.
 */
export function setMotion(motion: string): void {
  for (const sheet of sheetsIn(document)) {
    for (const rule of mediaRules(sheet.cssRules)) {
      const own = asked.get(rule) ?? rule.conditionText;
      asked.set(rule, own);
      const wanted = motion === 'reduced' ? reduced(own) : own;
      if (rule.conditionText !== wanted) rule.media.mediaText = wanted;
    }
  }
}
