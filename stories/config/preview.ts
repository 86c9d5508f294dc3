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
import type {Preview, StoryContext} from '@storybook/web-components-vite';
import {configure} from 'storybook/test';
import '../../src/embed/incident-notice-elements.js';
import type {ElementArgs} from '../element.js';
import {argTypesOf} from './arg-types.js';
import {stopClock, usualNow} from './clock.js';
import {DocsPage} from './docs-page.js';
import './page.css';
import {placeView, setPage, type Globals} from './place.js';
import {pseudoDocument} from './pseudo-document.js';
import {settle} from './settled.js';
import {addPseudoLocale} from './pseudo-locale.js';
import {pseudoTag} from './pseudo-text.js';
import {sourceOf} from './source.js';
import {globalTypes, initialGlobals, viewports} from './toolbars.js';

// Parts of the library arrive when they are needed, later on a machine that has much to do.
configure({asyncUtilTimeout: 10_000});
addPseudoLocale();
// Pages of documentation show elements that are in no story.
stopClock(usualNow);

/** A banner that was closed in another story would stay closed for as long as the browser remembers it. */
function forgetDismissals(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('incident-notice:')) localStorage.removeItem(key);
  }
}

/** What a story hands over in one piece, and no control can set. */
const notForControls = /^(fallback|help|notices)$/;

/** The documents of a story in words of the pseudo-locale. */
function pseudoArgs({notice, notices, ...args}: ElementArgs): ElementArgs {
  return {
    ...args,
    ...(notice !== undefined && {notice: pseudoDocument(notice)}),
    ...(notices && {notices: notices.map(pseudoDocument)}),
  };
}

const preview: Preview = {
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    controls: {expanded: true, exclude: notForControls},
    docs: {
      container: DocsPage,
      extractArgTypes: argTypesOf,
      argTypes: {exclude: notForControls},
      source: {
        type: 'code',
        transform: (code: string, {component, args}: StoryContext<ElementArgs>) =>
          component ? sourceOf(component, args) : code,
      },
    },
    backgrounds: {disable: true},
    viewport: {options: viewports},
    options: {
      storySort: {
        order: [
          'Welcome',
          'Elements',
          'Situations',
          'Design',
          ['Brand page', 'Brands', 'Colours and other tokens'],
          'Guides',
          'Reference',
        ],
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
