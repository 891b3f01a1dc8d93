import { keptText } from "../../../pane/keptText";

const off = keptText("iid.deskWithoutKeys");

/** Whether single keys are shortcuts on the desk of this computer: whoever needs them off needs it in every workbook. */
export function hasSingleKeys(): boolean {
  return off.read() === null;
}

export function keepSingleKeys(on: boolean): void {
  off.keep(on ? null : "1");
}
