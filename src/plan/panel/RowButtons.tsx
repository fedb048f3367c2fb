/** What can be done with any row that the pane lists: show it in its sheet, edit it by the form. */
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Table } from "../table";
import type { PanelProps } from "./types";

interface Props extends Pick<PanelProps, "shared" | "form" | "cards" | "offers" | "onAbout" | "onOpen" | "onShow" | "onTask"> {
  readonly table: Table;
  readonly row: number;
  /** What the row is about, for screen readers. */
  readonly about: string;
}

export const RowButtons = ({ table, row, about, shared, form, cards, offers, onAbout, onOpen, onShow, onTask }: Props): ReactElement => (
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
    {offers
      .filter((offer) => offer.table === table.id)
      .map(({ section, label }) => (
        <Button key={section} size="small" aria-label={`${label}: ${about}`} onClick={() => onOpen(section, "list", null, about)}>
          {label}
        </Button>
      ))}
  </>
);
