import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers";
import type { FunctionCall, FunctionResult } from "../../preview/host/customFunctions";
import type { Fault } from "../../preview/host/faults";
import type { Host, HostOptions } from "../../preview/host/host";
import { createHost } from "../../preview/host/host";
import { MemoryWorkbook } from "../../preview/host/memory";
import type { Evaluate } from "../../preview/host/memorySheet";
import type { DocumentState } from "../../preview/host/model/workbook/documentState";
import type { WireRequest, WireResponse } from "../../preview/host/query/wire";
import type { Transport } from "../../preview/host/transport";
import { frameName } from "../../preview/host/transport";
import type { WorkbookData } from "../../src/workbook/types";

const LIBRARY = join(process.cwd(), "node_modules", "@microsoft", "office-js", "dist");
const LIBRARY_URL = "/office-js/";
const CONVERSATION = "conversation";
const CONTROL = "addin";

export interface BootOptions {
  /** The workbook at the start; without it one empty sheet, `Sheet1`. */
  workbook?: WorkbookData;
  /** Computes formulas; without it a formula has the value 0. */
  evaluate?: Evaluate;
  locale?: string;
  requirementSets?: Readonly<Record<string, string>>;
  /** Settings of `Office.context.document.settings` that the file holds: key and JSON text. */
  settings?: [string, string][];
  document?: DocumentState;
}

export interface OfficeHost {
  adapter: MemoryWorkbook;
  host: Host;
  Office: typeof Office;
  Excel: typeof Excel;
  CustomFunctions: typeof CustomFunctions;
  info: { host: Office.HostType; platform: Office.PlatformType };
  callFunction: (call: FunctionCall) => Promise<FunctionResult>;
  /** Every batch since the start, or since `batches.length = 0`, with its answer. */
  batches: { request: WireRequest; response: WireResponse }[];
  /** Asked of every batch: what is to go wrong with it. */
  faults: { next: ((request: WireRequest) => Fault | null) | null };
  /** Workbooks that the add-in opened in windows of their own. */
  windows: Uint8Array[];
  /** Last settings that `saveAsync` gave to the host. */
  savedSettings: () => [string, string][] | null;
  /** Waits until events that are under way have arrived. */
  settle: () => Promise<void>;
  dispose: () => void;
}

/**
 * Starts the unmodified office.js of node_modules over the emulated host. For files with
 * `@jest-environment jsdom`; once in each file, since the library cannot start twice in one window.
 * Sets `Office`, `Excel` and `CustomFunctions` on `globalThis`.
 */
export async function bootOffice(options: BootOptions = {}): Promise<OfficeHost> {
  const adapter = new MemoryWorkbook(options.workbook, options.evaluate);
  const batches: OfficeHost["batches"] = [];
  const faults: OfficeHost["faults"] = { next: null };
  const windows: Uint8Array[] = [];
  let saved: [string, string][] | null = null;
  const origin = window.location.origin;
  const locale = options.locale ?? "id-ID";
  const hostOptions: HostOptions = {
    adapter,
    transport: windowTransport(origin),
    conversationId: CONVERSATION,
    controlId: CONTROL,
    origin,
    locale,
    ...(options.requirementSets && { requirementSets: options.requirementSets }),
    ...(options.document && { document: options.document }),
    settings: {
      load: () => saved ?? options.settings ?? [],
      save: (settings) => {
        saved = settings;
      },
    },
    openWindow: (xlsx) => windows.push(xlsx),
    onBatch: (request, response) => batches.push({ request, response }),
    fault: (request) => faults.next?.(request) ?? null,
  };
  const host = createHost(hostOptions);
  rememberParts();
  window.name = frameName({ conversationId: CONVERSATION, controlId: CONTROL, origin, locale });
  loadLibrary();
  const { Office, Excel, CustomFunctions } = globalThis;
  const info = await Office.onReady();
  return {
    adapter,
    host,
    Office,
    Excel,
    CustomFunctions,
    info,
    callFunction: (call) => host.callFunction(call),
    batches,
    faults,
    windows,
    savedSettings: () => saved,
    settle,
    dispose: () => host.dispose(),
  };
}

const usualTimeout = setTimeout;

/** A message takes no time, where a timer takes a millisecond; under a clock of its own a test says when it comes. */
function soon(deliver: () => void): void {
  if (setTimeout === usualTimeout) setImmediate(deliver);
  else setTimeout(deliver, 0);
}

/** jsdom has one window: the add-in posts to itself, and the host answers as its parent would. */
function windowTransport(origin: string): Transport {
  const listeners = new Set<(text: string) => void>();
  const post = (message: unknown): void => {
    if (typeof message === "string") soon(() => listeners.forEach((listener) => listener(message)));
  };
  Object.defineProperty(window, "postMessage", { value: post, configurable: true, writable: true });
  return {
    send: (text) => {
      window.dispatchEvent(new MessageEvent("message", { data: text, origin, source: window }));
    },
    onMessage: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Of each message office.js asks three parts of its origin, and jsdom parses an address anew for each part. */
function rememberParts(): void {
  for (const part of ["protocol", "hostname", "port"]) {
    const native = Object.getOwnPropertyDescriptor(HTMLAnchorElement.prototype, part)!;
    const known = new Map<string, unknown>();
    const get = function (this: HTMLAnchorElement): unknown {
      const address = this.getAttribute("href") ?? "";
      if (!known.has(address)) known.set(address, native.get!.call(this));
      return known.get(address);
    };
    Object.defineProperty(HTMLAnchorElement.prototype, part, { ...native, get });
  }
}

/** Evaluates office.js, and every script of the library that it asks for, from node_modules. */
function loadLibrary(): void {
  // The library reads document.domain, which jsdom does not have.
  if (!("domain" in document)) Object.defineProperty(document, "domain", { value: window.location.hostname });
  interceptScripts();
  const tag = document.createElement("script");
  tag.setAttribute("src", `${window.location.origin}${LIBRARY_URL}office.js`);
  nativeAppend.call(document.head, tag);
  evaluate("office.js");
}

const nativeAppend = Element.prototype.appendChild;
const nativeInsert = Element.prototype.insertBefore;

function interceptScripts(): void {
  Element.prototype.appendChild = function <T extends Node>(this: Element, node: T): T {
    return loadScript(node) ? node : (nativeAppend.call(this, node) as T);
  };
  Element.prototype.insertBefore = function <T extends Node>(this: Element, node: T, before: Node | null): T {
    return loadScript(node) ? node : (nativeInsert.call(this, node, before) as T);
  };
}

/** Whether the node is a script of the library, which is then evaluated instead of fetched. */
function loadScript(node: Node): boolean {
  if (!(node instanceof HTMLScriptElement)) return false;
  const file = node.src.split(LIBRARY_URL)[1];
  if (file === undefined) return false;
  setTimeout(() => {
    evaluate(file.toLowerCase());
    node.onload?.(new Event("load"));
  }, 0);
  return true;
}

function evaluate(file: string): void {
  window.eval(readFileSync(join(LIBRARY, file), "utf8"));
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
}
