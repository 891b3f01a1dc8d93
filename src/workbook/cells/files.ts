import type { EvidencePiece } from "../types";

type File = EvidencePiece["files"][number];

/** A file name with its place in the piece. */
export interface FoundFile {
  file: File;
  index: number;
  length: number;
}

/** Endings of files as the alternatives of a pattern. */
export const EXTENSIONS =
  "pdf|docx?|docm|xlsx?|xlsm|pptx?|pps|jpe?g|jfif|png|gif|bmp|webp|heic|heif|tiff?|svg|mp4|mov|avi|mkv|wmv|webm|3gp|" +
  "mpe?g|m4v|flv|mp3|m4a|wav|ogg|zip|rar|7z|txt|rtf|csv|odt|ods|odp|html?|exe|apk|psd|cdr|eps|epub|pages|key";
const WHOLE_EXTENSION = new RegExp(`^(?:${EXTENSIONS})$`, "i");
const EXTENSION = new RegExp(`\\.\\s?(${EXTENSIONS})(?![\\w-])`, "i");
const DELIMITERS = new Set(',:()[]{}"“”<>|\n\t/\\*?=→');
const LETTER_WORDS = /\b(?:nomor|nomer|no|tanggal|tgl|tertanggal|tentang|ttg|perihal)\b/i;
const LEADING = /^(?:[\s\-–—•&+.]|\d{1,2}[.)]\s|dan\s|serta\s|file\s(?=\S+\.))+/i;

/** Where the name that ends at `end` begins: after the last mark that no file name holds. */
function nameStart(text: string, from: number, end: number): number {
  let start = end;
  let open = 0;
  while (start > from) {
    const before = text[start - 1]!;
    if (before === ")") open += 1;
    else if (before === "(" && open > 0) open -= 1;
    else if (DELIMITERS.has(before)) break;
    start -= 1;
  }
  // Behind a letter number such as 188.45/12/KEP/2024 stands a sentence; only its last word is the file.
  if (start > from && text[start - 1] === "/" && LETTER_WORDS.test(text.slice(from, end))) {
    return Math.max(start, text.lastIndexOf(" ", end - 1) + 1);
  }
  return start;
}

/** Finds file names by their endings; names may hold blanks. */
export function findFiles(text: string): FoundFile[] {
  if (!text.includes(".")) return [];
  const found: FoundFile[] = [];
  let from = 0;
  for (let match = EXTENSION.exec(text); match; match = EXTENSION.exec(text.slice(from))) {
    const end = from + match.index;
    let start = nameStart(text, from, end);
    start += LEADING.exec(text.slice(start, end))?.[0].length ?? 0;
    const stop = end + match[0].length;
    const name = text.slice(start, stop).replace(/\s+/g, " ").trim();
    from = stop;
    if (start >= end) continue;
    found.push({ file: { name, extension: match[1]!.toLowerCase() }, index: start, length: stop - start });
  }
  return found;
}

/** Whether a name's ending is that of a file: `dinkes.tegal` is an account. */
export function isFileEnding(ending: string): boolean {
  return WHOLE_EXTENSION.test(ending);
}

const LOCAL_PATH =
  /(?:^|[\s"'(=,;:])[a-z]:[\\/](?!\/)|\bfile:|(?:^|[\s"'(])\\\\[\w.-]+\\|(?:^|\s)\/(?:home|users|mnt|media|storage|sdcard|var|tmp|documents|root|volumes)\/|(?:^|\s)~\/|\bcontent:\/\//i;

/** Whether the text names a place on one machine: `C:\`, `file:`, `\\server\share`, `/home/`. */
export function hasLocalPath(text: string): boolean {
  return /[\\:~]|(?:^|\s)\//.test(text) && LOCAL_PATH.test(text);
}
