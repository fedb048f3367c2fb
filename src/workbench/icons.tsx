/** Pictures of the page's own buttons, drawn in the text's colour. */

const paths = {
  new: "M4 1.5h5.5L13 5v9.5H4zM9.5 1.5V5H13",
  open: "M1.5 13.5v-10h4l1.5 2h6v2M1.5 13.5l2.5-6h11l-2.5 6z",
  save: "M2 2h9.5L14 4.5V14H2zM5 2v4h6V2M4.5 14V9h7v5",
  example: "M8 1.8l1.9 4 4.3.6-3.1 3 .8 4.3L8 11.6l-3.9 2.1.8-4.3-3.1-3 4.3-.6z",
  undo: "M5.5 3L2 6.5 5.5 10M2 6.5h7.5a4 4 0 010 8H6",
  redo: "M10.5 3L14 6.5 10.5 10M14 6.5H6.5a4 4 0 000 8H10",
  cut: "M4 14a2 2 0 100-4 2 2 0 000 4zM12 14a2 2 0 100-4 2 2 0 000 4zM5.2 10.4L11.5 2M10.8 10.4L4.5 2",
  copy: "M5 5h8v9H5zM3 11V2h7",
  paste: "M3 3h10v11.5H3zM6 1.5h4v3H6z",
  fillDown: "M3 1.5h10M3 4.5h10M8 7v7M4.8 11L8 14.2 11.2 11",
  fillRight: "M1.5 3v10M4.5 3v10M7 8h7M11 4.8L14.2 8 11 11.2",
  fillSeries: "M2 3h3v3H2zM6.5 6.5h3v3h-3zM11 10h3v3h-3z",
  insert: "M2 2.5h12v11H2zM8 5v6M5 8h6",
  delete: "M2 2.5h12v11H2zM5 8h6",
  columnWidth: "M2 2v12M14 2v12M4.5 8h7M6.5 5.8L4.3 8l2.2 2.2M9.5 5.8L11.7 8l-2.2 2.2",
  rowHeight: "M2 2h12M2 14h12M8 4.5v7M5.8 6.5L8 4.3l2.2 2.2M5.8 9.5L8 11.7l2.2-2.2",
  fitColumns: "M5 2v12M11 2v12M1 8h3M15 8h-3M2.8 6.2L4.5 8l-1.7 1.8M13.2 6.2L11.5 8l1.7 1.8",
  fitRows: "M2 5h12M2 11h12M8 1v3M8 15v-3M6.2 2.8L8 4.5l1.8-1.7M6.2 13.2L8 11.5l1.8 1.7",
  hideRows: "M2 3h12M2 13h12M4 8h8M3 5.5l10 5",
  showRows: "M2 3h12M2 13h12M2 8h12",
  hideColumns: "M3 2v12M13 2v12M8 4v8M5.5 3l5 10",
  showColumns: "M3 2v12M13 2v12M8 2v12",
  freezeHere: "M2 2h12v12H2zM2 6h12M6 2v12",
  freezeRow: "M2 2h12v12H2zM2 6h12",
  freezeColumn: "M2 2h12v12H2zM6 2v12",
  unfreeze: "M2 2h12v12H2zM2 6h12M6 2v12M3 13L13 3",
  zoomTo: "M7 12a5 5 0 100-10 5 5 0 000 10zM10.8 10.8L14.5 14.5M7 4.8v4.4M4.8 7h4.4",
  selectRows: "M2 6h12v4H2zM2 2.5h12M2 13.5h12",
  selectColumns: "M6 2h4v12H6zM2.5 2v12M13.5 2v12",
  clear: "M2 10l6-7 5.5 4.5-6 7H4.5zM5 6.5l5.5 4.5",
} as const;

export type IconName = keyof typeof paths;

export const hasIcon = (name: string): name is IconName => name in paths;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): React.JSX.Element {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
