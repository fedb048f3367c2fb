/** What can be done with any row that the pane lists: show it in its sheet, edit it by the form. */
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Table } from "../table";
import type { PanelProps } from "./types";

interface Props extends Pick<PanelProps, "shared" | "form" | "cards" | "onAbout" | "onShow" | "onTask"> {
  readonly table: Table;
  readonly row: number;
  /** What the row is about, for screen readers. */
  readonly about: string;
}

export const RowButtons = ({ table, row, about, shared, form, cards, onAbout, onShow, onTask }: Props): ReactElement => (
  <>
    <Button size="small" aria-label={`${shared.showMe}: ${about}`} onClick={() => onShow(table.id, row)}>
      {shared.showMe}
    </Button>
    <Button size="small" aria-label={`${form.edit}: ${about}`} onClick={() => onTask("edit", row)}>
      {form.edit}
    </Button>
    {cards.has(table.id) && (
      <Button size="small" aria-label={`${shared.everything}: ${about}`} onClick={() => onAbout(table.id, row)}>
        {shared.everything}
      </Button>
    )}
  </>
);
