/** Bytes of characters in an encoding, as browsers and Node.js decode it. */
const tables = new Map<string, Map<string, readonly number[]>>();

/** All characters of one and two bytes. There are no encoders but that of UTF-8, so decoders are asked what they know. */
function tableOf(encoding: string): Map<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, {fatal: true});
  const add = (...bytes: number[]) => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length === 1 && !table.has(character)) table.set(character, bytes);
    } catch {
      // Nothing is written so.
    }
  };
  for (let first = 0; first < 256; first += 1) add(first);
  for (let first = 0x81; first < 255; first += 1) {
    for (let second = 0x40; second < 255; second += 1) add(first, second);
  }
  return table;
}

/** Writes a text in an old encoding, such as `shift_jis`. */
export function encode(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const bytes = table.get(character);
      if (!bytes) throw new Error(`${encoding} has no “${character}”`);
      return bytes;
    }),
  );
}
