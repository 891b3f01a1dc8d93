// Lets one mutant of many through, by chance and yet the same ones each time: a mutant is told by where it is and what it
// does, so a seed picks the same ones as long as their lines stand where they stood.
import { createHash } from "node:crypto";
import { CheckStatus } from "@stryker-mutator/api/check";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";

/** @typedef {import("@stryker-mutator/api/core").Mutant} Mutant */

class Sample {
  static inject = tokens(commonTokens.options);

  constructor(/** @type {import("@stryker-mutator/api/core").StrykerOptions} */ options) {
    this.options = /** @type {{ every: number, seed: string }} */ (options["sample"]);
  }

  async init() {}

  /** All at once: there is nothing to be waited for. */
  async group(/** @type {Mutant[]} */ mutants) {
    return [mutants.map(({ id }) => id)];
  }

  /** @returns {Promise<Record<string, import("@stryker-mutator/api/check").CheckResult>>} */
  async check(/** @type {Mutant[]} */ mutants) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, this.resultOf(mutant)]));
  }

  /** @returns {import("@stryker-mutator/api/check").CheckResult} */
  resultOf(/** @type {Mutant} */ { fileName, location, mutatorName, replacement }) {
    const file = fileName.replaceAll("\\", "/").replace(/^.*\/(?=src\/)/, "");
    const what = JSON.stringify([this.options.seed, file, location, mutatorName, replacement]);
    const drawn = createHash("sha256").update(what).digest().readUInt32BE() % this.options.every === 0;
    return drawn ? { status: CheckStatus.Passed } : { status: CheckStatus.CompileError, reason: "not in the sample" };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, "sample", Sample)];
export const strykerValidationSchema = {
  properties: { sample: { description: "One mutant of so many, drawn by a seed", type: "object" } },
};
