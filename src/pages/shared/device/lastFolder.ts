import { passingText } from "../../../pane/keptText";

const kept = passingText("iid.evidenceFolder");

/** The name of the folder chosen last on this computer; '' when there is none or nothing may be kept. */
export function lastFolder(): string {
  return kept.read() ?? "";
}

/** Only the name is kept: the browser hands out no lasting access, and nothing else is needed. */
export function keepFolder(name: string): void {
  kept.keep(name);
}

export function forgetFolder(): void {
  kept.keep(null);
}
