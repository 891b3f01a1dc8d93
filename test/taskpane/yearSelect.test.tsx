/**
 * @jest-environment jsdom
 */
import { screen } from "@testing-library/react";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { copyToYear } from "../../src/rules/file/exchange";
import { openSummary } from "../pages/support/renderPane";

function labels(): Record<string, string> {
  const options = screen.getByTestId("year").querySelectorAll("option");
  return Object.fromEntries([...options].map((option) => [option.value, option.textContent ?? ""]));
}

test("years say what is known of them, the workbook's own too", async () => {
  const ownRules = [copyToYear(ruleSet(2026), 2028), copyToYear(ruleSet(2026), 2030)];
  await openSummary({ years: [2030, 2028, 2027, 2026, 2025], ownRules });
  expect(labels()).toEqual({
    "2030": "2030 (aturan sendiri)",
    "2028": "2028 (aturan sendiri)",
    "2027": "2027 (prakiraan)",
    "2026": "2026",
    "2025": "2025 (sebagian)",
  });
});

test("a stored year without rules stays visible", async () => {
  await openSummary({ year: 1999, years: [2026] });
  expect(labels()).toEqual({ "1999": "1999", "2026": "2026" });
});
