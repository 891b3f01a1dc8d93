import { chooseTable, recalculate, setMapping, setSeverity, setYear, showSummary, validate } from "./list/reading";
import {
  exportFindings,
  goTo,
  insertHistory,
  insertSample,
  insertTemplate,
  markFindings,
  undo,
  unmarkFindings,
  writeReport,
} from "./list/writing";
import { copyRules, importRules, insertRuleSheet, removeRules, takeRuleSheet } from "./list/rules";
import { acceptFinding, saveRun, withdrawException } from "./list/review";
import { writeCells } from "./list/cells";
import { addDeskColumns, insertLetter } from "./list/desk";
import { exportPlan } from "./list/plan";
import type { Actions } from "./types";

/** Everything a user can do, behind pane, ribbon and tests alike. */
export const actions: Actions = {
  validate,
  recalculate,
  showSummary,
  goTo,
  markFindings,
  unmarkFindings,
  exportFindings,
  insertTemplate,
  insertSample,
  insertHistory,
  writeReport,
  undo,
  writeCells,
  addDeskColumns,
  insertLetter,
  exportPlan,
  setYear,
  setSeverity,
  chooseTable,
  setMapping,
  importRules,
  copyRules,
  removeRules,
  insertRuleSheet,
  takeRuleSheet,
  acceptFinding,
  withdrawException,
  saveRun,
};

export { systemClock, type Clock } from "./session/clock";
export { createNavigation } from "./navigation";
export { announce, subscribeAnnouncements } from "./announcements";
export { services, type Services } from "./services";
export { createSession } from "./session/session";
