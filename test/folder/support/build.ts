import { collectReferences, matchFolder } from "../../../src/folder/index";
import type { EvidenceReference, FileFacts, FolderFile, FolderMatch } from "../../../src/folder/index";
import { context, rules, type TableSpec } from "../../checks/build";

export { rules };

/** The references of a table as the checks' tests write it. */
export function references(spec: TableSpec): EvidenceReference[] {
  const { innovations, spd } = context(spec);
  return collectReferences(innovations, spd);
}

/** A table in which only these cells name anything: one row a list of `[indicator, text]`. */
export function cells(
  ...rows: { name?: string; opd?: string; included?: boolean; evidence: Record<string, string> }[]
): TableSpec {
  const used = [...new Set(rows.flatMap(({ evidence }) => Object.keys(evidence)))];
  return {
    fields: ["opd"],
    levels: used,
    records: rows.map(({ name, opd, included, evidence }) => ({
      ...(name === undefined ? {} : { name }),
      ...(included === undefined ? {} : { included }),
      fields: { opd: opd ?? "Dinas Kesehatan" },
      evidence: Object.fromEntries(used.map((id) => [id, evidence[id] ?? ""])),
    })),
  };
}

export function folder(...paths: string[]): FolderFile[] {
  return paths.map((path, i) => ({ path, size: 1_000 + i }));
}

export function match(spec: TableSpec, files: readonly FolderFile[]): FolderMatch {
  return matchFolder(references(spec), files, rules);
}

/** The path that each reference got, in order. */
export function paths(spec: TableSpec, ...files: string[]): (string | null)[] {
  return match(spec, folder(...files)).matches.map(({ file }) => file?.path ?? null);
}

/** Facts of a faultless PDF with text; changed by `change`. */
export function facts(path: string, change: Partial<FileFacts> = {}): FileFacts {
  return {
    path,
    size: 1_000,
    readable: true,
    kind: "pdf",
    complete: true,
    image: null,
    hash: null,
    pdf: { state: "opened", pages: 1, read: 1, hasText: true, text: null },
    ...change,
  };
}
