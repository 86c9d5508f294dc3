async function hashOf(styles: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styles));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** Directives that the element needs besides: for its script, its document, and the Trusted Types policy of Lit. */
const elementDirectives =
  "script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html; ";

/**
 * The strictest Content Security Policy that rendered markup works under: it allows its style sheet, by hash or from the
 * same origin, and nothing else; for an element also scripts and documents from the same origin.
 *
 * @param markup - exactly as it was rendered: one more space in a style sheet changes its hash
 */
export async function contentSecurityPolicy(markup: string): Promise<string> {
  const sheets = [...markup.matchAll(/<style>(.*?)<\/style>/gs)].map(([, styles = '']) => hashOf(styles));
  const isLinked = markup.includes('<link rel="stylesheet"');
  const isElement = markup.startsWith('<incident-notice');
  const styles = [...(await Promise.all(sheets)), ...(isLinked ? ["'self'"] : [])].join(' ') || "'none'";
  return `default-src 'none'; style-src ${styles}; ${isElement ? elementDirectives : ''}base-uri 'none'; form-action 'none'`;
}
