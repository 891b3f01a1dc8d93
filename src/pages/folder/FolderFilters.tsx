import { useMemo, type ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import { findingTitle } from "../../i18n/finding";
import { useTexts } from "../../pane/texts";
import { SEVERITIES } from "../../rules/facts";
import type { WorkbookReading } from "../../workbook/types";
import { Select } from "../../ui/Select";
import { departmentChoices } from "../shared/findings/departmentChoice";
import { useFolderView } from "./folderView";
import { fileKinds, type FolderEntry } from "./grouping";
import { useFolderTexts } from "./texts";

export interface FolderFiltersProps {
  /** All of them. */
  entries: readonly FolderEntry[];
  analysis: Analysis;
  reading: WorkbookReading;
}

/** Never a code, a severity, or what a name of a department begins with here. */
const ALL = "all";
const CHOSEN = "chosen:";

/** Which findings are shown: of one kind, one severity, one department. */
export function FolderFilters({ entries, analysis, reading }: FolderFiltersProps): ReactElement {
  const { t, locale, count } = useTexts();
  const say = useFolderTexts();
  const [view, change] = useFolderView();
  const { code, severity, department } = view;
  const kinds = useMemo(() => fileKinds(entries), [entries]);
  const known = useMemo(() => departmentChoices(analysis, reading), [analysis, reading]);
  // Chosen earlier, and there is none of it any more: the choice stays visible, so that it can be undone.
  const departments =
    department === null || known.some(({ name }) => name === department.name) ? known : [...known, department];
  const codes = kinds.map((kind) => ({ code: kind.code, number: kind.entries.length }));
  const shownCodes = code === null || codes.some((one) => one.code === code) ? codes : [...codes, { code, number: 0 }];
  return (
    <div className="iid-filters" data-testid="folder-filters">
      <Select
        label={say("folderPage.kind")}
        value={code ?? ALL}
        options={[
          { value: ALL, label: say("folderPage.kind.all") },
          ...shownCodes.map((one) => ({
            value: one.code,
            label: say("folderPage.option", { title: findingTitle(locale, one.code), count: count(one.number) }),
          })),
        ]}
        onChange={(value) => change({ code: shownCodes.find((one) => one.code === value)?.code ?? null })}
        testId="folder-kind"
      />
      <Select
        label={say("folderPage.severity")}
        value={severity ?? ALL}
        options={[
          { value: ALL, label: say("folderPage.severity.all") },
          ...SEVERITIES.map((value) => ({ value, label: t(`severity.${value}`) })),
        ]}
        onChange={(value) => change({ severity: SEVERITIES.find((one) => one === value) ?? null })}
        testId="folder-severity"
      />
      {departments.length > 0 && (
        <Select
          label={say("folderPage.department")}
          value={department ? CHOSEN + department.name : ALL}
          options={[
            { value: ALL, label: say("folderPage.department.all") },
            ...departments.map(({ name }) => ({ value: CHOSEN + name, label: name || say("folderPage.noDepartment") })),
          ]}
          onChange={(value) => change({ department: departments.find(({ name }) => CHOSEN + name === value) ?? null })}
          testId="folder-department"
        />
      )}
    </div>
  );
}
