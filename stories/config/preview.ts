// The fonts that stories are set in come with the packages of this repository, so that pictures are the same everywhere.
import '@fontsource/noto-sans/400.css';
import '@fontsource/noto-sans/600.css';
import '@fontsource/noto-sans/700.css';
import '@fontsource/noto-sans-jp/400.css';
import '@fontsource/noto-sans-jp/700.css';
import '@fontsource/noto-sans-arabic/400.css';
import '@fontsource/noto-sans-arabic/700.css';
import '@fontsource/noto-sans-thai/400.css';
import '@fontsource/noto-sans-thai/700.css';
import '@fontsource/noto-sans-devanagari/400.css';
import '@fontsource/noto-sans-devanagari/700.css';
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {configure} from 'storybook/test';
import {initialGlobals, globalTypes} from './toolbars.js';
import '../../src/embed.js';
import type {ElementArgs} from '../element.js';
import {stopClock, usualNow} from './clock.js';
import './page.css';
import {placeView, setPage, type Globals} from './place.js';
import {pseudoDocument} from './pseudo-document.js';
import {settle} from './settled.js';
import {addPseudoLocale} from './pseudo-locale.js';
import {pseudoTag} from './pseudo-text.js';

// Types are checked before anything has been built, so the manifest need not be there.
const manifests = import.meta.glob('../../dist/custom-elements.json', {eager: true, import: 'default'});
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

// Parts of the library arrive when they are needed, later on a machine that has much to do.
configure({asyncUtilTimeout: 10_000});
addPseudoLocale();

/** A banner that was closed in another story would stay closed for as long as the browser remembers it. */
function forgetDismissals(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('incident-notice:')) localStorage.removeItem(key);
  }
}

/** What only scripts ask of an element, what is its own, and what a story hands over in one piece. */
const notForControls =
  /^(read|isLoading|dismissed|isServerRendered|shownNotice|problems|reload|headingLevel|fallback|help|notices)$/;

/** The documents of a story in words of the pseudo-locale. */
function pseudoArgs({notice, notices, ...args}: ElementArgs): ElementArgs {
  return {
    ...args,
    ...(notice !== undefined && {notice: pseudoDocument(notice)}),
    ...(notices && {notices: notices.map(pseudoDocument)}),
  };
}

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  // The manifest says that they may be missing, too, and is taken for objects.
  argTypes: Object.fromEntries(
    ['src', 'integrity', 'lang', 'href', 'show'].map((name) => [name, {control: 'text'}]),
  ),
  parameters: {
    layout: 'fullscreen',
    controls: {expanded: true, exclude: notForControls},
    docs: {argTypes: {exclude: notForControls}},
    backgrounds: {disable: true},
    viewport: {disable: true},
    options: {
      storySort: {
        order: ['Welcome', 'Guides', 'Design', 'Elements', 'Situations', 'Problems'],
      },
    },
  },
  beforeEach: ({parameters}) => {
    stopClock((parameters.now as string | undefined) ?? usualNow);
    forgetDismissals();
  },
  afterEach: ({canvasElement}) => settle(canvasElement),
  decorators: [
    (story, {args, globals, title, name, viewMode}) => {
      const chosen = globals as unknown as Globals;
      setPage(chosen);
      const worded = chosen.locale === pseudoTag ? pseudoArgs(args) : args;
      const drawn = story({args: {...worded}});
      return placeView(drawn, `${title}: ${name}`, chosen, viewMode !== 'docs');
    },
  ],
};

export default preview;
