/** Paper sizes by their number in the file. */
import type { PageLayout } from "../model/state";

export const paperNumbers: Readonly<Record<PageLayout["paper"], number>> = { letter: 1, legal: 5, a3: 8, a4: 9 };
