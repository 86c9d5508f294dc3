/** What browsers with Trusted Types have; TypeScript's library does not know it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: Rules): Rules;
}

interface Rules {
  createHTML(markup: string): string;
  createScriptURL(url: string): string;
}

/** Only what our own renderer wrote, which escapes each text, is parsed; only our own script becomes a worker. */
const rules: Rules = {
  createHTML: (markup) => markup,
  createScriptURL(url) {
    const {origin} = new URL(url, document.baseURI);
    if (origin !== location.origin) throw new TypeError('A script of this site was expected');
    return url;
  },
};

const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};

/** The one policy of Trusted Types that the playground makes; elsewhere texts stay what they are. */
export const trusted: Rules = trustedTypes?.createPolicy('playground', rules) ?? rules;
