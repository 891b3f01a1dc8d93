// Required before a measured program: writes what the whole process cost when it ends: CPU time in ms, largest memory in MB.
const { writeFileSync } = require("node:fs");

const target = process.env.IID_BENCH_COST;
if (!target) throw new Error("IID_BENCH_COST does not say where to write.");

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  writeFileSync(target, JSON.stringify({ cpu: (user + system) / 1000, memory: maxRSS / 1024 }));
});
