import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { Icon } from "../../ui/icons";
import { useTexts } from "../../pane/texts";
import { usePage } from "../../pane/page";
import type { PageId } from "../../pages/ids.generated";
import { MENU_GROUPS, type PageManifest } from "../../pages/manifest";
import { MENU } from "../routes";
import { PANEL_ID, tabId } from "./ids";

const STEPS: Record<string, (index: number) => number> = {
  ArrowDown: (index) => (index + 1) % MENU.length,
  ArrowUp: (index) => (index + MENU.length - 1) % MENU.length,
  Home: () => 0,
  End: () => MENU.length - 1,
};

interface MenuListProps {
  /** Where the focus starts. */
  first: number;
  onChoose(page: PageId): void;
  /** `back`: the focus returns to the button. */
  onClose(back: boolean): void;
}

function MenuList({ first, onChoose, onClose }: MenuListProps): ReactElement {
  const { locale, t } = useTexts();
  const { page } = usePage();
  const items = useRef<(HTMLButtonElement | null)[]>([]);
  useEffect(() => items.current[first]?.focus(), [first]);

  const press = (event: KeyboardEvent, index: number): void => {
    if (event.key === "Escape") {
      // Office.js would give the focus to the sheet.
      event.stopPropagation();
      onClose(true);
    }
    const next = STEPS[event.key]?.(index);
    if (next === undefined && event.key !== "Escape") return;
    event.preventDefault();
    if (next !== undefined) items.current[next]?.focus();
  };

  const item = (entry: PageManifest): ReactElement => {
    const index = MENU.indexOf(entry);
    return (
      <button
        key={entry.id}
        ref={(element) => {
          items.current[index] = element;
        }}
        type="button"
        role="menuitemradio"
        aria-checked={entry.id === page}
        tabIndex={-1}
        className="iid-more__item iid-plain iid-focus"
        data-testid={`tab-${entry.hash}`}
        onClick={() => onChoose(entry.id)}
        onKeyDown={(event) => press(event, index)}
      >
        <Icon name="check" size={14} />
        {entry.label[locale]}
      </button>
    );
  };

  return (
    <div
      role="menu"
      aria-label={t("app.morePages")}
      className="iid-more__menu"
      // Leaving the menu by Tab or by a click elsewhere closes it.
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onClose(false);
      }}
    >
      {MENU_GROUPS.map((group) => (
        <div key={group} role="group" className="iid-more__group">
          {MENU.filter(({ place }) => place.in === group).map(item)}
        </div>
      ))}
    </div>
  );
}

/** The pages beside the tabs: a button with the name of the open one, and a menu. */
export function MoreMenu(): ReactElement {
  const { locale, t } = useTexts();
  const { page, open } = usePage();
  const [first, setFirst] = useState<number | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const current = MENU.find(({ id }) => id === page);
  const start = Math.max(
    0,
    MENU.findIndex(({ id }) => id === page),
  );

  const close = (back: boolean): void => {
    setFirst(null);
    if (back) button.current?.focus();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        id={current ? tabId(current.id) : undefined}
        aria-haspopup="menu"
        aria-expanded={first !== null}
        aria-controls={current ? PANEL_ID : undefined}
        aria-label={current ? t("app.morePagesNow", { page: current.label[locale] }) : t("app.morePages")}
        className={`iid-tab iid-more iid-plain iid-focus${current ? " iid-tab--current" : ""}`}
        data-testid="more"
        // Before the blur of the open menu, which would close it and let the click open it again.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => (first === null ? setFirst(start) : close(true))}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          setFirst(event.key === "ArrowDown" ? start : MENU.length - 1);
        }}
      >
        <Icon name="menu" size={14} />
        {/* In a narrow pane the sign stands alone, so that every tab fits; the page itself has its name as heading. */}
        <span className="iid-more__name">{current?.label[locale] ?? t("app.more")}</span>
      </button>
      {first !== null && (
        <MenuList
          first={first}
          onClose={close}
          onChoose={(next) => {
            close(true);
            open(next);
          }}
        />
      )}
    </>
  );
}
