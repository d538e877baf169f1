/** `pullquote report`: a dataset as one HTML file. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { ArticleError } from "../errors.ts";
import { toReport } from "../review/report.ts";
import { ReviewStore } from "../review/store.ts";

export function reportCommand(): Command {
  return new Command("report")
    .description("write one self-contained HTML file with all quotes, to send to a colleague")
    .argument("[output]", "dataset folder", "output")
    .option("-o, --out <file>", "where to write it (default: report.html in the dataset folder)")
    .action((folder: string, { out = join(folder, "report.html") }: { out?: string }) => {
      const html = toReport(new ReviewStore(folder, { reviewer: "" }));
      try {
        writeFileSync(out, html);
      } catch (error) {
        const problem = `cannot be written (${(error as NodeJS.ErrnoException).code}).`;
        throw new ArticleError("E020", out, problem, "Give another file with --out.");
      }
      console.error(
        `${out}: ${(html.length / 1e6).toFixed(1)} MB. Open it in any browser; it loads nothing.`,
      );
    });
}
