/** Hands a file to the browser's download. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name.toLowerCase().endsWith(".xlsx") ? name : `${name}.xlsx`;
  link.click();
  // The download has begun by then; the bytes may go.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
