import { createSession } from "../../src/actions/session/session";
import type { Session } from "../../src/actions/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { sayTheSame, type Blank } from "./formulas";
import { byCommandLine, byPane, YEAR } from "./ways";

export const BLANKS: readonly Blank[] = ["", 0, null];

/** How many times as fast waits are over: office.js hands over results of formulas at most five times a second. */
const HURRY = 20;

function hurry(): void {
  const usual = window.setTimeout.bind(window);
  const hurried = (job: () => void, milliseconds = 0): number => usual(job, milliseconds / HURRY);
  Object.defineProperty(window, "setTimeout", { value: hurried, configurable: true, writable: true });
}

/** One office.js over one host, which opens one workbook after the other. For files with `@jest-environment jsdom`. */
export class ThreeWays {
  private constructor(
    private readonly office: OfficeHost,
    private readonly session: Session,
  ) {}

  static async start(): Promise<ThreeWays> {
    hurry();
    const office = await bootOffice();
    await import("../../src/functions/index");
    const session = createSession();
    await session.start();
    await session.setYear(YEAR);
    return new ThreeWays(office, session);
  }

  async stop(): Promise<void> {
    await this.session.stop();
    this.office.dispose();
  }

  /** Expects every figure and finding of a file to be the same in the command line, the pane and the functions. */
  async expectOneAnswer(bytes: Uint8Array, name: string, blank: Blank): Promise<void> {
    const judged = await byCommandLine(bytes, name);
    expect(await byPane(this.office, this.session, bytes, name)).toEqual(judged.answer);
    const { analysis, reading } = judged;
    // A formula is given the range of a table; one that is put together from forms has none.
    if (!analysis || !reading?.innovations || reading.innovations.places) return;
    const { said, expected } = await sayTheSame(this.office, { analysis, reading }, blank);
    expect(said).toEqual(expected);
  }
}
