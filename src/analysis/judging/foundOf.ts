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
    observed: Observed,
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
   * What became of the findings about files, in the order in which they came.
   * @param valued one for each innovation
   * @param loose what became of those that belong to no innovation
   */
  filesInOrder(valued: readonly ValuedRow[], loose: readonly Finding[]): Finding[] {
    if (this.files.length === 0) return [];
    const rows = new Map<InnovationRecord | undefined, { of: ValuedRow; next: number }>();
    this.included.forEach((record, at) => {
      if (!this.ofFiles.has(record)) return;
      const of = valued[at]!;
      rows.set(record, { of, next: of.judged.ofSheet });
    });
    let ofNone = 0;
    return this.files.map((one) => {
      const row = rows.get(this.recordOf(one));
      return row ? row.of.findings[row.next++]! : loose[ofNone++]!;
    });
  }
}
