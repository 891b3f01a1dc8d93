import { useState, type ReactElement, type ReactNode } from "react";
import { useTexts } from "../../pane/texts";
import { Button } from "../../ui/Button";
import { useMergeTexts } from "./texts";

const PART = 25;

export interface LongListProps<Item> {
  items: readonly Item[];
  keyOf(item: Item, index: number): string;
  children(item: Item): ReactNode;
  testId: string;
}

/** The first of many; more when asked for. */
export function LongList<Item>({ items, keyOf, children, testId }: LongListProps<Item>): ReactElement {
  const { count } = useTexts();
  const say = useMergeTexts();
  const [most, setMost] = useState(PART);
  const left = items.length - most;
  return (
    <>
      <ul className="iid-list" data-testid={testId}>
        {items.slice(0, most).map((item, index) => (
          <li key={keyOf(item, index)} className="iid-merge__item">
            {children(item)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button icon="table" size="small" testId={`${testId}-more`} onClick={() => setMost(most + 4 * PART)}>
          {say("mergePage.more", { count: count(Math.min(left, 4 * PART)) })}
        </Button>
      )}
    </>
  );
}
