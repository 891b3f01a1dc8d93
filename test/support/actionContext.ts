import { createNavigation, createSession } from "../../src/actions/index";
import type { ActionContext } from "../../src/actions/types";

/**
 * What actions need, in Indonesian, over the workbook of the host that was booted, which is read first.
 * @param year under whose rules, for expectations with numbers of that year; the newest when omitted
 */
export async function startActions(year?: number): Promise<ActionContext> {
  const session = createSession();
  await session.start();
  if (year !== undefined && session.state().year !== year) await session.setYear(year);
  return { session, navigation: createNavigation(), locale: "id" };
}
