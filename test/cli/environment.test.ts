import {expect} from 'chai';
import {languageOf, wantsColour} from '../../src/cli/environment.js';

describe('the language of a terminal', () => {
  for (const [environment, language] of [
    [{}, 'en'],
    [{LANG: 'ja_JP.UTF-8'}, 'ja'],
    [{LANG: 'ja'}, 'ja'],
    [{LANG: 'ja_JP.eucJP@radical'}, 'ja'],
    [{LANG: 'en_GB.UTF-8'}, 'en'],
    [{LANG: 'fr_FR.UTF-8'}, 'en'],
    [{LANG: 'jam_JM'}, 'en'],
    [{LANG: 'C'}, 'en'],
    [{LANG: 'C.UTF-8'}, 'en'],
    [{LANG: 'POSIX'}, 'en'],
    [{LANGUAGE: 'ja:en'}, 'ja'],
    [{LC_ALL: 'C', LANG: 'ja_JP.UTF-8'}, 'en'],
    [{LC_ALL: '', LANG: 'ja_JP.UTF-8'}, 'ja'],
    [{LC_ALL: 'ja_JP.UTF-8', LC_MESSAGES: 'C', LANG: 'C', LANGUAGE: 'en'}, 'ja'],
    [{LC_MESSAGES: 'ja_JP.UTF-8', LANG: 'en_US.UTF-8'}, 'ja'],
    [{LC_CTYPE: 'ja_JP.UTF-8', LANG: 'en_US.UTF-8'}, 'en'],
  ] as const) {
    it(`is ${language} by ${JSON.stringify(environment)}`, () => {
      expect(languageOf(environment)).to.equal(language);
    });
  }
});

describe('colour', () => {
  for (const [environment, isTerminal, wanted] of [
    [{}, true, true],
    [{}, false, false],
    [{}, undefined, false],
    [{NO_COLOR: '1'}, true, false],
    [{NO_COLOR: ''}, true, true],
    [{TERM: 'dumb'}, true, false],
    [{FORCE_COLOR: '1'}, false, true],
    [{FORCE_COLOR: ''}, false, true],
    [{FORCE_COLOR: '0'}, true, false],
    [{FORCE_COLOR: 'false'}, true, false],
    [{FORCE_COLOR: '1', NO_COLOR: '1'}, false, true],
  ] as const) {
    it(`is ${wanted ? '' : 'not '}wanted by ${JSON.stringify(environment)} ${isTerminal ? 'on' : 'off'} a terminal`, () => {
      expect(wantsColour(environment, isTerminal)).to.equal(wanted);
    });
  }
});
