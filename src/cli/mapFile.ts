/** The mapping of an import as a file: read with --map, written with --save-map. */
import { readFile, writeFile } from "node:fs/promises";
import { readMemory } from "../import/columns/memory";
import type { MappingMemory } from "../import/mapping";
import { CliError } from "./io";

/** @throws CliError where the file cannot be read or is no mapping. */
export const readMapFile = async (path: string): Promise<MappingMemory> => {
  const written = await readFile(path, "utf8").catch(() => {
    throw new CliError(`--map: ${path} cannot be read.`);
  });
  const memory = ((): MappingMemory | null => {
    try {
      return readMemory(JSON.parse(written.replace(/^\ufeff/, "")));
    } catch {
      return null;
    }
  })();
  if (memory === null) throw new CliError(`--map: ${path} is not of the form {"TABLE": {"HEADER": "COLUMN"}}.`);
  return memory;
};

/** @throws CliError where the file cannot be written. */
export const writeMapFile = async (path: string, memory: MappingMemory): Promise<void> => {
  await writeFile(path, `${JSON.stringify(memory, null, 2)}\n`).catch(() => {
    throw new CliError(`--save-map: ${path} cannot be written.`);
  });
};
