/** What an action is. Everything about one stands in a file of its own, `src/actions/<group>/<id>.ts`. */
import type { Locale } from "../i18n/locale";
import type { Notice } from "../i18n/notice";
import type { Text } from "../i18n/text";
import type { Navigation } from "./navigation";
import type { Session, SessionState } from "./session/types";

/** What an action works with. */
export interface ActionContext {
  session: Session;
  navigation: Navigation;
  locale: Locale;
}

/** `ok` false: nothing was changed, `notice` says why. */
export type ActionResult = { ok: true; notice: Notice | null } | { ok: false; notice: Notice };

/** What buttons ask before an action is used; the generator copies it into the registry, so it uses nothing else. */
export interface ActionFacts {
  label: Text;
  /** Whether `undo` can take it back. */
  undoable: boolean;
  /** Whether it makes sense now; buttons are disabled otherwise. */
  enabled(state: SessionState): boolean;
}

/** @param Said the sentences of its own */
export interface ActionFile<Input, Said> extends ActionFacts {
  texts: Said;
  run(context: ActionContext, input: Input): Promise<ActionResult>;
}

/** What an action takes beside its context. */
export type InputOf<A> = A extends { run(context: ActionContext, input: infer Input): unknown } ? Input : never;

/**
 * One action, exported under the name of its file, which is its id. What Excel refuses while it runs becomes the
 * sentence for that, so `run` says only what is its own.
 */
export function defineAction<Said extends Readonly<Record<string, Text>>, Input = undefined>(
  file: ActionFile<Input, Said>,
): ActionFile<Input, Said> {
  return file;
}

export function done(said: Notice | null = null): ActionResult {
  return { ok: true, notice: said };
}

export function refused(said: Notice): ActionResult {
  return { ok: false, notice: said };
}
