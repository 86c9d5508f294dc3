import {likelyEncoding, textOf} from '../src/cli/source/encoding.js';
import {longestDocument} from '../src/model/reading/document-limit.js';

/** UTF-8 needs at most three bytes for what counts as one character of a document. */
const mostBytes = longestDocument * 3;

/** Why a file was not opened. */
export type FileFault = 'too-large' | 'unreadable';

/** Why a file was not opened, and the encoding that it looks like, if it is not in UTF-8. */
interface FileRefusal {
  readonly fault: FileFault;
  readonly encoding?: string | undefined;
}

/** Reads the text of a file in UTF-8 or UTF-16; one that is too large for a notice is not even begun. */
export async function readFile(file: File): Promise<{text: string} | FileRefusal> {
  if (file.size > mostBytes) return {fault: 'too-large'};
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = textOf(bytes);
    return text === undefined ? {fault: 'unreadable', encoding: likelyEncoding(bytes)} : {text};
  } catch {
    return {fault: 'unreadable'};
  }
}

/** Gives a text, or bytes, to the owner as a file. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const href = URL.createObjectURL(new Blob([content], {type}));
  Object.assign(document.createElement('a'), {href, download: name}).click();
  // The download has begun by then; Safari wants the address for a while.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** Calls back with each file that is dropped onto a place. */
export function takeDrops(place: HTMLElement, onFile: (file: File) => void): void {
  const mark = (isOver: boolean) => place.toggleAttribute('data-over', isOver);
  const hasFiles = ({dataTransfer}: DragEvent) => dataTransfer?.types.includes('Files') === true;
  place.addEventListener(
    'dragover',
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      mark(true);
    },
    {capture: true},
  );
  place.addEventListener('dragleave', () => mark(false));
  place.addEventListener(
    'drop',
    (event) => {
      if (!hasFiles(event)) return;
      // The editor would put the file into its text.
      event.preventDefault();
      event.stopPropagation();
      mark(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) onFile(file);
    },
    {capture: true},
  );
}
