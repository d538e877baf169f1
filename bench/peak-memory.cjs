// Preloaded into a measured process: tells its peak memory on stderr when it ends.
process.on("exit", () => process.stderr.write(`peak-kB ${process.resourceUsage().maxRSS}\n`));
