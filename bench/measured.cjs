// Preloaded into a measured process: tells its processor time and peak memory on stderr when it ends.
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const cpu = (user + system) / 1e6;
  process.stderr.write(`measured ${JSON.stringify({ cpu, peak: process.resourceUsage().maxRSS / 1024 })}\n`);
});
