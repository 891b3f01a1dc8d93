import { cleanText } from "../../workbook/cells/text";
import { nameKey } from "../../checks/shared/innovationNames";
import type { CellValue } from "../../workbook/types";
import { NAME_KEY, OPD_KEY, sameValue } from "../cells";
import type { SentRow } from "../sent/fingerprint";
import type { OwnRow, OwnRows } from "./matching";
import type { DoubtAnswer, Doubt, MergeNote, ReturnedFile, ReturnedRow } from "./types";

/** What a returned row is. */
export type RowClaim =
  | { kind: "own"; row: ReturnedRow; own: OwnRow; sent: SentRow | null }
  | { kind: "new"; row: ReturnedRow; department: string; departmentKey: string };

export interface ClaimedRows {
  claims: RowClaim[];
  /** Rows that were sent and did not come back. */
  missing: { name: string; row: number }[];
  doubts: Doubt[];
  notes: MergeNote[];
}

/** Tells for each row of a returned file which row of the workbook it is, or that it is a new one. */
export class Claims {
  private readonly claims: RowClaim[] = [];
  private readonly doubts: Doubt[] = [];
  private readonly notes: MergeNote[] = [];
  private readonly taken = new Set<OwnRow>();
  private readonly back = new Set<SentRow>();

  constructor(
    private readonly file: ReturnedFile,
    private readonly own: OwnRows,
    private readonly answers: ReadonlyMap<string, DoubtAnswer>,
  ) {}

  all(): ClaimedRows {
    const sentRows = this.file.sent?.rows ?? [];
    const places = this.placesOf(sentRows);
    const open = this.claimSent(sentRows, places);
    for (const row of open) this.claimByName(row);
    const missing = sentRows.flatMap((sent) => {
      const own = places.get(sent);
      // What both sides took out is nobody's loss.
      if (this.back.has(sent) || !own) return [];
      return [{ name: own.record.name, row: own.record.row }];
    });
    return { claims: this.claims, missing, doubts: this.doubts, notes: this.notes };
  }

  /** Where each row that was sent stands now. */
  private placesOf(sentRows: readonly SentRow[]): ReadonlyMap<SentRow, OwnRow> {
    const places = new Map<SentRow, OwnRow>();
    const used = new Set<OwnRow>();
    for (const sent of sentRows) {
      const own = this.own.sentAs(sent, used);
      if (!own) continue;
      used.add(own);
      places.set(sent, own);
    }
    return places;
  }

  /** @returns the rows that were not sent */
  private claimSent(sentRows: readonly SentRow[], places: ReadonlyMap<SentRow, OwnRow>): ReturnedRow[] {
    const byKey = new Map(sentRows.map((sent) => [sent.key, sent]));
    const holders = this.holdersOf(byKey);
    const open: ReturnedRow[] = [];
    for (const row of this.file.rows) {
      const keyed = byKey.get(row.key);
      const holds = keyed !== undefined && holders.get(keyed) === row;
      const sent = holds ? keyed : this.sentByName(row, sentRows, holders);
      this.noteKey(row, keyed, sent);
      if (!sent) {
        open.push(row);
        continue;
      }
      this.back.add(sent);
      const own = places.get(sent) ?? this.renamedTo(row, places);
      if (own) {
        this.taken.add(own);
        this.claims.push({ kind: "own", row, own, sent });
      } else this.gone(row, sent);
    }
    return open;
  }

  /** The row of the workbook that has its new name already, because it was merged before. */
  private renamedTo(row: ReturnedRow, places: ReadonlyMap<SentRow, OwnRow>): OwnRow | undefined {
    const department = this.own.departmentOf(row.cells.get(OPD_KEY) ?? this.file.sent?.department.name);
    const taken = new Set([...places.values(), ...this.taken]);
    const same = this.own.named(row.name).filter((own) => own.department === department && !taken.has(own));
    return same.length === 1 ? same[0] : undefined;
  }

