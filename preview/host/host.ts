import type { SpreadsheetAdapter } from "./adapter";
import { appContext, REQUIREMENT_SETS } from "./appContext";
import type { RichApiAnswer } from "./channel";
import { openChannel } from "./channel";
import type { FunctionCall, FunctionResult } from "./customFunctions";
import { CUSTOM_FUNCTIONS_SERVICE, CustomFunctionBridge } from "./customFunctions";
import { EventHub } from "./events";
import { followUser } from "./userEvents";
import type { Culture, HostContext } from "./model/context";
import { sheetNames } from "./model/context";
import { LINKED_OBJECTS } from "./model/objects";
import { DocumentState } from "./model/workbook/documentState";
import { workbook } from "./model/workbook/workbook";
import type { ObjectRoots } from "./query/pathResolver";
import { processQuery } from "./query/processQuery";
import { References } from "./query/references";
import type { WireRequest, WireResponse } from "./query/wire";
import { HostError } from "./errors";
import { faulty, REQUEST_TOO_LARGE, RESPONSE_TOO_LARGE, withoutBody, type Fault } from "./faults";
import { refusal } from "./refusal";
import { RibbonCalls } from "./ribbonCalls";
import { officeServices } from "./services";
import type { Transport } from "./transport";

/** Bytes of one request or answer that Excel on the web takes. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
/** Flag of a batch that waits until the user has left the cell. */
const DELAY_FOR_CELL_EDIT = 64;
const EDIT_POLL_MS = 20;

export interface HostOptions {
  adapter: SpreadsheetAdapter;
  transport: Transport;
  conversationId: string;
  /** Id of the add-in's control; the same as in the name of its frame. */
  controlId?: string;
  /** Origin of the host page. */
  origin: string;
  /** Language of Excel's texts, such as `id-ID`. */
  locale?: string;
  culture?: Culture;
  workbookName?: string;
  requirementSets?: Readonly<Record<string, string>>;
  /** `Office.context.document.settings`: what the file holds, and where to keep what is saved. */
  settings?: { load(): [string, string][]; save(settings: [string, string][]): void };
  /** What the file holds beside its cells; the same object over a reload keeps it. */
  document?: DocumentState;
  /** Opens a workbook that the add-in made, in a window of its own. Without it the host has no windows. */
  openWindow?: (xlsx: Uint8Array) => void;
  onPaneVisible?: (visible: boolean) => void;
  /** Sees every batch and its answer. */
  onBatch?: (request: WireRequest, response: WireResponse) => void;
  /** What is to go wrong with a batch, for tests. */
  fault?: (request: WireRequest) => Fault | null;
}

export interface Host {
  context: HostContext;
  callFunction(call: FunctionCall): Promise<FunctionResult>;
  /**
   * Clicks a ribbon button whose function the add-in registered with `Office.actions.associate`. Resolves
   * when the function says that it is done; rejects when there is no such function.
   */
  runAction(name: string): Promise<void>;
  /** Ends the channel; batches under way are answered `RequestAborted`. */
  dispose(): void;
}

const INDONESIAN: Culture = { name: "id-ID", decimal: ",", group: "." };

