/** The sheets that show how far tokens and parts reach; the one for high contrast is a theme and no brand. */
const sheets = Object.entries(
  import.meta.glob<string>('../../examples/brands/*.css', {query: '?raw', import: 'default', eager: true}),
).map(([path, text]) => ({name: /([^/]+)\.css$/.exec(path)?.[1] ?? path, text}));

const highContrast = 'high-contrast';

/** The brands that there are, the library's own first. */
export const brandNames = [
  'default',
  ...sheets.map(({name}) => name).filter((name) => name !== highContrast),
];

/** The themes that there are: colour schemes, and both of them in high contrast. */
export const themeNames = ['light', 'dark', 'contrast', 'contrast-dark'];

const worn = new CSSStyleSheet();

function textOf(wanted: string): string {
  return sheets.find(({name}) => name === wanted)?.text ?? '';
}

/** Puts the sheets of a brand and a theme on the page, and takes those before them off. */
export function wear(brand: string, theme: string): void {
  // Whoever needs contrast needs it in every brand: its sheet has the last word.
  worn.replaceSync(textOf(brand) + (theme.startsWith('contrast') ? textOf(highContrast) : ''));
  if (!document.adoptedStyleSheets.includes(worn)) document.adoptedStyleSheets.push(worn);
}
