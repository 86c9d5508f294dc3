import type {StorybookConfig} from '@storybook/web-components-vite';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {sentenceCase} from './sentence-case.js';

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
    /\/src\/(define|embed)\//.test(id) ? {code, map: null, moduleSideEffects: true} : undefined,
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

/** Calls stories on their pages what `experimental_indexers` calls them in the list, and keeps their order. */
const sentenceNames = {
  name: 'sentence-names',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!id.endsWith('.stories.ts')) return undefined;
    const exported = [...code.matchAll(/^export const (\w+)/gm)].flatMap(([, name = '']) => name);
    const lines = exported.map((name) => `${name}.name ??= ${JSON.stringify(sentenceCase(name))};`);
    // Else a page that shows them all would have them in the order of the alphabet.
    lines.push(`export const __namedExportsOrder = ${JSON.stringify(exported)};`);
    return {code: [code, ...lines].join('\n'), map: null};
  },
};

/** The Storybook of the elements: `npm run storybook`, or `npm run build:storybook` for a site that needs no server. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../pages/*.mdx', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: additions,
  experimental_indexers: (indexers = []) =>
    Promise.resolve(
      indexers.map((indexer) => ({
        ...indexer,
        createIndex: async (...given) => {
          const inputs = await indexer.createIndex(...given);
          return inputs.map((input) =>
            input.type === 'story' ? {...input, name: sentenceCase(input.exportName)} : input,
          );
        },
      })),
    ),
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: (vite) => ({
    ...vite,
    // The site may lie in any folder of a server.
    base: './',
    // What the Storybook needs itself is larger than what it warns of, and loaded by those who read it only.
    build: {...vite.build, chunkSizeWarningLimit: 2_000},
    plugins: [...(vite.plugins ?? []), registrations, sentenceNames, oneFontFormat],
  }),
};

export default config;
