import { mergeEdits } from "../../src/exchange/merge/edits";
import { mergeReturned } from "../../src/exchange/merge/merge";
import { readReturned } from "../../src/exchange/merge/returned";
import type { Merge, MergeChoices, MergeNote } from "../../src/exchange/merge/types";
import type { TemplateContent, InnovationContent } from "../../src/template/index";
import { readWorkbook } from "../../src/workbook/index";
import type { CellValue, SheetData, WorkbookData } from "../../src/workbook/types";
import { readXlsxWorkbook, writeXlsxWorkbook } from "../../src/xlsx/index";
import { WorkbookPatch } from "../../src/xlsx/patching/workbookPatch";
import { regionOf, RULES, shareAll } from "./sharing";

export const HEALTH = "Dinas Kesehatan";
export const SOCIAL = "Dinas Sosial";

export function innovation(
  nama: string,
  opd: string | null,
  others: InnovationContent["fields"] = {},
): InnovationContent {
  const fields = { tahapan: "Penerapan", penerapan: "2024-03-12", tujuan: `Tujuan ${nama}`, ...others, nama, opd };
  return { fields, levels: { regulasi: 2, sdm: 1 }, evidence: { regulasi: `SK ${nama}.pdf` } };
}

export function content(innovations: InnovationContent[]): TemplateContent {
  const departments = [...new Set(innovations.map(({ fields }) => String(fields.opd ?? "")))];
  return { region: null, departments, spd: {}, innovations, history: [] };
}

/** Three innovations of one department and one of another. */
export const FOUR = content([
  innovation("Layanan Lansia", HEALTH),
  innovation("Posyandu Digital", HEALTH),
  innovation("Ambulans Cepat", HEALTH),
  innovation("Rumah Singgah", SOCIAL),
]);

/** A workbook of a department as it comes back; cells can be changed as people change them. */
export class PartFile {
  constructor(
    readonly file: string,
    readonly data: WorkbookData,
  ) {}

  copy(file: string): PartFile {
    return new PartFile(file, structuredClone(this.data));
  }

  get sheet(): SheetData {
    return this.data.sheets.find(({ name }) => name === "Inovasi")!;
  }

  get headerRow(): number {
    return this.sheet.values.findIndex((row) => row.includes("Nama Inovasi"));
  }

  column(header: string): number {
    const at = this.sheet.values[this.headerRow]!.indexOf(header);
    if (at < 0) throw new Error(`no column ${header}`);
    return at;
  }

  /** The cells of a row by the name of its innovation. */
  row(name: string): CellValue[] {
    const found = this.sheet.values.find((row) => row[this.column("Nama Inovasi")] === name);
    if (!found) throw new Error(`no row ${name}`);
    return found;
  }

  set(name: string, header: string, value: CellValue): this {
    this.row(name)[this.column(header)] = value;
    return this;
  }

  /** Rows of data; what is put back takes their place. */
  rows(change: (rows: CellValue[][]) => CellValue[][]): this {
    const first = this.headerRow + 1;
    const rows = this.sheet.values.splice(first);
    this.sheet.values.push(...change(rows));
    return this;
  }

  add(values: Record<string, CellValue>): this {
    return this.rows((rows) => {
      const row: CellValue[] = rows[0]!.map(() => null);
      for (const [header, value] of Object.entries(values)) row[this.column(header)] = value;
      return [...rows, row];
    });
  }
}

/** The files that departments get, by department. */
export async function parts(bytes: Uint8Array, forms = false): Promise<Map<string, PartFile>> {
  const shared = shareAll(await regionOf(bytes), forms);
  const files = await Promise.all(
    shared.map(async ({ department, spec }) => {
      const file = `${department.name}.xlsx`;
      const data = await readXlsxWorkbook(await writeXlsxWorkbook(spec), file);
      return [department.name, new PartFile(file, data)] as const;
    }),
  );
  return new Map(files);
}

export interface Merged {
  merge: Merge;
  bytes: Uint8Array;
}

/** Everything that the command does between reading and writing. */
export async function mergeFiles(
  bytes: Uint8Array,
  files: readonly PartFile[],
  choices?: MergeChoices,
): Promise<Merged> {
  const data = await readXlsxWorkbook(bytes, "daerah.xlsx");
  const { innovations: table, opd } = readWorkbook(data, RULES);
  if (!table) throw new Error("no table");
  const patch = WorkbookPatch.open(bytes, "daerah.xlsx");
  const returned = files.map(({ file, data: own }) => readReturned(file, own, RULES));
  const current = { data, table, opd, isFormula: patch.isFormula.bind(patch), isLink: () => false };
  const merge = mergeReturned(current, returned, RULES, choices);
  const { edits, growing } = mergeEdits(merge, table);
  return { merge, bytes: patch.apply(edits, growing) };
}

export function kindsOf({ notes }: Merge): MergeNote["kind"][] {
  return notes.map(({ note }) => note.kind);
}

/** What the region's workbook holds, by innovation and key of the column. */
export async function cellOf(bytes: Uint8Array, name: string, header: string): Promise<CellValue> {
  const data = await readXlsxWorkbook(bytes, "daerah.xlsx");
  return new PartFile("daerah.xlsx", data).row(name)[new PartFile("daerah.xlsx", data).column(header)] ?? null;
}

/** What a merge tells, without what stays empty. */
export function told({ merge }: Merged): Record<string, unknown> {
  const { changed, added, conflicts, missing, doubts, notes } = merge;
  const all = {
    changed: changed.map(({ innovation: name, key, before, after }) => [name, key, before, after]),
    added: added.map(({ name }) => name),
    conflicts: conflicts.map(({ innovation: name, key, base, ours, theirs }) => [name, key, base, ours, theirs]),
    missing: missing.map(({ name }) => name),
    doubts: doubts.map(({ name }) => name),
    notes: notes.map(({ note }) => note.kind),
  };
  return Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0));
}
