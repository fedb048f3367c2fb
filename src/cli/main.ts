/** Entry of the keyplan command for Node. */
import { processIo } from "./io";
import { createRegistry } from "../plan/registry";
import { sections } from "../sections/all";
import { keyplan } from "./keyplan";

// Output may still be on its way into a pipe: the code is set, the process ends by itself.
void keyplan(createRegistry(sections), process.argv.slice(2), processIo).then((code) => {
  process.exitCode = code;
});
