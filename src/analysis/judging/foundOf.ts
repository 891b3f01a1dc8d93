import type { Observed } from "../../checks/index";
import type { Finding, Observation } from "../../checks/types";
import type { InnovationRecord } from "../../workbook/types";
import type { ValuedRow } from "./judgedRows";

/** What was found, by the innovation that it is about. */
export class FoundOf {
  readonly ofTable = new Map<InnovationRecord, Observation[]>();
  readonly ofFiles = new Map<InnovationRecord, Finding[]>();
  /** Of no innovation that takes part. */
  readonly ofNoRow: Observation[] = [];
  readonly filesOfNoRow: Finding[] = [];
  readonly ofRows: readonly (readonly Observation[])[];
  private readonly byRow: ReadonlyMap<number, InnovationRecord>;

  constructor(
    private readonly included: readonly InnovationRecord[],
    private readonly observed: Observed,
    private readonly files: readonly Finding[],
  ) {
    this.ofRows = observed.ofRows;
    this.byRow = new Map(included.map((record) => [record.row, record]));
    for (const one of observed.ofTable) this.put(this.ofTable, this.ofNoRow, one);
    for (const one of files) this.put(this.ofFiles, this.filesOfNoRow, one);
  }

  private recordOf({ innovationRow }: Observation): InnovationRecord | undefined {
    return innovationRow === null ? undefined : this.byRow.get(innovationRow);
  }

  private put<Found extends Observation>(groups: Map<InnovationRecord, Found[]>, others: Found[], one: Found): void {
    const record = this.recordOf(one);
    const group = record && groups.get(record);
    if (group) group.push(one);
    else if (record) groups.set(record, [one]);
    else others.push(one);
  }

  /**
   * What became of it, in the order in which it was found: of the table and the region first, then row by row; and that of
   * the files in theirs.
   * @param valued one for each innovation
   * @param loose what became of that which belongs to no innovation
   */
  inOrder(
    valued: readonly ValuedRow[],
    loose: { regional: readonly Finding[]; files: readonly Finding[] },
  ): { findings: Finding[]; files: Finding[] } {
    const rows = new Map<InnovationRecord | undefined, { of: ValuedRow; next: number; nextFile: number }>();
    this.included.forEach((record, at) => {
      // Most rows have nothing in common with others.
      if (!this.ofTable.has(record) && !this.ofFiles.has(record)) return;
      const of = valued[at]!;
      rows.set(record, { of, next: 0, nextFile: of.judged.ofSheet });
    });
    let [regional, regionalFile] = [0, 0];
    const findings = this.observed.ofTable.map((one) => {
      const row = rows.get(this.recordOf(one));
      return row ? row.of.findings[row.next++]! : loose.regional[regional++]!;
    });
    const files = this.files.map((one) => {
      const row = rows.get(this.recordOf(one));
      return row ? row.of.findings[row.nextFile++]! : loose.files[regionalFile++]!;
    });
    this.included.forEach((record, at) => {
      const { findings: own, judged } = valued[at]!;
      for (let next = this.ofTable.get(record)?.length ?? 0; next < judged.ofSheet; next++) findings.push(own[next]!);
    });
    return { findings, files };
  }
}
