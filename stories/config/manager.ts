import {createElement, type ReactElement} from 'react';
import {addons, types, useStorybookState} from 'storybook/manager-api';
import {create} from 'storybook/theming';
import {DocumentPanel} from './document-panel.js';
import {Preparation} from './preparation.js';
import {ToolbarChoices} from './toolbar-tools.js';

const isDark = matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({
  theme: create({
    base: isDark ? 'dark' : 'light',
    brandTitle: 'incident-notice',
    brandUrl: './',
    brandTarget: '_self',
    colorPrimary: isDark ? '#92bdff' : '#0b4fa3',
    colorSecondary: isDark ? '#92bdff' : '#0b4fa3',
    appBorderRadius: 8,
  }),
});

const documentPanel = 'incident-notice/document/panel';

/** The panel of the document, once it is looked at: Storybook draws those behind others, too. */
function ShownDocumentPanel(): ReactElement | null {
  const {selectedPanel} = useStorybookState() as {selectedPanel?: string};
  return selectedPanel === documentPanel ? createElement(DocumentPanel) : null;
}

addons.register('incident-notice/document', () => {
  addons.add(documentPanel, {
    type: types.PANEL,
    title: 'Document',
    match: ({viewMode}) => viewMode === 'story',
    render: () => createElement(ShownDocumentPanel),
  });
});

addons.register('incident-notice/preparation', () => {
  addons.add('incident-notice/preparation/watch', {
    type: types.TOOL,
    title: 'What a story was prepared with',
    match: ({viewMode}) => viewMode === 'story',
    render: () => createElement(Preparation),
  });
});

addons.register('incident-notice/toolbars', () => {
  addons.add('incident-notice/toolbars/choices', {
    type: types.TOOL,
    title: 'Page around the elements',
    match: ({viewMode}) => viewMode === 'story' || viewMode === 'docs',
    render: () => createElement(ToolbarChoices),
  });
});
