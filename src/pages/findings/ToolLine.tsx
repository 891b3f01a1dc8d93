import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { Button } from "../../ui/Button";
import { SearchField } from "../../ui/SearchField";
import { Select } from "../../ui/Select";
import { FINDING_SORTS, useFindingsView } from "../shared/findings/findingsView";
import { FilterPanel } from "./FilterPanel";
import type { FindingsModel } from "./useFindings";
import { useFindingsTexts } from "./texts";

export interface ToolLineProps {
  model: FindingsModel;
  /** A table is sorted by its heads. */
  sortable: boolean;
  /** Pixels that it covers of the list. */
  onHeight(height: number): void;
}

/** Search, filters and order in one line, which stays when everything above the list is scrolled away. */
export function ToolLine({ model, sortable, onHeight }: ToolLineProps): ReactElement {
  const say = useFindingsTexts();
  const { view, change } = useFindingsView();
  const [open, setOpen] = useState(false);
  const id = useId();
  const tools = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => onHeight(tools.current?.offsetHeight ?? 0));
  const close = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !open) return;
    // Office would give the focus to the sheet.
    event.stopPropagation();
    setOpen(false);
    tools.current?.querySelector<HTMLElement>("[aria-controls]")?.focus();
  };
  return (
    <div ref={tools} className="iid-tools" onKeyDown={close}>
      <div className="iid-tools__line">
        <SearchField
          label={say("findings.search")}
          placeholder={say("findings.searchHint")}
          value={view.query}
          testId="search"
          onChange={(query) => change({ query })}
        />
        <Button icon="filter" size="small" expanded={open} controls={id} testId="filter" onClick={() => setOpen(!open)}>
          {say("findings.filter")}
        </Button>
        {sortable && (
          <Select
            label={say("findings.sort")}
            value={view.sortBy}
            options={FINDING_SORTS.map((value) => ({ value, label: say(`findings.sort.${value}`) }))}
            onChange={(sortBy) => change({ sortBy })}
            testId="sort-by"
          />
        )}
      </div>
      <div id={id} hidden={!open}>
        {open && <FilterPanel model={model} groupable={sortable} />}
      </div>
    </div>
  );
}
