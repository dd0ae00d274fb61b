from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "governance_pack" (
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
            "name" VARCHAR(80) NOT NULL,
            "name_en" VARCHAR(120) NOT NULL,
            "article" VARCHAR(20),
            "summary" VARCHAR(400),
            "revision" INT NOT NULL,
            "document" JSONB NOT NULL,
            "loaded_at" TIMESTAMPTZ NOT NULL
        );
        CREATE INDEX IF NOT EXISTS "idx_governance__search_76a4a0" ON "governance_pack" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_governance__code_c8326c" ON "governance_pack" ("code", "id");
        COMMENT ON COLUMN "governance_pack"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "governance_pack"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "governance_pack"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "governance_pack"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "governance_pack"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "governance_pack"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "governance_pack"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "governance_pack"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "governance_pack"."code" IS 'Code of the pack, such as wuwei.';
        COMMENT ON COLUMN "governance_pack"."name" IS 'Name in Chinese.';
        COMMENT ON COLUMN "governance_pack"."name_en" IS 'Name in English.';
        COMMENT ON COLUMN "governance_pack"."article" IS 'Number of the article that it follows, if one.';
        COMMENT ON COLUMN "governance_pack"."summary" IS 'The way of working in a line or two.';
        COMMENT ON COLUMN "governance_pack"."revision" IS 'The pack''s own revision, as its file says.';
        COMMENT ON COLUMN "governance_pack"."document" IS 'The whole pack as checked, by the keys of its file.';
        COMMENT ON COLUMN "governance_pack"."loaded_at" IS 'When it was last loaded from its file.';
        COMMENT ON TABLE "governance_pack" IS 'A governance pack (治理包): a way of working as one checked document. `linli pack load` writes it.';
        CREATE TABLE IF NOT EXISTS "area" (
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
            "serial" INT,
            "head_name" VARCHAR(40),
            "head_phone" VARCHAR(40),
            "note" VARCHAR(200),
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_area_search_f043ff" ON "area" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_area_sort_ke_fbef8d" ON "area" ("sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_area_communi_0c2693" ON "area" ("community_id");
        COMMENT ON COLUMN "area"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "area"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "area"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "area"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "area"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "area"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "area"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "area"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "area"."name" IS 'What people call it, with 片.';
        COMMENT ON COLUMN "area"."serial" IS 'Number inside the community.';
        COMMENT ON COLUMN "area"."head_name" IS 'Area head as named on the public notice board.';
        COMMENT ON COLUMN "area"."head_phone" IS 'Their duty phone, as on the public notice board.';
        COMMENT ON COLUMN "area"."note" IS 'Where it begins and ends, in words.';
        COMMENT ON COLUMN "area"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON TABLE "area" IS 'An area (片): some estates of a community that one area head (片长) answers for.';
        CREATE TABLE IF NOT EXISTS "component" (
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
            "number" VARCHAR(40),
            "kind" VARCHAR(40) NOT NULL,
            "city_class" VARCHAR(8) NOT NULL,
            "status" VARCHAR(40) NOT NULL,
            "installed_on" DATE,
            "removed_on" DATE,
            "location" JSONB,
            "address" VARCHAR(200),
            "owner" VARCHAR(120),
            "keeper" VARCHAR(120),
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "estate_id" UUID REFERENCES "estate" ("id") ON DELETE RESTRICT,
            "grid_id" UUID REFERENCES "grid" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_component_search_128fd7" ON "component" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_component_sort_ke_5a1edc" ON "component" ("sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_component_communi_8f1414" ON "component" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_component_estate__e288f5" ON "component" ("estate_id");
        CREATE INDEX IF NOT EXISTS "idx_component_grid_id_765fa8" ON "component" ("grid_id");
        COMMENT ON COLUMN "component"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "component"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "component"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "component"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "component"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "component"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "component"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "component"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "component"."name" IS 'What and where, as people say it.';
        COMMENT ON COLUMN "component"."number" IS 'Number on the object itself.';
        COMMENT ON COLUMN "component"."kind" IS 'What it is.';
        COMMENT ON COLUMN "component"."city_class" IS 'Big class of digital city management; follows from the kind.';
        COMMENT ON COLUMN "component"."status" IS 'What condition it is in.';
        COMMENT ON COLUMN "component"."installed_on" IS 'When it was put up.';
        COMMENT ON COLUMN "component"."removed_on" IS 'When it was taken away.';
        COMMENT ON COLUMN "component"."location" IS 'Where it stands, WGS84.';
        COMMENT ON COLUMN "component"."address" IS 'Where it stands, in words.';
        COMMENT ON COLUMN "component"."owner" IS 'Unit that it belongs to.';
        COMMENT ON COLUMN "component"."keeper" IS 'Unit that keeps it in order.';
        COMMENT ON COLUMN "component"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "component"."estate_id" IS 'Estate that it stands in.';
        COMMENT ON COLUMN "component"."grid_id" IS 'Grid that it stands in.';
        COMMENT ON TABLE "component" IS 'A component (部件): a fixed object of the city, such as a street lamp, that somebody must keep in order.';
        CREATE TABLE IF NOT EXISTS "dwelling" (
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
            "door" VARCHAR(20) NOT NULL,
            "floor" INT,
            "use" VARCHAR(40) NOT NULL,
            "area_m2" DECIMAL(8,2),
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "unit_id" UUID NOT NULL REFERENCES "building_unit" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_dwelling_search_71ccfc" ON "dwelling" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_dwelling_sort_ke_485985" ON "dwelling" ("sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_dwelling_communi_1a1f41" ON "dwelling" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_dwelling_unit_id_efc26f" ON "dwelling" ("unit_id");
        COMMENT ON COLUMN "dwelling"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "dwelling"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "dwelling"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "dwelling"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "dwelling"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "dwelling"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "dwelling"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "dwelling"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "dwelling"."name" IS 'Staircase and door; made from both when left empty.';
        COMMENT ON COLUMN "dwelling"."door" IS 'Number on the door.';
        COMMENT ON COLUMN "dwelling"."floor" IS 'Storey, from 1; below ground is negative.';
        COMMENT ON COLUMN "dwelling"."use" IS 'What is behind the door.';
        COMMENT ON COLUMN "dwelling"."area_m2" IS 'Floor space by the deed.';
        COMMENT ON COLUMN "dwelling"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "dwelling"."unit_id" IS 'Staircase that the door is on.';
        COMMENT ON TABLE "dwelling" IS 'A dwelling (房屋): one door on a staircase, whoever lives behind it.';
        CREATE TABLE IF NOT EXISTS "report_code" (
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
            "token" VARCHAR(40) NOT NULL UNIQUE,
            "is_active" BOOL NOT NULL,
            "printed_on" DATE,
            "scans" INT NOT NULL,
            "reports" INT NOT NULL,
            "last_scanned_at" TIMESTAMPTZ,
            "building_id" UUID REFERENCES "building" ("id") ON DELETE RESTRICT,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "grid_id" UUID REFERENCES "grid" ("id") ON DELETE RESTRICT,
            "unit_id" UUID REFERENCES "building_unit" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_report_code_search_b66f14" ON "report_code" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_report_code_sort_ke_19c49d" ON "report_code" ("sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_report_code_buildin_64f880" ON "report_code" ("building_id");
        CREATE INDEX IF NOT EXISTS "idx_report_code_communi_5ee108" ON "report_code" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_report_code_grid_id_5896fd" ON "report_code" ("grid_id");
        CREATE INDEX IF NOT EXISTS "idx_report_code_unit_id_10b448" ON "report_code" ("unit_id");
        COMMENT ON COLUMN "report_code"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "report_code"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "report_code"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "report_code"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "report_code"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "report_code"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "report_code"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "report_code"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "report_code"."name" IS 'Where it hangs.';
        COMMENT ON COLUMN "report_code"."token" IS 'What the code holds, after the address.';
        COMMENT ON COLUMN "report_code"."is_active" IS 'Whether reports through it are taken.';
        COMMENT ON COLUMN "report_code"."printed_on" IS 'When the sheet was printed.';
        COMMENT ON COLUMN "report_code"."scans" IS 'How often it was scanned.';
        COMMENT ON COLUMN "report_code"."reports" IS 'How many scans became a report.';
        COMMENT ON COLUMN "report_code"."last_scanned_at" IS 'When it was scanned last.';
        COMMENT ON COLUMN "report_code"."building_id" IS 'Building that it hangs at.';
        COMMENT ON COLUMN "report_code"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "report_code"."grid_id" IS 'Grid that it is for.';
        COMMENT ON COLUMN "report_code"."unit_id" IS 'Staircase that it hangs at.';
        COMMENT ON TABLE "report_code" IS 'A report code (说事二维码) on a wall: whoever scans it says something about this very place.';
        CREATE TABLE IF NOT EXISTS "site" (
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
            "kind" VARCHAR(40) NOT NULL,
            "address" VARCHAR(200),
            "location" JSONB,
            "opened_on" DATE,
            "description" TEXT,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "estate_id" UUID REFERENCES "estate" ("id") ON DELETE RESTRICT,
            "grid_id" UUID REFERENCES "grid" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_site_search_945486" ON "site" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_site_sort_ke_97c7f4" ON "site" ("sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_site_communi_6aa4d8" ON "site" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_site_estate__c6ea1f" ON "site" ("estate_id");
        CREATE INDEX IF NOT EXISTS "idx_site_grid_id_622ab0" ON "site" ("grid_id");
        COMMENT ON COLUMN "site"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "site"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "site"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "site"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "site"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "site"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "site"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "site"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "site"."name" IS 'Name on the sign.';
        COMMENT ON COLUMN "site"."kind" IS 'What it teaches or serves.';
        COMMENT ON COLUMN "site"."address" IS 'Where it is, in words.';
        COMMENT ON COLUMN "site"."location" IS 'Middle, WGS84.';
        COMMENT ON COLUMN "site"."opened_on" IS 'Since when it is there.';
        COMMENT ON COLUMN "site"."description" IS 'What there is to see and do.';
        COMMENT ON COLUMN "site"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "site"."estate_id" IS 'Estate that it is in.';
        COMMENT ON COLUMN "site"."grid_id" IS 'Grid that it is in.';
        COMMENT ON TABLE "site" IS 'A site (阵地): a named place that teaches law, party matters or culture in passing.';
        CREATE TABLE IF NOT EXISTS "station" (
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
            "status" VARCHAR(40) NOT NULL,
            "premises" VARCHAR(40),
            "address" VARCHAR(200),
            "location" JSONB,
            "opening_hours" VARCHAR(120),
            "amenities" TEXT[] NOT NULL,
            "manager_name" VARCHAR(40),
            "opened_on" DATE,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "estate_id" UUID REFERENCES "estate" ("id") ON DELETE RESTRICT,
            "grid_id" UUID REFERENCES "grid" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_station_search_553d99" ON "station" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_station_sort_ke_6cb613" ON "station" ("sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_station_communi_3ddc98" ON "station" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_station_estate__96600a" ON "station" ("estate_id");
        CREATE INDEX IF NOT EXISTS "idx_station_grid_id_d22570" ON "station" ("grid_id");
        COMMENT ON COLUMN "station"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "station"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "station"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "station"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "station"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "station"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "station"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "station"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "station"."name" IS 'Name on the door, with 驿站.';
        COMMENT ON COLUMN "station"."status" IS 'How far it has come.';
        COMMENT ON COLUMN "station"."premises" IS 'In what kind of rooms it was set up.';
        COMMENT ON COLUMN "station"."address" IS 'Down to the building.';
        COMMENT ON COLUMN "station"."location" IS 'Entrance, WGS84.';
        COMMENT ON COLUMN "station"."opening_hours" IS 'Opening hours in words.';
        COMMENT ON COLUMN "station"."amenities" IS 'What it offers to people who work outdoors, and to everybody else.';
        COMMENT ON COLUMN "station"."manager_name" IS 'Who keeps it, as named on the door.';
        COMMENT ON COLUMN "station"."opened_on" IS 'First day on which it was open.';
        COMMENT ON COLUMN "station"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "station"."estate_id" IS 'Estate that it is for.';
        COMMENT ON COLUMN "station"."grid_id" IS 'Grid that it stands in.';
        COMMENT ON TABLE "station" IS 'A party-mass station (网格党群驿站) of an estate: two rooms, one hall, and whatever else there is room for.';
        CREATE TABLE IF NOT EXISTS "station_room" (
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
            "kind" VARCHAR(40) NOT NULL,
            "capacity" INT,
            "area_m2" DECIMAL(8,2),
            "note" VARCHAR(200),
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "station_id" UUID NOT NULL REFERENCES "station" ("id") ON DELETE CASCADE
        );
        CREATE INDEX IF NOT EXISTS "idx_station_roo_search_327002" ON "station_room" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_station_roo_sort_ke_a23a35" ON "station_room" ("sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_station_roo_communi_a0b572" ON "station_room" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_station_roo_station_6088ff" ON "station_room" ("station_id");
        COMMENT ON COLUMN "station_room"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "station_room"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "station_room"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "station_room"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "station_room"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "station_room"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "station_room"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "station_room"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "station_room"."name" IS 'Name on the door.';
        COMMENT ON COLUMN "station_room"."kind" IS 'What it is for.';
        COMMENT ON COLUMN "station_room"."capacity" IS 'Most people at one time.';
        COMMENT ON COLUMN "station_room"."area_m2" IS 'Floor space.';
        COMMENT ON COLUMN "station_room"."note" IS 'What is done there, and what stands there.';
        COMMENT ON COLUMN "station_room"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "station_room"."station_id" IS 'Station that it is part of.';
        COMMENT ON TABLE "station_room" IS 'A room of a station, for one purpose.';
        CREATE TABLE IF NOT EXISTS "mediation_studio" (
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
            "kind" VARCHAR(40) NOT NULL,
            "tier" VARCHAR(40) NOT NULL,
            "leader_name" VARCHAR(40),
            "opening_hours" VARCHAR(120),
            "opened_on" DATE,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "grid_id" UUID REFERENCES "grid" ("id") ON DELETE RESTRICT,
            "venue_id" UUID REFERENCES "venue" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_mediation_s_search_e2b388" ON "mediation_studio" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_mediation_s_sort_ke_d52fd9" ON "mediation_studio" ("sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_mediation_s_communi_0ee06d" ON "mediation_studio" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_mediation_s_grid_id_583957" ON "mediation_studio" ("grid_id");
        CREATE INDEX IF NOT EXISTS "idx_mediation_s_venue_i_90f217" ON "mediation_studio" ("venue_id");
        COMMENT ON COLUMN "mediation_studio"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "mediation_studio"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "mediation_studio"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "mediation_studio"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "mediation_studio"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "mediation_studio"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "mediation_studio"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "mediation_studio"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "mediation_studio"."name" IS 'Name on the door.';
        COMMENT ON COLUMN "mediation_studio"."kind" IS 'What kind of room.';
        COMMENT ON COLUMN "mediation_studio"."tier" IS 'Grid, community or street.';
        COMMENT ON COLUMN "mediation_studio"."leader_name" IS 'Who leads it, as named on the door.';
        COMMENT ON COLUMN "mediation_studio"."opening_hours" IS 'Opening hours in words.';
        COMMENT ON COLUMN "mediation_studio"."opened_on" IS 'Since when it has its sign.';
        COMMENT ON COLUMN "mediation_studio"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "mediation_studio"."grid_id" IS 'Grid, on the lowest tier.';
        COMMENT ON COLUMN "mediation_studio"."venue_id" IS 'Where it is.';
        COMMENT ON TABLE "mediation_studio" IS 'A place where disputes are mediated, on one of the three tiers.';
        CREATE TABLE IF NOT EXISTS "mediator" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "person_name" VARCHAR(40) NOT NULL,
            "grade" VARCHAR(40) NOT NULL,
            "tier" VARCHAR(40) NOT NULL,
            "specialties" TEXT[] NOT NULL,
            "phone" VARCHAR(40),
            "certified_on" DATE,
            "status" VARCHAR(40) NOT NULL,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "studio_id" UUID REFERENCES "mediation_studio" ("id") ON DELETE RESTRICT,
            "user_id" UUID REFERENCES "user_account" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_mediator_search_40d28e" ON "mediator" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_mediator_sort_ke_38ced1" ON "mediator" ("sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_mediator_communi_d9bea9" ON "mediator" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_mediator_studio__2f2826" ON "mediator" ("studio_id");
        CREATE INDEX IF NOT EXISTS "idx_mediator_user_id_b48679" ON "mediator" ("user_id");
        COMMENT ON COLUMN "mediator"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "mediator"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "mediator"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "mediator"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "mediator"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "mediator"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "mediator"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "mediator"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "mediator"."person_name" IS 'Name.';
        COMMENT ON COLUMN "mediator"."grade" IS 'Gold or regular.';
        COMMENT ON COLUMN "mediator"."tier" IS 'Tier on which they mediate.';
        COMMENT ON COLUMN "mediator"."specialties" IS 'Kinds of disputes that they know best.';
        COMMENT ON COLUMN "mediator"."phone" IS 'Duty phone, as made public.';
        COMMENT ON COLUMN "mediator"."certified_on" IS 'When they were certified.';
        COMMENT ON COLUMN "mediator"."status" IS 'Whether they still mediate.';
        COMMENT ON COLUMN "mediator"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "mediator"."studio_id" IS 'Studio that they work in.';
        COMMENT ON COLUMN "mediator"."user_id" IS 'Their account, if there is one.';
        COMMENT ON TABLE "mediator" IS 'Somebody certified to mediate, with what they know best.';
        CREATE TABLE IF NOT EXISTS "org_unit" (
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
            "name" VARCHAR(120) NOT NULL,
            "local_name" VARCHAR(40),
            "level" INT NOT NULL,
            "leader_name" VARCHAR(40),
            "founded_on" DATE,
            "building_id" UUID REFERENCES "building" ("id") ON DELETE RESTRICT,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "estate_id" UUID REFERENCES "estate" ("id") ON DELETE RESTRICT,
            "grid_id" UUID REFERENCES "grid" ("id") ON DELETE RESTRICT,
            "parent_id" UUID REFERENCES "org_unit" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_org_unit_search_159a59" ON "org_unit" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_org_unit_level_f1da3e" ON "org_unit" ("level", "id");
        CREATE INDEX IF NOT EXISTS "idx_org_unit_buildin_851eba" ON "org_unit" ("building_id");
        CREATE INDEX IF NOT EXISTS "idx_org_unit_communi_7f60db" ON "org_unit" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_org_unit_estate__a76b12" ON "org_unit" ("estate_id");
        CREATE INDEX IF NOT EXISTS "idx_org_unit_grid_id_3cc45d" ON "org_unit" ("grid_id");
        CREATE INDEX IF NOT EXISTS "idx_org_unit_parent__53a68c" ON "org_unit" ("parent_id");
        COMMENT ON COLUMN "org_unit"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "org_unit"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "org_unit"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "org_unit"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "org_unit"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "org_unit"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "org_unit"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "org_unit"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "org_unit"."kind" IS 'What it is.';
        COMMENT ON COLUMN "org_unit"."name" IS 'Full name.';
        COMMENT ON COLUMN "org_unit"."local_name" IS 'What this community calls such a unit.';
        COMMENT ON COLUMN "org_unit"."level" IS 'Depth in the tree, from 1 at the top; follows from the parent.';
        COMMENT ON COLUMN "org_unit"."leader_name" IS 'Who heads it, as made public.';
        COMMENT ON COLUMN "org_unit"."founded_on" IS 'When it was founded.';
        COMMENT ON COLUMN "org_unit"."building_id" IS 'Building that it is for.';
        COMMENT ON COLUMN "org_unit"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "org_unit"."estate_id" IS 'Estate that it is for.';
        COMMENT ON COLUMN "org_unit"."grid_id" IS 'Grid that it is for.';
        COMMENT ON COLUMN "org_unit"."parent_id" IS 'Unit above it; empty at the top.';
        COMMENT ON TABLE "org_unit" IS 'A unit (组织) in the tree of a community: committee, branch, group, company.';
        CREATE TABLE IF NOT EXISTS "party_branch" (
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
            "secretary_name" VARCHAR(40),
            "founded_on" DATE,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "estate_id" UUID REFERENCES "estate" ("id") ON DELETE RESTRICT,
            "grid_id" UUID REFERENCES "grid" ("id") ON DELETE RESTRICT,
            "org_unit_id" UUID REFERENCES "org_unit" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_party_branc_search_56ef4b" ON "party_branch" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_party_branc_sort_ke_47b165" ON "party_branch" ("sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_party_branc_communi_c6621d" ON "party_branch" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_party_branc_estate__0ad013" ON "party_branch" ("estate_id");
        CREATE INDEX IF NOT EXISTS "idx_party_branc_grid_id_2f0623" ON "party_branch" ("grid_id");
        CREATE INDEX IF NOT EXISTS "idx_party_branc_org_uni_e74674" ON "party_branch" ("org_unit_id");
        COMMENT ON COLUMN "party_branch"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "party_branch"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "party_branch"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "party_branch"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "party_branch"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "party_branch"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "party_branch"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "party_branch"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "party_branch"."name" IS 'Full name, with 党支部.';
        COMMENT ON COLUMN "party_branch"."secretary_name" IS 'Secretary, as made public.';
        COMMENT ON COLUMN "party_branch"."founded_on" IS 'When it was founded.';
        COMMENT ON COLUMN "party_branch"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "party_branch"."estate_id" IS 'Estate that it is for.';
        COMMENT ON COLUMN "party_branch"."grid_id" IS 'Grid that it is for.';
        COMMENT ON COLUMN "party_branch"."org_unit_id" IS 'Its place in the tree of units.';
        COMMENT ON TABLE "party_branch" IS 'A party branch (党支部) of an estate or a grid; one for each is the aim.';
        CREATE TABLE IF NOT EXISTS "party_member" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "person_name" VARCHAR(40) NOT NULL,
            "party_class" VARCHAR(40) NOT NULL,
            "is_reported" BOOL NOT NULL,
            "joined_on" DATE,
            "status" VARCHAR(40) NOT NULL,
            "branch_id" UUID NOT NULL REFERENCES "party_branch" ("id") ON DELETE RESTRICT,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "resident_id" UUID REFERENCES "resident" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_party_membe_search_ac14ea" ON "party_member" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_party_membe_sort_ke_a9841d" ON "party_member" ("sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_party_membe_branch__e1a19e" ON "party_member" ("branch_id");
        CREATE INDEX IF NOT EXISTS "idx_party_membe_communi_adbca7" ON "party_member" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_party_membe_residen_cd0342" ON "party_member" ("resident_id");
        COMMENT ON COLUMN "party_member"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "party_member"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "party_member"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "party_member"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "party_member"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "party_member"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "party_member"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "party_member"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "party_member"."person_name" IS 'Name.';
        COMMENT ON COLUMN "party_member"."party_class" IS 'Backbone, ordinary, mobile or elderly.';
        COMMENT ON COLUMN "party_member"."is_reported" IS 'Works elsewhere and has reported to the community as well (双报到).';
        COMMENT ON COLUMN "party_member"."joined_on" IS 'When they joined the branch.';
        COMMENT ON COLUMN "party_member"."status" IS 'Whether they still belong to it.';
        COMMENT ON COLUMN "party_member"."branch_id" IS 'Branch that they belong to.';
        COMMENT ON COLUMN "party_member"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "party_member"."resident_id" IS 'The person in the register, if known.';
        COMMENT ON TABLE "party_member" IS 'A party member of a branch, with the class by which duties are given.';
        CREATE TABLE IF NOT EXISTS "position" (
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
            "local_name" VARCHAR(40),
            "person_name" VARCHAR(40) NOT NULL,
            "is_party" BOOL NOT NULL,
            "employer" VARCHAR(120),
            "duties" TEXT[] NOT NULL,
            "phone" VARCHAR(40),
            "is_public" BOOL NOT NULL,
            "status" VARCHAR(40) NOT NULL,
            "from_on" DATE,
            "to_on" DATE,
            "area_id" UUID REFERENCES "area" ("id") ON DELETE RESTRICT,
            "building_id" UUID REFERENCES "building" ("id") ON DELETE RESTRICT,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "estate_id" UUID REFERENCES "estate" ("id") ON DELETE RESTRICT,
            "grid_id" UUID REFERENCES "grid" ("id") ON DELETE RESTRICT,
            "org_unit_id" UUID REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
            "resident_id" UUID REFERENCES "resident" ("id") ON DELETE RESTRICT,
            "unit_id" UUID REFERENCES "building_unit" ("id") ON DELETE RESTRICT,
            "user_id" UUID REFERENCES "user_account" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_position_search_a18506" ON "position" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_position_sort_ke_848ed3" ON "position" ("sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_position_area_id_5c1499" ON "position" ("area_id");
        CREATE INDEX IF NOT EXISTS "idx_position_buildin_bd01ea" ON "position" ("building_id");
        CREATE INDEX IF NOT EXISTS "idx_position_communi_1d4353" ON "position" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_position_estate__631b4f" ON "position" ("estate_id");
        CREATE INDEX IF NOT EXISTS "idx_position_grid_id_81924a" ON "position" ("grid_id");
        CREATE INDEX IF NOT EXISTS "idx_position_org_uni_17bebd" ON "position" ("org_unit_id");
        CREATE INDEX IF NOT EXISTS "idx_position_residen_78e107" ON "position" ("resident_id");
        CREATE INDEX IF NOT EXISTS "idx_position_unit_id_99f71d" ON "position" ("unit_id");
        CREATE INDEX IF NOT EXISTS "idx_position_user_id_502d3b" ON "position" ("user_id");
        COMMENT ON COLUMN "position"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "position"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "position"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "position"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "position"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "position"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "position"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "position"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "position"."kind" IS 'What the post is, by whatever name.';
        COMMENT ON COLUMN "position"."local_name" IS 'What this community calls the post.';
        COMMENT ON COLUMN "position"."person_name" IS 'Who holds it.';
        COMMENT ON COLUMN "position"."is_party" IS 'Whether the person is a party member.';
        COMMENT ON COLUMN "position"."employer" IS 'Unit that a cadre or a partner comes from.';
        COMMENT ON COLUMN "position"."duties" IS 'What a building head does for the neighbours.';
        COMMENT ON COLUMN "position"."phone" IS 'Duty phone, as it hangs in the hall; never a private one.';
        COMMENT ON COLUMN "position"."is_public" IS 'Whether name and phone hang out for all residents.';
        COMMENT ON COLUMN "position"."status" IS 'Whether the person still holds it; follows from the last day.';
        COMMENT ON COLUMN "position"."from_on" IS 'First day in the post.';
        COMMENT ON COLUMN "position"."to_on" IS 'Last day in the post.';
        COMMENT ON COLUMN "position"."area_id" IS 'Area (片) that it is for.';
        COMMENT ON COLUMN "position"."building_id" IS 'Building that it is for.';
        COMMENT ON COLUMN "position"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "position"."estate_id" IS 'Estate that it is for.';
        COMMENT ON COLUMN "position"."grid_id" IS 'Grid that it is for.';
        COMMENT ON COLUMN "position"."org_unit_id" IS 'Unit that the post belongs to.';
        COMMENT ON COLUMN "position"."resident_id" IS 'The person in the register, if known.';
        COMMENT ON COLUMN "position"."unit_id" IS 'Staircase that it is for.';
        COMMENT ON COLUMN "position"."user_id" IS 'The person''s account, if there is one.';
        COMMENT ON TABLE "position" IS 'A post (岗位) and the person who holds it, for a unit, an area, a grid, a building or a staircase.';
        CREATE TABLE IF NOT EXISTS "pairing" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "cadre_name" VARCHAR(40) NOT NULL,
            "kind" VARCHAR(40) NOT NULL,
            "from_on" DATE,
            "to_on" DATE,
            "visit_every_days" INT,
            "status" VARCHAR(40) NOT NULL,
            "cadre_id" UUID REFERENCES "position" ("id") ON DELETE RESTRICT,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "household_id" UUID NOT NULL REFERENCES "household" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_pairing_search_70a579" ON "pairing" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_pairing_sort_ke_736e91" ON "pairing" ("sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_pairing_cadre_i_953a6d" ON "pairing" ("cadre_id");
        CREATE INDEX IF NOT EXISTS "idx_pairing_communi_9d5b23" ON "pairing" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_pairing_househo_7a9d33" ON "pairing" ("household_id");
        COMMENT ON COLUMN "pairing"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "pairing"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "pairing"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "pairing"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "pairing"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "pairing"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "pairing"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "pairing"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "pairing"."cadre_name" IS 'Their name; that of the post when left empty.';
        COMMENT ON COLUMN "pairing"."kind" IS 'In what way they keep in touch.';
        COMMENT ON COLUMN "pairing"."from_on" IS 'Since when.';
        COMMENT ON COLUMN "pairing"."to_on" IS 'Until when; empty while it lasts.';
        COMMENT ON COLUMN "pairing"."visit_every_days" IS 'Longest time between two visits, in days.';
        COMMENT ON COLUMN "pairing"."status" IS 'Whether it still holds; follows from the last day.';
        COMMENT ON COLUMN "pairing"."cadre_id" IS 'Post of the one who keeps in touch.';
        COMMENT ON COLUMN "pairing"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "pairing"."household_id" IS 'Household.';
        COMMENT ON TABLE "pairing" IS 'A pairing (包保): a cadre or neighbour who keeps in touch with one household.';
        CREATE TABLE IF NOT EXISTS "screening_round" (
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
            "kind" VARCHAR(40) NOT NULL,
            "from_on" DATE NOT NULL,
            "to_on" DATE NOT NULL,
            "target" INT,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "grid_id" UUID REFERENCES "grid" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_screening_r_search_8e03be" ON "screening_round" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_screening_r_from_on_8dae67" ON "screening_round" ("from_on", "id");
        CREATE INDEX IF NOT EXISTS "idx_screening_r_communi_faa567" ON "screening_round" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_screening_r_grid_id_8665d6" ON "screening_round" ("grid_id");
        COMMENT ON COLUMN "screening_round"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "screening_round"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "screening_round"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "screening_round"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "screening_round"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "screening_round"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "screening_round"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "screening_round"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "screening_round"."name" IS 'Name of the round.';
        COMMENT ON COLUMN "screening_round"."kind" IS 'What it looks for.';
        COMMENT ON COLUMN "screening_round"."from_on" IS 'First day.';
        COMMENT ON COLUMN "screening_round"."to_on" IS 'Last day.';
        COMMENT ON COLUMN "screening_round"."target" IS 'How many households are to be reached.';
        COMMENT ON COLUMN "screening_round"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "screening_round"."grid_id" IS 'Grid; empty for the whole community.';
        COMMENT ON TABLE "screening_round" IS 'A round of visits (排查) that looks for one thing in a community or a grid, with a beginning and an end.';
        CREATE TABLE IF NOT EXISTS "household_visit" (
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
            "at" TIMESTAMPTZ NOT NULL,
            "visitor_name" VARCHAR(60) NOT NULL,
            "result" VARCHAR(40) NOT NULL,
            "is_met" BOOL NOT NULL,
            "note" TEXT,
            "volunteers" INT NOT NULL,
            "beneficiaries" INT NOT NULL,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "household_id" UUID NOT NULL REFERENCES "household" ("id") ON DELETE RESTRICT,
            "pairing_id" UUID REFERENCES "pairing" ("id") ON DELETE RESTRICT,
            "round_id" UUID REFERENCES "screening_round" ("id") ON DELETE RESTRICT,
            "visitor_id" UUID REFERENCES "user_account" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_household_v_search_a9c0c5" ON "household_visit" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_household_v_at_43d784" ON "household_visit" ("at", "id");
        CREATE INDEX IF NOT EXISTS "idx_household_v_communi_a8dc0e" ON "household_visit" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_household_v_househo_b3bd12" ON "household_visit" ("household_id");
        CREATE INDEX IF NOT EXISTS "idx_household_v_pairing_e5d808" ON "household_visit" ("pairing_id");
        CREATE INDEX IF NOT EXISTS "idx_household_v_round_i_9d47cf" ON "household_visit" ("round_id");
        CREATE INDEX IF NOT EXISTS "idx_household_v_visitor_57eed3" ON "household_visit" ("visitor_id");
        COMMENT ON COLUMN "household_visit"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "household_visit"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "household_visit"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "household_visit"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "household_visit"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "household_visit"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "household_visit"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "household_visit"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "household_visit"."kind" IS 'Why somebody came.';
        COMMENT ON COLUMN "household_visit"."at" IS 'When.';
        COMMENT ON COLUMN "household_visit"."visitor_name" IS 'Who came; the account''s name when left empty.';
        COMMENT ON COLUMN "household_visit"."result" IS 'What came of it.';
        COMMENT ON COLUMN "household_visit"."is_met" IS 'Whether somebody was met; follows from the result.';
        COMMENT ON COLUMN "household_visit"."note" IS 'What was said and seen.';
        COMMENT ON COLUMN "household_visit"."volunteers" IS 'How many people came.';
        COMMENT ON COLUMN "household_visit"."beneficiaries" IS 'How many people of the household were served.';
        COMMENT ON COLUMN "household_visit"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "household_visit"."household_id" IS 'Household.';
        COMMENT ON COLUMN "household_visit"."pairing_id" IS 'Pairing that it kept up.';
        COMMENT ON COLUMN "household_visit"."round_id" IS 'Round that it was part of.';
        COMMENT ON COLUMN "household_visit"."visitor_id" IS 'Account of the visitor, if one.';
        COMMENT ON TABLE "household_visit" IS 'A visit at a door: who came, when, why, and what came of it.';
        CREATE TABLE IF NOT EXISTS "team" (
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
            "kind" VARCHAR(40) NOT NULL,
            "brand" VARCHAR(40),
            "service" VARCHAR(200),
            "leader_name" VARCHAR(40),
            "founded_on" DATE,
            "is_active" BOOL NOT NULL,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "grid_id" UUID REFERENCES "grid" ("id") ON DELETE RESTRICT,
            "org_unit_id" UUID REFERENCES "org_unit" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_team_search_06610d" ON "team" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_team_sort_ke_e5f183" ON "team" ("sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_team_communi_5e1e70" ON "team" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_team_grid_id_8c38bc" ON "team" ("grid_id");
        CREATE INDEX IF NOT EXISTS "idx_team_org_uni_3a29d0" ON "team" ("org_unit_id");
        COMMENT ON COLUMN "team"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "team"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "team"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "team"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "team"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "team"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "team"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "team"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "team"."name" IS 'Full name.';
        COMMENT ON COLUMN "team"."kind" IS 'What kind of team it is.';
        COMMENT ON COLUMN "team"."brand" IS 'Short name that people know, such as 小马扎.';
        COMMENT ON COLUMN "team"."service" IS 'What it does for people.';
        COMMENT ON COLUMN "team"."leader_name" IS 'Leader, as made public.';
        COMMENT ON COLUMN "team"."founded_on" IS 'Since when it exists.';
        COMMENT ON COLUMN "team"."is_active" IS 'Whether it is at work.';
        COMMENT ON COLUMN "team"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "team"."grid_id" IS 'Grid that it is for; empty for the whole community.';
        COMMENT ON COLUMN "team"."org_unit_id" IS 'Unit that leads it.';
        COMMENT ON TABLE "team" IS 'A team (队伍) with a name of its own and one service: one team, one service.';
        CREATE TABLE IF NOT EXISTS "membership" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "person_name" VARCHAR(40) NOT NULL,
            "role" VARCHAR(40) NOT NULL,
            "legal_qualification" VARCHAR(40),
            "is_party" BOOL NOT NULL,
            "status" VARCHAR(40) NOT NULL,
            "joined_on" DATE,
            "left_on" DATE,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "resident_id" UUID REFERENCES "resident" ("id") ON DELETE RESTRICT,
            "team_id" UUID NOT NULL REFERENCES "team" ("id") ON DELETE CASCADE
        );
        CREATE INDEX IF NOT EXISTS "idx_membership_search_155879" ON "membership" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_membership_sort_ke_ec4d5c" ON "membership" ("sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_membership_communi_3b49e4" ON "membership" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_membership_residen_3c3661" ON "membership" ("resident_id");
        CREATE INDEX IF NOT EXISTS "idx_membership_team_id_b81b2a" ON "membership" ("team_id");
        COMMENT ON COLUMN "membership"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "membership"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "membership"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "membership"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "membership"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "membership"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "membership"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "membership"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "membership"."person_name" IS 'Name.';
        COMMENT ON COLUMN "membership"."role" IS 'Leader or member.';
        COMMENT ON COLUMN "membership"."legal_qualification" IS 'What entitles them to speak of the law.';
        COMMENT ON COLUMN "membership"."is_party" IS 'Whether they are a party member.';
        COMMENT ON COLUMN "membership"."status" IS 'Whether they still belong to it; follows from the day they left.';
        COMMENT ON COLUMN "membership"."joined_on" IS 'When they joined.';
        COMMENT ON COLUMN "membership"."left_on" IS 'When they left.';
        COMMENT ON COLUMN "membership"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "membership"."resident_id" IS 'The person in the register, if known.';
        COMMENT ON COLUMN "membership"."team_id" IS 'Team.';
        COMMENT ON TABLE "membership" IS 'A member of a team.';
        CREATE TABLE IF NOT EXISTS "volunteer" (
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
            "number" VARCHAR(40),
            "registered_on" DATE NOT NULL,
            "skills" VARCHAR(200),
            "status" VARCHAR(40) NOT NULL,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "resident_id" UUID REFERENCES "resident" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_volunteer_search_1d6427" ON "volunteer" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_volunteer_registe_e17ad7" ON "volunteer" ("registered_on", "id");
        CREATE INDEX IF NOT EXISTS "idx_volunteer_communi_d099aa" ON "volunteer" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_volunteer_residen_d5143e" ON "volunteer" ("resident_id");
        COMMENT ON COLUMN "volunteer"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "volunteer"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "volunteer"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "volunteer"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "volunteer"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "volunteer"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "volunteer"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "volunteer"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "volunteer"."name" IS 'Name as in the volunteer register.';
        COMMENT ON COLUMN "volunteer"."number" IS 'Number in the volunteer register.';
        COMMENT ON COLUMN "volunteer"."registered_on" IS 'When they registered.';
        COMMENT ON COLUMN "volunteer"."skills" IS 'What they can do, in words.';
        COMMENT ON COLUMN "volunteer"."status" IS 'Whether they still volunteer.';
        COMMENT ON COLUMN "volunteer"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "volunteer"."resident_id" IS 'The same person in the register, if known.';
        COMMENT ON TABLE "volunteer" IS 'A resident who registered as a volunteer.';
        CREATE TABLE IF NOT EXISTS "council_group" (
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
            "chat_group" VARCHAR(120),
            "leader_name" VARCHAR(40),
            "members" VARCHAR(400),
            "member_count" INT,
            "founded_on" DATE,
            "is_active" BOOL NOT NULL,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "estate_id" UUID NOT NULL REFERENCES "estate" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_council_gro_search_b26258" ON "council_group" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_council_gro_sort_ke_8415f5" ON "council_group" ("sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_council_gro_communi_cfbc6e" ON "council_group" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_council_gro_estate__30eeda" ON "council_group" ("estate_id");
        COMMENT ON COLUMN "council_group"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "council_group"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "council_group"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "council_group"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "council_group"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "council_group"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "council_group"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "council_group"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "council_group"."name" IS 'Name of the group.';
        COMMENT ON COLUMN "council_group"."chat_group" IS 'Name of its chat group.';
        COMMENT ON COLUMN "council_group"."leader_name" IS 'Who leads it, as announced: the area head (片长).';
        COMMENT ON COLUMN "council_group"."members" IS 'Who sits in it, in words: branch, police, property, heads.';
        COMMENT ON COLUMN "council_group"."member_count" IS 'How many people are in it.';
        COMMENT ON COLUMN "council_group"."founded_on" IS 'Since when it works.';
        COMMENT ON COLUMN "council_group"."is_active" IS 'Whether it is at work.';
        COMMENT ON COLUMN "council_group"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "council_group"."estate_id" IS 'Estate whose matters it takes up; at most one at work.';
        COMMENT ON TABLE "council_group" IS 'A council group (协商议事群): where the matters of one estate are raised, weighed and handed out.';
        CREATE TABLE IF NOT EXISTS "duty" (
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
            "rhythm" VARCHAR(40),
            "title" VARCHAR(120) NOT NULL,
            "starts_on" DATE NOT NULL,
            "ends_on" DATE NOT NULL,
            "owner_name" VARCHAR(40),
            "place" VARCHAR(120),
            "done_at" TIMESTAMPTZ,
            "evidence" TEXT,
            "evidence_url" VARCHAR(400),
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "estate_id" UUID REFERENCES "estate" ("id") ON DELETE RESTRICT,
            "grid_id" UUID REFERENCES "grid" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_duty_search_df6599" ON "duty" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_duty_ends_on_65dd14" ON "duty" ("ends_on", "id");
        CREATE INDEX IF NOT EXISTS "idx_duty_communi_ec2c9e" ON "duty" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_duty_estate__8f4d0d" ON "duty" ("estate_id");
        CREATE INDEX IF NOT EXISTS "idx_duty_grid_id_ddfd90" ON "duty" ("grid_id");
        COMMENT ON COLUMN "duty"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "duty"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "duty"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "duty"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "duty"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "duty"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "duty"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "duty"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "duty"."kind" IS 'What has to be done.';
        COMMENT ON COLUMN "duty"."rhythm" IS 'Key of the pack''s rhythm that it is a round of.';
        COMMENT ON COLUMN "duty"."title" IS 'What is to be done, in one line.';
        COMMENT ON COLUMN "duty"."starts_on" IS 'First day of its time.';
        COMMENT ON COLUMN "duty"."ends_on" IS 'Last day of its time.';
        COMMENT ON COLUMN "duty"."owner_name" IS 'Who answers for it.';
        COMMENT ON COLUMN "duty"."place" IS 'Where, for duties at a fixed place.';
        COMMENT ON COLUMN "duty"."done_at" IS 'When it was done; empty until then.';
        COMMENT ON COLUMN "duty"."evidence" IS 'What shows that it was done.';
        COMMENT ON COLUMN "duty"."evidence_url" IS 'Address of a record or picture, if there is one.';
        COMMENT ON COLUMN "duty"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "duty"."estate_id" IS 'Estate, for duties of one.';
        COMMENT ON COLUMN "duty"."grid_id" IS 'Grid, for duties of one.';
        COMMENT ON TABLE "duty" IS 'A duty: one round of a rhythm, with the time in which it is due and what shows that it was done.';
        CREATE TABLE IF NOT EXISTS "media_item" (
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
            "media_class" VARCHAR(40) NOT NULL,
            "form" VARCHAR(40) NOT NULL,
            "published_on" DATE,
            "url" VARCHAR(400),
            "summary" TEXT,
            "author" VARCHAR(80),
            "reach" INT,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_media_item_search_4ea6c9" ON "media_item" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_media_item_publish_2e22ae" ON "media_item" ("published_on", "id");
        CREATE INDEX IF NOT EXISTS "idx_media_item_communi_dc1e17" ON "media_item" ("community_id");
        COMMENT ON COLUMN "media_item"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "media_item"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "media_item"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "media_item"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "media_item"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "media_item"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "media_item"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "media_item"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "media_item"."title" IS 'Title.';
        COMMENT ON COLUMN "media_item"."media_class" IS 'What it is about.';
        COMMENT ON COLUMN "media_item"."form" IS 'In which form.';
        COMMENT ON COLUMN "media_item"."published_on" IS 'Day of publication; empty while it is being made.';
        COMMENT ON COLUMN "media_item"."url" IS 'Where it can be seen.';
        COMMENT ON COLUMN "media_item"."summary" IS 'What it says.';
        COMMENT ON COLUMN "media_item"."author" IS 'Who made it.';
        COMMENT ON COLUMN "media_item"."reach" IS 'How many people it reached.';
        COMMENT ON COLUMN "media_item"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON TABLE "media_item" IS 'A micro-broadcast (微播报): a short piece that a community tells its residents through its groups.';
        CREATE TABLE IF NOT EXISTS "meeting" (
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
            "held_at" TIMESTAMPTZ NOT NULL,
            "place" VARCHAR(120),
            "democratic_consultation" BOOL NOT NULL,
            "resident_council" BOOL NOT NULL,
            "property_joint" BOOL NOT NULL,
            "owner_talk" BOOL NOT NULL,
            "owner_assembly" BOOL NOT NULL,
            "party_joint" BOOL NOT NULL,
            "chair" VARCHAR(80),
            "attendance" INT,
            "departments" VARCHAR(200),
            "resolution" TEXT,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "council_group_id" UUID REFERENCES "council_group" ("id") ON DELETE RESTRICT,
            "venue_id" UUID REFERENCES "venue" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_meeting_search_761864" ON "meeting" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_meeting_held_at_3ea53d" ON "meeting" ("held_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_meeting_communi_f378ab" ON "meeting" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_meeting_council_c8a222" ON "meeting" ("council_group_id");
        CREATE INDEX IF NOT EXISTS "idx_meeting_venue_i_5548d4" ON "meeting" ("venue_id");
        COMMENT ON COLUMN "meeting"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "meeting"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "meeting"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "meeting"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "meeting"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "meeting"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "meeting"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "meeting"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "meeting"."title" IS 'What was called together, in one line.';
        COMMENT ON COLUMN "meeting"."held_at" IS 'When it begins or began.';
        COMMENT ON COLUMN "meeting"."place" IS 'Where, in words.';
        COMMENT ON COLUMN "meeting"."democratic_consultation" IS 'It is a democratic consultation.';
        COMMENT ON COLUMN "meeting"."resident_council" IS 'It is a residents'' council.';
        COMMENT ON COLUMN "meeting"."property_joint" IS 'It is a joint meeting with the property company.';
        COMMENT ON COLUMN "meeting"."owner_talk" IS 'It is a talk with owners.';
        COMMENT ON COLUMN "meeting"."owner_assembly" IS 'It is an owners'' assembly.';
        COMMENT ON COLUMN "meeting"."party_joint" IS 'It is a joint meeting of the big Party committee.';
        COMMENT ON COLUMN "meeting"."chair" IS 'Who presides: a name, or the rotating chair''s unit.';
        COMMENT ON COLUMN "meeting"."attendance" IS 'How many people came.';
        COMMENT ON COLUMN "meeting"."departments" IS 'Units that were called and came, in words.';
        COMMENT ON COLUMN "meeting"."resolution" IS 'What was decided.';
        COMMENT ON COLUMN "meeting"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "meeting"."council_group_id" IS 'Group that met, if one.';
        COMMENT ON COLUMN "meeting"."venue_id" IS 'Where, if it is a place of the register.';
        COMMENT ON TABLE "meeting" IS 'A meeting. One sitting may be several kinds of meeting at once (四会合一), so each kind is a mark of its own.';
        CREATE TABLE IF NOT EXISTS "report" (
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
            "starts_on" DATE NOT NULL,
            "ends_on" DATE NOT NULL,
            "types" JSONB,
            "frequency" JSONB,
            "satisfaction" JSONB,
            "summary" TEXT,
            "signed_at" TIMESTAMPTZ,
            "signed_by" VARCHAR(40),
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "estate_id" UUID REFERENCES "estate" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_report_search_de1a9e" ON "report" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_report_ends_on_f6d538" ON "report" ("ends_on", "id");
        CREATE INDEX IF NOT EXISTS "idx_report_communi_d2c5dd" ON "report" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_report_estate__e4947b" ON "report" ("estate_id");
        COMMENT ON COLUMN "report"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "report"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "report"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "report"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "report"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "report"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "report"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "report"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "report"."title" IS 'Area and half month.';
        COMMENT ON COLUMN "report"."starts_on" IS 'First day that it covers.';
        COMMENT ON COLUMN "report"."ends_on" IS 'Last day that it covers.';
        COMMENT ON COLUMN "report"."types" IS 'Kinds of problems and their numbers.';
        COMMENT ON COLUMN "report"."frequency" IS 'What came up again, and how often.';
        COMMENT ON COLUMN "report"."satisfaction" IS 'Answers of call-backs, counted.';
        COMMENT ON COLUMN "report"."summary" IS 'What stands out, and what will be done.';
        COMMENT ON COLUMN "report"."signed_at" IS 'When it was signed; empty while it is a draft.';
        COMMENT ON COLUMN "report"."signed_by" IS 'Who signed it: the area head.';
        COMMENT ON COLUMN "report"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "report"."estate_id" IS 'Estate, for a report on one.';
        COMMENT ON TABLE "report" IS 'A half-monthly analysis (半月分析) of an area: which problems, how often, how people took the answers.';
        CREATE TABLE IF NOT EXISTS "topic" (
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
            "kind" VARCHAR(40) NOT NULL,
            "source" VARCHAR(40) NOT NULL,
            "status" VARCHAR(40) NOT NULL,
            "description" TEXT,
            "raised_by" VARCHAR(80),
            "raised_on" DATE NOT NULL,
            "step" INT,
            "lead_department" VARCHAR(40),
            "resolution" TEXT,
            "decided_at" TIMESTAMPTZ,
            "done_at" TIMESTAMPTZ,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "council_group_id" UUID REFERENCES "council_group" ("id") ON DELETE RESTRICT,
            "estate_id" UUID REFERENCES "estate" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_topic_search_77d3cd" ON "topic" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_topic_raised__ff2065" ON "topic" ("raised_on", "id");
        CREATE INDEX IF NOT EXISTS "idx_topic_communi_c3e420" ON "topic" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_topic_council_918957" ON "topic" ("council_group_id");
        CREATE INDEX IF NOT EXISTS "idx_topic_estate__163f52" ON "topic" ("estate_id");
        COMMENT ON COLUMN "topic"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "topic"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "topic"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "topic"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "topic"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "topic"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "topic"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "topic"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "topic"."title" IS 'The question in one line.';
        COMMENT ON COLUMN "topic"."kind" IS 'Big, hard or practical.';
        COMMENT ON COLUMN "topic"."source" IS 'Where it comes from.';
        COMMENT ON COLUMN "topic"."status" IS 'Where it stands.';
        COMMENT ON COLUMN "topic"."description" IS 'What it is about, and what has been tried.';
        COMMENT ON COLUMN "topic"."raised_by" IS 'Who put it forward, in words.';
        COMMENT ON COLUMN "topic"."raised_on" IS 'When it was put forward.';
        COMMENT ON COLUMN "topic"."step" IS 'Number of the step of the pack''s procedure that it has reached.';
        COMMENT ON COLUMN "topic"."lead_department" IS 'Unit that carries it out, once decided.';
        COMMENT ON COLUMN "topic"."resolution" IS 'What was decided.';
        COMMENT ON COLUMN "topic"."decided_at" IS 'When it was decided.';
        COMMENT ON COLUMN "topic"."done_at" IS 'When it was done.';
        COMMENT ON COLUMN "topic"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "topic"."council_group_id" IS 'Group that deliberates on it.';
        COMMENT ON COLUMN "topic"."estate_id" IS 'Estate that it is about.';
        COMMENT ON TABLE "topic" IS 'A topic (议题): a big, hard or practical matter that people decide on together.';
        ALTER TABLE "community" ADD "pack_id" UUID;
        ALTER TABLE "community" ADD "pilot_since" INT;
        ALTER TABLE "community" ADD "founded_year" INT;
        ALTER TABLE "community" ADD "area_km2" DECIMAL(8,2);
        ALTER TABLE "estate" ADD "area_id" UUID;
        ALTER TABLE "grid" ADD "feature" VARCHAR(120);
        ALTER TABLE "grid" ADD "phone" VARCHAR(40);
        ALTER TABLE "grid" ADD "chat_group" VARCHAR(120);
        ALTER TABLE "grid" ALTER COLUMN "code" SET DEFAULT '';
        COMMENT ON COLUMN "grid"."code" IS 'Code of 20 digits (CJ/T 349); made from community and serial.';
        ALTER TABLE "venue" ADD "area_m2" DECIMAL(8,2);
        ALTER TABLE "venue" ADD "station_id" UUID;
        ALTER TABLE "household" ADD "dwelling_id" UUID;
        ALTER TABLE "case_file" ADD "visit_id" UUID;
        COMMENT ON COLUMN community."pack_id" IS 'Its way of working, as a pack.';
        COMMENT ON COLUMN community."pilot_since" IS 'Year since which it tries its way of working as a pilot.';
        COMMENT ON COLUMN community."founded_year" IS 'Year in which the community was founded.';
        COMMENT ON COLUMN community."area_km2" IS 'Size; taken from the outline where there is one.';
        COMMENT ON COLUMN estate."area_id" IS 'Area (片) that it belongs to.';
        COMMENT ON COLUMN grid."feature" IS 'What the grid is known for: one grid, one feature.';
        COMMENT ON COLUMN grid."phone" IS 'The grid''s duty phone, as on the public notice board.';
        COMMENT ON COLUMN grid."chat_group" IS 'Name of the grid''s chat group.';
        COMMENT ON COLUMN venue."area_m2" IS 'Floor space.';
        COMMENT ON COLUMN venue."station_id" IS 'Station that it is part of.';
        COMMENT ON COLUMN household."dwelling_id" IS 'Dwelling, where the register has it.';
        COMMENT ON COLUMN case_file."visit_id" IS 'Visit at which it came up.';
        CREATE TABLE "meeting_topic" (
            "meeting_id" UUID NOT NULL REFERENCES "meeting" ("id") ON DELETE CASCADE,
            "topic_id" UUID NOT NULL REFERENCES "topic" ("id") ON DELETE RESTRICT
        );
        COMMENT ON TABLE meeting_topic IS 'Topics on its agenda.';
        CREATE TABLE "topic_case" (
            "topic_id" UUID NOT NULL REFERENCES "topic" ("id") ON DELETE CASCADE,
            "case_id" UUID NOT NULL REFERENCES "case_file" ("id") ON DELETE RESTRICT
        );
        COMMENT ON TABLE topic_case IS 'Cases that it gathers up.';
        ALTER TABLE "community" ADD CONSTRAINT "fk_communit_governan_fd8aebc8" FOREIGN KEY ("pack_id") REFERENCES "governance_pack" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_community_pack_id_a5ca1b" ON "community" ("pack_id");
        ALTER TABLE "estate" ADD CONSTRAINT "fk_estate_area_8d2e8d79" FOREIGN KEY ("area_id") REFERENCES "area" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_estate_area_id_6ff05f" ON "estate" ("area_id");
        ALTER TABLE "venue" ADD CONSTRAINT "fk_venue_station_d94eddc3" FOREIGN KEY ("station_id") REFERENCES "station" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_venue_station_24a60f" ON "venue" ("station_id");
        ALTER TABLE "household" ADD CONSTRAINT "fk_househol_dwelling_cfeb3d32" FOREIGN KEY ("dwelling_id") REFERENCES "dwelling" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_household_dwellin_0d00b2" ON "household" ("dwelling_id");
        ALTER TABLE "case_file" ADD CONSTRAINT "fk_case_fil_househol_86f74c9f" FOREIGN KEY ("visit_id") REFERENCES "household_visit" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_case_file_visit_i_3edfff" ON "case_file" ("visit_id");
        UPDATE "grid" SET "code" = '000000' || left("code", 12) || right("code", 2) WHERE length("code") = 15;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_case_file_visit_i_3edfff";
        DROP TABLE IF EXISTS "topic_case";
        ALTER TABLE "case_file" DROP CONSTRAINT IF EXISTS "fk_case_fil_househol_86f74c9f";
        DROP INDEX IF EXISTS "idx_household_dwellin_0d00b2";
        ALTER TABLE "household" DROP CONSTRAINT IF EXISTS "fk_househol_dwelling_cfeb3d32";
        DROP INDEX IF EXISTS "idx_venue_station_24a60f";
        ALTER TABLE "venue" DROP CONSTRAINT IF EXISTS "fk_venue_station_d94eddc3";
        DROP INDEX IF EXISTS "idx_estate_area_id_6ff05f";
        ALTER TABLE "estate" DROP CONSTRAINT IF EXISTS "fk_estate_area_8d2e8d79";
        DROP INDEX IF EXISTS "idx_community_pack_id_a5ca1b";
        ALTER TABLE "community" DROP CONSTRAINT IF EXISTS "fk_communit_governan_fd8aebc8";
        ALTER TABLE "community" DROP COLUMN "pack_id";
        ALTER TABLE "community" DROP COLUMN "pilot_since";
        ALTER TABLE "community" DROP COLUMN "founded_year";
        ALTER TABLE "community" DROP COLUMN "area_km2";
        ALTER TABLE "estate" DROP COLUMN "area_id";
        ALTER TABLE "grid" DROP COLUMN "feature";
        ALTER TABLE "grid" DROP COLUMN "phone";
        ALTER TABLE "grid" DROP COLUMN "chat_group";
        ALTER TABLE "grid" ALTER COLUMN "code" DROP DEFAULT;
        COMMENT ON COLUMN "grid"."code" IS 'Standard code: the community''s twelve digits and a serial.';
        ALTER TABLE "venue" DROP COLUMN "area_m2";
        ALTER TABLE "venue" DROP COLUMN "station_id";
        ALTER TABLE "household" DROP COLUMN "dwelling_id";
        ALTER TABLE "case_file" DROP COLUMN "visit_id";
        DROP TABLE IF EXISTS "membership";
        DROP TABLE IF EXISTS "site";
        DROP TABLE IF EXISTS "party_member";
        DROP TABLE IF EXISTS "station_room";
        DROP TABLE IF EXISTS "council_group";
        DROP TABLE IF EXISTS "governance_pack";
        DROP TABLE IF EXISTS "report_code";
        DROP TABLE IF EXISTS "screening_round";
        DROP TABLE IF EXISTS "component";
        DROP TABLE IF EXISTS "org_unit";
        DROP TABLE IF EXISTS "team";
        DROP TABLE IF EXISTS "pairing";
        DROP TABLE IF EXISTS "party_branch";
        DROP TABLE IF EXISTS "household_visit";
        DROP TABLE IF EXISTS "media_item";
        DROP TABLE IF EXISTS "mediator";
        DROP TABLE IF EXISTS "meeting_topic";
        DROP TABLE IF EXISTS "meeting";
        DROP TABLE IF EXISTS "topic_case";
        DROP TABLE IF EXISTS "topic";
        DROP TABLE IF EXISTS "station";
        DROP TABLE IF EXISTS "area";
        DROP TABLE IF EXISTS "mediation_studio";
        DROP TABLE IF EXISTS "volunteer";
        DROP TABLE IF EXISTS "report";
        DROP TABLE IF EXISTS "duty";
        DROP TABLE IF EXISTS "position";
        DROP TABLE IF EXISTS "dwelling";"""


MODELS_STATE = (
    "eJztnXtz2ziy6L8Ky//MpEqT4ziO4zi3bpXteDLZjeOU7SR3z2ZLByIhCWuK0OHDGu05+9"
    "0vGiApkqIkPiVQ6qqpTGIRMNWNZ/evu//naMJGLvEZd7yXl9Rl5vjowvifI4dMqPhLzqc9"
    "44hMp+nP4Ic+GdiyCVk8N/B8l5i++OmQ2B4VP7KoZ7psCq3ET53AtuGH3BQPMme0+FHgsP"
    "8OaN/nI+qPqSs++Ps/xI+ZY9E/qRf9c/rUHzJqW6lXZhb8bvnzvj+fyp99cvzf5YPw2wZ9"
    "k9vBxFk8PJ37Y+7ETzPHh5+OqEPFF6TQve8G8PrwduH3jL6RetPFI+oVE20sOiSB7Se+7q"
    "C/+NlRv//l7rH/cPPY7x+VEJApxC6EK17Vk99+BK/w28mr07en56/PTs/FI/I145+8/bf6"
    "1QvBqIZSPF8ej/4tPyc+UU9IGS+E+kxdD15pSbLXY+LmizbRJCNf8eJZ+UbSXCfg6AcLCS"
    "9G1TZEPCF/9m3qjHyYIidv3qwR6PfL++s/Lu9/FU+9gF/JxTRQs+NL+NGJ+gykvpAyTKwS"
    "Eg4f30Ppvjo+LiBd8dRK6crP0tIVv9GnamqnJfyXh7sv+RJONMlI2WKmb/yvYTNvaa3ogL"
    "TXCBeEAT1PPO+/7aRMf729/H9ZcV9/vruSwuGeP3JlL7KDKyF6WKCHT4nVBH4wIObTjLhW"
    "f+kTfsJXPbv80eRkkv0JcchIChK+MXy/J+a//GTRyZQLFZrz1B6R/WyxqYlPUrsZyzy1aU"
    "s7+jEmviH2LMPkE/FSljFj/lj8gHnGE50bfKj+LvrgrmEx6+VRRmPVesjZMP9+JB/pqz1O"
    "ND36R5099Nu3Tx9KbKJBIN4M2lSZHpv30qP/MwwcE4RuwDihjvUSlDrhFrVfwu9++3+Ptj"
    "955Dx5ffYiOyekHNbvsEldFRV8sk2T4td3ddoo4MQcp/Mym2n4+B5upudF9tLz1Vvp+dJO"
    "ypxp4PfHxBuXkXC61R4K+uy0gKDPTlcKGj5KC9rls5JLwqJFjQUhXG11kXIz64HpUvjGfZ"
    "JzAvwgPvHZhK44BaZaZg+CYdOX0V+aGcZbvTyK72fdOfY8/L1r5P346fbm4fHy9mvqiPjh"
    "8vEGPjmRP51nfvrrWWbEx50YPz49/mHAP43/vPtyk1Vi/Nzjfx7BO5HA531HDHBiJUQU/T"
    "QSoxYHz8/UGlH3xvHd5YNn8rPVB09bPtWn8WMbT553jjgyjokzonBG5OJfYjF4afyX+pn3"
    "X8aETMWx0ZDvb/jc+PuADrkreiJDn7r/eG94lIhfqx4QT06nlLiilfckfsjF+Fg+q27pd2"
    "42B/3P0UItYjx7PHBNORUXC6L4ExrRP6fic0/arcJ+Qu2EsyOa2UfyYSF0+Y9/42FZo8Ny"
    "6TV8m2v3do8g+7V4p04/iWlc9JCZbLOPR8wiZ/mz1Wf5s6Wz/I6OmLqJuaEzJp9MxDfy5y"
    "VFmm2HZ/eMYVxuXqVs43GLPVwFTousAqerV4HTpVVgh9anfR2wQjbyX+UGbaLVHg7c5rcv"
    "JTKX2xUEHbXaQ0E3v0I43M8R8aO4IOWLOHq+knC7syY83vy/x/XusvhI/fnuy8fo8awPLX"
    "OMULfnUp7KRRP0VHbMUzm1iUm9l5fiJneUNCwkf96LDUXqpylbEYme2GgjunQMeNj49Wfw"
    "9uT07YsLw+MTalDPF0PCAxsOMeLDqOGDJxKMOrLNWFw0o4Y/g3dv3g5fGMTxZtT1jCF3l4"
    "1Dbf+yklYhjxLXHJezAX389CVjBoJ5muyUu34/9B3VNDBlek7dCdBw1ZDhSn7BnhHCScbb"
    "pVG7TTPWSqpqJa+2GqrKgdaaWt5flRTxNQ+E2BTCoLalGFoA63AxiTdDtHXV/dPEHnv0Y0"
    "wdqQUhdWNGPGNCLFpU/PtrVgymVsWRkG7Z5ZFgE88PJ+cygbRXIyKSX2JIhG+/GBFiN6HV"
    "RkS6ZQMjYjs3n+UBEX6R9wadTMVhbDZmNjWYL64Nz+IIWnuT1HxELC8SyXNdUatCss32bA"
    "pHZU9AX5kzZ47akqnhM98WHYoztQHvL/RbdD1I89CFLA4na0wOJ8s2B3Vi74t1ys25DK+2"
    "PWTbaawMGE3ixkZdw+fifOuFmpBfoIFp14Z1IpTuVA6jCmpZNNRYL+EkAfyWiUsYEz12Rj"
    "U5Onn4TsHkuU4vxRRSIBBGX4uREMPN9ePdvdwVlJ+4v2QgWCwb6fH6D/WrhkzaNjw2mSrr"
    "8Yyy0Vj+6vB9PCHoWFZpG2pJf0AXPAEKV59SLsRhmMS2xamhp5B1Zb2ptJ00z6x61BWTuM"
    "RVe9Gg0k17Swe5L8FkIDYP5njMonHUgLQb7eiiDZa70p6vVCONXQZHl7FxUhya4YWBUpNy"
    "nwYDm5mGw31mUmPAiVv4ZtWy60YKdypEWl4lcSuddfI4psw1rEDcW+T79kA32msl36G2Zj"
    "PQ36EG10pXXhsHdCSWJHl8oo4ljk7iLDXjrlX0Kpm5XBQKBzxZEw54khcOuHNWZ1tb9GNy"
    "W1COlujuP6A2d0aeuH20bglfcrPl6GJZEb+LwxQbOX+lc6mOT+JliJPL94XusutkX/urgM"
    "VPF9PbJbPYzbM0ToWklJEHPry/eXi8/3T9qLxD+b7OhXpCj92ycq7Chr//9Z7aZAVxFerl"
    "Rnaiz1p1mXRNKp3IhashdaTWGjEbWJwpoYoI5fH65dewG92FyPIdwiUF2Kav/SpgtqXeas"
    "nfHn/WW+dzHySf2ux3N6LnQVpn796a4s/z48ELdVNivgfWeN8YuTyYKqsDeNBm3PB8Cl9X"
    "bKGzMfeoPHN6BljuYU+FVWQsLl05zvdt/Eb0wFfpVy2nDXc6cpmFpACSAkgKICmApMAFkg"
    "INjQQkBZAUQFIASQEkBZAUQFJg9SRBUqCHpACSAutmirIAy5niSLe1dNSF6IBH5uIUoQks"
    "MLQ5z9tIVt62Fw10hgUeYLzNPYMM+DOVlj+n8Jm+4Uu2zc3Y2J2W8VfOVkk52ahWlNuW5H"
    "3LLMum0fkpssf2jB8fH85P628MjQXAZWIP/b40CpdZf9KtdHZRfxHfM9KIEAOzqBD0Lwlb"
    "eKUl6NVJoYS1J2sS1p4sp+YQ18XQGF9GF5lmOivjnlqRu0F6kSg5EX8OyKufwZvB4OzFAr"
    "JZ5+vYDb9hk1kV7WSa6aydz2SW1M6Zab3pjHaQ7tgy3ZEU/sLBVULyqUYdEHt4mq0LDtQU"
    "deT2KyHoRBPt07YcfRQvG8sY0B/LE6sNskqdWk6aYpWW15gGdFCYS+rYwrJR6KkFt4DEYd"
    "1oQN4fw272Z33ZKOnEiluDwoMJUpPBi9Cmbw7TKBnMUfRaSYBsSlxf3NOapPBcOgW/i8mt"
    "uizjvezpWnSkz0heEiL4bD2DFLWpFRIhd0f9WuNQgYx3btEhuCvhNYMwHgQDugXZmcSrPG"
    "Vl25fX4k/9RNYzmMya3QVUVk7YNbhsNKE3I7NyBZGPFuBmxZ7MXNAhmCDevH7zRvz56vT1"
    "C5U+KuryQp5RLTDCq2HojYlLZTopyKAOJ5I8RLbZzvebho21pylki/AqwqsIryK8ivAqwq"
    "sIr+adohFeRXgV4VWEVxFeRXgV4VWEVxFerWLlXOCr0d6y0sJUiBxro9T5tpNdbUsJX3Ll"
    "nsx+FVmpdnT9tkpyw1YXsOGF1K0ZtW0GbiWZXol5Cwvqruwd3HWZxd0+pKsqs+gsNdSZxL"
    "sOXzYui6DyObw7fvM6Lo4QsXghr1FrUWqex0taj5e0tNoam2nWASysMV92TTAMAUhMb9Vh"
    "BbSBjCVT9tTUQjJHkCZKaA+iyYo+syjXQJri88SySsrgOB/CbjTSxkPsWY6nA5z1QCm8Ll"
    "52QFBTRowtUU1jHnh0zGF4VpSgYnP+iPrRVoDtjcO9xZuWh6D+6e0Wh4QcYCd1glhN66QO"
    "LUVIncUJAEK53r2mgNS8Ji8UPuNNiG1Tz1fl3WQOOgLW+SHk5RVXS8g+x2dOT5wUwC1jjg"
    "36TN25PESIj4X8fHGlic4TeTDP1n+/DryPGS7XzUI5UzEKG+Z8hKYo9RHyQcgHIR+EfBDy"
    "uUDIp6GRgJAPQj4I+SDkg5APQj4I+ayeJAj59BDyaQzyiQwPxf3tVoOQz+brdiUvuxWnho"
    "qNST3j49V/PBqvjl+9OhW/ZkbtZ2pYbMT8arWMXp0UwX1O1uSJWioktY+4lUzTtSjjJYav"
    "vagqGNv2NEkXOHXpkP1ZRgeLFjrPBzJlPrENcZoWm3oY+ygre0mdKAjOi4ynKs62ikJOi8"
    "Amq1mTrDbEyRhsi2XUkWiiMwakyquB7EO7NdOonlrpAoNdqS0YCvsXLy4mKAe+JmDVEJJ4"
    "ilv7XGzwJYyv2WY684d/E+8oCwhKt0xqd5b3/fC77MgYO2U29/seC3mRgvLPtNJe/PJNQw"
    "0wX/xqRj257M/IHHaAGXefJB3tGcSQX25H6gD3Xv9pcpJj/aImmxB7xQ6QaJY1fal2L8P2"
    "+ijmgf2Lvjd8Iu7axtDlE7UzBL7NHFBVuFdAQU6vfJKJPGl/uLn+dHv5+dfznjqfijsdU9"
    "hPcunK+CqoIw4Py9pYk+Z30aQLSX7VpkyMCZkuXR4MPpV2EJ0T/g5g9SRujnXwI+UT6rvz"
    "FWhuol0X9HQXTozlC57O2mFe35s74oV9Zi5r6IpzmxJnhZM70zSjpIFo29aFL/5JmWTZRN"
    "y+g6k0TBHDohMlePj4veFwwwvE1iM5FYP+KUZWA5b8q7u7zymNXX3KGqa+3V7diPt4ZrnL"
    "OQWExMSSilZDCIkm+ufh/LS01ffCvV58i62C7QuQpISsU406grSrd46ueipnf+EKCa1w7O"
    "qNluVeGp9+iDvaM3lvZKdTA7EAsw7Tq47AR+JbuI4MBPoY//Vr2OneLS0bxZ9Yc2tg63BZ"
    "qAlbQ+FkzcZ/2xEcubEYDSU0RVE6NRNzap0gdusyFb9sKq7MTl15Xkf9HLIw9zfKZ+uiVD"
    "m7awpSu4znWxcjJOSuKcSCacz3VoQ7ijvbW3l6rPa8fmCHPathWasTgRbdTeMHDlyQfZfz"
    "STPSvBc9HbJEn6kT1J3e36GPQxbiLsJ091+Y/Wfm1S7oEIv0O3R2yHKdUIup1dPzA4vxmo"
    "K9jbp7kL2hZHPza5WXKNcJdtyBKCW6N2bT2sKMOjpkcW69Ks7eSnJKmFvHUhQmkVC9HLYg"
    "XX/eH0AKuHFtaYqurmRPKNFw5WxAomrpPGiJbj1lzN6KMq5kXk+U92E3KErH7/uk7j4Uif"
    "ORHPReJH47pQ54KF1gBmsK9SHq7R46O2S5+pRUN88pYT6KLg5ZhMQ0ZYKXelL85hXayLeW"
    "LDgOjhhzDwRq25SMAuoZHqUqd034vaMUCQp2iiTPymZJ2GhNHg7rC/ie2xolnfidu2JY2i"
    "odEFQCjIdto2Zjbgst0doHzu9RP4c81yFAsT9k9nYqie63GCG7+Ly+HG+gm4MWpnitwCV2"
    "nz7XOL2rxi+vw85ung/+CD9iUexATZneJ7o6ZJGS6dRmZi2J/pMPvJeXi34OWZzi2GXzef"
    "V9XcryJuzkkAUpBNGHIIYaRmMpy7/wwVfVzSFL03titt2furzOMUnK8wF6+qo6OmSJwjXL"
    "ZHZ/5PKgsrMtEcRxrfr7CN0dslytwK98/kyI80NwcIU0ln3qfebTyoakhDClZ/2T6OuwJU"
    "rrbEYpcdJD348UZNyALBVjfMii9PmUmQ1I8hH6OTRBQlBgjVoNSS1AYsxlLdwSZ/7I4c+N"
    "EbTKonc5ZY/QVxVNtJQ8LzYex4UyZPaL+hGcMkV+P/YaLwvAhZFLrf7i0BW/ixQ1d6WaIJ"
    "2tvMqyvtRDGAgaqzH8PFtZyh+Lw9ZonG6aqo6RCiW9vny4vvwgE/n2s9km5UBaV7UjDBbL"
    "r9qxiCRbW7Uj8Vixqh2qAVTNeHdMz38Gp3R49uLCIMaQifFh8ME/qenHeTNkygyZjEEG6X"
    "oqatomk2lPKd7jEzrg1tyYBJ5vPFE6heRN3LVycmbt5AV0qNuRzK/cbKGN1PBtsF8VetZw"
    "pxCIhTVBGNYEwZogPawJUlIPWBMkkmRqJGBNEKwJgjVBsCYI1gTBmiA7VwbWBNFTL1gTJF"
    "8hWBOkRk2QvaxE8QNMSjBPZEZlmZpOmSANj8yLJwjMVgEpsp2Ip9bUAVnaTlRe+lIKiFvo"
    "nIP/i3zLqBRIaA1kvkftopXt207C/8ScHFsTyP1GiHjJpJ/SQdRW/0kgS19rInGwAvdNcc"
    "1bUedjs9zTPWxxq/56fFZ2t75iI0O+KpxqZfEhYktDuKGcCRMKLP+Q2zafeYtc8DC0qpXI"
    "KaCu89UFcpbOuT7xg8qKWrTeopK+3N3fXn4uqyc5TYRkLRmQGNaKZ44mc4aBhG1bXOfzbL"
    "JgCFhhGc+0W2cG0GfXkCYAoQG4/U8D3wimDRRAEFf3jFBdOuHPpUWabtU9gaqiE2RGSoa7"
    "FBSqzReIcOGyEclGXShIoApHCIHCumdpXiVi34tqJdQAlYa4a2lUWovPnHLn+riBzoKHXC"
    "cxKlKa1dnCfQrIgXJyX7TohuDhfT15TFkFaOxM+FkKp6gbP9uuI8UeGkbYKjnys2mGS0o+"
    "1Uj/iiYqC3K8AKnVv/hhvRlBR/xLCTEnmugvZMiSvAMRgy1zRe2GFLiXlnnpMibXyb72dz"
    "HZWFUju+YWqGsycvNGfWkNFMzC3aHRvlHYiflfQM40zvVeU9KFk8Z3avneKO3Upla6ZExN"
    "bnwtLRyXQ8iBhZOlElazwlbyqQKocPQ8gLpnJ6+HP4M35ungxYXMf2FxLk30AOQS5kKMfw"
    "8SkNBn6irKQqw/Ywb+xmWXSeOdI+JbpV/oE2lcpHGRxkUaF2ncC6RxGxoJSOMijYs0LtK4"
    "SOMijYs07upJgjRuD2ncA6JxS8+Th8j6I6cKWIXey2uGQt4G3B8DpesYNh366myhj0MT3r"
    "aMOqLnteZC02guvHJFaqIQNLGGmchKe2jninulqSN+vpKhY0vn6AeY6/OeGu2v3kuHzswY"
    "yazqQBo6dER8cYTekdEj8FasN5sZz7DpFpeeux9fbu7Lrj8Kg46NzbXGfPN8J5Sl709Ocm"
    "6V1GQTYq/AtBatsjdK1exl2FyfefA7TFbDmxKTGoO5UgMtbFpYhyLeXH+6vfz863nvRMpd"
    "HImY8vYkFYKgijagSuSxKCH3RJMOiHxx4onFLZ1hYhHiyFF0a6y3wVEEYcG4mhq4Cphtia"
    "+gWf25Bkf/RuEn1oXSfv7d1qjd0q4bQQU9FQmppoNMjy5uAGPiFY+FXKWSunn21vISIcCS"
    "Q0ss0JbVrMSCoylASjiGehxYhjfmMbAMr1+TFxeGHB1hfrwZyHAg5p0Y1yGmIG+1njgwi/"
    "utIY7yom9iwMvKD4gxdfmUumI5gpxpxFm+3G75V+83ZSEPxpqCG0hZIGWBlAVSFkhZIGWB"
    "lMURUhZ5AwIpC6QskLJAygIpC6QskLI4WMqiilsfDD+hUx+MQdWSCBXZPc5Xbx7nh5dm6w"
    "9xchMHNBPE73NjUE3wLXiW9zb7xz0nltwRnJBkUSeoiRBt9ZHfShKQg8iJcxvJXe9sONJ2"
    "3p+LvaSEnS/dSGfO6G/iHWUanDEzx3I+DJnr+dJlAF5CebscijOUNy5uamjY9hc5JPqhQ6"
    "LM2pTXVudF6lq9pnLeKAcXeNuiiz0bGo6Kki18rd8C7zgmXl/mIfJksSTm+zTnoHTFuU2J"
    "k6+nVV1kdDUQfbS1icc/KWeICV1qhnr7X4z49VVCQLHNDJlZdHNZo5uru7vPqdXt6lP2Sv"
    "Ht9upGKC/DMy1PqMjdtaSi1e6jRBP9U5FcipcFr+jbk9O3L6rnnWqGW0JobMvQGJJMupNM"
    "sJg0oIHLsJt9XHQ2ij2xINdgmKJjXmWEKc2UaTQVMklj2ir5HRY0rCm/VMVHPYZzS0l30v"
    "ZOcUKpKbkHpnGmojIZoYsJzJfiqCszP35AV7ENC0daFJLbM3WCuiPtO/Shrczi+Zm4KaaW"
    "PXkQmI3FFWxxQmhSxHtMw7Y9q7k76oM+akruzi3KdO/LtJ4SsOwMXHFMHFef3kp6X6GvK9"
    "nVIUmQe6zWjhIKL+zmgCQHoQpVpSbbvrwmnr77iRAYGfCgNuafPi0HjsnsPkSxTqvKbsSf"
    "qevAxfDltervI3Sn381D7LUeeJd8n7oy8TYUUvCMYPreANMu93yZ7xAYfe4+NSlnK/BZ5b"
    "GZkO+HoJBxY6sDVFEc6huCB0+IsEnRuXTK3cobcUJ297IjPaVHDPU1we3fsPx8PmVmA+J7"
    "hH50k17ji2PNGKh0iuUcqd8SZ/7I4c+CFrWCOZYrhIJUEDq8jBfL3IYJ30TOXxl90s/EhU"
    "Vf3IXRSa34YxVhpUTLXakVIEQvUrmZY4WFH6USCftjsT2NxomfR/mw88124oP+kvj/vTbc"
    "Tb58TrBb9KVWh7pFr1IkJTA8K+2bwzevfgZn56/NFxfyUjll1KSwFpOs7Rn2N9kMdjhI38"
    "v5k5g6Qz+n+kQ7v0GHsDVTDDh4AuPLML4M48swvkyXewrGl8XbK8aXYXwZxpdhfBnGl2F8"
    "mVbKwPgyPfWC8WX5CsH4shrxZZGhoOiGEj3fzDwpcN0uvXqJF4SN5ORYVbL3jF+v//Ifj8"
    "br03cvktl8F0YdmZqIumI+aZJcVr1MiSv4osH2buBVwv5UDBRzPGap/F6xEnoGOOrEGyrl"
    "zKgHuaMMCncCGT4lzgFj+ImYIn7Rpa7p+/pexmLKnLPKpW6YxLbFCbtnzJiQdtIoihGaVX"
    "b4q8uHT9dlFzCAkWQaPFmTjop7sTuiMGnEsTiAhzQJ2hxS4gduqQmRaKJzPNSPiGGXVn7m"
    "GU/iSubAUesiNv735N/CL6RPVNSU2/NRnvn2I+UT6rvzFRFri2ZdCOO8C3ybOTQM4nxvcP"
    "XvyDmf2NsngdhAHO4b4Oa1yVTTgE/lSeqX3WAyzXSeUx8TDjPiydSPVpQCYBoMbGaCmhhk"
    "3ObELWwAbHmNmwp5ltJI3EBnXTyGS9svHkAtc0O+dA/Uor1CxEXIVyxXqUtLqpXOqlGZMY"
    "bx7iNUBC8vizAUXby2sM0wr+/NHfGSviJmSgTdZptqHmx7CxfGYBoyTBadKFnDx+/FBDG8"
    "wBwbknIw6J9ik2zAMN1g0C3GgWIcaIcV0FQcqJ5Rids8ebUaUrfHEYntC09hsX2wq9YUn8"
    "J/r0MDrYbyaz4gYu+CObPywlBOLSbpHsZyti+0PY7ObHeaTqjFpEz6nh9YjNeU323U3YPs"
    "TS8p9iKbg82V04flcNoY57rtjXXvo1zblt++xri2faAzXUod0U1fVh2tKb6HqLd76EwvIU"
    "ZYIxiWWk6T4FMyqSnJR9GFXvLLDMItilMclobDeuL85lH3ntsaHQd/F3JLBDWVNGMeVth6"
    "dvg1HrQOhsUapqh/8oH38i988FV1o5ngUolfYbQJEWIkerGzcuNx6I1FAyeDVuvFAy/KJR"
    "5cRPDiq2djghfB1umI4FTYbzYmOBEuXDAi+Pry4fryg4xe6GcR2/XxwAnjY05UcNo0uTo2"
    "OGEMlQ8WCBEO0wpAE4jjPR8MT38Gp/R8IP80fwZvKfzk7fnxqxdw1yTGjNj2BRwQqJjrhm"
    "cSR6bK8MjcMzygZMaQg1ou6ipCUDw2Vz6+vAji7b+ADgHG7dXFjBwxutbGzPQbTbIGu4xK"
    "BWOENUZYZ1pghDVGWGOENUZYY4Q1RlhjhDVGWGOENUZYY4Q1RlhjhPVqmWMFz1aOEq48Ks"
    "BpUqOqYHI9LSPtuMHWAtqXrRuhkVQaOLyXMYj80qGzvny/0vaOOIJRWiUlg9VTGQrlT8Pi"
    "mZrE9DCvLzZDceTM8dlsiCRZtNtiGEmk0gol28JUv0ZojocJRMQ8gizNJX0KLQeOTMU7wB"
    "Unz04Fl6MV0W+pVusuRhpeirwxpb68FoVfo75C4FKT3azB2l/C9hc/vz3L33FJCUJVYS7W"
    "FgeGM8gP3tnZWeXOlem0V8o40UJvKU+gSqfyFw2orOIcpdXekazBotQP1V3BkJLTvGPWlP"
    "SIlxa2A7SbJF12S0NgtXMp00z/Gp9RcFeMA8jTr0Ea0DkW99Q3qDMp/ARTUVTuiSb6D/Ha"
    "fG9N+Ua+7xLyTTTRX74PPmEuQI3bX0MwNlnH2OTs4G9AA9E2pVfESlMjf6PgE+tBAZkPEg"
    "HbDcldH5k3dGDZKPLMSa6A2CP8sKbICxaP6crmuVHQibNE6VwHNVnftfjng7IkLYGfUXT1"
    "auTTi54owHrCs8BYvjt7/eZn8Obt6+MXF+IKrJJJqSQsam2nBMLWxHVs1jNkKFtcE427hi"
    "l0GYD12hGfeV6e87Pt37XfBGdbqOUCdtaM30TYEmFLhC0RtkTYEmFLhC2PELbMGxAIWyJs"
    "ibAlwpYIWyJsibAlwpZlk0KHlBIbVSsA0Qpu2a16HJVOccqYG1n55PLkFj+wtc1OhiRnmS"
    "GfaKJzJvSYMGZiW4CcIdy1qkn95LhYhaZ1JZqWBG9zM84hkpb8V85W2ZaSjbpQZ+OWWRYc"
    "XWWZDU1LZ/ApdUqDqqlG3eBUH5hYRMWtUUFnTBr/CleeKceoJn9zicNnppnei4siAGCF8W"
    "RZMUrlSdRqgCZq5dyJ0NcOoa9Ulp2ikk810h9MUrmH6iS1RbKu1ZzBSHztIfFF44xfNXVQ"
    "OGtaZ5aTjeJOLbCIHLUkZW2Jo7AKQR50tChQsIY7SjxUAD2SZM9vE+J5RtgS4KBFgdSfwZ"
    "tXbwj8hJz+DN6Rt0Pxd2K9ewFeAOIYarAKEc+4WIT4xFMFJMcEdAMnz5nQocwHR22JSIZn"
    "U3g2lyPT5Z0QZUKUCVEmRJkQZUKUqWPgCqJMiDIhylRhQCDKhCgTokyIMiHKhCgTokyIMl"
    "VDmSzO3Z4xY/7YSFqn9KGbwEYTrGBrNvNNi9ZbXLm+fr788uXmQ9kFDJILDYmrIoQ9cJwU"
    "vvq1DDhNXTphueWjimkh2V5nIuGTI62tBlBxcNqS9tg4vRD1jWCqiUb2Fzn7wGcOwCCwOE"
    "UR7Uicbddt6PhQKLQDzBlkOxiLU0GpibDUUOfpcKde1pAvWw/BbGV7Fv+Dw3be3vAD3nTF"
    "WpRslRF/wblQbWtOeCfE2iLuzt5L+H3VcruKjYEPh5BkQKxXqqgkFJRS9fR44MPZylNOPP"
    "EA+PDmA27NpSOvmevI3/+RUYfy1Lr9sufWbDudp8QPIeInSqewMwvpemE6iMSBVpNN+lCo"
    "2N+Z6/mGReagA1VWMjwzwZdphY5FEhNJzC2jU9tOwndQKCZcHC3EMTu3kiCOud01BXnMbS"
    "0trTKZiUTpYGJaVkCxOvYp0vJe9KTRYhO+VXK0AyopbkxN1hl/pk5Quc54KL/v0Ic+g7c9"
    "wW2BBJaDcDUNHI3RjURw342eLFJ9GlBYoGkjAlf5/QCjnQauOAPkl4wu1grR2ir9RmpEEB"
    "ZBWARhewjCltQDgrCRJBGERRAWQVgEYRGEvUAQVitlIAirp14QhM1XCIKwCMKuB2H1wWoO"
    "JqdfKSdI28CGSabEzPX/rbRqJJtUMmtsK4ucOGRGjJKQPFg55fl+NxYNIi5k/clJzpWFmm"
    "xC7BXU2KJV9rqimr0Mm+sj9t9tDhuvGCNNZIm7uf50e/n51/PeSaZ2dHK0pyXt8DxX6pp1"
    "O3xebwCMyIXDkqMYEmIsMmVE7r4yifm2wA0jr7RDXinhjCgh+nSrDgi+KcchQjV7CNUkMi"
    "3VVEIisZMmKmjNY56Ve3pJSEn9+vLh+vLDze4ScbmU+ke5nnf5SW+90z1+pkgBQPk0oO/M"
    "VAlbYcCPXB44C+qGON4MyPgVWbMq9aGDK97klpwb6NhGxzY6tnvo2C59d0HHNjq2c0cCOr"
    "bRsY2ObXRso2MbHdvo2F49SdCx3UPHdmOO7ehCX3RDiZ5vZp5svm5XOEhci1eMthJlaOkZ"
    "H6/+49F4dfzq1anokjnUsNiI+dUSSbwrsKu8W7mnvFtyUe0tWgAR8GHFQErsOM3W+fmbtz"
    "+Dd8dvXlcS/3mRXf189aZ+fkDZhFQBO9BAaGpkGpWvmwqxlRr5cQOdRf4YC/sXz5gGA5uZ"
    "opvJgGpDeVBHnO2W5b4mg9OiSRfyN6lBT4wJmaa3AZmPw9M7rdMAXADEzbnkfaR8Qn13nq"
    "+iZLsuKOku8G3YhzP7tM6qmZHcebNeL3GjLijlnoExX94wbPJEIWrcY1a4gSiF9QzLJTPH"
    "EKMNLojSa8UszScV8/re3BEv6zNzWYFXnNuUOCtcTJmmGTUORNu2jl3xT8pwbkSoK5jKay"
    "ExLDpRgoeP3xsON7zAHBvSBWrQP8XYa8COdnV39zmlsatP2Wvht9urm/tfX2WoLeUQWWIn"
    "iqQNiAiA3MRrZYLfdUUqMg7iAX8G02eTqQM8nwyHVYUnQcqX3zzq3nNbIxvy72LYu+KNPB"
    "XZPhuLv4ey1Dl7gErBkEMvxLkZVsMLz/EjRSqIyZkfcrAmcYwRz8Nz1j+pA4fQvZQA2lbb"
    "wtQFSHgg4YGEBxIeSHgg4YGExxYHBBIeSHgg4YGEBxIeSHgg4YGpC7acuqAVr/aBpS54b0"
    "DwuXgkrHxAnylcw4eFjdVYKqrJUlHvoyCyIUTeK1eeN6aW+JtLhVYcjYLCD7GYlPErxMQy"
    "P7DET8C/An97oanb9PDygbw3PDZyfgumniE21Gm5NAqYJKSaLnaeJARLqemQ82k/cUDwSE"
    "tX+3vDgRJoIRKoyeEI87JgHalt1nyJi5FEJl82hB8vFCB1orCNWFlYdkqz2jA1RbzjfEQd"
    "q2NSQdhLSB2mI9IsHdGh1PjawnqPJcE6VBJs1ym5Orb218nIVa4O24RaTHXl+YHFeGWsWp"
    "HBt1F3D7I3fTSjYoOkSpqEqZXVu6LMVOOX1+ILBC6xb+CfGkrMlxEhcso1KboJpeD/ryq8"
    "EReXagfWBzHoZE+aia4X7nliDSAhVR1CEC4dMc8vHBe4ZTJdTeTLKXsEROAoBadnPust+H"
    "T5Cfwg5tPJlPX9+LEijLpYKYX2fvGMJzq/UFlth9xVjnDlZEqEf/SMwPGZLT7IKbVdv7c9"
    "Y92RykYqG6lspLKRykYqG6nsvOMoUtlIZSOVjVQ2UtlIZSOVjVQ2UtmljhLcGHMbfAvV8N"
    "/mc7tNA1ecB8pxRYsmmks79G6CUQHsi4FHLWXcEqc4Io5AxQ/07dO+ck/rj4mXsyat1kW6"
    "VSOgVys5Jx/+uPzt5M1ZfJKC1+4BZDemf1bSwdlpARWcna7UAHyU2RBMPs1LlwPk74rNIG"
    "5Ri7SutksnzH0Bs8Vh1HsJv6+0kS8KV5iQuWHxnsqAJOaHZ47phFzATVZT/Jr+OWXi4wpX"
    "0XTLrhknhLIo+KcHc/FXj9oNADOdu3O69FksIVXMEOmWHTNDCNWDBUKov/DWtU9aZ14fUr"
    "Ytq3xTirqolebZ6S6NJ0cFLYnt8b3h0qE8svDAl2kG4VsY4NDpUlK6mt7Xgjntbokzf+Tw"
    "5zbgvJbScsffLwZjZELW+kyMdAL2M7nTUhJwgSAQq2LqNKrkzF2pKDDWXSzDfLEiw89jd3"
    "b4uT92eTAapz9KUZb5VI74oL+kln+v9cX/wcVsgevVUY4zfvFhb503fpx6rIA3Pm5g/Poz"
    "ODt5/fbFhTzhhrFTAzoWo0TGT+WG4VbrYc+87lvKMGfNqG1DONJhJq4DkWLWOuQjkI9APg"
    "L5iM03EuQjkI9APqLCgEA+AvkI5COQj0A+AvkI5COwLmHhnHWyCli0mSzMYkwdL2Kz0C+e"
    "MeD8yYvsZT+DN6+Hb4smidrDfGrbOvqr4OVenEytB5GyzDWJR+XqpleiQXibMlqIntc5W0"
    "40RWondiwk7jXSxkQ5GiXKSRq2S8g+00z/lCEfwhfuQfxhWLczChI1xqQEVdeM3A8wQRHb"
    "ejacg0o4tH3xRl6hEuJNNNFfvA/xCSVeqWHbBEnz9iW9xElgpiHNMg3B4w1o4Co8En8Lu9"
    "u7wb9R9olVoYDYo7NHA6L/kOhKD7E3fk7ZKPzMUQ4zbNXZUTFj1jbOLQ1ky1oNHSa4COax"
    "ypmHsuzYd+hMoz02frEmEw5NxZ5RI+FQKLOvqpd9F5Y47jGrRm6rUFr3YTc6iis+O8ylB7"
    "f+RG81IVNmrq4jQePZXAAH7T/HDxeAQuXDkDefyPMWpFXihileQ54IHPhz3pMmU5lvyZTF"
    "WoZ5x4LanemAiiqioRuQ6ELjzfYbrqoN9yprmTTcpxxv3EVUFFFRREURFUVU9AJR0YZGAq"
    "KiiIoiKoqoKKKiiIoiKrp6kiAq2kNUtDFUtFsVd4++f3pQuQjKnSzmYiOZ0AG35tIEpgsN"
    "Wvpst9tTfsL0IcaTz5lHX8Lv+xd36EtxaqmQXign7/z+H+QiI1rZNHbZdhrvVT9CM/R7ea"
    "Ajpgn2l188A15dWqYNmw59dbKvluKryGw8Wz0bz5Zmo1AwfLWKa+GitdaU9o8NLoXdLITM"
    "609ojug3Ze4JG20xcU9kDi63yIFzZbEDSbMX9d+Ls5tt85lnDF0+CTkQGEQ7T+CTSrXJ80"
    "CQ1Qfq6HmdQXk5CUALHmGWqvJOG9mI2jg/PwvROj6ledfN1Tb5VCN9zfJ/8JkxIc48ymdT"
    "5nDWsDF+IMQxZCYjbm4OqZWiXmq3PWkf15T2UjDVDIA0j7rPxS2wTbtEMFRkd6EiKfd2Ce"
    "Fn23VA+BV5n5oCTvj5S4g33Up/qj6ku2L+74lOfSOYblXSMftQQs7JNvpL+R7eNpYxnGa2"
    "VSE57ypbTtLpVvrL+lLdX6MNM3x9WZwQTB9tCxwDRXQPFEllhqyshpxklJqooSk8Nivq7M"
    "mhgKjlKt2AmB9MV1z6xJe4jzrUY61paF3fKPrkbldA7NMFsl1T8MXh7y6dVzbKO32KKyDx"
    "cJdpQOLfxJVOH3E3uZlulHr6pFEjVAQC5apy/LLty2viaUTbfI/AcVXGl4VW4drDvlV+P1"
    "sZPQfgzymevprgzxZul08XqbIsK1Gr+D2LedPAp55BxD9Uh9TqQRYOyMocES1jsdkYPqPu"
    "MrjURH86gPzdy/ncQh7lZ+oEtdM9Ix2PdDzS8UjHIx2PdDzS8UdIx+cNCKTjkY5HOh7peK"
    "TjkY5HOh4LTZfIEyvxz5pZYl8VShP7ak2e2FfLiWI7Foxwf3d3W3aZkuzhkyzaNhRnOT7R"
    "BMEFW2JV0UdttR71kJKql/Alw87gu5TqwkDb4rJGy8cEZJrpjd1yA14XUtzJKuvw0lbtla"
    "h5VUBhTXDVjcWGUypX+1JDndVxp17WkC8LefRn3LWK3hy3sBmAMMVFPc/aClf81RqIG627"
    "3eujhwfmmGFMjLi+qwyQnuGxUQNEOtzMkbDVh7A9hHzVvWhFt/mMer70Um6XSYx8cCWknG"
    "yjv5h/SE+xTK2J8GGn1o824EM5dhtQwfeon44P8s1QUGKyH3KG3vor9Zby9CoMhucdxssk"
    "Ur0Nu9FHCwpSSiRRFWfwJ82TqMZSXElfKQlvwq7CpzbiVg9x5gbq+ky8pCVW3YiM6hkz5o"
    "9VclMpwCdHrs5eTrbUOh0hYFWlX0XVNV2q3qOYfxQJKySskLBCwir1HBJWSFghYYWEFRJW"
    "ZU9ASFhppAwkrPTUCxJW+QpBwqoGYTUVtzch3rLYQ6aZ1uTJF30yjo5ccd3Jl/NmzCduvE"
    "3E6ubjt8+X92WXqo+QzUqsTC4dBTbRhSvZe8bqkan68yqmWJpRQ/OqJhrwptQU+5afm+Lt"
    "B/AvK7aDdLuMEmzmtWZoSpr7AibewPFewu8rbeT7q/gt0ugUBxj7BYzmlfbwv/8jm/dKSK"
    "vc8h410Bmg+hCIW6F8U0mzgSXJmAYDm5majPbYz1ESosq26wZHFd3f5yqNYfwlWqGooMhr"
    "sIIN3LyYL1pvcSu9/nZ/f/OlQvJ0lb5WStbzmW1rtqYj0LZDoG3h4Ssh+VQj/WmrZpz0NQ"
    "UdeT1LiDnRRH8hi6HN3ChRvEwG5Cv+x8MUe51bVNqg3BYZeirrYGWGID2mQEswUFb2qdW3"
    "gOADL+/W2vEkZE0uNxslnliIS0Nw7ZJckwF1vTGbHuWyXPGnvfU0V+q5AumzVAu4ixLDp2"
    "Q5BG7VM0hhVaoDHdaPb7hb0ApyWMhhIYeFHBZyWBfIYTU0EpDDQg4LOSzksJDDQg4LOazV"
    "kwQ5rB5yWMhhdZLDcrldGcOK2m5xhbq9gWqhZdepzzI1EWBYypiniextOiJ2/78DYrMhM+"
    "OQ4SqqWNGVztCKzD9GHXm0knaQCQTBelNKnqJjl00KG0LarwsMxW9yTrqbKgPHzbZYGzj+"
    "SVW6Aio+EFnuZ15uyqyRe4OlgA+aeVGuUJgrLK9ys0Xm6mkoa67J7PknZ+UTaKUadQ38Ui"
    "/fCvAFei0pykSTrgmyxCguJ0aEtXYIayUdgSVkn2nWCZbIUBcTSGsohU5HzPOpqjIGtPN2"
    "4a3IVVpC6IkmXRjreV58ZLR0XkvaYLRg0NbSgCJPHsNudBF+6cG9UbaJ2Z0S6/Xlw/Xlh5"
    "uj3GW7AcneJ7ra17V6c+XT9H6mFZJ1546+iTl3lMNjRR/11sFY3B31g+ipAigWPGv8+jN4"
    "S81T+efbF5EeIDm24q/ileBC/pX5PhWdDVwx1sY9Y+TyYCoza0+JM89judr5JTrAYDZ9pt"
    "Ke0CxaBZFeVlgstgOAGYW7fe2qh+0XZ5wStwEMDpk1ZNaQWUNmDZk1ZNaQWTtCZi1vQCCz"
    "hswaMmvIrCGzhswaMmstMWvdKhdYFdYpUwGjbaRgL+th/i6ayFp0+tQ+s7lJ7PK1AFOttK"
    "fQpAVj4dUS7257hheYY4NIk7EmYz628Ra0KcXP62tR+kCn/jhpgu8pkumVEToWfT7NgZyU"
    "/XRHBqfDqI85TtbH1C+j2JAH4juXZcrSrTrEQomtFy7z4fu3AkQlXT1LIl3tPcg005/JuQ"
    "pfWMEL8kwD5/+tYjgIn+0QPls4CUtIPtVI/0F+I193l0P8EAqM7lK+CxdyCQmnGukvY6BM"
    "DDLgz1Sy7sqCvTgYIufXqWW7Dc5PDehaOlhimvZw7G8UfWphKCB3tR02MPZv4o70EHsDG+"
    "dGYafOEodc9rVdMW+u+Jp3/WlA0FeJrvQQdiN3no0Cz1wFa5TZNceiJ7EiLSujTJXdA1vT"
    "sxuj2EcVtJpXYqCMHL9CX1eyK31k+cn3DDnfsgAvnCDq1ulOi5J7zJdwZj0pht3oI0I5HO"
    "OjHZx/mzvbLUVj1JRewUiMrUvODs2kOtfJ/kpY+FJLKH/0UW8dyj9NPFSA5A8fB87+zevj"
    "Nz+D06FlvbgAsp6IRR3SMDjgWh3wwDVmY248UTr15DTm4HOR5a+5Q40xDzw65vayvbO936"
    "IDy99iYlcQTUdY/lgviMkjJo+YPGLyiMlfICbf0EhATB4xecTkEZNHTB4xecTkV08SxOQz"
    "CkFMvgYmr8wPZcHJdCuN54wq5QQv+l4ZB8MtRlpWZ3DigGxm6oShCUbZrcCFoz/uvj3c/H"
    "H3+UNZ1XyCUtAEIMowOyJYA2NjoCbKALy5LNC6aNINmvWBiaEkJ0MrEKs40ZYTYNygG+L7"
    "5vjMluJbvqmIK20DN5UcoT4zj/l9+kzded8i85yj6Gp7XU7TSoa7Lcn3MwdznW+A6o0B9W"
    "cU7okzbsgvIo5AYsmA77EjI97hJb4VA1ulvQVPgJcTCiItOUIlmqzhsYdlSUdrqO5EG/2h"
    "zK9wmglPNuA/W/atIUrfGSazpvBTProSws+264Dw/1jpjEbqWOcR3gZ1LBfsWirQFQlqen"
    "HfLP3E3ldA8vHC0YD0/0j2pckEqLjKbBRzdsGtwWaqk/Cy/MvQXPHX/A6daTT8Q6gowmSf"
    "6NQ3gtpgZrtw1wLOzAW8UuzmOshrAYzKJwuRXlAgRLWRINarN+RncPbmZPgzeHdMz1/IhK"
    "qOoYB3QLKIAVT2e7m2gDWZEtGSKVaCsNz62+38kj3nvA48v2qUfBjRMUTHEB1DdAzRsQtE"
    "xxoaCYiOITqG6BiiY4iOITqG6NjqSYLoWA/RscbQsf3O99lT4YjLxi19EoF6VFzmfOLOS/"
    "N7yy11zn34EL0tJj7U4aC9hcSHSBBgMj7dcwrVlDIm42tXvkl/QwkZZ5rpL+cmk64gGbOH"
    "ZEyy6mdNPEO77E2tZhzKyj6zNGBKPkzJp/8u2kBKviIE0oROBjTPrFk6qdmt7EmjZV6ROv"
    "H6Pg8X9wbycbXOIIWyXMUgLUS9iUGaLJ4szCCpNqp+c1SpWZpUpCfdJp5nDKRrRgjXCnxG"
    "PYO41Bix55xApOZ63W/KSImkI+mkkrXWEQlCJCjTApEgRIIQCUIkCJEgRIIQCUIkCJEgRI"
    "IQCUIkCJGg1TLfMRI0Fbc3Id6yOEqmmdaA0JeqtYCb506UbU4avfKlvTn/SKYLrSUPpuQB"
    "d0Q/3LWYI3mgCR/AOQ4iCm2LurYuOUeY13fpVBw3aI4J6opzmxJnhRUq3TKjkYFo2pZK4p"
    "+UOWZz98kTsvfobExdKreTsThtR19BbPrKTBL7ScWHM2rbqkiAaf4Mzk7IG/H3k9fHL+pv"
    "Old3d59Tm87Vp+yu8u326ub+11dSmeIhptwdy/aUf3LmlIa6Uo06xHRJx4Z6eakvZUduhe"
    "06vIRJUrgqZVLsOypen6TtpWrhMlhSyZoSw8lGHaDsmnLi1YSSkGvcIdeYdDeVkH2mmf5E"
    "GEhenagjKsalI+aJK3jPYEPjyeGzBjI9IhfWcS5skVekJhVWrhZd11b8zSUWk1thAblH60"
    "kDkr9PdLWva89G+WfW59IQU6sUTpRNLA/BSWQaW8PfJJ8qwt5AtjC4W5nv3kIBtlPrhbyU"
    "+QvFQAIxmbpTnEGVyY9IXrIHKXuIS0kvTNcD/48KiKokPmJAMtck3rIFZMu/er8pHpBEw6"
    "xNshBsB9CgQ8tq1BIZlem2hTcNPOoiv4X8FvJbyG8hv3WB/FZDIwH5LeS3kN9Cfgv5LeS3"
    "kN9aPUmQ3+ohv9UYv9Wt2nOVjhWhN0YaK5mYMjJaULyYuLjKvE+aeOVtbhK7NEiXbqVzTq"
    "dQEeLGvXCViXe3vVg7mijiAJDGHwmrvCZSZ15foonLIt8Ez8XNdCfnFnBQ7DHzDJIKc9aK"
    "hxP3LpvPVRR40VmQbKPzagRZTZSrmBiy/I3yOYEuxOvBEkVVfTt9kv+p4PZlZfzgruWtsA"
    "XETTK6sJnXmm02aSEPmC3ub95L+H2l7eI/lHpir+CYEsuwOJVJMeQ0cuCgMxCnpibsAeI4"
    "+/d/ZPcCIbRyu0DUQOfB/yEQC458U5lfUcwEMLt5kQN/LHbl90K2cEASU8Jlz7Kmi6PLSQ"
    "nWfJkNssJeEbfryGYB31le+aS6pJ4MHvjKk27bRuQ3bGACNLhzHCTxG23qiVKpYmrpXy31"
    "ECpe/85cJfNojStx3ygHu+978evPZEuCjJCYJVGu5gESTfSHdi/FywI89fbk9O2LXebNTI"
    "JCJYSdaaa/wK+ic+QOZY3hAJjmWPc8jTWljGmOMc1xsxaa2HqPYUQdQ/lrCr7CMO/UEH+I"
    "CPddricRz1tGyIsm+gt5Map/8QximkCCyvHsy/h1IfHili2MjtPjIIhZ03e2l7aQNB2u7Q"
    "2M/cuwGz1E3tz1fqPEE2YPTFGPKer1vwE1kKI+z4DVgKCvEl3pIexGrFabQ5rTxrwCQq+9"
    "VaYFrtd+2czBfKPUy22TcOpu4HDyzStUbKG7p/PNYl9cXzB6v3PR+8lseAzeqHYNEtmLPj"
    "r5CsfzMBQCfP4QQv9E6VTxGTwoi3pvtwxJPMZzEiAkx//qBAjJCVcoAcIi04AMDYpG8uLO"
    "yV1YSKKRrRKeufkZDer0td8pCtoK/B9zsR4DLYFx6hinjnHqGKeug80S49QjSWKcOsapY5"
    "w6xqljnPoFxqlrpQyMU9dTLxinnq8QjFOvEadeNhq3E2G4X2RwD5i45X4irV4qLNotfLRs"
    "OTjEo3/mi71AGI9qqnMg3GWDsj8vIPrzlZI/X0rSz1x/XDKUJNmmG9EkH2Rk4dCQb95KGI"
    "mbcABUGcXuageCXovJjzjvNZS/DquwyJDZ8LgaG1o1WVpCO7+54qJQRDWJDrTWzVfqTohD"
    "wbWZ8ByII9HQ5qTyxaF5lajo/Umut7OYTtI96Lz2/yGu72GdFpmzmhtTwixjxt2n6CoPh1"
    "ZTXOctN6dA/W40NOHP1Oozp+TOkGnWjc3hgYkRZsziakVgUDFyPXdNbBTM6ovRPaBuXxxe"
    "bZpXxUuWIFvl4llunQ0xn/sqF4Me0o2csYujj/oCL40bx3TnU7+weXNdTDlctHqJq5oY2l"
    "efvlze/y3/rhY9n7RJXf3t8eZypbKkVMrcDHKatrRMLfnkGtXSX+mcytJrRc9N6aXp7LTA"
    "0nR2unJpgo9W6WRCvKe8CVREKYu2Om8eq9VyK99fE5XIpBGV1rNsS73Xsq8yOYbcrmVGsT"
    "jVQgwtdGJVU0IvvaJlmmm8mhXRk3brmhJv+TUt207n9ayIYrRa2TCQfoeB9Clkq4Tws+06"
    "IPw/oldO1BWT9xC25VDY/Y/SZK7BZ04WAp+LreC5TPYxjNHUY41pI0YzXkBqqUHByH8k+9"
    "JEDY2tNhuFn12KDzj+pNl1p4HokyKxDypdrDdm05rhD7dxR1oppe2olPQJHzLw9kOR1hOn"
    "LI2qZHrA8gxLWNaVZaIS5mEK0id1o5siQ9UjKRLhtD1fpbheqqhKMuBByQSC62X2LA7Ajk"
    "9rz+TvUT96DT8PmJFtjkEIg60qStn25bX488CFqHp3SZ1VkT7LPL/3ia70mtKGJw6C1DKC"
    "aZOiI9OpzcxakvsnH3gvLxf9aCY2+Q3LouLrheY9MdvuT10+ZHbl2SvF9gA9fVUd6SU3T0"
    "xh9V5qK+lCVCxsw2sCY8NdenNsbN8Pn9wYHxsm0V9c7mFtC7dd8fOoQ3XhDI2/0gysSiKM"
    "qT3tKXPwTGzaPYn1jvnMAKOAzBwPea6XQ2m392t1iLp9JjYTV7VFVuxuhN42VXQaw2QxTB"
    "bDZDFMFsNkMUwWw2TzzuMYJothshgmi2GyGCaLYbIYJothsljOuXLuWV7YvNx6bKzUb1Vx"
    "L1prLfAfMg9nOgeesuWJs1vlAqnNK2PJBFc0NGqpYc3gqG0pZlHSTiYsZOZ4tTm2ifgoJa"
    "fS5e0yzboReRYXuVsS7dL1BerRtiNv5jG/D0VY533xKjnH09U2vJymlYx52xI3BxOeb8BI"
    "MAbUn1G4O864Ib+IOBaJcxJ8jx0Z9hyely9/Te6J8Hmdgf/QPyMFDGfOMQ9sSy7s1S5nx4"
    "UuZ8drLmfHS0s6Mv47ZPx3XvSqGywSYuZ7iJnvJuV7NwZ8rfzu15cP15cfbtYhzm1SGA+m"
    "K04W4kve88BJe6rzn+itYzG86Nm+Gz9cIF25fBhso+pwAzWCzl6/OxF/vqVvwkpBNudPCo"
    "iAsDx/DPU/wFaUzkNODKiT0jNmzB+LfwzoiDnwPtKmRBwDnNlZ3e7kBXRANDoHZ0Q1cBDM"
    "QDAj0wLBDAQzEMxAMAPBDAQzEMxAMAPBDAQzEMxAMAPBDG3BjP3NXx5uJtKqVGn/eHVSZP"
    "8QT63cP+Rn6emw9yDMj7AwbWyp04TDqEBgdJi9aMXzX5qxaIqu2Jb4IryiHekRd0RzbnMr"
    "DWuLBjozEpCuekKc+SKNuxcleh9A9Doxx8Xv800b2NBRvztHfeQnKCH3RBP9M8N9FC+bTM"
    "gO4p6J8Z/MTdm2vNFlr7vLHoZ0Axr4GHazp0N/o+QTK0ON5GTKsbysjjLpd+JUeN+hM310"
    "IsEANQ/E6Rvsp5A9TNyCdE4/8aCcx0d5xEP4UW8t6pB4qADioPLA/MYcYyDWCQ/SoqtlhD"
    "8xaoRnF8MljgVZhsH49V7WdQAkhTv23AAsITcDdOOdb0YT0IeOPnT0oaMPHX3o6ENHH/oR"
    "+tDzBgT60NGHjj509KGjDx196OhDb8mHLqd4H67uZbaVdKtm5szmq3eFQ8XDH5e/nbw5i3"
    "YWZdD4xVMrm4yBHdM/NSm/ZHOT2JVTHyxa6xwi+1kc7wMygls492iYKFpcwiOzUxVNNFwk"
    "nP45ZeLUVuHknW7ZtbuYOFlTxxKqkNY8apc0vu7FEdulz2JhqHLrSrfs2K0rNLoL9TdRyb"
    "FzWheHXYg4LGd7TjXS3+N7Dx4uONVbB1NlbXurZ5ylfwuiXeM2324xqQ6It4G6UcvrREMS"
    "hgm5F8vDRiGnVsrSHvA2XbiPlEyOcvy38ue9dc5bP3qigOcWnoWA8Hdnr4Y/g9PhsfUiiu"
    "52QtgX3KeyXhoEkTtU3OjdZ2bSCxUpLtr3kj/O8+C280t0CDJPmjAPJ8o80yV3R314VQxe"
    "R8c7Ot7R8Y6O9813P3S8o+MdHe8VBgQ63tHxjo53dLyj4x0d7+h4x+D1EjG8oom0N2HQ+h"
    "bP88Q34E3lLg5mwDKVW9sOXR9A0EiZcR430BljeBiL45EyrMqoJWUhlqm+e4YXmGNDHKN/"
    "Bm/M4+HP4B05M38GZyen1WZFCzU2lIW31HF20URnvUQJHKCAgNyhQ4N+pVNsG+nXbXFvpm"
    "6/7OKfaaazCj7LV+0ZoYnJmAYDm5majPwhBBqKK3rJXBqpVt2otvHAxIYmru4h2PMn8/x2"
    "Smowrw8Ovuec8XzFuRi4zgoXQrJdRqYD0bCtHTbyK5QzkID3K8rv7Rsz7j7VF+bV3d3n1K"
    "n/6lP2WP/t9upGnHjkCBcPMeU2xWQRmCxii0sJRMzHwdlM7qu7zh2RFH/SNVpCBZlm+qvh"
    "m3jZMJG82GKhVBim6OjUMoMpOjRZcBrI2JG3ANXSg7qn3Lmjb45OmTnqLjobRZ1ZhmskSJ"
    "nQyYC63phNa2ZJuY070mk9oqRoVcidZEOR0GgOShfBpKtROslgEtMEUEQ+uRmpc4zw+QvD"
    "4xM64BZ4KRUm6uUBjAWbIO6GEBlCZAiRIUSGEBlCZAiRIUSGEFm1EYEQGUJkCJEhRIYQGU"
    "JkLUJkNh/lzZg1IEHUQOOcLQriENc98W4W5OIHG03xsNS207TsJbj3JUaZxIvblIwCccf2"
    "qC7E0j/5oC/PFWUEn2qkMzLzVRw1IRPOjLuWl+TH3r57TX8Gb16/Jj+DU3p29jM4HwyONd"
    "HJTtMVVduz//OPsrt2nK8oPNyq+uTV4MqG8xQdEHgDkg/N98aEzEtuCNtBcIRYLTrh5ZUR"
    "tdqiKuKflKmVQyAFPBCujjElngeL1XvDpcPAE7s0D3yPWdSAL2OANV0r3UTvWzrP3VJDnb"
    "eRS3fEnZNFdYuJGHWe4XDp6zKJE02bKC9E9OX0oWM1wNi2pKsYeQEnpEczpy7l2ghXvEid"
    "ZMCfF8gDa8KI1j38Z2/V0xQcVISUiKud9fe5qMxleGAIT27yq3K3Z7AhpLmpy1Ikl60JtR"
    "gRfdfmTlQ3+ojwcUyZGw10KTl/UfWlURGK1Yf5EkSoJcKvYTdaidCYUtfjzi/eViQplnBx"
    "EHPqzur7sButJCkGo0xglRbj3BgTsfQ2LEcvImNqiTFRCUoTS0+T6fTSA09cc2pKq0RevG"
    "2JK9pFpG1MFcJSXs7CUWWFhGcxbxr4leVnEg8OUuJPfeZrtJ3BBkyM8As2KTP40n2xRLms"
    "AbndiH40OoBeJpa4Bha2tslPOWlX0J/RhN5AgLrRYwUyKsKzcljFe4H0pEH2QuJS8tK4DP"
    "dcddX1Z9wApFuWqJP/gmzjeVkUm+tYB5Q0zZlpCpO2nztRKJjS2pkTM51GmWORo0WONtMC"
    "OVrkaJGjRY4WOVrkaJGjRY4WOVrkaJGjRY4WOdrVMt8xRxsZn6qQbFFbrfnOH1ECiyRGNd"
    "AF77TolLj+JHQ3VVFCugedKZ3fYanyyXB4IfUBNrQIMgBjdOTQcqyKaeua187hUDmgG+nG"
    "gjMYGH13k9Fo3xNKgZjhhWUeNeq2DzKlduLYGlxCvKlG3RBwPI5JmCxHfQcs/aeld7hZOm"
    "8/CwG254rvFSwLeH35cH354eYoZ0GpJW7FQT7EHe3ZKrJR3qnltUDGrT2nT5s6hmDCua0c"
    "SBpIJ1eE2t02kNbByqOtci7fxRnF8Wl+mrPFh711pMtz6rEipEuIYcpcZS4dMc+nrhCVDM"
    "aJe8tFWYq31IFVWbxhmGa7G7hKJGVEQRAFQRQEURBEQS4QBWloJCAKgigIoiCIgiAKgigI"
    "oiCrJwmiID1EQQ6oLmfpeSKTexHIcq8i4SPjT2wW0gQ0cAIovFBK+HELnZGPL/IttRf/kg"
    "lu+ZCdr4WlhjVL5G37xjVP2EdbqZHnPTHbzjkdrTmmxi10HtgRVabSC1m8F2ex0yenkOcT"
    "P1gh+81c2aL1Ftf362/39zdfHssu84lsaXPD88UAWuMhOFiUbFuLi351CpO+ihKyzzTTn3"
    "4CyXtw5AlDtcN9N1rjZUy9zGN3iAm0Ojz828AZ3ESam5q0lJYZc9qYCBv1kFkxSjMPrXjx"
    "EylSkv7VdOaU0HMvfwj/jh33MtfIkBVPUTEhvjQYwcCPC44JoUGyzF8hj6/57mdwZp6evO"
    "ipXBLA+UipwXwZ8xl9Fs3F15iLcxV3ofKeOGTJJM0uD0bLxo1t/U49YIEpd9vKbDEImG0J"
    "mTZMCrRFIFA4olL9s3BESfI0BTAy3cpsgQh1INSBUAdCHQh1XCDU0dBIQKgDoQ6EOhDqQK"
    "gDoQ6EOlZPEoQ6egh1NAd1bJssqHLlLjtTFFZwsTCz94y5EJycOhPu+OOemDOumEDvjQ9/"
    "/HZy9urVb8enb08qumYLeWbXOGazW0zpcm6dKOUGJvfQDAs7vUPFOa5w+ua0yF8VkvmrNU"
    "J/tSz15OuW2EAyzXTWgGQS4GDtEWb1Ip9HXIKhDJ2w7U0EroUOtfMnxWZWIdFc61xEj8qb"
    "AFcdcyw9DZGjQRNKgUynlNhKehV1kelCa33EuaGi1OZEyFkTVZhCPCPurrgNFpgTifZaK+"
    "HaJp446A7mYi54Yksvbi9ss8akzEMFvjAw/FfVwVInW7x93H76cnffv/zyNzBNlD1g3TIH"
    "CkYF7gjiqMUyJb6u9d5wuJouNn2mtibzRL5LVQXFjbeomI/3ynVVRh9/8JnoyjWCKWwYUH"
    "JhVLw2Rtsa8MB5nsvzFCQNE+23qIfPdz/KqkHuF2PY4RwPEBIxH8ZC8lDLytJIH93jPu9v"
    "vt7dP96Unhc/VCkxH/IKOhXZ2+YVMHW5EMakL2RSfWla6mSL6vj05cOn758+fLv8XFYhd0"
    "7ixhF+Bdg/JFqjcLFfdFETFOLOvw5+5WyVNzzZKOt7YaZv/K+49noakXDxDGHijPXj48P5"
    "qdjGJe3kjaGiHNgXpy57Fi+q0nDWvyH+5eHuy/obYvYy2Es7U6CD7A0xBJ/cftkopaWGel"
    "/heYStsbi+alTrz2KWPIF5pGg2rPbPXsTq109hm9ONzkr6BolrJWoIL+5Fagocn9lqpsma"
    "b8Q3x8U93a1HOKW4wTL+5kzTXSEICS7LF+/DxSR5Cb/vX3DwcvisNJUl/dFZWJQ1kCa0c4"
    "7nRBRbleGRadxBIiGB63P+BHOYNxAi0blxYAW0Co8St+qO5q8AN6FO2vYnD6wTuQxAFUTH"
    "mxWOHtunUSC64vZzxbUg1bQ74+FHZjCMiaVqBhzqIDBt7lUjV5MNOzYAxLpPRbcNREJ3Tt"
    "+euNR6Q2Lm34cLWo4yfeh8hs96fsBlqrYEk9i22AGA/dfk7C6nVN+lxKuum2wfeutmXnYq"
    "bun65PanQmq071EixsiyLq6YQ9z5BjtEtouMKgbzsBi6Hsr4Cm8rrUSL/VByNvLcLObKb3"
    "KmGDeO6c6nfhOL51VoEorXTaGYq09fLu//lo8YXOWYkK7+9nhzuV6JUlCVLEmZ9i3NpSVM"
    "qkXt/ZXOxZo3Jl5RyjA94c5OC0y4s9OVEw4+WqurCfGe8iZcYWUtOtB55Suqrlv5bTRRVT"
    "JqdElBq2P7Ms30T65wFb6wDB4v7u1rJoMFpg/ZYfqQRaBxCcmnGuk/um/k6ypxKxs2GfBg"
    "u0WT9r36F5T+2K2Ek6HoJaScaaa/pG/DF1b1e8AbE/jbXbAx5dC2Uw4lpR8nMSgh+mQb/e"
    "X+Hd7WAOBbssRRvpJgiqmdOnU0aSO1kzp6NKCDm7gjPQZ9I4eUjRJPndwOtTBYA2eVBqqD"
    "5d0zGxD1VaIrPcRd73K5UdKZyzamh9M5PdzSQaYBHfzBA49C5dDvUYd6aKKhY8xGyScPdw"
    "XEHl14GpB8wVKy3bkYbZR15rZYo/CjmCouo1XrPi4SHN6IfnQ6R8I7xZtrYyfHujUgExHK"
    "fMrMHLHfEmf+yOHPTYN/xJ+p68CHLx+hsyrC3xw4XlH0Xiz7EYFMjl4j643MENePD4U5An"
    "BhrFIrfiZOtjnkrtQQJHKJxB/Onlh74WcyHaf6KMxNuWhhhrk8cys3i5/3s1kV5IhZlzBU"
    "TZz8rKHxpFqfOpTGjxXIHQoh42ppgra/CEWxCYUfXshintJLLxYvSzrrid+TLvuedJHMFj"
    "nAY6QrSVMbEwLZ7kku47nlX61DJtE2EoiSQCwCTee5jEZ8k102lZEU81xinkvMc4l5LjHP"
    "Jea5xDyXi7fHPJeY5xLzXGKeS8xzCZ9gnkvMc4l5LtvNc/kkRJK/oWwOjojabnHOCG2UTs"
    "r0o5o3tu3YCF8sSmWWquh5rZOSpXIpSrtfI8RvKytT+aP1HkbyH+A5OrS2lk2IkmmmczzE"
    "j3GisOqFQULreg+M9HwyJc68Jw/a3tzz6aRaPESR9fBs9Xp4trQeMq8/DQa2cvlk3Jac25"
    "Q4K4zAyXbZoDDRsK3pGP+kWsHVHI+Hilbx6FqXS/mwsLu7z6mpefUpuzh+u726uf/1lVSW"
    "eIgpD9iywXLhp1hS0WojfaqR/oDopWmCrXg30SoLJ2XhQJVFkw7EqDTiwMeQoG6FBCH4rD"
    "v4HAEQVTWQLomqiezbgYWWpL1Yf3PxkZz9s9ZY1xGOq7VlbpRw6vygR2Vg+kwh4fm1kE7g"
    "EvsG/nmUxBhyH+jFyI/6GH6wYH7CR/s0fnYj9/PAJ1Ql0pXDnCSWmmnge0IXUMT37M3525"
    "/B6fDNa/F36/XgZ/DmhJy/gGsBpLJUl4LAhV8g/mYzh5nwtyFhywl8tvQrdeB8xBR0fa+V"
    "esFtFfYVIyeojfwgmoNoDqI5iOYgmoNoDqI5R4jm5A0IRHMQzUE0B9EcRHMQzUE0pyU0Z8"
    "v1TrdmE4e3NIi0FUk/KIfYcX0Knkqp5Up9MxEVtdVaAZLRAXYLNnVpblR0lCZcVAfLcH24"
    "v/z9seyeoWcNLjEjy2ExcQOdgZhHeMn3MNjduTRBy1qAVUvPtbLsEN8nUPim71H3mZnl0K"
    "Sctjqr40G9pjES10VxapKuOWaJbr3AHMPWMHQpFSpirhn4nt56O5D62GRGoMys8j9KuGxq"
    "kwgx0/V8m3ThlLHTpBp2yHB3RUfMcYpfyvfJBEPFHlpB1YlmHVL0jWO9N8jQD1HCwQHr3S"
    "RTYuYSRCvdYskmlfxi20prLsGmyMg6ocTxDOmXcebwf5NPCu+DDbvHSGAx6qw6pBQodp9o"
    "v8Vz+uXn0oVZf+cuILqTMIAElKBLAAl3R8RhIQlU9KiYaqT3qYMbbgD1oqvJu5XDnkOp2C"
    "5Uvjt3RRHctbB6fgcdodbV4c/w2MiBiuoDOuQuHYvLq1aQOvK9O0z5HyNIJQSfbKN/fEBs"
    "tvHJE/UMCR8jQt2pMd4GQi0HcQMq+B71sy+jfXOK0cT0r5HzMrmnVs18GWK795ntWZOZIC"
    "niHee6XMtDp+SWg0Nn5bqahs4ekIrkQIRjyW/iWAJuV+Iox4ZywkJxqCiFcJh4kINJUd6g"
    "PGV/zEtt2ECPOpDMaSKxGyizlHXDfSazSCMhjYR0pgUS0khIIyGNhDQS0khIIyGNhDQS0k"
    "hIIyGNhDQS0qtlvmNCekpcf9732L9yLK8rr3zpRvre+r4qbxvkhwKrUk9d+MDyxBzTDqzi"
    "B82Gb34dBHS/3nz58OnLx7KLlp6IrsmtUnRo9Hwz8q5kZAoNwNLO5L00x9R86jOnD29W2u"
    "B0LRrF6SWBCXWM0CdkcV4xjuCsCCqQPT4nSIGzrI6iknjiKjModeZdaqg7owFGcmoZoZkc"
    "aHDofMLsOegnKqBojMVlV5NEg3L4CfmKAVjBeJVt3L076lzWCjzAOyiSITskQ2KPTgnBJ9"
    "t0QOgVHLQ1hZopjFpUrplmHRBtaqdB3KZTC0crpdqfa9ZYXpWhTRM1NMF6ZMWcXE21rWTd"
    "gQWloXLVq6GmVhidf/KB9/JyOrWZuQzoLH3Yi+kc+Aj+GbM5JPPYRjTnLgvLgA0DVl1Zt3"
    "3o8klYRRzWAXFbJGGKe/FTCAOccMcfe1GtcfE6y6hOK78B0Z1q/YZyR3gH4R2EdxDe0WfD"
    "R3gH4Z3ckYDwDsI7CO8gvIPwDsI7CO+sniQI7/QQ3mkM3ukgRnJ/c313e3vz5cPNh7JT6A"
    "9xtBgSV/lfx+SZlkrf0TJRIg6zXt7Nex2mELXQm0+Yw7FtyHyxXslEHvLf1CkBT6U39uNC"
    "G/vxmo39eEn6Y+ZWOm4n23XvsD03ZJatworYp/M0ggg7BBES9ukSok+36oDgv6oXRhyhLe"
    "+h9IM1YQ5AGKHjMEK4NtRRgnTA/oUPvi660kQHldaRjVJOL6dII1RdTzrMItyIOyOfS8d6"
    "BkSIP+mtphBo8pnN2UEcI2oA9Qnfvjk5/xmc0gH5Gbx5/eYN1Co8tV4YDlU3tMWi04P4C4"
    "8aUwLlug1P3NkG3JrLNMQ250/UMsgyp7ON36cDnpC08WoKJ6C/H/396O9Hfz/6+9Hfj/7+"
    "I/T35w0I9Pejvx/9/ejvR38/+vvR39+Sv1/+v8SGEj2vdS29L+IlE7UMbWZCWQt9ChaI65"
    "vF/H7plBHpZo34+DcbPCrI/5vDxHeyxO5tilXKUO9twHv3jI9XxuuTV8fHQrTncNxXW41n"
    "zJg/NoghI/kNi42qFpg4L6Ku89XaOs8q65m64tuYK+pKFONisn10IsmKrC6Rb+s0ZNUxaQ"
    "3VBJZREhbXnjwlwYVppfEq2WzdbUmzm9JCA8YM8uGstnuX3pPgtpMRr/gGgWhd6u6RbKM3"
    "jyQHtGHxwtfKtpOhiFsh2NXLSDvRRG9hw2ANa9bMuPukD/Fl81WL/FfOVlm/k42yqwczfe"
    "N/xenD06h62Y0jhCq2qJ7x4+PD+Wn9xeIvD3df1l8asveDXto0Ah1kLw3i1/viXNAvezrN"
    "ttN7JkAANBfn1Kf36hrnk+FQk+00EuRUiK+SBuKGOqvgSzAZiDNOaHYKX11HZSCYuFUwEe"
    "EuHeGu1TjMEvRVtdRQeeBrizn9gCyvCyK1U2koK7Yldigt0lX0kPhBP0HtFQKI+HCoVnA4"
    "SwLVc3ZiDX4G58dvgO0Z0lfiJ8dnwxeSr1BWCVUhMSwdGqaqdCxZS8sRlwDxz5m6YMHn3F"
    "52Rm7z9+oAFHUx30kEejXc7chlFsJPCD8h/ITwE8JPFwg/NTQSEH5C+AnhJ4SfEH5C+Anh"
    "p9WTBOGnHsJPjcFPcq0ts6PEDbTGn35EVtt/8gHYkkxi2xVTa7SCP3HTDKbSBFsagcppqr"
    "OD6S5+XWMwN64fru+Mk+OTk54xc5nvg9nvNyv8r2d4gTkGau30t+O3vx2/+e34VUWVFdLY"
    "GoVl9aVsaROIV5VSztXXZggqpxutpxEkB5KFvbwobLTaHGreIdjBJE0f7i9/fyy76etZ6W"
    "tGRmKbcvkk53JKTTYhdv7alWqXvZqqhi/DDvRZwT5TsExMyRwSsV9/+VtUT8oAo310Ox3M"
    "5Y+mjBambNfhZzfXn24vP//66rinVilx7GLKGZjUV45SfF5FJapVVxRyy1frY0eyF2/Th1"
    "9fdUFKtt/iknR79+Xxj/JLUni2gqEDW8OwYnW75tclKOZmgqm/hP8i1UZfD0ZUdZM4xVOT"
    "Ne2wSL7SkoBXX7IzzXQ+rf7g7lPPGIt7mCcv2kKgFoMPZRWOqS1EC+7uwhvxtm/bLv3vgL"
    "kUTpil0NlsO611BOsPnEongdgHBm5l+2AbBO2+Y8ty3Qfeg1U7iyK23Jj89eaXp8FAyG9c"
    "yYWVbdsxJ5a4rYH/ashcsT5JyukAvVXPxGbiS4xdHozGZUOSctp2Iy7pM1wVLXE14YCyMX"
    "OcZN1aCUtCMnqXtWMTiF0J2Wea1RC93uxtTelGpGEJySaa6C/Vj+Jl4VqhForyJyuk+/VY"
    "RFqpI5tII1lVC0s5K/UY9k2B/FkpZ1bVAkKG1aKBYf4x7EYP8Ta0qmwUd2KprRGtkijaWi"
    "tiJVMjVpPFppkcxS1GrDw8Mdv+6vIhk3LJxKykPu2tjlrx4Ln+NPHgxrgVacQhi+K4JoEA"
    "EGlzm8HVT1qVIc3CTFrknujUV/kxxIBmLtjlvLxC1E32i3EnWBE3d7HAIBEMElkpcQwSaZ"
    "4ExyARuWZhkAgGiWCQCAaJYJAIBonsWhkYJKKnXjBIJF8hGCRSpyIu2HdKMS2LFlrz7dLA"
    "FZJeVGwiMkEpFTNmKiuAAtX7M3h9XDEM4XUh1uX1Gtbl9TLroqxYZXSxaKE1XpQh7yymzO"
    "6xi2YuDXiVYdN2lAHwNLxWzvl7I3QdtesKdq04+Al3/LE9T/LXlTXUPAFvP/VtNmF+f8Kc"
    "wM+bJytNVPmNK1mrtqUQDjYqgI3sJ0ijqEzaQinh++/IYjUmXj+0o+d4dDi3KXFWoNjplh"
    "nZD0TTtvaO+CcV8kPLkU/EJU5sGEILA3E5pWBbl9W85dlLOlNqT4mru7vPqZPX1afs0erb"
    "7dXN/a+vMhMmx6iohFwSy0q36gaQtajqrTSEDJZ2+ERNSuiQajtDAU7lZVVcIYJCnRrpbY"
    "BCe19/uN6Yr1WH+Pry4fryw83WyxCP+DN1HVDWS/BJmsz+6PJgepR0gq96phdjGosn4Icx"
    "rGGqp/uj+PHNSUaNsJEhG0GuzzevT4fizzenZz+D8wGhUEX4fPAzeDskpy8uII1nGKwwIb"
    "4sbsKHMmaHQug1NYj4VGjFo1bPkIYIqNsgbn1jIg9NPMirXbyrt9ABBOlAReNs+lEpY4RA"
    "EAJBCAQhEIRALhACaWgkIASCEAhCIAiBIASCEAhCIKsnCUIgPYRAsEzyxjLJ4WYirUqV9o"
    "/zItvH+erd43y53tmY+AsLXVGRp1vpTHtEcocSrvDWNYTfSn5WW1wXqFu6+GKmmc4agChc"
    "eF1P6KAHOVeJ44B5lVoXcjYQcWMyIDca2Fnfnpy+/Rm8e/N2+EKTTG8TCnULS3FQiSa6K8"
    "aDecEcqZoo49iFMYCypeOeMeVQzr0HbpEpdf15T+qpam7QYqpZp5sVyumXzcSXbaYzewOZ"
    "cSfEmUd1fMGVIBW2IwvhUAjNKl37O92qG0THAwMqMKoTB8xTA1f8vHrfXl/cbdhzzgawFm"
    "JKtdsiwhT5HyoQTCpHURgUrRmohGTN7rIbxR68EpJPNeqA2G+UK3gmQYPITSwmBNSk9Ixg"
    "+h7mxQQyDoPjuLE5gtxNx7kbNc4b0MFN3JEmCtjCjNicyye5itRILzOhtE4x5ARkc6t60u"
    "ccJHEfNT8mFO4JEm2pm2omVRuGT5nZgOgeoR8tBSeGFRvIV/IgY2PZ9PFbytSTEOWHwJ8f"
    "rcDA5Ge9TfiXFT1VgPqCZy/kLHfhogAGG2K4Y6HoSS/OmmPAHWGRcEqdJa2Aqpw7IGVIfu"
    "kpgYepUa28kbqVX6gDy0UdywuvXIeEcmEd6ZRTB+kwpMOQDkM6DOkwpMOQDkM6DOkwpMOQ"
    "DtMBQUI6TFvV5OgE6bBQDDulw56ESPI3lM3FD6O2WpNiMrH0mHhhiodcC9ZuUBhlHyuzmy"
    "9a6AzC/JXOo518SsynX7zQEhgb9sBnHRsKNVHGPtdTZ8nBL8EksNTarOJMaAXcE0uM63sl"
    "MZhUo5oUzLY08rusLiZLTSmMUr5k7b07B4RJmKuLCjTRpCPiXBTualmafOZUAEvTrXRetQ"
    "FfJI43A6cxHCqLE3Etr8zS3V5G5nEDvcVN3fCOawU+oxLjIsaQid9hyG+gz9oM20YVQ9Si"
    "WcesUAnnY2R9Chyf2XCmOcSakPQZUq3kzcLVN+tkG70nYnFPtx436kiy/cC1y6yL2XY6a+"
    "VS1VYOQQJqclfcFVxjykw/gHWTyfuFK8vYV7/RtYDQI/h6qODrlmaGovxSJwdegSCrKelD"
    "KPG5CxkjP6w7P7y3tSdrD/cGKk/uFtTu1greMovdNhH7Mf7rV9Hn0Qo2NvNUbxMlu/hxfx"
    "o1KADMLppJkzWEzp6ZA0hIeHp8BukKj9+8uBAn0ZkyNAE4LzQE0bdgSTXH1HwS13ahumAC"
    "VSiN/7KZYzPVl82J9V/GzGUAK+dYVXbw63WAaU1uSdUhSYokKZKkPSRJS+oBSdJIkkiSIk"
    "mKJCmSpEiSXiBJqpUykCTVUy9IkuYrBEnSGiRpdKEvuqFEzzczTzZftyscJK7FKyZRxp7h"
    "BeYY7C6zQEhGE0BmfxM8Qp3CMXOoV83B23x6R/h/n+bsC+ulHTbphMBvnJHNvKJ7wBboIy"
    "LObWY5NjfRRGfI4UsAefOiBSZ86ZhCGXLb5jOvZIKQzMG10Ll1zbF1+dQaTCbELXdzWDTR"
    "WRvgf8wY2OGMJDlpYE/8WVHv4xYwE5c+s5LW1WST7ZlXKyoiDBzgM8eI3lsmOwXEV5YU88"
    "h8V3VSIz/Lsuz/8nD3ZRULuWiTNaQw0zf+VwwzTzclzMbcDj1SxIvcTD0org3r1ROdexF1"
    "DSqpf2sA8a2/NWQvCL20bQQ6yN4awP9VyfqVargrc2jCRyQO3j5n4igEv+9fsCM4fFbaQ5"
    "TkW6WdVH1NY+jySYOq7IRJbAm2We0NX8ZwWF6R6kIZtiowOFvaAj8J/ae3QJVhWq4BuqfY"
    "uqUWI598OjlawRIsHuhtwggm8GifRc8WIAgmzHT5bwNXzCYTphUUORxCYcOzU2KJP0+Icu"
    "F7YzGNjSmjZnjSI0noidq22uOi6pbgaHR5MBrLn8pk68vb3g5+vQ4EwTQYwE0lToOsaU4u"
    "JBSQUEBCAQkFJBSQUEBC4QgJhbwBgYQCEgpIKCChgIQCEgpIKLREKOxpjp9HeEt9/LXKdm"
    "aKI+6KKm+bE4tlutBa+j8SSa0GPNAla4pYK1ekFtss/qjtFveH758+3NyV3SQ+RaUE4IU1"
    "kXvWKLl8m8lfarLtulHT7YNyFsiXN6W/Y+kGI+bFgIIzvYT1o1xmppJpMDqQ/eKHSm3hGy"
    "ZxIG+bRwunndkCe7ASAVlz9OwGAhKt5SXggm0fMcWteczdMuN90UJv0XO5QlTNO9Y86+dS"
    "kneWX8PXkNxTvNblT8Vgl+9d3AzZtF8A8+VsN18OZhjRMcPI7vIwRPXxVkITcfm8TcjE4s"
    "EivIR6/KVx51Aom+2rI+JcHXfEbyC2Afmlpe8yfBhSJHJIkgB0w5k1+BmcDl8R8ffT43Px"
    "dyqOKj3D4wYsaLKxyjQsTh5PEajGZ8sHqd2/jQ40xRimu/KjaApSLPUbOCaz+5JKabjvZ+"
    "oEteumIfiB4AeCHwh+IPiB4AeCH0cIfuQNCAQ/EPxA8APBDwQ/EPxA8APBj9LuKjhEmMS2"
    "qWVE9iNNSzwlLExljnqJZl07+Ytz3ICOmONB/Lj4GznE4iF7Xb9HTLQZd63CoehbKNZDJ9"
    "wU8mGmdE6ILxPHoWZiVTm3KXFW3a9W9pLRykB009a8i39SKoZV2dkX38BIfoP6E/Dq7u5z"
    "au5dfcqeEL7dXt0IxUm1iYeY8vYs28aiMMt+aMsuqaS85h3RThxg+osRvrxWipm6fEpdf9"
    "7/J2d5iR7WqmW5cUeUIt83dm/NmD9Wma/C7wO+0ylx5lppShXY84n9VFJL6YYd0RC8rlKM"
    "fP0GDESNq4J4Hp0M7BwDTgF1JBt3QyVOqIlfjOjdtdLJlFRexUj3l7DQ1DZgI+MrCVewCf"
    "N92gCI2qCSxMWXlUL64gZ6n5C5MVX7vAepJ+Db9mQiLWn+huOYUJH8Kr94BhACmoB/RAwQ"
    "xyK59Q5XOojTjbqEAJqkcMXcxjNpUVhlIC/WilCRVZeTVDOdJ8E3RxYlloYaYLpDSw2YN0"
    "05H2pdIE8K4d0na/Duk7zUcp6QdP6dcbWNOd1KZ5XEVjOLmmJtKuqG3bZJGcHYHRaSXGLL"
    "SilguW0XCh6Kt1Wyn1C/ZNLRZoQeQ3clhJ1so7+QI6PhMAoYVJW+o3OqS0fM86mLDHin1p"
    "o2qkzKcd2ACr5H/ezxBNgo/+QiUUD2qQW8jg4SGP216vNj1KUe6mhi0S8w+pf3w21HQSRc"
    "wXzKzJzbxq24ET1y+LOEVh+hsyqLWyvVCuTbQElIGVtARnAfra9LyXz3cyJD4i/vQqpTas"
    "XPhNYXJWTuSgUBnRVJPxwDsfLCz8Jm4adh3snkB370C/NHj/igv6SHf2+Mf7mnU+76RyvC"
    "X8JPe5uiX9zFcwWCX8bEHv424Y4/tufiLkjsuScWQ4gjeX1KfgZnbyGC5M0J1P48e/vu+A"
    "Wsj8QxiEvJRRjyPnW5+NUTr2eMxdbFhz511F/DW73P+ZNKK+94szxL8Q5fQ4dwFzE5PL3z"
    "hmZfOK7mizEpGJOSaYExKRiTgjEpGJOCMSkYk4IxKRiTgjEpGJOCMSkYk4IxKatljjEpbR"
    "wmLsXJUM4UMC4Z0rikDxvv+cT1vZKZGVONaqZl3JYWfmeuONNbZB5XkzTBbtnA4S0n/2LC"
    "lFZUpokmHZHoZ7I9gaoHlsS5urpg3KBWacEtXTf+GuVRimzHcrkQx0/miu6gImoDUm2llO"
    "DQpUIyjplzEVitm1SjLuhH8lEApxnB1CAjIe2eWtAjA7+m2vGIz7whMfPJtdUKyrbrgo4u"
    "lTcFZhEQhb+BQVycScHV6jdBtLWjoP3OGwsOY1jYAl/Nl5nkDJltQxI5qxGYqp17Ahs5le"
    "xdqYYdM3eFFVDVV8jLWU0MyyXDokj6Xlm7lFoH5cxdyUZ6T1Ueal0o+iIsvC6uLGNKChu/"
    "W04hj+TvDsnfhZu9hORTjfTHUG/k6yoTFoTiAroC2NA2gF9ET3VHT9VgbkAHN3FHezbsN0"
    "o9tR5ol/FZgXsrgLeY6lvPu8UsXhHcTT4MXNn5AEpSvzt/dy6LUQ/YqGeII4UFUYFT6IWJ"
    "24wxgVg6V02QECNToTqgrAgay+PZWvs9OgBrYrx5upe63mKGZsThEIdDHA5xOMThEIdDHA"
    "5xOMThEIdDHA5xOB2YK8ThtFVNjk4QhwvFgDhc84cJsPmKX+DJe7qWWZmhMlm+3DcXio7a"
    "aq2Cq1zrnya+PjXTqsp/0VprDSzKGfMJ9Yyhy3Wp1g1GxKBymfpF6y3u1td3nz+LlfrmQ9"
    "ltO9aCAlU00UDyJUuclzLN9CYOFDAKUMkgTQeNCRRHh+umy7RNRBY6HsrxIKlGemuHG9NA"
    "KijMVVEzJ18LhaiTnp+ihHWqUUcY6ySZBToJFdIKY+35NCe3z0rnQvS4zok9v0h4OjJewB"
    "tHf58S8+kXD4Brk1qB2AUiiB0WoN3W/7YpsfqLhJ5Vt+KcbnRedSAtqFKCSVyx9nugDLk3"
    "yIrC5TJTtr1FY0JQLfbh8O0qWeKTLTtmiWdN66Zr5nZAx6sofdGsoxpvBpnvmrqR/sW8v1"
    "uccYkUkBa12UC+UphEEMHrVgjU+PQdWQQQuu7UGoPQ9baHfCPA9cGn+K25vncs0a9JvLwg"
    "+uJ5fmUHL6/Fn1WWs1Yy/MLLePFcGhGA0T0jmDad5Tf91bP5fRMplNPZfaHZiuS+ycS/id"
    "S+6sdm+IvK5PVNzuZUwuGK2k5M5FvVnTZa33Je58TXL6z5dO7mgspfn9f5+vLh+vLDzZL6"
    "JTmQE+Py7/8PszDOWQ=="
)
