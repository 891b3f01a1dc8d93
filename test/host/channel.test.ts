/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/preview.html"}
 */
import type { Channel } from "../../preview/host/channel";
import { openChannel } from "../../preview/host/channel";
import { frameName, frameTransport } from "../../preview/host/transport";

const ORIGIN = "https://localhost:3000";
let answers: Record<string, unknown>[];
let news: string[];
let saved: unknown;
let deliver: (text: string) => void;
let channel: Channel;

beforeEach(() => {
  answers = [];
  news = [];
  channel = openChannel({
    transport: {
      send: (text) => answers.push(JSON.parse(text) as Record<string, unknown>),
      onMessage: (listener) => {
        deliver = listener;
        return () => (deliver = () => undefined);
      },
    },
    conversationId: "c1",
    origin: ORIGIN,
    onStart: () => news.push("start"),
    onListening: () => news.push("listening"),
    appContext: () => ({ _id: "addin" }),
    processQuery: async (body, flags) =>
      body === "{}" ? { body: `{"f":${flags}}`, errorCode: 0 } : { body: null, errorCode: 5103 },
    saveSettings: (settings) => (saved = settings),
    actionCompleted: () => undefined,
  });
});

function message(name: string, data: unknown = null, type = 0, conversation = "c1"): string {
  return JSON.stringify({
    _messageType: 0,
    _actionName: name,
    _actionType: type,
    _conversationId: conversation,
    _correlationId: 7,
    _data: data,
  });
}

async function answerTo(text: string): Promise<Record<string, unknown> | undefined> {
  deliver(text);
  await new Promise((resolve) => setTimeout(resolve, 0));
  return answers.at(-1);
}

const method = (id: number, more: object = {}): object => ({ DdaMethod: { DispatchId: id }, ...more });
const richCall = (body: string): object => method(93, { ArrayData: ["", "POST", "ProcessQuery", [], body, 0, 64] });

it("gives the app context, with the address of the question on it", async () => {
  expect(await answerTo(message("ContextActivationManager_getAppContextAsync"))).toMatchObject({
    _messageType: 1,
    _correlationId: 7,
    _conversationId: "c1",
    _origin: ORIGIN,
    _errorCode: 0,
    _responseType: 0,
    _data: { _id: "addin" },
  });
});

it("answers batches, and refuses them with a code of the library", async () => {
  expect(await answerTo(message("executeMethod", richCall("{}")))).toMatchObject({
    _data: { Error: 0, Data: [200, [], '{"f":64}'] },
  });
  expect(await answerTo(message("executeMethod", richCall("{too large}")))).toMatchObject({ _data: { Error: 5103 } });
});

it("keeps settings and refuses methods it does not know", async () => {
  await answerTo(message("executeMethod", method(76, { DdaSettingsMethod: { Properties: [["k", "1"]] } })));
  expect(saved).toEqual([["k", "1"]]);
  expect(await answerTo(message("executeMethod", method(64)))).toMatchObject({ _data: { Error: 5001 } });
});

it("acknowledges news from the add-in", async () => {
  expect(await answerTo(message("ContextActivationManager_notifyHost", ["addin", 1]))).toMatchObject({
    _data: { Error: 0 },
  });
});

it("sends events to those who listen, and no longer than that", async () => {
  expect(channel.sendRichMessage(65536, 10, "s", { address: "A1" })).toBe(false);
  expect(answers).toEqual([]);
  await answerTo(message("richApiMessage", null, 1));
  expect(news).toEqual(["listening"]);
  expect(channel.sendRichMessage(65536, 10, "s", { address: "A1" })).toBe(true);
  expect(answers.at(-1)).toMatchObject({
    _responseType: 1,
    _data: { ArrayData: [[65536, 10, "s", '{"address":"A1"}', 0, false]] },
  });
  await answerTo(message("richApiMessage", null, 2));
  channel.sendRichMessage(65536, 10, "s", {});
  expect(answers).toHaveLength(3);
});

it("forgets what a page listened for when the page starts anew", async () => {
  await answerTo(message("richApiMessage", null, 1));
  await answerTo(message("ContextActivationManager_getAppContextAsync"));
  expect(news).toEqual(["listening", "start"]);
  expect(channel.sendRichMessage(65536, 10, "s", {})).toBe(false);
});

it("ignores other conversations, other messages, and everything after it is closed", async () => {
  await answerTo(message("executeMethod", null, 0, "other"));
  await answerTo("no JSON");
  await answerTo('"text"');
  channel.close();
  await answerTo(message("ContextActivationManager_getAppContextAsync"));
  expect(answers).toEqual([]);
});

it("names a frame as office.js reads it", () => {
  const name = JSON.parse(
    frameName({ conversationId: "c1", controlId: "addin", origin: ORIGIN, locale: "id-ID" }),
  ) as object;
  expect(name).toEqual({
    baseFrameName: "c1",
    hostInfo: "Excel$Web$16.01$id-ID$c1$$$3",
    xdmInfo: `c1|addin|${ORIGIN}`,
    serializerVersion: "1",
    flights: "[]",
  });
});

it("speaks with its frame only", () => {
  const frame = document.body.appendChild(document.createElement("iframe"));
  const transport = frameTransport(frame, ORIGIN);
  const heard: string[] = [];
  const stop = transport.onMessage((text) => heard.push(text));
  const post = (data: unknown, origin: string, source: Window | null): boolean =>
    window.dispatchEvent(new MessageEvent("message", { data, origin, source }));
  post("ours", ORIGIN, frame.contentWindow);
  post("other origin", "https://example.com", frame.contentWindow);
  post("other window", ORIGIN, window);
  post({ not: "text" }, ORIGIN, frame.contentWindow);
  stop();
  post("late", ORIGIN, frame.contentWindow);
  expect(heard).toEqual(["ours"]);
  const sent = jest.spyOn(frame.contentWindow ?? window, "postMessage").mockImplementation(() => undefined);
  transport.send("hello");
  expect(sent).toHaveBeenCalledWith("hello", ORIGIN);
});
