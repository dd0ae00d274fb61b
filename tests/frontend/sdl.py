"""A small schema for tests of the generated admin: every kind of column, one workflow, one of each directive."""

SDL = """
directive @label(zh: String!, en: String!, many: String) on OBJECT | FIELD_DEFINITION | ENUM_VALUE
scalar Date scalar DateTime scalar Decimal scalar GeoJSON scalar JSON scalar Text
input IdFilter { eq: ID in: [ID!] isNull: Boolean }
input TextFilter { eq: Text contains: Text isNull: Boolean }
input IntFilter { gte: Int lte: Int isNull: Boolean }
input DateTimeFilter { gte: DateTime lt: DateTime isNull: Boolean }
input DateFilter { gte: Date lte: Date isNull: Boolean }
input BooleanFilter { eq: Boolean isNull: Boolean }
type PageInfo { hasNextPage: Boolean! }
enum State {
  OPEN @label(zh: "在办", en: "Open") @widget(name: "chip", colour: "blue", glyph: "50")
  CLOSED @label(zh: "已结", en: "Closed") @widget(name: "chip", colour: "green", glyph: "done")
}
input StateFilter { eq: State in: [State!] notIn: [State!] isNull: Boolean }

"Somewhere."
type Place @label(zh: "地方", en: "Place", many: "Places")
  @admin(
    icon: "map-pin", group: "设置", title: "name", list: ["name"], search: ["name"], order: "name", view: "table",
    note: ["去处", "Where"], parts: []
  ) {
  id: ID! version: Int! createdAt: DateTime! updatedAt: DateTime! deletedAt: DateTime
  name: String! @label(zh: "名称", en: "Name")
  matters(first: Int): MatterConnection! @label(zh: "事项", en: "Matters")
}
type PlaceConnection { totalCount: Int! nodes: [Place!]! pageInfo: PageInfo! }
input PlaceFilter { search: Text id: IdFilter name: TextFilter matters: MatterListFilter }
enum PlaceOrderField { NAME }
input PlaceOrder { field: PlaceOrderField! }

"Something to do."
type Matter @label(zh: "事项", en: "Matter", many: "Matters")
  @admin(
    icon: "list", group: "诉求", title: "number", list: ["number", "title", "state", "place"], search: ["title"],
    order: "-reportedAt", view: "table", note: ["要办的事", "To do"], parts: []
  ) {
  id: ID! version: Int! createdAt: DateTime! updatedAt: DateTime! deletedAt: DateTime
  number: String! @label(zh: "编号", en: "Number")
  "One line."
  title: String @label(zh: "内容", en: "What") @access(read: "COMMUNITY_ADMIN or GRID_WORKER", write: "as the row")
  state: State! @label(zh: "状态", en: "State")
  place: Place @label(zh: "地方", en: "Place")
  helpers(first: Int): PlaceConnection! @label(zh: "协助", en: "Helpers")
  cost: Decimal @label(zh: "费用", en: "Cost") @widget(name: "money") @unit(name: "元")
  people: Int! @label(zh: "人数", en: "People")
  urgent: Boolean! @label(zh: "急", en: "Urgent")
  reportedAt: DateTime! @label(zh: "上报", en: "Reported")
  dueAt: DateTime @label(zh: "时限", en: "Due") @widget(name: "due")
  bornOn: Date @label(zh: "日期", en: "Date")
  shape: GeoJSON @label(zh: "范围", en: "Shape") @widget(name: "polygon")
  idNumber: String @label(zh: "身份证号", en: "ID number") @widget(name: "id_number")
  history(first: Int): [Int!]!
}
type MatterConnection { totalCount: Int! nodes: [Matter!]! pageInfo: PageInfo! }
input MatterListFilter { any: MatterFilter none: MatterFilter }
input MatterFilter {
  and: [MatterFilter!] or: [MatterFilter!] not: MatterFilter search: Text deleted: Boolean id: IdFilter
  number: TextFilter title: TextFilter state: StateFilter place: PlaceFilter placeId: IdFilter helpers: PlaceFilter
  people: IntFilter urgent: BooleanFilter reportedAt: DateTimeFilter bornOn: DateFilter
}
enum MatterOrderField { NUMBER TITLE REPORTED_AT PLACE }
input MatterOrder { field: MatterOrderField! }
input CreateMatterInput {
  title: Text! state: State placeId: ID helperIds: [ID!] cost: Decimal people: Int! urgent: Boolean = true
  reportedAt: DateTime! dueAt: DateTime bornOn: Date shape: GeoJSON idNumber: Text
  "For the first sign-in."
  password: Text
  clientMutationId: Text
}
input UpdateMatterInput {
  id: ID! version: Int! title: Text placeId: ID helperIds: [ID!] cost: Decimal people: Int urgent: Boolean
  reportedAt: DateTime dueAt: DateTime bornOn: Date shape: GeoJSON idNumber: Text clientMutationId: Text
}
enum MatterMove {
  CLOSE @action(zh: "结案", en: "Close", from: ["OPEN"], to: "CLOSED", primary: true)
  REOPEN @action(zh: "重办", en: "Reopen", from: ["CLOSED"], to: "OPEN", primary: false)
}
type MatterPayload { matter: Matter clientMutationId: Text }
type Query {
  place(id: ID!): Place
  places(filter: PlaceFilter, order: [PlaceOrder!], first: Int): PlaceConnection!
  matter(id: ID!): Matter
  matters(filter: MatterFilter, order: [MatterOrder!], first: Int): MatterConnection!
}
type Mutation {
  createMatter(input: CreateMatterInput!): MatterPayload!
  updateMatter(input: UpdateMatterInput!): MatterPayload!
  moveMatter(input: MoveMatterInput!): MatterPayload!
}
"""
