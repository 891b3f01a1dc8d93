import { isKeptMarks } from "../cells/keptMarks";
import { MARKS_KEY } from "../cells/markRecord";
import { IDENTITY_KEY, identityIn } from "./identity";
import { readKeys, type Keys } from "./items/keys";
import { RULE_PREFIXES } from "./ruleParts";
import { settingsIn, SETTINGS_PREFIXES, type DocumentSettings } from "./settings";

/** What the document keeps that a pane begins with. */
export interface KeptAtStart {
  settings: DocumentSettings;
  /** `null` while the workbook has none. */
  identity: string | null;
  /** Whether cells carry marks of ours. */
  marked: boolean;
  /** Own rules, unread: their loader comes with what judges by them. */
  rules: Keys;
}

const BEGINNINGS = [...SETTINGS_PREFIXES, ...RULE_PREFIXES, IDENTITY_KEY, MARKS_KEY];

/**
 * All of it in one turn: on the web each request takes its way to the server.
 * @throws ExcelProblem
 */
export async function readKeptAtStart(): Promise<KeptAtStart> {
  const keys = await readKeys(BEGINNINGS);
  return {
    settings: settingsIn(keys),
    identity: identityIn(keys),
    marked: isKeptMarks(keys.get(MARKS_KEY)),
    rules: keys,
  };
}
