/** What the import view holds: files being read, the choices about their tables, and the changes they would make. */
import { useEffect, useRef, useState } from "react";
import { importKnowledge } from "../../../import/columns/knowledge";
import { readMemory, remembered } from "../../../import/columns/memory";
import type { Encoding } from "../../../import/decodeText";
import type { MappingMemory } from "../../../import/mapping";
import type { Registry } from "../../../plan/section";
import type { ImportGround, ImportRequest, Outcome, PaneError, PlanHost } from "../../planHost";
import { changesOf, requestOf, withMerged, type ChangeChoices, type TableChanges } from "./changes";
import { draftOf, readGiven, type Choice, type Given, type ImportFile, type ImportSource, type Reader } from "./importFiles";

/** What is being worked on. */
export type Work = { readonly kind: "reading"; readonly name: string } | { readonly kind: "comparing" | "preparing" };

export interface ImportSession {
  /** Null until what the plan holds is known. */
  readonly reader: Reader | null;
  readonly ground: ImportGround | null;
  readonly files: readonly ImportFile[];
  readonly work: Work | null;
  readonly changes: readonly TableChanges[] | null;
  readonly error: PaneError | null;
  readonly add: (given: readonly Given[]) => void;
  readonly readAs: (file: ImportFile, encoding: Encoding) => void;
  readonly remove: (file: string, source?: string) => void;
  readonly choose: (source: ImportSource, choice: Choice) => void;
  readonly compare: () => void;
  readonly chooseChanges: (changes: TableChanges, choices: ChangeChoices) => void;
  /** Back to the columns. */
  readonly back: () => void;
  /** Stops what is being worked on. */
  readonly stop: () => void;
  /** What is to be written and remembered; null where it was stopped. @param day today as yyyy-mm-dd */
  readonly request: (day: string) => Promise<ImportRequest | null>;
}

const memoryIn = (kept: string | null): MappingMemory => {
  if (kept === null) return {};
  try {
    return readMemory(JSON.parse(kept)) ?? {};
  } catch {
    return {};
  }
};

/** The sources of a file replaced by what `make` says. */
const mapped = (files: readonly ImportFile[], id: string, make: (source: ImportSource) => ImportSource): readonly ImportFile[] =>
  files.map((file) => ({ ...file, sources: file.sources.map((source) => (source.id === id ? make(source) : source)) }));

