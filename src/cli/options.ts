/** Options that several commands share. */
import { Option } from "commander";
import type { EngineName } from "../types.ts";

export interface EngineOptions {
  readonly engine: EngineName;
}

export function engineOption(): Option {
  return new Option("--engine <name>", "how spans are found").choices(["rules", "neural"]).default("rules");
}
