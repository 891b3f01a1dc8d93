import { act, configure, render, screen, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { ActionResult, SessionState } from "../../../src/actions/types";
import { App } from "../../../src/taskpane/App";
import { keepSingleKeys } from "../../../src/pages/shared/device/singleKeys";
import { forgetPane } from "../../../src/pane/memory/paneMemory";
import {
  fakeActions,
  fakeNavigation,
  fakeSession,
  readyState,
  type FakeActions,
  type FakeNavigation,
  type FakeSession,
} from "./session";

// Pages are loaded when first shown; a busy machine compiles them slowly.
configure({ asyncUtilTimeout: 20_000 });

export interface RenderedPane extends FakeActions {
  view: RenderResult;
  user: UserEvent;
  session: FakeSession;
  navigation: FakeNavigation;
  /** What an action from the ribbon said. */
  announce(result: ActionResult): void;
}

/** The pane at a hash such as `#/temuan`, with a session, actions and navigation of the test. */
export function renderPane(
  change: Partial<SessionState> = {},
  hash = "",
  given: {
    actions?: FakeActions;
    navigation?: FakeNavigation;
    session?: FakeSession;
    today?: () => string;
    first?: boolean;
    again?: boolean;
    /** Pixels of the pane; high enough that nothing is folded when omitted. */
    height?: number;
  } = {},
): RenderedPane {
  window.location.hash = hash;
  window.innerHeight = given.height ?? 2_000;
  // Somebody who opens the pane for the first time, unless the test is about opening it again.
  if (!given.again) {
    forgetPane();
    keepSingleKeys(true);
  }
  // Somebody who knows the pane, unless the test is about the first start.
  if (!given.first) localStorage.setItem("iid.welcomed", "1");
  const session = given.session ?? fakeSession(readyState(change));
  const navigation = given.navigation ?? fakeNavigation();
  const actions = given.actions ?? fakeActions();
  const listeners = new Set<(result: ActionResult) => void>();
  const view = render(
    <App
      session={session}
      navigation={navigation}
      actions={actions.actions}
      announcements={(listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      }}
      today={given.today ?? (() => "2026-03-01")}
      officeIsDark={null}
    />,
  );
  return {
    ...actions,
    view,
    user: userEvent.setup(),
    session,
    navigation,
    announce: (result) => listeners.forEach((listener) => listener(result)),
  };
}

/** The pane on the summary, with everything on it loaded. */
export async function openSummary(...given: Parameters<typeof renderPane>): Promise<RenderedPane> {
  const pane = renderPane(...given);
  await screen.findByTestId("updated-at");
  return pane;
}

/** Opens a page of the menu beside the tabs. */
export async function openFromMenu(user: UserEvent, hash: string): Promise<void> {
  await user.click(screen.getByTestId("more"));
  await user.click(screen.getByTestId(`tab-${hash}`));
}

const AREA = { clientWidth: 350, clientHeight: 600, scrollHeight: 1_000_000 };
const LINE = { offsetWidth: 350, offsetHeight: 90 };

/** jsdom lays nothing out: gives the scroll area and the lines a size, so that the list knows what is visible. */
export function layOut(): void {
  for (const [name, size] of Object.entries(AREA)) {
    Object.defineProperty(HTMLElement.prototype, name, {
      configurable: true,
      get(this: HTMLElement) {
        return this.tagName === "MAIN" ? size : 0;
      },
    });
  }
  for (const [name, size] of Object.entries(LINE)) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
  }
  // What has neither parent nor size is not shown, and arrow keys pass it over.
  Object.defineProperty(HTMLElement.prototype, "offsetParent", {
    configurable: true,
    get(this: HTMLElement) {
      return this.parentElement;
    },
  });
  document.body.getBoundingClientRect = () => new DOMRect(0, 0, AREA.clientWidth, AREA.clientHeight);
  HTMLElement.prototype.scrollTo = function scrollTo(this: HTMLElement, options?: ScrollToOptions | number): void {
    if (typeof options !== "object") return;
    const { top = 0 } = options;
    // As in a browser: no event without a move, and it comes after the call.
    if (top === this.scrollTop) return;
    setTimeout(() =>
      act(() => {
        this.scrollTop = top;
        this.dispatchEvent(new Event("scroll"));
      }),
    );
  };
}

/** Text of an element as a person reads it. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}
