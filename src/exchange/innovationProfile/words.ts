import type { EvidenceState } from "../../analysis/indicatorState";
import type { InnovationStatus } from "../../analysis/types";
import type { Finding } from "../../checks/types";
import type { FieldId } from "../../workbook/types";

/** What stands on the page about an innovation. */
export type ProfilePageKey =
  | "profilePage.sheet"
  | "profilePage.sheetOf"
  | "profilePage.whose"
  | "profilePage.noDepartment"
  | "profilePage.claimed"
  | "profilePage.proved"
  | "profilePage.most"
  | "profilePage.gain"
  | "profilePage.status"
  | "profilePage.unknown"
  | "profilePage.blank"
  | "profilePage.design"
  | "profilePage.before"
  | "profilePage.noBefore"
  | "profilePage.after"
  | "profilePage.aim"
  | "profilePage.benefit"
  | "profilePage.indicator"
  | "profilePage.level"
  | "profilePage.provedLevel"
  | "profilePage.evidence"
  | "profilePage.state"
  | "profilePage.noLevels"
  | "profilePage.refused"
  | "profilePage.notes"
  | "profilePage.shortened";

/** The words of one language. */
export interface ProfilePageWords {
  text(key: ProfilePageKey, params?: Record<string, string | number>): string;
  field(field: FieldId): string;
  date(iso: string): string;
  amount(value: number): string;
  status(status: InnovationStatus): string;
  state(state: EvidenceState): string;
  /** Why an innovation cannot be sent, in a few words. */
  refusal(finding: Finding): string;
}
