import { actions, services } from "../actions/index";
import { officeReady, onRibbonButton, showPane } from "../excel/host/pane";
import { RIBBON, type RibbonButton } from "./ribbon";

async function run({ page, action }: RibbonButton): Promise<void> {
  const { session, navigation, announcements } = services();
  await navigation.show(page);
  await showPane();
  await session.start();
  if (action === null) return;
  const context = { session, navigation, locale: session.state().locale };
  announcements.announce(await actions[action].run(context, undefined));
}

/** Puts our actions behind the ribbon buttons, in the runtime that pane and functions share. */
export async function registerCommands(): Promise<void> {
  await officeReady();
  for (const [name, button] of Object.entries(RIBBON)) onRibbonButton(name, () => run(button));
}
