import type { Transport } from "./transport";

/** The message channel between Excel on the web and the page of an add-in, host side. */

const MessageType = { request: 0, response: 1 } as const;
const InvocationType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const ResponseType = { answer: 0, event: 1 } as const;
/** `Office.context.document` methods by their dispatch id. */
const DispatchId = { saveSettings: 76, richApi: 93, actionCompleted: 94 } as const;
const RICH_API_EVENT = "richApiMessage";
const RIBBON_EVENT = "appCommandInvoked";
const GET_APP_CONTEXT = "ContextActivationManager_getAppContextAsync";
const EXECUTE_METHOD = "executeMethod";
const SERIALIZER_VERSION = 1;
const DONE = { Error: 0, Version: 1 };
/** Places in the array of a rich API call. */
const BODY = 4;
const FLAGS = 6;

export interface RichApiAnswer {
  /** Body of the answer, or the error code of the Office library when there is none. */
  body: string | null;
  errorCode: number;
}

export interface ChannelOptions {
  transport: Transport;
  conversationId: string;
  /** Origin of the host page. */
  origin: string;
  /** The page of the add-in starts, for the first time or anew: what it followed before is gone. */
  onStart: () => void;
  /** The add-in listens for rich API messages from now on. */
  onListening: () => void;
  /** What the library learns about host and document when it starts. */
  appContext: () => Record<string, unknown>;
  /** One `ProcessQuery` batch as JSON text. */
  processQuery: (body: string, flags: number) => Promise<RichApiAnswer>;
  /** `Office.context.document.settings.saveAsync`: key and JSON text of each setting. */
  saveSettings: (settings: [string, string][]) => void;
  /** A ribbon action called `event.completed()`; another code than 0 says that there is no such action. */
  actionCompleted: (callId: string, code: number) => void;
}

interface IncomingMessage {
  _messageType: number;
  _actionName: string;
  _actionType: number;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

export interface Channel {
  /** A message to the handlers of rich API events or custom functions. Returns whether anybody listens. */
  sendRichMessage(category: number, type: number, target: string, message: unknown): boolean;
  /** A click on a ribbon button that runs the function `name`; `callId` comes back when it is done. */
  sendAction(callId: string, name: string): void;
  /** An event of the common API, such as `documentSelectionChanged`. */
  sendEvent(name: string, data: Record<string, unknown>): boolean;
  close(): void;
}

export function openChannel(options: ChannelOptions): Channel {
  const followed = new Map<string, IncomingMessage>();

  const send = (to: IncomingMessage, type: number, data: unknown): void =>
    options.transport.send(
      JSON.stringify({
        _messageType: MessageType.response,
        _actionName: to._actionName,
        _conversationId: options.conversationId,
        _correlationId: to._correlationId,
        _origin: options.origin,
        _data: data,
        _errorCode: 0,
        _responseType: type,
        _serializerVersion: SERIALIZER_VERSION,
      }),
    );

  const receive = async (message: IncomingMessage): Promise<void> => {
    if (message._actionName === GET_APP_CONTEXT) {
      followed.clear();
      options.onStart();
    }
    if (message._actionType === InvocationType.registerEvent) {
      followed.set(message._actionName, message);
      send(message, ResponseType.answer, DONE);
      if (message._actionName === RICH_API_EVENT) options.onListening();
    } else if (message._actionType === InvocationType.unregisterEvent) {
      followed.delete(message._actionName);
      send(message, ResponseType.answer, DONE);
    } else {
      send(message, ResponseType.answer, await invoke(message, options));
    }
  };

  const stop = options.transport.onMessage((text) => {
    const message = parse(text);
    if (message?._conversationId === options.conversationId) void receive(message);
  });
  const sendEvent = (name: string, data: Record<string, unknown>): boolean => {
    const follower = followed.get(name);
    if (follower) send(follower, ResponseType.event, { ...DONE, ...data });
    return follower !== undefined;
  };
  return {
    sendEvent,
    sendRichMessage: (category, type, target, message) =>
      sendEvent(RICH_API_EVENT, { ArrayData: [[category, type, target, JSON.stringify(message), 0, false]] }),
    sendAction: (callId, name) =>
      sendEvent(RIBBON_EVENT, { 0: callId, 1: name, 2: JSON.stringify({ source: { id: name } }) }),
    close: stop,
  };
}

async function invoke(message: IncomingMessage, options: ChannelOptions): Promise<unknown> {
  if (message._actionName === GET_APP_CONTEXT) return options.appContext();
  // Focus and telemetry (`notifyHost`) only want to be acknowledged.
  if (message._actionName !== EXECUTE_METHOD) return DONE;
  const call = methodCall(message._data);
  switch (call.dispatchId) {
    case DispatchId.richApi: {
      const answer = await options.processQuery(String(call.array[BODY]), Number(call.array[FLAGS] ?? 0));
      return answer.body === null
        ? { Error: answer.errorCode, Version: 1, Data: null }
        : { ...DONE, Data: [200, [], answer.body] };
    }
    case DispatchId.saveSettings:
      options.saveSettings(call.settings);
      return DONE;
    case DispatchId.actionCompleted:
      options.actionCompleted(call.completed.callId, call.completed.code);
      return DONE;
    default:
      // "Not supported in this host", as the Office library names it.
      return { Error: 5001, Version: 1, Data: null };
  }
}

function parse(text: string): IncomingMessage | null {
  try {
    const message: unknown = JSON.parse(text);
    return isIncoming(message) ? message : null;
  } catch {
    return null;
  }
}

function isIncoming(message: unknown): message is IncomingMessage {
  return isObject(message) && message._messageType === MessageType.request && typeof message._actionName === "string";
}

interface MethodCall {
  dispatchId: number;
  array: unknown[];
  settings: [string, string][];
  completed: { callId: string; code: number };
}

function methodCall(data: unknown): MethodCall {
  const record = isObject(data) ? data : {};
  const method = isObject(record.DdaMethod) ? record.DdaMethod : {};
  const request = isObject(record.DdaSettingsMethod) ? record.DdaSettingsMethod : record;
  const pairs = Array.isArray(request.Properties) ? request.Properties : [];
  return {
    dispatchId: Number(method.DispatchId),
    array: Array.isArray(record.ArrayData) ? record.ArrayData : [],
    settings: pairs.map((pair: unknown): [string, string] =>
      Array.isArray(pair) ? [String(pair[0]), String(pair[1])] : ["", ""],
    ),
    completed: { callId: String(record[0]), code: Number(record[1]) },
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
