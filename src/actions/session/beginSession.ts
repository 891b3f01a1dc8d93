import type { Watch } from "../../excel/reading/watch";
import { readKeptAtStart, type KeptAtStart } from "../../excel/stored/keptAtStart";
import { loadEngine, type Engine } from "./loadEngine";

/** What a session begins with. */
interface Begun {
  engine: Engine;
  kept: KeptAtStart;
  watch: Watch;
}

/**
 * Gets side by side what does not need each other.
 * @throws ExcelProblem; then the workbook is not followed
 */
export async function beginSession(watching: Promise<Watch>): Promise<Begun> {
  try {
    const [engine, kept, watch] = await Promise.all([loadEngine(), readKeptAtStart(), watching]);
    return { engine, kept, watch };
  } catch (error) {
    void watching.then(
      (watch) => watch.stop(),
      () => undefined,
    );
    throw error;
  }
}
