import {
  ContrastIcon,
  GlobeIcon,
  EyeIcon,
  ExpandAltIcon,
  LightningIcon,
  PaintBrushIcon,
  TransferIcon,
  ZoomIcon,
} from '@storybook/icons';
import {createElement, type FunctionComponent, type ReactElement} from 'react';
import {Select} from 'storybook/internal/components';
import {useGlobals, useGlobalTypes} from 'storybook/manager-api';

export interface Item {
  readonly value: string;
  readonly title: string;
}

/** A choice above each story. */
export interface Toolbar {
  readonly title: string;
  readonly items: readonly Item[];
}

/** A choice as the page of the stories tells of it. */
interface NamedToolbar extends Toolbar {
  readonly name: string;
  readonly usual: string;
}

const icons: Readonly<Record<string, FunctionComponent>> = {
  locale: GlobeIcon,
  direction: TransferIcon,
  theme: ContrastIcon,
  brand: PaintBrushIcon,
  width: ExpandAltIcon,
  size: ZoomIcon,
  motion: LightningIcon,
  colours: EyeIcon,
};

/** One choice: an icon, and beside it what is chosen if that is not what stories begin with. */
function ToolbarChoice({name, title, items, usual}: NamedToolbar): ReactElement {
  const [globals, updateGlobals, storyGlobals] = useGlobals();
  const chosen = (globals[name] as string | undefined) ?? usual;
  const icon = icons[name];
  return createElement(
    Select,
    {
      // What an address chooses comes later than the toolbar.
      key: `${name} ${chosen}`,
      ariaLabel: title,
      tooltip: title,
      options: [...items],
      // What is usual is not marked, so that the toolbar says at a glance what is not.
      ...(chosen !== usual && {defaultOptions: chosen}),
      disabled: name in storyGlobals,
      icon: icon && createElement(icon),
      showSelectedOptionTitle: false,
      onSelect: (value: unknown) => updateGlobals({[name]: value}),
    },
    chosen === usual ? null : items.find(({value}) => value === chosen)?.title,
  );
}

/** All choices of the toolbar. */
export function ToolbarChoices(): ReactElement[] {
  const types = Object.entries(useGlobalTypes() as Readonly<Record<string, Partial<NamedToolbar>>>);
  return types.flatMap(([name, {items, title = name, usual = ''}]) =>
    items ? [createElement(ToolbarChoice, {name, items, title, usual, key: name})] : [],
  );
}
