import type {Frame, Page} from 'puppeteer-core';

/** The tag as the documentation has it. */
export const tag = '<incident-notice src="/notice/incident.json"></incident-notice>';

export const moduleScript = '<script type="module" src="/notice/incident-notice.js"></script>';

export interface HostPage {
  readonly body?: string;
  readonly styles?: string;
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
  /** What loads the library. */
  readonly script?: string;
}

/** A page without a build, as anyone would write it today. */
export function hostPage({
  body = tag,
  styles = '',
  language = 'en',
  direction = 'ltr',
  script = moduleScript,
}: HostPage = {}): string {
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Notice to customers</title>
<style>${styles}</style>
${script}
</head>
<body>
${body}
</body>
</html>`;
}

/** Waits until the form of a notice is there. Puppeteer's own waiting sees nothing of what changes in shadow roots. */
export async function seeForm(page: Page | Frame): Promise<void> {
  const find = () => {
    const roots: ParentNode[] = [document];
    for (let root = roots.pop(); root; root = roots.pop()) {
      if (root.querySelector('fieldset input')) return true;
      for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
    }
    return false;
  };
  await page.waitForFunction(find, {polling: 50});
}
