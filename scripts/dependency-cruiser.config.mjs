/**
 * No file of `src` leads back to itself by its imports, so that each can be read after those that it names. ESLint's own
 * rule (`import/no-cycle`) does not see imports of types, which are circles to a reader all the same.
 */
export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: {circular: true},
    },
  ],
  options: {
    tsConfig: {fileName: 'tsconfig.json'},
    // Types are imported before TypeScript takes them out.
    tsPreCompilationDeps: true,
    doNotFollow: {path: 'node_modules'},
  },
};
