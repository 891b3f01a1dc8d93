import { readIndonesian } from "../../preview/shell/grid/indonesianNotation";

describe("typing in Indonesian notation", () => {
  it.each([
    ["12,5", 12.5],
    ["-0,25", -0.25],
    ["1.234.567,89", 1234567.89],
    ["12/3/2024", "2024-03-12"],
    ["31-12-2025", "2025-12-31"],
    ["12 Maret 2024", "2024-03-12"],
    ["12 ada 2024", "12 ada 2024"],
    ["31/2/2024", "31/2/2024"],
    ["1.234", "1.234"],
    ["0271-555-0142", "0271-555-0142"],
    ["a,b", "a,b"],
  ])("reads %s", (typed, read) => {
    expect(readIndonesian(typed)).toBe(read);
  });
});
