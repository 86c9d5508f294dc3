async function hashOf(styles: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styles));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/**
 * The strictest policy that a rendered page or fragment works under: its own style sheet, by its hash, and nothing else.
 *
 * @param markup - from `renderPage` or `renderFragment`, unchanged: a space more in a style sheet is another hash
 */
export async function contentSecurityPolicy(markup: string): Promise<string> {
  const sheets = [...markup.matchAll(/<style>(.*?)<\/style>/gs)].map(([, styles = '']) => hashOf(styles));
  const hashes = await Promise.all(sheets);
  return `default-src 'none'; style-src ${hashes.join(' ') || "'none'"}; base-uri 'none'; form-action 'none'`;
}
