import { excerpt, shortPath, type Report } from "./findings";
import { searchable, speaksOf, type SearchableText } from "./nameInText";
import { REGULATION } from "./needs";
import type { EvidenceReference, FileFacts, MatchedReference } from "./types";

/** A folder is judged anew while its files are read: no text is searched twice for one name. */
const answers = new WeakMap<FileFacts, Map<string, boolean>>();

interface Cell {
  reference: EvidenceReference;
  files: (FileFacts | null)[];
}

/**
 * regulation-without-name: the pages that name the innovation are part of the evidence for number 16. Said only when
 * every file of the cell could be read to its text; a scan, a link or a missing file may hold the name.
 */
export function regulationWithoutName(
  matches: readonly MatchedReference[],
  facts: ReadonlyMap<string, FileFacts>,
): { reference: EvidenceReference; report: Report }[] {
  const cells = new Map<number, Cell>();
  for (const { reference, file } of matches) {
    if (reference.indicator !== REGULATION || !reference.judged || !reference.innovation) continue;
    const cell = cells.get(reference.row) ?? { reference, files: [] };
    cell.files.push((file && facts.get(file.path)) ?? null);
    cells.set(reference.row, cell);
  }
  // One regulation may serve forty innovations: its text is prepared once.
  const texts = new Map<FileFacts, SearchableText>();
  const names = (file: FileFacts, text: string, name: string): boolean => {
    const known = answers.get(file) ?? new Map<string, boolean>();
    answers.set(file, known);
    if (!known.has(name)) {
      if (!texts.has(file)) texts.set(file, searchable(text));
      known.set(name, speaksOf(texts.get(file)!, name));
    }
    return known.get(name)!;
  };
  return [...cells.values()].flatMap(({ reference, files }) => {
    if (reference.linked) return [];
    const name = reference.innovation?.name ?? "";
    let pages = 0;
    for (const file of files) {
      if (file?.pdf?.state !== "opened" || !file.pdf.hasText || file.pdf.text === null) return [];
      if (names(file, file.pdf.text, name)) return [];
      pages += file.pdf.read;
    }
    const path = files[0]?.path ?? "";
    const params = { value: shortPath(path), name: excerpt(name), pages };
    return [{ reference, report: { code: "regulation-without-name", path, params } }];
  });
}
