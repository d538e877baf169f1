/** A worker like the real one, in which some texts do what no article must be able to do to a batch. */
import { workerData } from "node:worker_threads";
import { serve } from "../../dist/batch/serve.js";
import { createWork } from "../../dist/batch/work.js";

const work = await createWork(workerData);

function deep(level) {
  return deep(level + 1) + 1;
}

serve((item) => {
  const text = Buffer.from(item.bytes).toString("latin1");
  if (text.includes("POISON throw")) throw new TypeError("a bug in a stage");
  if (text.includes("POISON loop")) for (;;);
  if (text.includes("POISON exit")) process.exit(0);
  if (text.includes("POISON stack")) deep(0);
  if (text.includes("POISON memory")) {
    const hoard = [];
    for (;;) hoard.push(new Array(100_000).fill(hoard.length));
  }
  return work(item);
});
