/** The language of a document, or another one where it says none that there can be. */
export function primaryLanguage(language: unknown, other: string): string {
  if (typeof language !== 'string') return other;
  try {
    return Intl.getCanonicalLocales(language).length > 0 ? language : other;
  } catch {
    return other;
  }
}
