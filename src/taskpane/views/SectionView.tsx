/** The view of a section: loaded when it is first opened, with its texts. */
import { lazy, type ComponentType } from "react";
import type { PanelProps } from "../../plan/panel/types";
import type { Registry, SectionPane } from "../../plan/section";

export type SectionComponent = ComponentType<Omit<PanelProps, "texts">>;

const viewOf = (pane: SectionPane): SectionComponent =>
  lazy(async () => {
    const { Panel, texts } = await pane.panel();
    // The module gives its own texts to its own component.
    const View = Panel as ComponentType<PanelProps>;
    return { default: (props: Omit<PanelProps, "texts">) => <View {...props} texts={texts[props.language]} /> };
  });

/** By id of the section. */
export const sectionViews = ({ sections }: Registry): ReadonlyMap<string, SectionComponent> =>
  new Map(sections.flatMap(({ id, pane }) => (pane ? [[id, viewOf(pane)] as const] : [])));
