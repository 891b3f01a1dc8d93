import { lookUp } from "../../checks/shared/listedValue";
import { MOST_ENTRIES } from "../../checks/shared/reportedYears";
import { inWindow } from "../../checks/shared/window";
import { profileEntries } from "../../planning/index";
import { indicatorOf, sidIndicators, valueOf } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { cleanText } from "../../workbook/index";
import { parseDate } from "../../workbook/cells/date";
import type { CellValue, FieldId } from "../../workbook/types";
import { fieldCellKey, indicatorCell, NAME_KEY, OPD_KEY, type CellKey } from "../cells";
import { numberWrite } from "../merge/additions";
import { currentOf, type MergeGround } from "../merge/ground";
import { OwnRows } from "../merge/matching";
import { roomBelow } from "../merge/room";
import type { Added, CellWrite, Current } from "../merge/types";
import { Writer } from "../merge/writing";
import { stayingEvidence, type StayingEvidence } from "./evidence";
import { stayingLevel } from "./levels";
import type { EarlierInnovation, Reentry, ReentryItem, ReentryRefusal } from "./types";

const CHAIN_KEY = fieldCellKey("pelaporan");
const DEVELOPED: FieldId = "pengembangan";
/** Texts that say what the innovation is by now. */
const DESCRIBING: readonly string[] = ["rancangBangun", "hasil"];

/** What the new row gets, and what is said of it. */
class Copy {
  readonly values = new Map<CellKey, CellValue>();
  readonly renew: ReentryItem[] = [];
  readonly review: ReentryItem[] = [];
  readonly copied: ReentryItem[] = [];
  readonly left: ReentryItem[] = [];

  constructor(private readonly hasColumn: (key: CellKey) => boolean) {}

  /** @param reason why it is to be looked over */
  keep(key: CellKey, value: CellValue, reason: ReentryItem["reason"] = undefined): void {
    if (value === null || value === "") return;
    if (!this.hasColumn(key)) {
      this.left.push({ key, before: value });
      return;
    }
    this.values.set(key, value);
    if (reason) this.review.push({ key, before: value, reason });
    else this.copied.push({ key, before: value });
  }

  leave(key: CellKey, before: CellValue, reason: NonNullable<ReentryItem["reason"]>): void {
    this.renew.push({ key, before, reason });
  }
}

function own<Value>(values: Readonly<Record<string, Value>> | undefined, id: string): Value | null {
  return values && Object.hasOwn(values, id) ? values[id]! : null;
}

function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || cleanText(value) === "";
}

/** The application date, and whether the development has to be new; what cannot be mended is a refusal. */
function ageOf(
  { content }: EarlierInnovation,
  rules: RuleSet,
  date1904: boolean,
): { refusals: ReentryRefusal[]; develop: { from: string; to: string } | null } {
  const window = valueOf(rules.window);
  const read = (field: FieldId): string | null => parseDate(content.fields[field] ?? null, date1904);
  const applied = read("penerapan");
  if (!window || applied === null || inWindow(applied, window)) return { refusals: [], develop: null };
  const { from, to, orDevelopedInside } = window;
  if (applied > to) return { refusals: [{ kind: "late", date: applied, to }], develop: null };
  if (!orDevelopedInside) return { refusals: [{ kind: "outside", date: applied, from, to }], develop: null };
  return { refusals: [], develop: inWindow(read(DEVELOPED), window) ? null : { from, to } };
}

function copyProfile(
  copy: Copy,
  earlier: EarlierInnovation,
  before: RuleSet | null,
  rules: RuleSet,
  develop: object | null,
): void {
  const { fields } = earlier.content;
  const formBefore = before && new Set(profileEntries(before).map(({ id }) => id));
  const form = new Map(profileEntries(rules).map((entry) => [entry.id, entry.field]));
  copy.keep(OPD_KEY, fields.opd ?? null);
  for (const [id, field] of form) {
    const key = fieldCellKey(id as FieldId);
    const value = id === "nama" ? earlier.name : (fields[id as FieldId] ?? null);
    if (id === DEVELOPED && develop) continue;
    if (isBlank(value)) {
      if (formBefore && !formBefore.has(id)) copy.leave(key, null, { kind: "new-field" });
      continue;
    }
    const values = valueOf(field?.values);
    if (values && !lookUp(cleanText(value), values).listed) copy.keep(key, value, { kind: "not-listed" });
    else copy.keep(key, value, DESCRIBING.includes(id) ? { kind: "describe" } : undefined);
  }
  // What the form of the year no longer asks for.
  for (const id of formBefore ?? []) {
    const value = fields[id as FieldId] ?? null;
    if (!form.has(id) && !isBlank(value)) copy.left.push({ key: fieldCellKey(id as FieldId), before: value });
  }
}

