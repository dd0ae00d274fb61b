// Runs the audits of npm graphql-http against a server and prints them as JSON: audit.mjs URL TOKEN
import { serverAudits } from "graphql-http";

const [url, token] = process.argv.slice(2);
const fetchFn = (address, options = {}) =>
  fetch(address, { ...options, headers: { ...options.headers, authorization: `Bearer ${token}` } });
const results = [];
for (const { fn } of serverAudits({ url, fetchFn })) {
  const { id, name, status, reason } = await fn();
  results.push({ id, name, status, reason });
}
console.log(JSON.stringify(results));
