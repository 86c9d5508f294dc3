/** That docs/hosting.md tells other servers to send what nginx is tested to. */
import {readFileSync} from 'node:fs';
import {expect} from 'chai';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The values of all headers in deploy/nginx.conf. */
function valuesOf(configuration: string): string[] {
  const settings = configuration.replaceAll(/^ *#.*$/gm, '');
  const mapped = [...settings.matchAll(/^\s+(?:default|"[^"]*")\s+"([^"]+)";/gm)].map(
    ([, value = '']) => value,
  );
  const added = [...settings.matchAll(/add_header \S+ "?([^"$]+?)"? always;/g)].map(
    ([, value = '']) => value,
  );
  return [...new Set([...mapped, ...added])];
}

const sections = new Map(
  read('docs/hosting.md')
    .split(/^## /m)
    .map((section) => [section.split('\n')[0], section]),
);

describe('docs/hosting.md', () => {
  const values = valuesOf(read('deploy/nginx.conf'));

  it('is compared with what nginx sends', () => {
    expect(values).to.include.members([
      'nosniff',
      'Retry-After',
      'same-origin',
      'public, max-age=31536000, immutable',
    ]);
    expect(values.length).to.equal(12);
  });

  for (const title of ['Apache', 'Caddy']) {
    it(`has ${title} send the same`, () => {
      expect(values.filter((value) => !sections.get(title)?.includes(value))).to.deep.equal([]);
    });
  }

  it('has hosts with _headers send the same, but for what they do by themselves', () => {
    const own = /max-age=3(00|600)\b|no-store/;
    const asked = values.filter((value) => !own.test(value));
    const section = sections.get('Netlify, Cloudflare Pages and the like');
    expect(asked.filter((value) => !section?.includes(value))).to.deep.equal([]);
  });

  it('has the same policy where it stands in a page', () => {
    const policy = values.find((value) => value.includes('trusted-types'));
    expect(sections.get('GitHub Pages and GitLab Pages')).to.include(policy);
  });
});
