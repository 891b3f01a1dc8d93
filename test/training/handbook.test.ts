import { ruleSet } from "../../src/rules/years/ruleSet";
import { trainingWords } from "../../src/i18n/training/training";
import { handbookSheet } from "../../src/training/handbook/handbook";
import { indicatorExamples, profileExamples, spdExamples } from "../../src/training/handbook/examples";
import { sidIndicators, spdIndicators } from "../../src/rules/index";

test.each([2021, 2022, 2024, 2026])(
  "the handbook of %i tells every indicator with an example that is accepted and one that is refused",
  async (year) => {
    const rules = ruleSet(year);
    const sheet = handbookSheet(rules, trainingWords("id"));
    const cells = sheet.cells.flatMap(({ values }) => values.flat());
    for (const { key, name } of rules.indicators)
      expect(cells.some((cell) => String(cell).startsWith(`${key} ${name}`))).toBe(true);
    const examples = indicatorExamples(rules);
    for (const { id } of sidIndicators(rules))
      expect([id, examples.get(id)]).toEqual([id, { good: expect.anything(), bad: expect.anything() }]);
    for (const { id } of spdIndicators(rules))
      expect([id, spdExamples(rules).get(id)]).toEqual([id, { good: expect.anything(), bad: expect.anything() }]);
    expect(profileExamples(rules)).toHaveLength(10);
  },
);
