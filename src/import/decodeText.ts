/**
 * Bytes of a CSV file → text. Cases: UTF-8 with or without a byte-order mark, UTF-16 with one, and GB18030, which is what a Chinese Excel
 * writes as "CSV". Anything else (a workbook renamed to .csv, an old Western code page) is refused rather than guessed.
 */
export type DecodedText =
  { readonly kind: "text"; readonly text: string; readonly encoding: "utf-8" | "utf-16" | "gb18030" } | { readonly kind: "refused" };

const decode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Decodes a file. A text with null characters is no text. */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  const refused = { kind: "refused" } as const;
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  if (mark) {
    const text = decode(bytes, mark);
    return text === null ? refused : { kind: "text", text, encoding: "utf-16" };
  }
  if (bytes.includes(0)) return refused;
  const utf8 = decode(bytes, "utf-8");
  if (utf8 !== null) return { kind: "text", text: utf8, encoding: "utf-8" };
  const chinese = decode(bytes, "gb18030");
  // Western code pages decode as GB18030 too, but into rare characters; a Chinese file is mostly common ones.
  const common = chinese?.match(/[\u4e00-\u9fa5]/g)?.length ?? 0;
  const strange = chinese?.match(/[\ue000-\uf8ff\ufffd\u3400-\u4dbf]/g)?.length ?? 0;
  return chinese !== null && common > 0 && strange === 0 ? { kind: "text", text: chinese, encoding: "gb18030" } : refused;
};
