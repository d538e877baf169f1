/** Words that newspapers are called by. Own compilation of common knowledge, public domain. */
import { wordSet } from "./word-set.ts";

export const NEWSPAPER_NAMES = wordSet(`
  argus chronicle courier dispatch echo examiner express gazette globe guardian herald independent
  inquirer journal mail mercury mirror news observer people post press record review sport standard
  star sun telegraph times tribune world
`);
