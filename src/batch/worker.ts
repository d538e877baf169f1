/** Entry of the worker threads. */
import { workerData } from "node:worker_threads";
import { serve } from "./serve.ts";
import { createWork, type WorkConfig } from "./work.ts";

serve(await createWork(workerData as WorkConfig));
