/** What the parts of one workbook share while they are written. */
import type { ConditionalStyle, Workbook } from "../../model/state";
import { areaNames, needsArrayEvaluation } from "../arrayEvaluation";
import { FormulaWriter } from "../formulas";
import { namespaces } from "../parts";
import { declaration, element, escapeCellText, escapeXml } from "../xml";
import type { Package } from "./package";

/** Longest text that a cell holds in Excel. */
const longestText = 32_767;

/** Text that XML readers would trim or join. */
const keepsSpace = /^\s|\s$|[\n\r\t]|\s\s/;

export function textElement(text: string): string {
  const escaped = escapeCellText(text.slice(0, longestText));
  return keepsSpace.test(text) ? `<t xml:space="preserve">${escaped}</t>` : `<t>${escaped}</t>`;
}

/** In the form of a GUID. */
export const fileId = (number: number): string => `{00000000-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;

export class SharedStrings implements TextNumbers {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  number(text: string): number {
    this.uses++;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  xml(): string {
    const items = [...this.numbers.keys()].map((text) => `<si>${textElement(text)}</si>`);
    return declaration + element("sst", { xmlns: namespaces.sheet, count: this.uses, uniqueCount: items.length }, items.join(""));
  }
}

/** Numbers of texts in the part of shared strings; null where a text stands in the cell itself. */
export interface TextNumbers {
  number(text: string): number | null;
}

/** Numbers of looks in the styles part. */
export interface StyleNumbers {
  /** @param style Index into Workbook.styles. */
  cell(style: number): number;
  conditional(style: ConditionalStyle): number;
}

interface Target {
  readonly package: Pick<Package, "add" | "relate">;
  readonly strings: TextNumbers;
  readonly styles: StyleNumbers;
}

export class SaveContext implements Target {
  readonly package: Target["package"];
  readonly strings: TextNumbers;
  readonly styles: StyleNumbers;
  readonly formulas: FormulaWriter;
  usesDynamicArrays = false;
  /** Parts of the pictures that were added, by what is in them. */
  readonly pictures = new Map<string, string>();
  private readonly counts = new Map<string, number>();
  private readonly arrayFormulas = new Map<string, boolean>();
  private readonly areas: ReadonlySet<string>;
  private readonly escapedFormulas = new Map<string, string>();

  /** @param taken Numbers up to this one are in the names of parts already. */
  constructor(
    readonly workbook: Workbook,
    target: Target,
    private readonly taken = 0,
  ) {
    this.package = target.package;
    this.strings = target.strings;
    this.styles = target.styles;
    this.areas = areaNames(workbook.names);
    this.formulas = new FormulaWriter(workbook.customFunctionNamespaces, this.areas);
  }

  /** needsArrayEvaluation, asked once of formulas that stand in every row. */
  needsArray(formula: string): boolean {
    let needs = this.arrayFormulas.get(formula);
    if (needs === undefined) this.arrayFormulas.set(formula, (needs = needsArrayEvaluation(formula, this.areas)));
    return needs;
  }

  /** A formula as it stands in a part, with or without the mark of arrays; one that stands in every row is escaped once. */
  formulaXml(formula: string, table: string | null, isArray: boolean): string {
    const written = isArray ? this.formulas.write(formula, table) : this.formulas.writePlain(formula, table);
    let escaped = this.escapedFormulas.get(written);
    if (escaped === undefined) this.escapedFormulas.set(written, (escaped = escapeXml(written)));
    return escaped;
  }

  /** 1, 2, 3 … for the parts of a kind. */
  next(kind: string): number {
    const number = (this.counts.get(kind) ?? this.taken) + 1;
    this.counts.set(kind, number);
    return number;
  }

  /** An id for things that need one only within the file: counted, so that equal workbooks give equal files. */
  id(): string {
    return fileId(this.next("id"));
  }
}
