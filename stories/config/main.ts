import type {StorybookConfig} from '@storybook/web-components-vite';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** What the site has besides, where it has been built; without these the Storybook works all the same. */
const additions = [
  {from: '../../examples/pictures', to: '/pictures'},
  {from: '../../dist/playground', to: '/playground'},
  {from: '../../dist/notice.schema.json', to: '/notice.schema.json'},
].filter(({from}) => existsSync(fileURLToPath(new URL(from, import.meta.url))));

/** Keeps what registers the elements: the package says that only files of `dist/` do something when they are imported. */
const registrations = {
  name: 'registrations',
  transform: (code: string, id: string) =>
    /\/src\/(define\/|embed\.)/.test(id) ? {code, map: null, moduleSideEffects: true} : undefined,
};

/** Leaves out the second format of fonts, of which every browser that shows a story reads the first. */
const oneFontFormat = {
  name: 'one-font-format',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.includes('/@fontsource/')
      ? {code: code.replaceAll(/, url\([^)]+\.woff\) format\('woff'\)/g, ''), map: null}
      : undefined,
};

/** The Storybook of the elements: `npm run storybook`, or `npm run build:storybook` for a site that needs no server. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../pages/*.mdx', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: additions,
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: (vite) => ({
    ...vite,
    // The site may lie in any folder of a server.
    base: './',
    // What the Storybook needs itself is larger than what it warns of, and loaded by those who read it only.
    build: {...vite.build, chunkSizeWarningLimit: 2_000},
    plugins: [...(vite.plugins ?? []), registrations, oneFontFormat],
  }),
};

export default config;
