/**
 * A batch that is killed at its n-th write, fsync, rename, link, truncation or removal; a write puts half of its bytes
 * down first. Arguments: n, input, output. Prints how many calls there were when it comes to its end.
 */
import fs from "node:fs";
import { runBatch } from "../../dist/batch/batch.js";
import { disk } from "../../dist/files.js";

const [killAt, input, output] = process.argv.slice(2);
let calls = 0;
for (const [name, call] of Object.entries(disk))
  disk[name] = (...args) => {
    if (++calls === Number(killAt)) {
      if (name === "write") fs.writeSync(args[0], args[1].subarray(0, args[1].length >> 1));
      process.kill(process.pid, "SIGKILL");
      for (;;);
    }
    return call(...args);
  };
await runBatch({
  inputs: [input],
  output,
  jobs: 1,
  config: { engine: "rules", extract: {}, anyLanguage: true },
  workerEntry: new URL("../batch/light-worker.mjs", import.meta.url),
});
console.log(calls);
