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

/** The themes that there are. */
export const themeNames = [
  'light',
  'dark',
  ...(sheets.some(({name}) => name === highContrast) ? ['contrast'] : []),
];

const worn = new CSSStyleSheet();

/** Puts the sheets of a brand and a theme on the page, and takes those before them off. */
export function wear(brand: string, theme: string): void {
  const names = [brand, theme === 'contrast' ? highContrast : ''];
  worn.replaceSync(
    sheets
      .filter(({name}) => names.includes(name))
      .map(({text}) => text)
      .join('\n'),
  );
  if (!document.adoptedStyleSheets.includes(worn)) document.adoptedStyleSheets.push(worn);
}
