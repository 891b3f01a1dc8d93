import { FunctionResults, type Caller, type Outcome } from "../../preview/shell/functions/functionResults";

const CELL: Caller = { sheetId: "s1", row: 1, column: 1 };
const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function fixture(): { results: FunctionResults; calls: unknown[]; answered: Caller[] } {
  const calls: unknown[] = [];
  const answered: Caller[] = [];
  const invoke = (id: string, args: unknown[]): Promise<Outcome> => {
    calls.push([id, ...args]);
    return Promise.resolve({ values: [[calls.length]] });
  };
  return { results: new FunctionResults(invoke, (caller) => answered.push(caller)), calls, answered };
}

describe("results of asynchronous functions", () => {
  it("are unknown first, then the answer, and one call serves all questions", async () => {
    const { results, calls, answered } = fixture();
    expect(results.ask("SCORE", [[[1, 2]]], ["A!A1:B1"], CELL)).toBeNull();
    expect(results.ask("SCORE", [[[1, 2]]], ["A!A1:B1"], CELL)).toBeNull();
    expect(results.waiting()).toBe(true);
    await tick();
    expect(results.waiting()).toBe(false);
    expect(answered).toEqual([CELL]);
    expect(results.ask("SCORE", [[[1, 2]]], ["A!A1:B1"], CELL)).toEqual({ values: [[1]] });
    expect(calls).toHaveLength(1);
  });

  it("stay shown while a new answer is under way", async () => {
    const { results } = fixture();
    results.ask("SCORE", [[[1]]], [null], CELL);
    await tick();
    expect(results.ask("SCORE", [[[2]]], [null], CELL)).toEqual({ values: [[1]] });
    await tick();
    expect(results.ask("SCORE", [[[2]]], [null], CELL)).toEqual({ values: [[2]] });
  });

  it("are asked anew when only the address changes, and after clear", async () => {
    const { results, calls } = fixture();
    results.ask("SCORE", [[[1]]], ["A!A1"], CELL);
    results.ask("SCORE", [[[1]]], ["A!A2"], CELL);
    await tick();
    expect(calls).toHaveLength(2);
    results.clear();
    results.ask("SCORE", [[[1]]], ["A!A1"], CELL);
    expect(calls).toHaveLength(3);
  });

  it("of several functions in one cell do not mix", async () => {
    const { results } = fixture();
    results.ask("RULE", ["16"], [null], CELL);
    results.ask("SPD", ["16"], [null], CELL);
    await tick();
    expect(results.ask("RULE", ["16"], [null], CELL)).toEqual({ values: [[1]] });
    expect(results.ask("SPD", ["16"], [null], CELL)).toEqual({ values: [[2]] });
  });

  it("have a sentence for the error value that the cell shows, and for no other", async () => {
    const answers: Outcome[] = [
      { error: "#VALUE!", message: "tanpa angka" },
      { error: "#N/A" },
      { error: "#VALUE!", message: "tanpa baris" },
      { values: [[1]] },
    ];
    const results = new FunctionResults(
      () => Promise.resolve(answers.shift()!),
      () => undefined,
    );
    expect(results.messageAt(CELL, "#VALUE!")).toBeNull();
    for (const argument of ["a", "b", "c", "d"]) {
      results.ask("SCORE", [argument], [null], CELL);
      await tick();
      if (argument === "a") expect(results.messageAt(CELL, "#VALUE!")).toBe("tanpa angka");
    }
    expect(results.messageAt(CELL, "#VALUE!")).toBe("tanpa baris");
    expect(results.messageAt(CELL, "#N/A")).toBeNull();
    expect(results.messageAt(CELL, 1)).toBeNull();
    expect(results.messageAt({ ...CELL, column: 2 }, "#VALUE!")).toBeNull();
  });

  it("are told of where their cell is by then, and of none that nobody wants any more", async () => {
    const { results, answered } = fixture();
    results.ask("SCORE", [[[1]]], [null], CELL);
    results.shift("s1", "rows", 0, 2);
    await tick();
    expect(answered).toEqual([{ ...CELL, row: 3 }]);
    results.ask("SCORE", [[[2]]], [null], CELL);
    results.clear();
    await tick();
    expect(answered).toHaveLength(1);
  });

  it("move with their cells when rows or columns come and go", async () => {
    const { results, calls } = fixture();
    const at = (row: number, column: number): Caller => ({ sheetId: "s1", row, column });
    results.ask("SCORE", [[[1]]], [null], at(4, 2));
    results.ask("SCORE", [[[2]]], [null], at(1, 2));
    await tick();
    results.shift("s1", "rows", 2, 3);
    results.shift("s1", "columns", 0, 1);
    results.shift("other", "rows", 0, 9);
    expect(results.ask("SCORE", [[[9]]], [null], at(7, 3))).toEqual({ values: [[1]] });
    expect(results.ask("SCORE", [[[9]]], [null], at(1, 3))).toEqual({ values: [[2]] });
    results.shift("s1", "rows", 5, -3);
    expect(results.ask("SCORE", [[[8]]], [null], at(7, 3))).toBeNull();
    expect(calls).toHaveLength(5);
  });
});
