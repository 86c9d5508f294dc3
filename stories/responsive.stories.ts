import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {netoff} from './documents/examples.js';
import {elementView, type ElementArgs} from './element.js';

type Story = StoryObj<ElementArgs>;

/** One notice on pages of every kind: what the toolbars say is settled by the story. */
const meta = {
  title: 'Situations/Responsive',
  component: 'incident-notice',
  render: (args) => elementView('incident-notice', args),
  args: {notice: netoff},
} satisfies Meta<ElementArgs>;
export default meta;

export const InASidebar: Story = {globals: {width: '280'}};
export const OnASmallPhone: Story = {globals: {width: '320'}};
export const OnAPhoneInJapanese: Story = {globals: {width: '390', locale: 'ja'}};
export const OnATablet: Story = {globals: {width: '768'}};
export const OnADesktop: Story = {globals: {width: '1024'}};
export const OnAPhoneWithLargeText: Story = {globals: {width: '390', size: '200'}};
export const AtFourTimesTheSize: Story = {globals: {width: '1024', size: '400'}};
export const RightToLeft: Story = {globals: {locale: 'ar-XB'}};
export const OnAPageFromRightToLeft: Story = {globals: {direction: 'rtl'}};
