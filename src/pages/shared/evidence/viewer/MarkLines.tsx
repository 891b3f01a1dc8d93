import type { ReactElement } from "react";
import type { Sought } from "../../../../folder/index";
import { useTexts } from "../../../../pane/texts";
import { Paragraph } from "../../../../ui/Paragraph";
import { useEvidenceTexts } from "../texts";
import { MOST_PAGES, type FoundMarks } from "./useMarks";

export interface MarkLinesProps {
  sought: readonly Sought[];
  found: FoundMarks;
  pages: number;
}

const MOST_SHOWN = 6;

/** In words: what stands on which pages, what was not found, and what could not be searched. */
export function MarkLines({ sought, found, pages }: MarkLinesProps): ReactElement | null {
  const { count } = useTexts();
  const say = useEvidenceTexts();
  if (sought.length === 0) return null;
  const { searching, hasText } = found;
  if (searching !== null && found.pages.size === 0) {
    return (
      <Paragraph muted numeric>
        {say("evidence.mark.searching", { page: count(searching), pages: count(pages) })}
      </Paragraph>
    );
  }
  if (searching === null && !hasText) {
    return (
      <Paragraph role="status" testId="mark-scan">
        {say("evidence.mark.scan")}
      </Paragraph>
    );
  }
  const line = ({ kind, text }: Sought): string => {
    const what = kind === "name" ? say("evidence.mark.name") : say("evidence.mark.number", { number: text });
    const on = [...found.pages].filter(([, marks]) => marks.some((mark) => mark.text === text && mark.kind === kind));
    if (on.length === 0) return searching === null ? say("evidence.mark.none", { what }) : "";
    const shown = on.slice(0, MOST_SHOWN).map(([page]) => count(page));
    const more = on.length - shown.length;
    const list = shown.join(", ") + (more > 0 ? ` ${say("evidence.mark.more", { count: count(more) })}` : "");
    return say("evidence.mark.on", { what, pages: list });
  };
  const limited =
    searching === null && pages > MOST_PAGES ? say("evidence.mark.limit", { pages: count(MOST_PAGES) }) : "";
  return (
    <Paragraph role="status" numeric testId="mark-lines">
      {[...sought.map(line), limited].filter(Boolean).join(" ")}
    </Paragraph>
  );
}
