import { HostError } from "../../preview/host/errors";
import { HostObject } from "../../preview/host/query/hostObject";
import type { ObjectRoots } from "../../preview/host/query/pathResolver";
import { processQuery } from "../../preview/host/query/processQuery";
import { References } from "../../preview/host/query/references";
import type { WireRequest } from "../../preview/host/query/wire";

const item = (name: string): HostObject =>
  new HostObject({
    type: "Item",
    identity: () => ({ Id: name }),
    scalars: { Name: { get: () => name }, Size: { get: () => name.length } },
    children: { Inner: () => item(`${name}/inner`), Nothing: () => null },
    methods: {
      Fail: () => {
        throw new HostError("AccessDenied");
      },
      Break: () => {
        throw new Error("defect");
      },
      Later: () => Promise.resolve("later"),
    },
  });

const roots: ObjectRoots = {
  workbook: () =>
    new HostObject({
      type: "Root",
      scalars: { Count: { get: () => 2 } },
      items: () => [item("a"), item("bc")],
      item: (args) => item(args.text(0)),
    }),
  service: () => undefined,
  references: new References(),
};

const PATHS: WireRequest["ObjectPaths"] = {
  1: { Id: 1, ObjectPathType: 1, Name: "" },
  2: { Id: 2, ObjectPathType: 5, Name: "", ParentObjectPathId: 1, ArgumentInfo: { Arguments: ["a"] } },
  3: { Id: 3, ObjectPathType: 4, Name: "Nothing", ParentObjectPathId: 2 },
  4: { Id: 4, ObjectPathType: 4, Name: "Inner", ParentObjectPathId: 3 },
  5: { Id: 5, ObjectPathType: 2, Name: "Microsoft.Unknown" },
  6: { Id: 6, ObjectPathType: 6, Name: "ref99" },
  7: { Id: 7, ObjectPathType: 7, Name: "" },
  8: { Id: 8, ObjectPathType: 99, Name: "", ParentObjectPathId: 1 },
};

function run(...actions: Partial<WireRequest["Actions"][number]>[]): ReturnType<typeof processQuery> {
  const Actions = actions.map((action, index) => ({
    Id: index + 1,
    ActionType: 1,
    Name: "",
    ObjectPathId: 1,
    ...action,
  }));
  return processQuery({ Actions, ObjectPaths: PATHS }, roots);
}

const query = (ObjectPathId: number, ...Select: string[]): Partial<WireRequest["Actions"][number]> => ({
  ActionType: 2,
  ObjectPathId,
  QueryInfo: { Select },
});

it("selects scalars, nested objects and items", async () => {
  const { Results } = await run(
    query(2),
    query(2, "name", "inner/size"),
    query(2, "inner"),
    query(1, "items/name"),
    query(1, "count"),
    { ...query(1), QueryInfo: { Select: ["name"], Top: 1, Skip: 1 } },
  );
  expect(Results.map((result) => result.Value)).toEqual([
    { Id: "a", Name: "a", Size: 1 },
    { Id: "a", Name: "a", Inner: { Id: "a/inner", Size: 7 } },
    { Id: "a", Inner: { Id: "a/inner", Name: "a/inner", Size: 7 } },
    {
      _Items: [
        { Id: "a", Name: "a" },
        { Id: "bc", Name: "bc" },
      ],
    },
    { Count: 2 },
    { _Items: [{ Id: "bc", Name: "bc" }] },
  ]);
});

it("answers null objects with null, and everything below them", async () => {
  const { Results, Error: error } = await run(
    query(3, "name"),
    query(4, "name"),
    query(7),
    { ActionType: 3, ObjectPathId: 4, Name: "Delete" },
    { ActionType: 4, ObjectPathId: 3, Name: "Name", ArgumentInfo: { Arguments: ["x"] } },
  );
  expect(error).toBeUndefined();
  expect(Results.map((result) => result.Value)).toEqual([null, null, null, null, null]);
});

it("gives trace actions a result of their own", async () => {
  const response = await run({ ActionType: 5, ObjectPathId: 0, Name: "Trace" });
  expect(response).toEqual({ Results: [{ ActionId: 1, Value: null }], TraceIds: [1] });
});

it("keeps objects by reference", async () => {
  const { Results } = await run({ ActionType: 3, ObjectPathId: 2, Name: "_KeepReference" }, { ObjectPathId: 2 });
  expect(Results[1]?.Value).toEqual({ Id: "a", _ReferenceId: "ref1" });
});

it("waits for methods that take their time", async () => {
  const { Results } = await run({ ActionType: 3, ObjectPathId: 2, Name: "Later" });
  expect(Results[0]?.Value).toBe("later");
});

it.each([
  ["an error of Excel", { ActionType: 3, ObjectPathId: 2, Name: "Fail" }, "AccessDenied", 403],
  ["a defect of the host", { ActionType: 3, ObjectPathId: 2, Name: "Break" }, "GeneralException", 500],
  ["an unknown service", { ObjectPathId: 5 }, "ApiNotFound", 404],
  ["a reference that was dropped", { ObjectPathId: 6 }, "InvalidReference", 400],
  ["a path that is not in the request", { ObjectPathId: 77 }, "InvalidRequest", 400],
  ["an unknown kind of path", { ObjectPathId: 8 }, "NotImplemented", 501],
  ["an unknown kind of action", { ActionType: 9, ObjectPathId: 2 }, "NotImplemented", 501],
  ["an unknown member", { ActionType: 3, ObjectPathId: 2, Name: "Fly" }, "ApiNotFound", 404],
])("stops at %s", async (_what, action, code, status) => {
  const response = await run(query(2, "name"), action, query(2, "name"));
  expect(response.Results).toHaveLength(1);
  expect(response.Error).toMatchObject({ Code: code, ActionIndex: 1, HttpStatusCode: status });
});
