/** The SHA-256 of bytes in hexadecimal, by what browsers and Node have. */
export const sha256 = async (bytes: BufferSource): Promise<string> => {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
};
