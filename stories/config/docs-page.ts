import {DocsContainer, type DocsContainerProps} from '@storybook/addon-docs/blocks';
import {createElement, useEffect, useState, type PropsWithChildren, type ReactElement} from 'react';
import {addons} from 'storybook/preview-api';
import {themes} from 'storybook/theming';
import {setPage, type Globals} from './place.js';
import {initialGlobals} from './toolbars.js';

/** What the toolbars say when a page is opened, which only the address knows. */
function globalsNow(): Globals {
  const chosen = new URLSearchParams(location.search).get('globals') ?? '';
  const pairs = chosen.split(';').map((pair) => pair.split(':'));
  return {...initialGlobals, ...(Object.fromEntries(pairs) as Partial<Globals>)};
}

/** A page of documentation, which is light or dark as the toolbar says, and so are the elements on it. */
export function DocsPage(props: PropsWithChildren<DocsContainerProps>): ReactElement {
  const [globals, setGlobals] = useState(globalsNow);
  useEffect(() => {
    const channel = addons.getChannel();
    const follow = ({globals: next}: {globals: Globals}) => setGlobals({...initialGlobals, ...next});
    channel.on('globalsUpdated', follow);
    return () => channel.off('globalsUpdated', follow);
  }, []);
  useEffect(() => setPage({...globals, size: '100'}), [globals]);
  const theme = globals.theme.endsWith('dark') ? themes.dark : themes.light;
  return createElement(DocsContainer, {...props, theme});
}
