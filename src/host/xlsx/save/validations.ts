/** Data validation. A list is a reference or items in quotes; other limits are formulas or literals. */
import { serialFromCalendar } from "../../calc/serialDate";
import type { Validation } from "../../model/state";
import { areaNames } from "../address";
import { element, escapeXml } from "../xml";
import type { SaveContext } from "./context";

const fileTypes: Readonly<Record<Validation["type"], string>> = {
  list: "list",
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};

const isFormula = (text: string): boolean => text.startsWith("=");
const isNumber = (text: string): boolean => text.trim() !== "" && Number.isFinite(Number(text));
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The serial number of a date written as 2026-11-21; null for any other text. */
function dateSerial(text: string): string | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  const serial = match && serialFromCalendar(Number(match[1]), Number(match[2]), Number(match[3]));
  return serial === null ? null : String(serial);
}

function limit(name: string, text: string, type: Validation["type"], context: SaveContext): string {
  if (text === "") return "";
  const literal = type === "list" ? quoted(text) : isNumber(text) ? text.trim() : (dateSerial(text) ?? quoted(text));
  return `<${name}>${escapeXml(isFormula(text) ? context.formulas.write(text) : literal)}</${name}>`;
}

function validationXml(validation: Validation, context: SaveContext): string {
  const { prompt, alert } = validation;
  const text = (value: string | undefined): string | null => (value === undefined || value === "" ? null : value);
  return element(
    "dataValidation",
    {
      type: fileTypes[validation.type],
      errorStyle: alert === null || alert.style === "stop" ? null : alert.style,
      operator: validation.operator === null || validation.operator === "between" ? null : validation.operator,
      allowBlank: validation.ignoreBlanks || null,
      // Set, it hides the arrow: the format has it the wrong way round.
      showDropDown: validation.type === "list" && !validation.inCellDropDown ? true : null,
      showInputMessage: prompt?.show === true ? true : null,
      showErrorMessage: alert === null || alert.show ? true : null,
      errorTitle: text(alert?.title),
      error: text(alert?.message),
      promptTitle: text(prompt?.title),
      prompt: text(prompt?.message),
      sqref: areaNames(validation.areas),
    },
    limit("formula1", validation.formula1, validation.type, context),
    validation.formula2 === null ? "" : limit("formula2", validation.formula2, validation.type, context),
  );
}

export function validationsXml(validations: readonly Validation[], context: SaveContext): string {
  const written = validations.filter(({ areas }) => areas.length > 0).map((validation) => validationXml(validation, context));
  return written.length === 0 ? "" : element("dataValidations", { count: written.length }, ...written);
}
