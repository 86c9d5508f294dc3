import ts from 'typescript';
import {fileURLToPath} from 'node:url';
import type {Snippet} from './snippets.js';

const folder = fileURLToPath(new URL('.', import.meta.url));

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  allowJs: true,
  checkJs: true,
  noEmit: true,
  skipLibCheck: true,
  // A block may use what another file of the same site gives to the page, and so is a module of its own.
  moduleDetection: ts.ModuleDetectionKind.Force,
};

/** A compiler's host in whose folder of tests the snippets stand, so that they find the package by its name. */
function hostWith(sources: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: (path) => sources.has(path) || host.fileExists(path),
    readFile: (path) => sources.get(path) ?? host.readFile(path),
    getSourceFile: (path, languageVersion, ...rest) => {
      const text = sources.get(path);
      return text === undefined
        ? host.getSourceFile(path, languageVersion, ...rest)
        : ts.createSourceFile(path, text, languageVersion);
    },
  };
}

/**
 * Compiles snippets against the built package, each as a file of its own.
 *
 * @returns what the compiler says, with the page and line of the snippet
 */
export function compileSnippets(snippets: readonly Snippet[]): string[] {
  const files = snippets.map((snippet, index) => ({
    ...snippet,
    path: `${folder}snippet-${index}.${snippet.language}`,
  }));
  const host = hostWith(new Map(files.map(({path, text}) => [path, text])));
  const program = ts.createProgram(
    files.map(({path}) => path),
    options,
    host,
  );
  return ts.getPreEmitDiagnostics(program).map(({file, start, messageText}) => {
    const place = files.find(({path}) => path === file?.fileName)?.place ?? file?.fileName;
    const line = file ? file.getLineAndCharacterOfPosition(start ?? 0).line + 1 : 0;
    return `${place}, line ${line} of it: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
