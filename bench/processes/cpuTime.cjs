// Required before a measured program: writes the CPU time of the whole process, in ms, when it ends.
const { writeFileSync } = require("node:fs");

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env.IID_BENCH_CPU, String((user + system) / 1000));
});
