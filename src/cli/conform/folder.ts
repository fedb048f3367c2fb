/** The files of a folder and those below it, in the order of their names; links to elsewhere are not followed. */
import { readdir, stat } from "node:fs/promises";
import { extname, join, relative } from "node:path";
import { CliError } from "../io";

const mostFiles = 100_000;
const deepest = 30;

export interface FoundFiles {
  /** Workbooks, relative to the folder. */
  readonly files: readonly string[];
  /** Files of other kinds. */
  readonly others: number;
}

/** What Excel keeps beside an open workbook, and what begins with a point, is nobody's plan. */
const isOurs = (name: string): boolean => !name.startsWith("~$") && !name.startsWith(".");

export const workbooksIn = async (folder: string): Promise<FoundFiles> => {
  if (!(await stat(folder).catch(() => null))?.isDirectory()) throw new CliError(`There is no folder ${folder}.`);
  const files: string[] = [];
  let others = 0;
  const walk = async (path: string, depth: number): Promise<void> => {
    const entries = await readdir(path, { withFileTypes: true });
    for (const entry of entries.sort((left, right) => (left.name < right.name ? -1 : 1))) {
      const full = join(path, entry.name);
      if (!isOurs(entry.name)) continue;
      if (entry.isDirectory() && depth < deepest) await walk(full, depth + 1);
      else if (!entry.isFile()) continue;
      else if ([".xlsx", ".xlsm"].includes(extname(entry.name).toLowerCase())) files.push(relative(folder, full));
      else others += 1;
      if (files.length > mostFiles) throw new CliError(`${folder} holds more than ${mostFiles.toString()} workbooks.`);
    }
  };
  await walk(folder, 0);
  return { files, others };
};