  /** Of rows with one key the one that still has the name that was sent, else the first. */
  private holdersOf(byKey: ReadonlyMap<string, SentRow>): Map<SentRow, ReturnedRow> {
    const holders = new Map<SentRow, ReturnedRow>();
    for (const row of this.file.rows) {
      const sent = byKey.get(row.key);
      if (!sent) continue;
      const holder = holders.get(sent);
      const name = sent.cells.get(NAME_KEY);
      if (!holder || (!sameValue(holder.name, name) && sameValue(row.name, name))) holders.set(sent, row);
    }
    return holders;
  }

  /** The row that was sent under this name and that no key leads to. */
  private sentByName(
    row: ReturnedRow,
    sentRows: readonly SentRow[],
    holders: ReadonlyMap<SentRow, ReturnedRow>,
  ): SentRow | null {
    const key = nameKey(row.name);
    if (key === "") return null;
    const same = sentRows.filter((sent) => {
      return nameKey(cleanText(sent.cells.get(NAME_KEY) ?? null)) === key && !holders.has(sent) && !this.back.has(sent);
    });
    return same.length === 1 ? same[0]! : null;
  }

  private noteKey(row: ReturnedRow, keyed: SentRow | undefined, sent: SentRow | null): void {
    if (row.key === "" || (keyed !== undefined && keyed === sent)) return;
    if (keyed === undefined) this.notes.push({ kind: "key-unknown", name: row.name });
    else this.notes.push({ kind: "key-twice", name: row.name, row: row.row });
  }

  /** The region took the innovation out; only what the department changed in it has to be told. */
  private gone({ name, cells }: ReturnedRow, sent: SentRow): void {
    const changed = [...cells].filter(([key, value]) => !sameValue(value, sent.cells.get(key))).length;
    if (changed > 0) this.notes.push({ kind: "gone", name, cells: changed });
  }

  private claimByName(row: ReturnedRow): void {
    if (row.name === "") {
      this.notes.push({ kind: "nameless", row: row.row, cells: row.cells.size });
      return;
    }
    const written = cleanText(row.cells.get(OPD_KEY) ?? null);
    const department = written === "" ? (this.file.sent?.department.name ?? "") : written;
    const key = this.own.departmentOf(department);
    const named = this.own.named(row.name);
    const same = named.filter((own) => own.department === key);
    if (same.length === 1) {
      this.take(row, same[0]!);
      return;
    }
    // A row that came back already is not meant by a name that is only alike.
    const free = (own: OwnRow): boolean => !this.taken.has(own);
    const candidates = same.length > 1 ? same : named.length > 0 ? named : this.own.near(row.name, key, free);
    if (candidates.length === 0) this.claims.push({ kind: "new", row, department, departmentKey: key });
    else this.ask(row, department, key, candidates);
  }

  private take(row: ReturnedRow, own: OwnRow): void {
    this.taken.add(own);
    this.claims.push({ kind: "own", row, own, sent: null });
  }

  private ask(row: ReturnedRow, department: string, departmentKey: string, candidates: readonly OwnRow[]): void {
    const doubt: Doubt = {
      id: JSON.stringify([this.file.file, row.sheet, row.row]),
      file: this.file.file,
      name: row.name,
      department,
      candidates: candidates.map(({ record }) => {
        return { row: record.row, name: record.name, department: cleanText(opdOf(record.fields.opd?.raw)) };
      }),
    };
    this.doubts.push(doubt);
    const answer = this.answers.get(doubt.id);
    if (answer === "new") this.claims.push({ kind: "new", row, department, departmentKey });
    const own = typeof answer === "number" ? this.own.at(answer) : undefined;
    if (own) this.take(row, own);
    if (answer === undefined) this.notes.push({ kind: "doubtful", doubt });
  }
}

function opdOf(raw: CellValue | undefined): CellValue {
  return raw ?? null;
}
