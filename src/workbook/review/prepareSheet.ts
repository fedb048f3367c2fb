/**
 * Writes onto the sheet of reviews what no formula can tell: figures that moved, changes, and what is not known. The rows for it belong to
 * us and are found by their name, wherever somebody has moved them; a sheet that stands no more, or not yet, is left out.
 */
import type { AgendaId, AgendaItem } from "../../plan/changes/agenda";
import { forCell } from "../../plan/cells/cellText";
import type { Language, Text } from "../../plan/language";
import { preparedPart } from "../../plan/review";
import type { Registry } from "../../plan/section";
import { dateText, text } from "../../plan/wording";
import { findSheets } from "../build/findSheets";
import { partName } from "../build/writeSheet";
import { runExcel } from "../runExcel";
import { reviewSection } from "./readReview";

/** The others stand on the sheet as formulas and tables. */
const written: readonly AgendaId[] = ["figures", "changes", "unknowns"];

const nothing: Text = text(
  "Nothing has moved or changed, and nothing that matters is unknown.",
  "没有变动或变化，也没有影响判断的未知事项。",
);

/** The first line of an item carries its title with its minutes. */
const linesOf = (agenda: readonly AgendaItem[], today: number, language: Language): readonly (readonly [string, string])[] => {
  const said = agenda
    .filter(({ id }) => written.includes(id))
    .flatMap(({ title, minutes, lines }) => {
      const unit = language === "zh" ? " 分钟" : " min";
      return lines.map((line, index): readonly [string, string] => [
        index === 0 ? `${title[language]} · ${minutes.toString()}${unit}` : "",
        line.text[language],
      ]);
    });
  return said.length === 0 ? [[dateText(today), nothing[language]]] : said;
};

/** @returns whether the sheet stands, so that it was written */
export const prepareSheet = (known: Registry, agenda: readonly AgendaItem[], today: number, language: Language): Promise<boolean> =>
  runExcel(async (context) => {
    const sheet = (await findSheets(context)).sheets.find(({ key }) => key === reviewSection(known)?.sheet?.id);
    if (!sheet) return false;
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const rows = worksheet.names.getItemOrNullObject(partName(preparedPart)).getRangeOrNullObject();
    rows.load("rowIndex,columnIndex,rowCount");
    await context.sync();
    if (rows.isNullObject) return false;
    const { rowIndex: top, columnIndex: left, rowCount } = rows;
    const lines = linesOf(agenda, today, language).slice(0, rowCount);
    const at = (from: number, amount: number): Excel.Range => worksheet.getRangeByIndexes(top + from, left, amount, 1).getEntireRow();
    worksheet.getRangeByIndexes(top, left, rowCount, 2).values = Array.from({ length: rowCount }, (_, index) =>
      (lines[index] ?? ["", ""]).map(forCell),
    );
    at(0, lines.length).rowHidden = false;
    if (lines.length < rowCount) at(lines.length, rowCount - lines.length).rowHidden = true;
    await context.sync();
    return true;
  });
