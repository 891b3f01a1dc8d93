import { judgeFolder, type EvidenceFinding, type FileFacts } from "../../../src/folder/index";
import type { FolderSpec } from "../../../src/checks/cases";
import type { RuleSet } from "../../../src/rules/types";
import type { TableSpec } from "../../checks/build";
import { cells, facts, folder, match, rules } from "./build";

export interface Given {
  spec: TableSpec;
  files: readonly string[];
  facts?: readonly FileFacts[];
  rules?: RuleSet;
}

export function judge({ spec, files, facts: known = [], rules: by = rules }: Given): EvidenceFinding[] {
  const all = folder(...files);
  const verdict = judgeFolder(match(spec, all), new Map(known.map((fact) => [fact.path, fact])), by, all.length);
  return [...verdict.findings];
}

export const codes = (given: Given): string[] => judge(given).map(({ code }) => code);

/** One cell that names one file with these facts. */
export function one(indicator: string, name: string, change: Partial<FileFacts>): Given {
  return { spec: cells({ evidence: { [indicator]: name } }), files: [name], facts: [facts(name, change)] };
}

export const image = (width: number, height: number): Partial<FileFacts> => ({
  kind: "jpeg",
  pdf: null,
  image: { width, height },
});
export const text = (content: string): Partial<FileFacts> => ({
  pdf: { state: "opened", pages: 4, read: 4, hasText: true, text: content },
});

/** What is said of the folder of a case. */
export function judgeCase({ table, files, facts: known = {} }: FolderSpec): EvidenceFinding[] {
  const read = Object.entries(known).map(([path, change]) => facts(path, change));
  return judge({ spec: table, files, facts: read });
}
