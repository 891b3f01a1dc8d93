import { oneFile } from "../../src/checks/cases";
import type { FileKind } from "../../src/checks/shared/files/types";
import { judgeCase } from "../folder/support/judging";

const MEGABYTE = 1024 * 1024;

/** Size and limit in megabytes, as a finding names them. */
function limits(name: string, kind: FileKind, size: number): unknown[] {
  return judgeCase(oneFile("video", name, { kind, size }))
    .filter(({ code }) => code === "file-too-large")
    .map(({ params }) => [params["size"], params["limit"]]);
}

test.each<[string, FileKind, number]>([
  ["a.mp4", "video", 100],
  ["a.avi", "otherVideo", 100],
  ["a.pdf", "pdf", 2],
  ["a.jpg", "jpeg", 2],
])("%s may have so many megabytes, and not a byte more", (name, kind, limit) => {
  expect(limits(name, kind, limit * MEGABYTE)).toEqual([]);
  expect(limits(name, kind, limit * MEGABYTE + 1)).toEqual([[limit, limit]]);
  expect(limits(name, kind, (limit + 0.26) * MEGABYTE)).toEqual([[limit + 0.3, limit]]);
});
