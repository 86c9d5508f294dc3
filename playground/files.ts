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

/** What browsers have that can write files; TypeScript's library does not know it yet. */
interface FilePickers {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: readonly {readonly accept: Readonly<Record<string, readonly string[]>>}[];
  }) => Promise<FileSystemFileHandle>;
}

/** Where a document was saved, and whether its owner broke off. */
export type Saving = {readonly file?: FileSystemFileHandle} | 'broken-off';

/**
 * Saves a document in a file that its owner chooses, where the browser can write files; elsewhere it is downloaded.
 *
 * @param known - the file that was chosen before
 */
export async function saveDocument(
  name: string,
  text: string,
  known?: FileSystemFileHandle,
): Promise<Saving> {
  const {showSaveFilePicker} = window as FilePickers;
  const type = 'application/json';
  if (showSaveFilePicker) {
    try {
      const options = {suggestedName: name, types: [{accept: {[type]: ['.json']}}]};
      const file = known ?? (await showSaveFilePicker(options));
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
      return {file};
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'broken-off';
      // It is not allowed here, or the file is gone.
    }
  }
  saveFile(name, text, type);
  return {};
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
