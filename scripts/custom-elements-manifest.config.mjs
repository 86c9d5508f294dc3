/**
 * Makes the custom elements manifest, and from it what editors and JSX need to know the elements. Run by
 * `scripts/build-manifest.mjs`, on the sources, because the comments on decorated members are not in the compiled files.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

/** What a module is called in the package. */
function published(path) {
  return path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
}

/** Names every module as it is published, wherever the manifest speaks of one. */
function publishModules(node) {
  for (const [name, value] of Object.entries(node)) {
    if (typeof value === 'object' && value !== null) publishModules(value);
    else if (typeof value === 'string' && (name === 'path' || name === 'module'))
      node[name] = published(value);
  }
}

function isPublic({privacy}) {
  return privacy === undefined || privacy === 'public';
}

/** Types as a reader writes them: the analyzer adds `undefined` to what says so already. */
function tidyType(holder) {
  const {type} = holder;
  if (type?.text === 'unknown | undefined') type.text = 'unknown';
}

/** Adds the members that a constructor declares in its parameters, which the analyzer passes over. */
function parameterProperties() {
  return {
    name: 'parameter-properties',
    analyzePhase({ts, node, moduleDoc}) {
      if (!ts.isConstructorDeclaration(node)) return;
      const declaration = moduleDoc.declarations.find(({name}) => name === node.parent.name?.text);
      for (const parameter of node.parameters) {
        const modifiers = ts.getModifiers(parameter)?.map(({kind}) => kind) ?? [];
        const isHidden = [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword].some((kind) =>
          modifiers.includes(kind),
        );
        if (modifiers.length === 0 || isHidden) continue;
        const comment = ts.getJSDocParameterTags(parameter)[0]?.comment;
        const description = ts.getTextOfJSDocComment(comment)?.replace(/^-\s*/, '');
        declaration?.members?.push({
          kind: 'field',
          name: parameter.name.getText(),
          type: {text: parameter.type?.getText() ?? 'unknown'},
          ...(description && {description}),
          ...(modifiers.includes(ts.SyntaxKind.ReadonlyKeyword) && {readonly: true}),
        });
      }
    },
  };
}

/** Leaves what can be relied on: the modules that `elements/index.ts` exports from, their public members, and the tags. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({customElementsManifest: manifest}) {
      const {exports} = manifest.modules.find(({path}) => path === 'src/elements/index.ts');
      const exported = new Set(exports.map(({declaration}) => declaration.name));
      for (const module of manifest.modules) {
        module.declarations = module.declarations.filter(({name}) => exported.has(name));
        for (const declaration of module.declarations) {
          declaration.members = declaration.members?.filter(isPublic);
          declaration.members?.forEach(tidyType);
          declaration.attributes?.forEach(tidyType);
          // The analyzer takes each `new …Event()` for an event without a name; the doc block has them all.
          declaration.events = declaration.events?.filter(({name}) => name);
          if (!declaration.tagName) delete declaration.customElement;
        }
      }
      manifest.modules = manifest.modules.filter(
        ({path, declarations}) =>
          declarations.length > 0 || path.startsWith('src/define/') || path === 'src/elements/index.ts',
      );
      publishModules(manifest);
    },
  };
}

/**
 * Mends the JSX types: they name the classes of events without importing them, and speak of every framework there is, which
 * is an error in a project that checks its libraries and has but one of them.
 */
function mendJsxTypes(file) {
  return {
    name: 'mend-jsx-types',
    packageLinkPhase({customElementsManifest: {modules}}) {
      const imports = modules
        .filter(({path}) => /\/elements\/(.+\/)?[\w-]*events?\.js$/.test(path))
        .map(({path, declarations}) => {
          const names = declarations.map(({name}) => name).join(', ');
          return `import type {${names}} from "./${path.replace(/^dist\//, '')}";\n`;
        });
      const types = readFileSync(file, 'utf8').replace(
        /^(?=declare module)/gm,
        '// @ts-ignore: it may not be installed\n',
      );
      writeFileSync(file, imports.join('') + types);
    },
  };
}

export default {
  globs: ['src/elements/**/*.ts', 'src/define/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [
    parameterProperties(),
    publicOnly(),
    customElementVsCodePlugin({outdir: 'dist', cssFileName: null, hideLogs: true}),
    customElementJetBrainsPlugin({outdir: 'dist', packageJson: false, hideLogs: true}),
    jsxTypesPlugin({
      outdir: 'dist',
      fileName: 'jsx.d.ts',
      componentTypePath: (_name, _tag, path) => `./${path.replace(/^dist\//, '')}`,
    }),
    mendJsxTypes('dist/jsx.d.ts'),
  ],
};
