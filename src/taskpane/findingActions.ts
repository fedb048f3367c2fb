/** What the pane does with a finding. */
import type { Finding } from "../plan/finding";
import type { Place } from "./planHost";

/** The cell a finding is about. */
export const placeOf = (finding: Finding): Place => ({ table: finding.section, row: finding.row, column: finding.column });
