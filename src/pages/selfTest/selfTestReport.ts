import type { ProbeResult, TestOutcome } from "../../excel/selfTest/runProbes";
import type { KeptState } from "../../excel/selfTest/keptMark";
import { formatNumber } from "../../i18n/format";
import type { Locale } from "../../i18n/locale";
import { countsOf } from "./counts";
import type { SaySelfTest } from "./texts";

/** A line of a probe, such as `cells/fills: sesuai, 120 ms, …`. */
function probeLine({ probe, status, seen, milliseconds }: ProbeResult, locale: Locale, say: SaySelfTest): string {
  const time = say("selfTest.time", { milliseconds: formatNumber(locale, milliseconds) });
  const told = [say(`selfTest.status.${status}`), time, ...(seen === "" ? [] : [seen])].join(", ");
  return `${probe.group}/${probe.id}: ${told}`;
}

function environmentLines({ environment }: TestOutcome, say: SaySelfTest): string[] {
  const { platform, hostVersion, sets, displayLanguage, contentLanguage, browser, isEmulated } = environment;
  const version = (set: string | null): string => set ?? say("selfTest.line.none");
  return [
    say("selfTest.line.office", { platform, hostVersion }),
    ...(isEmulated ? [say("selfTest.line.preview")] : []),
    say("selfTest.line.sets", {
      excel: version(sets.ExcelApi),
      functions: version(sets.CustomFunctionsRuntime),
      runtime: version(sets.SharedRuntime),
    }),
    say("selfTest.line.languages", { display: displayLanguage, content: contentLanguage }),
    say("selfTest.line.browser", { browser }),
  ];
}

/**
 * The report to copy: versions, sets, differences, then every probe with its time. Nothing of the user's cells is in it.
 * @param version of the product
 */
export function selfTestReport(
  outcome: TestOutcome,
  kept: KeptState,
  version: string,
  locale: Locale,
  say: SaySelfTest,
): string {
  const different = outcome.results.filter(({ status }) => status === "different");
  const answer = say(kept === "survived" ? "selfTest.line.keptYes" : "selfTest.line.keptUnknown");
  return [
    say("selfTest.line.head", { version }),
    ...environmentLines(outcome, say),
    say("selfTest.line.kept", { answer }),
    say("selfTest.counts", countsOf(outcome.results)),
    "",
    ...different.flatMap((result) => [
      probeLine(result, locale, say),
      `  ${result.probe.tries[locale]}. ${say("selfTest.expects", { text: result.probe.expects[locale] })}`,
    ]),
    ...(different.length > 0 ? [""] : []),
    ...outcome.results.map((result) => probeLine(result, locale, say)),
    "",
  ].join("\n");
}
