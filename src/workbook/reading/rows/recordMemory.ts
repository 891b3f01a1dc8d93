import type { TableCandidate } from "../candidates";
import { NUMBERED_BELOW } from "./noDataRows";
import type { Area, InnovationRecord } from "../../types";

/** An innovation as its row alone tells it, before what the columns mean as a whole is understood. */
export interface RowAsRead {
  named: boolean;
  /** How many recognised cells are filled in. */
  filled: number;
  record: InnovationRecord;
}

interface Known extends RowAsRead {
  row: number;
  links: string;
  /** The record as the last reading gave it. */
  given?: InnovationRecord;
}

/**
 * The innovations that the rows of a table were last read as. A row with the same cells in the same place gives the same
 * record, so that what follows from it need not be worked out again.
 */
export class RecordMemory {
  private readonly known: WeakMap<object, Known> | undefined;
  private readonly sources = new Map<InnovationRecord, Known>();

  /**
   * @param headers the texts of each column's header, which rows are compared with
   * @param merges those below the header: cells of other rows are part of what such a row says
   */
  constructor(
    private readonly candidate: TableCandidate,
    headers: ReadonlyMap<number, ReadonlySet<string>>,
    private readonly merges: readonly Area[],
  ) {
    const { grid, headerTop, headerBottom, columns } = candidate;
    // How people ticked is learned from all rows.
    if (!grid.memory || columns.some(({ role }) => role.kind === "tick")) return;
    const texts = [...headers].map(([column, header]) => [column, ...header]);
    const place = [grid.sheet.left, headerTop, headerBottom];
    this.known = grid.memory.factsOf<Known>(`record ${JSON.stringify([place, columns, texts])}`);
  }

  private cellsOf(row: number): object | undefined {
    const { grid, headerBottom } = this.candidate;
    if (!this.known || row <= headerBottom + NUMBERED_BELOW) return undefined;
    if (this.merges.some(({ top, bottom }) => row >= top && row <= bottom)) return undefined;
    return grid.sheet.values[row - grid.sheet.top];
  }

  /** @returns what a zero-based row was read as, if nothing that it depends on has changed since; the record is a copy */
  recall(row: number): RowAsRead | null {
    const cells = this.cellsOf(row);
    const known = cells && this.known!.get(cells);
    if (!known || known.row !== row || known.links !== this.candidate.grid.linksIn(row)) return null;
    return this.given(known);
  }

  /** Keeps what a row was read as. */
  keep(row: number, read: RowAsRead): RowAsRead {
    const cells = this.cellsOf(row);
    if (!cells) return read;
    const known: Known = { ...read, row, links: this.candidate.grid.linksIn(row) };
    this.known!.set(cells, known);
    return this.given(known);
  }

  private given(known: Known): RowAsRead {
    const record = { ...known.record };
    this.sources.set(record, known);
    return { named: known.named, filled: known.filled, record };
  }

  /** The record of the reading before, where the columns as a whole say the same of it again. */
  settled(record: InnovationRecord): InnovationRecord {
    const known = this.sources.get(record);
    if (!known) return record;
    const { given } = known;
    if (given?.included === record.included && given.typedMaturity === record.typedMaturity) return given;
    known.given = record;
    return record;
  }
}
