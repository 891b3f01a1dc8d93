import { evidencePage as english } from "./texts.en";
import { evidencePage as indonesian } from "./texts.id";
import { translator } from "../../i18n/translator";

/** A key of the page about evidence files. */
export type EvidencePageKey = keyof typeof indonesian;

/** Its texts: not part of the pane's own, so that they come with the page. */
export const translateEvidencePage = translator<EvidencePageKey>({ id: indonesian, en: english });
