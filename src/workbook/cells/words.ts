/** Words as a reader counts them: runs between white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let count = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isSpace(text, at)) continue;
    if (at > start && isWord(text, start, at)) count += 1;
    start = at + 1;
  }
  return count;
}

/** Beyond ASCII Unicode says what white space is. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : /\s/.test(text[at]!);
}

/** Nearly all words begin with a plain letter, which is told many times as fast as by the classes of Unicode. */
function isWord(text: string, start: number, end: number): boolean {
  const lower = text.charCodeAt(start) | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

/** The lines of a text that hold something, trimmed. */
export function filledLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
