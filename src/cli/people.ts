import { createReadStream } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { z } from "zod";
import { suggestPeople, type SpokenBy } from "../batch/suggest.ts";
import { ArticleError } from "../errors.ts";
import { readLines } from "../lines.ts";
import { positiveInteger } from "./options.ts";

const recordSchema = z.object({
  speaker: z
    .object({
      name: z.string(),
      kind: z.enum(["person", "organisation", "group", "document", "unknown"]),
      role: z.object({ text: z.string() }).optional(),
    })
    .nullable(),
});

const LONGEST_RECORD = 16 * 1024 * 1024;

export function peopleCommand(): Command {
  const suggest = new Command("suggest")
    .description("Draft a people file from a dataset, for you to edit; it goes to stdout.")
    .argument("[folder]", "the dataset's folder", "output")
    .option("--min <number>", "only who has at least so many quotes", positiveInteger, 2)
    .action(async (folder: string, { min }: { min: number }) => {
      const speakers = await readSpeakers(join(folder, "quotes.jsonl"));
      const { presumedGender } = await import("../batch/presumed-gender.ts");
      const file = suggestPeople(speakers, min, presumedGender);
      process.stdout.write(`${JSON.stringify(file, null, 2)}\n`);
    });
  return new Command("people").description("Work with a people file.").addCommand(suggest);
}

async function readSpeakers(file: string): Promise<SpokenBy[]> {
  const speakers: SpokenBy[] = [];
  try {
    for await (const { bytes } of readLines(createReadStream(file), LONGEST_RECORD)) {
      if (!bytes || bytes.length === 0) continue;
      const { speaker } = recordSchema.parse(JSON.parse(bytes.toString()));
      if (!speaker) continue;
      const { name, kind, role } = speaker;
      speakers.push({ name, kind, ...(role ? { role: role.text } : {}) });
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const problem = code === "ENOENT" ? "no such file." : `it is no dataset (${message.split("\n")[0]}).`;
    throw new ArticleError("E001", file, problem, "Pass the output folder of pullquote batch.");
  }
  return speakers;
}
