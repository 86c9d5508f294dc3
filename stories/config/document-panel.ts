import {createElement, useEffect, useRef, type ReactElement} from 'react';
import {useArgs, useStorybookState} from 'storybook/manager-api';
import type {} from '../../playground/editor/define.js';
import type {NoticeEditedEvent} from '../../playground/editor/events.js';
import type {NoticeEditor} from '../../playground/editor/notice-editor.js';
import type {JsonSchema} from '../../playground/editor/schema-guide.js';

let schema: Promise<JsonSchema | undefined> | undefined;

/** What the editor completes from; undefined where the schema was not built. */
async function loadSchema(): Promise<JsonSchema | undefined> {
  const response = await fetch('notice.schema.json');
  return response.ok ? ((await response.json()) as JsonSchema) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // It is in the middle of being written; the editor says so.
    return undefined;
  }
}

/** The editor comes with the playground, and when the panel is opened: it is as large as all the rest around the stories. */
function loadEditor(): Promise<unknown> {
  return import(/* @vite-ignore */ new URL('playground/editor/define.js', document.baseURI).href);
}

/** The document of the story, to be edited: the editor of the playground, and the story follows. */
export function DocumentPanel(): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<NoticeEditor | null>(null);
  const written = useRef<unknown>(undefined);
  const [args, updateArgs] = useArgs();
  // Until the story is ready there are none, whatever the type says.
  const {notice} = (args as {notice?: unknown} | undefined) ?? {};
  // The one of the latest drawing: those before it may know no story yet.
  const update = useRef(updateArgs);
  update.current = updateArgs;
  const {storyId} = useStorybookState();

  useEffect(() => {
    const created = document.createElement('notice-editor');
    created.lang = 'en';
    editor.current = created;
    written.current = undefined;
    place.current?.replaceChildren(created);
    const handleEdited = ({detail}: NoticeEditedEvent) => {
      const document = parsed(detail.value);
      if (document === undefined) return;
      written.current = document;
      update.current({notice: document});
    };
    created.addEventListener('notice-edited', handleEdited);
    void Promise.all([(schema ??= loadSchema()), loadEditor()]).then(([known]) => (created.schema = known));
    return () => created.removeEventListener('notice-edited', handleEdited);
    // A story's editor is its own: what was undone in it cannot bring back the document of another.
  }, [storyId]);

  useEffect(() => {
    // What was just written here must not be set out anew under the writer's hands.
    if (!editor.current || JSON.stringify(notice) === JSON.stringify(written.current)) return;
    editor.current.value = notice === undefined ? '' : `${JSON.stringify(notice, null, 2)}\n`;
  }, [storyId, notice]);

  return createElement(
    'div',
    {style: {padding: 8}},
    notice === undefined &&
      createElement('p', {}, 'This story takes its document from an address, or shows several.'),
    createElement('div', {ref: place, hidden: notice === undefined}),
  );
}
