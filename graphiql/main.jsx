// GraphiQL on the schema that the server publishes as text: no introspection, nothing from another host.
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { buildSchema } from "graphql";
import { createRoot } from "react-dom/client";
import "graphiql/graphiql.css";
import "./main.css";

const socket = `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/graphql`;
const fetcher = createGraphiQLFetcher({ url: "/graphql", subscriptionUrl: socket, headers: { "x-linli-explain": "cost" } });
const welcome = `# 邻里 GraphQL：以登录者的身份查询，extensions.cost 是查询的大小
# You ask as who is signed in; extensions.cost is the query's size
{
  viewer {
    name
    role
  }
  cases(first: 5) {
    totalCount
    nodes {
      number
      grid {
        name
      }
    }
  }
}
`;

const sdl = await (await fetch("/graphiql/schema.graphql")).text();
createRoot(document.getElementById("graphiql")).render(
  <GraphiQL fetcher={fetcher} schema={buildSchema(sdl)} defaultQuery={welcome} isHeadersEditorEnabled />,
);
