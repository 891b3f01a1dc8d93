import { oncePer } from "../../rules/once";
import { excerpt } from "../shared/excerpt";
import { REGULATION, searchableText, speaksOf, type SearchableText } from "../shared/files/nameInText";
import { shortPath } from "../shared/files/shortPath";
import type { EvidenceReference, FileFacts, MatchedReference } from "../shared/files/types";
import type { FileCheck } from "../types";

/** A folder is judged anew while its files are read: no text is searched twice for one name. */
const answersOf = oncePer((_file: FileFacts) => new Map<string, boolean>());

interface Cell {
  reference: EvidenceReference;
  files: (FileFacts | null)[];
}

/** The evidence cells of number 16 with what is known of their files; `null` for one that is missing or not read yet. */
function regulationCells(matches: readonly MatchedReference[], facts: ReadonlyMap<string, FileFacts>): Cell[] {
  const cells = new Map<number, Cell>();
  for (const { reference, file } of matches) {
    if (reference.indicator !== REGULATION || !reference.innovation) continue;
    const cell = cells.get(reference.row) ?? { reference, files: [] };
    cell.files.push((file && facts.get(file.path)) ?? null);
    cells.set(reference.row, cell);
  }
  return [...cells.values()];
}

function isNamed(name: string, file: FileFacts, text: string, texts: Map<FileFacts, SearchableText>): boolean {
  const known = answersOf(file);
  let answer = known.get(name);
  if (answer === undefined) {
    const prepared = texts.get(file) ?? searchableText(text);
    texts.set(file, prepared);
    known.set(name, (answer = speaksOf(prepared, name)));
  }
  return answer;
}

/**
 * The pages that name the innovation are part of the evidence for number 16 (S3). Said only when every file of the cell
 * could be read to its text; a scan, a link or a missing file may hold the name.
 */
export const check = {
  code: "regulation-without-name",
  order: 730,
  scope: "file",
  severity: "warning",
  effect: "level",
  cause: "other",
  mend: "document",
  sources: ["S3"],
  run({ matches, facts }) {
    // One regulation may serve forty innovations: its text is prepared once.
    const texts = new Map<FileFacts, SearchableText>();
    return regulationCells(matches, facts).flatMap(({ reference, files }) => {
      if (reference.linked) return [];
      const name = reference.innovation?.name ?? "";
      let pages = 0;
      for (const file of files) {
        if (file?.pdf?.state !== "opened" || !file.pdf.hasText || file.pdf.text === null) return [];
        if (isNamed(name, file, file.pdf.text, texts)) return [];
        pages += file.pdf.read;
      }
      const path = files[0]?.path ?? "";
      const params = { value: shortPath(path), name: excerpt(name), pages };
      return [{ reference, path, params, wholeCell: true }];
    });
  },
} satisfies FileCheck;
