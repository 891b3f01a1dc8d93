import { storedFormula, typedFormula } from "../../preview/shell/functions/functionNames";

describe("custom functions in files", () => {
  it.each([
    ["=IID.SCORE(A1:B2,,2026)", "_xldudf_IID_SCORE(A1:B2,,2026)"],
    ['=IF(B1="","",IID.PREDICATE(B1))', 'IF(B1="","",_xldudf_IID_PREDICATE(B1))'],
    ["=\"IID.SCORE(\"&IID.SPD('IID.SPD('!A1)", "\"IID.SCORE(\"&_xldudf_IID_SPD('IID.SPD('!A1)"],
    ["=SUM(A1:A3)", "SUM(A1:A3)"],
  ])("%s is stored as %s, and back", (typed, stored) => {
    expect(storedFormula(typed)).toBe(stored);
    expect(typedFormula(stored)).toBe(typed);
  });

  it("shows newer functions without the prefix of the file", () => {
    expect(typedFormula("_xlfn._xlws.FILTER(A1:A3,_xlfn.XLOOKUP(1,B1:B3,C1:C3))")).toBe(
      "=FILTER(A1:A3,XLOOKUP(1,B1:B3,C1:C3))",
    );
  });
});
