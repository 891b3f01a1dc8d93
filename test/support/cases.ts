import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** @returns the golden cases of a file below test/cases */
export function cases<T>(file: string): T[] {
  return parse(readFileSync(join(__dirname, "..", "cases", file), "utf8")) as T[];
}
