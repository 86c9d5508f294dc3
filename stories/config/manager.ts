import {createElement} from 'react';
import {addons, types} from 'storybook/manager-api';
import {DocumentPanel} from './document-panel.js';

addons.register('incident-notice/document', () => {
  addons.add('incident-notice/document/panel', {
    type: types.PANEL,
    title: 'Document',
    match: ({viewMode}) => viewMode === 'story',
    render: ({active}) => (active ? createElement(DocumentPanel) : null),
  });
});
