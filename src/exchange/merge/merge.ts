import type { RuleSet } from "../../rules/types";
import { comparable, keysOf, NAME_KEY, sameValue, type CellKey } from "../cells";
import { exchangedKeys } from "../exchanged";
import { additions } from "./additions";
import { Claims, type RowClaim } from "./claims";
import { Conflicts } from "./conflicts";
import { fileDepartment } from "./fileDepartment";
import { OwnRows, type OwnRow } from "./matching";
import type { MergedCell, Current, FileNote, Merge, MergeChoices, ReturnedFile } from "./types";
import { decide, type Decision, type Variant } from "./variants";
import { Writer } from "./writing";

type FileClaim = RowClaim & { file: string; sentOn: string };
type OwnClaim = Extract<FileClaim, { kind: "own" }>;

function variantsOf(claims: readonly OwnClaim[], key: CellKey): Variant[] {
  return claims.flatMap(({ row, sent, file, sentOn }): Variant[] => {
    const theirs = row.cells.get(key);
    if (theirs === undefined) return [];
    return [{ file, theirs, base: sent?.cells.get(key), sentOn }];
  });
}

/** What departments filled in where the workbook has no column for it. */
function withoutColumn(claims: readonly FileClaim[], keys: ReadonlySet<CellKey>): FileNote[] {
  const found = new Map<string, { file: string; key: CellKey; names: Set<string> }>();
  for (const claim of claims) {
    for (const [key, value] of claim.row.cells) {
      const sent = claim.kind === "own" ? claim.sent?.cells.get(key) : undefined;
      if (keys.has(key) || comparable(value) === "" || sameValue(value, sent)) continue;
      const id = JSON.stringify([claim.file, key]);
      const known = found.get(id) ?? { file: claim.file, key, names: new Set<string>() };
      known.names.add(claim.row.name);
      found.set(id, known);
    }
  }
  return [...found.values()].map(({ file, key, names }) => ({
    file,
    note: { kind: "no-column", key, names: [...names] },
  }));
}

/** Files with the same rows, of which one would do, and further versions of one department. */
function sameFiles(files: readonly ReturnedFile[], own: OwnRows): FileNote[] {
  const seen = new Map<string, string>();
  const versions = new Map<string, string>();
  return files.flatMap((one): FileNote[] => {
    const { file, rows } = one;
    if (rows.length === 0) return [];
    const content = JSON.stringify(rows.map(({ key, name, cells }) => [key, name, ...cells]));
    const other = seen.get(content);
    if (other !== undefined) return [{ file, note: { kind: "same-file", other } }];
    seen.set(content, file);
    const department = fileDepartment(one, (name) => own.departmentOf(name));
    if (!department) return [];
    const version = versions.get(department.key);
    if (version !== undefined) {
      return [{ file, note: { kind: "same-department", other: version, department: department.name } }];
    }
    versions.set(department.key, file);
    return [];
  });
}

class Merging {
  private readonly keys: ReadonlySet<CellKey>;
  private readonly conflicts: Conflicts;
  private readonly writer: Writer;
  private readonly changed: MergedCell[] = [];

  constructor(
    private readonly current: Current,
    private readonly files: readonly ReturnedFile[],
    rules: RuleSet,
    private readonly choices: MergeChoices,
  ) {
    this.keys = keysOf(current.table, exchangedKeys(rules));
    this.conflicts = new Conflicts(choices.conflicts ?? new Map());
    this.writer = new Writer(current, rules);
  }

  run(): Merge {
    const own = new OwnRows(this.current, this.keys);
    const claims: FileClaim[] = [];
    const missing: Merge["missing"] = [];
    const doubts: Merge["doubts"] = [];
    const notes: FileNote[] = [];
    notes.push(...sameFiles(this.files, own));
    for (const file of this.files) {
      const found = new Claims(file, own, this.choices.doubts ?? new Map()).all();
      const where = { file: file.file, sentOn: file.sent?.date ?? "" };
      claims.push(...found.claims.map((claim) => ({ ...claim, ...where })));
      missing.push(...found.missing.map((one) => ({ file: file.file, ...one })));
      doubts.push(...found.doubts);
      notes.push(...[...file.notes, ...found.notes].map((note) => ({ file: file.file, note })));
    }
    for (const [row, ofRow] of this.byRow(claims)) this.mergeRow(row, ofRow);
    const fresh = claims.flatMap((claim) => (claim.kind === "new" ? [claim] : []));
    const { added, notes: noRoom } = additions(fresh, this.keys, this.current, this.writer, this.conflicts);
    notes.push(...withoutColumn(claims, this.keys), ...noRoom);
    const { open, decided } = this.conflicts;
    return { changed: this.changed, added, conflicts: open, decided, missing, doubts, notes };
  }

  private byRow(claims: readonly FileClaim[]): Map<OwnRow, OwnClaim[]> {
    const rows = new Map<OwnRow, OwnClaim[]>();
    for (const claim of claims) {
      if (claim.kind === "own") rows.set(claim.own, [...(rows.get(claim.own) ?? []), claim]);
    }
    return rows;
  }

  private mergeRow(row: OwnRow, claims: readonly OwnClaim[]): void {
    for (const key of this.keys) {
      const ours = row.cells.get(key) ?? null;
      const decision = decide(ours, variantsOf(claims, key));
      if (decision.kind !== "keep") this.settle(row, key, decision);
    }
  }

  private settle({ record, cells }: OwnRow, key: CellKey, decision: Exclude<Decision, { kind: "keep" }>): void {
    const ours = cells.get(key) ?? null;
    const place = this.writer.placeOf(record.row, key) ?? {
      sheet: this.current.table.sheet,
      row: record.row,
      column: 0,
    };
    const where = { place, innovation: record.name, key, ours };
    const variants = decision.kind === "take" ? [decision.variant] : decision.variants;
    // A row without a name is no innovation any more: nobody takes it away by a blank cell.
    if (key === NAME_KEY && variants.some(({ theirs }) => comparable(theirs) === "")) {
      this.conflicts.add(where, variants, "name");
      return;
    }
    const first = this.writer.writes(key, variants[0]!.theirs, record, record.row);
    if (!Array.isArray(first)) {
      this.conflicts.add(where, variants, first);
      return;
    }
    const chosen = decision.kind === "take" ? decision.variant : this.conflicts.add(where, variants, null);
    if (!chosen) return;
    const writes = this.writer.writes(key, chosen.theirs, record, record.row);
    if (!Array.isArray(writes) || writes.length === 0) return;
    this.changed.push({
      file: chosen.file,
      place: writes[0]!.place,
      innovation: record.name,
      key,
      before: ours,
      after: chosen.theirs,
      writes,
    });
  }
}

/**
 * What has to change in a workbook so that it holds what departments sent back: cell by cell against what they were sent.
 * Nothing is written here, and nothing is guessed: what both sides changed and what could be one of several is told.
 */
export function mergeReturned(
  current: Current,
  files: readonly ReturnedFile[],
  rules: RuleSet,
  choices: MergeChoices = {},
): Merge {
  return new Merging(current, files, rules, choices).run();
}