function copyIndicators(copy: Copy, { content }: EarlierInnovation, before: RuleSet | null, rules: RuleSet): void {
  for (const indicator of sidIndicators(rules)) {
    const { id } = indicator;
    const [evidenceKey, levelKey] = [indicatorCell("evidence", id), indicatorCell("level", id)];
    const hasEvidence = Object.hasOwn(content.evidence, id);
    const raw = own(content.evidence, id);
    const evidence: StayingEvidence | null = isBlank(raw) ? null : stayingEvidence(raw, indicator, rules.year);
    if (evidence) {
      copy.keep(evidenceKey, evidence.stays);
      if (evidence.reason) copy.leave(evidenceKey, evidence.leaves, evidence.reason);
    }
    const level = own(content.levels, id);
    if (!isBlank(level) && level !== 0) {
      const proof = evidence ?? (hasEvidence ? "blank" : "no-column");
      const { stays, reason } = stayingLevel(level, indicator, before ? indicatorOf(before, id) : undefined, proof);
      if (stays) copy.keep(levelKey, level, reason ?? undefined);
      else if (reason) copy.leave(levelKey, level, reason);
    }
    copy.keep(indicatorCell("basis", id), own(content.bases, id));
    copy.keep(indicatorCell("measure", id), own(content.measures, id));
  }
}

/** The row of this year that is the innovation already. */
function alreadyThere(current: Current, { name, content }: EarlierInnovation): ReentryRefusal[] {
  const rows = new OwnRows(current, new Set([NAME_KEY, OPD_KEY]));
  const department = rows.departmentOf(content.fields.opd);
  const same = rows
    .named(name)
    .find((row) => row.department === department || row.department === "" || department === "");
  return same ? [{ kind: "there", row: same.record.row }] : [];
}

function writesOf(copy: Copy, chain: CellValue, current: Current, writer: Writer, row: number): CellWrite[] {
  const writes = numberWrite(current, row, 0);
  for (const [key, value] of [...copy.values, [CHAIN_KEY, chain] as const]) {
    const cells = writer.writes(key, value, null, row);
    if (Array.isArray(cells)) writes.push(...cells);
    // A formula of the table, or a column that takes no such value, keeps what it has.
    else copy.left.push({ key, before: value });
  }
  return writes;
}

/**
 * What it takes to report an innovation of an earlier year again: what may stay by the rules of both years is copied into a
 * free row, what has to be new is blank and named.
 * @param before the rules of its year; `null` where nobody knows them
 * @param ground the workbook of this year
 * @param file name of the earlier workbook
 */
export function reentryOf(
  earlier: EarlierInnovation,
  before: RuleSet | null,
  ground: MergeGround,
  rules: RuleSet,
  file: string,
): Reentry {
  const current = currentOf(ground);
  const writer = new Writer(current, rules);
  const room = roomBelow(current);
  const row = room?.first ?? 0;
  const hasColumn = (key: CellKey): boolean => writer.placeOf(row, key) !== null;
  const copy = new Copy(hasColumn);
  const { refusals, develop } = ageOf(earlier, rules, ground.data.date1904);
  if (develop) {
    copy.leave(fieldCellKey(DEVELOPED), earlier.content.fields[DEVELOPED] ?? null, { kind: "development", ...develop });
  }
  copyProfile(copy, earlier, before, rules, develop);
  copyIndicators(copy, earlier, before, rules);
  const chain = [...new Set([...earlier.reported, earlier.year])]
    .filter((year) => year < rules.year)
    .sort((a, b) => a - b);
  const all: ReentryRefusal[] = [
    ...alreadyThere(current, earlier),
    ...refusals,
    ...(room && room.count > 0 ? [] : [{ kind: "no-room" } as const]),
    ...(hasColumn(CHAIN_KEY) ? [] : [{ kind: "no-chain-column" } as const]),
  ];
  const [only, ...others] = chain;
  const written = others.length === 0 ? (only ?? null) : chain.join(", ");
  const added: Added | null =
    all.length > 0
      ? null
      : {
          file,
          name: earlier.name,
          department: cleanText(earlier.content.fields.opd ?? null),
          row,
          writes: writesOf(copy, written, current, writer, row),
        };
  const entries = chain.length + 1;
  return {
    chain,
    tooOften: entries > MOST_ENTRIES ? entries : null,
    refusals: all,
    renew: copy.renew,
    review: copy.review,
    copied: copy.copied,
    left: copy.left,
    added,
  };
}
