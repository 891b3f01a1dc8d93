import { createHost, type Host } from "../host/host";
import { DocumentState } from "../host/model/documentState";
import { frameName, frameTransport } from "../host/transport";
import type { PreviewLocale } from "./texts";
import type { UniverAdapter } from "./univerAdapter";

const CONTROL = "iid";
const PANE_URL = "/addin/taskpane.html";

/** The real pane in its frame, driven by the emulated Excel. */
export interface Pane {
  host: Host;
  /** Goes to a page of the pane by its address, such as `#/ringkasan`. */
  navigate(hash: string): void;
  setVisible(visible: boolean): void;
  dispose(): void;
}

export interface PaneOptions {
  container: HTMLElement;
  adapter: UniverAdapter;
  workbookName: string;
  locale: PreviewLocale;
  title: string;
}

/** Starts the add-in for one workbook. Settings the add-in stores with the document live as long as this page. */
export function openPane({ container, adapter, workbookName, locale, title }: PaneOptions): Pane {
  const { origin } = window.location;
  const conversationId = `preview-${crypto.randomUUID()}`;
  const language = locale === "id" ? "id-ID" : "en-US";
  const frame = document.createElement("iframe");
  // office.js reads the name while it loads, so it must be there before the frame is.
  frame.name = frameName({ conversationId, controlId: CONTROL, origin, locale: language });
  frame.title = title;
  frame.src = PANE_URL;
  const setVisible = (visible: boolean): void => {
    container.hidden = !visible;
  };
  let settings: [string, string][] = [];
  const host = createHost({
    adapter,
    transport: frameTransport(frame, origin),
    conversationId,
    controlId: CONTROL,
    origin,
    locale: language,
    culture: locale === "id" ? { name: language, decimal: ",", group: "." } : { name: language, decimal: ".", group: "," },
    workbookName,
    document: new DocumentState(),
    settings: {
      load: () => settings,
      save: (saved) => {
        settings = saved;
      },
    },
    onPaneVisible: setVisible,
  });
  container.replaceChildren(frame);
  return {
    host,
    setVisible,
    navigate: (hash) => {
      if (frame.contentWindow) frame.contentWindow.location.hash = hash;
    },
    dispose: () => {
      host.dispose();
      frame.remove();
    },
  };
}
