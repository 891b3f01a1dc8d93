import type { Finding } from "../checks/types";
import { toEnd, type Pausing } from "../rules/pausing";
import { analyzing } from "./analyze";
import type { Analysis, AnalysisInput, IndexParts } from "./types";

/** What the files of an evidence folder leave of a region. */
export interface IndexWithFiles<Found extends Finding> {
  /** `null` where the workbook alone has no such index. */
  evidenced: IndexParts | null;
  strict: IndexParts | null;
  /** What was given, each with what mending it is worth beside everything that the sheet shows. */
  files: readonly Found[];
}

/**
 * The region with what is known of its evidence files: one that is damaged or missing proves nothing. The analysis of the
 * workbook itself stays as it is, since the folder is closed with the pane and the workbook is not.
 */
export function* addingFiles<Found extends Finding>(
  input: Omit<AnalysisInput, "files">,
  found: readonly Found[],
): Pausing<IndexWithFiles<Found>> {
  const { evidenced, strict, files }: Analysis = yield* analyzing({ ...input, files: found });
  return { evidenced, strict, files: found.map((finding, index) => ({ ...finding, ...files[index] })) };
}

/** The same without pauses. */
export function withFiles<Found extends Finding>(
  input: Omit<AnalysisInput, "files">,
  found: readonly Found[],
): IndexWithFiles<Found> {
  return toEnd(addingFiles(input, found));
}
