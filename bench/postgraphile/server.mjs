// PostGraphile 5 on the measured database, as quick as it goes: production mode, no watch, no GraphiQL, caches on,
// its own HTTP server. A token is checked against the database for every request, as in every rival; which
// communities a caller may read comes as an ordinary filter of the query, which is cheaper for it than row-level security.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import pg from "pg";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { pgSmartTags } from "postgraphile/utils";
import { PostGraphileConnectionFilterPreset } from "postgraphile-plugin-connection-filter";

const { BENCH_HOST, BENCH_DATABASE, BENCH_PORT, BENCH_POOL, BENCH_SCHEMA } = process.env;
const pool = new pg.Pool({
  host: BENCH_HOST, database: BENCH_DATABASE, user: "postgres", max: Number(BENCH_POOL), min: Number(BENCH_POOL),
});

const TOKEN = {
  name: "token",
  text: `SELECT 1 FROM api_token t WHERE t.token_hash = $1 AND t.expires_at > now() AND t.revoked_at IS NULL
         AND t.deleted_at IS NULL`,
};
const SESSION = {
  name: "session",
  text: `SELECT 1 FROM session s JOIN user_account u ON u.id = s.user_id WHERE s.token_hash = $1
         AND s.expires_at > now() AND s.revoked_at IS NULL AND u.is_active AND u.deleted_at IS NULL`,
};
const hashed = (token) => createHash("sha256").update(token).digest("hex");

async function context(request) {
  const { authorization, cookie } = request.node.req.headers;
  const [check, token] = authorization
    ? [TOKEN, authorization.slice("Bearer ".length)]
    : [SESSION, (cookie ?? "").slice("linli_session=".length)];
  const found = await pool.query({ ...check, values: [hashed(token)] });
  if (found.rows.length === 0) throw new Error("not signed in");
  return {};
}

// It calls every `id` rowId, so that a column which is called row_id needs another name.
const renamed = pgSmartTags({ kind: "attribute", match: (one) => one.attname === "row_id", tags: { name: "subject" } });

const preset = {
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  plugins: [renamed],
  pgServices: [makePgService({ pool, schemas: ["public", "bench"] })],
  // Filters and orders on every column, as the product has them; by default only those of indexed ones are offered.
  // What the database's roles may do is for the roles of the product's second wall, and not for this superuser.
  disablePlugins: ["PgIndexBehaviorsPlugin", "PgRBACPlugin"],
  grafast: { context, explain: false },
  grafserv: { graphiql: false, watch: false, graphqlPath: "/graphql", parseAndValidateCacheSize: 500 },
  schema: { exportSchemaSDLPath: BENCH_SCHEMA || undefined, defaultBehavior: "-mutation -query:resource:list" },
};

const server = createServer();
server.on("error", (failure) => { console.error(failure); process.exit(1); });
const instance = postgraphile(preset).createServ(grafserv);
await instance.addTo(server);
await instance.ready?.();
server.listen(Number(BENCH_PORT), "127.0.0.1", () => console.log("ready"));
