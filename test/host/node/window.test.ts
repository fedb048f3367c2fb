/** The window in which office.js runs in Node. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWindow } from "../../../src/host/node/window";
import { settled } from "../../run/clock";

test("a script arrives before the timer that gives it up, however long the thread was busy meanwhile", async () => {
  const officeDirectory = mkdtempSync(join(tmpdir(), "keyplan-"));
  writeFileSync(
    join(officeDirectory, "office.js"),
    `const script = document.createElement("script");
     const timer = setTimeout(() => { window.came ??= "too late"; }, 5);
     script.onload = () => { clearTimeout(timer); window.came ??= "in time"; };
     script.src = "https://localhost:3000/office-js/further.js";
     document.head.appendChild(script);`,
  );
  writeFileSync(join(officeDirectory, "further.js"), "");
  // From here the next turn of the event loop begins with the timers.
  await new Promise((resolve) => setImmediate(resolve));
  const window = createWindow({
    url: "https://localhost:3000/",
    hostOrigin: "https://localhost:3000",
    officeDirectory,
    onPost: () => null,
  });
  const end = performance.now() + 10;
  while (performance.now() < end);
  await settled();
  expect(window.globals["came"]).toBe("in time");
  window.dispose();
  rmSync(officeDirectory, { recursive: true });
});
