import {sharedPages} from './browsers/shared-pages.mjs';
import base from './web-test-runner.config.mjs';

/** What each engine does in its own way; the other tests say the same in all of them, and wait for a release. */
const files = {
  'what is typed, chosen and restored':
    'test/elements/{ambiguity,answers,codes,combobox,form,periods,vague-dates}.test.ts',
  'focus, folds and addresses': 'test/elements/{anchors,dismissal,folds,who}.test.ts',
  'what has been parsed without scripts': 'test/{elements/hydration,views/plain/*}.test.ts',
  'what old ones lack, and pages change':
    'test/elements/{alone,leak,old-browsers,patched-built-ins,registration}.test.ts',
  'zones, scripts and letters':
    'test/{elements/{bidi,clocks},views/text/direction,views/design/tokens}.test.ts',
};

/** Those tests of views and elements that another engine than Chromium runs at each landing. `ENGINE` names it. */
export default {...base, files: sharedPages(Object.values(files), 1)};
