import {createElement, type ReactElement} from 'react';
import {storyNameFromExport, toId} from 'storybook/internal/csf';
import {sentenceCase} from '../config/sentence-case.js';
import {elementView, type ElementArgs, type Tag} from '../element.js';
import {Live} from './live.js';

/** A file of stories. */
interface StoryFile {
  readonly default: {readonly title?: string; readonly component?: string; readonly args?: ElementArgs};
  readonly __namedExportsOrder?: readonly string[];
}

interface SheetProps {
  readonly of: StoryFile;
  /** Whether a story is of this sheet. */
  readonly which: (args: ElementArgs) => boolean;
  readonly className?: string;
}

function argsOf(story: unknown, {default: meta}: StoryFile): ElementArgs {
  return {...meta.args, ...(story as {args?: ElementArgs}).args};
}

function cell(file: StoryFile, exported: string, args: ElementArgs): ReactElement {
  const {title = '', component} = file.default;
  const id = toId(title, storyNameFromExport(exported));
  const view = elementView(component as Tag, {...args, 'heading-level': 4});
  return createElement(
    'section',
    {key: exported, className: 'cell'},
    createElement(
      'h3',
      {},
      createElement('a', {href: `./?path=/story/${id}`, target: '_top'}, sentenceCase(exported)),
    ),
    createElement(Live, {view, className: 'frozen', story: id}),
    createElement(Live, {view, className: 'frozen dark'}),
  );
}

/** All states of a kind side by side, on a phone, in the light and in the dark: drawn from the args of their stories. */
export function Sheet({of: file, which, className = ''}: SheetProps): ReactElement {
  const order = file.__namedExportsOrder ?? Object.keys(file).filter((exported) => exported !== 'default');
  const shown = order.flatMap((exported) => {
    const args = argsOf((file as unknown as Readonly<Record<string, unknown>>)[exported], file);
    return which(args) ? [cell(file, exported, args)] : [];
  });
  return createElement('div', {className: `sheet ${className}`}, shown);
}

/** Of stories that begin with answers. */
export function isAnswered({answers}: ElementArgs): boolean {
  return answers !== undefined;
}

/** Of banners that are shown at all. */
export function isShown(args: ElementArgs): boolean {
  const {stage, expires} = (args.notice ?? {}) as {stage?: string; expires?: string};
  return expires === undefined && (stage !== 'withdrawn' || args['show-withdrawn'] === true);
}
