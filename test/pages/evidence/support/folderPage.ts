import { webcrypto } from "node:crypto";
import { fireEvent, screen } from "@testing-library/react";
import type { SessionState } from "../../../../src/actions/types";
import { analyze } from "../../../../src/analysis/index";
import { readWorkbook } from "../../../../src/workbook/index";
import { rules2026, wideSheet, workbook, type RowSpec } from "../../../support/workbooks";
import { layOut, renderPane, type RenderedPane } from "../../support/renderPane";

/** A session with these innovations. */
export function stateOf(...rows: RowSpec[]): Partial<SessionState> {
  const reading = readWorkbook(workbook(wideSheet(rows)), rules2026);
  const { innovations, spd, opd } = reading;
  if (!innovations) throw new Error("no table");
  return { reading, analysis: analyze({ innovations, spd, opd, rules: rules2026 }) };
}

/** Chooses files as a folder. */
export function pick(files: readonly File[], input = "folder-input"): void {
  fireEvent.change(screen.getByTestId(input), { target: { files } });
}

export async function openFolderPage(state: Partial<SessionState>): Promise<RenderedPane> {
  const pane = renderPane(state, "#/berkas");
  await screen.findByTestId("evidence-local");
  return pane;
}

/** The codes of the findings that are shown. */
export function shownCodes(): (string | undefined)[] {
  return screen.queryAllByTestId("evidence-finding").map(({ dataset }) => dataset["code"]);
}

/** What the page of the folder needs of a browser. */
export function likeBrowser(): void {
  layOut();
  Object.defineProperty(HTMLInputElement.prototype, "webkitdirectory", { configurable: true, value: false });
  Object.defineProperty(globalThis.crypto, "subtle", { configurable: true, value: webcrypto.subtle });
}
