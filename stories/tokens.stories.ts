import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {tokensIn, tokensView} from './tokens.js';

/** What a page can set, from the manifest: it is written from the doc blocks of the elements. */
const meta = {title: 'Design/Tokens', tags: ['!autodocs']} satisfies Meta;
export default meta;

export const CustomProperties: StoryObj = {
  render: () => {
    const [manifest] = Object.values(
      import.meta.glob<Parameters<typeof tokensIn>[0]>('../dist/custom-elements.json', {
        eager: true,
        import: 'default',
      }),
    );
    return manifest
      ? html`<div lang="en" dir="ltr">${tokensView(tokensIn(manifest))}</div>`
      : html`<p lang="en" dir="ltr">Run <code>npm run build:manifest</code> first.</p>`;
  },
};
