from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "idempotency" (
            "id" UUID NOT NULL PRIMARY KEY,
            "actor_id" UUID NOT NULL,
            "key" VARCHAR(80) NOT NULL,
            "input_hash" VARCHAR(64) NOT NULL,
            "row_id" UUID,
            "created_at" TIMESTAMPTZ NOT NULL,
            CONSTRAINT "uid_idempotency_actor_i_8615e7" UNIQUE ("actor_id", "key")
        );
        CREATE INDEX "idx_idempotency_created_2edba4" ON "idempotency" ("created_at");
        COMMENT ON TABLE "idempotency" IS 'What the command with this key of this actor did.';
        CREATE TABLE "ledger_entry" (
            "id" UUID NOT NULL PRIMARY KEY,
            "at" TIMESTAMPTZ NOT NULL,
            "resource" VARCHAR(60) NOT NULL,
            "row_id" UUID NOT NULL,
            "community_id" UUID,
            "action" VARCHAR(40) NOT NULL,
            "actor_id" UUID,
            "actor_name" VARCHAR(60) NOT NULL,
            "actor_role" VARCHAR(40) NOT NULL,
            "note" TEXT,
            "changes" JSONB NOT NULL
        );
        CREATE INDEX "idx_ledger_entr_resourc_660bbb" ON "ledger_entry" ("resource", "row_id", "id");
        COMMENT ON TABLE "ledger_entry" IS 'One change of one row. `changes` maps a field to [before, after]; sealed fields appear masked only.';
        CREATE TABLE "street" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "code" VARCHAR(9) NOT NULL UNIQUE,
            "name" VARCHAR(80) NOT NULL,
            "address" VARCHAR(200),
            "phone" VARCHAR(40),
            "center" JSONB,
            "boundary" JSONB,
            "water" JSONB,
            "is_synthetic" BOOL NOT NULL
        );
        CREATE INDEX "idx_street_search_b91d37" ON "street" USING GIN ("search");
        CREATE INDEX "idx_street_code_211ec4" ON "street" ("code", "id");
        COMMENT ON COLUMN "street"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "street"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "street"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "street"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "street"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "street"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "street"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "street"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "street"."code" IS 'Code of the street, GB/T 10114: nine digits.';
        COMMENT ON COLUMN "street"."name" IS 'Name as on the seal, with 街道.';
        COMMENT ON COLUMN "street"."address" IS 'Where the office is.';
        COMMENT ON COLUMN "street"."phone" IS 'The office''s public number.';
        COMMENT ON COLUMN "street"."center" IS 'Where a map of the street opens, WGS84.';
        COMMENT ON COLUMN "street"."boundary" IS 'Outline of the street, WGS84.';
        COMMENT ON COLUMN "street"."water" IS 'Rivers and lakes inside the outline, drawn under the grids, WGS84.';
        COMMENT ON COLUMN "street"."is_synthetic" IS 'Made up for a demonstration; no such place exists.';
        COMMENT ON TABLE "street" IS 'A street office and the ground that it answers for.';
        CREATE TABLE "community" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "code" VARCHAR(12) NOT NULL UNIQUE,
            "name" VARCHAR(80) NOT NULL,
            "prefix" VARCHAR(4) NOT NULL UNIQUE,
            "address" VARCHAR(200),
            "phone" VARCHAR(40),
            "center" JSONB,
            "boundary" JSONB,
            "is_synthetic" BOOL NOT NULL,
            "street_id" UUID NOT NULL REFERENCES "street" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX "idx_community_search_21f640" ON "community" USING GIN ("search");
        CREATE INDEX "idx_community_code_899374" ON "community" ("code", "id");
        CREATE INDEX "idx_community_street__fe4dbc" ON "community" ("street_id");
        COMMENT ON COLUMN "community"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "community"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "community"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "community"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "community"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "community"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "community"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "community"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "community"."code" IS 'Code of the community, GB/T 10114: twelve digits.';
        COMMENT ON COLUMN "community"."name" IS 'Name as on the seal, with 社区.';
        COMMENT ON COLUMN "community"."prefix" IS 'Capital letters that begin the numbers of its cases.';
        COMMENT ON COLUMN "community"."address" IS 'Where the office is.';
        COMMENT ON COLUMN "community"."phone" IS 'The office''s public number.';
        COMMENT ON COLUMN "community"."center" IS 'Where a map of the community opens, WGS84.';
        COMMENT ON COLUMN "community"."boundary" IS 'Outline of the community, WGS84.';
        COMMENT ON COLUMN "community"."is_synthetic" IS 'Made up for a demonstration; no such place exists.';
        COMMENT ON COLUMN "community"."street_id" IS 'The street office above it.';
        COMMENT ON TABLE "community" IS 'A community (社区): the smallest area with an office of its own, to which every row of content belongs.';
        CREATE TABLE "estate" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "name" VARCHAR(80) NOT NULL,
            "kind" VARCHAR(40) NOT NULL,
            "address" VARCHAR(200),
            "location" JSONB,
            "built_year" INT,
            "property_company" VARCHAR(120),
            "has_owners_committee" BOOL NOT NULL,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX "idx_estate_search_5958e6" ON "estate" USING GIN ("search");
        CREATE INDEX "idx_estate_sort_ke_c6d401" ON "estate" ("sort_key", "id");
        CREATE INDEX "idx_estate_communi_0b8e64" ON "estate" ("community_id");
        COMMENT ON COLUMN "estate"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "estate"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "estate"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "estate"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "estate"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "estate"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "estate"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "estate"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "estate"."name" IS 'Name on the gate.';
        COMMENT ON COLUMN "estate"."kind" IS 'How it came to be.';
        COMMENT ON COLUMN "estate"."address" IS 'Road and number of the main gate.';
        COMMENT ON COLUMN "estate"."location" IS 'Main gate, WGS84.';
        COMMENT ON COLUMN "estate"."built_year" IS 'Year in which the first building was finished.';
        COMMENT ON COLUMN "estate"."property_company" IS 'Company that manages it; empty if none does.';
        COMMENT ON COLUMN "estate"."has_owners_committee" IS 'Whether an owners'' committee is in office.';
        COMMENT ON COLUMN "estate"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON TABLE "estate" IS 'An estate (小区): houses that were built together and share a gate, a name and a property company.';
        CREATE TABLE "grid" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "code" VARCHAR(20) NOT NULL UNIQUE,
            "serial" INT NOT NULL,
            "name" VARCHAR(80) NOT NULL,
            "kind" VARCHAR(40) NOT NULL,
            "polygon" JSONB,
            "worker_name" VARCHAR(40),
            "is_synthetic" BOOL NOT NULL,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX "idx_grid_search_725600" ON "grid" USING GIN ("search");
        CREATE INDEX "idx_grid_code_27748d" ON "grid" ("code", "id");
        CREATE INDEX "idx_grid_communi_4ab301" ON "grid" ("community_id");
        COMMENT ON COLUMN "grid"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "grid"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "grid"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "grid"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "grid"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "grid"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "grid"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "grid"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "grid"."code" IS 'Standard code: the community''s twelve digits and a serial.';
        COMMENT ON COLUMN "grid"."serial" IS 'Number inside the community, counted from west to east and north to south.';
        COMMENT ON COLUMN "grid"."name" IS 'What people call it, with 网格.';
        COMMENT ON COLUMN "grid"."kind" IS 'Housing, or one large institution.';
        COMMENT ON COLUMN "grid"."polygon" IS 'Outline, WGS84; outlines of one community must not overlap.';
        COMMENT ON COLUMN "grid"."worker_name" IS 'Grid worker as named on the public notice board.';
        COMMENT ON COLUMN "grid"."is_synthetic" IS 'Made up for a demonstration; no such place exists.';
        COMMENT ON COLUMN "grid"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON TABLE "grid" IS 'A grid (网格): the piece of a community that one grid worker looks after.';
        CREATE TABLE "building" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "name" VARCHAR(80) NOT NULL,
            "floors" INT,
            "location" JSONB,
            "chat_group" VARCHAR(120),
            "red_steward" VARCHAR(40),
            "law_steward" VARCHAR(40),
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "estate_id" UUID NOT NULL REFERENCES "estate" ("id") ON DELETE RESTRICT,
            "grid_id" UUID REFERENCES "grid" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX "idx_building_search_a6e3c1" ON "building" USING GIN ("search");
        CREATE INDEX "idx_building_sort_ke_dbaa1e" ON "building" ("sort_key", "id");
        CREATE INDEX "idx_building_communi_45e78a" ON "building" ("community_id");
        CREATE INDEX "idx_building_estate__e346b1" ON "building" ("estate_id");
        CREATE INDEX "idx_building_grid_id_c1d2f6" ON "building" ("grid_id");
        COMMENT ON COLUMN "building"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "building"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "building"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "building"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "building"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "building"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "building"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "building"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "building"."name" IS 'Estate and number, as people say it.';
        COMMENT ON COLUMN "building"."floors" IS 'Storeys above ground.';
        COMMENT ON COLUMN "building"."location" IS 'Middle of the building, WGS84.';
        COMMENT ON COLUMN "building"."chat_group" IS 'Name of the residents'' chat group.';
        COMMENT ON COLUMN "building"."red_steward" IS 'Red steward (红管家) as named in the hall.';
        COMMENT ON COLUMN "building"."law_steward" IS 'Law steward (法管家) as named in the hall.';
        COMMENT ON COLUMN "building"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "building"."estate_id" IS 'Estate that it belongs to.';
        COMMENT ON COLUMN "building"."grid_id" IS 'Grid that it stands in.';
        COMMENT ON TABLE "building" IS 'A building (楼栋) with its chat group and its two stewards, whose names hang in the hall.';
        CREATE TABLE "building_unit" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "name" VARCHAR(100) NOT NULL,
            "serial" INT NOT NULL,
            "doors" INT,
            "corridor_head" VARCHAR(40),
            "building_id" UUID NOT NULL REFERENCES "building" ("id") ON DELETE RESTRICT,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX "idx_building_un_search_f8ceb1" ON "building_unit" USING GIN ("search");
        CREATE INDEX "idx_building_un_sort_ke_968f86" ON "building_unit" ("sort_key", "id");
        CREATE INDEX "idx_building_un_buildin_9b5a0f" ON "building_unit" ("building_id");
        CREATE INDEX "idx_building_un_communi_c8575c" ON "building_unit" ("community_id");
        COMMENT ON COLUMN "building_unit"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "building_unit"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "building_unit"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "building_unit"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "building_unit"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "building_unit"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "building_unit"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "building_unit"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "building_unit"."name" IS 'Building and number of the entrance.';
        COMMENT ON COLUMN "building_unit"."serial" IS 'Number of the entrance inside the building.';
        COMMENT ON COLUMN "building_unit"."doors" IS 'Number of dwellings on this staircase.';
        COMMENT ON COLUMN "building_unit"."corridor_head" IS 'Corridor head (楼道长) as named at the entrance.';
        COMMENT ON COLUMN "building_unit"."building_id" IS 'Building that it is part of.';
        COMMENT ON COLUMN "building_unit"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON TABLE "building_unit" IS 'A staircase (单元) of a building: the doors that share one entrance.';
        CREATE TABLE "venue" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "name" VARCHAR(200) NOT NULL,
            "kind" VARCHAR(40) NOT NULL,
            "address" VARCHAR(200),
            "location" JSONB,
            "capacity" INT,
            "opening_hours" VARCHAR(120),
            "phone" VARCHAR(40),
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "estate_id" UUID REFERENCES "estate" ("id") ON DELETE RESTRICT,
            "grid_id" UUID REFERENCES "grid" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX "idx_venue_search_d1bc97" ON "venue" USING GIN ("search");
        CREATE INDEX "idx_venue_sort_ke_3c345d" ON "venue" ("sort_key", "id");
        CREATE INDEX "idx_venue_communi_259bb6" ON "venue" ("community_id");
        CREATE INDEX "idx_venue_estate__167532" ON "venue" ("estate_id");
        CREATE INDEX "idx_venue_grid_id_d62b37" ON "venue" ("grid_id");
        COMMENT ON COLUMN "venue"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "venue"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "venue"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "venue"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "venue"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "venue"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "venue"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "venue"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "venue"."name" IS 'Name on the door.';
        COMMENT ON COLUMN "venue"."kind" IS 'What it is for; decides which events fit.';
        COMMENT ON COLUMN "venue"."address" IS 'Down to the building; ground floors and sheds are fine.';
        COMMENT ON COLUMN "venue"."location" IS 'Entrance, WGS84 (longitude, latitude).';
        COMMENT ON COLUMN "venue"."capacity" IS 'Most people at one time; sign-ups stop there.';
        COMMENT ON COLUMN "venue"."opening_hours" IS 'Opening hours in words.';
        COMMENT ON COLUMN "venue"."phone" IS 'For staff; never public.';
        COMMENT ON COLUMN "venue"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "venue"."estate_id" IS 'Estate that it stands in; empty if it belongs to the whole community.';
        COMMENT ON COLUMN "venue"."grid_id" IS 'Grid that it stands in.';
        COMMENT ON TABLE "venue" IS 'A place people can go to.';
        CREATE TABLE "api_token" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "name" VARCHAR(80) NOT NULL,
            "purpose" VARCHAR(200) NOT NULL,
            "token_hash" VARCHAR(64) UNIQUE,
            "scopes" JSONB NOT NULL,
            "expires_at" TIMESTAMPTZ NOT NULL,
            "revoked_at" TIMESTAMPTZ,
            "is_demo" BOOL NOT NULL
        );
        CREATE INDEX "idx_api_token_search_315cbd" ON "api_token" USING GIN ("search");
        CREATE INDEX "idx_api_token_sort_ke_30cf2f" ON "api_token" ("sort_key", "id");
        COMMENT ON COLUMN "api_token"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "api_token"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "api_token"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "api_token"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "api_token"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "api_token"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "api_token"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "api_token"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "api_token"."name" IS 'Who holds it.';
        COMMENT ON COLUMN "api_token"."purpose" IS 'What the data is used for, as agreed.';
        COMMENT ON COLUMN "api_token"."token_hash" IS 'SHA-256 of the token, in hex.';
        COMMENT ON COLUMN "api_token"."scopes" IS 'What it may do, such as schema:read.';
        COMMENT ON COLUMN "api_token"."expires_at" IS 'When it ends by itself.';
        COMMENT ON COLUMN "api_token"."revoked_at" IS 'When it was ended.';
        COMMENT ON COLUMN "api_token"."is_demo" IS 'A known token; refused outside demo mode.';
        COMMENT ON TABLE "api_token" IS 'A partner''s key: what for, for which communities, until when.';
        CREATE TABLE "household" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "code" VARCHAR(40) NOT NULL UNIQUE,
            "address" VARCHAR(200) NOT NULL,
            "door" VARCHAR(20),
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "estate_id" UUID REFERENCES "estate" ("id") ON DELETE RESTRICT,
            "grid_id" UUID REFERENCES "grid" ("id") ON DELETE RESTRICT,
            "unit_id" UUID REFERENCES "building_unit" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX "idx_household_search_cecb17" ON "household" USING GIN ("search");
        CREATE INDEX "idx_household_sort_ke_05b396" ON "household" ("sort_key", "id");
        CREATE INDEX "idx_household_communi_5026bb" ON "household" ("community_id");
        CREATE INDEX "idx_household_estate__0ae3a5" ON "household" ("estate_id");
        CREATE INDEX "idx_household_grid_id_247d70" ON "household" ("grid_id");
        CREATE INDEX "idx_household_unit_id_bc624c" ON "household" ("unit_id");
        COMMENT ON COLUMN "household"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "household"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "household"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "household"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "household"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "household"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "household"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "household"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "household"."code" IS 'Number of the household in the community''s books (户号).';
        COMMENT ON COLUMN "household"."address" IS 'Estate, building, staircase and door.';
        COMMENT ON COLUMN "household"."door" IS 'Number on the door.';
        COMMENT ON COLUMN "household"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "household"."estate_id" IS 'Estate that it is in.';
        COMMENT ON COLUMN "household"."grid_id" IS 'Grid that it is in.';
        COMMENT ON COLUMN "household"."unit_id" IS 'Staircase that the door is on.';
        COMMENT ON TABLE "household" IS 'A household (户): the people behind one door.';
        CREATE TABLE "user_account" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "login" VARCHAR(64) NOT NULL UNIQUE,
            "name" VARCHAR(40) NOT NULL,
            "job_title" VARCHAR(40),
            "locale" VARCHAR(8) NOT NULL,
            "is_active" BOOL NOT NULL,
            "is_demo" BOOL NOT NULL,
            "password_hash" VARCHAR(200),
            "community_id" UUID REFERENCES "community" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX "idx_user_accoun_search_131655" ON "user_account" USING GIN ("search");
        CREATE INDEX "idx_user_accoun_sort_ke_5fcebb" ON "user_account" ("sort_key", "id");
        CREATE INDEX "idx_user_accoun_communi_3ab339" ON "user_account" ("community_id");
        COMMENT ON COLUMN "user_account"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "user_account"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "user_account"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "user_account"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "user_account"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "user_account"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "user_account"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "user_account"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "user_account"."login" IS 'What is typed to sign in.';
        COMMENT ON COLUMN "user_account"."name" IS 'Name that colleagues see.';
        COMMENT ON COLUMN "user_account"."job_title" IS 'Post in words, such as 社区书记.';
        COMMENT ON COLUMN "user_account"."locale" IS 'Language of the screens.';
        COMMENT ON COLUMN "user_account"."is_active" IS 'Whether the account may sign in.';
        COMMENT ON COLUMN "user_account"."is_demo" IS 'Has a known password; refused outside demo mode.';
        COMMENT ON COLUMN "user_account"."password_hash" IS 'Argon2id; empty means nobody can sign in with a password.';
        COMMENT ON COLUMN "user_account"."community_id" IS 'Community whose colleagues see this account; empty above communities.';
        COMMENT ON TABLE "user_account" IS 'An account: somebody who signs in.';
        CREATE TABLE "resident" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "name" VARCHAR(40) NOT NULL,
            "sex" VARCHAR(8),
            "birth_on" DATE,
            "relation" VARCHAR(40) NOT NULL,
            "residency" VARCHAR(40) NOT NULL,
            "employment" VARCHAR(40),
            "moved_in_on" DATE,
            "id_number_sealed" BYTEA,
            "id_number_index" VARCHAR(64),
            "id_number_masked" VARCHAR(64),
            "phone_sealed" BYTEA,
            "phone_index" VARCHAR(64),
            "phone_masked" VARCHAR(64),
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "household_id" UUID NOT NULL REFERENCES "household" ("id") ON DELETE RESTRICT,
            "user_id" UUID REFERENCES "user_account" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX "idx_resident_id_numb_9d3928" ON "resident" ("id_number_index");
        CREATE INDEX "idx_resident_phone_i_2e7bec" ON "resident" ("phone_index");
        CREATE INDEX "idx_resident_search_44845e" ON "resident" USING GIN ("search");
        CREATE INDEX "idx_resident_sort_ke_9fc5e7" ON "resident" ("sort_key", "id");
        CREATE INDEX "idx_resident_communi_187194" ON "resident" ("community_id");
        CREATE INDEX "idx_resident_househo_30ec81" ON "resident" ("household_id");
        CREATE INDEX "idx_resident_user_id_1b4a0e" ON "resident" ("user_id");
        COMMENT ON COLUMN "resident"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "resident"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "resident"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "resident"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "resident"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "resident"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "resident"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "resident"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "resident"."name" IS 'Name as on the identity card.';
        COMMENT ON COLUMN "resident"."sex" IS 'As on the identity card.';
        COMMENT ON COLUMN "resident"."birth_on" IS 'Date of birth.';
        COMMENT ON COLUMN "resident"."relation" IS 'What they are to the head of the household.';
        COMMENT ON COLUMN "resident"."residency" IS 'Permanent, registered or floating.';
        COMMENT ON COLUMN "resident"."employment" IS 'How they stand to paid work; empty for children.';
        COMMENT ON COLUMN "resident"."moved_in_on" IS 'Since when they live here.';
        COMMENT ON COLUMN "resident"."id_number_sealed" IS 'Resident identity number. Encrypted.';
        COMMENT ON COLUMN "resident"."id_number_index" IS 'Resident identity number. Keyed hash.';
        COMMENT ON COLUMN "resident"."id_number_masked" IS 'Resident identity number. Masked.';
        COMMENT ON COLUMN "resident"."phone_sealed" IS 'Phone for calls from the community. Encrypted.';
        COMMENT ON COLUMN "resident"."phone_index" IS 'Phone for calls from the community. Keyed hash.';
        COMMENT ON COLUMN "resident"."phone_masked" IS 'Phone for calls from the community. Masked.';
        COMMENT ON COLUMN "resident"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "resident"."household_id" IS 'Household that they live in.';
        COMMENT ON COLUMN "resident"."user_id" IS 'Their own account, if they have one.';
        COMMENT ON TABLE "resident" IS 'A person who lives in the community or is registered there.';
        CREATE TABLE "resident_tag" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "kind" VARCHAR(40) NOT NULL,
            "source" VARCHAR(40) NOT NULL,
            "valid_from_on" DATE NOT NULL,
            "valid_to_on" DATE,
            "visit_every_days" INT,
            "note" VARCHAR(200),
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "resident_id" UUID NOT NULL REFERENCES "resident" ("id") ON DELETE CASCADE
        );
        CREATE INDEX "idx_resident_ta_search_8d58d0" ON "resident_tag" USING GIN ("search");
        CREATE INDEX "idx_resident_ta_valid_f_a14c23" ON "resident_tag" ("valid_from_on", "id");
        CREATE INDEX "idx_resident_ta_communi_be43f1" ON "resident_tag" ("community_id");
        CREATE INDEX "idx_resident_ta_residen_2afd3e" ON "resident_tag" ("resident_id");
        COMMENT ON COLUMN "resident_tag"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "resident_tag"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "resident_tag"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "resident_tag"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "resident_tag"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "resident_tag"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "resident_tag"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "resident_tag"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "resident_tag"."kind" IS 'Group.';
        COMMENT ON COLUMN "resident_tag"."source" IS 'Where the community knows it from.';
        COMMENT ON COLUMN "resident_tag"."valid_from_on" IS 'First day on which it holds.';
        COMMENT ON COLUMN "resident_tag"."valid_to_on" IS 'Last day on which it holds; empty while it does.';
        COMMENT ON COLUMN "resident_tag"."visit_every_days" IS 'Longest time between two visits, in days.';
        COMMENT ON COLUMN "resident_tag"."note" IS 'What a visitor should know.';
        COMMENT ON COLUMN "resident_tag"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "resident_tag"."resident_id" IS 'Whom it is about.';
        COMMENT ON TABLE "resident_tag" IS 'What a community knows about a resident that calls for care or help, from whom, and how long it holds.';
        CREATE TABLE "user_role" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "role" VARCHAR(40) NOT NULL,
            "department" VARCHAR(40),
            "community_id" UUID REFERENCES "community" ("id") ON DELETE RESTRICT,
            "grid_id" UUID REFERENCES "grid" ("id") ON DELETE RESTRICT,
            "street_id" UUID REFERENCES "street" ("id") ON DELETE RESTRICT,
            "user_id" UUID NOT NULL REFERENCES "user_account" ("id") ON DELETE CASCADE
        );
        CREATE INDEX "idx_user_role_search_d4c6ff" ON "user_role" USING GIN ("search");
        CREATE INDEX "idx_user_role_created_aaabdd" ON "user_role" ("created_at", "id");
        CREATE INDEX "idx_user_role_communi_6fa628" ON "user_role" ("community_id");
        CREATE INDEX "idx_user_role_grid_id_f0dc65" ON "user_role" ("grid_id");
        CREATE INDEX "idx_user_role_street__5531bc" ON "user_role" ("street_id");
        CREATE INDEX "idx_user_role_user_id_f6aae2" ON "user_role" ("user_id");
        COMMENT ON COLUMN "user_role"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "user_role"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "user_role"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "user_role"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "user_role"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "user_role"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "user_role"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "user_role"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "user_role"."role" IS 'What the account may be.';
        COMMENT ON COLUMN "user_role"."department" IS 'For staff: the unit whose cases they handle.';
        COMMENT ON COLUMN "user_role"."community_id" IS 'For roles of one community.';
        COMMENT ON COLUMN "user_role"."grid_id" IS 'For grid workers.';
        COMMENT ON COLUMN "user_role"."street_id" IS 'For roles of a whole street.';
        COMMENT ON COLUMN "user_role"."user_id" IS 'Account that holds the role.';
        COMMENT ON TABLE "user_role" IS 'A role of an account for one area. A person with two grids has two rows.';
        CREATE TABLE "session" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "token_hash" VARCHAR(64) NOT NULL UNIQUE,
            "locale" VARCHAR(8),
            "expires_at" TIMESTAMPTZ NOT NULL,
            "revoked_at" TIMESTAMPTZ,
            "acting_id" UUID REFERENCES "user_role" ("id") ON DELETE RESTRICT,
            "user_id" UUID NOT NULL REFERENCES "user_account" ("id") ON DELETE RESTRICT
        );
        COMMENT ON COLUMN "session"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "session"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "session"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "session"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "session"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "session"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "session"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "session"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "session"."token_hash" IS 'SHA-256 of the cookie''s token, in hex.';
        COMMENT ON COLUMN "session"."locale" IS 'Language chosen in this browser.';
        COMMENT ON COLUMN "session"."expires_at" IS 'When it ends by itself.';
        COMMENT ON COLUMN "session"."revoked_at" IS 'When it was ended.';
        COMMENT ON COLUMN "session"."acting_id" IS 'Role acted in.';
        COMMENT ON COLUMN "session"."user_id" IS 'Who signed in.';
        COMMENT ON TABLE "session" IS 'A signed-in browser. The cookie holds a random token; here is only its hash.';
        CREATE TABLE "case_file" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "number" VARCHAR(20) NOT NULL UNIQUE,
            "title" VARCHAR(120),
            "description" TEXT,
            "channel" VARCHAR(40) NOT NULL,
            "appeal_type" VARCHAR(40) NOT NULL,
            "category" VARCHAR(8) NOT NULL,
            "handling_mode" VARCHAR(40) NOT NULL,
            "level" VARCHAR(40) NOT NULL,
            "severity" VARCHAR(40) NOT NULL,
            "status" VARCHAR(40) NOT NULL,
            "problem_label" VARCHAR(40) NOT NULL,
            "location" JSONB,
            "reporter_name" VARCHAR(40),
            "lead_department" VARCHAR(40),
            "reported_at" TIMESTAMPTZ NOT NULL,
            "registered_at" TIMESTAMPTZ,
            "due_at" TIMESTAMPTZ,
            "resolved_at" TIMESTAMPTZ,
            "closed_at" TIMESTAMPTZ,
            "satisfaction" VARCHAR(40),
            "close_reason" VARCHAR(40),
            "reporter_phone_sealed" BYTEA,
            "reporter_phone_index" VARCHAR(64),
            "reporter_phone_masked" VARCHAR(64),
            "building_id" UUID REFERENCES "building" ("id") ON DELETE RESTRICT,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "estate_id" UUID REFERENCES "estate" ("id") ON DELETE RESTRICT,
            "grid_id" UUID REFERENCES "grid" ("id") ON DELETE RESTRICT,
            "mediator_id" UUID REFERENCES "user_account" ("id") ON DELETE RESTRICT,
            "resident_id" UUID REFERENCES "resident" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX "idx_case_file_reporte_e9d5fa" ON "case_file" ("reporter_phone_index");
        CREATE INDEX "idx_case_file_search_65bb06" ON "case_file" USING GIN ("search");
        CREATE INDEX "idx_case_file_reporte_856b34" ON "case_file" ("reported_at", "id");
        CREATE INDEX "idx_case_file_buildin_158c97" ON "case_file" ("building_id");
        CREATE INDEX "idx_case_file_communi_08523d" ON "case_file" ("community_id");
        CREATE INDEX "idx_case_file_estate__a02e0a" ON "case_file" ("estate_id");
        CREATE INDEX "idx_case_file_grid_id_ddb7f1" ON "case_file" ("grid_id");
        CREATE INDEX "idx_case_file_mediato_8100b5" ON "case_file" ("mediator_id");
        CREATE INDEX "idx_case_file_residen_d74537" ON "case_file" ("resident_id");
        COMMENT ON COLUMN "case_file"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "case_file"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "case_file"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "case_file"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "case_file"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "case_file"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "case_file"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "case_file"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "case_file"."number" IS 'Number: community, year and month, serial; DH-2611-0472.';
        COMMENT ON COLUMN "case_file"."title" IS 'The matter in one line.';
        COMMENT ON COLUMN "case_file"."description" IS 'What was said, in the person''s words.';
        COMMENT ON COLUMN "case_file"."channel" IS 'Through which door it came.';
        COMMENT ON COLUMN "case_file"."appeal_type" IS 'What the person wants.';
        COMMENT ON COLUMN "case_file"."category" IS 'Class, by its code.';
        COMMENT ON COLUMN "case_file"."handling_mode" IS 'Minor, urgent or hard; not the level.';
        COMMENT ON COLUMN "case_file"."level" IS 'How far up it has gone.';
        COMMENT ON COLUMN "case_file"."severity" IS 'What happens if nothing is done.';
        COMMENT ON COLUMN "case_file"."status" IS 'Where it stands.';
        COMMENT ON COLUMN "case_file"."problem_label" IS 'One person''s problem or many people''s.';
        COMMENT ON COLUMN "case_file"."location" IS 'Where it is, WGS84; never shown for private cases.';
        COMMENT ON COLUMN "case_file"."reporter_name" IS 'Who raised it; empty if they did not say.';
        COMMENT ON COLUMN "case_file"."lead_department" IS 'Unit that leads; empty until it is dispatched.';
        COMMENT ON COLUMN "case_file"."reported_at" IS 'When somebody raised it.';
        COMMENT ON COLUMN "case_file"."registered_at" IS 'When the community took it on.';
        COMMENT ON COLUMN "case_file"."due_at" IS 'By when the person was promised an answer.';
        COMMENT ON COLUMN "case_file"."resolved_at" IS 'When the person had the answer.';
        COMMENT ON COLUMN "case_file"."closed_at" IS 'When it ended.';
        COMMENT ON COLUMN "case_file"."satisfaction" IS 'What the person said when called back.';
        COMMENT ON COLUMN "case_file"."close_reason" IS 'Why it ended.';
        COMMENT ON COLUMN "case_file"."reporter_phone_sealed" IS 'Phone for the answer and the call-back. Encrypted.';
        COMMENT ON COLUMN "case_file"."reporter_phone_index" IS 'Phone for the answer and the call-back. Keyed hash.';
        COMMENT ON COLUMN "case_file"."reporter_phone_masked" IS 'Phone for the answer and the call-back. Masked.';
        COMMENT ON COLUMN "case_file"."building_id" IS 'Building, if one.';
        COMMENT ON COLUMN "case_file"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "case_file"."estate_id" IS 'Estate that it is about.';
        COMMENT ON COLUMN "case_file"."grid_id" IS 'Grid that it is about.';
        COMMENT ON COLUMN "case_file"."mediator_id" IS 'Mediator of a dispute.';
        COMMENT ON COLUMN "case_file"."resident_id" IS 'The same person in the register, if known.';
        COMMENT ON TABLE "case_file" IS 'A matter that somebody raised (诉求), with one identity however many doors it came through.';
        CREATE TABLE "case_entry" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "kind" VARCHAR(40) NOT NULL,
            "text" TEXT NOT NULL,
            "at" TIMESTAMPTZ NOT NULL,
            "author_name" VARCHAR(60),
            "is_public" BOOL NOT NULL,
            "author_id" UUID REFERENCES "user_account" ("id") ON DELETE RESTRICT,
            "case_id" UUID NOT NULL REFERENCES "case_file" ("id") ON DELETE CASCADE,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX "idx_case_entry_search_34e5dc" ON "case_entry" USING GIN ("search");
        CREATE INDEX "idx_case_entry_at_2b12ce" ON "case_entry" ("at", "id");
        CREATE INDEX "idx_case_entry_author__95a704" ON "case_entry" ("author_id");
        CREATE INDEX "idx_case_entry_case_id_8a9525" ON "case_entry" ("case_id");
        CREATE INDEX "idx_case_entry_communi_b13633" ON "case_entry" ("community_id");
        COMMENT ON COLUMN "case_entry"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "case_entry"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "case_entry"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "case_entry"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "case_entry"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "case_entry"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "case_entry"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "case_entry"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "case_entry"."kind" IS 'What it is about.';
        COMMENT ON COLUMN "case_entry"."text" IS 'What was said or done.';
        COMMENT ON COLUMN "case_entry"."at" IS 'When.';
        COMMENT ON COLUMN "case_entry"."author_name" IS 'Who, in words: a person, a company, the system.';
        COMMENT ON COLUMN "case_entry"."is_public" IS 'Whether the person who raised the case may read it.';
        COMMENT ON COLUMN "case_entry"."author_id" IS 'Account, if one.';
        COMMENT ON COLUMN "case_entry"."case_id" IS 'Case that it belongs to.';
        COMMENT ON COLUMN "case_entry"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON TABLE "case_entry" IS 'A line of a case''s timeline: who said or did what, when, and whether the person who raised it may read it.';
        CREATE TABLE "cultural_event" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "title" VARCHAR(120) NOT NULL,
            "type" VARCHAR(40) NOT NULL,
            "status" VARCHAR(40) NOT NULL,
            "theme" VARCHAR(120),
            "attached_service" VARCHAR(120),
            "description" TEXT,
            "starts_at" TIMESTAMPTZ NOT NULL,
            "ends_at" TIMESTAMPTZ NOT NULL,
            "capacity" INT,
            "audience" VARCHAR(40) NOT NULL,
            "organiser" VARCHAR(120),
            "needs_registration" BOOL NOT NULL,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "venue_id" UUID REFERENCES "venue" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX "idx_cultural_ev_search_a551af" ON "cultural_event" USING GIN ("search");
        CREATE INDEX "idx_cultural_ev_starts__c5f555" ON "cultural_event" ("starts_at", "id");
        CREATE INDEX "idx_cultural_ev_communi_59ada6" ON "cultural_event" ("community_id");
        CREATE INDEX "idx_cultural_ev_venue_i_9406a7" ON "cultural_event" ("venue_id");
        COMMENT ON COLUMN "cultural_event"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "cultural_event"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "cultural_event"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "cultural_event"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "cultural_event"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "cultural_event"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "cultural_event"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "cultural_event"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "cultural_event"."title" IS 'Title as on the poster.';
        COMMENT ON COLUMN "cultural_event"."type" IS 'What kind of event it is.';
        COMMENT ON COLUMN "cultural_event"."status" IS 'Where it stands.';
        COMMENT ON COLUMN "cultural_event"."theme" IS 'Theme; every show has one.';
        COMMENT ON COLUMN "cultural_event"."attached_service" IS 'Service given alongside, such as free haircuts; every show has one.';
        COMMENT ON COLUMN "cultural_event"."description" IS 'What awaits people, in plain words.';
        COMMENT ON COLUMN "cultural_event"."starts_at" IS 'Beginning.';
        COMMENT ON COLUMN "cultural_event"."ends_at" IS 'End; after the beginning.';
        COMMENT ON COLUMN "cultural_event"."capacity" IS 'Places; empty means as many as come.';
        COMMENT ON COLUMN "cultural_event"."audience" IS 'For whom it is meant.';
        COMMENT ON COLUMN "cultural_event"."organiser" IS 'Who runs it.';
        COMMENT ON COLUMN "cultural_event"."needs_registration" IS 'Whether people sign up beforehand.';
        COMMENT ON COLUMN "cultural_event"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "cultural_event"."venue_id" IS 'Where it takes place.';
        COMMENT ON TABLE "cultural_event" IS 'Something that a community puts on (文体活动): a show, a course, a clinic, a fair.';
        CREATE TABLE "registration" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "party_size" INT NOT NULL,
            "status" VARCHAR(40) NOT NULL,
            "code" VARCHAR(16) NOT NULL UNIQUE,
            "registered_by" VARCHAR(60),
            "checked_in_at" TIMESTAMPTZ,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "event_id" UUID NOT NULL REFERENCES "cultural_event" ("id") ON DELETE RESTRICT,
            "resident_id" UUID NOT NULL REFERENCES "resident" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX "idx_registratio_search_b9524b" ON "registration" USING GIN ("search");
        CREATE INDEX "idx_registratio_created_34f11e" ON "registration" ("created_at", "id");
        CREATE INDEX "idx_registratio_communi_758f96" ON "registration" ("community_id");
        CREATE INDEX "idx_registratio_event_i_823979" ON "registration" ("event_id");
        CREATE INDEX "idx_registratio_residen_b42983" ON "registration" ("resident_id");
        COMMENT ON COLUMN "registration"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "registration"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "registration"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "registration"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "registration"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "registration"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "registration"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "registration"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "registration"."party_size" IS 'People who come, this one included.';
        COMMENT ON COLUMN "registration"."status" IS 'Where it stands.';
        COMMENT ON COLUMN "registration"."code" IS 'Code said or shown at the door.';
        COMMENT ON COLUMN "registration"."registered_by" IS 'Who signed up for them: family or building head.';
        COMMENT ON COLUMN "registration"."checked_in_at" IS 'When they came.';
        COMMENT ON COLUMN "registration"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "registration"."event_id" IS 'Event.';
        COMMENT ON COLUMN "registration"."resident_id" IS 'Who signed up.';
        COMMENT ON TABLE "registration" IS 'A sign-up for an event, for one resident and whoever comes along.';
        CREATE TABLE "employer" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "name" VARCHAR(120) NOT NULL,
            "credit_code" VARCHAR(18) UNIQUE,
            "verification" VARCHAR(40) NOT NULL,
            "verified_on" DATE,
            "industry" VARCHAR(60),
            "address" VARCHAR(200),
            "location" JSONB,
            "contact_name" VARCHAR(40),
            "contact_phone" VARCHAR(40),
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX "idx_employer_search_1e4c7b" ON "employer" USING GIN ("search");
        CREATE INDEX "idx_employer_sort_ke_588df3" ON "employer" ("sort_key", "id");
        CREATE INDEX "idx_employer_communi_36cfaa" ON "employer" ("community_id");
        COMMENT ON COLUMN "employer"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "employer"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "employer"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "employer"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "employer"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "employer"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "employer"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "employer"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "employer"."name" IS 'Name as on the licence.';
        COMMENT ON COLUMN "employer"."credit_code" IS 'Unified social credit code, GB 32100: 18 characters with a check digit.';
        COMMENT ON COLUMN "employer"."verification" IS 'Whether somebody has looked at its papers.';
        COMMENT ON COLUMN "employer"."verified_on" IS 'When its papers were looked at.';
        COMMENT ON COLUMN "employer"."industry" IS 'What it does.';
        COMMENT ON COLUMN "employer"."address" IS 'Where people work.';
        COMMENT ON COLUMN "employer"."location" IS 'Entrance, WGS84.';
        COMMENT ON COLUMN "employer"."contact_name" IS 'Whom to ask; for staff.';
        COMMENT ON COLUMN "employer"."contact_phone" IS 'Number of the contact; for staff.';
        COMMENT ON COLUMN "employer"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON TABLE "employer" IS 'An employer (用人单位) near the community, whose papers somebody has looked at.';
        CREATE TABLE "job_posting" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "title" VARCHAR(120) NOT NULL,
            "occupation_code" VARCHAR(12),
            "employment_type" VARCHAR(40) NOT NULL,
            "status" VARCHAR(40) NOT NULL,
            "wage_from" DECIMAL(10,2),
            "wage_to" DECIMAL(10,2),
            "pay_unit" VARCHAR(40) NOT NULL,
            "headcount" INT NOT NULL,
            "description" TEXT,
            "requirements" VARCHAR(200),
            "address" VARCHAR(200),
            "location" JSONB,
            "published_at" TIMESTAMPTZ,
            "valid_through_on" DATE,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "employer_id" UUID REFERENCES "employer" ("id") ON DELETE RESTRICT,
            "grid_id" UUID REFERENCES "grid" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX "idx_job_posting_search_fe4cdc" ON "job_posting" USING GIN ("search");
        CREATE INDEX "idx_job_posting_created_f7551e" ON "job_posting" ("created_at", "id");
        CREATE INDEX "idx_job_posting_communi_cfbe65" ON "job_posting" ("community_id");
        CREATE INDEX "idx_job_posting_employe_00c690" ON "job_posting" ("employer_id");
        CREATE INDEX "idx_job_posting_grid_id_c15be8" ON "job_posting" ("grid_id");
        COMMENT ON COLUMN "job_posting"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "job_posting"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "job_posting"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "job_posting"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "job_posting"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "job_posting"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "job_posting"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "job_posting"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "job_posting"."title" IS 'What the job is called.';
        COMMENT ON COLUMN "job_posting"."occupation_code" IS 'Occupation by CSCO 2022, written d-dd-dd-dd, such as 4-07-05-01.';
        COMMENT ON COLUMN "job_posting"."employment_type" IS 'How one is employed.';
        COMMENT ON COLUMN "job_posting"."status" IS 'Where it stands.';
        COMMENT ON COLUMN "job_posting"."wage_from" IS 'Least pay in CNY for the unit; empty by the piece.';
        COMMENT ON COLUMN "job_posting"."wage_to" IS 'Most pay in CNY for the unit.';
        COMMENT ON COLUMN "job_posting"."pay_unit" IS 'What the wage is for.';
        COMMENT ON COLUMN "job_posting"."headcount" IS 'People wanted.';
        COMMENT ON COLUMN "job_posting"."description" IS 'Work, hours and conditions in plain words.';
        COMMENT ON COLUMN "job_posting"."requirements" IS 'What one must bring.';
        COMMENT ON COLUMN "job_posting"."address" IS 'Where the work is.';
        COMMENT ON COLUMN "job_posting"."location" IS 'Where the work is, WGS84.';
        COMMENT ON COLUMN "job_posting"."published_at" IS 'When it was first shown.';
        COMMENT ON COLUMN "job_posting"."valid_through_on" IS 'Last day on which it is shown.';
        COMMENT ON COLUMN "job_posting"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "job_posting"."employer_id" IS 'Who hires.';
        COMMENT ON COLUMN "job_posting"."grid_id" IS 'Grid in which the work is.';
        COMMENT ON TABLE "job_posting" IS 'An offer of work (招聘信息), verified before it is shown and taken down when it is old.';
        CREATE TABLE "application" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "status" VARCHAR(40) NOT NULL,
            "reason" VARCHAR(200),
            "hired_at" TIMESTAMPTZ,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "posting_id" UUID NOT NULL REFERENCES "job_posting" ("id") ON DELETE RESTRICT,
            "resident_id" UUID NOT NULL REFERENCES "resident" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX "idx_application_search_c89e5d" ON "application" USING GIN ("search");
        CREATE INDEX "idx_application_created_e72968" ON "application" ("created_at", "id");
        CREATE INDEX "idx_application_communi_ef1951" ON "application" ("community_id");
        CREATE INDEX "idx_application_posting_972f1d" ON "application" ("posting_id");
        CREATE INDEX "idx_application_residen_c761df" ON "application" ("resident_id");
        COMMENT ON COLUMN "application"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "application"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "application"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "application"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "application"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "application"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "application"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "application"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "application"."status" IS 'How far they have come.';
        COMMENT ON COLUMN "application"."reason" IS 'Why it fits, or why it ended.';
        COMMENT ON COLUMN "application"."hired_at" IS 'When they started.';
        COMMENT ON COLUMN "application"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "application"."posting_id" IS 'Posting.';
        COMMENT ON COLUMN "application"."resident_id" IS 'Who applies.';
        COMMENT ON TABLE "application" IS 'One resident and one posting, from the recommendation to three months in the job.';
        CREATE TABLE "skill_profile" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "skills" VARCHAR(300) NOT NULL,
            "wishes" VARCHAR(300),
            "wage_wish" DECIMAL(10,2),
            "walk_limit_minutes" INT,
            "has_consent" BOOL NOT NULL,
            "consent_on" DATE,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "resident_id" UUID NOT NULL REFERENCES "resident" ("id") ON DELETE CASCADE
        );
        CREATE INDEX "idx_skill_profi_search_190775" ON "skill_profile" USING GIN ("search");
        CREATE INDEX "idx_skill_profi_created_fe4908" ON "skill_profile" ("created_at", "id");
        CREATE INDEX "idx_skill_profi_communi_f6b740" ON "skill_profile" ("community_id");
        CREATE INDEX "idx_skill_profi_residen_64f7d2" ON "skill_profile" ("resident_id");
        COMMENT ON COLUMN "skill_profile"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "skill_profile"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "skill_profile"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "skill_profile"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "skill_profile"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "skill_profile"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "skill_profile"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "skill_profile"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "skill_profile"."skills" IS 'Skills and certificates, parted by 、.';
        COMMENT ON COLUMN "skill_profile"."wishes" IS 'Work, hours and distance that they wish for.';
        COMMENT ON COLUMN "skill_profile"."wage_wish" IS 'Least monthly pay in CNY that they wish for.';
        COMMENT ON COLUMN "skill_profile"."walk_limit_minutes" IS 'Longest walk to work, in minutes.';
        COMMENT ON COLUMN "skill_profile"."has_consent" IS 'Whether they agreed to be recommended for jobs.';
        COMMENT ON COLUMN "skill_profile"."consent_on" IS 'When they agreed.';
        COMMENT ON COLUMN "skill_profile"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "skill_profile"."resident_id" IS 'Whose profile it is.';
        COMMENT ON TABLE "skill_profile" IS 'What a resident can do and wishes for at work, kept with their consent.';
        CREATE TABLE "aerich" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "version" VARCHAR(255) NOT NULL,
            "app" VARCHAR(100) NOT NULL,
            "content" JSONB NOT NULL
        );
        CREATE TABLE "estate_grid" (
            "estate_id" UUID NOT NULL REFERENCES "estate" ("id") ON DELETE RESTRICT,
            "grid_id" UUID NOT NULL REFERENCES "grid" ("id") ON DELETE RESTRICT
        );
        COMMENT ON TABLE "estate_grid" IS 'Grids that it lies in.';
        CREATE UNIQUE INDEX "uidx_estate_grid_estate__301a19" ON "estate_grid" ("estate_id", "grid_id");
        CREATE TABLE "api_token_community" (
            "api_token_id" UUID NOT NULL REFERENCES "api_token" ("id") ON DELETE RESTRICT,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT
        );
        COMMENT ON TABLE "api_token_community" IS 'Communities that it opens.';
        CREATE UNIQUE INDEX "uidx_api_token_c_api_tok_6bc6b3" ON "api_token_community" ("api_token_id", "community_id");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfX1z20iO91dh+Z8kVYrP7/EkTz1VtuNJvJvYKduZ3OxmS9ciWxLHFFvLF3t0u/vdD+"
    "gmKZIiJZKi5JaMqq3ZWCJaTaAbjQZ+AP61M7IHHgts4fq7Z9yzzeHOe+NfOy4bcfhHwbcd"
    "Y4eNx9nv8MOA9RxJwqbP9fzAY2YAn/aZ43P4yOK+6dljpIJP3dBx8ENhwoO2O5h+FLr2P0"
    "PeDcSAB0PuwRd//wd8bLsW/5P78Z/jh27f5o6VmbJt4W/Lz7vBZCw/u3KDX+WD+Gu9rimc"
    "cOROHx5PgqFwk6dtN8BPB9zl8IIchw+8EKePs4veM34jNdPpI2qKKRqL91noBKnX7XWnn+"
    "10u9c39927y/tud6cGg0xgOzAXpurLtx/gFN4e7B+9Ozo9PDk6hUfkNJNP3v1H/fSUMYpQ"
    "suf6fuc/8nsWMPWE5PGUqY/c83FKM5y9GDKvmLUpkhx/YeJ5/sbcnMfg+IMph6erah0sHr"
    "E/uw53BwFukYPj4zkM/e3s9uLz2e1reOoN/qSAbaB2x3X01YH6Drk+5TJurBocjh7fQu7u"
    "7+1V4C48Vcpd+V2Wu/CLAVdbO8vhv9zdXBdzOEWS47Jlm4Hxb8Ox/RldsQHcnsNcZAaOPP"
    "L9fzppnr7+evbfeXZffLk5l8wRfjDw5ChygHNgPSro/kNKm+AHPWY+PDHP6s58Iw5E2bOz"
    "X40ORvlPmMsGkpH4xvh+D3awe2Xx0ViACM1J5ozIfzc91OCbzGlm555adKTt/BiywIAzyz"
    "DFCCZlGU92MIQPbN944BND9NW/YQzhGZZt7e7kJNZshIID8+878pGuOuOAdOcfy5yh379f"
    "faxxiIYhzAxpmmyPxWfpzv/rh66JTDdwnXDX2kWhjoTFnV387Xf/f2f9m0fuk8OTN/k9If"
    "kw/4RNy6oq49M0bbJfX+20kMGpPc4ndQ7T6PEtPExPq5ylp+VH6enMSWq74zDoDpk/rMPh"
    "LNUWMvrkqAKjT45KGY1fZRntiaeaKmFKsYRCiLStLlxuRx+YHsc37rICC/AjfBPYI15iBW"
    "Yo84ZgRLob/6OdZbzWyyO8n3XjOpPod+fw+/7q6+Xd/dnXbxkT8ePZ/SV+cyA/neQ+fX2S"
    "W/HJIMaPq/vPBv5p/O3m+jIvxOS5+7/t4JxYGIiuCwucWSkWxZ/GbNTC8PzCrQH3Lt3Amz"
    "U809+VG56OfKrLk8cWWp43LpiMQ+YOONqIAv4CZbBr/I/6zP8fY8TGYDYacv5GIIy/93hf"
    "eDAS6wfc+8cHw+cMflY9AE+Ox5x5QOU/wIcC1sesrbqm31zsDvrXzlQssJ59EXqm3IpThQ"
    "j/RSL+5xi+96XfKhonkk60O+KdvSMfBqbLP/5DxrJGxnJtHb5O3b1eE2S7lHfG+klt46pG"
    "ZppmG03MKrb8SbktfzJjyz+Tiakbm1uyMcVoBG8UTGqyNE9HtnvOMS4Pr1q+8YRiC7XAUR"
    "UtcFSuBY5mtMAzep+2dcECb+Rf9RZtimoLF277x5dimSecBoyOqbaQ0e1rCFcEBSy+hwtS"
    "MYvj5xsxd3N0wv3lf9/PD5clJvWXm+tP8eP5GFrOjFC351qRyikJRSo3LFI5dpjJ/d3z0H"
    "YsxYvpUsh/10kcRuqbjM+ol35qob/ozIifN17/DE9+eWfCf0/3em9UwNEOfHTtBMbAE+HY"
    "wEAkfhQ8CcMPOL6u3zGehsLnBk7WN3AFGrYrQ5dD5jiz3qK1/GJNX5HPmWcO63mGPl1d55"
    "xDuHvTgwov6EYRpSXdTrmRMzeFFsflfgBKoeVBB55tLTskud3SexYn2zEiaJXxbmaLrdMJ"
    "V4oJK0XblUPCCiB3bR1O+zVZfCFCF7XOMPZs+wnkAn3b1TjeDh5vU4NXbVgIOz+GXGl24L"
    "rxxHxjxCxelf3b6xQNx1bDlZCl3OSV4DA/iDbnLH5qq1ZEzL/UkohmP10RcJrwZisiS9nC"
    "iljPvW12QUQv8sHgo3EwARvRdjjYjnDpeQTjeelDUvMVMask0vZnVZ9ImmZ9HpGduhbQN9"
    "udgMkvj2RuBHbgwIB94Rk4f5BvVX2QRXNX8pcczHGYHMx6TNTNogt6yiu4ypd7TvJ0GgsD"
    "VxPcMblnBALsWz+ShHyBFrbdKnwrEXfHchk1EMuUUGO5RJtE3qDhsmjDiBsjmgKZ3P3G0W"
    "E7Ty7VBFIhjUdffxew4fLi/uZWngoqyp26l82ojex6/Yf6qb4tHTG+PRor3/cTtwdD+dPR"
    "fHxgdMKrrAe4ZjRjE+IYO5fS7yF3ihuOetzrGGBPjLkA/hg+m4AV0ehEaR9023eEKDpISm"
    "/bU4JGl+012XJ3uN4mvsF64pFLz59b2aZv+ZLtCJMVx5m/CbuMy2mipTzva+L3V9uyHB7b"
    "T7E/tmP8+HR3erT8wdCaUz4XDwm60ilcR/9kqTSOQ+1cw3vGEgE22BYHRr9K+cIbqaD9g0"
    "pJdAdzkugOZuFCcF2MnPF1ZJEj01kYt9yKww0YpXjH2QH8t8f2f4bHvd7JGzwfkBvW3FjH"
    "8wRpHfbURDo5Mp2l84U9paVzYlrHGyMdDdBh6zKr7qP0RTltkEOU0Yj+mh53hDvw4ca4hu"
    "jFlPnTAFcNzmeINoDtkTUr+W0Hz8XqOOxXg9EpEu2hZDufYLIJj4HjruWDtlk5i2dgCgWa"
    "ZZbnv4J5bQ/cv/KJ5PyVixMuxEdHUIOL9FiarOsVqJPpp9OF48E5GAeaZ7QucEq5maWRcH"
    "l3f3t1cb9ToGNakMFlMpAmAmhJsSxkekbhVuA46o0W+P0pGmZ79MtCTqc0bgmfy1FQqWgk"
    "bJACn8R5RPbrX2+5U3Y9zkGbvru2RgC1nXhaiSBs3xgzL4B72pKSyNqEzC8C+lVioKTdvY"
    "D/6rN2zxOHgi3zAZfl1ToAd3LlzQHdxStzMfCuG8aPVkDfwc62PZQhXmSOD4/hInO8f3T4"
    "Bj0BLPHMvJcnnYWuPLUUfbjGcZlqibmhqNeKgHbtDr7dmLpEeppC9QgCRxA4gsARBI4gcA"
    "SBIwhckRVNEDiCwBEEjiBwBIEjCBxB4AgCRxC4Jp7OKQguPltKPUyV8CerKOLscw+2co0L"
    "95RgffftJhCgQr6D6kI0UAaq9UzXb6sm+tDaBPDhlOvWE3ccG2NawlWejsSD+lz+DuF5ti"
    "W87hCubXWUzgyhzniei2iyBk52mhX+y97xIfz3+F0/heiJor5LKaX2UT1p7/GMlMq9sTmy"
    "DQCXtBYRWxJeQjCqNcOoCHiiO/AkXfhjSSmkK41oIoTVheLzrM8p5SWAEUMR+nwo8PMZmV"
    "RDR8gUlN3P8Tj6HNl3SWg52Q9o7KFUxLIolZXG+6cKpiDYn9E+5ZH+jMKrEuWfag8Ek/9y"
    "yDEcf8jeqNC7P2KOw/3AYB5nqgoOQ89e3zZlRgDWvxFPbgdLJz8NbXNo8EfuTaQCgq+j/j"
    "SxLioCAqz993XACpjCkiqu3YA+sJXzgKL5FM2naD5F8yma/56i+S2tBIrmUzSfovkUzado"
    "PkXzKZpfvkkomt+haH5r0fzYS1A9sGa1GM1fRb9wuOtZSSWJxPPTMT6d/9e9sb+3v38EP/"
    "PEnUduWPbADqqaEvnCEpXqSswpKzFTXH4bcRWyqgeLAspcNjrrKBdb2hGnSXWhscf79p91"
    "ZDCl0Hk/sLEdMMcAaxoO9SjJqccHUXEIhXbxY0+nSqhrIpAqnT/LG3/O9P0Eyxh9i3XEkS"
    "LROd4PNx1P4VkiJ7PdjOEHlcBFB3PARQez4KIxsK2WHkoIdGb5fcLsV74xDnuObUYLXxME"
    "hcld2JyzfJ9TdWtKsgk1t9SiZ9gMc+ZwNsRY3jN0rr/Vw6JszCu4fX/iYsQDb1KCcUnRbY"
    "KcbsLAsd0iA0pn6dh+15+4MOHANmcldC6Ew5lbEkTKkeaE1APaVRlUySd1atcxsG7Dsbz4"
    "McPiI8V4/PqD4QrDD82hIYO2Bv8TVlYLnrLzm5svGYmdX+Uvft+/nl+CvSvFBw/ZCi4wG/"
    "KYhg9nhFQe5ssQbQhiSc05PuBVYcfKZTRXAlNSM5rle210zF0y0JbxeyE0JrMQlwDGxBCb"
    "lqqGaCaKVWPFipGn21uFZe08VQWIlmSmduWb1s5GrC60JBMr1mTaWhY+cjdcdiH+hmO8ZC"
    "Y+Bwxza5mZlCZejpe30TDESjfoBqy5JZRl5z170cYQM02Jc1uOmd99rpHnLsEkR10v4VoI"
    "d/kBHAuGz7mC8EXvHSNFlPUfc96uCxaZz2Mwa/r95Rl8G/Vd1oPJcAc0sBO0jAJg5bNk2b"
    "Zd5w/uQ856iv1t7S6XbMQEwMnyfLzEYV40M2FaocecLn9c4lRXxLsX0WCXjy/+aB/YsVdy"
    "SZ7epoZ6ySxl47Fjm0tx9A/R83fPpuO8ZHaCpeCICS8C8VXn5WU0yEtmJDCii47oJdyZkp"
    "d/Eb1vapiXzE3/wXac7tgTy5hJkp93ONI3NdBL4+iSCZRTcSgA7KwYvjJ3ci/wvwtjJsrk"
    "Pxvb9zhWE0msCCSX3I6SlGIZhV8+ZCJT4boJnmSWAR4uXW4lj6RuapLVwpNiQti6PPjsrp"
    "RDFHdJxBh9n08VD4aeCAfDLGkmZTUTubk4u7s4+ygB+908qvQ/c1NpIw93QR7t1PddnkQ7"
    "7ZNQIYPWNdTjspC1uddP8lelby+S4BMCLDAeAlsqSjyVYGFVz5oZAxigA//vSkwefMEMUD"
    "Rj7sFGBP6MYTUXJM+u9ad1yJtdXY1tKob9ntJn80Kg9FlKn6X0WUqfXXYlUPospc9S+iyl"
    "z1L6LKXPUvps+Sah9NmcQCh9lophF7ViV9YEem40Sc98gNcs5vWlG45mHLEZvse0WvP9M1"
    "huYKCZyP5AGD1dqvtubybmrWBWQcn3EbC2+cpfSVqmI6Yx28oZgmmiTcg9+xrzXe9kM+no"
    "7k7gLKnh58sS6VwQ/neYI5hIUa1L3A992/ODpPi+vF32wYbyh9VdDS37/uLoQTeKHtTRTU"
    "W0OiupCzVNFWlR0Sgfzon4Ym/3DRche5ZomLe/f1CpR8XBnB4VBzP6asj8rngC9vky9mYH"
    "AS8wlOYmZpYNoXmC5o9hHP8y1OxfGcn0sT6wHdeW1SoxkwrKU0H5DRZAWwXlX3b2psItJH"
    "iQzc/pWtMJneMb7kkLFX3qiM6wUy73pyGcfasB2m9x4f0cq+V52ja4fi3pCc/GL9YT4bKJ"
    "8e0h7EqSZGsA7JbLlF0JuA4nM4XVOYixW3qVdmaAddkXz4Pq0kncWUAdsrwES6eIZoF00e"
    "cDb97h2ckh6FQIbi6ETk6+AEAXv1Q5fC6eSpX2E/is7PzQP97/GZ6cHppR54exzVWLB5a3"
    "R/BCJcmehPcAxrwjxANsnX5QUDBqNb+gAxRuNS0kCAb3nmBweSEQDI5gcASDIxjcsiuBYH"
    "AEgyMYHMHgCAZHMDiCwZVvEoLBdQgGR10k5nZ4xbrNloFzfZ+thfzKz3aQiFIafe7BdmqI"
    "GaoEGZqDGJo9YnAyNW7gU4L1XcCbgBMVUst2seJXvkS1LAPFLaPviZHxhD1dA2FwvBJIkB"
    "eYAUP8BHZIUFXTtX1d30rE6A/0aKqgkWEyxwEDe9rmI/GJEo60yQF/fnZ3dVH3lMfIHfC4"
    "Y8DBjp5mh3kDjpsGrOIQH9IEWjoWzmRQ5CicX1Q/RbYJuMaopn6EavxgCPX3bLU1YxSCrn"
    "JFYIhH7jlsrCkCUsUsunV1WY5MZ9Ddp1RohvmycIEVY+Lj/iEiwFrjPQFWgibbidogbEYb"
    "BELbEdpugwWw3Wi7dZ4wM5AxQto9M9O2GDuXYV7ryLmtLYycQum0Wkl626CG+eXVCtAwe1"
    "lcc5nJdTIuk3CFq616V8jVozRLO8LUxmk2bwuz8UjN6avnsZpTEGwWqZmBY+axmikYZ0Wk"
    "ZvNSh3eq5VcBUvMuaQZWjtX0p89UQGv62U5erqXy0D3so5hIirn+EzatBYYV4TEbjbFFiE"
    "tCRhIykpCRhIwkZCQhIwkZuUPIyKIFQchIQkYSMpKQkYSMJGQkISMJGVn9rmfx+ChRjpaO"
    "8en8v+6N/b39/SMY0nZjYGSjc+WXCqfKL6Vnyi/5E2UrAXeyRCPYcBEiBZatkwDuTk+P3/"
    "0Mf9k7PtQEcLe99QPBpvYUCDVyNVb22a+hZOAY2FZr5ScEOrP8PmH2Kz9BYklMsCYYLJO7"
    "AS+oDDinTuOUZBPQjGrRM2PExtljQDWQ0rx2I4YAmFdwyZuPOE3TbYKQIshp/pzWWTRPrH"
    "DfzJdLQrQJQrm10ZkvbxgOe5CxxiSLQcQYYctjT64Bqw0viENVJETzTUWwU31hpzPIxyqg"
    "u3xHvsbwMV0BkbkAsWwYb7cKVtlaOFTSJ55FJewUL58ZqzIXvqBAjAXohQTdWA5eeEweqY"
    "BdUDs/SYRyjYEoAtfOf1IHHMIGNEHMjTvFyrQ4aIyxISwGYTFyFITFICwGYTEIi0FYDMJi"
    "EBaDsBiExSAsBmExCItBWAxtsRjbiwSIYACWKEiHebb482bV2WlkxSW5jqCaPoARZ9rwSJ"
    "THxx85XsP7ld3K1MaxqSA+iic3bqsS1wv4EKd79R3YFSrohg3r4F8edrRzqbnjmjuRuMBU"
    "2OtRKNN4jbUn7CC04BOMhOC/3mga4DTZmJmFJUJKXYVpEp27PX6FV4/jEFFbCrwrfzB8e+"
    "C+Dce+AQfqGLeWV3nHtOw7RFgJ/F53CCZDLfU1Q6izErtRkzXkZGU6uPAsjTo6biecDCOa"
    "MlT7wXDhxPYiSJkmRzbViVpznag08zPZ91U5nyFagu1b27luSaGkqh5UFUmKRH+BtFHgqA"
    "GLZ1BCVB9Ng/pos9qoBRlUrsCytSpooXgySryCbOJqK0tKpmIPww3SRAs5ndLNS9QIVK6W"
    "WQlUAtsp4t0LYEroMecS/9RHCgpsDxIIJGBYrhQ9oXYKs3g2tu8xkrKTQdvlvutMAXfyG/"
    "wgAdyxsd0NkseqgO6YF4CoXvnGA5+8B9UAS7YvPBUvUL64FJ61Y4RuYDvwBZ9dzMuPtmXg"
    "PQKvEXiNwGsEXiPwGoHXCLy2Q+C1ogVB4DUCrxF4jcBrBF4j8BqB1wi8VseUEIbstVA9+X"
    "bVxWrGoQf2QL1A95REc25HsQ10KiBqLfSxVyI6t8CKY2ACVTfoVw+Kkmdad8j8Ap1ULoss"
    "VSvIg9W0F/189vbg+CSxpHDaHUR9DPmfjWRwclRBBCdHpRLAr3IHginGRfn/CJAqOQwSiq"
    "UAac1O6ZS7L7QdMEb9Xfy92k6+GNU5YhPDEh1V0gH2h28O+Yi9x5uspig1/ufYhq8bXEWz"
    "lJvmnABhcYxO9SbwT587/Rd45/T4I6iQJm6ILOWGuSFA9OiBAPFXPrq2Seq238UaNLMiX1"
    "RzJ6bSvNzOmfHgKmw3HI8fDI/3pckiwkDWTcK3MDCgs0lVdpaMvlYs0lO7Mc9S0JwV1RlN"
    "3i/BIcgKcyvqz5PhQL5Fj/KwSD5ne/TkoTz5Nj1JOHu2V8/0qwzGqhgI0ck17VHKYG4sft"
    "qCriAYn+lPVx6NH2YeqxCNTwiM1z/Dk4PDd2/eq6a5CmLe40NYJRJmXpit1GyELYu6v/SS"
    "Obkh8d2pCg8BGQjIQEAGAjIsvjoQkIGADARkaLAgCMhAQAYCMhCQgYAMBGQgIAN1RKpcg0"
    "f2H4kPk6n/ylbmReK/eeUbPSEe/Nix9TM8Puy/q1r0Ygvrw6zL9Fc5hp2kOEwHE9psz2S+"
    "6g6uV+EknE0dKcTP61xnId4iSxeqqsTuOdymEgtUYuE585vtteTzv9iSCetnbxydqMHeFI"
    "n+7L1LTspEY6D6Rk4LKkyxWep6FYUp8PEWJHAemWbfo+G2bvEv5H1KK1A9kGUUOtX3WMex"
    "uabaHnAc2NYS5T0iuMttNIxG+j1B4CS6ZSIjDctLYqUVPhJOFoCK0lwuxxR56aeqFPjgng"
    "8Xx6ehUJGYGb+KoTSyxwe2H3CPWyXlKpcdi2BGTcZN/GFtw4J87hEsiGBBBAsiWBDBgt4T"
    "LKillUCwIIIFESyIYEEECyJYEMGCyjcJwYI6BAui+iYLm3MxP4Y9SK8X+phM5jWrtNE+6s"
    "fnfxazfXGTrohUZ9jJWYu8P63A+tPySjN5xvdsLxh2izwcaFYXL/o0zTyDWh8B4LugOSVn"
    "vvzJgPZvjo9eyvffZBV75bEDvZTJjyRKgB3MokL4Q7h4zgAPNVEtkZ/fLLkoVBFNagCtZf"
    "ONeyPmgobppCMHYBL1HcEaXxzaFwncYB0xGUXBlyYyyY6gs+7/DNd3uV1k8wLcMGNmW9hW"
    "6yG+yqPRasJ13vIKisE/j4RG4pFbXduteTLkyDbjcLizYYXJ2vmp6GeNRnP1Dgrb6roShd"
    "oF49XhBQGec9tl3qQsxDNLna+eMglUKQ49uBsHY6emj3qBXePSNb3JOGijZM55VJsquarB"
    "0j6/uj67/b34rnZeUMvq/Pf7y7NSYUmu1LkZFJCuSE21kTtQLqW/8gmcIVjKTpOCcFPGjp"
    "j/ULSBqghlSqvz4VEulq9y/pqIRPZYbKTP8pR667JvOFt1XDPH8Y2+J0ZZ3MZGaDXF9Noa"
    "LUemsTarIift9Jpib32dlqfTWZ9VEYxWmo3ycp4xLycD2arB/DzdBjC/NRTmsmkkEZqtBr"
    "dTJPqnkcAitz0Dizky00QQVAc7O0p2DxmwG9QTJZNslI5ZRTJJptxgYzEUVDjURAyrw3zn"
    "mZ9XxVUyeUCftMD379EwW6p3FufxTNXyEnkPARu0lPJwzwYa7YAfQzA8VcYJ64mwatuH0l"
    "SHjM3I/KJauJWYJml3L5ivkX8UlbaPIeQoayHKVYgjDHIlywLJbTJRje5JPi3ZU/c2NZRe"
    "S9DwQaXBLTQct8k6Nh47trkU5/4QPX/3bDqOZmyTb1gX9Difaf6D7TjdsSf6ttN490q23e"
    "FI39RAevHNhy2s5qVU3ybkd+GxMSfFKzpVFmd5dYPoyYWZXjLAzVJmKuq26JiAz+MBlekU"
    "uTGkQ8PjGGodcmfcUY6NJzhkOhKgNgQDF81b5LvsNDSbFLa+n9Uhf+yROTYYHTDdKFS4GU"
    "lkyWqihC9K+KKErw4lfNU+hSnhixK+ClcCJXxRwhclfFHCFyV8UcIXJXyVbxJK+MoJhBK+"
    "lkj4egCWFB8oi0HoMa3WOQGfPFHZvbzyLC8p36bsnlJrzfAfCB3PVXNSvjyw3dDjpYkwZl"
    "xwVUH+M4RLwvzXJZhfbQ9uWBabGLL0lm0Oy92xbSD9FZ/AoG3C3oRsM3IovrAy1s5cXyzR"
    "xu2liN+2bwdd/si9SRemUmCelvvwCkgbOfPWxW6BLrzAwJVg9HjwxPHu+CQM+SK+bOGO7/"
    "FMjj1XFNUEnZNFHT2vM3Q1is9IBqPNORShY0nFrk/JfkKrPiNaNR0bqsH7HNkGsH457AwB"
    "JrcQMJmupbokbk/DErktg8Xy/M5pgAy7L87uLs4+Xs4D660ShXGngts7BQiM+KvOPPSFn3"
    "qoQoldBYd6C8ZLD1a4j3luagOIB5srcxKhEMy1MG0EnXMfZKKuKoTuTEBIfnFKT+uDLwZR"
    "UIyfYvwU46cYP8X4KcZPMf4divEXLQiK8VOMn2L8FOOnGD/F+CnGv6IYv9ziXby61zlWsl"
    "Qa932++3z29uD4JD5ZlEPjla80mwwFDfmfmtTTcITJnMYIgCm1zpGiL2Deh2yAt3Dh8yhf"
    "Ei7hsdupiSRarvrK/xzbYLU1sLyzlJt2FwPLmrsWiEJ687jTf4EmtscfQTE0uXVlKTfs1g"
    "WixwsXiL+N0lwbJ3UwduFVa8YmM0T6F3e5FXB5RqveejFlc9YYAouT1dfA2jkB3/VWB9kA"
    "9rZQCGRWT7TEYdyQW6EeFjI5oylr11tZZQhXrvSC+G28A8qDt3LhROVq5JOLI7hJeZv3hi"
    "9GvCesiWxyimu7sLdvRRIdUtY3oOUphZwp5EwhZwo5U8iZQs4Uct6hkHPRgqCQM4WcKeRM"
    "IWcKOVPImULOKwo5O2JQtGPKT5SEQONAs0yBg6sdzk12MkMfTXVf2qpjy9vbu1XVfBSOw9"
    "kghDu2zytf7lacRP6H6HWlXVGH8RkinSP538DUxPD9k/AsOBT80BxiH92f4btfDvnP8Pjw"
    "kP0Mj/jJyc/wtNfb00Qmz4qxaHZm/+1z3VM7AVlExi18ycGo0gFcYftdDAc8FojgXAjYw2"
    "6J2zVNl2+EBYSr4n58NNS7VKIfXnI+ct8bIzapeSDMYfv5zc2XjM10fpU3ir5/Pb+8fb0v"
    "5QIP2SrcMusOBLZafCTqCyOmWqMokk/qNHNgmLcmC7AbY+b7qKw+GB7vhz42fw0DzC408G"
    "UM9KZrJZt4vrXBeTOEOh8jZ95AuAd24nIZwarzDVfIWJfJ3HjbGE92AAdMIkUqLLB+WSVJ"
    "4BiE9HnO6lKhjUjjxeJkPfE4zdKuXZd+OxLit1Y8baXLl0f/Z9PoW2q5oo/YVt/+JucciY"
    "LnS7ExleGuyWWwTZhQFhMqmje9qI/3WRe7ziLLVF6fVYK/CoQ4ra42y/bHYbBVLX++cstm"
    "WOYIblfMiF6w7R5JXVBRnt0C3y5hHI3OqLOUimtBsa0aHCY3bQlALN7QC0BiXvxYhRof+K"
    "xcVslZIJ3t2BeWeZztGmdxnylpDWNRs4FnW7L0hvwLsyiK6nu0N7AOaLMsFEVTvFluXGRn"
    "y0OCgDlfut1KbtAYEUtQO4La5SgIakdQO4LaEdSOoHYEtSOoHUHtCGpHUDuC2hHUjqB25T"
    "x/Zqhd7HxqAnaJabWGgP2Iqz6nkRY9XRBgFh8zLxgVFn+uJoTsCDoH8n9FVRWwfv+9lAf6"
    "0OI4JDqj44CWa1UOMKxaOi8ncI+ykWEstMHQ6Zu8wlorQcQ+0Bq8TpFsBptxwoiJfODe6r"
    "EOmZM48QbXYG+GaDMYnKxjhuoF7ozqHaikiZbR4XYBPNtZ4GR1ofhOxXInSSeFWYWyFLsV"
    "VOouGWjLtMhCfmfUa4UCM1sOUGvLDFlFlxY8t1vg+qdoGH0Y3twgWcjmlHG2BLBv3YC0Da"
    "yotBqcSwpclQ7SZzFXEbpFfoh/J+AWiVLq29XBLSMWSK8jnnJJNSN4S0Tiv8YkIfOXn+GJ"
    "eXTwpqNQKKghJFYTIa1D8YQtCGEUd2JYQniyZaipMsA8EQ4K+9qs5Td1gMR4fCy8VWFieq"
    "HtWFEJrw2A2nBQ0gHXH78zioCELQ+bbplFKB5C8eQoCMVDKB5C8RCKh1A8hOIhFA+heAjF"
    "QygeQvEQiodQPNqieNxw1CsKfM0p35RQrKtkVu2dci2n+H4aA+gYE2Cc3Doj4QbDDuwZDz"
    "bQB+Pj57cHJ/v7b/eO3h00rPtQ5ZCZV/Uhf8TUruu0ETWdsOd35DLFk97lYMdVTtLMsny/"
    "Es/35zB9f5br6enWOEByZDpLQOLZ0LD2mW11VHssHuVmvvJVsS1NDxG8FrrcKd4Ui5FuKX"
    "KtEYf3yvOPVx1zKKMCcVBAE1gbG485cxT3GsoiN4TW8kgQoHECMwM+ayIKE9gzEF7JbbDC"
    "nkjRay2EC4f5YOiq1nFwpFf3F66y2JxEm2LcCh3/TWUwM8gabx9fr65vbrtn17+ja6Kugf"
    "XVdoXXMUIPphYYoKbgda0PhivUdnH4I3c02SdyLk0FlBCvUTCfblXoqlYtOvEEQ3lGOMYD"
    "AwsrDKpXwFi1BHwMdBcCj6oJIU2/Rjl8uflRVwzyvBjiCYctlPq4H4bAeazda2kkj4AFYY"
    "HzqqI0Euo1yuL28tvN7f1l7X3xY8g96TPGl6ls3a5aAGNPADNGXeBJc9U0M8gaxXF1/fHq"
    "t6uP38++1BXIjZu6cUSvgOeHhMEouNUrXcSEFXmLr4PfhF0WDU8T5WMvthkY/4Zrr68RYD"
    "XZITbYWD8+3Z0ewTEukUn+EOvGoX9x7NmPMFGVbLP8DfEvdzfX82+I+ctgJxtMwQHyN8QI"
    "pOR161YjnyHU+wovYoiZnRRajCv6WbYlLTCfVcW8rt72YlZ3+US1gmF0FtJ3TE+TsECcuB"
    "+LKXQD21E7TVZ2Y4E5rB7pXrGkchi/OvHmHOlzQRBSuKwA5iNgk+zi7/0vGl6ueKqNypLx"
    "6Dyw024hGWjjAs8eH8CZBedEs+WRI95AREISR4ClJR5wD4sWaq1v3DqwQt4Ej5JQbY7kzx"
    "Fuwt2s708arCOpBrDWoes/ce8FrgIYSjiPDXVBhnRz1sOP3GIYMktVBnipi8B0hN8MuZom"
    "3LAFAHqfw7BVbbZtkrcPl1q/z8zi+3BFz1FuDJ1t+HzkB0Om6kgwmePACYDYf01sd7mluh"
    "5nfnPZ5MfQWzaTultxTdcnrzsGrvGuzxmskVlZnNsu8yYL/BD5IfJtcCZRyXM9hPENZyu9"
    "RNPzUOJspN0Me+Wt3CnGpWt6k3HQhvI8j1xCid4EwZxfXZ/d/l4MMTgvcCGd/35/eTZfiJ"
    "JRjTxJOfoV7aU2OgtWld5f+QR0Hvb80aTnYI7XI+Y/FG24ysKaDqCz5qsqrq/ybTQRVTrD"
    "c0ZA5bl9OTL9C8icRxNu1n+gURqfVvWm1geSyjhkYkMNs0Z63BHuwDcCsVbmT5OCa3A+Q6"
    "T/6r6U01XsVj5s1hPheksjbXuNLyzw8bwcTqeN1+Byjkx/TrfQZ2dJTqcz6WtwOkemP6dR"
    "W/tY1SK6SEeo4zgqIA9L2UPzJTbv2+AjcxV1ktSR2IIMLpOB9NgErRyeCzmesShealmqFs"
    "7QFmpTFd1/WmD1eWooPdi93KVnIadzl8AK3PZSPTgbc1vjdp6rOEwXiiFndVQQQ2wRtiCG"
    "ihU1N8dyXMjunDm9RP27dXd6XFtOCMwp0fKtmTCrLoWnuFhcDy/h8PyieDx5rEJVPEywVO"
    "sUaV8Bh+wRxw/fY2FSFdOClWzJ0BYLOjLA1ZEORfgX1pvLACDS2ENZCx+rrxQhotb80zrU"
    "yFtFaTwWwm5su4KbXEWa1tqjqnBUFY6qwlFVOKoKR1XhqCrcdPZUFY6qwlFVOKoKR1Xh8B"
    "uqCkdV4agq3Gqrwj0AS4oPlMVQ4ph2jXsGpFG7hMmPZjGiVSOJA1BKdVRV/LzWJXwylcek"
    "368VfNxKNFN903oL815foB0deVvrlg/IkemMHv4xFLLqnyz0995gkXe9g056MRozd9KRhr"
    "Y/8QM+aoYerqIPT8r14cmMPrT97jjsObY5K5RzIRzO3BIncJoun0IBhKvajskn9XbcnIiH"
    "wnb7fG7IpX4Sxc3Nl8zWPL/KK8fvX88vb1/vS2HBQ7YKQM46LKdxihkRlTvpM0T6w9iiPo"
    "rPg+2OQjY1uJsi2QBEdyvRXALQbxaAnuCYusMxzahNX1MJZJv9acL71SBHZrg91b+Lm+Gq"
    "o3Cpta4jUmqpI3MhhzP2Q22E1EqAPvyRY3ngC+BO6DHnEv/cScMYCh/oJJAf9TV+MMX8RI"
    "92efLsQtzPnRhxVXZSLnOWUjXjMPBBFtie8uT49N3P8Kh/fAj/tg57P8PjA3b6Bq8FWPhN"
    "XQpCD38A/uXYrm3iv/rMni13saaf1AHnA1vQC/yVdMJcVctKWDnh0pAfguYQNIegOQTNIW"
    "gOQXMImrND0JyiBUHQHILmEDSHoDkEzSFoDkFzVgTNWXN3wLX5xHGWBpO+IhkHFZjRqk97"
    "QMm1Qq4vRkTFtFoLQGJ0ELuFh7p0Nyp0lCa4qA1sWvPx9uzX+7pnhp4da2BH1oPFJAQ6A2"
    "LucZIfcLF7E+mClp2zmjZqWonaYUHAsE1E1+feo23WgyYV0Oosjjs1TWMA10WwmmRozrZg"
    "WD80h3g09D3OQUS2Z4aBr7fcXkg3WfbEsCmjij9KcNnYYTHETFf7Nh3CqeOnyRBukOPunA"
    "9s161+Kd8mFwyHM7SBqFNkGyToS9f6YLB+EEEJey9Y7iYbM7MQQVQaFkuTNIqLrasIsAQ2"
    "xU7WEWeub8i4jDvB/zdF9W7RLYfHWGjZ3C0zUiq0hk7Rr9FOP/tSu43hr8JDiO4oSiBBIe"
    "iSQCK8AXPtCAlU1VTMEOltdQjDC7G7ajN+r8TYczmH40JV4fJKWkbOBasXD7AhqHVl/Bm+"
    "PXCx/3CP94XHsbO1ViB1wvc+Y4HsBIJUg/FpGv3zAxK3TcAeuG9I8DFBqDdqja8CQi0XcQ"
    "si+C0eZ1tW+0Jmp7f/EgUQ02dq0zKIEWz3Nnc8a7ITJIpYy8KHRXwrgEPn+VqOhs4bSFVq"
    "IKJZ8hbMEgy7MlcFNlQQFlupxIVNo8KDQja+xhuUr/yPRaUNWxhRByRzFpG4GVBmyeuWx0"
    "zXtiWENCGkcxSEkCaENCGkCSFNCGlCSBNCmhDShJAmhDQhpAkhTQjpcp4/M0J6zLxg0vXt"
    "/y3wvJZe+bJE+t76vqloG9aHQq9SR1340PNku6YT1miJ3vLNbwMBut8urz9eXX+qq7T0hO"
    "iawqqFDo2fb4ffjZxMkQNY+pn8XXPIzYeu7XZxZrUdThdAlJSXREwonCoqJmQJ0TCP4KQK"
    "VCBvPqeQAiezXctVoy64yvRq2bwzhLpjNNBJzi0jcpMjGhwHH9nOBOUTt3UzhnDZ1aTQoF"
    "x+wF9YgA2cV3nizbujTgyTVUaObdMdlJAhz9k6/bF+D+Q0zQYwvUGAdkmmPntv6fU5XFMn"
    "DcFtNkpxrKSB9OOSnV/LKrRpIoY2sB55Nqe1qbb9dTdAobTURLcc1LQSjM4foufvno3Hjm"
    "3OAnRmvuwk6Bz8Cv9MsDks99hCaM5NHiyDPgzUurKbdN8To6i3MeoBuC2yqMQ9fIppgCPh"
    "BkM/7oAM05mF6qzkFwi602zciO8E3iHwDoF3CLyjz4FP4B0C7xSuBALvEHiHwDsE3iHwDo"
    "F3CLxTvkkIvNMh8E5r4J0NhJHcXl7cfP16ef3x8mPdLfQZTIs+81T8dcgeea3yHStGlIAx"
    "6xfdvOfBFGIKvfEJEzTb+nYA+koW8pB/c7cGeCp7sO9VOtj35hzsezPcH9peI3M7Tbd5xv"
    "bEkFW2Kgtim+xpAiI8IxAh5Z+uwfos1QYw/puaMMERVhU9lHGwNtwBBEbYcDBCpBuWEYIM"
    "wP5F9L5Nh9JEBo30yEIuZ9UpoRGa6pMNxiJcwp1RTGRgPQdESL7plKMQePqZxdVBXCMmwP"
    "6E744PTn+GR7zHfobHh8fH2KvwyHpjuFzd0KZKp4P5Fz43xgzbdRs+3Nl6wprIMsSOEA/c"
    "MtgsTmcdv6cDPCHt49UUnEDxfor3U7yf4v0U76d4P8X7dyjeX7QgKN5P8X6K91O8n+L9FO"
    "+neP+K4v3y/2scKPHzWvfSu4ZJpnoZOraJbS30aVgA1zfLDrq1S0ZkyVqJ8S92eDTg/3fX"
    "hney4PQ2QUsZat4GzrtjfDo3Dg/29/aAtado7qujxjee7GBoMENm8huWPWjaYOK0irhOy6"
    "V1mhfWI/fgbcySvhLVcDH5MTaiyIrsLlHs6zRk1zHpDdUELKM4DNeeIiHhhanUeZUmm3db"
    "0uymNJWA8YT1cMr93rXPJLzt5NgLbxACda27R5pGbzySXNCGJSpfK1ddDAVuhehXr8PtFI"
    "nezMbFGvWseRLegz6IL0eUKflvwi7zfqeJ8trDNgPj32B9+Bp1L7t0galwRHWMH5/uTo+W"
    "VxZ/ubu5nn9pyN8POlnXCA6QvzTAzwdgF3TrWqd5Or13AiZAC7BTHz6oa1zA+n1NjtOYkW"
    "NgXyMJJIQ6i+A6HPXAxoncTtHUdRQGARPXCkwkcJeO4K5yOMwM6Ktpq6H6gK811vRDZPmy"
    "QKTVdBrKs20GO5RlaRl6CD7oplB7lQBEot9XGhxtSUT1nBxYvZ/h6d4xYnv6fB8+2Tvpv5"
    "H4CuWVUB0So9ahUalK15K9tFy4BMCfT+qChd8LZzYYuc7f1QFQtIn1TmKgV8vDDjzbIvAT"
    "gZ8I/ETgJwI/vSfwU0srgcBPBH4i8BOBnwj8ROAnAj+VbxICP3UI/NQa+Enq2jonSkKgNf"
    "zpR+y1/UP00JdkMsdpWFpjJfAnYZrhWLpga0OgCkh1DjDdJNM1ehPj4u7ixjjYOzjoGE+e"
    "HQTo9ntrRf/rGH5oDhG1dvR2793bveO3e/sNRVZJYnMElpeX8qWNMF9VcrlQXotBUAXDaL"
    "2NsDiQbOzlx2mjzfZQ+wHBDSzS9PH27Nf7uoe+np2+ntgAjilPjAoup9y0R8wp1l0ZuvzV"
    "VBHuRgPoo8G+cPRMjNkEC7FfXP8e95My0Gkf3057E/nR2OaVUbbz4GeXF1dfz7683t/rKC"
    "0FZpetgoFpeRUIJRBNRKKoNkUgX0W5PJ6J9zCbLv58U4WUpl+jSvp6c33/ub5KimwrXDp4"
    "NPQbdrdrXy9hMzcTXf014hcZGn0jGHHXTeZWL03WdsAiPaUZBpdfsnNkOlurP4T30DGGcA"
    "/z5UUbGGrZ+KXswjF2gLUY7q58EK/7tu3xf4a2x9HCrAWdzdNpLSPUP2iVjkI4B3peY//g"
    "KhC02w5blnof8R52M1uUYMut8V9v/PI47AH/ho1CWHnaDQtiwW0N41d92wP9JFFOLzBa9c"
    "gcG15i6IlwMKybklRAuxl5SV/wqmjB1UQglM02h2ms20rSkggZ/Zy9Y1MQuxq8z5EtwXq9"
    "sbdLcjdGGtbgbIpEf65+gsnitUIpivqWFaH79VAiK+kjmyoj2VQKMzUr9Vj2bQH581zOad"
    "UKTEZt0cIy/xQNowd7W9IqC9mdUrVLZKukmrYulbGS6xGribJpp0bxCjNW7h5sx/nmib4t"
    "+ZLLWcl82ynPWvHxue449eDCvBXpxGHT5rgmwwQQ6XN7wquf9CpjmYUn6ZF74ONA1ceABW"
    "176JfzixpRtzku5Z1QR9xCZUFJIpQkUspxShJpHwlOSSJSZ1GSCCWJUJIIJYlQkggliTy3"
    "MChJRE+5UJJIsUAoSWSZjrjo36mFaZlSaI1vlw6uCOnF4RCRBUo57Jix7ACKqN6f4eFewz"
    "SEw0pYl8M5WJfDWayL8mLVkcWUQmt4UQ55Z9nK7Z6EaCbSgdcYbLoaYSB4GqdVYH8vBF3H"
    "dJsCu1Y4+JFwg6EzSeOvG0uofQS889B17JEddEe2GwZF+6TURVVM3MhbtS6BCPRRIdjIec"
    "AyisqlDUKJ5v9MHqsh87uRH70goiOEw5lbAsXOUuZ43wPSVZ0dyScN6kPLlc/gEgcHBkih"
    "B5dTjr512c1b2l4ymLL0lji/ufmSsbzOr/Km1fev55e3r/dzG6bAqaiYXBOWlaXaDEDWtK"
    "u3khBhsLSDTyyJEnpJvZ2xAaeKsipcIQGFNmqlrwIotPX9h5db80v1Ib44u7s4+3i53jbE"
    "//k/zGKHVA=="
)
