import { HostError } from "../../errors";
import { HostObject } from "../../query/hostObject";
import type { HostContext } from "../context";

/** Throws `AccessDenied` when the structure of the workbook is protected: its sheets stay as they are. */
export function requireOpenStructure({ document }: HostContext): void {
  if (document.structureProtected) throw new HostError("AccessDenied", "the structure of the workbook is protected");
}

/** Protection can be read only: the add-in never protects or opens a workbook. */
export function workbookProtection({ document }: HostContext): HostObject {
  return new HostObject({
    type: "WorkbookProtection",
    scalars: { Protected: { get: () => document.structureProtected } },
  });
}
