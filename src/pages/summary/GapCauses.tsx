import { useMemo, type ReactElement } from "react";
import { gapByCause, type GapPart } from "../../analysis/gap";
import type { Analysis } from "../../analysis/types";
import type { Finding } from "../../checks/types";
import { translateGapCause } from "../../i18n/gapCauseTexts";
import { FoldedPart } from "../shared/FoldedPart";
import { Paragraph } from "../../ui/Paragraph";
import type { SummaryKey } from "./texts";
import { DEFAULT_VIEW, useFindingsView } from "../shared/findings/findingsView";
import { useTexts } from "../../pane/texts";
import { useSessionState } from "../../pane/sessionState";
import { usePage } from "../../pane/currentPage";
import { useSummaryTexts } from "./texts";
import { RowButton } from "../../ui/RowButton";
import { Disclosure } from "../../ui/Disclosure";
import "./gap.css";

const SHOWN = 6;
/** Pixels of a pane that shows it below the index. */
const ROOM = 700;

/** What is counted of a cause. */
function unitOf({ cause }: GapPart): SummaryKey {
  if (cause === "basicServices") return "gap.affairs";
  if (["stage", "date", "form", "mandatory", "countScore"].includes(cause)) return "gap.innovations";
  // These may take a level or a whole innovation.
  return ["level", "cellError", "other"].includes(cause) ? "gap.findings" : "gap.levels";
}

interface CauseProps {
  part: GapPart;
  /** Points of the dearest cause: the full width. */
  longest: number;
  /** Findings that a reviewer accepted. */
  accepted: ReadonlySet<Finding>;
}

/** One cause as a bar with its points; a click shows the findings behind it. */
function Cause({ part, longest, accepted }: CauseProps): ReactElement {
  const { locale, points, count } = useTexts();
  const { open } = usePage();
  const { change } = useFindingsView();
  const text = useSummaryTexts();
  const counted = text(unitOf(part), { count: count(part.count) });
  const fine = part.findings.filter((finding) => accepted.has(finding)).length;
  const show = (): void => {
    change({ ...DEFAULT_VIEW, cause: part.cause });
    open("findings");
  };
  return (
    <li>
      <RowButton className="iid-cause iid-numeric" title={text("gap.open")} testId={`gap-${part.cause}`} onClick={show}>
        <span className="iid-beside iid-cause__name">
          <span>{translateGapCause(locale, `gapCause.${part.cause}`)}</span>
          <span className="iid-strong">{text("gap.points", { points: points(part.shown) })}</span>
        </span>
        <span className="iid-cause__track" aria-hidden="true">
          <span className="iid-cause__bar" style={{ width: `${(part.points / longest) * 100}%` }} />
        </span>
        <span className="iid-cause__count iid-muted">
          {fine === 0 ? counted : text("gap.accepted", { what: counted, count: count(fine) })}
        </span>
      </RowButton>
    </li>
  );
}

/** What the difference between the two indices consists of; nothing when there is none. */
export function GapCauses({ analysis }: { analysis: Analysis }): ReactElement | null {
  const { points, count } = useTexts();
  const review = useSessionState((state) => state.review);
  const text = useSummaryTexts();
  const accepted = useMemo(() => new Set(review?.accepted.map(({ finding }) => finding)), [review]);
  const parts = gapByCause(analysis) ?? [];
  const [dearest] = parts;
  if (!dearest) return null;
  const first = parts.length > SHOWN + 1 ? parts.slice(0, SHOWN) : parts;
  const others = parts.slice(first.length);
  const list = (some: readonly GapPart[]): ReactElement => (
    <ul className="iid-list">
      {some.map((part) => (
        <Cause key={part.cause} part={part} longest={dearest.points} accepted={accepted} />
      ))}
    </ul>
  );
  return (
    <FoldedPart id="gap" title={text("gap.heading")} testId="gap-causes" room={ROOM}>
      {() => (
        <>
          {list(first)}
          {others.length > 0 && (
            <Disclosure
              title={text("gap.more", {
                count: count(others.length),
                points: points(others.reduce((sum, { shown }) => sum + shown, 0)),
              })}
              level="none"
            >
              {() => list(others)}
            </Disclosure>
          )}
          <Paragraph muted>{text("gap.rule")}</Paragraph>
        </>
      )}
    </FoldedPart>
  );
}
