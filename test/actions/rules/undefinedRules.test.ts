/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { importRules } from "../../../src/actions/rules/importRules";
import { copyToYear } from "../../../src/rules/file/exchange";
import { ruleSet } from "../../../src/rules/years/ruleSet";
import type { ActionContext } from "../../../src/actions/types";
import { exported, type Json } from "../../rules/letters";
import { UNDEFINED_INDEX } from "../../rules/undefinedIndex";
import { startActions } from "../../support/actionContext";
import { bootOffice, type OfficeHost } from "../../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../../support/workbooks";

let office: OfficeHost;
let context: ActionContext;

beforeAll(async () => {
  office = await bootOffice({ workbook: workbook(wideSheet([{ name: "Satu", levels: 3 }]), spdSheet(2)) });
  context = await startActions(2026);
});

afterAll(async () => {
  await context.session.stop();
  office.dispose();
});

test.each(UNDEFINED_INDEX)("the pane refuses rules with %s, and says all of it", async (_what, spoil, said) => {
  const json = JSON.parse(exported(copyToYear(ruleSet(2026), 2030))) as Json;
  spoil(json);
  const result = await importRules.run(context, { text: JSON.stringify(json), file: "surat.json" });
  expect(result).toMatchObject({ ok: false, notice: { text: importRules.texts.refused, tone: "error" } });
  expect(String(result.notice?.params["reason"]).split("\n")).toEqual(said);
  expect(context.session.state().ownRules).toEqual([]);
});
