import type { Finding } from "../../checks/types";
import { cleanText, normalizeText } from "../../workbook/cells/text";
import type { InnovationRecord } from "../../workbook/types";
import { FAULT_CODES } from "../exercise/faults/recipes";
import { placeOfFinding, type JudgedExercise } from "../exercise/judged";
import { isFieldPlace, placeId } from "../places";
import type { Exercise, PlaceKey, PlantedFault } from "../types";
import type { FalseAlarm, TrainingRemark } from "./types";

/** A remark on how something was read is no fault. */
function isFault({ severity, code }: Finding): boolean {
  return severity !== "info" || FAULT_CODES.includes(code);
}

/** The table that came back, against the one that was handed out. */
export class ReturnedTable {
  /** By the number of the innovation, from 1: where it stands now. */
  private readonly records: ReadonlyMap<number, InnovationRecord>;
  private readonly faulty: ReadonlySet<string>;

  constructor(
    private readonly exercise: Exercise,
    private readonly before: JudgedExercise,
    private readonly after: JudgedExercise,
  ) {
    this.records = this.matched();
    this.faulty = new Set(exercise.faults.map(({ innovation, place }) => `${innovation} ${place}`));
  }

  /** By name; one whose name was changed by its number. */
  private matched(): Map<number, InnovationRecord> {
    const { records } = this.after.table;
    const names = this.before.table.records.map(({ name }) => normalizeText(name));
    const found = new Map<number, InnovationRecord>();
    const left = records.filter((record) => {
      const number = names.indexOf(normalizeText(record.name)) + 1;
      if (number === 0 || found.has(number)) return true;
      found.set(number, record);
      return false;
    });
    for (const record of left) {
      const number = Number(cleanText(record.fields.nomor?.raw ?? null));
      if (names[number - 1] !== undefined && !found.has(number)) found.set(number, record);
    }
    return found;
  }

  private findingsOf({ row }: InnovationRecord): readonly Finding[] {
    return this.after.analysis.findings.filter((finding) => finding.innovationRow === row);
  }

  isMended({ code, innovation, place, proven, claimed }: PlantedFault): boolean {
    const record = this.records.get(innovation);
    if (!record?.included || !this.hasColumn(place)) return false;
    const findings = this.findingsOf(record);
    const stands = findings.some(
      (finding) =>
        finding.code === code && (isFieldPlace(place) || placeOfFinding(finding, this.after.table) === place),
    );
    const another = findings.some((finding) => isFault(finding) && placeOfFinding(finding, this.after.table) === place);
    if (stands || another) return false;
    if (isFieldPlace(place)) return true;
    const id = placeId(place);
    // A measured value that is gone says nothing any more.
    if (code === "measure-mismatch" && (record.measures[id]?.text ?? "") === "") return false;
    // Lowered no further than what is proved; where only a reviewer can tell, not at all.
    return (record.levels[id]?.level ?? 0) >= (proven ?? claimed ?? 0);
  }

  private hasColumn(place: PlaceKey): boolean {
    const id = placeId(place);
    return this.after.table.columns.some(({ role }) =>
      isFieldPlace(place) ? role.kind === "field" && role.field === id : role.kind === "level" && role.indicator === id,
    );
  }

  /** Right levels that were changed, and faults where none were. */
  alarms(): FalseAlarm[] {
    const levels = this.changedLevels();
    return [...levels, ...this.newFaults(levels)];
  }

  private changedLevels(): FalseAlarm[] {
    return this.before.table.records.flatMap((record, index) => {
      const now = this.records.get(index + 1);
      if (!now) return [];
      return Object.entries(record.levels).flatMap(([id, { level: from }]): FalseAlarm[] => {
        const place: PlaceKey = `indicator:${id}`;
        const to = now.levels[id]?.level;
        if (to === undefined || to === from || this.faulty.has(`${index + 1} ${place}`)) return [];
        return [{ kind: "level", innovation: index + 1, place, from, to }];
      });
    });
  }

  private newFaults(levels: readonly FalseAlarm[]): FalseAlarm[] {
    const numbers = new Map([...this.records].map(([number, { row }]) => [row, number]));
    const changed = new Set(levels.map(({ innovation, place }) => `${innovation} ${place}`));
    return this.after.analysis.findings.flatMap((finding): FalseAlarm[] => {
      const { code, innovationRow } = finding;
      if (!isFault(finding)) return [];
      if (innovationRow === null) return [{ kind: "new", innovation: null, place: null, code }];
      const innovation = numbers.get(innovationRow);
      const place = placeOfFinding(finding, this.after.table);
      const key = `${innovation} ${place}`;
      // One change is one fault; rows that were added are told.
      if (innovation === undefined || this.faulty.has(key) || changed.has(key)) return [];
      if (this.isPlantedElsewhere(innovation, finding)) return [];
      return [{ kind: "new", innovation, place, code }];
    });
  }

  /** A fault of dates stands at one of them, whichever was typed last. */
  private isPlantedElsewhere(innovation: number, { code }: Finding): boolean {
    return this.exercise.faults.some(
      (fault) => fault.innovation === innovation && fault.code === code && isFieldPlace(fault.place),
    );
  }

  /** What was changed that nobody asked for. */
  remarks(): TrainingRemark[] {
    const numbers = this.exercise.innovations.map((_, index) => index + 1);
    const gone = numbers.filter((number) => !this.records.has(number));
    const excluded = numbers.filter((number) => this.records.get(number)?.included === false);
    const known = new Set(this.records.values());
    const added = this.after.table.records.filter((record) => !known.has(record)).length;
    const columns = this.before.table.columns.filter(({ header, role }) => {
      const place = role.kind === "field" ? (`field:${role.field}` as const) : null;
      const level = role.kind === "level" ? (`indicator:${role.indicator}` as const) : null;
      const key = place ?? level;
      return key !== null && header !== "" && !this.hasColumn(key);
    });
    const { spd } = this.after;
    const levels = (table: JudgedExercise["spd"]): string =>
      JSON.stringify(table?.records.map(({ indicator, level }) => [indicator, level.level]));
    return [
      ...(gone.length > 0 ? [{ text: "remarkRows", params: { rows: gone.join(", ") } } as const] : []),
      ...(excluded.length > 0 ? [{ text: "remarkExcluded", params: { rows: excluded.join(", ") } } as const] : []),
      ...(columns.length > 0
        ? [{ text: "remarkColumns", params: { columns: columns.map(({ header }) => header).join(", ") } } as const]
        : []),
      ...(added > 0 ? [{ text: "remarkAdded", params: { count: added } } as const] : []),
      ...(spd === null ? [{ text: "remarkNoSpd" } as const] : []),
      ...(spd !== null && levels(spd) !== levels(this.before.spd) ? [{ text: "remarkSpd" } as const] : []),
    ];
  }
}

/** All that a table says, to tell whether two say the same. */
export function contentOf({ table: { records }, spd }: JudgedExercise): string {
  const cells = records.map(({ name, included, fields, levels, evidence, measures, bases }) => [
    name,
    included,
    [fields, levels, evidence, measures, bases].map((part) =>
      Object.entries(part).map(([id, { raw }]) => [id, cleanText(raw)]),
    ),
  ]);
  return JSON.stringify([cells, spd?.records.map(({ level, evidence }) => [level.raw, evidence?.raw ?? null])]);
}
