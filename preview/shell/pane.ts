import { createHost, type Host } from "../host/host";
import { DocumentState } from "../host/model/workbook/documentState";
import { frameName, frameTransport } from "../host/transport";
import { withFocus, type Leaving } from "./paneFocus";
import type { PreviewLocale } from "./texts";
import type { UniverAdapter } from "./grid/univerAdapter";

const CONTROL = "iid";
const PANE_URL = "/addin/taskpane.html";

/** The real pane in its frame, driven by the emulated Excel. */
export interface Pane {
  host: Host;
  dispose(): void;
}

export interface PaneOptions {
  container: HTMLElement;
  adapter: UniverAdapter;
  workbookName: string;
  locale: PreviewLocale;
  title: string;
  /** The add-in opens a workbook of its own making. */
  onNewWorkbook(xlsx: Uint8Array): void;
  /** The pane gives the focus back. */
  onLeave(way: Leaving): void;
}

/** Starts the add-in for one workbook. Settings the add-in stores with the document live as long as this page. */
export function openPane({ container, adapter, workbookName, locale, title, ...events }: PaneOptions): Pane {
  const { origin } = window.location;
  const conversationId = `preview-${crypto.randomUUID()}`;
  const language = locale === "id" ? "id-ID" : "en-US";
  const frame = document.createElement("iframe");
  // office.js reads the name while it loads, so it must be there before the frame is.
  frame.name = frameName({ conversationId, controlId: CONTROL, origin, locale: language });
  frame.title = title;
  frame.src = PANE_URL;
  let settings: [string, string][] = [];
  const host = createHost({
    adapter,
    transport: withFocus(frameTransport(frame, origin), events.onLeave),
    conversationId,
    controlId: CONTROL,
    origin,
    locale: language,
    culture:
      locale === "id" ? { name: language, decimal: ",", group: "." } : { name: language, decimal: ".", group: "," },
    workbookName,
    document: new DocumentState(),
    settings: {
      load: () => settings,
      save: (saved) => {
        settings = saved;
      },
    },
    openWindow: events.onNewWorkbook,
    onPaneVisible: (visible) => {
      container.hidden = !visible;
    },
  });
  container.replaceChildren(frame);
  return {
    host,
    dispose: () => {
      host.dispose();
      frame.remove();
    },
  };
}
