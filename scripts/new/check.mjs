import { readChecks } from "../generate/checks.mjs";

/**
 * A check that reports nothing yet: its case of what must be reported fails until it does.
 * @param {string} name group and code
 * @param {string} root the project's folder
 * @returns {Record<string, string>} its three files by path
 */
export function checkDraft(name, root) {
  const code = name.slice(name.indexOf("/") + 1);
  const last = Math.max(0, ...readChecks(root).map(({ check }) => check.order));
  const path = `src/checks/${name}`;
  return {
    [`${path}.ts`]: `import type { RowCheck } from "../types";

/** Why the ministry or a reviewer asks for it, with the source. */
export const check = {
  code: "${code}",
  order: ${last + 10},
  scope: "row",
  severity: "info",
  effect: "none",
  sources: [],
  run({ record }) {
    return record.included ? [] : [{ column: 0 }];
  },
} satisfies RowCheck;
`,
    [`${path}.texts.ts`]: `import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Judul temuan ${code}",
    message: "Apa yang salah, dalam satu kalimat.",
    fix: "Cara memperbaikinya, dalam satu kalimat.",
  },
  en: {
    title: "Title of the finding ${code}",
    message: "What is wrong, in one sentence.",
    fix: "How it is mended, in one sentence.",
  },
};

export const page: CheckPage = {
  summary: "Apa yang diperiksa, untuk daftar",
  what: "Apa yang diperiksa, dalam satu atau dua kalimat.",
  why: "Mengapa penilai menanyakannya.",
  examples: [
    ["Isi yang dilaporkan", "dilaporkan"],
    ["Isi yang diterima", "diterima"],
  ],
  mend: "Cara memperbaikinya.",
};
`,
    [`${path}.cases.ts`]: `import { one, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: one({ fields: { tujuan: "A table that must be reported" } }),
  near: one({ fields: { tujuan: "One that comes close and must not be" } }),
  why: "What tells the two apart.",
};
`,
  };
}
