/** Entry of the keyplan command for Node. */
import { processIo } from "./io";
import { keyplan } from "./keyplan";

// Output may still be on its way into a pipe: the code is set, the process ends by itself.
void keyplan(process.argv.slice(2), processIo).then((code) => {
  process.exitCode = code;
});
