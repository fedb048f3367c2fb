/** Everything the pane does in the workbook, each with the sentence that says how it went. */
import { useCallback, useRef, useState } from "react";
import { taskForFinding, taskMaker } from "../actions/actionForFinding";
import type { Finding } from "../plan/finding";
import type { Language } from "../plan/language";
import { sizeWords } from "../plan/commonWords";
import type { RowChange } from "../plan/panel/types";
import { nameOfRow, rowsOf } from "../plan/plan";
import type { Cells } from "../plan/planData";
import type { Renaming } from "../plan/renaming";
import type { FormulaKind, Registry } from "../plan/section";
import type { Size } from "../plan/table";
import { joinNames } from "../plan/wording";
import { labelOf } from "../plan/words";
import type { NoticeContent } from "./components/Notice";
import type { Messages } from "./messages/messages";
import type {
  BuildProgress,
  BuildResult,
  ImportRequest,
  ImportResult,
  NewPlan,
  OpenPlan,
  Outcome,
  Place,
  PlanHost,
  Undo,
} from "./planHost";
import type { PlanStore } from "./usePlan";

export interface Operations {
  readonly notice: NoticeContent | null;
  readonly progress: BuildProgress | null;
  readonly dismiss: () => void;
  /** The view has changed: what was said in the last one has been read, but for what went wrong. */
  readonly moveOn: () => void;
  /** What has just been said is to be read in the view that follows. */
  readonly carry: () => void;
  readonly say: (notice: NoticeContent) => void;
  /** Changes the workbook and reads the plan again; what went wrong is said. */
  readonly run: PlanStore["change"];
  /** Resolves to true when the plan stands. */
  readonly build: (request: NewPlan) => Promise<boolean>;
  /** Gives the plan another size; resolves to true when it has it. */
  readonly resize: (size: Size) => Promise<boolean>;
  /** Stops what builds or imports. */
  readonly cancel: () => void;
  readonly computeWith: (kind: FormulaKind) => Promise<void>;
  readonly repair: (typedOver?: "keep" | "restore") => Promise<void>;
  /** Enters formulas again that show #NAME?. */
  readonly reenter: () => Promise<void>;
  readonly check: () => Promise<void>;
  readonly show: (place: Place) => void;
  /** Gives the plan a section that it was made without; resolves to true when it stands. */
  readonly include: (section: string, rows: Readonly<Record<string, readonly Cells[]>>, done: string) => Promise<boolean>;
  /** Adds rows and changes others with them: all or nothing, with one undo. */
  readonly add: (table: string, rows: readonly Cells[], done: string, also?: readonly RowChange[]) => Promise<boolean>;
  readonly change: (table: string, row: number, cells: Cells, done: string) => Promise<boolean>;
  readonly changeAll: (
    table: string,
    changes: readonly { readonly row: number; readonly cells: Cells }[],
    done: string,
  ) => Promise<boolean>;
  /** Makes a change of another kind, says that it was made, and keeps its undo. Resolves to true when it stands. */
  readonly write: (work: () => Promise<Outcome<Undo>>, said: string) => Promise<boolean>;
  readonly remove: (table: string, row: number, done: string) => Promise<boolean>;
  /** Lets what names a row follow its new name: all of it or nothing, with one undo. */
  readonly follow: (renaming: Renaming) => Promise<boolean>;
  /** Rows written by the import that runs; null while none does. */
  readonly importing: { readonly done: number; readonly total: number } | null;
  /** Writes what an import decided; resolves to true when all of it stands. */
  readonly importRows: (request: ImportRequest) => Promise<boolean>;
  /** Takes the last change back, also after its notice has gone. */
  readonly undoLast: () => void;
  readonly doIt: (finding: Finding, open: OpenPlan) => void;
  readonly markDone: (finding: Finding, open: OpenPlan) => void;
  /** The selected place, or null after saying why there is none. */
  readonly selection: () => Promise<Place | null>;
}

/** Steps one after the other as one: what was done is taken back where a later one fails, and one undo takes back all, the last first. */
export const together = async (steps: readonly (() => Promise<Outcome<Undo>>)[]): Promise<Outcome<Undo>> => {
  const undos: Undo[] = [];
  const undo: Undo = async () => {
    for (const one of [...undos].reverse()) {
      const outcome = await one();
      if (!outcome.ok || !outcome.value) return outcome;
    }
    return { ok: true, value: true };
  };
  for (const step of steps) {
    const outcome = await step();
    if (!outcome.ok) {
      await undo();
      return outcome;
    }
    undos.push(outcome.value);
  }
  return { ok: true, value: undo };
};

const inSentences = (parts: readonly string[], language: Language): string =>
  language === "zh" ? `${parts.join("；")}。` : `${parts.join("; ")}.`;

