import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { FolderCase, WorkbookCase } from "../../src/checks/cases";
import { FILE_CODES, WORKBOOK_CODES } from "../../src/checks/codes";
import type { FindingCode } from "../../src/checks/types";

const FOLDER = join(__dirname, "../../src/checks");

/** Path of the cases of each check, without ending, by code. */
const paths = new Map(
  readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).flatMap((path) => {
    const code = /([\w-]+)\.cases\.ts$/.exec(path)?.[1];
    return code === undefined ? [] : [[code, join(FOLDER, path)] as const];
  }),
);

/** Codes that have cases, whether they are codes of checks or not. */
export const CODES_WITH_CASES = [...paths.keys()];

function casesOf<Cases>(code: FindingCode): Cases {
  return jest.requireActual<{ cases: Cases }>(paths.get(code)!).cases;
}

export const WORKBOOK_CASES = WORKBOOK_CODES.map((code) => ({ code, ...casesOf<WorkbookCase>(code) }));
export const FOLDER_CASES = FILE_CODES.map((code) => ({ code, ...casesOf<FolderCase>(code) }));
