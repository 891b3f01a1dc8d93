import { indicatorsById } from "../../rules/index";
import { evidenceRule } from "../shared/catalogue";
import { readFileName } from "../shared/files/fileNames";
import { fitsExtension, refusedByName, takesKind } from "../shared/files/kinds";
import { isEmpty, readFiles } from "../shared/files/readFiles";
import { shortPath } from "../shared/files/shortPath";
import type { FileCheck } from "../types";

/**
 * The content against the ending of the file and against what the indicator takes (S3, S5): renaming does not change what
 * a file is. What the workbook shows by itself is evidence-type, with its effect on the index.
 */
export const check = {
  code: "file-type-content",
  order: 650,
  scope: "file",
  severity: "error",
  effect: "level",
  cause: "fileType",
  mend: "document",
  sources: ["S3", "S5"],
  run(folder) {
    const indicators = indicatorsById(folder.rules);
    return readFiles(folder).flatMap(({ reference, facts }) => {
      const { path, kind, readable } = facts;
      if (!readable || isEmpty(facts)) return [];
      const rule = evidenceRule(indicators.get(reference.indicator ?? ""));
      const extension = readFileName(path).extension;
      const lies = !fitsExtension(kind, extension);
      const taken = takesKind(rule, kind);
      if (!lies && (taken || refusedByName(rule, reference.extension))) return [];
      // Formats without a fixed beginning cannot be recognised, so they are not refused.
      if (!lies && (kind === "unknown" || kind === "text")) return [];
      const params = {
        value: shortPath(path),
        actual: kind,
        expected: lies ? extension : "",
        remedy: taken ? "rename" : "replace",
      };
      return [{ reference, path, params, ...(taken && { atMost: "warning" }) }];
    });
  },
} satisfies FileCheck;
