import { useDeferredValue, useMemo, type ReactElement } from "react";
import { affairRank } from "../../../library/affairs";
import { matchesFor, type LibraryEntry, type Match } from "../../../library/index";
import { useSessionState } from "../../../pane/sessionState";
import { useTexts } from "../../../pane/texts";
import { useFirst } from "../../../pane/useFirst";
import { ListOption } from "../../../ui/list/ListOption";
import type { ListLine } from "../../../ui/list/useListKeys";
import { VirtualList, type OptionProps } from "../../../ui/list/VirtualList";
import { Paragraph } from "../../../ui/Paragraph";
import { Select } from "../../../ui/Select";
import { TextArea } from "../../../ui/TextArea";
import { FoldedPart } from "../../shared/FoldedPart";
import type { LibraryModel } from "../useLibrary";
import { useMatchTexts } from "./texts";

const LONGEST = 200;
/** Words that are named as a reason. */
const SHOWN_WORDS = 6;
/** So many stand below the question where the pane is low. */
const FIRST = 4;

export interface MatchPartProps {
  model: LibraryModel;
  selected: string | null;
  onOpen(entry: LibraryEntry): void;
}

function MatchOption({ match, ...props }: OptionProps & { match: Match }): ReactElement {
  const { points } = useTexts();
  const say = useMatchTexts();
  const { entry, sameAffair, words, sameKind } = match;
  const reasons = [
    sameAffair && say("match.why.affair"),
    words.length > 0 && say("match.why.words", { words: words.slice(0, SHOWN_WORDS).join(", ") }),
    entry.maturity !== null && say("match.why.maturity", { maturity: points(entry.maturity) }),
    entry.year !== null && say("match.why.year", { year: entry.year }),
    sameKind && say("match.why.kind"),
    (entry.takenOver || (entry.replication ?? 0) > 0) && say("match.why.taken"),
  ].filter((reason) => reason !== false);
  const whose = [entry.region || entry.source.name, entry.opd, entry.affair].filter((text) => text !== "");
  return (
    <ListOption {...props} testId="match">
      <div className="iid-strong">{entry.name}</div>
      <div className="iid-muted">{whose.join(" · ")}</div>
      <div className="iid-numeric">{say("match.why", { reasons: reasons.join("; ") })}</div>
    </ListOption>
  );
}

function Found({
  matches,
  selected,
  onOpen,
}: { matches: readonly Match[] } & Omit<MatchPartProps, "model">): ReactElement {
  const { count } = useTexts();
  const say = useMatchTexts();
  const { shown, more } = useFirst(matches, FIRST);
  const lines = useMemo(
    () =>
      shown.map((match, i): ListLine<{ key: string }, Match & { key: string }> => ({
        kind: "entry",
        entry: { ...match, key: match.entry.key },
        position: i + 1,
      })),
    [shown],
  );
  return (
    <>
      <Paragraph role="status" muted numeric testId="match-found">
        {matches.length === 0 ? say("match.none") : say("match.found", { count: count(matches.length) })}
      </Paragraph>
      {matches.length > 0 && (
        <VirtualList
          lines={lines}
          count={shown.length}
          label={say("match.list")}
          testId="matches"
          selected={selected}
          onOpen={({ entry }) => onOpen(entry)}
          heading={() => <></>}
          option={(match, props) => <MatchOption {...props} match={match} />}
        />
      )}
      {more}
    </>
  );
}

function Question({ model, ...open }: MatchPartProps): ReactElement {
  const say = useMatchTexts();
  const rules = useSessionState((state) => state.rules);
  const analysis = useSessionState((state) => state.analysis);
  const { problem, affair } = model.filter;
  const { change, library, region, own } = model;
  const asked = useDeferredValue(problem);
  const ranked = useMemo(
    () => (rules ? affairRank(rules, analysis?.claimed.basicServices.covered ?? null, own) : []),
    [rules, analysis, own],
  );
  const isAsked = asked.trim() !== "" || affair !== "";
  const matches = useMemo(
    () => (isAsked ? matchesFor(library.entries, { problem: asked, affair, region }) : []),
    [isAsked, library, asked, affair, region],
  );
  const others = library.entries.some(({ source }) => !source.own);
  const label = ({ name, standing }: (typeof ranked)[number]): string =>
    standing === "covered" || standing === "unknown"
      ? name
      : say(standing === "basicOpen" ? "match.basicOpen" : "match.open", { affair: name });
  return (
    <>
      <Paragraph muted>{say("match.intro")}</Paragraph>
      <TextArea
        label={say("match.problem")}
        value={problem}
        rows={2}
        maxLength={LONGEST}
        testId="match-problem"
        onChange={(typed) => change({ problem: typed })}
      />
      <Select
        label={say("match.affair")}
        labelled
        value={ranked.some(({ name }) => name === affair) ? affair : ""}
        options={[
          { value: "", label: say("match.anyAffair") },
          ...ranked.map((one) => ({ value: one.name, label: label(one) })),
        ]}
        onChange={(next) => change({ affair: next })}
        testId="match-affair"
      />
      {others ? isAsked && <Found matches={matches} {...open} /> : <Paragraph>{say("match.noOthers")}</Paragraph>}
    </>
  );
}

/** Innovations of others for a problem or an affair, each with what speaks for it. */
export function MatchPart(props: MatchPartProps): ReactElement {
  const say = useMatchTexts();
  return (
    <FoldedPart id="match" title={say("match.part")} testId="match-part" room={Infinity}>
      {() => <Question {...props} />}
    </FoldedPart>
  );
}