export const useImport = (host: Pick<PlanHost, "importGround" | "importMemory">, registry: Registry): ImportSession => {
  const [ground, setGround] = useState<ImportGround | null>(null);
  const [reader, setReader] = useState<Reader | null>(null);
  const [files, setFiles] = useState<readonly ImportFile[]>([]);
  const [work, setWork] = useState<Work | null>(null);
  const [changes, setChanges] = useState<readonly TableChanges[] | null>(null);
  const [error, setError] = useState<PaneError | null>(null);
  const [waiting, setWaiting] = useState<readonly { readonly id: string; readonly given: Given }[]>([]);
  const running = useRef(new AbortController());
  const count = useRef(0);

  const begin = (what: Work | null): AbortSignal => {
    running.current.abort();
    running.current = new AbortController();
    setWork(what);
    return running.current.signal;
  };
  const stop = (): void => {
    begin(null);
    setWaiting([]);
  };
  useEffect(() => () => running.current.abort(), []);

  const lookAgain = async (): Promise<ImportGround | null> => {
    const outcome = await host.importGround();
    setError(outcome.ok ? null : outcome.error);
    if (outcome.ok) setGround(outcome.value);
    return outcome.ok ? outcome.value : null;
  };
  useEffect(() => {
    let gone = false;
    const isGone = (): boolean => gone;
    void (async () => {
      const found = await lookAgain();
      if (!found || isGone()) return;
      const tables = registry.tables.filter(({ id }) => id in found.tables);
      const knowledge = { ...(await importKnowledge(registry)), tables };
      if (!isGone()) setReader({ knowledge, language: found.language, memory: memoryIn(found.mapping) });
    })();
    return () => {
      gone = true;
    };
    // The plan is looked at anew before anything is compared with it.
  }, [host]);

  // One file after the other: what waits begins when the one before is read.
  const [next] = waiting;
  useEffect(() => {
    if (!reader || !next) return;
    const { id, given } = next;
    const signal = begin({ kind: "reading", name: given.kind === "file" ? given.name : "" });
    void readGiven(reader, id, given, { signal }).then((file) => {
      if (!file || signal.aborted) return;
      setFiles((before) => (before.some((one) => one.id === id) ? before.map((one) => (one.id === id ? file : one)) : [...before, file]));
      setWork(null);
      setWaiting((before) => before.filter((one) => one !== next));
    });
  }, [reader, next]);

  const choose = (source: ImportSource, choice: Choice): void => {
    if (!reader) return;
    const { mapping, answers, left } = choice;
    const chosen: ImportSource = { ...source, mapping, answers, left };
    const isStill = (one: ImportSource): boolean => one.mapping === mapping && one.answers === answers && one.left === left;
    // What was said of the columns before stays until it is known anew.
    setFiles((before) => mapped(before, source.id, () => chosen));
    void draftOf(reader, source, choice, { signal: running.current.signal }).then((draft) => {
      if (draft) setFiles((before) => mapped(before, source.id, (one) => (isStill(one) ? { ...one, draft } : one)));
    });
  };

  const sources = files.flatMap((file) => file.sources);
  const compare = (): void => {
    if (!reader) return;
    const signal = begin({ kind: "comparing" });
    void (async () => {
      const now = await lookAgain();
      const tables = reader.knowledge.tables.filter(({ id }) => sources.some(({ mapping }) => mapping.tableId === id));
      const found: TableChanges[] = [];
      for (const table of now ? tables : []) {
        const own = sources.filter(({ mapping }) => mapping.tableId === table.id);
        const kept: Outcome<string | null> = await host.importMemory(table.id);
        if (!kept.ok) setError(kept.error);
        // Somebody may have chosen a moment ago: what counts are the choices.
        const drafts = [];
        for (const source of own) drafts.push(await draftOf(reader, source, source, { signal }));
        const all = drafts.filter((draft) => draft !== null);
        const one = now && kept.ok && all.length === own.length ? await changesOf(now, table, all, kept.value, { signal }) : null;
        if (!one) break;
        found.push(one);
      }
      if (signal.aborted) return;
      setWork(null);
      if (now && found.length === tables.length) setChanges(found);
    })();
  };

  const chooseChanges = (before: TableChanges, choices: ChangeChoices): void => {
    const put = (made: TableChanges): void =>
      setChanges((all) => all?.map((one) => (one.table === before.table ? { ...made, choices: { ...made.choices } } : one)) ?? null);
    put({ ...before, choices });
    if (!ground || choices.merged === before.choices.merged) return;
    const signal = begin(null);
    void withMerged(ground, { ...before, choices }, choices.merged, { signal }).then((made) => {
      if (made) put(made);
    });
  };

  return {
    reader,
    ground,
    files,
    work,
    changes,
    error,
    add: (given) =>
      setWaiting((before) => [
        ...before,
        ...given.map((one) => {
          count.current += 1;
          return { id: count.current.toString(), given: one };
        }),
      ]),
    readAs: ({ id, given }, encoding) => {
      if (given.kind === "file") setWaiting((before) => [...before, { id, given: { ...given, encoding } }]);
    },
    remove: (id, source) =>
      setFiles((before) =>
        before.flatMap((file) => {
          if (file.id !== id) return [file];
          const left = file.sources.filter((one) => one.id !== source);
          return source === undefined || left.length === 0 ? [] : [{ ...file, sources: left }];
        }),
      ),
    choose,
    compare,
    chooseChanges,
    back: () => setChanges(null),
    stop,
    request: async (day) => {
      if (!ground || !changes) return null;
      const signal = begin({ kind: "preparing" });
      const before = reader?.memory ?? {};
      const mapping = sources.reduce((memory, { draft, answers }) => (draft ? remembered(memory, draft, answers) : memory), before);
      const request = await requestOf(ground, changes, JSON.stringify(mapping), day, { signal });
      if (request) setWork(null);
      return request;
    },
  };
};