export const useOperations = (registry: Registry, host: PlanHost, store: PlanStore, language: Language, texts: Messages): Operations => {
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const [progress, setProgress] = useState<BuildProgress | null>(null);
  const [importing, setImporting] = useState<Operations["importing"]>(null);
  const stop = useRef<AbortController | null>(null);
  /** The last change, with what was said when it was made. */
  const last = useRef<{ readonly undo: Undo; readonly said: string } | null>(null);

  /** Says what went wrong; answers whether nothing did. */
  const succeeded = <T>(outcome: Outcome<T>, retry?: () => void): outcome is { readonly ok: true; readonly value: T } => {
    if (outcome.ok) return true;
    setNotice({ intent: "error", text: outcome.error.text[language], next: outcome.error.next[language], ...(retry ? { retry } : {}) });
    return false;
  };
  const success = (text: string): void => setNotice({ intent: "success", text });

  /** Tells besides which tables gave their usual names way. */
  const withNames = (text: string, { gaveWay }: BuildResult): string => {
    if (gaveWay.length === 0) return text;
    const names = (of: readonly string[]): string => joinNames(of, language);
    const others = names(gaveWay.map(({ usual }) => usual));
    const own = names(gaveWay.map(({ name }) => name));
    return [text, texts.newPlan.gaveWay(others, own, gaveWay.length)].join(language === "zh" ? "" : " ");
  };

  const moveOn = useCallback(() => {
    setNotice((said) => {
      if (said === null || said.intent === "error") return said;
      const { ahead = false, ...rest } = said;
      return ahead ? rest : null;
    });
  }, []);

  const build = async (request: NewPlan): Promise<boolean> => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    setNotice(null);
    setProgress({ sheets: [], total: 0 });
    const outcome = await store.change(() => host.build(request, setProgress, signal));
    setProgress(null);
    if (!succeeded(outcome, () => void build(request))) return false;
    if (outcome.value.state === "cancelled") setNotice({ intent: "info", text: texts.newPlan.cancelled });
    else success(withNames(texts.newPlan.built, outcome.value));
    return outcome.value.state === "built";
  };

  /** Says what was done, with its undo, which the command takes as well. */
  const done = (text: string, undo: Undo | null): void => {
    last.current = undo && { undo, said: text };
    setNotice({ intent: "success", text, ...(undo ? { undo: () => void takeBack(undo) } : {}) });
  };

  const resize = async (size: Size): Promise<boolean> => {
    const before = store.state.kind === "open" ? store.state.open.size : size;
    stop.current = new AbortController();
    const { signal } = stop.current;
    setNotice(null);
    setProgress({ sheets: [], total: 0 });
    const outcome = await store.change(() => host.resize(size, setProgress, signal));
    setProgress(null);
    if (!succeeded(outcome, () => void resize(size))) return false;
    if (outcome.value.state === "cancelled") setNotice({ intent: "info", text: texts.size.cancelled });
    else
      done(
        withNames(texts.size.changed(labelOf(sizeWords, size, language)), outcome.value),
        before === size ? null : () => resizeBack(before),
      );
    return outcome.value.state === "built";
  };

  const include: Operations["include"] = async (section, rows, done) => {
    setNotice({ intent: "info", text: texts.common.working });
    const outcome = await store.change(() => host.extend(section, rows));
    if (!succeeded(outcome)) return false;
    success(done);
    return true;
  };

  /** Another size hides and shows, so the way back is the size before. */
  const resizeBack = async (size: Size): Promise<Outcome<boolean>> => {
    const outcome = await host.resize(size, () => undefined, new AbortController().signal);
    return outcome.ok ? { ok: true, value: outcome.value.state === "built" } : outcome;
  };

  const repair: Operations["repair"] = async (typedOver = "keep") => {
    setNotice({ intent: "info", text: texts.repair.working });
    const outcome = await store.change(() => host.repair(typedOver));
    if (!succeeded(outcome, () => void repair(typedOver))) return;
    const { places, rebuilt, typedOver: left, undo } = outcome.value;
    const said = [
      rebuilt.length > 0 ? texts.repair.rebuilt(joinNames(rebuilt, language)) : null,
      places > 0 ? texts.repair.repaired(places) : null,
    ].filter((text) => text !== null);
    done(said.length + left.length === 0 ? texts.repair.nothing : said.join(" "), undo);
    if (left.length === 0) return;
    const shown = left.slice(0, 3).map(({ sheet, address, stands }) => texts.repair.stands(sheet, address, stands));
    setNotice({
      intent: "info",
      text: [...said, texts.repair.typedOver(left.length, shown.join(texts.repair.between))].join(" "),
      action: { label: texts.repair.putBack, run: () => void repair("restore") },
    });
  };

  const reenter = async (): Promise<void> => {
    setNotice({ intent: "info", text: texts.repair.working });
    const outcome = await store.change(host.reenter);
    if (!succeeded(outcome, () => void reenter())) return;
    const { cells, remaining, locked } = outcome.value;
    if (locked.length > 0) setNotice({ intent: "info", text: texts.repair.locked(joinNames(locked, language)) });
    else if (remaining > 0) setNotice({ intent: "info", text: texts.repair.silent, retry: () => void reenter() });
    else success(texts.repair.reentered(cells));
  };

  const computeWith = async (kind: FormulaKind): Promise<void> => {
    setNotice({ intent: "info", text: texts.common.working });
    const outcome = await store.change(() => host.computeWith(kind));
    if (succeeded(outcome, () => void computeWith(kind))) success(texts.computing.done[kind](outcome.value));
  };

  const check = async (): Promise<void> => {
    const open = await store.check();
    if (open) success(texts.home.checked(open.findings.length));
  };

  /** @param said what was said of the change, where that no longer stands beside the button */
  const takeBack = async (undo: Undo, said: string | null = null): Promise<void> => {
    const outcome = await store.change(undo);
    if (outcome.ok && last.current?.undo === undo) last.current = null;
    const undone = said === null ? texts.common.undone : texts.common.undoneWhat(said);
    if (succeeded(outcome)) setNotice({ intent: "info", text: outcome.value ? undone : texts.common.undoTooLate });
  };
  const write = async (work: () => Promise<Outcome<Undo>>, said: string): Promise<boolean> => {
    const outcome = await store.change(work);
    if (!succeeded(outcome)) return false;
    done(said, outcome.value);
    return true;
  };
  const nameOf = (table: string): string => registry.sectionOf(table)?.name[language] ?? table;
  const said = ({ tables }: ImportResult): string => {
    const parts = tables.flatMap(({ table, added, changed }) => {
      if (added > 0 && changed > 0) return [texts.importing.addedAndChanged(added, changed, nameOf(table))];
      if (added + changed === 0) return [];
      return [added > 0 ? texts.importing.added(added, nameOf(table)) : texts.importing.changed(changed, nameOf(table))];
    });
    return parts.length === 0 ? texts.importing.nothing : inSentences(parts, language);
  };
  const importRows = async (request: ImportRequest): Promise<boolean> => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    const total = request.tables.reduce((sum, { edit }) => sum + edit.changed.length + edit.added.length, 0);
    setNotice(null);
    setImporting({ done: 0, total });
    const outcome = await store.change(() => host.importRows(request, (done) => setImporting({ done, total }), signal));
    setImporting(null);
    if (!succeeded(outcome)) return false;
    const { undo, tables, cancelled } = outcome.value;
    const done = tables.reduce((sum, { added, changed }) => sum + added + changed, 0);
    const text = cancelled ? texts.importing.stopped(done, total) : said(outcome.value);
    if (done > 0) last.current = { undo, said: text };
    setNotice({ intent: cancelled ? "info" : "success", text, ...(done > 0 ? { undo: () => void takeBack(undo) } : {}) });
    return !cancelled;
  };
  const add = (table: string, rows: readonly Cells[], done: string, also: readonly RowChange[] = []): Promise<boolean> =>
    write(
      () => together([() => host.addRows(table, rows), ...also.map((one) => () => host.changeRow(one.table, one.row, one.cells))]),
      done,
    );
  const change = (table: string, row: number, cells: Cells, done: string): Promise<boolean> =>
    write(() => host.changeRow(table, row, cells), done);

  return {
    notice,
    progress,
    dismiss: () => setNotice(null),
    moveOn,
    carry: () => setNotice((said) => said && { ...said, ahead: true }),
    say: setNotice,
    run: async (work) => {
      const outcome = await store.change(work);
      succeeded(outcome);
      return outcome;
    },
    build,
    resize,
    cancel: () => stop.current?.abort(),
    repair,
    computeWith,
    reenter,
    check,
    include,
    show: (place) => void host.show(place).then((outcome) => succeeded(outcome)),
    add,
    change,
    changeAll: (table, changes, done) => write(() => host.changeRows(table, changes), done),
    importing,
    importRows,
    follow: ({ to, count, references }) =>
      write(
        () =>
          together(
            references.map(
              ({ table, changes }) =>
                () =>
                  host.changeRows(table, changes),
            ),
          ),
        texts.renaming.done(to, count),
      ),
    write,
    remove: (table, row, done) => write(() => host.deleteRow(table, row), done),
    undoLast: () => {
      if (last.current) void takeBack(last.current.undo, last.current.said);
      else setNotice({ intent: "info", text: texts.common.nothingToUndo });
    },
    doIt: (finding, { plan, today }) => {
      const maker = taskMaker(registry);
      if (maker) void add(maker.table.id, [taskForFinding(registry, maker, finding, plan, today)], maker.added[language]);
    },
    markDone: (finding, { plan }) => {
      const maker = taskMaker(registry);
      if (finding.row === null || !maker) return;
      const name = nameOfRow(maker.table, rowsOf(plan, maker.table)[finding.row]) || finding.subject;
      void change(finding.table, finding.row, maker.done.cells(plan.language), maker.done.said(name)[language]);
    },
    selection: async () => {
      const outcome = await host.selection();
      if (!succeeded(outcome)) return null;
      if (outcome.value === null) setNotice({ intent: "info", text: texts.where.cellOutside });
      return outcome.value;
    },
  };
};
