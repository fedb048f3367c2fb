/**
 * Plans of a folder brought to the next version of a template, as `keyplan conform` does it: opened, compared, written, counted, saved with a copy
 * kept. Files a second and memory for one hundred and for one thousand of them, against opening and saving the same files with SheetJS.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as XLSX from "xlsx";
import { openJournal } from "../../src/cli/conform/journal";
import { conformFile } from "../../src/cli/conform/oneFile";
import { processIo } from "../../src/cli/io";
import { registry } from "../registry";
import { reviewDate } from "../workbook/buildExample";
import { commission, planFile, region, version } from "../workbook/conform/versions";
import { median, report, times } from "./measure";

const amounts = [100, 1000] as const;
const megabyte = 1_048_576;

const next = version(
  {
    words: { attitude: { own: { supporter: { label: "Friend" } } } },
    ownColumns: {
      opportunities: [
        { ...region, header: "Area" },
        { ...commission, formula: "={amount}*0.03" },
      ],
    },
    numbers: { role: { "decision-maker": 25 } },
  },
  2,
);

interface Measured {
  readonly each: number;
  readonly quarters: readonly [first: number, last: number];
  readonly heap: number;
}

/** Milliseconds a file, and what is in use in the end. */
const run = async (files: readonly string[], work: (file: string) => unknown): Promise<Measured> => {
  const spent: number[] = [];
  for (const file of files) {
    const start = performance.now();
    await work(file);
    spent.push(performance.now() - start);
  }
  globalThis.gc?.();
  const quarter = Math.ceil(files.length / 4);
  const each = spent.reduce((sum, one) => sum + one, 0) / files.length;
  return {
    each,
    quarters: [median(spent.slice(0, quarter)), median(spent.slice(-quarter))],
    heap: process.memoryUsage().heapUsed / megabyte,
  };
};

const line = (name: string, { each, quarters, heap }: Measured): string[] => [
  name,
  `${(1000 / each).toFixed(1)} files a second`,
  `first quarter ${quarters[0].toFixed(0)} ms, last ${quarters[1].toFixed(0)} ms a file`,
  `${heap.toFixed(0)} MB in use`,
];

export const benchConform = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "keyplan-bench-"));
  try {
    const bytes = await planFile(version());
    const rows: string[][] = [];
    for (const amount of amounts) {
      const plans = join(folder, amount.toString());
      mkdirSync(plans);
      for (let index = 0; index < amount; index += 1) writeFileSync(join(plans, `${index.toString().padStart(4, "0")}.xlsx`), bytes);
      const files = readdirSync(plans);
      const sheetJs = await run(files, (file) => {
        const book = XLSX.read(readFileSync(join(plans, file)), { type: "buffer", cellFormula: true, cellStyles: true });
        writeFileSync(join(plans, `${file}.sheetjs`), XLSX.write(book, { type: "buffer", bookType: "xlsx", compression: true }) as Buffer);
      });
      const request = { registry, template: next, folder: plans, dryRun: false, now: () => reviewDate, io: processIo };
      const journal = await openJournal(join(plans, "journal"), "2");
      const dry = await run(files, async (file) => conformFile(file, { ...request, journal, dryRun: true }));
      const done = await run(files, async (file) => {
        const { kind, reason } = await conformFile(file, { ...request, journal });
        if (kind !== "conformed") throw new Error(`${file}: ${kind} ${reason}`);
      });
      const again = await run(files, (file) => conformFile(file, { ...request, journal }));
      rows.push(
        line(`${amount.toString()} plans, conformed`, done),
        line(`${amount.toString()} plans, compared only`, dry),
        line(`${amount.toString()} plans, done before`, again),
        [...line(`${amount.toString()} plans, SheetJS opens and saves`, sheetJs), `${times(done.each / sheetJs.each)} its time to conform`],
      );
    }
    report(`Conforming plans of ${(bytes.length / 1000).toFixed(0)} kB`, rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
