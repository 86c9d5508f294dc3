import {createElement, type ReactElement, type ReactNode} from 'react';
import {contractOf, type Promised} from '../config/manifest.js';

/** What listeners find in an event. Never an answer. */
const payloads: Readonly<Record<string, string>> = {
  'incident-loaded': 'notice: the notice as it was read',
  'incident-failed': 'problems: what is wrong, each with code, level and path',
  'incident-checked': 'verdict, noticeId, revision; never an answer',
  'incident-dismissed': 'noticeId, revision',
};

type Column = readonly [title: string, cell: (promised: Promised) => ReactNode];

function code(text: string): ReactElement {
  return createElement('code', {}, text);
}

const described: Column = ['What it is', ({description}) => description];

const tables: Readonly<Record<string, readonly Column[]>> = {
  events: [
    ['Event', ({name}) => code(name)],
    ['When', ({description}) => description],
    ['Payload', ({name}) => payloads[name]],
  ],
  slots: [['Slot', ({name}) => (name === '' ? 'between the tags' : code(name))], described],
  cssParts: [['Part', ({name}) => code(`::part(${name})`)], described],
};

interface ContractProps {
  readonly tag: string;
  readonly of: 'events' | 'slots' | 'cssParts';
}

/** What an element promises, as its doc block says it: its events with their payload, its slots or its parts. */
export function Contract({tag, of}: ContractProps): ReactElement {
  const rows = contractOf(tag)[of] ?? [];
  const columns = tables[of] ?? [];
  const cells = (kind: 'th' | 'td', texts: readonly ReactNode[]) =>
    texts.map((text, place) => createElement(kind, {key: place}, text));
  return createElement(
    'table',
    {},
    createElement(
      'thead',
      {},
      createElement(
        'tr',
        {},
        cells(
          'th',
          columns.map(([title]) => title),
        ),
      ),
    ),
    createElement(
      'tbody',
      {},
      rows.map((row) =>
        createElement(
          'tr',
          {key: row.name},
          cells(
            'td',
            columns.map(([, cell]) => cell(row)),
          ),
        ),
      ),
    ),
  );
}
