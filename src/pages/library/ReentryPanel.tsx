import { useLayoutEffect, useRef, useState, type ReactElement, type RefObject } from "react";
import { isDateKey } from "../../exchange/cells";
import type { Reentry, ReentryItem, ReentryReason, ReentryRefusal } from "../../exchange/reentry/types";
import { formatDate } from "../../i18n/format";
import { cellLabel } from "../../i18n/share/mergeNote";
import type { LibraryEntry } from "../../library/index";
import { ActionButton } from "../../pane/ActionButton";
import { NoticeLine } from "../../pane/NoticeLine";
import { useSessionState } from "../../pane/sessionState";
import { useTexts } from "../../pane/texts";
import type { RuleSet } from "../../rules/types";
import type { InnovationContent } from "../../template/index";
import { Disclosure } from "../../ui/Disclosure";
import { Heading } from "../../ui/Heading";
import { Loading } from "../../ui/Loading";
import { Paragraph } from "../../ui/Paragraph";
import { Select } from "../../ui/Select";
import { useLibraryTexts } from "./texts";
import { useReentry } from "./useReentry";

/** Characters of a cell in a list. */
const EXCERPT = 160;
const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** Why something has to be new or looked over. */
function useReason(): (reason: ReentryReason) => string {
  const { locale } = useTexts();
  const say = useLibraryTexts();
  const day = (iso: string): string => formatDate(locale, iso);
  return (reason) => {
    switch (reason.kind) {
      case "development":
        return say("libraryPage.reason.development", { from: day(reason.from), to: day(reason.to) });
      case "evidence-years":
        return reason.first === null
          ? say("libraryPage.reason.evidence-until", { last: reason.last })
          : say("libraryPage.reason.evidence-years", { first: reason.first, last: reason.last });
      case "evidence-undated":
        return say("libraryPage.reason.evidence-undated", { first: reason.first, last: reason.last });
      case "level-wording":
        return say("libraryPage.reason.level-wording", { before: reason.before, after: reason.after });
      default:
        return say(`libraryPage.reason.${reason.kind}`);
    }
  };
}

function useRefusal(): (refusal: ReentryRefusal) => string {
  const { locale } = useTexts();
  const say = useLibraryTexts();
  const day = (iso: string): string => formatDate(locale, iso);
  return (refusal) => {
    switch (refusal.kind) {
      case "there":
        return say("libraryPage.refusal.there", { row: refusal.row });
      case "outside":
        return say("libraryPage.refusal.outside", {
          date: day(refusal.date),
          from: day(refusal.from),
          to: day(refusal.to),
        });
      case "late":
        return say("libraryPage.refusal.late", { date: day(refusal.date), to: day(refusal.to) });
      default:
        return say(`libraryPage.refusal.${refusal.kind}`);
    }
  };
}

function Items({
  items,
  rules,
  testId,
}: {
  items: readonly ReentryItem[];
  rules: RuleSet;
  testId: string;
}): ReactElement {
  const { locale } = useTexts();
  const say = useLibraryTexts();
  const reasonOf = useReason();
  const shown = ({ key, before }: ReentryItem): string => {
    const text = String(before ?? "");
    if (isDateKey(key) && ISO.test(text)) return formatDate(locale, text);
    return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
  };
  return (
    <ul className="iid-list" data-testid={testId}>
      {items.map((item, at) => (
        <li key={at} className="iid-text iid-library__similar">
          <span className="iid-strong">{cellLabel(locale, item.key, rules)}</span>
          {item.reason && <div>{reasonOf(item.reason)}</div>}
          {shown(item) !== "" && <div className="iid-muted">{say("libraryPage.before", { text: shown(item) })}</div>}
        </li>
      ))}
    </ul>
  );
}

/** The years of an innovation, and whether they are more than were allowed in 2024. */
function Chain({ reentry, year }: { reentry: Reentry; year: number }): ReactElement {
  const { count } = useTexts();
  const say = useLibraryTexts();
  const { chain, tooOften } = reentry;
  return (
    <>
      <Paragraph numeric testId="reentry-chain">
        {say("libraryPage.reentryChain", { years: chain.join(", "), year })}
      </Paragraph>
      {tooOften !== null && (
        <NoticeLine
          tone="warning"
          text={say("libraryPage.tooOften", { count: count(tooOften) })}
          testId="reentry-too-often"
        />
      )}
    </>
  );
}

