/**
 * A certificate for localhost, signed by itself: office.js refuses to talk to a page that is not served over https.
 *
 * It is made at the first start, kept beside the packages and trusted by nobody: the browser asks once. Nothing of the system is changed.
 * Written out in DER here (RFC 5280), because Node signs but has no call that makes a certificate.
 */
import { createPrivateKey, generateKeyPairSync, randomBytes, sign, X509Certificate } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const daysValid = 365;
const daysBeforeRenewal = 7;
const day = 86_400_000;

function element(tag, ...contents) {
  const content = Buffer.concat(contents);
  const bytes = [];
  for (let rest = content.length; rest > 0; rest >>= 8) bytes.unshift(rest & 0xff);
  const length = content.length < 0x80 ? [content.length] : [0x80 | bytes.length, ...bytes];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

const sequence = (...contents) => element(0x30, ...contents);
const set = (...contents) => element(0x31, ...contents);
const integer = (bytes) => element(0x02, bytes);
const octets = (content) => element(0x04, content);
const bits = (content) => element(0x03, Buffer.from([0]), content);
const flag = (value) => element(0x01, Buffer.from([value ? 0xff : 0]));
const text = (value) => element(0x0c, Buffer.from(value, "utf8"));
const tagged = (number, content) => element(0xa0 | number, content);
/** YYMMDDHHMMSSZ */
const time = (date) => element(0x17, Buffer.from(`${date.toISOString().replaceAll(/[-:T]/g, "").slice(2, 14)}Z`));

function objectId(dotted) {
  const [first, second, ...rest] = dotted.split(".").map(Number);
  const bytes = [first * 40 + second];
  for (const part of rest) {
    const groups = [part & 0x7f];
    for (let left = part >> 7; left > 0; left >>= 7) groups.unshift((left & 0x7f) | 0x80);
    bytes.push(...groups);
  }
  return element(0x06, Buffer.from(bytes));
}

const ecdsaWithSha256 = sequence(objectId("1.2.840.10045.4.3.2"));
const commonName = "2.5.4.3";
const basicConstraints = "2.5.29.19";
const alternativeNames = "2.5.29.17";
const extendedUsage = "2.5.29.37";
const serverAuthentication = "1.3.6.1.5.5.7.3.1";

const extension = (id, critical, value) => sequence(objectId(id), ...(critical ? [flag(true)] : []), octets(value));

/** Key and certificate in PEM for localhost, 127.0.0.1 and ::1. */
export function makeCertificate(now = new Date()) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const name = sequence(set(sequence(objectId(commonName), text("localhost (Keyplan workbench)"))));
  const serial = randomBytes(16);
  serial[0] = (serial[0] & 0x7f) | 0x40;
  const loopback6 = Buffer.from([...new Array(15).fill(0), 1]);
  const names = sequence(element(0x82, Buffer.from("localhost")), element(0x87, Buffer.from([127, 0, 0, 1])), element(0x87, loopback6));
  const toBeSigned = sequence(
    tagged(0, integer(Buffer.from([2]))),
    integer(serial),
    ecdsaWithSha256,
    name,
    sequence(time(new Date(now.getTime() - day)), time(new Date(now.getTime() + daysValid * day))),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    tagged(
      3,
      sequence(
        extension(basicConstraints, true, sequence()),
        extension(extendedUsage, false, sequence(objectId(serverAuthentication))),
        extension(alternativeNames, false, names),
      ),
    ),
  );
  const certificate = sequence(toBeSigned, ecdsaWithSha256, bits(sign("sha256", toBeSigned, privateKey)));
  const lines = certificate
    .toString("base64")
    .match(/.{1,64}/g)
    .join("\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

/** The certificate kept in the folder; made anew where there is none or it runs out. */
export function keptCertificate(folder) {
  const keyFile = join(folder, "localhost-key.pem");
  const certFile = join(folder, "localhost.pem");
  if (existsSync(keyFile) && existsSync(certFile)) {
    const kept = { key: readFileSync(keyFile, "utf8"), cert: readFileSync(certFile, "utf8") };
    if (isUsable(kept)) return kept;
  }
  const made = makeCertificate();
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyFile, made.key, { mode: 0o600 });
  chmodSync(keyFile, 0o600);
  writeFileSync(certFile, made.cert);
  return made;
}

function isUsable({ key, cert }) {
  try {
    const certificate = new X509Certificate(cert);
    const runsOut = new Date(certificate.validTo).getTime() < Date.now() + daysBeforeRenewal * day;
    return !runsOut && certificate.checkPrivateKey(createPrivateKey(key));
  } catch {
    return false;
  }
}
