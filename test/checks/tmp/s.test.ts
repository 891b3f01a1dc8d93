import * as sample from "../../../src/workbook/template/sample/index";
import { CHECKS, runChecks } from "../../../src/checks/index";
import { context, rules } from "../build";
import { parseEvidence } from "../../../src/workbook/index";
test("x", () => {
  const c = Object.values(sample)[0] as any;
  const rows = c.innovations;
  const keys = Object.keys(rows[0].fields).filter((k) => k !== "nama");
  const spec = { fields: keys as any, records: rows.filter((r: any) => r.fields.nama).map((r: any) => {
    const byId = (o: any) => Object.fromEntries(rules.indicators.filter(i => i.aspect==="SID").map((i) => [i.id, o[i.id] ?? o[i.key] ?? null]));
    return { name: r.fields.nama, fields: Object.fromEntries(keys.map((k) => [k, r.fields[k] ?? null])), levels: byId(r.levels), evidence: byId(r.evidence) };
  }) , spd: c.spd };
  const ctx = context(spec);
  process.stdout.write(JSON.stringify(parseEvidence("Perjanjian Kerja Sama Replikasi PETA MODAL (PKS_Replikasi_PETA_MODAL.pdf)"))+ JSON.stringify(ctx.included[33]!.levels["replikasi"])+ctx.included[33]!.name+"\n");
  const big = { ...ctx, included: Array.from({length: 100}, () => ctx.included).flat() };
  runChecks(big);
  for (const check of CHECKS) { const t = performance.now(); if (check.scope === "table") check.run(big, null); else for (const r of big.included) check.run(big, r); process.stdout.write(`${(performance.now()-t).toFixed(1)} ms ${check.codes[0]}\n`); }
});
