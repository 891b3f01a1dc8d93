import { cleanText } from "../../workbook/cells/text";
import { OPD_KEY } from "../cells";
import type { ReturnedFile } from "./types";

/**
 * The department that a file is of: as it was sent, else the only one that its rows name; `null` where they name several.
 * @param keyOf the key of a department, however its name is written
 */
export function fileDepartment(
  { sent, rows }: ReturnedFile,
  keyOf: (name: string) => string,
): { key: string; name: string } | null {
  if (sent) return { key: keyOf(sent.department.name), name: sent.department.name };
  const names = new Map<string, string>();
  for (const { cells } of rows) {
    const name = cleanText(cells.get(OPD_KEY) ?? null);
    if (name !== "") names.set(keyOf(name), name);
  }
  const [first, ...others] = names;
  return first && others.length === 0 ? { key: first[0], name: first[1] } : null;
}
