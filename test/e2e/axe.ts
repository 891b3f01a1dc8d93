import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

// Beside jest-axe, whose rules the tests of the pane use; in a browser it also sees colours and sizes.
const AXE = readFileSync(require.resolve("axe-core/axe.min.js", { paths: [require.resolve("jest-axe")] }), "utf8");

/** Violations of axe's rules in the whole document, as "rule: selector". */
export async function axeFaults(frame: Frame): Promise<string[]> {
  // A document that was loaded anew has lost it.
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(AXE);
  const violations = await frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(where: { exclude: string[] }): Promise<AxeResults> } };
    // Fluent's invisible stops at the ends of its document; nobody stays on them.
    return (await axe.run({ exclude: ["[data-tabster-dummy]"] })).violations;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}
