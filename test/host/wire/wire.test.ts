/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { WireRequest } from "../../../preview/host/query/wire";
import { PathType } from "../../../preview/host/query/wire";
import type { OfficeHost } from "../../support/officeHost";
import { bootOffice } from "../../support/officeHost";
import { describeRequest } from "./describe";
import { SCENARIOS } from "./scenarios";

/**
 * The host answers what this version of office.js asks. When an upgrade changes what passes over the wire,
 * these recordings show where; look at the host first, then record anew with RECORD_WIRE=1.
 */
const root = process.cwd();
const recording = process.env.RECORD_WIRE === "1";
let office: OfficeHost;

function readJson<T>(...path: string[]): T {
  return JSON.parse(readFileSync(join(root, ...path), "utf8")) as T;
}

const installed = readJson<{ version: string }>("node_modules", "@microsoft", "office-js", "package.json").version;
const pinned = readJson<{ devDependencies: Record<string, string> }>("package.json").devDependencies;

async function requestsOf(name: string): Promise<string[][]> {
  office.batches.length = 0;
  await Excel.run(async (context) => {
    await SCENARIOS[name]?.(context, context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
  await office.settle();
  // The library announces its custom functions and ribbon actions in batches of its own, at any time.
  const ours = office.batches.filter(({ request }) => !usesService(request));
  return ours.map(({ request }) => describeRequest(request));
}

function usesService(request: WireRequest): boolean {
  return Object.values(request.ObjectPaths).some((path) => path.ObjectPathType === PathType.newObject);
}

beforeAll(async () => {
  office = await bootOffice();
});
afterAll(() => office.dispose());

it("runs the version of office.js that package.json pins", () => {
  expect(installed).toBe(pinned["@microsoft/office-js"]);
});

it.each(Object.keys(SCENARIOS))("sends what was recorded: %s", async (name) => {
  const file = join(__dirname, `${name}.json`);
  const requests = await requestsOf(name);
  const errors = office.batches.flatMap(({ response }) => (response.Error ? [response.Error.Message] : []));
  expect(errors).toEqual([]);
  if (recording) writeFileSync(file, `${JSON.stringify(requests, null, 2)}\n`);
  expect(existsSync(file)).toBe(true);
  expect(requests).toEqual(JSON.parse(readFileSync(file, "utf8")));
});
