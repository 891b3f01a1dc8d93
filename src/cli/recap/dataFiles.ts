import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { Locale } from "../../i18n/cliTexts";
import type { OutputChoice } from "../options/output";
import type { RecapFormat } from "../options/recap";
import { refuseExisting, writeNew } from "../output/writeFile";
import type { TableData } from "./tables";

const BOM = "\ufeff";

/** Quoted where needed; a spreadsheet takes a text that begins like a formula for one. */
function csvCell(cell: string | number | null): string {
  if (cell === null) return "";
  const text = typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csvOf({ columns, rows }: TableData): string {
  const lines = [columns.map(({ name }) => name), ...rows];
  return `${BOM}${lines.map((line) => line.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

function parquetOf({ columns, rows }: TableData): Uint8Array {
  const columnData = columns.map(({ name, type }, i) => ({
    name,
    type,
    data: rows.map((row) => row[i]!),
    nullable: true,
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

/** A name that every file system and every program that reads partitions takes: `kabupaten-magetan`. */
function partitionName(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return plain === "" ? "tanpa-nama" : plain;
}

/** Writes tables into a folder by year and region: `innovations/year=2026/region=kota-tegal/data.parquet`. */
export class DataFiles {
  private readonly taken = new Map<string, number>();

  constructor(
    private readonly format: Exclude<RecapFormat, "xlsx">,
    private readonly output: OutputChoice & { out: string },
    private readonly year: number,
    private readonly locale: Locale,
  ) {}

  /** @returns the name of a region that no other file of the recap has */
  partition(region: string): string {
    const name = partitionName(region);
    const count = (this.taken.get(name) ?? 0) + 1;
    this.taken.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  }

  /** @throws InputProblem when the file is there and must not be replaced, or cannot be written */
  write(table: string, region: string | null, data: TableData): void {
    const { out, force } = this.output;
    const place = region === null ? [] : [`region=${region}`];
    const file = join(out, table, `year=${this.year}`, ...place, `data.${this.format}`);
    refuseExisting({ out: file, force }, this.locale);
    mkdirSync(dirname(file), { recursive: true });
    writeNew(file, this.format === "csv" ? csvOf(data) : parquetOf(data), force, this.locale);
  }
}
