/** The rules that ask how the reader's system is set, with the question that they asked. */
const asked = new Map<CSSMediaRule, string>();

/** What a story may take the reader's system for. */
export interface Media {
  /** `reduced`, or as the system says. */
  readonly motion: string;
  /** `forced`, or as the system says. */
  readonly colours: string;
}

function* mediaRules(rules: CSSRuleList): Generator<CSSMediaRule> {
  for (const rule of rules) {
    const asks =
      rule instanceof CSSMediaRule && /prefers-reduced-motion|forced-colors/.test(rule.conditionText);
    if (asks) yield rule;
    if (rule instanceof CSSGroupingRule) yield* mediaRules(rule.cssRules);
  }
}

/** The page and every shadow tree in it. */
function* rootsIn(root: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  yield root;
  for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) yield* rootsIn(shadowRoot);
}

const [always, never] = ['(min-width: 0)', '(max-width: 0)'];

/** What a rule's question comes to for those who have set their system so. */
function answered(condition: string, {motion, colours}: Media): string {
  const moved = condition
    .replace(/\(prefers-reduced-motion(: reduce)?\)/g, motion === 'reduced' ? always : '$&')
    .replace('(prefers-reduced-motion: no-preference)', motion === 'reduced' ? never : '$&');
  return moved
    .replace(/\(forced-colors(: active)?\)/g, colours === 'forced' ? always : '$&')
    .replace('(forced-colors: none)', colours === 'forced' ? never : '$&');
}

/** About what browsers do to the colours of a page (CSS Color Adjustment, 3.1), except where a part forbids it. */
const forcedColours = `
  *, *::before, *::after {
    border-color: ButtonBorder !important; outline-color: Highlight !important;
    background-color: Canvas !important; color: CanvasText !important;
    box-shadow: none !important; text-shadow: none !important;
  }
  a[href], a[href] * {color: LinkText !important}
  button, button *, input, select {background-color: ButtonFace !important; color: ButtonText !important}
`;

let forced: CSSStyleSheet | undefined;

function setColours(root: Document | ShadowRoot, colours: string): void {
  if (!forced) {
    forced = new CSSStyleSheet();
    forced.replaceSync(forcedColours);
  }
  const others = root.adoptedStyleSheets.filter((sheet) => sheet !== forced);
  const wanted = colours === 'forced' ? [forced, ...others] : others;
  if (wanted.length !== root.adoptedStyleSheets.length) root.adoptedStyleSheets = wanted;
}

/**
 * Makes the rules of a page decide as if the reader's system asked for reduced motion or forced its colours, or as it does
 * ask. Of motion, nothing is switched off besides: what still moves then is what readers would see move. Forced colours are
 * imitated; the tests of the stories have the browser force them.
 */
export function setMedia(media: Media): void {
  for (const root of rootsIn(document)) {
    setColours(root, media.colours);
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) {
      for (const rule of mediaRules(sheet.cssRules)) {
        const own = asked.get(rule) ?? rule.conditionText;
        asked.set(rule, own);
        const wanted = answered(own, media);
        if (rule.conditionText !== wanted) rule.media.mediaText = wanted;
      }
    }
  }
}
