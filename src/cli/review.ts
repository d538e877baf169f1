/** `pullquote review`: opens the page on a dataset. */
import { spawn } from "node:child_process";
import { userInfo } from "node:os";
import { Command, InvalidArgumentError } from "commander";
import { startReview } from "../review/server.ts";
import { ReviewStore } from "../review/store.ts";

interface ReviewOptions {
  readonly port: number;
  readonly reviewer?: string;
  readonly open?: boolean;
}

export function reviewCommand(): Command {
  return new Command("review")
    .description("check, correct and explore a dataset in the browser, on this machine only")
    .argument("[output]", "dataset folder", "output")
    .option("--port <number>", "first port to try; 0 takes any that is free", parsePort, 4747)
    .option("--reviewer <name>", "who decides, as the log of decisions names them (default: the user's name)")
    .option("--open", "open the page in the browser")
    .action(async (folder: string, { port, reviewer, open }: ReviewOptions) => {
      const store = new ReviewStore(folder, { reviewer: reviewer ?? userName() });
      const before = store.decisions.length;
      const server = await startReview(store, { port });
      console.error(
        `Review of ${folder}: ${server.url}  (Ctrl-C ends it; decisions are in ${folder}/reviews.jsonl)`,
      );
      if (open) openBrowser(server.url);
      await new Promise<void>((resolve) => {
        process.once("SIGINT", resolve);
        process.once("SIGTERM", resolve);
      });
      await server.close();
      const taken = store.decisions.length - before;
      if (taken > 0)
        console.error(`${taken} decisions. The next pullquote batch puts them into the dataset's files.`);
    });
}

function parsePort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError("A port is 0 to 65535.");
  return port;
}

function userName(): string {
  try {
    return userInfo().username || "reviewer";
  } catch {
    return "reviewer"; // an account without a name, as in some containers
  }
}

/** A browser that cannot be opened is no failure: the address is printed. */
function openBrowser(url: string): void {
  const openers: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
    darwin: ["open"],
    win32: ["cmd", "/c", "start", ""],
  };
  const [command, ...args] = openers[process.platform] ?? ["xdg-open"];
  spawn(command, [...args, url], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
