/** What protection leaves allowed: Excel's names and those of the file, where 0 means allowed for most and 1 locked. */

interface ProtectionOption {
  /** As in Excel.WorksheetProtectionOptions. */
  option: string;
  attribute: string;
  /** What the file means when the attribute is absent. */
  lockedByDefault: boolean;
}

export const protectionOptions: readonly ProtectionOption[] = [
  { option: "allowAutoFilter", attribute: "autoFilter", lockedByDefault: true },
  { option: "allowDeleteColumns", attribute: "deleteColumns", lockedByDefault: true },
  { option: "allowDeleteRows", attribute: "deleteRows", lockedByDefault: true },
  { option: "allowEditObjects", attribute: "objects", lockedByDefault: false },
  { option: "allowEditScenarios", attribute: "scenarios", lockedByDefault: false },
  { option: "allowFormatCells", attribute: "formatCells", lockedByDefault: true },
  { option: "allowFormatColumns", attribute: "formatColumns", lockedByDefault: true },
  { option: "allowFormatRows", attribute: "formatRows", lockedByDefault: true },
  { option: "allowInsertColumns", attribute: "insertColumns", lockedByDefault: true },
  { option: "allowInsertHyperlinks", attribute: "insertHyperlinks", lockedByDefault: true },
  { option: "allowInsertRows", attribute: "insertRows", lockedByDefault: true },
  { option: "allowPivotTables", attribute: "pivotTables", lockedByDefault: true },
  { option: "allowSort", attribute: "sort", lockedByDefault: true },
];

/** How a file keeps the password, of old and of new. */
export const passwordAttributes: readonly string[] = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];