function Lists({ reentry, rules }: { reentry: Reentry; rules: RuleSet }): ReactElement {
  const { count } = useTexts();
  const say = useLibraryTexts();
  const { renew, review, copied, left } = reentry;
  return (
    <>
      <Heading level={4}>{say("libraryPage.renew", { count: count(renew.length) })}</Heading>
      {renew.length === 0 && <Paragraph>{say("libraryPage.renewNothing")}</Paragraph>}
      <Items items={renew} rules={rules} testId="reentry-renew" />
      {review.length > 0 && (
        <>
          <Heading level={4}>{say("libraryPage.review", { count: count(review.length) })}</Heading>
          <Items items={review} rules={rules} testId="reentry-review" />
        </>
      )}
      {copied.length > 0 && (
        <Disclosure
          title={say("libraryPage.copiedItems", { count: count(copied.length) })}
          level="none"
          testId="reentry-copied"
        >
          {() => <Items items={copied} rules={rules} testId="reentry-copied-items" />}
        </Disclosure>
      )}
      {left.length > 0 && (
        <Disclosure
          title={say("libraryPage.leftItems", { count: count(left.length) })}
          level="none"
          testId="reentry-left"
        >
          {() => <Items items={left} rules={rules} testId="reentry-left-items" />}
        </Disclosure>
      )}
    </>
  );
}

interface LookedProps extends ReentryPanelProps {
  year: number;
  heading: RefObject<HTMLHeadingElement>;
}

/** What was pressed is gone once it is done: the focus goes to what it was about, before the pane looks for another place. */
function useFocusAfter(step: string, heading: RefObject<HTMLHeadingElement>): void {
  const last = useRef(step);
  useLayoutEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (last.current !== "" && last.current !== step && isLost) heading.current?.focus();
    last.current = step;
  }, [step, heading]);
}

function Looked({ entry, content, year, heading }: LookedProps): ReactElement {
  const { t } = useTexts();
  const say = useLibraryTexts();
  const rules = useSessionState((state) => state.rules);
  const refusalOf = useRefusal();
  const look = useReentry({ entry, content, year });
  const refused = look && look !== "unread" ? look.reentry.refusals.map(({ kind }) => kind) : null;
  useFocusAfter(refused === null ? "" : `step ${refused.join(" ")}`, heading);
  if (look === "unread") return <Paragraph>{say("libraryPage.reentryUnread")}</Paragraph>;
  if (!look || !rules) return <Loading label={t("app.calculating")} />;
  const { reentry, ground } = look;
  const { added, refusals } = reentry;
  return (
    <>
      <Chain reentry={reentry} year={rules.year} />
      {refusals.map((refusal) => (
        <NoticeLine
          key={refusal.kind}
          tone={refusal.kind === "there" ? "info" : "warning"}
          text={refusalOf(refusal)}
          testId={`reentry-${refusal.kind}`}
        />
      ))}
      {refusals.some(({ kind }) => kind === "no-chain-column") && (
        <ActionButton
          action="addReportedColumn"
          input={undefined}
          icon="table"
          size="small"
          testId="reentry-add-column"
        />
      )}
      <Lists reentry={reentry} rules={rules} />
      {added && (
        <ActionButton
          action="reenter"
          input={{ added, ground }}
          icon="check"
          appearance="primary"
          label={say("libraryPage.reenter", { row: added.row ?? 0 })}
          testId="reentry-write"
        />
      )}
    </>
  );
}

export interface ReentryPanelProps {
  entry: LibraryEntry;
  content: InnovationContent;
}

/** Reports an innovation of an earlier year again: what may stay, what has to be new, then one write. */
export function ReentryPanel({ entry, content }: ReentryPanelProps): ReactElement {
  const say = useLibraryTexts();
  const now = useSessionState((state) => state.rules?.year ?? state.year);
  const years = useSessionState((state) => state.years);
  const earlier = years.filter((year) => year < now).sort((a, b) => b - a);
  const [chosen, setChosen] = useState<number | null>(entry.year);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className="iid-section" aria-label={say("libraryPage.reentry", { year: now })} data-testid="reentry">
      <Heading level={3} focusRef={heading}>
        {say("libraryPage.reentry", { year: now })}
      </Heading>
      {entry.year === null && (
        <Select
          label={say("libraryPage.reentryYear")}
          labelled
          value={String(chosen ?? "")}
          options={[
            { value: "", label: say("libraryPage.reentryChoose") },
            ...earlier.map((year) => ({ value: String(year), label: String(year) })),
          ]}
          onChange={(value) => setChosen(value === "" ? null : Number(value))}
          testId="reentry-year"
        />
      )}
      {chosen !== null && <Looked key={chosen} entry={entry} content={content} year={chosen} heading={heading} />}
    </section>
  );
}
