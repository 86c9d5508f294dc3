import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {netoff, recall} from './documents/examples.js';
import {libraryLeak} from './documents/library-leak.js';
import {ticketing} from './documents/ticketing.js';
import type {ElementArgs} from './element.js';
import {drawTruthMap} from './truth-map.js';

type Story = StoryObj<ElementArgs>;

/** Which verdict the document in the controls gives to whom. */
const meta = {
  title: 'Design/Truth map',
  render: ({notice}, {globals}) => drawTruthMap(notice, String(globals.locale), String(globals.theme)),
  args: {notice: netoff},
} satisfies Meta<ElementArgs>;
export default meta;

export const ThreeQuestions: Story = {};
export const OneDate: Story = {args: {notice: libraryLeak}};
export const SeveralGroups: Story = {args: {notice: ticketing}};
export const SerialNumbers: Story = {args: {notice: recall}};
