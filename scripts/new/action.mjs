import { inWords } from "./words.mjs";

/**
 * @param {string} name group and id
 * @returns {Record<string, string>} its one file by path
 */
export function actionDraft(name) {
  const [group = "", id = ""] = name.split("/");
  return {
    [`src/actions/${group}/${id}.ts`]: `import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { defineAction, done } from "../action";

const said = texts({
  done: { id: "Selesai.", en: "Done." },
});

/** What the user gets from it, in one sentence. */
export const ${id} = defineAction({
  label: { id: "${inWords(id)}", en: "${inWords(id)}" },
  texts: said,
  undoable: false,
  enabled: ({ busy }) => !busy,
  async run({ session }) {
    await session.refresh();
    return done(notice(said.done, {}));
  },
});
`,
  };
}
