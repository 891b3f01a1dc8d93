import { actions, services } from "../actions/index";
import type { ActionId } from "../actions/types";
import { officeReady, onRibbonButton, showPane } from "../excel/host/pane";
import type { PageId } from "../pages/ids.generated";

/** A ribbon button: the name the manifest gives it, the page to show, the action to run. */
interface Command {
  name: string;
  page: PageId;
  action: Extract<ActionId, "validate" | "showSummary" | "insertTemplate">;
}

const COMMANDS: readonly Command[] = [
  { name: "validateEvidence", page: "findings", action: "validate" },
  { name: "showSummary", page: "summary", action: "showSummary" },
  { name: "createWorkbook", page: "create", action: "insertTemplate" },
];

async function run({ page, action }: Command): Promise<void> {
  const { session, navigation, announcements } = services();
  await navigation.show(page);
  await showPane();
  await session.start();
  const context = { session, navigation, locale: session.state().locale };
  announcements.announce(await actions[action].run(context, undefined));
}

/** Puts our actions behind the ribbon buttons, in the runtime that pane and functions share. */
export async function registerCommands(): Promise<void> {
  await officeReady();
  for (const command of COMMANDS) onRibbonButton(command.name, () => run(command));
}
