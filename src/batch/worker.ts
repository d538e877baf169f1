/** Entry of the worker threads. */
import { workerData } from "node:worker_threads";
import { serve } from "./serve.ts";
import { work, type WorkConfig } from "./work.ts";

serve((item) => work(item, workerData as WorkConfig));
