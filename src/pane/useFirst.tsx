import { useState, type ReactElement } from "react";
import { Button } from "../ui/Button";
import { useTallPane } from "./tallPane";
import { useTexts } from "./texts";

export interface FirstOnes<Item> {
  shown: readonly Item[];
  /** The way to the others; `null` where there are none. */
  more: ReactElement | null;
}

/**
 * The first ones of a long list where the pane is low, and a button for the others.
 * @param first how many
 * @param always one that is shown wherever it stands
 */
export function useFirst<Item>(
  all: readonly Item[],
  first: number,
  always: (item: Item) => boolean = () => false,
): FirstOnes<Item> {
  const { t, count } = useTexts();
  const tall = useTallPane();
  const [whole, setWhole] = useState(false);
  // One more is no longer than the button.
  if (tall || whole || all.length <= first + 1) return { shown: all, more: null };
  const shown = all.filter((item, index) => index < first || always(item));
  return {
    shown,
    more: (
      <Button icon="chevron" size="small" testId="show-all" onClick={() => setWhole(true)}>
        {t("app.showAll", { count: count(all.length) })}
      </Button>
    ),
  };
}
