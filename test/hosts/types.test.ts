import {expect} from 'chai';
import ts from 'typescript';
import {fileURLToPath} from 'node:url';

/** What the compiler says of the applications, which use the library as an owner's would: by its package's name. */
function complaintsOf(configFile: string): string[] {
  const {config} = ts.readConfigFile(configFile, (path) => ts.sys.readFile(path)) as {config: unknown};
  const folder = fileURLToPath(new URL('apps/', import.meta.url));
  const {options, fileNames} = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  expect(fileNames).not.to.deep.equal([]);
  return ts
    .getPreEmitDiagnostics(ts.createProgram(fileNames, options))
    .map(({file, messageText}) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

describe('the types', () => {
  it('know tags, properties and events in plain TypeScript, React and Vue, and what is none of them', () => {
    expect(complaintsOf(fileURLToPath(new URL('apps/tsconfig.json', import.meta.url)))).to.deep.equal([]);
  });
});
