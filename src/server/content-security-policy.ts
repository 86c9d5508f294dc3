async function hashOf(styles: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styles));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** What the element needs besides: its script, its document, and the one policy of Trusted Types that Lit makes. */
const elementDirectives =
  "script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html; ";

/**
 * The strictest policy that what was rendered works under: its own style sheet, by its hash or from the site itself, and
 * nothing else; for an element also the site's own scripts and documents.
 *
 * @param markup - as it was rendered: a space more in a style sheet is another hash
 */
export async function contentSecurityPolicy(markup: string): Promise<string> {
  const sheets = [...markup.matchAll(/<style>(.*?)<\/style>/gs)].map(([, styles = '']) => hashOf(styles));
  const isLinked = markup.includes('<link rel="stylesheet"');
  const isElement = markup.startsWith('<incident-notice');
  const styles = [...(await Promise.all(sheets)), ...(isLinked ? ["'self'"] : [])].join(' ') || "'none'";
  return `default-src 'none'; style-src ${styles}; ${isElement ? elementDirectives : ''}base-uri 'none'; form-action 'none'`;
}
