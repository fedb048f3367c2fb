/** Data validation, in the form of 2007 and in that of 2010, which Excel writes for lists on other sheets. */
import type { ComparisonOperator, Validation } from "../../model/state";
import { parseAreas } from "../address";
import type { OpenContext } from "./context";
import { child, childrenOf, descendants, flag, text, type XmlNode } from "./xmlTree";

const types: Readonly<Record<string, Validation["type"]>> = {
  list: "list",
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};

type Alert = NonNullable<Validation["alert"]>;
const alertStyles: Readonly<Record<string, Alert["style"]>> = { warning: "warning", information: "information" };

const comparing: ReadonlySet<Validation["type"]> = new Set(["wholeNumber", "decimal", "date", "time", "textLength"]);

function limitOf(node: XmlNode | undefined, context: OpenContext): string {
  const stored = (child(node, "f")?.text ?? node?.text ?? "").trim();
  if (stored === "") return "";
  if (/^"([^"]|"")*"$/.test(stored)) return stored.slice(1, -1).replaceAll('""', '"');
  return Number.isFinite(Number(stored)) ? stored : context.formulas.read(stored);
}

function alertOf(node: XmlNode): Alert | null {
  const alert: Alert = {
    title: text(node, "errorTitle") ?? "",
    message: text(node, "error") ?? "",
    style: alertStyles[text(node, "errorStyle") ?? ""] ?? "stop",
    show: flag(node, "showErrorMessage"),
  };
  return alert.title === "" && alert.message === "" && alert.style === "stop" && alert.show ? null : alert;
}

function validationOf(node: XmlNode, context: OpenContext): Validation | null {
  const type = types[text(node, "type") ?? ""];
  if (type === undefined) return null;
  const title = text(node, "promptTitle") ?? "";
  const message = text(node, "prompt") ?? "";
  const second = child(node, "formula2");
  return {
    areas: parseAreas(text(node, "sqref") ?? child(node, "sqref")?.text ?? ""),
    type,
    operator: comparing.has(type) ? ((text(node, "operator") ?? "between") as ComparisonOperator) : null,
    formula1: limitOf(child(node, "formula1"), context),
    formula2: second === undefined ? null : limitOf(second, context),
    inCellDropDown: !flag(node, "showDropDown"),
    ignoreBlanks: flag(node, "allowBlank"),
    prompt: title === "" && message === "" ? null : { title, message, show: flag(node, "showInputMessage") },
    alert: alertOf(node),
  };
}

export function openValidations(sheet: XmlNode, context: OpenContext): Validation[] {
  const nodes = [
    ...childrenOf(child(sheet, "dataValidations"), "dataValidation"),
    ...descendants(child(sheet, "extLst"), "dataValidation"),
  ];
  return nodes.map((node) => validationOf(node, context)).filter((validation) => validation !== null);
}
