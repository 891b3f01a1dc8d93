/** `a` to `z`, then `aa`, `ab` and on: how the parts of a numbered item are told apart. */
export function partLetter(index: number): string {
  const tail = String.fromCharCode(97 + (index % 26));
  return index < 26 ? tail : partLetter(Math.floor(index / 26) - 1) + tail;
}

/** What a letter to a department says, without its frame. */
export interface LetterContent {
  /** `''` for innovations that name no department. */
  department: string;
  subject: string;
  opening: string;
  /** Lines of plain text. */
  body: readonly string[];
  /** What is asked for, with room for a day; `null` when nothing is. */
  request: string | null;
}

/** An innovation as letters call it. */
export function letterName(name: string): string {
  return name === "" ? "(belum bernama)" : name;
}

/**
 * A short official letter to a department, always in Indonesian, the language of the offices. Addressee, day and signature
 * that nobody knows are left to be filled in.
 * @returns lines of plain text
 */
export function officialLetter({ department, subject, opening, body, request }: LetterContent): string[] {
  return [
    `Yth. Kepala ${department === "" ? "…………………………" : department}`,
    "di tempat",
    "",
    `Hal: ${subject}`,
    "",
    opening,
    ...body,
    "",
    ...(request === null ? [] : [request]),
    "Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.",
    "",
    "…………………………, ………………… 20……",
    "",
    "",
    "(…………………………)",
  ];
}
