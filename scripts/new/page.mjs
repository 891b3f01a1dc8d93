import { readdirSync } from "node:fs";
import { join } from "node:path";
import { loadSource } from "../loadSource.mjs";
import { inPascal } from "./words.mjs";

/** Behind the last page of the menu's last group. */
function nextPlace(/** @type {string} */ root) {
  const folder = join(root, "src/pages");
  const orders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "shared")
    .map(
      ({ name }) =>
        /** @type {{ page: import("../../src/pages/manifest").PageManifest }} */ (
          loadSource(join(folder, name, "page.ts"))
        ).page.place,
    )
    .filter((place) => place.in === "explore")
    .map((place) => place.order);
  return Math.max(0, ...orders) + 1;
}

/**
 * @param {string} name of the page
 * @param {string} root the project's folder
 * @returns {Record<string, string>} the files of its folder by path
 */
export function pageDraft(name, root) {
  const word = inPascal(name);
  const path = `src/pages/${name}`;
  return {
    [`${path}/page.ts`]: `import { definePage } from "../manifest";

export const page = definePage({
  id: "${name}",
  hash: "${name}",
  label: { id: "${word}", en: "${word}" },
  place: { in: "explore", order: ${nextPlace(root)} },
  tab: { analyst: null, reviewer: null, department: null, head: null },
  needs: "analysis",
  memory: [],
  guide: "kegunaan halaman ini, dalam satu kalimat.",
  load: async () => (await import("./${word}Page")).${word}Page,
});
`,
    [`${path}/${word}Page.tsx`]: `import type { ReactElement } from "react";
import type { AnalysisProps } from "../manifest";
import { use${word}Texts } from "./texts";

/** What the page answers, in one sentence. */
export function ${word}Page({ analysis }: AnalysisProps): ReactElement {
  const say = use${word}Texts();
  return (
    <div className="iid-page">
      <section className="iid-section">
        <h1 className="iid-heading">{say("${name}.heading", { year: analysis.year })}</h1>
      </section>
    </div>
  );
}
`,
    [`${path}/texts.id.ts`]: `export const id = {
  "${name}.heading": "${word} {year}",
};
`,
    [`${path}/texts.en.ts`]: `import type { id } from "./texts.id";

export const en: Record<keyof typeof id, string> = {
  "${name}.heading": "${word} {year}",
};
`,
    [`${path}/texts.ts`]: `import { pageTexts } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** The texts of the page. */
export const use${word}Texts = pageTexts({ id, en });
`,
  };
}
