import {useEffect} from 'react';
import {STORY_PREPARED} from 'storybook/internal/core-events';
import {addons, useStorybookApi, useStorybookState} from 'storybook/manager-api';

/** What the preview tells of a story that is ready to be shown. */
interface Prepared {
  readonly id: string;
}

/**
 * Gives Storybook once more what the story that is shown was prepared with. It has no use for that before its list of stories is
 * there and forgets it, so that on a slow machine controls and the document stayed empty.
 */
export function Preparation(): null {
  const api = useStorybookApi();
  const {storyId, index} = useStorybookState();
  const entry = index?.[storyId];

  useEffect(() => {
    const [prepared] = (addons.getChannel().last(STORY_PREPARED) ?? []) as Prepared[];
    const isForgotten = entry?.type === 'story' && !entry.prepared && prepared?.id === storyId;
    if (isForgotten) void api.updateStory(storyId, {...prepared, prepared: true});
  }, [api, storyId, entry]);

  return null;
}
