import { useMemo, useState, type ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import { findingFix } from "../../i18n/finding";
import { useServices } from "../../pane/services";
import { useTexts } from "../../pane/texts";
import { oncePer } from "../../rules/once";
import { VirtualList } from "../../ui/list/VirtualList";
import { FileLine, KindLine } from "./FolderLines";
import { useFolderView } from "./folderView";
import { folderLines, fileKinds, type FolderEntry, type FolderItem, type FolderKind } from "./grouping";
import { useFolderTexts } from "./texts";

/** As few findings as this are shown without being asked for. */
const FEW = 8;
/** Pixels of a line before it is measured. */
const LINE = 28;

/** The way to mend all findings of a kind, where there is one for all. */
function sharedFix({ entries }: FolderKind, fixOf: (entry: FolderEntry) => string): string | null {
  const [first, ...others] = entries;
  const fix = first && fixOf(first);
  return fix !== undefined && others.every((entry) => fixOf(entry) === fix) ? fix : null;
}

/** The findings about files by kind, each kind folded into a line. */
export function FolderFindings({
  entries,
  analysis,
}: {
  /** At least one; those that are to be shown. */
  entries: readonly FolderEntry[];
  analysis: Analysis;
}): ReactElement {
  const { locale } = useTexts();
  const { run } = useServices();
  const say = useFolderTexts();
  const [view, change] = useFolderView();
  const [selected, setSelected] = useState<string | null>(null);
  const { rules } = analysis;
  const kinds = useMemo(() => fileKinds(entries), [entries]);
  // Only what is open shows its way, and a kind may have thousands of findings.
  const fixOf = useMemo(
    () => oncePer((kind: FolderKind) => sharedFix(kind, (entry) => findingFix(locale, entry.finding, rules))),
    [locale, rules],
  );
  const few = entries.length <= FEW || kinds.length === 1;
  const isOpen = ({ code }: FolderKind): boolean => view.turned.get(code) ?? few;
  const lines = folderLines(kinds, isOpen);
  const turn = (kind: FolderKind): void =>
    change({ turned: new Map([...view.turned, [kind.code, !isOpen(kind)] as const]) });
  const open = (item: FolderItem): void => {
    setSelected(item.key);
    if (item.kind) turn(item.kind);
    // A file that no cell names has no cell to go to.
    else if (item.entry.finding.address !== "") void run("goTo", item.entry.finding);
  };
  return (
    <VirtualList
      lines={lines}
      count={lines.length}
      label={say("folderPage.list")}
      description={say("folderPage.keys")}
      testId="evidence-findings"
      estimate={LINE}
      selected={selected}
      folds={{
        isOpen: ({ kind }) => (kind ? isOpen(kind) : null),
        turn: ({ kind }) => kind && turn(kind),
        parentOf: (item) => (item.kind ? null : item.parent),
      }}
      onOpen={open}
      option={(item, option) => {
        const kind = item.kind;
        if (!kind) {
          const parent = kinds.find(({ code }) => code === item.parent);
          return (
            <FileLine {...option} item={item} rules={rules} fixAbove={parent !== undefined && fixOf(parent) !== null} />
          );
        }
        const place = kinds.findIndex(({ code }) => code === kind.code) + 1;
        const fix = isOpen(kind) ? fixOf(kind) : null;
        return <KindLine {...option} kind={kind} open={isOpen(kind)} fix={fix} place={place} kinds={kinds.length} />;
      }}
    />
  );
}
