import { expect, it } from "vitest";
import { isEnglish } from "../src/ingest/language.ts";

const GERMAN =
  "Der Bürgermeister sagte am Dienstag, die Stadt werde die Schule nicht schliessen. Die Eltern hatten vor dem Rathaus demonstriert und verlangt, dass der Gemeinderat den Entscheid noch einmal überprüft.";

it.each([
  ["German news", GERMAN.repeat(5), false],
  ["a German brief", GERMAN, false],
  ["a few German words: nothing can be told", "Der Bürgermeister sagte nichts.", true],
  ["English news", "The mayor said that the bridge would stay shut for at least a month. ".repeat(10), true],
  [
    "an English brief full of names",
    "Ellery Rovers 3, Marrow Town 1: Okoro, Lind, Vasquez; Brandt. Attendance 4,012 at Kettle Ridge. Referee Joss Arden, assistants Mira Solano and Femi Adeyemi Bello, fourth official Priya Nand.",
    true,
  ],
  [
    "English news of names, numbers and handles",
    "Ellery Rovers And Marrow Town Win Kettle Ridge Cup. Femi Okoro Wears “Make Rovers Great” Hat At Marrow Rally. ".repeat(
      4,
    ) +
      "Okoro wore the hat. " +
      "Mira Solano @msolano Sept 1 Kettle Ridge, Joss Arden @jarden Sept 2 Marrow Town wore hats today again ".repeat(
        4,
      ),
    true,
  ],
])("%s", (_, text, english) => {
  expect(isEnglish(text)).toBe(english);
});
