import { evidencePage as english } from "./en/evidencePage";
import { evidencePage as indonesian } from "./id/evidencePage";
import { translator } from "./translator";

/** A key of the page about evidence files. */
export type EvidencePageKey = keyof typeof indonesian;

/** Its texts: not part of the pane's own, so that they come with the page. */
export const translateEvidencePage = translator<EvidencePageKey>({ id: indonesian, en: english });
