import {build as bundleApp} from 'esbuild';
import {compile} from 'svelte/compiler';
import {fileURLToPath} from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** An application, bundled as its makers would, with the library of this package from its build. */
export async function bundle(name: string): Promise<string> {
  const {outputFiles} = await bundleApp({
    entryPoints: [`${here}apps/${name}`],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    // It finds the package by its own name, as `package.json` exports it.
    alias: {vue: 'vue/dist/vue.esm-bundler.js'},
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    conditions: ['browser'],
    plugins: [
      {
        name: 'svelte',
        setup(build) {
          build.onLoad({filter: /\.svelte$/}, async ({path}) => {
            const {readFile} = await import('node:fs/promises');
            const {js} = compile(await readFile(path, 'utf8'), {filename: path});
            return {contents: js.code};
          });
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}
