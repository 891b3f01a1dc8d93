import { XlsxError } from "../errors";

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** How far a file is looked at to tell text from anything else. */
const LOOKED_AT = 4096;

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Whether the bytes hold an ASCII text in UTF-16, as the directory of an OLE file does. */
function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Lists with commas, and web pages that a program calls `.xls`: nothing but characters and white space. */
function isText(bytes: Uint8Array): boolean {
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  const isControl = (byte: number): boolean => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13;
  return bytes.length > 0 && (isUtf16 || !bytes.subarray(0, LOOKED_AT).some(isControl));
}

/** Refuses what is no zip file, by its first bytes. @throws XlsxError */
export function checkKind(bytes: Uint8Array, file: string): void {
  if (startsWith(bytes, OLE)) {
    if (holdsUtf16(bytes, "EncryptedPackage")) throw new XlsxError("encrypted", file, "locked with a password");
    throw new XlsxError("xls", file, "an Office file of the old format");
  }
  if (startsWith(bytes, ZIP)) return;
  throw isText(bytes) ? new XlsxError("text", file, "a text file") : new XlsxError("not-zip", file, "not a zip file");
}
