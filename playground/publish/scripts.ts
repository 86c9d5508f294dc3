/** What the folder of scripts says of itself: see `scripts/build-playground.mjs`. */
interface ScriptList {
  readonly version: string;
  readonly files: readonly string[];
}

/** The scripts of the element, and the version that they are of. */
export interface Scripts {
  readonly version: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

async function load(name: string): Promise<Response> {
  const response = await fetch(`notice/${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}

/** Loads the scripts of the element from beside this page; undefined where they cannot be reached. */
export async function loadScripts(): Promise<Scripts | undefined> {
  try {
    const {version, files} = (await (await load('files.json')).json()) as ScriptList;
    const contents = await Promise.all(
      files.map(async (name) => [name, new Uint8Array(await (await load(name)).arrayBuffer())] as const),
    );
    return {version, files: Object.fromEntries(contents)};
  } catch {
    return undefined;
  }
}
