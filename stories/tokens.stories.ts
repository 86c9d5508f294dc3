import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {readManifest, type Manifest} from './config/manifest.js';
import {partsView, primitivesView, rolesView, scalesView} from './tokens.js';

/** What a page can set, in three tiers, and the scales of all measures; the toolbar's brands and themes show here, too. */
const meta = {title: 'Design/Colours and other tokens'} satisfies Meta;
export default meta;

function manifestView(view: (manifest: Manifest) => unknown): unknown {
  const manifest = readManifest();
  return manifest ? view(manifest) : html`<p>Run <code>npm run build</code> first.</p>`;
}

export const Primitives: StoryObj = {render: () => primitivesView()};

export const Roles: StoryObj = {render: () => html`${manifestView(rolesView)}`};

export const Parts: StoryObj = {render: () => html`${manifestView(partsView)}`};

export const Scales: StoryObj = {render: () => scalesView()};
