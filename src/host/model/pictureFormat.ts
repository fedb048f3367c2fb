/** What a picture in base64 is, as far as Excel takes it: PNG and JPEG, by what their bytes say. */

export interface PictureFormat {
  readonly type: "png" | "jpeg";
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Null where it is not base64. */
export function bytesOfBase64(text: string): Uint8Array | null {
  const plain = text.replace(/\s+/g, "");
  if (plain === "" || !base64.test(plain)) return null;
  return Uint8Array.from(atob(plain), (letter) => letter.charCodeAt(0));
}

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Signature, and the first chunk with its name, width and height. */
const pngHead = 24;

function pngSize(bytes: Uint8Array): PictureFormat | null {
  if (bytes.length < pngHead || !pngStart.every((byte, index) => bytes[index] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const isHeader = view.getUint32(12) === 0x49484452;
  return isHeader ? { type: "png", width: view.getUint32(16), height: view.getUint32(20) } : null;
}

/** Markers of a frame's head; DHT, JPG and DAC among them are none. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(bytes: Uint8Array): PictureFormat | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 2; at + 9 <= bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at++;
    else if (isFrame(marker)) return { type: "jpeg", height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** Null for what is no picture of these kinds. */
export function pictureFormat(bytes: Uint8Array): PictureFormat | null {
  const found = pngSize(bytes) ?? jpegSize(bytes);
  return found && found.width > 0 && found.height > 0 ? found : null;
}
