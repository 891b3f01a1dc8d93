import type { ReadingAnswers } from "../../workbook/questions";
import { ReadOnce } from "./readOnce";
import { readSettings } from "./settings";

/** What the user of this document said where its table leaves it open. */
export const officeAnswers = new ReadOnce<ReadingAnswers>(async () => (await readSettings()).answers ?? {});
