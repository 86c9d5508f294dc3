import {readdirSync} from 'node:fs';
import type {ElementArgs} from '../../stories/element.js';
import type {Verdict} from '../../src/eligibility/result.js';
import type {Action} from '../../src/model/schema/vocabulary.js';
import type {Notice} from '../../src/model/schema/notice.js';
import type {ProblemCode} from '../../src/model/problems/problem.js';

/** What a story says that it shows, and asserts in its play function. */
export interface Shows {
  readonly verdict?: Verdict;
  readonly action?: Action;
  readonly faults?: readonly string[];
  readonly problem?: ProblemCode;
  /** The text of a document that has problems only a text can have. */
  readonly text?: string;
  /** The notice whose place the document takes. */
  readonly previous?: Notice;
}

/** A story as its file declares it. */
export interface WrittenStory {
  readonly name: string;
  readonly component: string;
  readonly args: ElementArgs;
  readonly shows: Shows;
  /** Whether its play function asserts what it shows. */
  readonly isPlayed: boolean;
}

interface Declaration {
  readonly component?: string;
  readonly args?: ElementArgs;
  readonly parameters?: {readonly shows?: Shows};
  readonly play?: unknown;
}

const folder = new URL('../../stories/', import.meta.url);

/** Every story that there is, as its file declares it: with the documents that the Storybook shows. */
export async function readStories(): Promise<WrittenStory[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.stories.ts'));
  const modules = await Promise.all(
    files.map(async (file) => ({
      file,
      declared: (await import(new URL(file, folder).href)) as Record<string, Declaration>,
    })),
  );
  return modules.flatMap(({file, declared: {default: meta = {}, ...stories}}) =>
    Object.entries(stories).map(([name, {args, parameters, play}]) => ({
      name: `${file} ${name}`,
      component: meta.component ?? '',
      args: {...meta.args, ...args},
      shows: parameters?.shows ?? {},
      isPlayed: typeof play === 'function',
    })),
  );
}

/** The documents of a story. */
export function documentsOf({args: {notice, notices = []}}: WrittenStory): unknown[] {
  return [...(notice === undefined ? [] : [notice]), ...notices];
}
