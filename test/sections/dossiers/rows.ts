/** Dossiers for tests: an item with what is known of it. */
import type { DossierRow } from "../../../src/sections/dossiers/table";
import { dossierTable } from "../../../src/sections/dossiers/table";
import { rowOf } from "../../plans";

export const itemOf = (dossier: string, item: string, value: string | null = null, given: Partial<DossierRow> = {}): DossierRow =>
  rowOf(dossierTable, { dossier, item, text: `The ${item}: all of it`, value, ...given });
