import type { TableCandidate } from "../candidates";
import type { Sense } from "./columnSense";
import { NUMBERED_BELOW } from "./noDataRows";
import type { Area, CellValue, InnovationRecord } from "../../types";

/** An innovation as its row alone tells it, before what the columns mean as a whole is understood. */
export interface RowAsRead {
  readonly named: boolean;
  /** How many recognised cells are filled in. */
  readonly filled: number;
  readonly record: InnovationRecord;
}

interface Known extends RowAsRead {
  cells: readonly CellValue[];
  links: string;
  /** The record as the last reading gave it. */
  given?: InnovationRecord;
}

/**
 * The innovations that the rows of a table were last read as. A row with the same cells in the same place gives the same
 * record, so that what follows from it need not be worked out again.
 */
export class RecordMemory {
  /** By zero-based row. */
  private readonly known: Map<number, Known> | undefined;

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
    const layout = JSON.stringify([grid.sheet.name, place, columns, texts]);
    this.known = grid.memory.sameAs(`records ${layout}`, new Map<number, Known>());
  }

  private cellsOf(row: number): readonly CellValue[] | undefined {
    const { grid, headerBottom } = this.candidate;
    if (!this.known || row <= headerBottom + NUMBERED_BELOW) return undefined;
    if (this.merges.some(({ top, bottom }) => row >= top && row <= bottom)) return undefined;
    return grid.sheet.values[row - grid.sheet.top];
  }

  /** @returns what a zero-based row was read as, if nothing that it depends on has changed since */
  recall(row: number): RowAsRead | null {
    const cells = this.cellsOf(row);
    const known = cells && this.known!.get(row);
    return known?.cells === cells && known?.links === this.candidate.grid.linksIn(row) ? known : null;
  }

  /** Keeps what a row was read as. */
  keep(row: number, read: RowAsRead): RowAsRead {
    const cells = this.cellsOf(row);
    if (!cells) return read;
    const known: Known = { ...read, cells, links: this.candidate.grid.linksIn(row) };
    this.known!.set(row, known);
    return known;
  }

  /** The record with what the columns as a whole say of it: that of the reading before, where they say the same again. */
  settled(read: RowAsRead | Known, sense: Sense): InnovationRecord {
    if (!("cells" in read)) return Object.assign(read.record, sense);
    const given = read.given ?? read.record;
    if (given.included !== sense.included || given.typedMaturity !== sense.typedMaturity) {
      read.given = { ...read.record, ...sense };
    }
    return read.given ?? given;
  }
}