/** An emulated Excel behind the unmodified office.js. */
export function createHost(options: HostOptions): Host {
  const events = new EventHub((...message) => void channel.sendRichMessage(...message));
  const context: HostContext = {
    adapter: options.adapter,
    objects: LINKED_OBJECTS,
    events,
    references: new References(),
    document: options.document ?? new DocumentState(),
    culture: options.culture ?? INDONESIAN,
    workbookName: options.workbookName ?? "Book1.xlsx",
    openWindow: options.openWindow ?? null,
    seen: {
      sheets: sheetNames(options.adapter),
      active: options.adapter.activeSheet().id,
      selection: options.adapter.selection(),
    },
  };
  const bridge = new CustomFunctionBridge((...message) => channel.sendRichMessage(...message));
  const ribbon = new RibbonCalls((callId, name) => channel.sendAction(callId, name));
  const restart = (): void => {
    for (const part of [events, bridge, ribbon]) part.restart();
  };
  const roots = objectRoots(context, bridge, options, () => ribbon.ready());
  const lifetime = { disposed: false };
  const channel = openChannel({
    transport: options.transport,
    conversationId: options.conversationId,
    origin: options.origin,
    onStart: restart,
    onListening: () => bridge.deliver(),
    appContext: () => contextOf(options, context),
    processQuery: (body, flags) => runBatch(body, flags, context, roots, options, lifetime),
    saveSettings: (settings) => options.settings?.save(settings),
    actionCompleted: (callId, code) => ribbon.completed(callId, code),
  });
  const unfollow = followUser(context, (name) => void channel.sendEvent(name, {}));
  return {
    context,
    callFunction: (call) => bridge.call(call),
    runAction: (name) => ribbon.run(name),
    dispose: () => {
      lifetime.disposed = true;
      unfollow();
      channel.close();
    },
  };
}

async function runBatch(
  body: string,
  flags: number,
  context: HostContext,
  roots: ObjectRoots,
  options: HostOptions,
  lifetime: { disposed: boolean },
): Promise<RichApiAnswer> {
  if (isTooLarge(body)) return withoutBody(REQUEST_TOO_LARGE);
  const request = JSON.parse(body) as WireRequest;
  const waits = (flags & DELAY_FOR_CELL_EDIT) !== 0;
  while (waits && context.adapter.isEditing() && !lifetime.disposed) await pause(EDIT_POLL_MS);
  const answer = (asked: WireRequest): Promise<WireResponse> => respond(asked, context, roots, lifetime.disposed);
  const fault = options.fault?.(request);
  const response = await (fault ? faulty(request, fault, answer) : answer(request));
  if ("errorCode" in response) return response;
  options.onBatch?.(request, response);
  const text = JSON.stringify(response);
  return isTooLarge(text) ? withoutBody(RESPONSE_TOO_LARGE) : { body: text, errorCode: 0 };
}

async function respond(
  request: WireRequest,
  context: HostContext,
  roots: ObjectRoots,
  disposed: boolean,
): Promise<WireResponse> {
  if (disposed) return refusal(new HostError("RequestAborted"));
  const typing = context.adapter.isEditing() && touchesWorkbook(request);
  if (typing) return refusal(new HostError("InvalidOperationInCellEditMode"));
  context.events.hold();
  try {
    return await processQuery(request, roots);
  } finally {
    context.events.release();
  }
}

/** Services of Office answer also while a cell is open; the workbook does not. */
function touchesWorkbook(request: WireRequest): boolean {
  return Object.values(request.ObjectPaths).some((path) => path.ObjectPathType === 1);
}

function objectRoots(
  context: HostContext,
  bridge: CustomFunctionBridge,
  options: HostOptions,
  onActionsReady: () => void,
): ObjectRoots {
  let visible = true;
  const pane = {
    isVisible: () => visible,
    setVisible: (show: boolean): void => {
      visible = show;
      options.onPaneVisible?.(show);
    },
  };
  const services = officeServices(pane, onActionsReady);
  services.set(CUSTOM_FUNCTIONS_SERVICE, bridge.service());
  const root = workbook(context);
  return { workbook: () => root, service: (name) => services.get(name), references: context.references };
}

function contextOf(options: HostOptions, context: HostContext): Record<string, unknown> {
  return appContext({
    controlId: options.controlId ?? "addin",
    locale: options.locale ?? "id-ID",
    dataLocale: context.culture.name,
    documentUrl: `${options.origin}/${context.workbookName}`,
    requirementSets: options.requirementSets ?? REQUIREMENT_SETS,
    settings: options.settings?.load() ?? [],
    addInName: "IID",
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A letter takes three bytes at the most: few texts have to be counted. */
function isTooLarge(text: string): boolean {
  return text.length * 3 > PAYLOAD_LIMIT && byteLength(text) > PAYLOAD_LIMIT;
}

/** Bytes of a text in UTF-8, counted without copying it. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
