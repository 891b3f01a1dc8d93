import { analyze } from "../../src/analysis/index";
import { departments } from "../../src/analysis/departments";
import { senderOf } from "../../src/exchange/profile";
import { remindersOf, type Reminder } from "../../src/exchange/reminders/reminders";
import type { Shipment } from "../../src/exchange/shipments/shipments";
import { reminderLetter, reminderMessage } from "../../src/i18n/share/reminderLetter";
import { PROFILE_DEADLINE, PROFILE_LABELS } from "../../src/template/headers";
import { readWorkbook } from "../../src/workbook/index";
import type { SheetData } from "../../src/workbook/types";
import { rules2026, spdSheet, wideSheet, workbook, type RowSpec } from "../support/workbooks";

const ROWS: RowSpec[] = [
  { name: "SIPANDU", opd: "Dinas Kesehatan", levels: 3, evidence: { "18": "menyusul", "25": "menyusul" } },
  { name: "Jemput Bola", opd: "DINKES", levels: 1 },
  { name: "Rumah Singgah", opd: "Dinas Sosial", levels: 2 },
  { name: "Pasar Rapi", opd: "Dinas Pasar", levels: 2 },
];

const sheet = (name: string, values: SheetData["values"]): SheetData => {
  return { name, visible: true, top: 0, left: 0, values, merges: [], tables: [] };
};
const LIST = sheet("OPD", [
  ["Perangkat Daerah"],
  ["Dinas Kesehatan"],
  ["Dinas Sosial"],
  ["Dinas Pasar"],
  ["Dinas Arsip"],
]);
const PROFILE = sheet("Profil", [
  [PROFILE_LABELS.region, "Kota Contoh"],
  [PROFILE_LABELS.contact, "Rina"],
  [PROFILE_DEADLINE, "2026-06-30"],
]);

const shipment = (department: string, state: Shipment["state"]): Shipment => {
  return { key: department, department, state, rows: 1, sent: "2026-05-04", back: "", asked: "" };
};

function reminders(states: readonly [string, Shipment["state"]][]): Reminder[] {
  const data = workbook(wideSheet(ROWS), spdSheet(2), LIST, PROFILE);
  const { innovations, spd, opd } = readWorkbook(data, rules2026);
  const analysis = analyze({ innovations: innovations!, spd, opd, rules: rules2026 });
  const { participation, results } = departments({ analysis, innovations: innovations!, opd });
  const keyOf = (name: string): string => results.find((one) => one.name === name)!.key;
  const shipments = new Map(states.map(([name, state]) => [keyOf(name), shipment(name, state)]));
  const absent = participation!.absent;
  const input = { analysis, innovations: innovations!, opd, absent, shipments, sender: senderOf(data) };
  return remindersOf({ ...input, date: "2026-06-01" });
}

test("who proposed nothing and whose file has not come back is reminded, nobody else", () => {
  const found = reminders([
    ["Dinas Kesehatan", "dikirim"],
    ["Dinas Sosial", "kembali"],
    ["Dinas Pasar", null],
  ]);
  expect(found.map(({ department, reason }) => [department.name, reason])).toEqual([
    ["Dinas Arsip", "nothing-reported"],
    ["Dinas Kesehatan", "not-back"],
    ["Dinas Pasar", "not-back"],
  ]);
  expect(reminders([]).map(({ department }) => department.name)).toEqual(["Dinas Arsip"]);
});

test("the letter names innovations and indicators in the department's words, with deadline and contact", () => {
  const [, health] = reminders([["Dinas Kesehatan", "ditagih"]]);
  const text = reminderLetter(health!).join("\n");
  expect(text).toMatch(/^Yth\. Kepala Dinas Kesehatan\n/);
  expect(text).toContain("yang kami kirim tanggal 4 Mei 2026");
  expect(text).toMatch(/1\. SIPANDU: lengkapi .*18 Dukungan anggaran/);
  expect(text).toContain("2. Jemput Bola");
  expect(text).toContain("paling lambat tanggal 30 Juni 2026.");
  expect(text).toContain("Narahubung: Rina");
  expect(text).not.toMatch(/\b[A-Z]{1,3}\d+\b|baris \d/);
  expect(text).not.toContain("Rumah Singgah");
});

test("what is not known is left to be filled in, and the short message stays short", () => {
  const [archive] = reminders([]);
  const open = { ...archive!, sender: { ...archive!.sender, deadline: "", contact: "", region: "" } };
  const text = reminderLetter(open).join("\n");
  expect(text).toContain("belum menerima usulan inovasi Dinas Arsip");
  expect(text).toContain("paling lambat tanggal ……");
  expect(text).toContain("Narahubung: ……");
  const many = {
    ...archive!,
    reason: "not-back" as const,
    items: Array.from({ length: 30 }, (_, i) => ({ innovation: `Inovasi ${i}`, parts: [] })),
  };
  const message = reminderMessage(many);
  expect(message).toContain("Inovasi 0, Inovasi 1, Inovasi 2, dan 27 lagi");
  expect(message.length).toBeLessThan(400);
  expect(message).not.toContain("\n");
});
