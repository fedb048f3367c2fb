/** What is done with a sheet as a whole, from its tab's menu and by keys. */
import { copySheet } from "../../host/model/copySheet";
import { addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../../host/model/sheets";
import type { Sheet } from "../../host/model/state";
import type { Bench } from "../bench";
import { edit } from "../edits";
import type { PageCommand } from "../ribbon/Ribbon";
import type { CommandContext } from "./context";

/** In the order of Messages.colors. */
const tabColors = ["#C00000", "#E97132", "#FFC000", "#4EA72E", "#0F5C63", "#156082", "#7030A0", "#7F7F7F"] as const;

const visibleSheets = ({ session }: Bench): readonly Sheet[] => session.workbook.sheets.filter((sheet) => sheet.visibility === "visible");

/** A new sheet behind the active one. */
export function insertSheet({ bench, refuse }: Pick<CommandContext, "bench" | "refuse">): void {
  const { session, sheet } = bench;
  const refused = edit(bench, "sheet", () => {
    const added = addSheet(session, null, "WorksheetCollection.add");
    moveSheet(session, added, session.workbook.sheets.indexOf(sheet) + 1, "Worksheet.position");
    session.activate(added);
  });
  if (refused !== null) refuse(refused);
}

/** Puts a sheet before another one, or behind the last. */
export function placeSheet(bench: Bench, sheet: Sheet, before: Sheet | null): string | null {
  const { session } = bench;
  const others = session.workbook.sheets.filter((other) => other !== sheet);
  const position = before === null ? others.length : others.indexOf(before);
  return edit(bench, "sheet", () => {
    moveSheet(session, sheet, position, "Worksheet.position");
  });
}

export function askForName({ bench, messages, prompt }: CommandContext, sheet: Sheet): void {
  prompt({
    title: messages.renameSheet,
    label: messages.sheetName,
    value: sheet.name,
    take: (name) =>
      name === sheet.name
        ? null
        : edit(bench, "sheet", () => {
            renameSheet(bench.session, sheet, name, "Worksheet.name");
          }),
  });
}

function askForColor({ bench, messages, prompt }: CommandContext, sheet: Sheet): void {
  const known = tabColors.find((color) => color === sheet.tabColor?.toUpperCase());
  const choices = tabColors.map((color, index) => ({ value: color, label: messages.colors[index] ?? color, color }));
  prompt({
    title: messages.tabColor,
    label: messages.tabColor,
    value: known ?? "",
    choices: [{ value: "", label: messages.noColor, color: null }, ...choices],
    take: (answer) =>
      edit(bench, "sheet", () => {
        sheet.tabColor = answer === "" ? null : answer;
        bench.session.isDirty = true;
      }),
  });
}

function askForHidden({ bench, messages, prompt }: CommandContext, hidden: readonly Sheet[]): void {
  prompt({
    title: messages.showSheet,
    label: messages.hiddenSheets,
    value: hidden[0]?.id ?? "",
    choices: hidden.map(({ id, name }) => ({ value: id, label: name })),
    take: (id) => {
      const sheet = hidden.find((candidate) => candidate.id === id);
      if (!sheet) return null;
      return edit(bench, "sheet", () => {
        setVisibility(bench.session, sheet, "visible", "Worksheet.visibility");
        bench.session.isDirty = true;
        bench.session.activate(sheet);
      });
    },
  });
}

/** Entries of a tab's menu. */
export function tabMenu(context: CommandContext, sheet: Sheet): PageCommand[] {
  const { bench, messages, refuse, ask } = context;
  const { session } = bench;
  const report = (refused: string | null): void => {
    if (refused !== null) refuse(refused);
  };
  const visible = visibleSheets(bench);
  const at = visible.indexOf(sheet);
  const hidden = session.workbook.sheets.filter((candidate) => candidate.visibility === "hidden");
  const isOnly = visible.length < 2;
  const deleteIt = (): void => {
    report(
      edit(bench, "sheet", () => {
        deleteSheet(session, sheet, "Worksheet.delete");
      }),
    );
  };
  return [
    { id: "addSheet", label: messages.addSheet, keys: "Shift+F11", run: () => insertSheet(context) },
    { id: "renameSheet", label: messages.renameSheet, keys: "F2", run: () => askForName(context, sheet) },
    {
      id: "copySheet",
      label: messages.copySheet,
      run: () => {
        report(
          edit(bench, "sheet", () => {
            session.activate(copySheet(session, sheet, "Worksheet.copy"));
          }),
        );
      },
    },
    {
      id: "moveLeft",
      label: messages.moveLeft,
      disabled: at <= 0,
      run: () => report(placeSheet(bench, sheet, visible[at - 1] ?? null)),
    },
    {
      id: "moveRight",
      label: messages.moveRight,
      disabled: at >= visible.length - 1,
      run: () => report(placeSheet(bench, sheet, visible[at + 2] ?? null)),
    },
    { id: "tabColor", label: messages.tabColor, run: () => askForColor(context, sheet) },
    {
      id: "hideSheet",
      label: messages.hideSheet,
      disabled: isOnly,
      run: () => {
        report(
          edit(bench, "sheet", () => {
            setVisibility(session, sheet, "hidden", "Worksheet.visibility");
            session.isDirty = true;
          }),
        );
      },
    },
    { id: "showSheet", label: messages.showSheet, disabled: hidden.length === 0, run: () => askForHidden(context, hidden) },
    {
      id: "deleteSheet",
      label: messages.deleteSheet,
      disabled: isOnly,
      run: () => {
        ask({
          title: `${messages.deleteTitle}: ${sheet.name}`,
          message: messages.deleteSheetQuestion(sheet.name),
          answers: [
            { label: messages.deleteTitle, run: deleteIt },
            { label: messages.cancel, run: () => undefined },
          ],
        });
      },
    },
  ];
}
