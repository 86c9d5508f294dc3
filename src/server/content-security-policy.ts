async function hashOf(styles: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styles));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** Directives that the element needs besides: for its script, its document, and the Trusted Types policy of Lit. */
const elementDirectives =
  "script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html; ";

/** What stands for characters in the attributes of rendered markup. */
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The origin of a picture, as a policy names it; none for an address that no browser can load. */
function originOf(address: string): string[] {
  if (!/^https:/i.test(address)) return ["'self'"];
  return URL.canParse(address) ? [new URL(address).origin] : [];
}

/** The directive for the pictures in rendered markup; empty if it has none. */
function imageDirective(markup: string): string {
  const sources = [...markup.matchAll(/<img src="([^"]*)"/g)].map(([, source = '']) =>
    source.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity),
  );
  const origins = new Set(sources.flatMap(originOf));
  return origins.size === 0 ? '' : `img-src ${[...origins].join(' ')}; `;
}

/**
 * The strictest Content Security Policy that rendered markup works under: it allows its style sheet, by hash or from the
 * same origin, and pictures from the origins that it names, and nothing else; for an element also scripts and documents from
 * the same origin.
 *
 * @param markup - exactly as it was rendered: one more space in a style sheet changes its hash
 */
export async function contentSecurityPolicy(markup: string): Promise<string> {
  const sheets = [...markup.matchAll(/<style>(.*?)<\/style>/gs)].map(([, styles = '']) => hashOf(styles));
  const isLinked = markup.includes('<link rel="stylesheet"');
  const isElement = markup.startsWith('<incident-notice');
  const styles = [...(await Promise.all(sheets)), ...(isLinked ? ["'self'"] : [])].join(' ') || "'none'";
  return `default-src 'none'; style-src ${styles}; ${imageDirective(markup)}${isElement ? elementDirectives : ''}base-uri 'none'; form-action 'none'`;
}
