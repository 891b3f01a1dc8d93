/** How far the declaration of a part is looked for. */
const DECLARATION_WITHIN = 200;

/** The encoding of a part: by its first bytes, else as it declares; UTF-8 when it says nothing. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, DECLARATION_WITHIN));
  return /^\S{0,3}<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? "utf-8";
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}

/** The text of a part, without byte order mark. */
export function decodePart(bytes: Uint8Array): string {
  return decoderFor(encodingOf(bytes)).decode(bytes);
}
