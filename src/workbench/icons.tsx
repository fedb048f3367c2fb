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
  clear: "M2 10l6-7 5.5 4.5-6 7H4.5zM5 6.5l5.5 4.5",
} as const;

export type IconName = keyof typeof paths;

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
