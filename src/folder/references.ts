import { columnsOf } from "../checks/shared/columns";
import { toEnd, type Pausing } from "../rules/pausing";
import { parseEvidence, piecesOf } from "../workbook/index";
import type {
  EvidenceCell,
  EvidencePiece,
  FieldId,
  InnovationRecord,
  InnovationTable,
  SpdTable,
} from "../workbook/types";
import type { EvidenceReference } from "../checks/shared/files/types";

/** Profile fields that ask for a file. What they name is in use, but no level depends on it. */
const FILE_FIELDS: readonly FieldId[] = ["anggaran", "profilBisnis", "haki", "penghargaan"];

type Place = Omit<EvidenceReference, "name" | "numbering" | "extension" | "kind" | "folders" | "piece" | "cell">;

/** The reader of cells takes `1. sk.pdf` for the first entry of a list; it can as well be the name. */
function numberBefore(text: string, name: string): string {
  const at = text.indexOf(name);
  return at > 0 ? (/(?:^|\s)(\d{1,2})[.)]\s*$/.exec(text.slice(0, at))?.[1] ?? "") : "";
}

function foldersBefore(text: string, name: string): string[] {
  const at = text.indexOf(name);
  const before = at > 0 ? (/[^;|,"*?<>\n]*[\\/]$/.exec(text.slice(0, at))?.[0] ?? "") : "";
  return before
    .split(/[\\/]+/)
    .map((folder) => folder.trim())
    .filter((folder) => folder !== "" && !/^(?:[a-z]:|\.{1,2})$/i.test(folder));
}

function referencesIn(pieces: readonly EvidencePiece[], place: Omit<Place, "linked">): EvidenceReference[] {
  const linked = pieces.some(({ links }) => links.length > 0);
  return pieces.flatMap((piece): EvidenceReference[] => {
    const base = { ...place, linked, piece, cell: pieces };
    if (piece.files.length > 0) {
      return piece.files.map(({ name, extension }) => ({
        ...base,
        kind: "file",
        name,
        numbering: numberBefore(piece.text, name),
        extension,
        folders: foldersBefore(piece.text, name),
      }));
    }
    if (piece.placeholder || piece.links.length > 0) return [];
    const folders = piece.text.split(/[\\/]+/);
    const name = folders.pop() ?? "";
    return [{ ...base, kind: "words", name, numbering: "", extension: "", folders }];
  });
}

function ofRecord(record: InnovationRecord, table: InnovationTable): EvidenceReference[] {
  const { headers } = columnsOf(table);
  const place = (column: number): Pick<Place, "sheet" | "row" | "column" | "header" | "innovation"> => ({
    sheet: table.sheet,
    row: record.row,
    column,
    header: headers.get(column) ?? "",
    innovation: { row: record.row, name: record.name, opd: record.fields.opd?.text ?? "" },
  });
  const proving = Object.entries(record.evidence).flatMap(([indicator, cell]: [string, EvidenceCell]) =>
    referencesIn(piecesOf(cell), {
      ...place(cell.column),
      indicator,
      level: record.levels[indicator]?.level ?? 0,
      judged: record.included,
    }),
  );
  const beside = FILE_FIELDS.flatMap((field) => {
    const cell = record.fields[field];
    if (!cell) return [];
    return referencesIn(parseEvidence(cell.raw), { ...place(cell.column), indicator: null, level: 0, judged: false });
  });
  return [...proving, ...beside];
}

function ofRegion(spd: SpdTable): EvidenceReference[] {
  return spd.records.flatMap(({ row, indicator, level, evidence }) =>
    evidence
      ? referencesIn(piecesOf(evidence), {
          sheet: spd.sheet,
          row,
          column: evidence.column,
          header: spd.headers.evidence ?? "",
          indicator,
          innovation: null,
          level: level.level,
          judged: true,
        })
      : [],
  );
}

/**
 * Every file that the evidence columns name, innovations first, with pauses; rows left out are there too, but not judged.
 */
export function* collectingReferences(
  innovations: InnovationTable,
  spd: SpdTable | null,
): Pausing<EvidenceReference[]> {
  const found: EvidenceReference[] = [];
  for (const record of innovations.records) {
    for (const reference of ofRecord(record, innovations)) found.push(reference);
    yield;
  }
  return spd ? [...found, ...ofRegion(spd)] : found;
}

/** The same without pauses. */
export function collectReferences(innovations: InnovationTable, spd: SpdTable | null): EvidenceReference[] {
  return toEnd(collectingReferences(innovations, spd));
}
