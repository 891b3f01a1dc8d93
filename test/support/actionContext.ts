import { createNavigation, createSession } from "../../src/actions/index";
import type { ActionContext } from "../../src/actions/types";

/** What actions need, in Indonesian, over the workbook of the host that was booted, which is read first. */
export async function startActions(): Promise<ActionContext> {
  const session = createSession();
  await session.start();
  return { session, navigation: createNavigation(), locale: "id" };
}
