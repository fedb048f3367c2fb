/**
 * A certificate for localhost: office.js refuses to talk to a page that is not served over https.
 *
 * The workbench's own is made at the first start, kept beside the packages and trusted by nobody: the browser asks once, nothing of the
 * system is changed. Real Excel does not ask, so for it the development certificates of Microsoft's tools are used, which are installed
 * on the machine after a question.
 */
import { createPrivateKey, X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createCA, createCert } from "mkcert";

const daysValid = 365;
const daysBeforeRenewal = 7;
const day = 86_400_000;

/** Key and certificate in PEM for localhost, 127.0.0.1 and ::1. The authority that signs it is thrown away. */
export async function makeCertificate() {
  const place = { organization: "Keyplan workbench", countryCode: "CN", state: "-", locality: "-" };
  const ca = await createCA({ ...place, validity: daysValid });
  return createCert({ domains: ["localhost", "127.0.0.1", "::1"], validity: daysValid, organization: place.organization, ca });
}

/** The certificate kept in the folder; made anew where there is none or it runs out. */
export async function keptCertificate(folder) {
  const keyFile = join(folder, "localhost-key.pem");
  const certFile = join(folder, "localhost.pem");
  if (existsSync(keyFile) && existsSync(certFile)) {
    const kept = { key: readFileSync(keyFile, "utf8"), cert: readFileSync(certFile, "utf8") };
    if (isUsable(kept)) return kept;
  }
  const made = await makeCertificate();
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyFile, made.key, { mode: 0o600 });
  writeFileSync(certFile, made.cert);
  return made;
}

/** Microsoft's development certificates, for Excel itself. Installs them on this machine if they are not there yet. */
export async function trustedCertificate() {
  const tools = await import("office-addin-dev-certs");
  return tools.getHttpsServerOptions();
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
