import { passingText } from "../../../pane/keptText";

const kept = passingText("iid.initials");

/** The initials given last on this computer; '' when there are none or nothing may be kept. */
export function lastInitials(): string {
  return kept.read() ?? "";
}

/** Kept on this computer, so that a reviewer writes them once; blank ones are forgotten. */
export function keepInitials(initials: string): void {
  kept.keep(initials.trim() || null);
}
