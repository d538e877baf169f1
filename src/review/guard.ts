/** Who may talk to the review server, and what its answers allow a browser to do. */
import type { IncomingHttpHeaders } from "node:http";

/** No inline script, no other origin, no frame, no form: whatever a quote holds, it stays text. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; "),
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-store",
};

export interface Refusal {
  readonly status: number;
  readonly message: string;
}

/**
 * Null when the request may be served. The Host check stops DNS rebinding (a foreign name that points to this
 * machine); the Origin check stops other pages from deciding in the reviewer's name.
 */
export function refuse(method: string, headers: IncomingHttpHeaders, port: number): Refusal | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? ""))
    return { status: 421, message: "This server answers to its own address only." };
  if (method === "GET" || method === "HEAD") {
    if (headers["sec-fetch-site"] === "cross-site" && headers["sec-fetch-mode"] !== "navigate")
      return { status: 403, message: "Other pages may not read the review." };
    return null;
  }
  if (method !== "POST") return { status: 405, message: "The review knows GET and POST." };
  if (headers.origin !== `http://${headers.host}`)
    return { status: 403, message: "Decisions are taken from the review page only." };
  if (headers["content-type"] !== "application/json")
    return { status: 415, message: "A decision is sent as application/json." };
  return null;
}
