/** `pullquote gold`: what was reviewed, as gold. */
import { Command } from "commander";
import { toGold } from "../review/gold.ts";
import { ReviewStore } from "../review/store.ts";

export function goldCommand(): Command {
  return new Command("gold")
    .description("print the reviewed quotes as gold, in the benchmark's format with speakers and issues")
    .argument("[output]", "dataset folder", "output")
    .option("--complete", "only articles of which every quote was checked")
    .action((folder: string, { complete }: { complete?: boolean }) => {
      const store = new ReviewStore(folder, { reviewer: "" });
      let articles = 0;
      let quotes = 0;
      for (const article of store.articles) {
        const gold = toGold(article, store.review(article));
        if (!gold || (complete && !gold.complete)) continue;
        process.stdout.write(`${JSON.stringify(gold)}\n`);
        articles++;
        quotes += gold.attributions.filter(({ required }) => required).length;
      }
      console.error(`${quotes} checked quotes of ${articles} articles.`);
    });
}
