import { withDerivedLevels, withDerivedSpd } from "../../analysis/derived";
import type { RuleSet } from "../../rules/types";
import { evidenceContent, innovationContent, levelContent } from "../../exchange/content";
import { normalizeText } from "../../workbook/index";
import { innovationColumns } from "../../template/layout";
import type { ContentColumns, InnovationContent, TemplateContent } from "../../template/index";
import type { FieldId, InnovationRecord, InnovationTable, SpdTable, WorkbookReading } from "../../workbook/types";

/** A workbook that was read, under the name that its rows keep. */
export interface MergeSource {
  file: string;
  reading: WorkbookReading & { innovations: InnovationTable };
}

/** Where an innovation came from. */
export interface RowOrigin {
  file: string;
  /** Excel's row. */
  row: number;
}

/** What a file gave, and what of it has no place in the template. */
export interface SourceReport {
  file: string;
  innovations: number;
  /** Excel's rows with data and without a name. They come along, and do not count until somebody names them. */
  namelessRows: number[];
  /** Headers of columns that stay behind. */
  leftOut: string[];
}

export interface Merged {
  content: TemplateContent;
  sources: SourceReport[];
  /** Innovations of one name, in the order of their first row. */
  duplicates: { name: string; places: RowOrigin[] }[];
  /** Files with an SPD table; the rows are taken over only where it is one. */
  spdFiles: string[];
}

function contentOf(file: string, record: InnovationRecord, fields: readonly FieldId[]): InnovationContent {
  const content = innovationContent(record, fields);
  // Whatever left the row out, the template says it in this column.
  if (!record.included) content.fields.diikutkan = "Tidak";
  return { ...content, origin: { file, row: record.row } };
}

function departmentsOf(sources: readonly MergeSource[]): string[] {
  const known = new Map<string, string>();
  const add = (name: string): void => {
    const key = normalizeText(name);
    if (key !== "" && !known.has(key)) known.set(key, name);
  };
  for (const { reading } of sources) {
    for (const { name } of reading.opd?.names ?? []) add(name);
    for (const record of reading.innovations.records) add(record.fields.opd?.text ?? "");
  }
  return [...known.values()];
}

/** What at least one of the tables has; a column that none has would say of every row that something is missing. */
function columnsOf(tables: readonly InnovationTable[], spd: SpdTable | null): ContentColumns {
  // What decides who takes part is always there.
  const fields = new Set<FieldId>(["diikutkan"]);
  const levels = new Set<string>();
  const evidence = new Set<string>();
  const bases = new Set<string>();
  const measures = new Set<string>();
  for (const { columns, records } of tables) {
    for (const { role } of columns) if (role.kind === "field") fields.add(role.field);
    for (const record of records) {
      for (const id of Object.keys(record.levels)) levels.add(id);
      for (const id of Object.keys(record.evidence)) evidence.add(id);
      for (const id of Object.keys(record.bases)) bases.add(id);
      for (const id of Object.keys(record.measures)) measures.add(id);
    }
  }
  return { fields, levels, evidence, bases, measures, spdEvidence: spd === null || spd.columns.evidence !== null };
}

function spdContent(table: SpdTable, rules: RuleSet): TemplateContent["spd"] {
  const { records } = withDerivedSpd(table, rules);
  return Object.fromEntries(
    records.map(({ indicator, level, evidence }) => [
      indicator,
      { level: levelContent(level), evidence: evidence && evidenceContent(evidence) },
    ]),
  );
}

function duplicatesIn(innovations: readonly InnovationContent[]): Merged["duplicates"] {
  const groups = new Map<string, { name: string; places: RowOrigin[] }>();
  for (const { fields, origin } of innovations) {
    const name = String(fields.nama ?? "");
    if (name === "") continue;
    const key = normalizeText(name) || name;
    const group = groups.get(key) ?? { name, places: [] };
    if (origin) group.places.push(origin);
    groups.set(key, group);
  }
  return [...groups.values()].filter(({ places }) => places.length > 1);
}

function reportOf(
  { file, reading }: MergeSource,
  fields: readonly FieldId[],
  measured: ReadonlySet<string>,
): SourceReport {
  const { records, nameless, columns } = reading.innovations;
  const leftOut = columns.filter(({ role, header }) => {
    if (header === "") return false;
    if (role.kind === "field") return role.field !== "nomor" && !fields.includes(role.field);
    if (role.kind === "measure" || role.kind === "basis") return !measured.has(role.indicator);
    return role.kind === "other";
  });
  return {
    file,
    innovations: records.length,
    namelessRows: nameless.map(({ row }) => row),
    leftOut: leftOut.map(({ header }) => header),
  };
}

/** All rows in the order of the sheet, those without a name too: nobody's row is to stay behind. */
function rowsOf(table: InnovationTable, rules: RuleSet): InnovationRecord[] {
  const { records, nameless } = withDerivedLevels(table, rules);
  return [...records, ...nameless].sort((a, b) => a.row - b.row);
}

/**
 * The innovations of several workbooks as the content of one template, each with the file and row it came from. Nothing
 * is judged and nobody's row is dropped: equal names are reported, both stay.
 */
export function mergedContent(sources: readonly MergeSource[], rules: RuleSet): Merged {
  const columns = innovationColumns(rules, false);
  const fields = columns.flatMap(({ role }) => (role.kind === "field" && role.field !== "nomor" ? [role.field] : []));
  const measured = new Set(columns.flatMap(({ role }) => (role.kind === "measure" ? [role.indicator.id] : [])));
  const innovations = sources.flatMap(({ file, reading }) =>
    rowsOf(reading.innovations, rules).map((record) => contentOf(file, record, fields)),
  );
  const withSpd = sources.flatMap(({ file, reading }) => (reading.spd ? [{ file, spd: reading.spd }] : []));
  const [only, ...others] = withSpd;
  return {
    content: {
      region: null,
      departments: departmentsOf(sources),
      spd: only && others.length === 0 ? spdContent(only.spd, rules) : {},
      innovations,
      columns: columnsOf(
        sources.map(({ reading }) => withDerivedLevels(reading.innovations, rules)),
        only && others.length === 0 ? only.spd : null,
      ),
      history: [],
    },
    sources: sources.map((source) => reportOf(source, fields, measured)),
    duplicates: duplicatesIn(innovations),
    spdFiles: withSpd.map(({ file }) => file),
  };
}
