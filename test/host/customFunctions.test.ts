/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import type { FunctionCall, FunctionResult } from "../../preview/host/customFunctions";
import { CustomFunctionBridge } from "../../preview/host/customFunctions";
import { Arguments } from "../../preview/host/query/arguments";
import type { OfficeHost } from "../support/officeHost";
import { bootOffice } from "../support/officeHost";

let office: OfficeHost;

function call(functionId: string, params: FunctionCall["params"] = []): Promise<FunctionResult> {
  return office.callFunction({ functionId, params, caller: "Ringkasan!B2" });
}

beforeAll(async () => {
  office = await bootOffice();
  CustomFunctions.associate("JUMLAH", (range: number[][]) => range.flat().reduce((sum, value) => sum + value, 0));
  CustomFunctions.associate("TABEL", async (name: string) => [
    ["Indeks", name],
    [1, true],
  ]);
  CustomFunctions.associate("TEMPAT", (_a: unknown, _b: unknown, invocation: CustomFunctions.Invocation) =>
    [invocation.address, ...(invocation.parameterAddresses ?? [])].join(" "),
  );
  CustomFunctions.associate("GALAT", (code: string) => {
    throw new CustomFunctions.Error(code as CustomFunctions.ErrorCode, "kolom Kematangan tidak ditemukan");
  });
  CustomFunctions.associate("RUSAK", () => {
    throw new TypeError("bukan milik Excel");
  });
  CustomFunctions.associate("JANJI", () => Promise.reject(new Error("gagal")));
  CustomFunctions.associate("BUKANANGKA", () => NaN);
  CustomFunctions.associate("TAKHINGGA", () => Infinity);
  CustomFunctions.associate("KOSONG", (value: unknown) => (value === null ? "null" : "lain"));
});
afterAll(() => office.dispose());

it("gives values and blocks", async () => {
  const [sum, table] = await Promise.all([
    call("JUMLAH", [
      [
        [1, 2],
        [3, 4],
      ],
    ]),
    call("TABEL", ["Kota"]),
  ]);
  expect(sum).toEqual({ ok: true, value: 10 });
  expect(table).toEqual({
    ok: true,
    value: [
      ["Indeks", "Kota"],
      [1, true],
    ],
  });
});

it("tells the function where it stands and where its arguments come from", async () => {
  const result = await office.callFunction({
    functionId: "TEMPAT",
    params: [[[1]], [[2]]],
    caller: "Ringkasan!B2",
    parameterAddresses: ["Inovasi!A2:K40", "SPD!A1"],
  });
  expect(result).toEqual({ ok: true, value: "Ringkasan!B2 Inovasi!A2:K40 SPD!A1" });
});

it("gives an omitted argument as null", async () => {
  expect(await call("KOSONG", [null])).toEqual({ ok: true, value: "null" });
});

it.each([
  ["#N/A", "#N/A"],
  ["#DIV/0!", "#DIV/0!"],
  ["#NUM!", "#NUM!"],
  ["#VALUE!", "#VALUE!"],
  ["#NULL!", "#NULL!"],
])("shows the error %s with its message", async (code, shown) => {
  expect(await call("GALAT", [code])).toEqual({ ok: false, error: shown, message: "kolom Kematangan tidak ditemukan" });
});

it.each([
  ["RUSAK", "#VALUE!"],
  ["JANJI", "#VALUE!"],
  ["BUKANANGKA", "#VALUE!"],
  ["TAKHINGGA", "#NUM!"],
  // Excel itself shows #NAME? for a function that functions.json does not name; this one is only not associated.
  ["TIDAKADA", "#VALUE!"],
])("shows %s as %s", async (functionId, shown) => {
  expect(await call(functionId)).toMatchObject({ ok: false, error: shown });
});

it("shows a function that the library does not find as #NAME?", async () => {
  const sent: unknown[] = [];
  const bridge = new CustomFunctionBridge((...message) => sent.push(message) > 0);
  const service = bridge.service();
  void service.call("_SetOsfControlContainerReadyForCustomFunctions", new Arguments([]));
  const results = ["A", "B"].map((functionId) => bridge.call({ functionId, params: [], caller: "S!A1" }));
  await office.settle();
  expect(sent).toHaveLength(2);
  void service.call(
    "SetInvocationArrayResults",
    new Arguments([
      [
        [1, false, null, 9],
        [2, false, "", 10],
        [3, true, "unknown call"],
      ],
    ]),
  );
  expect(await Promise.all(results)).toEqual([
    { ok: false, error: "#NAME?" },
    { ok: false, error: "#NAME?" },
  ]);
});

it("asks the next runtime what the last one left unanswered, and nothing else", async () => {
  const sent: unknown[] = [];
  let listens = false;
  const bridge = new CustomFunctionBridge((_category, _type, _target, message) => {
    if (listens) sent.push((message as unknown[])[1]);
    return listens;
  });
  const service = bridge.service();
  const start = (): void => {
    bridge.restart();
    void service.call("_SetOsfControlContainerReadyForCustomFunctions", new Arguments([]));
  };
  const call = (functionId: string): Promise<FunctionResult> =>
    bridge.call({ functionId, params: [], caller: "Ringkasan!B2" });
  const first = call("A");
  start();
  expect(sent).toEqual([]);
  listens = true;
  bridge.deliver();
  const second = call("B");
  bridge.deliver();
  expect(sent).toEqual(["A", "B"]);
  void service.call("SetInvocationArrayResults", new Arguments([[[1, true, 5]]]));
  expect(await first).toEqual({ ok: true, value: 5 });
  start();
  expect(sent).toEqual(["A", "B", "B"]);
  void service.call("SetInvocationArrayResults", new Arguments([[[2, true, 6]]]));
  expect(await second).toEqual({ ok: true, value: 6 });
});
