import type {StorybookConfig} from '@storybook/web-components-vite';

/** The Storybook of the elements: `npm run storybook`, or `npm run build:storybook` for a site that needs no server. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../*.mdx', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};

export default config;
