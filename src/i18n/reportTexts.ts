import { report as english } from "./en/report";
import { report as indonesian } from "./id/report";
import { translator } from "./translator";

/** A key of the printable report. */
export type ReportKey = keyof typeof indonesian;

/** The texts of the printable report: they come with the action that writes it. */
export const translateReport = translator<ReportKey>({ id: indonesian, en: english });
