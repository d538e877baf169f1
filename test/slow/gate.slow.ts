/** Quality on stories kept back from training never falls below the floors; `npm run floors` raises them. */
import { expect, it } from "vitest";
import { belowFloors, measureStories, readFloors } from "../../scripts/floors.ts";

it("keeps every floor of the stories", async () => {
  const measured = await measureStories();
  expect(Object.keys(readFloors())).toEqual(expect.arrayContaining(Object.keys(measured)));
  expect(belowFloors(measured, "stories")).toEqual([]);
});
