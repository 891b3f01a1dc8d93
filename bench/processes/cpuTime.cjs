// Required before a measured program: writes the CPU time of the whole process, in ms, when it ends.
const { writeFileSync } = require("node:fs");

const target = process.env.IID_BENCH_CPU;
if (!target) throw new Error("IID_BENCH_CPU does not say where to write.");

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(target, String((user + system) / 1000));
});
