from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "call_back" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "at" TIMESTAMPTZ NOT NULL,
            "caller_name" VARCHAR(60),
            "result" VARCHAR(40) NOT NULL,
            "resolved" VARCHAR(8),
            "reason" VARCHAR(300),
            "caller_id" UUID REFERENCES "user_account" ("id") ON DELETE RESTRICT,
            "case_id" UUID NOT NULL REFERENCES "case_file" ("id") ON DELETE CASCADE,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_call_back_search_e01bec" ON "call_back" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_call_back_at_6284bc" ON "call_back" ("at", "id");
        CREATE INDEX IF NOT EXISTS "idx_call_back_caller__8c21e7" ON "call_back" ("caller_id");
        CREATE INDEX IF NOT EXISTS "idx_call_back_case_id_e41902" ON "call_back" ("case_id");
        CREATE INDEX IF NOT EXISTS "idx_call_back_communi_39e5d6" ON "call_back" ("community_id");
        COMMENT ON COLUMN "call_back"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "call_back"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "call_back"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "call_back"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "call_back"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "call_back"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "call_back"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "call_back"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "call_back"."at" IS 'When the community asked.';
        COMMENT ON COLUMN "call_back"."caller_name" IS 'Who asked, in words.';
        COMMENT ON COLUMN "call_back"."result" IS 'What the person said.';
        COMMENT ON COLUMN "call_back"."resolved" IS 'Whether the matter is settled; empty if nobody answered.';
        COMMENT ON COLUMN "call_back"."reason" IS 'Why they are not satisfied, or what is still missing.';
        COMMENT ON COLUMN "call_back"."caller_id" IS 'Account of who asked, if one.';
        COMMENT ON COLUMN "call_back"."case_id" IS 'Case that it is about.';
        COMMENT ON COLUMN "call_back"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON TABLE "call_back" IS 'A call-back (回访): what the person said when the community asked whether the matter is settled.';
        CREATE TABLE IF NOT EXISTS "mediation" (
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
            "dispute_type" VARCHAR(40) NOT NULL,
            "tier" VARCHAR(40) NOT NULL,
            "severity" VARCHAR(40) NOT NULL,
            "status" VARCHAR(40) NOT NULL,
            "applicant" VARCHAR(120),
            "respondent" VARCHAR(120),
            "claim" TEXT,
            "amount" DECIMAL(12,2),
            "agreement" TEXT,
            "outcome" TEXT,
            "applied_at" TIMESTAMPTZ NOT NULL,
            "accepted_at" TIMESTAMPTZ,
            "agreed_at" TIMESTAMPTZ,
            "performed_at" TIMESTAMPTZ,
            "perform_by_on" DATE,
            "case_id" UUID REFERENCES "case_file" ("id") ON DELETE RESTRICT,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "estate_id" UUID REFERENCES "estate" ("id") ON DELETE RESTRICT,
            "grid_id" UUID REFERENCES "grid" ("id") ON DELETE RESTRICT,
            "mediator_id" UUID REFERENCES "user_account" ("id") ON DELETE RESTRICT,
            "studio_id" UUID REFERENCES "mediation_studio" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_mediation_search_92636b" ON "mediation" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_mediation_applied_126df2" ON "mediation" ("applied_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_mediation_case_id_47e7ad" ON "mediation" ("case_id");
        CREATE INDEX IF NOT EXISTS "idx_mediation_communi_0c5722" ON "mediation" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_mediation_estate__ce707a" ON "mediation" ("estate_id");
        CREATE INDEX IF NOT EXISTS "idx_mediation_grid_id_51c527" ON "mediation" ("grid_id");
        CREATE INDEX IF NOT EXISTS "idx_mediation_mediato_8791f9" ON "mediation" ("mediator_id");
        CREATE INDEX IF NOT EXISTS "idx_mediation_studio__6efa21" ON "mediation" ("studio_id");
        COMMENT ON COLUMN "mediation"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "mediation"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "mediation"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "mediation"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "mediation"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "mediation"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "mediation"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "mediation"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "mediation"."number" IS 'Number: community, TJ, year and month, serial; DH-TJ2611-0003.';
        COMMENT ON COLUMN "mediation"."dispute_type" IS 'What the dispute is about.';
        COMMENT ON COLUMN "mediation"."tier" IS 'At which tier it is mediated.';
        COMMENT ON COLUMN "mediation"."severity" IS 'What happens if nothing is done.';
        COMMENT ON COLUMN "mediation"."status" IS 'Where it stands.';
        COMMENT ON COLUMN "mediation"."applicant" IS 'Who asked for it: a person or a unit.';
        COMMENT ON COLUMN "mediation"."respondent" IS 'The other party: a person or a unit.';
        COMMENT ON COLUMN "mediation"."claim" IS 'What the dispute is about, and what the applicant wants.';
        COMMENT ON COLUMN "mediation"."amount" IS 'What is at stake, in CNY.';
        COMMENT ON COLUMN "mediation"."agreement" IS 'What the parties agreed on.';
        COMMENT ON COLUMN "mediation"."outcome" IS 'Why it failed, how it was kept, or how it was broken.';
        COMMENT ON COLUMN "mediation"."applied_at" IS 'When somebody asked for it.';
        COMMENT ON COLUMN "mediation"."accepted_at" IS 'When it was taken on.';
        COMMENT ON COLUMN "mediation"."agreed_at" IS 'When the parties agreed.';
        COMMENT ON COLUMN "mediation"."performed_at" IS 'When the agreement was fulfilled.';
        COMMENT ON COLUMN "mediation"."perform_by_on" IS 'By when the agreement is to be fulfilled.';
        COMMENT ON COLUMN "mediation"."case_id" IS 'Case that it came from; empty if from none.';
        COMMENT ON COLUMN "mediation"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "mediation"."estate_id" IS 'Estate in which the dispute is.';
        COMMENT ON COLUMN "mediation"."grid_id" IS 'Grid in which the dispute is.';
        COMMENT ON COLUMN "mediation"."mediator_id" IS 'Mediator, who alone reads the file.';
        COMMENT ON COLUMN "mediation"."studio_id" IS 'Where the parties meet.';
        COMMENT ON TABLE "mediation" IS 'A dispute in mediation (调解): its own file, opened from a case or by itself.';
        CREATE TABLE IF NOT EXISTS "hearing" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "starts_at" TIMESTAMPTZ NOT NULL,
            "ends_at" TIMESTAMPTZ,
            "place" VARCHAR(120) NOT NULL,
            "record" TEXT,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "mediation_id" UUID NOT NULL REFERENCES "mediation" ("id") ON DELETE CASCADE
        );
        CREATE INDEX IF NOT EXISTS "idx_hearing_search_c9f9df" ON "hearing" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_hearing_starts__8f6843" ON "hearing" ("starts_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_hearing_communi_f6106d" ON "hearing" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_hearing_mediati_43d8c9" ON "hearing" ("mediation_id");
        COMMENT ON COLUMN "hearing"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "hearing"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "hearing"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "hearing"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "hearing"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "hearing"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "hearing"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "hearing"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "hearing"."starts_at" IS 'Beginning.';
        COMMENT ON COLUMN "hearing"."ends_at" IS 'End; empty until it is over.';
        COMMENT ON COLUMN "hearing"."place" IS 'Where the parties meet.';
        COMMENT ON COLUMN "hearing"."record" IS 'What was said; for the mediator and the community only.';
        COMMENT ON COLUMN "hearing"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "hearing"."mediation_id" IS 'Dispute that it belongs to.';
        COMMENT ON TABLE "hearing" IS 'One meeting of the parties with their mediator, and what was said there.';
        CREATE TABLE IF NOT EXISTS "course_session" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "position" INT NOT NULL,
            "topic" VARCHAR(120) NOT NULL,
            "starts_at" TIMESTAMPTZ NOT NULL,
            "ends_at" TIMESTAMPTZ NOT NULL,
            "teacher" VARCHAR(60),
            "level" VARCHAR(40) NOT NULL,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "event_id" UUID NOT NULL REFERENCES "cultural_event" ("id") ON DELETE CASCADE,
            "venue_id" UUID REFERENCES "venue" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_course_sess_search_bcdfed" ON "course_session" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_course_sess_starts__987cba" ON "course_session" ("starts_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_course_sess_communi_294dd8" ON "course_session" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_course_sess_event_i_beb3bb" ON "course_session" ("event_id");
        CREATE INDEX IF NOT EXISTS "idx_course_sess_venue_i_f80353" ON "course_session" ("venue_id");
        COMMENT ON COLUMN "course_session"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "course_session"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "course_session"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "course_session"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "course_session"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "course_session"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "course_session"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "course_session"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "course_session"."position" IS 'Which lesson it is, from 1.';
        COMMENT ON COLUMN "course_session"."topic" IS 'What is taught.';
        COMMENT ON COLUMN "course_session"."starts_at" IS 'Beginning.';
        COMMENT ON COLUMN "course_session"."ends_at" IS 'End; after the beginning.';
        COMMENT ON COLUMN "course_session"."teacher" IS 'Who teaches.';
        COMMENT ON COLUMN "course_session"."level" IS 'For beginners or for those who know some.';
        COMMENT ON COLUMN "course_session"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "course_session"."event_id" IS 'Course that it belongs to.';
        COMMENT ON COLUMN "course_session"."venue_id" IS 'Where, if not where the course is.';
        COMMENT ON TABLE "course_session" IS 'One lesson of a course.';
        CREATE TABLE IF NOT EXISTS "attendance" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "people" INT NOT NULL,
            "method" VARCHAR(40) NOT NULL,
            "in_at" TIMESTAMPTZ NOT NULL,
            "out_at" TIMESTAMPTZ,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "event_id" UUID NOT NULL REFERENCES "cultural_event" ("id") ON DELETE RESTRICT,
            "registration_id" UUID REFERENCES "registration" ("id") ON DELETE RESTRICT,
            "resident_id" UUID REFERENCES "resident" ("id") ON DELETE RESTRICT,
            "session_id" UUID REFERENCES "course_session" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_attendance_search_84f9ac" ON "attendance" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_attendance_in_at_ad1033" ON "attendance" ("in_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_attendance_communi_f9b9d7" ON "attendance" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_attendance_event_i_b60264" ON "attendance" ("event_id");
        CREATE INDEX IF NOT EXISTS "idx_attendance_registr_cd30c2" ON "attendance" ("registration_id");
        CREATE INDEX IF NOT EXISTS "idx_attendance_residen_d28518" ON "attendance" ("resident_id");
        CREATE INDEX IF NOT EXISTS "idx_attendance_session_df55f9" ON "attendance" ("session_id");
        COMMENT ON COLUMN "attendance"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "attendance"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "attendance"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "attendance"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "attendance"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "attendance"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "attendance"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "attendance"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "attendance"."people" IS 'People who came together, this one included.';
        COMMENT ON COLUMN "attendance"."method" IS 'How it was taken down.';
        COMMENT ON COLUMN "attendance"."in_at" IS 'When they came.';
        COMMENT ON COLUMN "attendance"."out_at" IS 'When they left; empty until they do.';
        COMMENT ON COLUMN "attendance"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "attendance"."event_id" IS 'Event that they came to.';
        COMMENT ON COLUMN "attendance"."registration_id" IS 'Sign-up that it fulfils, if any.';
        COMMENT ON COLUMN "attendance"."resident_id" IS 'Who came; empty for an unknown guest.';
        COMMENT ON COLUMN "attendance"."session_id" IS 'Lesson, if the event is a course.';
        COMMENT ON TABLE "attendance" IS 'Somebody who came to an event or to one lesson of a course: when they came and when they left.';
        CREATE TABLE IF NOT EXISTS "exhibit" (
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
            "author" VARCHAR(60) NOT NULL,
            "medium" VARCHAR(40) NOT NULL,
            "size_note" VARCHAR(60),
            "note" VARCHAR(300),
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "event_id" UUID NOT NULL REFERENCES "cultural_event" ("id") ON DELETE CASCADE
        );
        CREATE INDEX IF NOT EXISTS "idx_exhibit_search_1fc873" ON "exhibit" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_exhibit_sort_ke_9d505a" ON "exhibit" ("sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_exhibit_communi_ebd34f" ON "exhibit" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_exhibit_event_i_46f4bb" ON "exhibit" ("event_id");
        COMMENT ON COLUMN "exhibit"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "exhibit"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "exhibit"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "exhibit"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "exhibit"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "exhibit"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "exhibit"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "exhibit"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "exhibit"."title" IS 'Title of the work, as on its label.';
        COMMENT ON COLUMN "exhibit"."author" IS 'Who made it, as on its label.';
        COMMENT ON COLUMN "exhibit"."medium" IS 'What it is made in.';
        COMMENT ON COLUMN "exhibit"."size_note" IS 'Size as on its label, such as 68 × 136 cm.';
        COMMENT ON COLUMN "exhibit"."note" IS 'A line about the work or its author.';
        COMMENT ON COLUMN "exhibit"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "exhibit"."event_id" IS 'Exhibition that it is shown in.';
        COMMENT ON TABLE "exhibit" IS 'A work on show in an exhibition.';
        CREATE TABLE IF NOT EXISTS "programme_item" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "position" INT NOT NULL,
            "title" VARCHAR(120) NOT NULL,
            "genre" VARCHAR(40) NOT NULL,
            "performer_team" VARCHAR(120),
            "minutes" INT,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "event_id" UUID NOT NULL REFERENCES "cultural_event" ("id") ON DELETE CASCADE
        );
        CREATE INDEX IF NOT EXISTS "idx_programme_i_search_80372c" ON "programme_item" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_programme_i_positio_21ffde" ON "programme_item" ("position", "id");
        CREATE INDEX IF NOT EXISTS "idx_programme_i_communi_8b8e59" ON "programme_item" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_programme_i_event_i_db62ef" ON "programme_item" ("event_id");
        COMMENT ON COLUMN "programme_item"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "programme_item"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "programme_item"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "programme_item"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "programme_item"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "programme_item"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "programme_item"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "programme_item"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "programme_item"."position" IS 'Place in the programme, from 1.';
        COMMENT ON COLUMN "programme_item"."title" IS 'What is performed.';
        COMMENT ON COLUMN "programme_item"."genre" IS 'What kind of performance it is.';
        COMMENT ON COLUMN "programme_item"."performer_team" IS 'Team that performs it.';
        COMMENT ON COLUMN "programme_item"."minutes" IS 'How long it takes, in minutes.';
        COMMENT ON COLUMN "programme_item"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "programme_item"."event_id" IS 'Show that it is part of.';
        COMMENT ON TABLE "programme_item" IS 'An item of a show''s programme (节目单), and the team that performs it.';
        CREATE TABLE IF NOT EXISTS "training" (
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
            "skills" VARCHAR(300) NOT NULL,
            "occupation_code" VARCHAR(12),
            "provider" VARCHAR(120) NOT NULL,
            "status" VARCHAR(40) NOT NULL,
            "starts_on" DATE NOT NULL,
            "ends_on" DATE,
            "hours" INT,
            "places" INT,
            "fee" DECIMAL(8,2) NOT NULL,
            "description" TEXT,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "event_id" UUID REFERENCES "cultural_event" ("id") ON DELETE RESTRICT,
            "venue_id" UUID REFERENCES "venue" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_training_search_dd52af" ON "training" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_training_starts__59d87e" ON "training" ("starts_on", "id");
        CREATE INDEX IF NOT EXISTS "idx_training_communi_f7e0c7" ON "training" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_training_event_i_016f04" ON "training" ("event_id");
        CREATE INDEX IF NOT EXISTS "idx_training_venue_i_f10544" ON "training" ("venue_id");
        COMMENT ON COLUMN "training"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "training"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "training"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "training"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "training"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "training"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "training"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "training"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "training"."title" IS 'What the course is called.';
        COMMENT ON COLUMN "training"."skills" IS 'Skills and certificates that it gives, parted by 、.';
        COMMENT ON COLUMN "training"."occupation_code" IS 'Occupation by CSCO 2022 that it leads to, such as 4-07-05-01.';
        COMMENT ON COLUMN "training"."provider" IS 'Who teaches: a school, a company, an office.';
        COMMENT ON COLUMN "training"."status" IS 'Where it stands.';
        COMMENT ON COLUMN "training"."starts_on" IS 'First day.';
        COMMENT ON COLUMN "training"."ends_on" IS 'Last day.';
        COMMENT ON COLUMN "training"."hours" IS 'Hours of teaching in all.';
        COMMENT ON COLUMN "training"."places" IS 'Places; empty means as many as come.';
        COMMENT ON COLUMN "training"."fee" IS 'Fee in CNY; 0 where the state or the community pays.';
        COMMENT ON COLUMN "training"."description" IS 'What is taught, in plain words.';
        COMMENT ON COLUMN "training"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "training"."event_id" IS 'Its entry in the calendar, where people sign up.';
        COMMENT ON COLUMN "training"."venue_id" IS 'Where it takes place.';
        COMMENT ON TABLE "training" IS 'A course in a skill that employers nearby ask for (就业培训), and who gained the skill there.';
        CREATE TABLE IF NOT EXISTS "micro_wish" (
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
            "beneficiary" VARCHAR(40) NOT NULL,
            "status" VARCHAR(40) NOT NULL,
            "circumstances" TEXT,
            "worth" DECIMAL(8,2),
            "claimant_kind" VARCHAR(40),
            "claimant_name" VARCHAR(120),
            "claim_until_on" DATE,
            "proof" VARCHAR(300),
            "thanks" VARCHAR(300),
            "collected_at" TIMESTAMPTZ NOT NULL,
            "published_at" TIMESTAMPTZ,
            "claimed_at" TIMESTAMPTZ,
            "fulfilled_at" TIMESTAMPTZ,
            "confirmed_at" TIMESTAMPTZ,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "estate_id" UUID REFERENCES "estate" ("id") ON DELETE RESTRICT,
            "grid_id" UUID REFERENCES "grid" ("id") ON DELETE RESTRICT,
            "resident_id" UUID REFERENCES "resident" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_micro_wish_search_32b0a1" ON "micro_wish" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_micro_wish_collect_34288a" ON "micro_wish" ("collected_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_micro_wish_communi_1937a0" ON "micro_wish" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_micro_wish_estate__3fef0d" ON "micro_wish" ("estate_id");
        CREATE INDEX IF NOT EXISTS "idx_micro_wish_grid_id_4780c1" ON "micro_wish" ("grid_id");
        CREATE INDEX IF NOT EXISTS "idx_micro_wish_residen_9ad053" ON "micro_wish" ("resident_id");
        COMMENT ON COLUMN "micro_wish"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "micro_wish"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "micro_wish"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "micro_wish"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "micro_wish"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "micro_wish"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "micro_wish"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "micro_wish"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "micro_wish"."title" IS 'The wish in a line, as published: no name, no address.';
        COMMENT ON COLUMN "micro_wish"."kind" IS 'One person''s, or everybody''s there.';
        COMMENT ON COLUMN "micro_wish"."beneficiary" IS 'For whom it is made.';
        COMMENT ON COLUMN "micro_wish"."status" IS 'Where it stands.';
        COMMENT ON COLUMN "micro_wish"."circumstances" IS 'Why it is needed; never published.';
        COMMENT ON COLUMN "micro_wish"."worth" IS 'What it would cost about, in CNY.';
        COMMENT ON COLUMN "micro_wish"."claimant_kind" IS 'Who has taken it on.';
        COMMENT ON COLUMN "micro_wish"."claimant_name" IS 'Name of who has taken it on; never published.';
        COMMENT ON COLUMN "micro_wish"."claim_until_on" IS 'Until when the claim holds; then it is open again.';
        COMMENT ON COLUMN "micro_wish"."proof" IS 'What was given or done, and who saw it.';
        COMMENT ON COLUMN "micro_wish"."thanks" IS 'What the person said afterwards, without a name.';
        COMMENT ON COLUMN "micro_wish"."collected_at" IS 'When it was collected.';
        COMMENT ON COLUMN "micro_wish"."published_at" IS 'When it was published.';
        COMMENT ON COLUMN "micro_wish"."claimed_at" IS 'When somebody took it on.';
        COMMENT ON COLUMN "micro_wish"."fulfilled_at" IS 'When it came true.';
        COMMENT ON COLUMN "micro_wish"."confirmed_at" IS 'When the community made sure of it.';
        COMMENT ON COLUMN "micro_wish"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "micro_wish"."estate_id" IS 'Estate that a collective wish is about.';
        COMMENT ON COLUMN "micro_wish"."grid_id" IS 'Grid in which it was collected.';
        COMMENT ON COLUMN "micro_wish"."resident_id" IS 'Whose wish it is; never published.';
        COMMENT ON TABLE "micro_wish" IS 'A micro-wish (微心愿): something small that one person or a whole estate needs, and who fulfils it.';
        CREATE TABLE IF NOT EXISTS "pledge" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "unit" VARCHAR(120) NOT NULL,
            "promise" TEXT NOT NULL,
            "signed_on" DATE NOT NULL,
            "valid_until_on" DATE,
            "contact_name" VARCHAR(40),
            "contact_phone" VARCHAR(40),
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_pledge_search_9a345a" ON "pledge" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_pledge_signed__50613c" ON "pledge" ("signed_on", "id");
        CREATE INDEX IF NOT EXISTS "idx_pledge_communi_7f4ad3" ON "pledge" ("community_id");
        COMMENT ON COLUMN "pledge"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "pledge"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "pledge"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "pledge"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "pledge"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "pledge"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "pledge"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "pledge"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "pledge"."unit" IS 'Unit that signed it.';
        COMMENT ON COLUMN "pledge"."promise" IS 'What it promises.';
        COMMENT ON COLUMN "pledge"."signed_on" IS 'When it was signed.';
        COMMENT ON COLUMN "pledge"."valid_until_on" IS 'Last day on which it holds; empty for no end.';
        COMMENT ON COLUMN "pledge"."contact_name" IS 'Whom to ask; for staff.';
        COMMENT ON COLUMN "pledge"."contact_phone" IS 'Number of the contact; for staff.';
        COMMENT ON COLUMN "pledge"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON TABLE "pledge" IS 'A pledge (共建责任书): what a unit has signed to do for the community, and how long it holds.';
        CREATE TABLE IF NOT EXISTS "points_account" (
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
            "balance" INT NOT NULL,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "resident_id" UUID REFERENCES "resident" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_points_acco_search_f871f6" ON "points_account" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_points_acco_sort_ke_6c09df" ON "points_account" ("sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_points_acco_communi_f33c5f" ON "points_account" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_points_acco_residen_62ba98" ON "points_account" ("resident_id");
        COMMENT ON COLUMN "points_account"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "points_account"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "points_account"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "points_account"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "points_account"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "points_account"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "points_account"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "points_account"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "points_account"."name" IS 'Whose account it is.';
        COMMENT ON COLUMN "points_account"."kind" IS 'Whose points it holds.';
        COMMENT ON COLUMN "points_account"."balance" IS 'Points that it holds; a fund''s is what it has given out, negative.';
        COMMENT ON COLUMN "points_account"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "points_account"."resident_id" IS 'Resident, if it is one''s own.';
        COMMENT ON TABLE "points_account" IS 'An account of points: a resident''s, a team''s, the shop''s, or the fund that gives them out.';
        CREATE TABLE IF NOT EXISTS "problem_item" (
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
            "problem_class" VARCHAR(40) NOT NULL,
            "description" TEXT,
            "status" VARCHAR(40) NOT NULL,
            "raised_on" DATE NOT NULL,
            "solved_at" TIMESTAMPTZ,
            "case_id" UUID REFERENCES "case_file" ("id") ON DELETE RESTRICT,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "estate_id" UUID REFERENCES "estate" ("id") ON DELETE RESTRICT,
            "grid_id" UUID REFERENCES "grid" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_problem_ite_search_4ae6d2" ON "problem_item" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_problem_ite_raised__eaf014" ON "problem_item" ("raised_on", "id");
        CREATE INDEX IF NOT EXISTS "idx_problem_ite_case_id_a6546a" ON "problem_item" ("case_id");
        CREATE INDEX IF NOT EXISTS "idx_problem_ite_communi_03668b" ON "problem_item" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_problem_ite_estate__62924d" ON "problem_item" ("estate_id");
        CREATE INDEX IF NOT EXISTS "idx_problem_ite_grid_id_b12c5a" ON "problem_item" ("grid_id");
        COMMENT ON COLUMN "problem_item"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "problem_item"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "problem_item"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "problem_item"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "problem_item"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "problem_item"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "problem_item"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "problem_item"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "problem_item"."title" IS 'The problem in a line.';
        COMMENT ON COLUMN "problem_item"."problem_class" IS 'One of the five classes.';
        COMMENT ON COLUMN "problem_item"."description" IS 'What is wrong, for whom, since when.';
        COMMENT ON COLUMN "problem_item"."status" IS 'Where it stands.';
        COMMENT ON COLUMN "problem_item"."raised_on" IS 'When it was put on the list.';
        COMMENT ON COLUMN "problem_item"."solved_at" IS 'When it was solved.';
        COMMENT ON COLUMN "problem_item"."case_id" IS 'Case that it came from; empty if from none.';
        COMMENT ON COLUMN "problem_item"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "problem_item"."estate_id" IS 'Estate that it is about.';
        COMMENT ON COLUMN "problem_item"."grid_id" IS 'Grid that it is about.';
        COMMENT ON TABLE "problem_item" IS 'An entry of the problem list: what residents miss, in one of five classes.';
        CREATE TABLE IF NOT EXISTS "resource_item" (
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
            "unit" VARCHAR(120) NOT NULL,
            "problem_class" VARCHAR(40),
            "quantity" VARCHAR(80),
            "available" VARCHAR(120),
            "is_open" BOOL NOT NULL,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "pledge_id" UUID REFERENCES "pledge" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_resource_it_search_abe176" ON "resource_item" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_resource_it_sort_ke_4be4a4" ON "resource_item" ("sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_resource_it_communi_d9c81f" ON "resource_item" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_resource_it_pledge__72e93f" ON "resource_item" ("pledge_id");
        COMMENT ON COLUMN "resource_item"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "resource_item"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "resource_item"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "resource_item"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "resource_item"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "resource_item"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "resource_item"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "resource_item"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "resource_item"."name" IS 'What it is.';
        COMMENT ON COLUMN "resource_item"."kind" IS 'What the unit brings.';
        COMMENT ON COLUMN "resource_item"."unit" IS 'Unit that brings it.';
        COMMENT ON COLUMN "resource_item"."problem_class" IS 'Class of problems that it helps with; empty for any.';
        COMMENT ON COLUMN "resource_item"."quantity" IS 'How much, such as 80 m², 2 people or 5000 CNY.';
        COMMENT ON COLUMN "resource_item"."available" IS 'When it can be had, in words.';
        COMMENT ON COLUMN "resource_item"."is_open" IS 'Whether it can still be asked for.';
        COMMENT ON COLUMN "resource_item"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "resource_item"."pledge_id" IS 'Pledge that it comes from.';
        COMMENT ON TABLE "resource_item" IS 'An entry of the resource list: something that a unit can bring.';
        CREATE TABLE IF NOT EXISTS "reward_item" (
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
            "price" INT NOT NULL,
            "stock" INT NOT NULL,
            "supplier" VARCHAR(120),
            "is_offered" BOOL NOT NULL,
            "valid_until_on" DATE,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_reward_item_search_0a393e" ON "reward_item" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_reward_item_sort_ke_6560d5" ON "reward_item" ("sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_reward_item_communi_db4a7a" ON "reward_item" ("community_id");
        COMMENT ON COLUMN "reward_item"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "reward_item"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "reward_item"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "reward_item"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "reward_item"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "reward_item"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "reward_item"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "reward_item"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "reward_item"."name" IS 'What it is, with size and number.';
        COMMENT ON COLUMN "reward_item"."price" IS 'Points for one.';
        COMMENT ON COLUMN "reward_item"."stock" IS 'How many are left.';
        COMMENT ON COLUMN "reward_item"."supplier" IS 'Who gave it.';
        COMMENT ON COLUMN "reward_item"."is_offered" IS 'Whether it can be had at present.';
        COMMENT ON COLUMN "reward_item"."valid_until_on" IS 'Last day on which it can be had.';
        COMMENT ON COLUMN "reward_item"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON TABLE "reward_item" IS 'Something that can be had for points in the redemption shop (积分兑换超市).';
        CREATE TABLE IF NOT EXISTS "social_org" (
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
            "service_field" VARCHAR(40) NOT NULL,
            "credit_code" VARCHAR(18) UNIQUE,
            "joined_on" DATE,
            "incubated_at" TIMESTAMPTZ,
            "premises_m2" INT,
            "staff_count" INT,
            "introduction" TEXT,
            "contact_name" VARCHAR(40),
            "contact_phone" VARCHAR(40),
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "premises_id" UUID REFERENCES "venue" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_social_org_search_c17cbf" ON "social_org" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_social_org_sort_ke_7376f6" ON "social_org" ("sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_social_org_communi_5a74fd" ON "social_org" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_social_org_premise_8cf7a0" ON "social_org" ("premises_id");
        COMMENT ON COLUMN "social_org"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "social_org"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "social_org"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "social_org"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "social_org"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "social_org"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "social_org"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "social_org"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "social_org"."name" IS 'Name as registered.';
        COMMENT ON COLUMN "social_org"."status" IS 'Grown here or brought in.';
        COMMENT ON COLUMN "social_org"."service_field" IS 'What it works on.';
        COMMENT ON COLUMN "social_org"."credit_code" IS 'Unified social credit code, GB 32100; empty until it is registered.';
        COMMENT ON COLUMN "social_org"."joined_on" IS 'Since when it works in the community.';
        COMMENT ON COLUMN "social_org"."incubated_at" IS 'When it stood on its own feet.';
        COMMENT ON COLUMN "social_org"."premises_m2" IS 'How much room, in square metres.';
        COMMENT ON COLUMN "social_org"."staff_count" IS 'People who work in it.';
        COMMENT ON COLUMN "social_org"."introduction" IS 'What it does, in plain words.';
        COMMENT ON COLUMN "social_org"."contact_name" IS 'Whom to ask; for staff.';
        COMMENT ON COLUMN "social_org"."contact_phone" IS 'Number of the contact; for staff.';
        COMMENT ON COLUMN "social_org"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "social_org"."premises_id" IS 'Where the community gives it room.';
        COMMENT ON TABLE "social_org" IS 'A social organisation (社会组织) that the community has grown or brought in.';
        CREATE TABLE IF NOT EXISTS "service_order" (
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
            "category" VARCHAR(40) NOT NULL,
            "detail" VARCHAR(300),
            "status" VARCHAR(40) NOT NULL,
            "wanted_at" TIMESTAMPTZ,
            "provider_kind" VARCHAR(40),
            "provider" VARCHAR(120),
            "cost" DECIMAL(8,2),
            "cost_note" VARCHAR(120),
            "ordered_at" TIMESTAMPTZ NOT NULL,
            "dispatched_at" TIMESTAMPTZ,
            "accepted_at" TIMESTAMPTZ,
            "done_at" TIMESTAMPTZ,
            "rated_at" TIMESTAMPTZ,
            "rating" INT,
            "rating_note" VARCHAR(300),
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "household_id" UUID NOT NULL REFERENCES "household" ("id") ON DELETE RESTRICT,
            "resident_id" UUID REFERENCES "resident" ("id") ON DELETE RESTRICT,
            "social_org_id" UUID REFERENCES "social_org" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_service_ord_search_da99d3" ON "service_order" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_service_ord_ordered_9f861b" ON "service_order" ("ordered_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_service_ord_communi_22f5ee" ON "service_order" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_service_ord_househo_a70532" ON "service_order" ("household_id");
        CREATE INDEX IF NOT EXISTS "idx_service_ord_residen_fa393a" ON "service_order" ("resident_id");
        CREATE INDEX IF NOT EXISTS "idx_service_ord_social__8ec923" ON "service_order" ("social_org_id");
        COMMENT ON COLUMN "service_order"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "service_order"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "service_order"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "service_order"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "service_order"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "service_order"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "service_order"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "service_order"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "service_order"."number" IS 'Number: community, FW, year and month, serial; DH-FW2611-0021.';
        COMMENT ON COLUMN "service_order"."category" IS 'What is ordered.';
        COMMENT ON COLUMN "service_order"."detail" IS 'What is to be done, in the household''s words.';
        COMMENT ON COLUMN "service_order"."status" IS 'Where it stands.';
        COMMENT ON COLUMN "service_order"."wanted_at" IS 'When they would like it.';
        COMMENT ON COLUMN "service_order"."provider_kind" IS 'Who gives the service.';
        COMMENT ON COLUMN "service_order"."provider" IS 'Name of the volunteer, team, shop or unit.';
        COMMENT ON COLUMN "service_order"."cost" IS 'What the household paid, in CNY; 0 for free.';
        COMMENT ON COLUMN "service_order"."cost_note" IS 'What the cost is made of, such as the price of parts.';
        COMMENT ON COLUMN "service_order"."ordered_at" IS 'When it was ordered (点单).';
        COMMENT ON COLUMN "service_order"."dispatched_at" IS 'When somebody was asked (派单).';
        COMMENT ON COLUMN "service_order"."accepted_at" IS 'When they agreed (接单).';
        COMMENT ON COLUMN "service_order"."done_at" IS 'When the service was given.';
        COMMENT ON COLUMN "service_order"."rated_at" IS 'When the household gave its opinion (评单).';
        COMMENT ON COLUMN "service_order"."rating" IS 'Stars from 1 to 5.';
        COMMENT ON COLUMN "service_order"."rating_note" IS 'What the household said about it.';
        COMMENT ON COLUMN "service_order"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "service_order"."household_id" IS 'Household that ordered it.';
        COMMENT ON COLUMN "service_order"."resident_id" IS 'Who ordered it, if known.';
        COMMENT ON COLUMN "service_order"."social_org_id" IS 'Social organisation, if one.';
        COMMENT ON TABLE "service_order" IS 'A service that a household ordered (点单), and who gave it, when, and how well.';
        CREATE TABLE IF NOT EXISTS "task_item" (
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
            "owner" VARCHAR(120) NOT NULL,
            "due_at" TIMESTAMPTZ,
            "status" VARCHAR(40) NOT NULL,
            "result" VARCHAR(300),
            "done_at" TIMESTAMPTZ,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "problem_id" UUID NOT NULL REFERENCES "problem_item" ("id") ON DELETE RESTRICT,
            "resource_id" UUID REFERENCES "resource_item" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_task_item_search_50f50e" ON "task_item" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_task_item_created_a871d5" ON "task_item" ("created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_task_item_communi_fcfdaf" ON "task_item" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_task_item_problem_943281" ON "task_item" ("problem_id");
        CREATE INDEX IF NOT EXISTS "idx_task_item_resourc_69be3f" ON "task_item" ("resource_id");
        COMMENT ON COLUMN "task_item"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "task_item"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "task_item"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "task_item"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "task_item"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "task_item"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "task_item"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "task_item"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "task_item"."title" IS 'What is to be done.';
        COMMENT ON COLUMN "task_item"."owner" IS 'Unit or person who answers for it.';
        COMMENT ON COLUMN "task_item"."due_at" IS 'By when.';
        COMMENT ON COLUMN "task_item"."status" IS 'Where it stands.';
        COMMENT ON COLUMN "task_item"."result" IS 'What came of it.';
        COMMENT ON COLUMN "task_item"."done_at" IS 'When it was done.';
        COMMENT ON COLUMN "task_item"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "task_item"."problem_id" IS 'Problem that it solves.';
        COMMENT ON COLUMN "task_item"."resource_id" IS 'Resource that it uses.';
        COMMENT ON TABLE "task_item" IS 'An entry of the task list: who does what about a problem, with which resource, by when.';
        CREATE TABLE IF NOT EXISTS "volunteer_activity" (
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
            "status" VARCHAR(40) NOT NULL,
            "series" VARCHAR(80),
            "organiser" VARCHAR(120) NOT NULL,
            "starts_at" TIMESTAMPTZ NOT NULL,
            "ends_at" TIMESTAMPTZ,
            "volunteer_count" INT,
            "person_times" INT,
            "served_count" INT,
            "beneficiary_count" INT,
            "report" TEXT,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "event_id" UUID REFERENCES "cultural_event" ("id") ON DELETE RESTRICT,
            "grid_id" UUID REFERENCES "grid" ("id") ON DELETE RESTRICT,
            "social_org_id" UUID REFERENCES "social_org" ("id") ON DELETE RESTRICT,
            "venue_id" UUID REFERENCES "venue" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_volunteer_a_search_71b01a" ON "volunteer_activity" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_volunteer_a_starts__497d9f" ON "volunteer_activity" ("starts_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_volunteer_a_communi_7e6334" ON "volunteer_activity" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_volunteer_a_event_i_dcbce8" ON "volunteer_activity" ("event_id");
        CREATE INDEX IF NOT EXISTS "idx_volunteer_a_grid_id_8bb6fe" ON "volunteer_activity" ("grid_id");
        CREATE INDEX IF NOT EXISTS "idx_volunteer_a_social__a4704f" ON "volunteer_activity" ("social_org_id");
        CREATE INDEX IF NOT EXISTS "idx_volunteer_a_venue_i_530776" ON "volunteer_activity" ("venue_id");
        COMMENT ON COLUMN "volunteer_activity"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "volunteer_activity"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "volunteer_activity"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "volunteer_activity"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "volunteer_activity"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "volunteer_activity"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "volunteer_activity"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "volunteer_activity"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "volunteer_activity"."title" IS 'What it is called.';
        COMMENT ON COLUMN "volunteer_activity"."kind" IS 'What the volunteers do.';
        COMMENT ON COLUMN "volunteer_activity"."status" IS 'Where it stands.';
        COMMENT ON COLUMN "volunteer_activity"."series" IS 'Brand or series that it belongs to, such as 小马扎.';
        COMMENT ON COLUMN "volunteer_activity"."organiser" IS 'Who organises it: a team, a branch, the community.';
        COMMENT ON COLUMN "volunteer_activity"."starts_at" IS 'Beginning.';
        COMMENT ON COLUMN "volunteer_activity"."ends_at" IS 'End.';
        COMMENT ON COLUMN "volunteer_activity"."volunteer_count" IS 'Volunteers who took part.';
        COMMENT ON COLUMN "volunteer_activity"."person_times" IS 'Turns that they took: one volunteer at three doors is three.';
        COMMENT ON COLUMN "volunteer_activity"."served_count" IS 'Person-times served.';
        COMMENT ON COLUMN "volunteer_activity"."beneficiary_count" IS 'People who are better off for it, each counted once.';
        COMMENT ON COLUMN "volunteer_activity"."report" IS 'What was done, in a few lines.';
        COMMENT ON COLUMN "volunteer_activity"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "volunteer_activity"."event_id" IS 'Event that it is part of.';
        COMMENT ON COLUMN "volunteer_activity"."grid_id" IS 'Grid that it is for; empty for all.';
        COMMENT ON COLUMN "volunteer_activity"."social_org_id" IS 'Social organisation, if one runs it.';
        COMMENT ON COLUMN "volunteer_activity"."venue_id" IS 'Where people meet.';
        COMMENT ON TABLE "volunteer_activity" IS 'Something that volunteers did or will do, and how many people they reached.';
        CREATE TABLE IF NOT EXISTS "points_entry" (
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
            "amount" INT NOT NULL,
            "reason" VARCHAR(200) NOT NULL,
            "at" TIMESTAMPTZ NOT NULL,
            "quantity" INT NOT NULL,
            "activity_id" UUID REFERENCES "volunteer_activity" ("id") ON DELETE RESTRICT,
            "community_id" UUID NOT NULL REFERENCES "community" ("id") ON DELETE RESTRICT,
            "from_account_id" UUID NOT NULL REFERENCES "points_account" ("id") ON DELETE RESTRICT,
            "reward_id" UUID REFERENCES "reward_item" ("id") ON DELETE RESTRICT,
            "to_account_id" UUID NOT NULL REFERENCES "points_account" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_points_entr_search_f94d20" ON "points_entry" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_points_entr_at_bc3689" ON "points_entry" ("at", "id");
        CREATE INDEX IF NOT EXISTS "idx_points_entr_activit_85ab76" ON "points_entry" ("activity_id");
        CREATE INDEX IF NOT EXISTS "idx_points_entr_communi_615351" ON "points_entry" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_points_entr_from_ac_fc2d91" ON "points_entry" ("from_account_id");
        CREATE INDEX IF NOT EXISTS "idx_points_entr_reward__93387e" ON "points_entry" ("reward_id");
        CREATE INDEX IF NOT EXISTS "idx_points_entr_to_acco_7e42b4" ON "points_entry" ("to_account_id");
        COMMENT ON COLUMN "points_entry"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "points_entry"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "points_entry"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "points_entry"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "points_entry"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "points_entry"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "points_entry"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "points_entry"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "points_entry"."kind" IS 'Why.';
        COMMENT ON COLUMN "points_entry"."amount" IS 'How many points.';
        COMMENT ON COLUMN "points_entry"."reason" IS 'What for, in words.';
        COMMENT ON COLUMN "points_entry"."at" IS 'When.';
        COMMENT ON COLUMN "points_entry"."quantity" IS 'How many of it.';
        COMMENT ON COLUMN "points_entry"."activity_id" IS 'Activity that earned them.';
        COMMENT ON COLUMN "points_entry"."community_id" IS 'The community that the row belongs to.';
        COMMENT ON COLUMN "points_entry"."from_account_id" IS 'Account that gives.';
        COMMENT ON COLUMN "points_entry"."reward_id" IS 'What was had for them.';
        COMMENT ON COLUMN "points_entry"."to_account_id" IS 'Account that gets.';
        COMMENT ON TABLE "points_entry" IS 'Points that went from one account to another.';
        ALTER TABLE "case_file" ADD "external_id" VARCHAR(60);
        ALTER TABLE "case_file" ADD "dispute_type" VARCHAR(40);
        ALTER TABLE "cultural_event" ADD "served_count" INT;
        ALTER TABLE "cultural_event" ADD "series" VARCHAR(80);
        ALTER TABLE "cultural_event" ADD "social_org_id" UUID;
        ALTER TABLE "duty" ADD "area_id" UUID;
        ALTER TABLE "meeting" ADD "kinds" TEXT[] NOT NULL;
        ALTER TABLE "meeting" DROP COLUMN "resident_council";
        ALTER TABLE "meeting" DROP COLUMN "owner_talk";
        ALTER TABLE "meeting" DROP COLUMN "property_joint";
        ALTER TABLE "meeting" DROP COLUMN "owner_assembly";
        ALTER TABLE "meeting" DROP COLUMN "party_joint";
        ALTER TABLE "meeting" DROP COLUMN "democratic_consultation";
        ALTER TABLE "report" ADD "area_id" UUID;
        COMMENT ON COLUMN case_file."external_id" IS 'Its number in the system that it came from, such as the platform''s.';
        COMMENT ON COLUMN case_file."dispute_type" IS 'Kind of dispute; empty if it is none.';
        COMMENT ON COLUMN cultural_event."served_count" IS 'Person-times served, counted when it is over.';
        COMMENT ON COLUMN cultural_event."series" IS 'Brand or series that it belongs to, such as 百姓舞台.';
        COMMENT ON COLUMN cultural_event."social_org_id" IS 'Social organisation that runs it; empty if none does.';
        COMMENT ON COLUMN duty."area_id" IS 'Area (片), for duties of one.';
        COMMENT ON COLUMN meeting."kinds" IS 'What kinds of meeting it is; several at once are fine.';
        COMMENT ON COLUMN report."area_id" IS 'Area (片) that it is on.';
        CREATE TABLE "training_skill_profile" (
            "training_id" UUID NOT NULL REFERENCES "training" ("id") ON DELETE CASCADE,
            "skill_profile_id" UUID NOT NULL REFERENCES "skill_profile" ("id") ON DELETE RESTRICT
        );
        COMMENT ON TABLE training_skill_profile IS 'Profiles of those who gained the skills there.';
        CREATE INDEX IF NOT EXISTS "idx_case_file_externa_99bdcc" ON "case_file" ("external_id");
        ALTER TABLE "cultural_event" ADD CONSTRAINT "fk_cultural_social_o_8af22243" FOREIGN KEY ("social_org_id") REFERENCES "social_org" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_cultural_ev_social__53bdc9" ON "cultural_event" ("social_org_id");
        ALTER TABLE "duty" ADD CONSTRAINT "fk_duty_area_348e24ec" FOREIGN KEY ("area_id") REFERENCES "area" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_duty_area_id_694658" ON "duty" ("area_id");
        ALTER TABLE "report" ADD CONSTRAINT "fk_report_area_bfc209af" FOREIGN KEY ("area_id") REFERENCES "area" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_report_area_id_7147b0" ON "report" ("area_id");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_report_area_id_7147b0";
        ALTER TABLE "report" DROP CONSTRAINT IF EXISTS "fk_report_area_bfc209af";
        DROP INDEX IF EXISTS "idx_duty_area_id_694658";
        ALTER TABLE "duty" DROP CONSTRAINT IF EXISTS "fk_duty_area_348e24ec";
        DROP TABLE IF EXISTS "training_skill_profile";
        DROP INDEX IF EXISTS "idx_cultural_ev_social__53bdc9";
        ALTER TABLE "cultural_event" DROP CONSTRAINT IF EXISTS "fk_cultural_social_o_8af22243";
        DROP INDEX IF EXISTS "idx_case_file_externa_99bdcc";
        ALTER TABLE "case_file" DROP COLUMN "external_id";
        ALTER TABLE "case_file" DROP COLUMN "dispute_type";
        ALTER TABLE "cultural_event" DROP COLUMN "served_count";
        ALTER TABLE "cultural_event" DROP COLUMN "series";
        ALTER TABLE "cultural_event" DROP COLUMN "social_org_id";
        ALTER TABLE "duty" DROP COLUMN "area_id";
        ALTER TABLE "meeting" ADD "resident_council" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "meeting" ADD "owner_talk" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "meeting" ADD "property_joint" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "meeting" ADD "owner_assembly" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "meeting" ADD "party_joint" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "meeting" ADD "democratic_consultation" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "meeting" DROP COLUMN "kinds";
        ALTER TABLE "report" DROP COLUMN "area_id";
        COMMENT ON COLUMN meeting."resident_council" IS 'It is a residents'' council.';
        COMMENT ON COLUMN meeting."owner_talk" IS 'It is a talk with owners.';
        COMMENT ON COLUMN meeting."property_joint" IS 'It is a joint meeting with the property company.';
        COMMENT ON COLUMN meeting."owner_assembly" IS 'It is an owners'' assembly.';
        COMMENT ON COLUMN meeting."party_joint" IS 'It is a joint meeting of the big Party committee.';
        COMMENT ON COLUMN meeting."democratic_consultation" IS 'It is a democratic consultation.';
        DROP TABLE IF EXISTS "social_org";
        DROP TABLE IF EXISTS "call_back";
        DROP TABLE IF EXISTS "exhibit";
        DROP TABLE IF EXISTS "points_entry";
        DROP TABLE IF EXISTS "reward_item";
        DROP TABLE IF EXISTS "pledge";
        DROP TABLE IF EXISTS "course_session";
        DROP TABLE IF EXISTS "volunteer_activity";
        DROP TABLE IF EXISTS "problem_item";
        DROP TABLE IF EXISTS "training_skill_profile";
        DROP TABLE IF EXISTS "training";
        DROP TABLE IF EXISTS "points_account";
        DROP TABLE IF EXISTS "micro_wish";
        DROP TABLE IF EXISTS "task_item";
        DROP TABLE IF EXISTS "mediation";
        DROP TABLE IF EXISTS "programme_item";
        DROP TABLE IF EXISTS "attendance";
        DROP TABLE IF EXISTS "resource_item";
        DROP TABLE IF EXISTS "hearing";
        DROP TABLE IF EXISTS "service_order";"""


MODELS_STATE = (
    "eJzsvWtz20iSLvxXEPrS7Qi2V5JtWZbfeCMkWW17xrIcktw+veMJniJQJGsEori4iM3dnf"
    "9+KqsAEABBEleyQGbEhEctIkvgk3XJynwy83+OJmzkEp9xx3t5SV1mjo8ujP85csiEih9y"
    "Pu0ZR2Q6TX8Gv/TJwJYiZPHcwPNdYvrit0Nie1T8yqKe6bIpSInfOoFtwy+5KR5kzmjxq8"
    "Bh/xXQvs9H1B9TV3zwj3+KXzPHon9RL/rP6VN/yKhtpV6ZWfC35e/7/nwqf/fZ8X+XD8Jf"
    "G/RNbgcTZ/HwdO6PuRM/zRwffjuiDhVfkMLwvhvA68Pbhd8z+kbqTRePqFdMyFh0SALbT3"
    "zdQX/xu6N+/+vdY//h5rHfPyoBkClgF+CKV/Xktx/BK/x2evL67evzV2evz8Uj8jXj37z9"
    "t/rTC2CUoITn6+PRv+XnxCfqCYnxAtRn6nrwSkvIXo+Jmw9tQiSDr3jxLL4RmusAjn6xQH"
    "gxq7YB8YT81bepM/JhiZy+ebMG0D8u768/Xd7/Kp56AX+Si2WgVsfX8KNT9RmgvkAZFlYJ"
    "hMPH9xDdk+PjAuiKp1aiKz9Loyv+ok/V0k4j/LeHu6/5CCdEMihbzPSN/zVs5i3tFR1Aew"
    "24AAaMPPG8/7KTmP56e/l/snBff7m7kuBwzx+5chQ5wJWAHjbo4VNiN4FfDIj5NCOu1V/6"
    "hJ/yVc8ufzQ5nWR/QxwykkDCN4bv98T8l58tOplyoUJznjojsp8tDjXxSeo0Y5mnNh1pRz"
    "/GxDfEmWWYfCJeyjJmzB+LXzDPeKJzgw/Vz2IM7hoWs14eZTRWbYScA/MfR/KRvjrjhOjR"
    "P+ucod+/f/5Q4hANAvFmIFNleWw+S4/+v2HgmAC6AfOEOtZLUOqEW9R+CX/77f9/tP3FI9"
    "fJq7MX2TUhcVh/wiZ1VRT4pEyT8Ou7O20EOLHG6bzMYRo+voeH6XmRs/R89VF6vnSSMmca"
    "+P0x8cZlEE5L7SHQZ68LAH32eiXQ8FEaaJfPSm4JC4kaG0K42+qCcjP7gelS+MZ9kmMBfh"
    "Cf+GxCV1iBKcmsIRiKvox+aGYab/XyKL6fdefY8/DvrsH78fPtzcPj5e23lIn44fLxBj45"
    "lb+dZ37761lmxseDGD8+P34y4D+N/7z7epNVYvzc438ewTuRwOd9R0xwYiUgin4bwaiF4f"
    "mFWiPq3ji+u2x4Jj9bbXja8qk+jR/baHneOcJkHBNnRMFG5OK/xGbw0vi/6nfe/zUmZCrM"
    "RkO+v+Fz4x8DOuSuGIkMfer+873hUSL+rHpAPDmdUuIKKe9J/JKL+bFsq27pb252B/3P0U"
    "ItYj57PHBNuRQXG6L4F4ToX1PxuSf9VuE4oXbC1RGt7CP5sABd/se/0VjWyFguvYdvc+/e"
    "rgmyX5t3yvpJLOOiRmZSZh9NzCK2/NlqW/5syZbfkYmpG8wN2Zh8MhHfyJ+XhDQrh7Z7xj"
    "EuD69SvvFYYg93gddFdoHXq3eB10u7wA69T/s6YQU28r/KTdqE1B5O3OaPLwWZy+0KQEdS"
    "ewh08zuEw/0ciB/FBSkf4uj5SuB2Z094vPk/j+vDZbFJ/eXu68fo8WwMLWNGqNtzqUjlQg"
    "QjlR2LVE5tYlLv5aW4yR0lHQvJ3/diR5H6bcpXRKInNvqILh0DHjZ+/Rm8PX399sWF4fEJ"
    "NajniynhgQ+HGLExavgQiQSnjpQZi4tmJPgzePfm7fCFQRxvRl3PGHJ32TnU9h8r6RXyKH"
    "HNcTkf0MfPXzNuIFinyUG56/fD2FFNB1Nm5NSdAB1XDTmu5BfsGSE5yXi7NGu36cZayapa"
    "yVdbTarKIa01tb2flIT4mgcCNkVhUMdSTFoA73AxxJthtHU1/NPEGXv0Y0wdqQWBujEjnj"
    "EhFi0K//66FYOpVXEmpCW7PBNs4vnh4lxmIO3VjIjwS0yJ8O0XM0KcJrTajEhLNjAjtnPz"
    "WZ4Q4Rd5b9DJVBhjszGzqcF8cW14FiZo7UNS8xmxvEkk7bqiXoWkzPZ8CkdlLaBvzJkzRx"
    "3J1PCZb4sBhU1twPsL/RbdD9J86EIeh9M1LofTZZ+Dstj7Yp9ycy7Dq30PWTmNlQGzSdzY"
    "qGv4XNi3XqgJ+QUaWHZteCdCdKdyGlVQy0JQY72EiwTot0xcwpgYsTOqydHJwx8UXJ7r9F"
    "JMIQUSYfT1GAkYbq4f7+7lqaDixP0lB8Fi20jP13+qPzVk0rfhsclUeY9nlI3G8k+H7+MJ"
    "oGOs0j7UkvGALkQCFF19SrmAwzCJbQuroaco68p7U+k4aZ6z6lFXLOISV+2FQKWb9pYMua"
    "/BZCAOD+Z4zKJx1oD0G+3oog2eu9KRr5SQxiGDo8vYOSmMZnhhYKlJ3KfBwGam4XCfmdQY"
    "cOIWvlm1HLqR4E4FpOVVEkvprJPHMWWuYQXi3iLftwe60V4r+QG1NYeB/gE1uFa68to4oC"
    "OxJUnziTqWMJ2ELTXjrlX0Kpm5XBRKBzxdkw54mpcOuHOuzraO6MfksaACLdHdf0Bt7ow8"
    "cfto3RO+FGbL0cWyIn4XxhQbOX+nc6mOz+JliJPL7wvDZdfJsfZXAYvfLpa3S2ZxmGdpng"
    "qklJMHPry/eXi8/3z9qKJD+bHOhXrCiN2ycq5Cwd//fk9tsoJxFerlRg6iz151mQxNKp3I"
    "jashdaT2GrEaWFwpoQqE0rx++S0cRncQWX5AuAaA4nBnlSfgiD9T14Fd4+WHoNC+sAv0lH"
    "tBfdEwmaJJBF065a7fAIT3ciBNQUxOQe7Uxa9NtsdVwGxLvdUS4yP+rLeO9TFIPrWZ+WFE"
    "zwNYZ+/emuLf8+PBC3VXZ74H8SDfGLk8mCq/F8RwZ9zwfApfVxhxszH3qLz1eAbEjsCqg3"
    "NsLK79OfSPbfxF5IBUGVcd6A0POnKZhVwV5KogVwW5KshVuUCuSkMzAbkqyFVBrgpyVZCr"
    "glwV5KqsXiTIVekhVwW5KutWiopByJXiSOKEDBWH5BWPzIUVoQldZWhznneQrLxtLwR0pq"
    "s8wHybewYZ8GcqPX9OYZu+4Uu2zc3Y253G+Btnq1BOCtXKs9wS3rfMsmwa2U+RP7Zn/Pj4"
    "cP66/sHQWApmJvvV70uncJn9Jy2lM0niq/iekUYEDMyiAuhfEr7wSlvQyWmhksmna0omny"
    "4XhxHXxdAZX0YXGTGdlXFPrSjcIINIlJyKfwfk5GfwZjA4e7Ggea2LdeyGQWSTWRXtZMR0"
    "1s4XMktq58y03nRGO8gv2jK/KAn+IsBVAvmUUAdgD63ZutSVmlBHYb8SQCdEtC8cdPRRvG"
    "yMMZDPLE/sNsiW69R20hRbbnmPaUAHhZlxHdtYNoKe2nALIA77RgN4fwyH2Z/9ZSPSiR23"
    "Bg8UFkhNFmhEbfruMI3KER1Fr5Xkj02J64t7WvMkPPGQVZdNq1h412IgfWbyEogQs/UMUt"
    "SnVghC7o76teahotLeuUWn4K7Aa55Eu7cs5C1gZxKv8pKVsi+vxb/6QdYzWCNU421QZeWC"
    "XUOXjRb0Zsqs3EHkowV4s+JMZi7oEFwQb169eSP+PXn96oUqYBYNeSFtVAuc8GoaemPiUl"
    "nQDGr4S+p0FuPGB99vNmysPU1JtkheRfIqkleRvIrkVSSvInk1z4pG8iqSV5G8iuRVJK8i"
    "eRXJq0heRfJqFS/ngr4anS0rPUyFmGOFquucrKmuc7JcXWfb5da2pYSvubgn669FXqodXb"
    "+tkrxhqwu04QXq1ozaNoOwkizwxbyFB3VX/g7uuszibh8KppXZdJYEdWbiXYcvGzfmUPUc"
    "3h2/eRW354i4eCFfo9am1DwfL+k9XtLSam9sRqwDtLDGYtk1iWFIgMQCax1WQBuUsWTJnp"
    "paSNYI0kQJ7ZFostBnNuUalKbYnlhWSRk6zodwGI208RBHluPlALZeM5WxDofUlIGxJVbT"
    "mAceHXOYnhURVNycT9E42gLY3jzcW3rT8hRsht/UJmdnYSTkEHZSFsRqtk7KaCnC1FlYAJ"
    "DK9e4VBUrNK/JC0We8CbFt6vmqwaCsQUfAOz+EytDiagnV5/jM6QlLAcIy5tigz9SdSyNC"
    "fCzw88WVJrIn8sg8W//7OvB9zHC7bpaUMxWzsGGej9AUpT6SfJDkgyQfJPkgyecCST4NzQ"
    "Qk+SDJB0k+SPJBkg+SfJDks3qRIMmnhySfxkg+keOheLzdapDks/m6XSnKbsWloWJnUs/4"
    "ePUfj8bJ8cnJa/FnZtR+pobFRsyv1k3r5LQI3ed0TZ2opVZm+0i3kmW6Fo3kxPS1F30tY9"
    "+eJuUCpy4dsr/K6GAhofN6IFPmE9sQ1rQ41MPcR9lbTupEkeC8yHmq8myrKOR1EbLJaq5J"
    "VhvCMgbfYhl1JER0pgGpBn+Afei3Zhp19Cvd4rIr3S1DsH/x4naWcuJrQqwaQhFPcWufiw"
    "O+hPM1K6Yz//BP8Y6yhaUMy6ROZ3nfD7/LjpyxU2Zzv++xkC9SEP+MlPbwyzcNNcB88aeh"
    "Txps+zMyhxNgxt0nyY72DGLIL7cjdUB4r/80Oc3xflGTTYi94gRIiGVdX0ruZSivj2Ie2H"
    "/T94ZPxF3bGLp8ok6GwLeZA6oKzwpoCeuVLzKRh/aHm+vPt5dffj3vKftU3OmYov0kt65M"
    "rII6wnhY1saaMr8LkS4U+VWHMjEmZLp0eTD4VPpBdC74O4Ddk7g53sGPlE+o785XUHMTcl"
    "3Q0124MJYveDprh3l9b+6IF/aZuayhK85tSpwVQe6MaEZJAyHb1oUv/k2ZYtlE3L6DqXRM"
    "EcOiEwU8fPzecLjhBeLokTwVg/4lZlYDnvyru7svKY1dfc46pr7fXt2I+3hmu8uxAkLGxJ"
    "KKVpMQEiL61+H8vHTU98KzXnyLrRLbF0SSElinhDpCaVfvHF31VM3+wh0SWuGxqzdaxr00"
    "ffohHmjP8N7InU5NxAKcdVhedQBPtA7+GP/4LRx077aWjfAn9twatHW4LNQkW0PfZM3mf9"
    "sZHLm5GA0VNEUonZqFObUuELt1TMUfm4ors1MXz+tonEMGc3+zfLYOparZXRNI7Sqebx1G"
    "KMhdE8SCZcz3FsId5Z3tLZ4eq72uH9hhr2rY1upkoEV30/iBAwey73I+aQbNezHSISP6TJ"
    "2g7vL+A8Y4ZBB3kaa7/2D2n5lXu6FDDOkfMNgh4zqhFlO7p+cHFuM1gb2NhnuQoyGyufW1"
    "yiPKdSI77gBKSd0bs2ltMKOBDhnOrXfF2Vskp4S5dTxFYREJNcphA+n68/4ASsCNa6Mphr"
    "qSIyGi4c7ZAKJq6zxoRLdeMmZvoYw7mdeD8j4cBqF0/L5P6p5DEZyP5KDPIvHXKXUgQukC"
    "Z7AmqA/RaPcw2CHj6lNS3T2nwHwUQxwyhMQ0ZYGXeih+9wod5FsrFhwnR4y5B4DaNiWjgH"
    "qGR6mqXRN+76hEgiI7RcizslUSNnqTh8P6AN9zW6OiE79zV0xLW5UDgk6A8bRt1G3MbaEl"
    "Wtvg/CMa55DXuklsuw/UrrqdRG37qhiBbo+h9CDb3N5OU9b9hhEKtc/r43gDwxwymGNK6r"
    "iOFJKf1CCHjGMcwKiHZBy4OGQsie9TxwLKdVUw6TPc6l9exgMdMpzCZnXFjulFlUNrQXot"
    "B3tQYx00quK1ApfYfQVMTVTDwW6eD9yNRP8as0H1kFAI540a5ZCBnLp85JLJhPaZTyv7O0"
    "I8v0WDfRZjHTKqLh0xL0yvrInpfWKoQ4aUTKc2M2sh+i8+EGf9YpxDhpNOpjafV3d9SCxv"
    "wkEOGUgBRB/yPGtcjiSWf+ODb2qYQ0bTe2K23ReHUh33h8TzAUb6pgY6ZETlJ3Un52M4yC"
    "EDOWGmy/sz5lVmfHjUfWbANb6FoX6IkQ4Zz6lNrVHlNR5j+U0Oc9BAQq0fr18z2LYAVA53"
    "qUZDXOt5kDOoHrwbWZzs4htOal02F5iqwfCyGRYobgTU+3A0RFXWqGgIU3j20BEN4ehz16"
    "p+74wxfVA/3MFgB40qNxmxBaiVLfwFpHKoO/egzXyfeE/NrPpHMdKhr/mYYiPMU589i79a"
    "G9aYbXMZjnjI+IKRbjK7P3J5UDnbKFHF6lqN9xGGO2RcraD6TE3A+SE47Okp2Q61dtMEmJ"
    "LzcOgb6oTSOq7mFJz00L3NqspKA1iqIiuHDKXPp8xsAMlHGOfQgISqiDWaVSe1AJ3BlrVw"
    "S5z5I4d/N5YQVZTmyyl7hLGqaKKl7kExe96IOoXL8t81sQcwoUdwP/ZQLQPgwsylVn9hdM"
    "XvIqHmrlQT9POTgWrWl3oIK2HGagw/j2dT+Lk/FsbWaJwWTbUHT9XSvL58uL78IDsZ9rPt"
    "tuREWte2PKyWl9+2fFFKb23b8sRjxdqWKwFoG/7umJ7/DF7T4dmLC4MYQybmh8EH/6KmHx"
    "cOlzXDZTVqWaXUU2VjbTKZ9pTiPT6hA27NjUng+cYTpVPoXiGdCktzYScvEGjQuDzZYLLZ"
    "TuOp6dvguKr2XsODQiU6bIrOsCk6NkXvYVP0knrApugRkqmZgE3RsSk6NkXHpujYFB0mAD"
    "ZF36kysCm6nnrBpuj5CsGm6DWaou9lK+4f4FKCdSJbSsrePMoFaXhkXrxDUrYNepHjRDy1"
    "phH60nGiGvOWUkAsoXMT4q/yLaNe6KE3kPketYeVwG++C/ETc3J8TYD7jYB4yaWf0kEkq/"
    "8iEOZyxY7bzSMOXuC+Ka55Kxqdb8Y9PcIWj+pvx2dlT+srNjLkq4JVa7GR7EsPX8BQwYQJ"
    "hWJGQ27bfOYtmuHC1Kqkr/MC6jpfqa3zJTvXJ35QWVEL6S0q6evd/e3ll7J6kstEIGvJio"
    "xqwQj7SpM1wwBh2xbX+TyfLDgCVnjGM3Lr3AD6nBrSBSA0ALf/aeAbwbS+UQtX9wyoLp3w"
    "59KQpqW6B6jquk1mpGS9r4Kg2nyRAJyGdE3f7KRQFzoyq87ZAlDY9yzN22QTy4LgXBnjMi"
    "Gis3W5pAZxLZ5x16pm6ZweF/ITHa/xEx0vbdx85pSz62MBnYGHYu8xVaQ0V2cL9ylgDpTD"
    "fSHRDeDhfT1ppqwiaOwM/CwLp2gYPyvXkW7XDVPYKgXys30WSyKfEtK/pbtqAxlvQGr3L2"
    "6sNwN0xH8pAXNCRH+QoU3kDiAGX+aK5tUp4l4a89J93K+TY+3vZpLHyUy1Fc/uuQUau4/c"
    "vFlfWgMF25B2aLZvBDux/gvgTONmtzWRLtw1t1Pb90a0U4faCrxTXPDUtlOTN76WLRz3g8"
    "4hCyd7Ra/mClvJpwpQhaPngah7dvpq+DN4Y74evLiQBcAtzqWLHgi5hLlQBbUHFdjpM3UV"
    "y0LsP2MG8cblkEnjgyPFt8q4MCaycZGNi2xcZOMiG/cC2bgNzQRk4yIbF9m4yMZFNi6ycZ"
    "GNu3qRIBu3h2zcA2Ljll4nD5H3Ry4V8Aq9l9cMRXkbcH8MLF3HsOnQV7aFPgFNeNsy6oie"
    "15oXmqbmwitXZE0UIk2s4Uxk0R7auXCvdHXEz1dydGzJjn6AtT7vqdl+8l4GdGbGSLaVBa"
    "ahQ0fEFyb0jpwegbdiv9nM8QxFt7j13P34enNfdv9RNOjY2VxrzjfP7yTiztyfnObcKqnJ"
    "JsReQdNaSGVvlErsZSiuzzr4HRar4U2JSY3BXKmBFnYtrKMi3lx/vr388ut571TiLkwipq"
    "I9SYUgUUUbokoUsSiBe0KkA5AvLJ4YbhkME5sQRx5Ft+Z6GzwKeLwBDVwFzLbEV/juaNVt"
    "rcHZvxH8xL5QOs6faMPKhSkz5vD7Ja2UaVn9KRpHn1M3IhX0VCakWg6y+Zm4AYyJVzwXcp"
    "VK6tbZW8uXCAksOWyJBbVlNVdiwaMpwJRwDPU4cBnemMfAZXj1iry4MOTsCOvjzQDDgVh3"
    "Yl6HNAV5q/WEwSzut4Yw5cXYxICXlR8QY+ryKXXFdgQ104izfLnd8p/eb5aFNIw1JW4gyw"
    "JZFsiyQJYFsiyQZYEsiyNkWeRNCGRZIMsCWRbIskCWBbIskGVxsCyLKmF9cPyEQX1wBlUr"
    "IlTk9DhffXicH16ZrU/CchMGmgnw+9wYVAO+hcjy3lb/uOfEkieCEzJZlAU1EdBWn/mtFA"
    "E5iJo4txHuelfDkb7z/lycJSX8fGkhnXlGf4p3lGVwxswcy/UwZK7ny5ABRAnl7XIobChv"
    "XNzV0LDvLwpI9MOARJm9KU9W503qWr2mCt6oABdE26KLPRsajsqSLXyt3wLfcUy8vqxD5M"
    "lmScz3aY6hdMW5TYmTr6dVQ2R0NRBjtHWIx78p54gJQ2qGevtfjPj1VUFAccwMmVn0cFmj"
    "m6u7uy+p3e3qc/ZK8f326kYoL8NnWl5QUbhrSUWrw0cJEf1LkVyKl4Wo6NvT129fVK871Q"
    "xvCUljWyaNIZNJdyYTbCYNaOAyHGYfN52NsCc25BocpsjMq0xhSnPKNFoKmaIxbbX8Dhsa"
    "1sQv1fFRj+ncUtGdtL9TWCg1kXtgGlcqKlMRuhhgvoSjLmZ+/ICusA0LZ1oUwu2ZOkHdmf"
    "YHjKEtZvH6TNwUU9ueNARmY3EFW1gITUK8x2zYtlc1d0d90EdN5O7copzufVnWUwKenYEr"
    "zMRx9eWt0PsGY13JoQ4JQe6xWidKCF44zAEhB6kKVVGTsi+viafveSIAIwMe1Kb5JyGbUI"
    "vVsl8UbrfRMNqBl/KjW8ybBvDLkvyr9RjOwBFfFT+Pus8MbJlbZrr8hxhKOwjl/CPCRLFt"
    "akKCswHfuJXpOHW5+IaTvrhBTGoj+k0N9lmMpSemLa1pkweOyew+ZKZPq6I44s/UdcDZ8/"
    "JajfcRhtPPmyDsZw8ixr5PXVlMH5qjeEYwfW9AuIZ7vqxhCnk33H1qEmcr8FnldZ/A90NQ"
    "yGG51QmqmFnqG0JUXkDYJHQunXK3snGdwO5eDqQnesRQXxOoPA3j5/MpMxuA7xHG0Q29xj"
    "fHmnmN6bLpOajfEmf+yOHfgl7ygnXTK6R3VQAdXsaLMbdhwTdRx1tmlPUzuZ7RF3dhdlIr"
    "/lhlTSpouSu1Aqzvi1S99Vhh4Uep4uD+WBxPo3Hi91GN+3xXvPigvwT/v9emsMqXz0lgjb"
    "7U6vTV6FWKlPmGZ2XMYvjm5Gdwdv7KfHEhjdcpoyaFvZhk40lwvkkxOOGgJDfnT2LpDP2c"
    "jjLt/AUdUlFNMeHgCcwZxZxRzBnFnFFd7imYMxofr5gzijmjmDOKOaOYM4o5o1opA3NG9d"
    "QL5ozmKwRzRmvkjEaOgqIHSvR8M+ukwHW79O4lXhAOktNjw2IjJi59v17/7T8ejVev371I"
    "VuheOHVkuTHqivWkScFo9TIlruALge3dwKuk8qq8RuZ4zFI1+2Il9AwI1Ik3VMqZUQ/qwR"
    "kU7gQyJVLYAWP4jVgiftGtrun7+l7mV8s60oomY5jEtoWF3TNmTKCddIpi1nWVE/7q8uHz"
    "ddkNDAiGsrSl7DNJxb3YHQF1wxNmcQAPaZKIPaTED9xSCyIhonOO448oL0V6+ZlnPIkrmQ"
    "Om1kXs/O/Jn8IvpE+m45Tb81Ge+/Yj5RPqu/MVWagLsS6kZt8Fvs0cGiZmvze4+u8oOJ84"
    "2yeBOEAc7hsQ5rXJVNMkbhVJ6pc9YDJiOq+pj4mAGfFkOVcrKusxDQY2M0FNDKroc+IWdg"
    "C2vMdNBZ6lNBIL6KyLx3Br+8UDUsvckC/dA7VorxBxEfIVl6vUpSUlpbNqVLWbYXz6CBXB"
    "y8vGKkU3ry0cM8zre3NHvKSvGDMlEumzopon0N/ChTGYhhwmi04U1vDxe7FADC8wx4ZkOR"
    "j0L3FINuCYbjCRHnO7Mbe7wwpoKrdbz0zjbVperabJ7nGWcfvgKVpsH/yqNeFT9N/r0EGr"
    "IX7NJzntXYJ2Fi9Mz9Zike5hfnb7oO1xxnW7yzTOQ+x7fmAxXhO/OB/xQY6mF4q9yOdgcx"
    "X0YTk8bcxd3/bBuveZ623jt695620bdKZLqSOG6ctOwjXhe4hGu4fB9AIxojWCY6nl0ic+"
    "JZUTiEMkH8UQeuGXmYRbhFMYS8NhPTi/e9S957ZG5uDvArdEUlOjNQH2rRRFdvphIYpy0G"
    "2hDAW4Zms48/7FB97Lv/HBNzWMzvjBesUaHlXQE4sX0gzCUh5le7Yfeu2O1jfBZ24DI5C6"
    "fQKFVliN+hIxkn9EY16qITUqNbHBpiF2UXbqAZfrUA6Fxot1NFYyIZnZX69owqJP9MGVTV"
    "h89WzhhEVFinTZhFRthGzhhERNhYJlE64vH64vP8gUr1TVhHiurCyakIjQ5JROSMdvVhdQ"
    "SESM5IMF6iiEtVdABIodnA+Gr38Gr+n5QP5r/gzeUvjN2/PjkxfgkCPiZLTtC7hFUbHWDc"
    "8kjqwn5JG5Z3hAJRxD8w256as0avHYXBEh8sosbP8FdKjC0F5D8CharWtT8My40SJrcEh4"
    "TSxDgWUosAwFlqHAMhQXWIaioZmAZSiwDAWWocAyFFiGAstQYBmK1YsEy1BkFIJlKLB1+Z"
    "Ip4UpTAaxJjdqhyv20DNqxwNaqfix7N0InqXRweC/jbI2XDp315fuV9nfEad7SKymJqj1V"
    "xlX+NuwarkniI/NUGKxs39qU3BZz7SKVVuhVG9ZDN0J3PCwgItYRlLIvGVNoObtuKt4Brj"
    "h5fiq4HK1IEU5JrbsYaXgp8saUqrB5+DXqKwQuNdnDGrz9JXx/8fPb8/wdl0Twk7hNcrG3"
    "OBHtAN7Z2VnL8pU9B1ZinJDQG+UJtCdX8aIBNSGfOuo9sCOswaPUD9VdwZGSI94xb0p6xk"
    "sP2wH6TZIhu6UpsDq4lBHTv7l5lAEb0wGk9WuQBnSOXc31zXxPgp/gVBTFPSGi/xSvnQRR"
    "E98o9l0C34SI/vg++IS5wGHe/h6CBRx0LOCQnfwNaCA6pvRK62tq5m8EPrEfFMB8kKhq0R"
    "Du+mDekMGyEfKMJVcA9oh+WBPygh22unJ4bgQ6YUuULghTk+u7lv75oDxJS8TPqATFasqn"
    "Fz1RgOsJzwLH8t3Zqzc/gzdvXx2/uBBXYFVxT1WqUns7JZDbK65js54h833jxpHcNUyhy8"
    "CVLWOnxPPygp9t/639ZnC2RbVckJ01428i2RLJlki2RLIlki2RbIlkyyMkW+ZNCCRbItkS"
    "yZZItkSyJZItkWyJZMuylfNDlhIbVeuS0wrdsltNiypZccqZG3n55PbkFjfY2uZOhkzOMl"
    "M+IaJzu4iYYczEsQCFbbhrVUP99LhYG7t1feyWgLe5GdcQSSP/jbNVvqWkUBeaEd0yywLT"
    "VfYi0rS/EJ9SpzRRNSXUDZ7qAxObqLg1KtIZk86/wu25ynFUk3+5hPGZEdN7c1EMANhhPN"
    "l7kVJpiVoNsIlasTuR9LVD0leqyk5R5FNC+hOTVO2hOpW/kVnXamF1ZHztIeOLxhW/auqg"
    "cNW0zmwnG+FObbBIOWoJZW0ZR2GrljzS0aKLyxreUeKhAtQjyez5bUI8zwglgRy06CL9M3"
    "hz8obAb8jrn8E78nYofibWuxcQBSCOoSargHjGxSbEJ57qsjsmoBuwPGdCh7IeHLUlRTK0"
    "TeHZXB6ZLu+EVCakMiGVCalMSGVCKlPHiCtIZUIqE1KZKkwIpDIhlQmpTEhlQioTUpmQyo"
    "RUpmpUJotzt2fMmD82kt4pfdhN4KMJVnBrNvObFtJb3Lm+fbn8+vXmQ9kNDIoLDYmrMoSh"
    "b9Sk8NWvZYLT1KUTlttjr5gWkvI6MxI+O9LbagArDqwt6Y+NywtR3wimmmhkfylnH/jMAT"
    "IIbE5RRjsyzrYbNnR86KbcAc4ZVDsYC6ug1EJYEtR5OdyplzXky9ajYLZyPIv/c1a0zvsB"
    "b7piL0pKZeAvuBaqHc2J6ITYW8Td2XsJf69abVdxMPDhEIoMiP1Kdd6FhlKqZSYPfLCtPB"
    "XEEw9ADG8+4NZcBvKauY78458ZdahIrdsva7dm5XReEj8ExE+UTuFkFuh6YTmIhEGrySF9"
    "KKzY35nr+YZF5qCDVO9T+DKtsGORiYlMzC1Tp7ZdhO+gqJhwcbSQjtm5nQTpmNvdU5CPua"
    "2tpVVOZqJQOriYlhVQqE92mml5L0bSaLMJ3yo524EqKW5MjTZxp05Quc94iN8fMIY+k7c9"
    "4LbABJaTcDUbOJqjGxnBfTd6skj3aaDCAps2YuCquB/QaKeBK2yA/JbRxaSQWltl3EiNSI"
    "RFIiwSYXtIhC2pByTCRkgiERaJsEiERSIsEmEvkAirlTKQCKunXpAIm68QJMIiEXY9EVYf"
    "Ws3B1PQrFQRpm7Bhkikxc+N/K70aSZFKbo1tVZETRmbEURLIg5dT2ve78WgQcSHrT05zri"
    "zUZBNir2CNLaSy1xUl9jIU1wf2320OB6+YI01Uibu5/nx7+eXX895ppnd0crankXZ4Xih1"
    "zb4dPq83AYzIjcOSsxgKYiwqZUThvjKF+bbAG0a+0g75SolgRAno01IdAL6pwCGSavaQVJ"
    "OotFRTCYnCTpqooLWIeRb39JaQQv368uH68sPN7gpxuZT6R7mRd/lJb33QPX6mSANA+TRQ"
    "35mpCrbChB+5PHAWrBvieDNgxq+omlVpDB1C8Sa35NrAwDYGtjGw3cPAdum7Cwa2MbCdOx"
    "MwsI2BbQxsY2AbA9sY2MbA9upFgoHtHga2GwtsRxf6ogdK9Hwz62TzdbuCIXEtXjE6SpSj"
    "pWd8vPqPR+Pk+OTktRiSOdSw2Ij51QpJvCtwqrxbeaa8WwpR7S21ADLgw46BlNhxma3z8z"
    "dvfwbvjt+8qgT/eZFT/Xz1oX5+QNWEVAM70EDoamQata+bCthKzfxYQGfIH2Owf/GMaTCw"
    "mSmGmQyoNiwP6gjbbhn3NRWcFiJdqN+kJj0xJmSaPgZkPQ5P77JOAwgBEDfnkveR8gn13X"
    "m+ipJyXVDSXeDbcA5nzmmdVTMjuetmvV5ioS4o5Z6BM1/eMGzyRCFr3GNWeIAohfUMyyUz"
    "xxCzDS6IMmrFLM0XFfP63twRL+szc1mBV5zblDgrQkwZ0YwaB0K2LbMr/k0ZnhsR6gqm8l"
    "pIDItOFPDw8XvD4YYXmGNDhkAN+peYew340a7u7r6kNHb1OXst/H57dXP/60mGtaUCIkvc"
    "iSJlAyIGQG7htTLJ77pSKjIB4gF/Btdnk6UDPJ8Mh1XBk0TKl9896t5zWyMf8u9i2rvijT"
    "yV2T4bi59DLHWuHqBKMOSwF+LaDKvJC8/xI0U6iMmVH/JgTeIYI55Hz1n/pA48hO6VBNC2"
    "2xaWLkCGBzI8kOGBDA9keCDDAxkeW5wQyPBAhgcyPJDhgQwPZHggwwNLF2y5dEErUe0DK1"
    "3w3oDkc/FI2PmAPlO4hg8LO6uxVVSTraLeR0lkQ8i8V6E8b0wt8ZNLhVYcjZLCD7GZlPEr"
    "5MQyP7DEbyC+Aj+90DRsenj1QN4bHhs5vwVTzxAH6rRcGQUsElJNFzsvEoKt1HSo+bSfdE"
    "CISMtQ+3vDgRZoISVQE+MI67JgH6lt9nyJm5FELl82hF8vFCB1omgbsbKw7ZRmvWFqQrzj"
    "ekQd62NSAewlSh2WI9KsHNGh9Pjawn6PLcE61BJs1yW5Orb316nIVa4P24RaTA3l+YHFeG"
    "VatWIG30bDPcjR9NGMyg2SKmmUTB1RJKuhppzm4kAVN3P6oMbSDLMebN0O98VmHaUUmvJ1"
    "G0ZSQVETR/G1ApfYN/CfmuEIc8+XuTVy82oSOvmJGKUqev/iA+/lYzjI4cDmcZMRu8/dys"
    "B51H1m8iCSQ9252qHnp8ziEdCrAFHoAdhoO0pxW3N8St0+MX32XCc/J8b0j2jMSzVkkdvG"
    "VrENowiTBnJMkljCeDUW84g/U9cBu0kcxnIkzXDrhXcBYRuRMNskJIe5dMQ8v3C+9JYzdp"
    "SBczllj0CdOkol7WQ+6y3yduQn8Is4b4dMWd+PHyuSuyMsSKG9Xzzjic4vVLXvIXcVQUgF"
    "3xNpcT1DrBpmw3G9bObXH23PcoAwWwWzVTBbBbNVMFsFs1UwWyXPHMVsFcxWwWwVzFbBbB"
    "XMVsFsFcxWwWyVUqYEN8bchphrtbSI5mteTgNX2APl+JYLEc3RDlkf4FQA/2LgUUs5t4QV"
    "R4QJVNygbz8LQp5p/THxcvak1bpISzVCgG2lFu/Dp8vfTt+cxZYUvHYPyMdj+lclHZy9Lq"
    "CCs9crNQAfZQ4Ek0/zwhSQEbHiMIglamWgVDulE+6+gNnCGPVewt8r7eSL0rgmZG5YvKcq"
    "w4n14ZljOiEXcJPVNC2F/jVl4uMKV9G0ZNecE0JZFHg7g7n40aN2A0TCzt05XfostpAqbo"
    "i0ZMfcEEL14IEQ6i98dO2T1pnXh1KWyyrfVLozktK8auel8eSoZE5xPL43XDqUJgsPfFl+"
    "Fb6FAQGdLhXrrBl9LVjr85Y480cO/26DtNxSu4L4+8WEQVmouj5XUAYB+5makikEXGAQiF"
    "0xZY0qnLkrFQXOuotlknOsyPDzOJwdfu6PXR6MxumPUuzzfLai+KC/pJZ/r43Ff+JitcD1"
    "6ignGL/4sLcuGj9OPVYgGh8LGL/+DM5OX719cSEt3JANMqBjMUtkXmlueYJqI+xZ1H1LlT"
    "etGbVtSNM8zIKeAClW80R+BPIjkB+B/IjNNxLkRyA/AvkRFSYE8iOQH4H8CORHID8C+RHI"
    "j8B+rYVrecruiNFhsnCLMSedt/aLZww4f/Iif9nP4M2r4duixfP2sM7ktkx/VdShFxeZ7E"
    "EFAeaaxKNyd9OrACu8TRktRM/rXEUsWiK1C94WgnsN2lhATKMCYknHdgnsM2L6l1L6EL5w"
    "L1F8IEoSNcakBKuuGdwPsHAb23qVsIMqxLZ9eKOoUAl4EyL6w/sQWyjxTg3HJiDN20d6iS"
    "eBFdg0q8AGjzeggavQJP4eDrd3k38j9oldoQDske3RAPQfEkPpAXvjdspG8DOmHFYerHOi"
    "YiXBbdgtDVQRXE06TPAimMcq1xHLcsf+gME0OmPjF2uy4NBUnBk1Cg6FmH1To+w7WMLcY1"
    "aNSnUhWvfhMDrCFdsOcxnBrb/QM2EGWd+rz12L5kXmShZeUz/cwWD6Yim/K7XqmwGtlrbK"
    "7HrrOLXxvliAWNt/jh8uQK+VD0NnFiItVyhQxQ1TvIa0rRz4d96TzmdZucqU7cCGecjWHk"
    "wH0q3ihnSDbrvQeLPjhudTw6PKblkNjynnG3eRdIukWyTdIukWSbcXSLptaCYg6RZJt0i6"
    "RdItkm6RdIuk29WLBEm3PSTdNka67VZP96M/Pj+oqg7lLIu5OEgmdMCtuXSB6cKrLW3b7d"
    "bKT7g+xHzyOfPoS/h7/80d+lJYLRUKNeVU8N9/Qy5yopUtCJiV0/is+hG6od9Lg46YJvhf"
    "fvEMeHXpmTZsOvSVZV+tWFqR1Xi2ejWeLa1GoWD4ahX3woW01nz3HxtCCrvZCJnXn9Ac6D"
    "fVQAqFtlgCKXIHl9vkILiyOIGk24v674XtZtt85hlDl09CRg1Mop2XQkoVLeV5lJrVBnX0"
    "vM4pB3IRgBY8wixpT3u0kYOoDfs5bjyVc91c7ZNPCenrlv/EZ8aEOPOoMlAZ46xhZ/xAwD"
    "FkJiNubjWulVAvyW0P7eOaaC+lpc2A2gfMg+Ie2KZDIph0s7ukm1R4uwT4WbkOgF+ROVUT"
    "4EScvwS8aSn98xNCnlzMpHyiU98IpltFOuY+lMA5KaM/yvfwtjHGYM1U6sNcE+cEH6QE0m"
    "kp/bG+VPfX6MAMX1+2eQTXR9uAY8qN7ik3qRqbldWQU9ZTEzU0RTTOQp21HApALXfpBmB+"
    "MF1x6RNf4j4aUI+9pqF9fSP0ydOuAOzTBfm9JvDFafRdslc24p224gogHp4yDSD+3StEHe"
    "/gYboR9bSlUSPpBlIOq3L5pezLa+JpxLb5IyKOq4bILPQK1572rfL3b6nFJMgPfmAxfpRD"
    "4M8+0lvH4J9ED/e9xdNF+lXLnt4qE9Ji3jTwqWcQFzqlw4DU6kE9E6hvHTFaxuKwMXxG3W"
    "XiUhPj6UDk71717BYqUj9TJ6hdOBvZ8ciOR3Y8suORHY/seGTHHyE7Pm9CIDse2fHIjkd2"
    "PLLjkR2P7Hhs2V2i4q6kf9ast3tSqODuyZqKuyfLJXc7loxwf3d3W3abktzDJ9n+bihsOT"
    "7RhIILvsSq0EeyWs96KO7VS8SS4WTwXUp14UDb4rJGy+cEZMT0pt1yA14XigXKfvXw0lbt"
    "nah5VUCLUgjVjcWBU6rq/ZKgzuq4Uy9ryJeFjgQz7lpFb45bOAwATHFRz/O2whV/tQZioX"
    "W3e3308MAcM8yJEdd3VUvTMzw2aoCRDjdzZNjqw7A9hMrfvWhHt/mMer6MUm6XkxjF4Eqg"
    "nJTRH+YfMlIsi5Qi+bBT+0cb5EM5dxtQwR/ROB2f5JtJQYnFfsi1juvv1FuqeKxoMLxyMd"
    "UUN4hrZIMrklKiHK2wwZ8aLkcbk5zq0ddiYpU+6P2IS9EDRZZRSKstfJ/fIYGNu0crmWtq"
    "dm6irIVPbaSqPcRVL6gASLykJU6siFXWM2bMH6vCsHLyPTnyZPNyKs3WGQjJaVXGVYzEhg"
    "cNPIq1W5Gdhuw0ZKchOy31HLLTkJ2G7DRkpyE7rawFhOw0jZSB7DQ99YLstHyFIDutBjtt"
    "Km5vAt6ylJGMmNasna/6VGsdueK6k4/zZopULLxNetrNx+9fLu/LblUfoRKY2JlcOgpsog"
    "snZ+/5aY/iJSEeo/KxpRs1dK9qogFvSk1xbvm55fF+AHdoxXGQlssowWZea46mpLsvYOIN"
    "HO8l/L3STr6/i78inU5xcrZfwGle6Qz/xz+zNcMEWuW290hAZ/LZh0DcCuWbSiYgeJKMaT"
    "CwmanJbI/jHCUJaFm5bnDQovv7XJWAjL9EKww0aDUcrOBVbt7MF9JbPEqvv9/f33ytUHhe"
    "lf6VyHo+s23N9nQkA+6QDLiI8JVAPiWkP1OtGYJDTaCjqGcJmBMi+oMspjZzoyL7spCSr7"
    "hTHpYn7Nym0gZDcFHdqLIOVlZX0mMJtESkymKf2n0LAB94ebfWjhdwa3K72Yh4YiMuTSBs"
    "l8k1GVDXG7PpUS6XK/60t57NlXquQOkxJQF3UWL4lCynD656BllYlXpoU49Z1PEbHha0gj"
    "ws5GEhDwt5WMjDukAeVkMzAXlYyMNCHhbysJCHhTws5GGtXiTIw+ohDwt5WJ3kYbncrkzD"
    "imS3uEPd3kCn1bL71BdZ1gloWMqZpwn2Nh0Ru/9fAbHZkJlxOnAVVawYSmfSiqzdRh1pWk"
    "k/yASSYL0pJU+R2WWTwo6Q9nsqQ1Z0jqW7qatyLLbFvsrxb6qyK6BbBpF54PNyS2YN7g22"
    "UT5ozosKhcJaYXldry0yV09DS3hNVs+/OCtffCwl1DXil3r5VghfoNeSUCZEugZkiVlcDk"
    "Yka+2QrJUMBJbAPiPWCS6RoS4mUBJSgk5HzPOp6tAGbOftkreiUGkJ0BMiXZjreVF85Gjp"
    "vJe0wdGCSVtLA4p58hgOowv4pSf3RmwTqzsF6/Xlw/Xlh5uj3G27AWTvE0Pt6169uWts+j"
    "zTipJ1546+izV3lMPHij7qrSNjcXfUD6KnClCx4Fnj15/BW2q+lv++fRHpAQqLK/5VvBNc"
    "yB+Z71Mx2MAVc23cM0YuD6ayKvmUOPM8Llc7f0QHMphNn6n0JzRLrYJMLytstNsBghmFu3"
    "3tjpHtN7acErcBGhxy1pCzhpw15KwhZw05a8hZO0LOWt6EQM4actaQs4acNeSsIWcNOWst"
    "cda61WqxKlmnTPeQtikFe9lL9HchIvv46dM3zuYmscv3UUxJac9Ckx6MRVRLvLvtGV5gjg"
    "0iXcaazPnYx1vQpxQ/r69H6QOd+uOkC76nmEwnRhhY9Pk0h+Sk/Kc7cjgdRm/RcbK3qH4V"
    "xYY8EN+5LKcsLdUhLpQ4euEyH75/K4SoZKhnCdLV0YOMmP6cnKvwhRV5Qdo0YP9vlYaD5L"
    "Mdks8WQcISyKeE9J/kN/J1dznFD6E56y7xXYSQSyCcEtIfY2CZGGTAn6nkuisP9sIwRJ5f"
    "p7btNnh+akLX0sESp2kP5/5G6FMbQwHc1XHYwNy/iQfSA/YGDs6NYKdsiUNumdsuzJu75e"
    "ZdfxoA+ioxlB5gN3Ln2Qh45ipYo0WxORYjiR1pWRllOhQf2J6ePRjFOapIq3ktBsrg+A3G"
    "upJD6YPlZ98z5HrLEnjBgqjb4zwNJfdYnY7PEYrhMPpAKKdjbNqB/ducbbeUjVETvYKZGF"
    "tHzg7dpDr3yf5GWPhSS1T+6KPeOir/NPFQASZ/+Djw7N+8On7zM3g9tKwXF8CsJ2JThzIM"
    "DoRWBzxwjdmYG0+UTj25jDnEXGT7a+5QY8wDj465vezvbO+v6MDlb7GwK0DTES5/rBekyS"
    "NNHmnySJNHmvwF0uQbmglIk0eaPNLkkSaPNHmkySNNfvUiQZp8RiFIk69Bk1fuh7LEybSU"
    "xmtGtXKCF32vnIPhESM9qzOwOKCambIwNKFRditx4ejT3feHm093Xz6UVc1naAVNgEQZVk"
    "cEb2DsDNREGUBvLktoXYh0g836wMRUkouhFRKrsGjLARgLdAO+747PbAnf8k1FXGkbuKnk"
    "gPrMPOb36TN1532LzHNM0dX+uhzRSo67LeH7hYO7zjdA9caA+jMK98QZN+QXESaQ2DLge+"
    "zIiXd4hW/FxFZlbyES4OWkgkhPjlCJJnt4HGFZ0tEaVndCRn9S5jewZkLLBuJny7E1pNJ3"
    "hpNZE/xUjK4E+Fm5DoD/aWUwGlnHOs/wNljHcsOupQJdKUFNb+6b0U+cfQWQjzeOBtD/lB"
    "xLkwVQcZfZCHN2w63BzVSW8DL+Zdhc8df8AwbTaPqHpKKIJvtEp74R1CZmtkvuWpAzcwle"
    "Ke7mOpLXgjAqnyzE9IIGIUpGErFO3pCfwdmb0+HP4N0xPX8hC6o6hiK8AyWLGMDKfi/3Fv"
    "AmUyIkmeJKEJbbf7udP7LnPK8Dr68aFR9G6hhSx5A6htQxpI5dIHWsoZmA1DGkjiF1DKlj"
    "SB1D6hhSx1YvEqSO9ZA61hh1bL/rffZUOuKyc0ufQqAeFZc5n7jz0vy9ZUmdax8+RG+LhQ"
    "91MLS3UPgQGQRYjE/3mkI1UcZifO3im4w3lMA4I6Y/zk0WXUFmzB4yY5JdP2vSM7Sr3tRq"
    "xaEs9pmtAUvyYUk+/U/RBkryFWEgTehkQPPcmqWLmt3KkTTa5hVTJ97f5+Hm3kA9rtY5SC"
    "GWqzhIC6g3cZAmiycLc5CUjOrfHHVqli4VGUm3iecZAxmaEeBagc+oZxCXGiP2nJOI1Nyo"
    "+80yUpB0pJxUstc6UoKQEpSRQEoQUoKQEoSUIKQEISUIKUFICUJKEFKCkBKElCCkBK3GfM"
    "eUoKm4vQl4y9JRMmJaE4S+Vu0F3DzvRPnmpNMrH+3N9UcyQ2iNPLiSB9wR43DXYo7kA034"
    "AOw4yCi0LerautQcYV7fpVNhbtAcF9QV5zYlzgovVFoyo5GBEG1LJfFvypjZ3H3yBPYenY"
    "2pS+VxMhbWdvQVxKGv3CRxnFR8OKO2rZoEmObP4OyUvBE/n746flH/0Lm6u/uSOnSuPmdP"
    "le+3Vzf3v55IZYqHmAp3LPtT/sWZU5rUlRLqEKdLBjbUy0t9KT9yK9yuwyuYJMFVJZPi2F"
    "Hx/iRtb1WLkMGSSta0GE4KdYBl11QQryYpCXmNO+Q1JsNNJbDPiOnPCAPklUUdsWJcOmKe"
    "uIL3DDY0nhw+a6DSI/LCOs4LW9QVqckKK9eLrms7/uYWi8mjsADu0X7SAPL3iaH2de/ZiH"
    "9mfy5NYmqVhRNVE8uj4CQqja3h3ySfKsK9gWphcLcy372FBmyvrRfyUuYvFAMFxGTpTmGD"
    "KpcfkXzJHpTsIS4lvbBcD/x/1EBUFfERE5K5JvGWPSBb/tP7zeIBJBrm2iQbwXaAGnRoVY"
    "1aYkZlhm3hTQOPusjfQv4W8reQv4X8rQvkbzU0E5C/hfwt5G8hfwv5W8jfQv7W6kWC/K0e"
    "8rca4291q/dcJbMijMZIZyUTS0ZmC4oXExdXWfdJk6i8zU1ilybSpaV0rukUKkLcuBehMv"
    "HuthdrRxNFHACl8UfCK68J6szrS2riMuSbyHOxmO7MuQU5KI6YeQZJpTlrxYcT9y6bz1UW"
    "eNFVkJTReTeCqiYqVEwM2f5GxZxAF+L1YIuiqr+dPsX/VHL7sjJ+cNfyVvgCYpGMLmzmte"
    "abTXrIA2aL+5v3Ev5eab/4D6WeOCo4psQyLE5lUQy5jBwwdAbCamrCHyDM2X/8M3sWCNDK"
    "nQKRgM6T/0MgNhz5prK+olgJ4HbzogD+WJzK7wW2YCCJJeGyZ9nTxdHFUoI9X1aDrHBWxH"
    "IdOSzgO8srn1SX1JPBA19F0m3biOKGDSyABk+Og2T8Rod6olWqWFr6d0s9hI7XvzNXYR7t"
    "cSXuG+XI7vve/PoL2RKQESVmCcrVfICEiP6k3UvxskCeenv6+u2LXdbNTBKFSoCdEdMf8K"
    "vIjtwh1pgOgGWOda/TWBNlLHOMZY6b9dDE3ntMI+oYlb8m8BWmeaem+EPEcN/lfhLxecuA"
    "vBDRH+TFrP7FM4hpAhNUzmdf5q8LxIt7tjA7Tg9DEKum7+wsbaFoOlzbG5j7l+EwekDe3P"
    "V+I+IJtweWqMcS9frfgBooUZ/nwGoA6KvEUHqA3YjXanNKc9qZVwD02kdlGnC9zstmDPON"
    "qJc7JsHqbsA4+e4VarbQXet8M+yL6wtm73cuez9ZDY/BG9XuQSJH0Ucn38A8D1MhIOYPKf"
    "RPlE4VP4MHZane221DEs/xnAIIyfm/ugBCcsEVKoCwqDQgU4Oimby4c3IXNpJoZquCZ25+"
    "RYM6Y+13iYK2Ev/HXOzHwJbAPHXMU8c8dcxT18FniXnqEZKYp4556pinjnnqmKd+gXnqWi"
    "kD89T11AvmqecrBPPUa+Spl83G7UQa7leZ3AMubnmeSK+XSot2C5uWLSeHePSvfNgLpPEo"
    "UZ0T4S4bxP68APTnK5E/XyrSz1x/XDKVJCnTjWySDzKzcGjIN28ljcRNBACqzGJ3dQBBr8"
    "3kR1z3Gtpfh11YZMpsaK7GjlZNtpbQz2+uuCgUUU1iAK118426E+JQCG0mIgfCJBranFS+"
    "ODSvEpW9P8mNdhbTSXoEnff+T+L6HvZpkTWruTElzDJm3H2KrvJgtJriOm+5OQ3qd6OhCX"
    "+mVp85JU+GjFg3DocHJmaYMYu7FYFDxciN3DVxUDCrL2b3gLp9YbzaNK+Ll2xBtirEsyyd"
    "TTGf+6oWgx7oRsHYhemjvsBL48Yx3fnUL+zeXJdTDhetXuKqJqb21eevl/d/5t/VoueTPq"
    "mrPx9vLlcqS6JS5maQI9rSNrUUk2tUS3+ncypbrxW1m9Jb09nrAlvT2euVWxN8tEonE+I9"
    "5S2gIkpZyOp8eKxWy618f01UIotGVNrPspJ672XfZHEMeVzLimJxqYWYtNCJXU2BXnpHy4"
    "hpvJsV0ZN2+5qCt/yelpXTeT8rohitdjZMpN9hIn2KslUC/KxcB8D/FL1yoq+YvIewLafC"
    "7n+WJnMNPnOyJPC5OAqey1QfwxxNPfaYNnI04w2klhoUGflTcixN1NDYbrMR/OxWfMD5J8"
    "3uOw1knxTJfVDlYr0xm9ZMf7iNB9JKKW1npaQtfKjA2w8hrQenbI2qMD1gPMMWlnWxTHTC"
    "PEwgfVI3uylyVD2SIhlO24tViuulyqokAx6ULCC4HrNnYQA7Pq29kv+IxtFr+nnAGdnmHI"
    "Q02KpQStmX1+LfAweR+D51LDCMqkJJn2WV38t4IH0QhW4CpviiybApcYzAkTAao4CWLRG6"
    "HkylKpfUOWJCOO8TQ+m1PxqesKqpZQTTRufhdGozsxZy/+IDMQ0X42gGm/yGZXn360Hznp"
    "ht96cuHzK78vqVsD3ASN/UQHrh5on9UL2XOpebxG/GvHFl3MRt6ZmB2+SWmS7/IYbSauMT"
    "uMHXU6BFRfNllXnxnUuGmjYZ1fB4P7ym1obzmxzuUo2mD6SRvSqPYWUhiiv4L57R8IEc4t"
    "DnrlXdUozBfFA/3MFg+mAJ26H8fuIYYX5zhs02ygfAfWVNBYHwOrO5iEDfD5/cWEgg7Day"
    "8IICVuH9RPw+GlB55sIomYyXqd4xY2pPeypuNhO3m57MfxjzmQHeU9liAxoCLNcc2N6f1a"
    "E8wTOxmdVPtA/oRo2CZM0SrCeA9QQyElhPAOsJYD0BrCeA9QSwngDWE8B6AlhPAOsJYD0B"
    "rCeA9QRWY45979su0s0Lh45aLyIg9VsV7oW01oD/kAWL08VClS9P2G6VO0k3r4wlF1zRHN"
    "IlwZpZpNtSzKL3p6zsyszxandsE4mkCqfSfUAzYt1I0Y27gS5Bu3R9gcbd7eDNPOb3IfA2"
    "74tXyTFPV/vwckQrOfO2BTcHF55vwEwwBtSfUbg7zrghv4gwi4SdBN9jR449h+c1FllTpC"
    "d8XufMqDA+IwEGm3PMA9uSG3u1y9lxocvZ8ZrL2fHSlo7JUDtMhtp5d8BukDYxH2cP83F2"
    "0xujGxO+ViOM68uH68sPN+tyQdpkYTyYrrAsxJe854GTjlTnP9Fbx8Xwomf7bvxwgb4O8m"
    "HwjSrjBpqpnb16dyr+fUvfhC3VbM6fFCEC8pf9MTRKAl9RumEDMaChVM+YMX8s/mNAR8yB"
    "95E+JeIYEMzO6nYnL6ADRaNz5IyoWRgSM5CYkZFAYgYSM5CYgcQMJGYgMQOJGUjMQGIGEj"
    "OQmIHEDCRmaEvM2N9GD+FhIr1Klc6Pk9Mi54d4auX5IT9LL4e9J8L8CDt4x546TXgYFRgY"
    "HeZetBL5L82xaIpdsS34InpFO+gRd0RzbnMrHWsLAZ05ElDXf0Kc+aLfhRd1xBhAmQ9iFk"
    "/MbtzBhoH63QXqozhBCdwTIvqX0PwoXjZZggXgnon5nyzi2zbeGLLXPWQPU7oBDXwMh9nT"
    "qb8R+cTOUKOKowosL6ujTJ2yuGboHzCYPjqRxAC1DoT1Df5TKLMobkE6l594UMHjozzGQ/"
    "hRby3VIfFQAYqDqvH0G3OMgdgnPOgfobYR/sSoEdouhkscC8qxg/PrvWyAo8qi2HMDaAm5"
    "pfIbH3wzNQFj6BhDxxg6xtAxho4xdIyhH2EMPW9CYAwdY+gYQ8cYOsbQMYaOMfSWYuhyif"
    "fh6l7mWElLNbNmNl+9KxgVD58ufzt9cxadLMqh8YundjaZAzumf2nSp87mJrErlz5YSOuc"
    "IvtFmPcBGcEtnHs0rKgvLuGR26mKJs4LKOJ8pR7Olxqb/zVlwmqrYHmnJbt2FxOWNXUsoQ"
    "rpzaN2SefrXpjYLn0WG0OVW1dasmO3rtDpLtTfRMvbzmldGLuQcVjO95wS0j/iew8RLrDq"
    "rYNpR7m93TPuwLEFaNeEzbfbda8D8DbQYG95n2gIYViQe7E9bAQ5tVOWjoC3GcJ9pGRylB"
    "O/lb/vrQve+tETBSK38CwkhL87Oxn+DF4Pj60XUXa3E5J9IXwqG0tCErlDjbBbxIXKFBfy"
    "veSv8yK47fwRHZLMky7Mw8kyzwzJ3VEfXhWT1zHwjoF3DLxj4H3z3Q8D7xh4x8B7hQmBgX"
    "cMvGPgHQPvGHjHwDsG3jF5vUQOrxCR/iZMWt+iPU98A95UnuLgBizTlbnt1PUBJI2Umeex"
    "gM40hoexMI+UY1VmLSkPsSz13TO8wBwbwoz+Gbwxj4c/g3fkzPwZnJ2+rrYqWuixoTy8pc"
    "zZhYjOeokKOEADAXlChw79SlZsG+XXbXFvpm6/7OafEdNZBV/kq/aM0MWkGpybmsz8ISQa"
    "iit6yVoaKaludNt4YOJAE1f3kNjzF/P8dlpqMOgz77PnnPl8xbmYuM6KEEJSLoPpQAi2dc"
    "JGcYVyDhKIfkX1vX1jxt2n+mBe3d19SVn9V5+zZv3326sbYfHIGS4eYipsisUisFjEFrcS"
    "yJiPk7OZPFd3XTsiCX8yNFpCBRkx/dXwXbxsWEheHLHQKgxLdHRqm8ESHZpsOA1U7MjbgG"
    "rpQd1T7tzRd0enyhx1N52NUGe24RoFUiZ0MqCuN2bTmlVSbuOBdNqPKCnaFXIn1VAkaTSH"
    "SheRSVdT6SQHk5gmEEXkk5spdY4RPn9heHxCB9yCKKWiiXp5BMaCIkh3QxIZksiQRIYkMi"
    "SRIYkMSWRIIkMSWbUZgSQyJJEhiQxJZEgiQxJZiyQym4/yVswaIkEkoHHNFkXiENc98W4W"
    "1OIHH03xtNS2y7TsJXHva0xlEi9uUzIKxB3bo7owlv7FB31pV5QBPiWkM2XmmzA1oRLOjL"
    "uWl+SPvX33iv4M3rx6RX4Gr+nZ2c/gfDA41kQnOy1XVO3M/s9PZU/tuF5RaNyq/uTVyJUN"
    "1yk6IOINIB+6740JmZc8ELZDwRGwWnTCyysjktqiKuLflOmVQ6AEPDBcHWNKPA82q/eGS4"
    "eBJ05pHvges6gBX8YAb7pWuonet3SduyVBnY+RS3fEndNFd4uJmHWe4XAZ6zKJEy2bqC5E"
    "9OX0YcdqQGPbkq5iygsEIT2asbpUaCPc8SJ1kgF/XlAeWBNOtO7Rf/ZWPU2Rg4owJeJuZ/"
    "19bipzGRoMoeUmvyp3ewYbQpmbulyK5LY1oRYjYuzavBM1jD4QPo4pc6OJLpHzF11fGoVQ"
    "7D7Ml0SEWhB+C4fRCkJjSl2PO794W0FSbOHCEHPqrur7cBitkBSTURawSsM4N8ZEbL0N4+"
    "hFzJhaMCY6QWni6WmynF564olrTk20StTF2xZc0SkifWOqEZaKchbOKisEnklsuw/ndlUE"
    "TeKBKSWGgcf1WbWJUxjodsR7olYbZ7DFvGngV56AEXyeRiH1yB4A7IgRfsFmJ51H+2KPd1"
    "kDuN2IcTSy4C8TZ0Qr5l6Ns0GBdhsNow9o0YzrqbVqQzlIV/K+Yc8bsvp7XtsUZHl6rKAh"
    "RyfLBiqyGz1WoLQnPCuXZ2yUyJAu4EYEcC+Ny9D4Uz4Xf8YNyC2QvRLlf0HZ+7xyns0NrA"
    "OnOU141JTV3H4RT6FgSmuX8MwMGpUwRkI3ErozEkjoRkI3ErqR0I2EbiR0I6EbCd1I6EZC"
    "NxK6kdCNhO7VmO+Y0B05n6pQKiNZrYnGP6JKKkk+30AXnrFFp8T1J2Hcs4oS0iPoTBf7Hb"
    "YqnwyHF1If4EOL2C7gn44iq45VsX5i89o5HHoY6EbGU8EGA6fvbkpr7XtlM4AZXlgW9KNu"
    "+4y61Ekce4NLwJsS6gbA8TwmYdUm9R2wB6WWNIVmaaL72ZGyPU5Ir2B/yuvLh+vLDzdHOR"
    "tKLbgVIfchHmjPdpGNeKe21wKl3/acBt2UGYKVD7dikDRQ17AIfXzbzMgOtsBtlefyh7BR"
    "HJ/m19tbfNhbx3R5Tj1WhOkS8oElM8ilI+b51BVQyayweLRcKktxSR24Kos3DOu9d4OuEq"
    "GMVBCkgiAVBKkgSAW5QCpIQzMBqSBIBUEqCFJBkAqCVBCkgqxeJEgF6SEV5IAaxJZeJ7LK"
    "HIF2C6okQ+T8id1CmhANnAA6gJQCP5bQmfLxVb6l9vAvueCWjex8LSwJ1uzVuO0b1zzhH2"
    "2lWaP3xGw7xzpaY6bGEjpP7IhVpupcWbwXl1PUp7iV5xM/WIH9Zl7ZQnqL+/v19/v7m6+P"
    "Zbf5RNm+ueH5YgKtiRAcLJVsW5uLfg0zk7GKEthnxPRnPwHyHpg8Yap2eO5Ge7ysTSALKh"
    "5iJbcOT/826Axuot5STbaUlqWb2lgIG/WQ2TFKcx5aieJnKvUkY6zLRXzCCL78AP47DuDH"
    "BYPkUwUC+CDwGwgYv/4M3pxZVBaTHr64MGbRmgi14xEgoEQ+38XakbV74IO4Ju+E+OCMYl"
    "AV0fftHKN1q39YB/pAKyUuBIL1izwsDerRpofEBoNIQsgqAUkISEJAEgKSEOrOBCQhIAkB"
    "SQhIQkASApIQkISwepEgCaGHJITGSAjl7YvdWpqJ67f4Tj5nHn0Jf++/oQawODlLX75/rH"
    "BHHaCBEbqhyvJSMmJ6h5EXFcrrxI/PilgWZ6sNi7McSoQH3yAX9gKVYWLpbtSGSfiDNYkX"
    "CwS5/Uxz3I+FNRDL670C1jjZo6sWG0ZdxYjjzUqQVVrthygu+16eZ3L1zrSQ0Fslc8WkIC"
    "4VuPtiWfjME99R7FLCupuF3XIVz2LCPK/qhehVIdbLqzWsl1c5Ld3i2MWSYtawLJJC+sf5"
    "m+txUZNYEcV0SkEdi3SAywKNJlQMn8lJTwY82G4lGSQObZk4hNQV3akrZtg1p6oGSvXe6d"
    "BOsxnrxd67ubqPOhNrzfRSxZQ6d3YWgDthVejFBfLoUR4PyEv2q8njAHngDSreria06OW0"
    "9viEShteQAYdnH8FWo757mdwZr4+fdFTfWWg5o9kUMEGNOYz+izExdeYGxbnrgdrwwRelz"
    "92eTBa9jFu62/qwPxx6ZS7bXW5GQTMtgSmujJ2MuNSoKs3TS9qoSNP1LlV02IsmWFlC1vk"
    "ViG3CrlVyK1CbtXmsAZyq5BbhdyqChMCuVXIrUJuFXKrkFuF3CrkVrVV4GXbVUaqXLnLrh"
    "RVYuRiEbfoGXMBnFw6E+74455YM65YQO+ND59+Oz07Ofnt+PXb04plGoocMuuKNGSPGHn8"
    "ldFILKAzg+AxQeZwpH/VZoW962nITwphfrIG9JNl1JOvW+IAyYjprAHJbALDGihNvSj/Wd"
    "GcfvFKMc22fYjAtdChdv6i2Ex8SohrzT17VNEEuOqYYxlpiAINmjDQyHRKia3Qq6iLzBBa"
    "6yPLBZwRgbMmqjAFPCPurrgNFlgTCXmtlXBtE08YuoO5WAueONKL+wvbJPpZzJsGPq21FL"
    "Jj6Hx4/F2MB/fz8J0TLExFTXCKh8rbXhnirKauI/aYvGDSaisqI9aSMpaM2wq6+CzWgZOq"
    "oufNPZ9OYqqIDE0PXT4Rdm4gThKiIh9Tm/jivjj5RRdCuWzsCAFliJ5VXUVLg2zxCn/7+e"
    "vdff/y65/g3yt7S7llDnd7RuCOoDGJOOvF17XeS3YtaMumz9TWZEnJd6mqoFh4i4r5eK/i"
    "v2X08YnPxFCuEUxhDY3Fohnps6l5wEDJZRkWLN2XkN+iHr7c/SirBml0jcFMdDzF8vfHAn"
    "k4ZCyN9NG9Qor3N9/u7h9vSq+LH2PqysALfJmKyUjNK2DqcgHGpC8wqb41LQ2yRXV8/vrh"
    "8x+fP3y//FJWIXdO4toefgU4PyQ/TREsKx7xLZwc3CT5PpVvnK2ilCSFsgFMZvrG/xo28z"
    "QqLRevECYuKj8+Ppy/Fse4pAx6Yz5zpJN+6rJn8aKqr3V9N8vfHu6+rnezZD0qvXREEgbI"
    "ullC9mD59MolQZ2vMpBgGXI/mZ+4yMj8JotZYX5T0faS7dtexOrX7wmfM4zOSvoOneDlfQ"
    "Ze3IvUFDg+s8MrJ1xFiW+OK2b+tZGfmSLfliFtZET3K3M9y7hmDWRLdY69kSgLX2V6ZIQ7"
    "SOtJJBFx/gRrmDdQc7hz88AKaBVSVyzVHc1fzRd1VGMHujRYJ3IbIE6Yun2AsyBKxa+0F6"
    "REuzMffmQmw5hY8j8PdhKYNveq0b+Tgh2bAGLfp2LYQ6xdo2omEDP/PlzQc5QZQ2cbPq+U"
    "ijoSZBakJRNoNLHd5ZLqryvfUSCkmhlDb93Myy7FLV2f3P5UoEb7HiV2Xq2bK+YQd77BD5"
    "EdIqOKwdxXaax6KOMbvK30Ei3OQ0lWk3ZzVLr+pXHjmO586jexeV6FLqF43xSKufr89fL+"
    "z3yezlWOC+nqz8eby/VKlEBV8iRl5DUOxxbV3t/pXOx5Y+IVpepmwq+vi4RfX68Ov77esO"
    "AmMu+9hrIWA+i88xVV122ZEnttqyqZer2koNUJshkx/asYXYUvvJvKRVhWZ3f9uBbZ+iWQ"
    "TwnpP7tv5OvutnZUVMCgBMoJEf0x/ihedrcIJ+s5lEA5I6Y/0rfhCwMtkETEQOzh19JurU"
    "cPvyT6cSWQEtAnZfTH/Q94WwOyJiQhP2JWBlMsONcp06SNgnPK9GhABzfxQHpM+kaMlI2I"
    "pyy3AnCDDdIA2B/DYfSAugFbZSPQCeOtAMzRhbEBqK8SQ+kBd73L5UakM5dt7Leqc7/VJU"
    "OmAR184oFHx9y2/ogG1EMTDZkxG5FPGncFYI8uPA0gr1c50QYuRhuxztwWS1cSTdd0lU18"
    "c9jsV6Hs73+/p/YqSu5yw2BNLMk2yuembUBHDELr4ubRGzGOTiZ4CrjGjO6cxS8LR9ZB7z"
    "YaRp/VnwIvzsRL8IzhP8vkSxbCM8pkYD6dVIVUbKLPDEy3b2qwz2KsQ8QVds0aVZYTlTz4"
    "lJk52rglzvyRw7+bzrcRf4akVPHhy0cYrMomsbnASkVteLE6RgQqHnuNmBSykmo/vvflAO"
    "DCFKZWf3GChUWph9yVGoKCZxH84QEZay/8LFH2PKzhvJCIasnn1kMXv+9nqw/JGbOusLba"
    "4POra8eb//oS2zR+rECNbSitoqwPkP1FKIpNKPzyQhY4l0QcYZ9Yko9D/J5k5fRkFDTZ4T"
    "5ibSYTJowJmRtQdzGPxr3lP61Dxe02Cm2TQGwCTdeDjmZ8k0M2VbkbHsR60FgPurKRi/Wg"
    "96QKMNaDlnsW1oPGetCZ8nRYDxrrQafTCbAedClWJtaDxnrQWA9aD9Xk6ATrQYcw7LQe9J"
    "OAJP9A2Zz/FMlucc0IbZSuu/ajWkSo7fQnX2xKZbaq6Hmti3emag5Lv18jpP5WdqbypvUe"
    "Fus4QDs69LaWrXmUEdM55enHmMt637LE94VBQu96D5z0fDIlzryXKCOqSXFQ5vWnwcBWIZ"
    "9MNJNzmxJnhRM4KZfN+xSCbS3H+DflVtyaiIdKSPPo2pBL+czPu7svqaV59Tm7OX6/vbq5"
    "//VEKks8xFQEbNlhuYhTLKlotZM+JaQ/BzzsDbybhLRFkLJwLtpCpANpaI0QTTDrr1tZf5"
    "jboHtuQ0SAqKqBdOtwTbBvh9S2hPZi/82lj+Scn7Xmuo7811pH5kaEU/ZDad5rTW7XOqLP"
    "J0rCL5il+USf9NaQfMaJZzYyfKAC8IRScIVHTnIo7Mmop9rXi18w14g4whG7JnkVB7NzWT"
    "ONDqwDO0csHNf3+m2QdNpqWx8zY5FUg6QaJNUgqQZJNZsdfUiqQVINkmoqTAgk1SCpBkk1"
    "SKpBUg2SapBU0xKpJuWFKGNmpAQ7ZHde0RFznOJnyj5ZENSxqqg6IdYdc/LGsfI680DO5g"
    "FqXgaeyhiOsYDmHC7obpZ0BYOHuJK1eHJaxFoUT620FuVn2SqAJndzXJqrDZKFhN6snYRf"
    "/X1csThyvi9qFscBRS5u6ZpaKBhl32Ft3VRIoQT4WbkOgP9BVdvZBakEeQ268xomyWox9c"
    "gNZQrPdG3uFyw+tdgX8pkOOwnCL/SyHIZP6WxlID41SYoU2wgLfAHBNpY1fv0ZnJvHr8S/"
    "7+irFxdCHcIshlawDLxufCpmjKUq1qhCGcCNH0BLFo/aw7y6Gi39FR2C9EIVNoud6YdT9S"
    "Iz7qIkaoODRuU/GycoNF6fxPMDi3EkPSDpAUkPSHpA0sNmpxSSHpD0gKSHChMCSQ9IekDS"
    "A5IekPSApAckPbREenCCyYDmJDetPlIWEs2slQJX7rIr5at8xYuFs7tnPP6tZ8wFeHL5TL"
    "jjj3ti3bhiEb03Pnz67fFvp2cnJ78dHx+/qnbWFDpq1pw0SwdN6ElU6OaqZ3Opl+wYmgew"
    "w3hE7EPVrPILW7VONisikt3i6XJ9d3v7/evnxz/LLp7LqAMJvHRIFVHORG16kHv0WSzdvD"
    "hdMXUk5beoki93P8oqQy6KMZlOhR0GiZoO98eQ9Sd0UqJGT+v68Ikf5JjDBbURS29RF5ff"
    "vn35fPOhvD6AZSMWBXwXq+gttG38ZWjGJHktqtZUxkkK6c2w4Ybs8i2NXeYvSuNAoIwYcM"
    "LrxHPyptzJ7xe2rkd7UkpnbQCJgMtyOMAzm+utDNMmbFLmPhgL6KyClZZSItMbPo5XuDET"
    "/zThMmuloNsEYjM5Xk5qsgmxV2xesVDWwamkXobSmikNFCXPjicqS31df/2zvlY+3Fx/vr"
    "38IuZ/7zRTDCp5mmRQH7mUTnJ3qdWrIyXUiRUScWHlm1sGb6JyXhuLQCxecVnNueitVkZC"
    "RG9VAJNFjMVsavWMMZ/Bf4J//4lOxY4lTo3E7wYuuBw1VVKaAVMmJpOW3KtSlIYnJuGAW/"
    "OUjXaA4RlimmJCV5seadGOxezCpQuHmtPMDts51cvTpYrik4IdU/vy8XqAmhdXH7HhTSop"
    "PyvbQf3HBqHcAYaBPWS2fcgToT+Y9/PYczAT1s6CheC6aaDPFLiay5aAmVnAgMZuDGiTUw"
    "HUq0vF1Y43Ua2ZoITZYTvMDlvwzksgnxLSf97fyNeVNdBVBCrl49oq3BEjvwTYCRH9of4o"
    "XlYLoJN5CiXAzojpD/htXI0TascTsYdQWS1ekdIhFWirsC/yOEqAnhLSH/JaKfGYYarHsd"
    "n5ytkdtxkr19LOhx4OyQYm/8dwGD2wb+4w3Yh2wsgogLay/xrA+yYeSA/Em7QUN2KesqIL"
    "oK6OyVqoq4LxcSr0QzyiHvA3cbJuhD1lbRSuG7CHlfqbNh0LVg6oXr5/oZOwXn4ON+wqlP"
    "z97/fUjjP5cw/aRGF+Teyc1mo4/LuVogv0mQL/49L3qWPJmZ/MuV7+tBcXXlCfwS/iygsk"
    "/dzG0gsPUXwQJq80THwxiR1DDg3hX/GfMKNt6kkW0VD2Owtcj17ELsa5ElTsluhXNh0ubz"
    "lb+HM6FGNgTqe6JUjwGx7TpSMGc6+JJgxLQ3vMav6NPTUGFk/A4glYPAGLJ2DxhIuNsVcs"
    "noDFE7B4QoUJgcUTsHgCFk/A4glYPAGLJ2DxhJaKJyhvcYnr3kJA39veN/mOSfeZ8nP11I"
    "0PfGfMMe3AKm5pNnz1m4j34Tm+jmLpxgvpLW5XH24e/l52y/q0SItR3HqLz4qy69vOOI79"
    "j2WM61iogzct5RI+QMOZB34FVS+kuneHUq7+dMcU+WurAcZn5/SPpN9dkn6juEkJ4JMyHQ"
    "D9RsblIrDnkc2xVZizoaQSaOeI6k+MfGAj57dgGoevVbaGuBCxobghNdCcphT2i1hbKdxT"
    "Yvpj/iO0p6NzZSh7A4nj5cmBXgCjgHrtU1PTd8s4GlkC97SU/rB/kWF+ObNhL1csACjDEA"
    "b9kQ3cqfO0DTawnBN1VBASaK4FKIFL7JtoPE3U0MgJu5kkmTA7inAk1T7SBOxyHT8sxtvH"
    "jWczWTK1LxdQQNJwaUAL95nh9FBCo4bORh3k2IKFFKEsmVqHgKKt3ieG0kMBzVs9BbSQsg"
    "xLk1fbZGCm96ocEubSZraah6m2kX5iI93MxbzLJT4ukyjXPKcD+zHVcPlwGZBiyKB2Jypk"
    "EyKbENmEyCZENiGyCZFNeIRswrwJgWxCZBMimxDZhMgmRDYhsgnbYhNyj+V7Y1fzCRMi27"
    "vxVbIooEpD6FKSPWV6qiDJyY4ufD6fMrPM8R0L6N9ECaowkkBMO30aMaQ8dmVM6JRgh+5U"
    "V3TEHKe4vbRP1jF1rCqqToh1SNE3jrgWkaG00YTBPDhgvfuUmONyzQQTIno3MeCGetVqLZ"
    "/OimypZ6t31LOlDdWmz9TOR3ozBT4W3mbDrS9fylrZvwuDWq0n6npQugMsbPHCnspOgBCi"
    "7D6gCScembLIlG21wp8MwtauOVQT6DjoWALopIz+lEFZ3KwXdluEAkBhqTMVBN9GfVzkDC"
    "JncC/2muqswevLh+vLDzdHy3tPAxP/j2icvdxwNoKe3I5r1PZbFIKrWt4vt/KcHjppmb7Z"
    "ap2/9KaSxzLL7jprWGbho/14xytW8U+1KZb7B0ls6NPAhxRi49efwdmb87c/g9fDN6/Ez9"
    "arwc/gzSk5fwENRb0xn/ViqOVPNnOYCT8NCXPzq/61/yeR+1at7h03mZhB3B0hAQ4JcEiA"
    "QwKcFjYuEuAiJJEAhwQ4JMAhAQ4JcBdIgNNKGUiA01MvSIDLVwgS4GoQ4OReW+ZEiQW05m"
    "Q9wlsaRDqhZMsccRbTZR/WzrhZErVc1DczCSJZrRUgSXFPYlA41ENPrl/crd42bwC6SwU5"
    "B3gxDSykt1nO8P7y98eyZ4ZqGiWQh29i6YK+WJGTcptOJKAzYekRXvI9THZ3Ln3bxlhuQN"
    "W4Mq1sO8T3gVBl9T3qPjOzlA7yZHVWx4N6TWMkrouO7OA1giIFPcMLzDEcDUOXUqEi5pqB"
    "7+mtNwE5y4v4rbn4xRI66+jKBWtWmrDwujmx74W6fgZvz97Sn8Gbd9arn8H56Qn8/Gp4XE"
    "lL50WUdL5aR+dLKkp+sxIXkIyYzsqSRzqZEeZ7hip+0oNmkFObQEtI7hY+XrZ+BUEi/OF4"
    "yZAIf5h6N8mUmLkcvZWRy6RIpdDlljbeb5JBFfnBJ5Q4niFDZ84c/t8sQcduOIJJAotRZ5"
    "UdufkilZTXnxc/G/OJusVKJVRL9Wr+NsXdEXGYVy4JJCWkt9XBDTcQM57plFon7hbiJmQC"
    "q6DEhpMV03rToa7Hnd/gwPMM9eI9Q745DTu0qpXAn4v71RrefRxKxaG9vqjiFee2WKv5+s"
    "gfIKOVgRihrZ0o/k05lw4Q4UIT3PDYyDGCqTj7h9ylY3Gfqn/4X93dfUmd+1efs2b299ur"
    "G7Fs5KIRDzFFZs3huGCCzu4SdNIkwBLoLwnqn0HyIF/ZCM81uZiVDsLDIzKfJOPboYbFmy"
    "ARYBJPnrMZWud4hiT+Y95OpzacNvJ29jmDpNZsbyJpJH+7r4N26N73Xqod9U6Npgfm7W/y"
    "m4t+Z4/GzmXzbM051UoN/Mw9LEw+qIVe2Wr2XU8ITPtL/xqzAfNrQnijRtEIvPCN4h1C3V"
    "YhvCdurkVb+hVCcOrykUsmeRHtMhB+i4b57NOJRkA+QEQ0AeGUuL7Bh00imLyB15yIJXsi"
    "bHUvbBIy+YkYpSpc/+ID7+VjOIg+B/xn3zMEUu4cIosyW4fYcLK5vTBHN+31aBLRZ3Hrcn"
    "xK3T4xffYsto7Kp3JsQv0RjXmphixye9gS0onTudF13WaSbXTK5KTXJg6g1Ym1NPHQxoza"
    "S4hpPwGBUHJCJPPWoPGpspwPW0RAi2zWRE5AN5JZG2nkgDmnmHOKOaeYc4o5p5hzijmneR"
    "Yw5pxizinmnGLOKeacYs4p5pxizinmnFbIOQ3PE3AF9cIEVEiYEC8j7upVjpR2EsECAWQp"
    "wuhCQmslAF0U7ncC9Gbgb76M+IRaLJjkY7+ZMr2Q1lwPsWNZqaNoyK31zF/231SYu36pDS"
    "glpDNb+kG8aHbaL1Lozs6Nn8HxsfXWOHl1ZpgTTRZEWW10QRGX4sroCFUMeODHBwJkOoJa"
    "1F5aCf1Xx0XgF0+txF9+hiRdbUi6B1BFv0kuBlJE95Aiuu+l3VslI2Xx31zffTU3sc3ofZ"
    "rglBPDX2JArY7kx5yrPoue3RzQB5uITuCGpmpP/+IZ8ThQqvr89PwUqgxQWVngzZsXPen4"
    "kO5BSiZKdVPqDrk7yc1Ha+lP6EAaSHY9RNIAkgaQNICkASQN7FWIGEkDSBpA0kCFCYGkAS"
    "QNIGkASQNIGkDSAJIGWiINJB0QBS98SZHt3fgqWBSywFeU8RT7i8SacfnEONnRpW9PWRoq"
    "MO1FTrbiJnz7pAyBkFu5lFosrD/6UVnwUAXwdbQqDh5NDbcPPtkyS2BZUucY9WMhp/bOls"
    "OEOYGfl4O5csNPSOhcWu2TuDdC7C0uHiLr6IYvvysXH1IAkALQIuiNVBHA2D/G/pdVoHns"
    "v536GVngdQ36p+px5MT8s/U6Vof8s2U6i2TwQ5mI34KpdD5AMj6MqlwRUB1K7BTMgioI4K"
    "mYjTl0gJDVlD3VLiIvxb+BEXUI56fjcgcU0M+MGSkMeQLIE0CeAPIEkCdwgTyBhmYC8gSQ"
    "J4A8AeQJIE8AeQLIE1i9SJAn0EOeQHM8AeL68z4k7Ja48qWF9L31fVPVT2djLr1KPXXhA8"
    "8Tc0w7sIobmg3f/DrYT/nbzdcPn79+LLtp6dlR2eRWKa5G9HwzeFdyMoUOYOln8l6aY2o+"
    "9ZnThzcr7XC6FkKGR5jqJSvT6sJoh8UrJlqfnBWJaGfN50RA+yyrI+XAFrPH6g9K2bxLgj"
    "qTCqAABzjJqWWEbnJo3g2DT5g9B/0MAmZbQhHGWFx2NSlBIKefwFdMwArOq6xw9+6oqjvD"
    "Ad5BkfeAvAfNCv/XBDUZ0iqBa0asA9CmThokknRq40AiyVa2kuq0kXyIo02i1kSXd9iX94"
    "mhNAG4xoayEejM9tq5pmFbq1+m6DURX2oY2EMGbkE2NIgz17I5iWylczmd2sxcpjktfdiL"
    "OU7wEfxnzHAimcc2EpzuspQj8ATB2SXACbNH5EZNYTcFXasKNFz81qXUmHDHH3tR3ol4nW"
    "XCUyt/AQlQ1cYNcUcKFFKgkAKFFCh9zCakQCEFKncmIAUKKVBIgUIKFFKgkAKFFKjViwQp"
    "UD2kQDVGgeogGef+5vru9vbm64ebD2WXEGTTD4mrothj8ixjFYXvHy3zcoQx6+XdvNeRPS"
    "IJvVkec+meZb7Yr8R2NVP/TZ0SFLT0wV6or8Hpmr4Gp8t9DcbMrWRuJ+W6Z2zPgZrm+oUV"
    "sU/2NNI5dkjnSPinS0CfluoA8N/UCyOpo60YrIyDNeEOQEpHxykd4d5QRwkyAPs3Pvi2GE"
    "oTHVTaRzainN5OkdNRdT9pndHRHhfhRtwZ+VwG1jNEhPiT3moWAk0+U6SpSiQA/U3evjk9"
    "/xm8pgOi+puIn4evrReGQ9UNbbHp9CCLxaPGlEyp6xmeuLMNuAU3OM+wOX+ilkHyO6y0/f"
    "d0oCckfbyakhMw3o/xfoz3Y7wf4/0Y78d4/xHG+/MmBMb7Md6P8X6M92O8H+P9GO9vKd4v"
    "/7/EgRI9r3WniK/iJQ0CxU3keWIzkzpmtbB+K90JxPXNYn6/dOGNtFgjMf7NDo8K+H93mP"
    "hOlji9TbFLGeq9DXjvnvHxynh1enJ8LKA9B3NfHTWeMWP+2CCGrIdgWGxUtZvEeRF1na/W"
    "1nlWWc/UFd9mkVpVhReTHaMTpWrAgbnC1ynMcC/0hmpCllEIi2tPnpLgwrTSeZUUW3db0u"
    "ymtNCAMYOqQqv93qXPJLjtZOAV3yAQ0qXuHkkZvflIKl/U4sU7qLRcUkbcCsGvXgbthIje"
    "YMNknYa1yLj7pA/jy+arNvlvnK3yfieFsrsHM33jf4X14WnUP+jGEaCKI6pn/Pj4cP66/m"
    "bxt4e7r+svDdn7QS/tGoEBspcG8ed9YRf0y1qnWTm9VwIkQHNhpz69V9c4nwyLtvZovyac"
    "AnIq4KukgVhQZxV8DSYDYeOEbqfw1XVUBhITt0pMRHKXjuSuIgVOQgZT1eom5QlfW6yMCM"
    "zyukSkFquYJGBb4g6lIV3FHhK/6CdYe4UIRHw4VDs42JLA6jk7tQY/g/PjN8DtGdIT8Zvj"
    "s+ELya9QXokBFRt82DU0KvjpWLKboiMuAeI/Z+qCBZ9zezkYuc2/qwOhqIv1TiKiV8PDjl"
    "xmIfkJyU9IfkLyE5KfLpD81NBMQPITkp+Q/ITkJyQ/IfkJyU+rFwmSn3pIfmqM/CT32jIn"
    "SiygNf3pR+S1/RcfgC/JJLZdsbRGK/QnbprBVLpgS1OgckR1DjDdxa9rDObG9cP1nXF6fH"
    "raM2YugwrahvWbFf6vZ3iBOQbW2uvfjt/+dvzmt+OTiiorpLE1CsvqS/nSJpCvKlHO1ddm"
    "ElTOMFovIygOJNujeVHaaLU11HxAsINFmj7cX/7+WPbQ17Nf2oyMxDHl8knO5ZSabELs/L"
    "0rJZe9mirBl+EA+uxgXyh4JqZkDoXYr7/+GXXlMsBpH91OB3P5qymjhVm26+hnN9efby+/"
    "/Hpy3FO7lDC7mAoGJvWVoxSfV1GJkuqKQm75an3sCHvxNn3481U3pKT8Frek27uvj5/Kb0"
    "mhbQVTB46GYcUegc3vS9ASzwRXf4n4RUpG3whG1LuUOMVLkzUdsEi+0hLAqy/ZGTGdrdUf"
    "3H3qGWNxD/PkRVsAajH4UHbhmNoCWgh3Fz6It33bdul/BcylYGGWos5m5bTWEew/YJVOAn"
    "EODNzK/sE2GLT7TluW+z7wPVg1WxRpy43hrzd/eRoMBH7jSiGsrGzHgljitgbxqyFzxf4k"
    "WU4HGK16JjYTX2Ls8mA0LpuSlCPbjbykL3BVtMTVhAOVjZnjJNetlbQkZEbvsgNvgmJXAv"
    "uMWA3o9ebe1kQ3YhqWQDYhoj+qH8XLwrVCbRTlLStk9+uxibTSjTdRRrKqFpZqVuox7Zsi"
    "8mdRzuyqBUCG3aKBaf4xHEYPeBvaVTbCndhq67TjXTRtrZWxkukRq8lm00yN4hYzVh6emG"
    "1/c/mQSVwyOSupT3urs1Y8eK4/TTy4MW9FOnHIojmuSSABRPrcZnD1k15lKLMwkx65Jzr1"
    "VX0MMaGZC345L6+dd5PjYt4JdsTN3SwwSQSTRFYijkkizTPBMUlE7lmYJIJJIpgkgkkimC"
    "SCSSK7VgYmieipF0wSyVcIJonU6YgL/p1SnJaFhNb8dungCpleVBwiskApFStmKjuAAqv3"
    "Z/DquGIawqtCXJdXa7gur5a5LsqLVUYXCwmt6UUZ5p3FlNs9DtHMpQOvMtm0HWUAeRpeK8"
    "f+3ki6juS6QrtWPPgJd/yxPU/yrytrqHkGvP3Ut9mE+f0JcwI/b52sdFHlC1fyVm1LIRx8"
    "VEA2sp+gjKJyaQulhO+/I4/VmHj90I+eE9Hh3KbEWUHFTktmsB8I0bbOjvg3FepDy5lPxC"
    "VOHBhCCwNxOaXgW5fdvKXtJYMptZfE1d3dl5TldfU5a1p9v726uf/1JLNgcpyKCuSStKy0"
    "VDcIWYuu3kpDyMHSjj5RkyV0SL2doQGnirIqXiEShTo109sgCu19/+F6c75WH+Lry4fryw"
    "83LbYhThRigJfMr9t6S5z5I4d/CzG+HsORqqixlV4oIYMkjKaCQmdjbozEW4LFJNaU8hbA"
    "j27J5Nk89cooez9FZElC4gKTiFrxA+HkUrhzV6oNnOEJnYRzI9Zq+HGK9hI+E5LWU9JL9J"
    "jcSSZ+3896rP69hroTf6cl2k7y266i7PjJZzZXmRU7obiYU7hcEKUutSNGnDtPtowezKGU"
    "uzR5f/0ZvDFfnUBz6RNoLv12+O5ncD4g1oueIuPkzIAVE2D7f10H5o9Y467vhbZ2N4g/9L"
    "kB1k9mTDFkQJFJhEwiZBIhkwiZRBfIJGpoJiCTCJlEyCRCJhEyiZBJhEyi1YsEmUQ9ZBJh"
    "udmCJdEiR5V+FWcPjcOlPITCfhuB/aYzo+vgawHHqrLF/QqiahoXAp66/JlZeXn5q7WUlN"
    "F6KUFmvk+JOabeBXjazTHnYgwCcdApcebgPIe2b6xwjdNtbGxYCXi3dZgXYYqiRKKUUE0e"
    "0bbWxu+ympdF5q0wiKjQaEkQEyLdoGJFtbFaAVASh0uEEeLndSZ4fpJsaHBTwKYswJIRUN"
    "veUQBBkXVKgLwQ0Bnlb/ItI7/fhBLHM2SowIGAMpx9hU+7hgEf0hxrcC2xPJSoTSmvtKse"
    "l91SKQ0p5O+NY+j8Gta3hDOZGmFR7wUFa0rmDfhhI2L5eQle+QHUPZYWuLC9SSCu8r1uFD"
    "tG2u0uSx8+l+fcJmX0L8/32fcM8b6uzHORWxERhrRF3F64VynapOGxkWME062iH9NiSqCf"
    "lNEf/fi6A83BPUOaEkh37tQO0wbdWU7iBlTwRzTOvsz2jWAnl3+RApTPNUnlcgAx18X3D1"
    "xi3zwXY5bvw+a+uVTl8wrGeZHiiY1RzlPM5zqM82ydQGSd58KSZZ6nKf9p6nketzzLP8/Q"
    "08tTz+PZ1stwzxUbJJ987lH3mcEWestMl/+AJOYkpTbn415MQ48+lK8bUdEn8GCcDV2EjC"
    "4lfpPJxsD0HhIK/5qvfgZnJ6+GLy4MT9zZfekw8cR9N2SLQ8uQKXU97sDdksB0EAucqtum"
    "Q6nlLcjhw8AWiHlGTkOpXfx9HQjpwpC0qdm1YpQK3oYHjUrfNjgkFs1EqntWCUh1R6o7Ut"
    "2R6l53JiDVHanuSHVHqjtS3ZHqjlT31YsEqe49pLoj1X1znEh6vmQxBps5YkRhUsQtO8Wg"
    "3AAMevBD2NtWH7bok4AjXymbuaKRrNb6uYu9jL+ITUzsYfSZuvMBt+a/lPN1t80cHQi8hs"
    "xkxF1hd21WSGYIrfXyu1DFbMwnYUPQMrfz9im8XSNQX999+SI295sPZU96PUnUJnPNYKIA"
    "LmX7LgnqzTGbh5Mfgh1w/XRgb1ocHZraWTNxUypd4DeS6Upx3x9hCs6MB7ZlmOKCbZABDx"
    "QV8Prrn7shXpo2ETA54qJd49heGkTvRcKNMfEkD0R2EudF20a3vklFMMpflLBrlwR1xv+r"
    "eEfwlsyW9VB1v9qCVSsh7geOz+yyNX2XJLuRTPId3hioOiF7B76GMebidvcefuGEJw2fih"
    "8JkD5ayTqZupwPy6yFWEDnNSDPAvATQ+qsJCtYXF7zQnKCR2Z5xIidJdD6Y+I8lUptXkho"
    "rweY3SFrxCPMMsjQp5IpJG530LhUnNHiHg5Q6KOQLFWkVAA2I7urwFuCjeALY44zj76Ev/"
    "ffYim8dPisNBfhR7grzWROUfglDzDYEh+fFSZHVrZjMbhQ+01eeLqmfXlQV9sYUpId0zwQ"
    "AsEHJ/YS/lTKrN8n5StWo11J/VnZjk0ABq3IxdUC/uYBal7GUtyKCz8j2zHNp5NYwe9reI"
    "ErL5mFjej9mgqYtbm7rM2YDl0C+ZSQ/pmDN4pRL+EmkaktbrJh2NJTjs2twh4RxkuAnhDR"
    "H/KP4mXBUTwbM3PcwiWnS+2Atuco9qIpDa6uFqIpmCzb8WTZ3fQG6uYCqNUoaEUKrTyIGl"
    "gCN/FAekDfxgm7OWc2aYUUQB8O0Aaw/xgOowfyTR60GxFPmCDbTlLekHr6zaaWTBnKyTsN"
    "P+utTzqdLp4qkHCqnpbJnidvT8S/Ql8/g3Pr9BW0GBoO4N+zsxcXQi9yScA+LcOHkD6u2o"
    "JaXDJKU7dBFVIZi1MDzgxQp4xg5aWc7uANdEg6VW+vdxckTLnElEtMucSUS0y5xJRLTLk8"
    "wpTLvAmBKZeYcokpl5hyiSmXmHKJKZctpVzCdb7MgRI9r3Xi2Hfw5EhXa+jKqUi9bYV4Pn"
    "X5hHk5Pu7Vu1RCRGvco4yY8H11LYKd8pAVZf2nhDrSgCPJoFTv3wql/5nYzKqUSrEs2Y1U"
    "iqgvh8ETcYUwlULdVuBcdrgB7sE2IBfCvrDRyicWZeT05vLzCTjhiff0Xtk5PhkOdUntCo"
    "GcCvgqaSAW1FkFX4PJQNwDwntZ+Oo6KgP5cVvlxyGPRUcey+rQcorfIi8ZOc6Lq1D097/f"
    "Q9XlFS1YopjxfTjQZ59O9NmwVCQ77o4IjYg8YyjM0Zoa+XfLwXkOL3BpmhCmOsqP0ace6W"
    "0I1cuH+yTx9OaQvWOEz8N+r0aAloYRiQdqoxBoqzWBn2Q18DGfhhVT4D+HgWMp5GX/UPjd"
    "xMgjtbT8p7QIwif8rprG4LGaMob2MbSPof2mjl4M7UdIYmgfQ/sY2sfQPob2LzC0r5UyML"
    "Svp14wtJ+vEAzt1wjtl40N1YoJbc+2hBS2yHsks9gqnSDnRQ6Q89Xnx/nhlUlW0Ctv3erE"
    "m91EgAbEjoAt6NtISGzPt1G23bty+sbu7DDCTKT/8xcP0gZn0UeL2nNQgdShIwLphbtyf2"
    "BAbncFKw4lnT/Kr+4ZbBjVrnSoWBZ81kClKIyAdjACejCZ/M3N/YaS+IvEnr1prjrKxZ3V"
    "kXgDfag1WhNhXDYRk6wbcE5VRSCuQ3M28/1Djvq1gdtGpF6BuCZOH6NcIEpP42c3xuiT9u"
    "BMyElqg+ySHN2IgC/ncIh7L4fdS0vrEElvo3MygdIbzYfQ2wrNg5oiLkfjUX+5KJod1OdN"
    "vS2SCZBMgGQCJBMgmQDJBEgmOEIyQd6EQDIBkgmQTIBkAiQTIJkAyQT/r71za2pbWRbwX1"
    "HlZa1UOSlCgBDyBIRkcXYSUrnWrsMp9lgaYx1kjbcuuFh19n8/0zO6W7I1unkE/cJiBfVY"
    "7p5rz9fdPcEET+B2+0GTu2yyiIN2ap6sU4HhDtYNNPwX368tiPsQIQQ7Okzzo4Bf5reo3h"
    "ulEpp3YBLANC/Kj66Y15DN2K9V3Wx/Q3Wz/fXqZuqnk0dYyewJHkX+HRI3KL0Jr5zMsiL6"
    "+gmTuUylJE3XU1n2GmNNwdXe8IKY/qDHafTC8uZKXoaKkM9BsRpkmnbINBWvwBT0XyI6Ah"
    "O0BQpaM2TxvaCCpnNC+k8rSc3eObHiNO/DTin5i1IFTa8Jjq5HK4MeyOg9QkYvOze3sUR1"
    "lgxN7NE5H1ZUfskqV0P/6TzyhLTfnjErKn9tOq6h+ngX3onif/GVwQ0o9U4zreqxyna0ed"
    "9qg8KpphYgDNuVTvT/TTSlVyqkDrY3NdjgzI5Pt4JHHuP6XgijlJOamQcmW0hN+eiNHT9b"
    "J5uS4Drju8qoBcOx/SCqOBSD1b6xsH1fuO2AxeQCMygMZjrEL8uh2nHTOjCevIv5fZUsIj"
    "4dCeaZVmvrsNG4IBlSmEhhFiT09a4ihanHvhkpzFiTSGEihYkUJlKYSGGeIIWplTGQwtTT"
    "LkhhlhsEKcwWFKaYa1VWlERAa3TtR8aLBWOGbxrc2ueMQSo2Ce+fcJuVa387BLvWiNYWuZ"
    "LeQpFrfZMzcjeEbPZlFZaPgpjOhVdkJS3fWHnMvZXrxmrOFhPDt3nn4r93ghP2soIEJAgb"
    "j5JUesCl/dvp5feL96oLPD8BeeKEA19Fm0RoOVf6+kG0AtzJCo2wttkyDKASF8xWcAnSS8"
    "Utnzn3jU74OcGRHfDj2nHiKzzBQ3x8e7Rm8g24ZyqiPwJ3zl82LZbDv7RICRP7cOyZzBDj"
    "stq7MURtG2x99UJt02tIBc3nhPTv9xfidZOezzdaZFpWqahPPcc3swpazojor+OP/GWH1z"
    "Ayn7ozn7BAtrEAyHMDRK3o0df7Wke36z/dbdRQvZylO+j+F0lDeui/k/l8q7Jzi1wNdcN0"
    "3YGyP0bN6KHqDqb1rYrOrHMt0o0GxL9rXebyB2+kJtc51DwfcYuJEcTpTPO0mblqoaU0Zr"
    "Ge6CYcMy5i2oLHjJuIqEmfLWgw54qTWiUGLGp8JneNqVd2o9lFezqQl+OrU7kUFV4RaUSk"
    "EZFGRBoRadzu6USkEZFGRBobdAhEGhFpRKQRkUZEGhFpRKQRq1Sq4luNi1P2QjE+gQye0Y"
    "2X8LUJP5suVBa8kUonj5/XWt8/Qc3CvSl1rZAI70kxu0PdQcJLwg42eutM2VDqLH1jZQfz"
    "+CgDizZxdUl4W50lsnqEbEgTqZVVRKLI0JxPDJ//NPip8njPWFyHe3vT/Ymxb8gKgwa3x+"
    "He3p5x/uWfmpQzJvfElrpSsEpOSGezxHSjuJGhkCKlZdrcXiYx279hS1pynjhjzKHErbiU"
    "SKUKJphysb4WkPieQs0IcPEV28EPbMcBaxD/joqUNe1PFGdXV59yJ4qzy+KR4efnswtuGW"
    "EX/pAtr5qxprFWUGJ666eg+ZyQ/sDcV/G6KUbEFtQX4BBCc6Pq6n1Ac7Irt7FBmvYqaepR"
    "dfutWs/NBiPCioarKC0BltgQYf14v51BRUnWvQqkKJuVbzNQJPPY1caJvuf5nnQbKY5Wss"
    "AFbCglGmTBqQvQCn/Olsaf1+Gbt3R2HR7u7x3xn68OX12HR6+P9q/DY+v4kP8L3dt/vo4c"
    "DfSZiCUhQYQEERJESBAhQYQEERJESBAhQdSsRyBBhAQREkRIECFBhAQREkQNYBZBEE3Ezb"
    "3h239TMXDccDGlda/GBiEtbLNE/5WH7eR5rYvVylI2Ym6qH7Xd9ema93nzTkG1yfPDqXZP"
    "Ua9J4UziUcOhs13VzvTD5dKxqae0E83I6A03MOOW3FOtgCygEmYzCnP4msq34gyp4KiIhs"
    "g9z2dy8DFTt4P0Jx0CDffEsa2b0A1sRzFf3Lpky6RxAw2MT+CfscgDJIvjZ3FznjdUL3nj"
    "EBsZGBtBmEFHmKHOzXp6adn6fl1u3y4gQ4M+008fFdl6vmL/Ln+58ixxE1xyyZ57YrL5mj"
    "36xxuWPLw9b4cRCcWJNOYs9OmcOZYhWqGWuNvem769Dg9fHx4+n4hD0irdAk1Etlz5z3Pw"
    "y1LHKcnn0d/n6HChHn2HyKOu6ZV6od3EAh23GxfH67hZn5k24fsh7xbRAkQLEC1AtADRgh"
    "NECzrqCYgWIFqAaAGiBYgWIFqAaEH1IEG0YIJoQXdogbhrV1lSUoluxkqNI7fqSPkiXvEk"
    "9RRPjA+/J8YDV54YPgvmBhCvTj0+iN4Z7/968eH3/tGrVy/29vZfNVtrai01G1aatYXG5C"
    "q8ZV7Far89s0NWfgQciB87ITXJ2GDRgNiOyrhIJfS+OZfaDhhcCVrMpZM4oirxRv7ht0gT"
    "8Hqvji34U5XGEH8bfcm1q2/vL749lpprK+I2O4zmBMd3FuWnThY6Fj9y3imwJo/p0Ln02L"
    "3NJ+abNsm11hrRe4Zkxi24GMSkGN2ZaTIOY0WqrEtZGZ31/gWKykQegHv+9nzioN7ECCiB"
    "oqAQ4suPOrCb04f4MvlgK5kRqWkviFMFvfilc6GUeRnJ6mOVJOVcelu8JLbMJXT+5Z/vjD"
    "1xBJ15tIMCeu8vzi8/n37683iyX2C7sqNl3QZ89ior+lM9JnJCOg+KRP3wxrBvg/sSPkrS"
    "ZFuBqCwN1/qQGI14gUbZnfJ38ir7hrzkrq41Mne9/AAdMNunL+Hz/gZgmq+Yyje92ZKj5d"
    "DFE9xiWLa/JIE5b3bbURQe2SYTyuhMmfUguoRMC8Y7xJH1mj7dDkFMky6bnTcKoiPrDOLE"
    "Qbgqo17wmhw+3V4AvokmE0IqNj7rJ4gezAZwCHGfoOG9hihEVm6Epk832BFuybcIS9uFzQ"
    "efC46n5sHTnQu4meCrrnWISigtFWjEpA1k++8B8WQmOOMVeGQPdwSiSW0pn6IKYqM4R6Wj"
    "zOfHWFnbs2kUWS+uboym2WES1hyQraD8otwIlP9XMhCE4uPTaBdObgWFZ0l1BX0XxPTPfA"
    "tO5VTFEyiYfccXuw62dwrKzvP7CupeE9Rf4d/FK3Od3xLX9kU0ldC6coFyjM97JPF5pfN8"
    "KzOIwgYv/8q2pYkZOprct6q+uO7VUH08dXeg+W+ZpvSYdbqZ5reqvbD81dB6OoO30XsaEi"
    "mau5Kt6aH6zib8rdpfWw2VA4J7jmhNjFMezpq13cZY1lyfqRXIum4DmZcZvNkHs1eE/07B"
    "j8F/vnmeLg/pijEHvxdfLVy47J16LLyd8+PZ+vjp/cN0CGkdQY7oYul6jy5sn/oYH4rxoR"
    "gfivGhGB+63QGO8aEYH4rxoQ06BMaHYnwoxodifCjGh2J8KMaHYuppxVADvoPw6K3tB42j"
    "DnthpkcY6nb55fzn2emPyy8fVaesj8L7JkLeNvv7dhNuE2fzm8VdvZFJio1oPTTirOwr5t"
    "35BtPFEiYfo3bAtWqpxXnkxTohlLa7ABuo/adr8+9kxU5t+d4GvPfE+HhmvN5/tbcXH3RE"
    "VmKZOb/1DHZcZwI7rp6/jouG+l9mu/xwqZZtOSc0jkTL320XMN04nkOMliiOOnGu95JtmX"
    "9uOG3oDCrKjuzwL6KiGbMgubXAY/naMaP0aYblRhcti30FV3xBSmc0VlRRgBA3j7GFiDb0"
    "/x1CRYUFDbza7p3uy1WQ2YwrNCzjFzYUrchJ6az2r4KsEEl/YU4DvdeHYztWNm/XY1ZoBq"
    "X3TdVn9qKc9lwyn9csRn3Ry5cO16dS+o2hD+z84wNiBjeqJ8OinN5mYQsA8ol/9066UGAI"
    "67IXjhS55OprZIFEUGcTyBxOscs3enUdjYG4/s5w/SxuoqD7gpj+MLNMCpSHl2SKEr50wA"
    "YJkeZRdfs+kOa4U3dghV/UDfU6+3XZ+7cqvzA9tCj3Qu8pfPaaRWpVepHCL8+5jkKPOBf3"
    "WpHOJbitHBte6IJhYmeVPTNcvtsQG9y2hWDKXLOCtm5dTKdY4kVbHXeENBfSLQT2vR3YZX"
    "OHmhp/xWmbTmWTGlUm2qDLuMvqXafoBz+LXAZ08awU6k7+OtnMdAf8uRs7fnA70u0aFCpM"
    "JeQFFzcc2w9OhIsABjX/BaoJiThaYiw9xj9pEVV0lRXo+E5C3FtOjOmD8JiW0Nz9fY4OIH"
    "cexxwLyi003H1lInmHjYA4AuIIiE8QEFc/DCAgjoB4WU9AQBwBcQTEERBHQBwBcQTEqwcJ"
    "AuITBMQ7A8TFXKuyoiQCI+Bgs3VS9EHE2cpVKwGQCGit8p98TgIMfEk9n7nC8Udcf0UhRS"
    "L/Z50S/1tho9S04fgy055VuGyfwG55fIEYv08vm0Rh6FlziJsS3l5hmksldAabxMpiRsVO"
    "dMo8+uQSbkeFGBQW98c0vyG5tlNyLbldU1B9XmoEiv8qX1iqHBYY5nTielPLMJvcOCqoui"
    "CmPyP4LXrhRNehP4CmkQvUnwsUQ7CNERLKJBrOMWiiiSG6mGRqQIHZqbdenlMxHjtRfDy4"
    "a2p+PFNOnVSn2XlYs1Sb68BbKZ1VysVtwrSS+oc3JCuxldf6zhY0mHO9S5MkzfBNrm2Bb2"
    "VlOw7f8E6EE3gOMXbEfTBkPl1ZfsijBKpprTNaHbetA5fFB54X+KPCsgQV3HGbt55tddxk"
    "Pkduhw3fA5uO9BjSY0iPIT2G9Nh2XxDSY0iPIT3WoEMgPYb0GNJjSI8hPYb0GNJjSI81Se"
    "vDz3cmcRyd8ove8a9arvDtUEssq7/uYR3PeijrXsT0nlF0fFDR+2+nH36oLhZ6IkU+9Uqj"
    "3DdsYBMJnZGiMw9WZbEUw+sm9zHpPeTE8CGZHj/WXIeH5t7sOnxLjszr8Gj/oBnYelzHOM"
    "fVxjlep1plaL4i2ZoV0nxaYnH2AZG55MQgRkDJYsL/O+X2M+eTRtlDh0lJnV6TqPgCcoIj"
    "cg6d0Vvbdesf/B7TMZ/y6bqBqTNi4/H5XLh1N2aPycLp5bJqItMSSZ2Tmf5KN4AQTBAwdm"
    "cs+Yy0o/sWGddwA0OgZA9SnbS3IKazxn+EnusnLNSDUPmJyLGTdB1D/M2jEFTDuGUgxgb+"
    "d1cZfal3Ty31lL4FMZ2N8lV0oBeiAxnyxXek7CnXx8w2beI9KGu8VFZvtSeplCFv9ZQGgc"
    "hnOouimSYG0DCG+C4UcpqbuxoDHl0yr8QW1X7LVELnY5HwBMSEv8iuTIwZXRmO7XZyg9NP"
    "dmWk8ndG5SdwlYLiszL6U+Iii2TiH+BrL+yH+KQ0qJpj3kxByxkR/ZX8kb9sVsd8vo9vkW"
    "HqJ44zqLrX6tXXVfqaoP6q7zzNY0vdJ7iigtqzMvprXHp6I8p30Uk1Fow5GXnMSTpxtLFD"
    "mp1XNHclW9Oj1/efTrZohrXJuIYdaJwzuqkJ9M5B3c1mZqvmszu8Gkq/j7Ont5x/tMzC3n"
    "ie36rl7KpXQ8uwIexAyR+jZvTQcdcbx61Kz2yrW6S5XzK7eZr7NLhQtHIBaaD1sUgcsCWt"
    "QonnUrAQbVtzoJ9k4bfsnnou9PiXEHFg2s5Hj4XLZ9kQl6pnJklEWvoE/GMSk2bKp29uk8"
    "e3pw83IiFDCBl/XoeHrw9m/OfhwdF1eDwl9Do8oMfT6/DNjBw8h2zfca2HBQF/mYiTgEWV"
    "AvtAhSeN69Gn1sQQmBE3hwg34z/AiRauT0u7ewstQtwyBO5IItyEjjHEC0O8MMQLQ7wwxO"
    "sEQ7w66gkY4oUhXhjihSFeGOKFIV4Y4lU9SDDEq2AQDPFqEeKlWie8VX3wofaWX6L8rbCY"
    "CK+SJkEU3IxB6qGrq/K8lM5IV6x3mx+14a1bKL+XUAmHHxeod6Pa5wtiOlsA4ljgdX2BMP"
    "JNNHFdcK9S60SMBsJPTMacPwB+1jf7B2+uw7eHb2bPNQkBW1AoK68UA5YR0d0wPowL2xWm"
    "4f9ZMc/yT5LwoiVzbCiPufTYknrBw0TYqWlwXj3TbLJNhXGU0eCimM5U8F+FvHhwlSAMti"
    "MP4YwrzeJn+TKHLHgByjWel9rkAdBH899tPkmJYgYi8Tfz7jo44sOxvaBR25dJG0sWgDPG"
    "+NTpVlw1ZOUKKp1ywb52P/H9g5ojBS60oltqIrXZXplnV1efcqeDs8vi9v/n57MLviiLSY"
    "U/ZMvr6hLHN2LUO8Sokxs8Bc3nhEag9gt5FbyaMz+9JuYDIiB31DfC5TsYFwuuKHFx3NkY"
    "QTZy5Gyk7Ocd2OAiaUgTAwwwIrazetlZpAXSBIAbf5+mUFMGsvksW9JnHyRwHzk+FjSIqd"
    "W2PFMuqQ9b2mYHqvsB7WipON6t7Kl4JZ8rrz3s2zsO9j4s5CYv/m2yDf+ywrpJyE8NeFaG"
    "/XpwUACHDTG8OTf0YmKs7GAeXcIsxNlnNbfNebSXtEIq3M8r0LI/Z6s0mUllqZ5BPlAHlk"
    "vkWJCDplvkCnw2HVNcetNhPSRAR+AMgTMEzhA4Q+AMgTMEzp4hcFbWIRA4Q+AMgTMEzhA4"
    "Q+AMgbOegLOnkeF6TuA+w5hSlfrVvddsFy43ldU8ldCZrfkHfYhX8iUx7/7wI+diNlibJL"
    "5HTYzxqHPrZzu/YJ3A+QuJ3fRhAaPsx2pkTU6oJVgzlEU+2B4/51rkISYzxUu2XrtL2JqM"
    "B7yuQjMiI1HnJzKQNtnKbcCq5qV0nrWBiCSuv4J7aJlzU5OZWdzgq+g8EdBb3dSLzrhWGE"
    "AdAj5RE2Nm888wxDfQZ26GZaOJIyoVG5kXKnOfGXufQjewHdjTuE/Q80TvbYu6ZaOw+mSd"
    "ldF7INa/PNfjRB1r9ib0HJV5sSins1VOLQsuliM2gZrMEyVblrYZhDBv2uJ8ATi4rwDkDE"
    "Dlx3TAml2qb7EzIvpnsDyFiJUoWOV5bv1iDdColuwsgstPFVweKmmieN1dd/OnkAJ6FzpG"
    "/lt3/vvRJq5s3d07yFZZ3LZ0oOjTqBk9FN3tXmWrxjP7OC1DG8a1ZvYcvdA3Q/4x+fUrb/"
    "NZBU1eeGqyjStP//lmGQvUQMxTMXEjA2PiyJxCCs+DvSNI8Ll3+BxKLK6kHxVCTbiFIF4d"
    "LgrMOTXvqMWPxGa4oG7w0viXY7uOLdtyGLH+Zaw8O6Clibx38PE64Ocms4TpEJRGUBpB6Q"
    "mC0op2QFA61iSC0ghKIyiNoDSC0icISmtlDASl9bQLgtLlBkFQugUoHR/o6y4o8fPdjJPt"
    "x+0GG4lz/opZUndi+KE5B7/LKuSa0YT/erwpUfkcdT6H8srN+IXuE6LCf29oybqwWduRyC"
    "gUfuHeOrZfdw0YAK4jfN9mqqHnGRGdGZ4vIWSajCeY6KUTyGrGHIetfMWUOoWNa61964Zt"
    "6/quNVwsiKd2ckhFdLYG3PgWHOyixjuEAQBaFazq3vcOQFF59N5W9K5mRYZzrzY0RBQXw1"
    "auEb+3SA8MBPsMTu8+eaidarZjZ2t8z7Ku+//6fvWlCvVNZYqOFNsMjP/j3czXzQirOXOi"
    "Gynix9dME2P6IOarO/rgx0EFYJL2pwZQ3+ZTQ/GAMMn7RqCB4qkB7r8aeb9ygrtyh2buiP"
    "jGO2A23wrB5/0NK4LLVso3RFl8W/hJ5dc0Zh5bdGjKUbjE1vCm6tvwdfDJpk1z0jWgngZa"
    "Ai+5/fNLoMzJLuYA3ZPSfaaWTS4DunhWwRKkD0y2YQQLePTGjp+tQRAsbNNjL6YeH00mDC"
    "soCzqDUqBHB8TiP/eJvML353wYG0ubmtFOj2QxM+o4co3jPRtYdHHR6LHwdi7+VZQnWF/2"
    "dvDxOhAEy3AKJ5UkcbimKeeQUEBCAQkFJBSQUEBCAQmFZ0golHUIJBSQUEBCAQkFJBSQUE"
    "BCoSdC4ZGmsPoBb6nPfa30nZl8i1tRF3F73rxCE1pr/3cmZ9uUhbokBeJzZUXmvO3qj2UH"
    "XB9+Xb6/uFJdJC7j4hvwwproveiUXD/NlE81RblxVEF8Ly8LxMub4r5j7QTDx8WUwmW6gv"
    "dDLfGYYpaXESR3+S0ztwSGSVxIS+jT2lmVBmAPKhGQDVvPcSAg8VyuABcMvcXkp+Y581T6"
    "eyqht+qZmCGaptXrnvXzKCnby2/ga0jpLl7rgsG8s4v3ru+G7PpeADMUDZuhCHO66JjTZX"
    "d5GOKKkpXQRFJwchsykT5Yh5eQj780rlwKheYDuUV8kNsd/gnEMSB9uri7jB6GDKAMkiQA"
    "3XBkTa/Dg9krwn8/2Dvmv1O+VZkYPoNJbS6wFWDqQF40VIpN7OYtdKAn5jC85b2JpuDEWr"
    "uha9rOjaBQOm77nrph6zKACHog6IGgB4IeCHog6IGgxzMEPco6BIIeCHog6IGgB4IeCHog"
    "6IGgh/L1FGwiTOI41DJi/5GmFcsyHiaVrV5GbGw7f76Pm9Jb2/UhXpz/Rp5iLZxHXY6KD7"
    "QV80qcyTsbZcKrvK7u3/CW5fpOJAr67jMCPetgDG2Hb3/9l/B5DeKX+Ry45pIXnMm7xGUf"
    "e+iJR41Z/Tlxyy7iv/+n6OqaE1vpKj4R0LunM2MpA0B9CBmFbzsRCTDEMTYgQuPiq/zhG+"
    "Dp1+TCngQBdS1SWoar0tGbFxrT1b1Jahdy7DwDBl0SL4B8FhWIZ5UTJyem8yD46YpamWLD"
    "BSxWtOOCY4opxkOrhWC/Fpa1vwHL2i9LCeNzTQel9xzVZ8W8lM4mSXa/FjX53FTXnTr00R"
    "CBlh2W3Fq7I1YywLrsGEpD8beVul/QQDFZWDdKTy7PFZSdldFfyfHmf5YUZxdnlti16/Ez"
    "nx9QD9mtUc01fdTjEv26AxP8itt5xANgq/6zk0QN3ecm8DY2yOBv57LNj3GTepiji0m/Ru"
    "9fXw+HphczLl22tM2S08ZnfiL6weCnglV/QGNNJrdesgyLt4FSTiLJErmF82h7Wwp266aE"
    "6Ey+vAcpyqiVPBM5U6SSmScMBLessfajPpAYL/pbJBb9NcoXlf1DEH9gee/hf7hZs8N/tn"
    "Kr3+iSecGzCmw1+utkG7Xqpc/VgFbnxJm9WDA3mDsP/CxInAefT4bAgb4+INfh0RsgQA/3"
    "oWbX0Zu3e89FdWYX3FDkJApVW3qMf/TCnxhzvnSxWUBd+Wt0qg8Yu5PpYF2fnzxLqdVdvY"
    "YO2CofHH4v+b7i4oQjIGHTwn6IqyKuWpBAXBVxVcRVEVdFXBVxVcRVEVdFXBVxVcRVEVdF"
    "XLVa54ir9rGZOOU7QzFSwF9lCH+VPticHxAv8BWTNOWEWmZoGsoKH2yP7+kt8pAUljLBFd"
    "rB5q0kFVPGO1dXpxmRkWj0ExlOofKBNXVWFxpKBFpVGRrouPGPmOOM3dFiuuDbT9vjzUFx"
    "tA602ktVoZlHuWZcs+QgUG2bnNAY7COQK+DdjHBpkFuu7Ymc0OM7A02t45PA9mfELIfhqg"
    "1UlBuDjU7lBQ2MIoAUX4BDnO9J4fY26AKS68dAjzuFHNxBw8QWBnK8rAS6aDsO5JWxOuGz"
    "+jkn2LduI39XTnBk7q6oGJr8CmXpK4lheWRWl3J/VN4uadapmrsrK6T3UGWR1bmhT6IarP"
    "zIMqektvO752yy8aX0mvqr72MzIvqDleKI+Od1+Gb/4M3zZD9tAwwzMDeM0PbOoO0UZ1DQ"
    "fE5I/45+IV5XugqJIakjIL6GYLWRGtadGoY5uwMLnEbN6NHlO5vbt2o8s+TVULacOTpQ90"
    "XSkB4K72yO2arw3OSrXUZTCbhWgKEJ/bqZC02Y1TpYqHgYuvrxFEquvj1+eyyKrU7t24nB"
    "98kWRM8uoRWbH9GNBcScenJERLilDGkzRJVnCVeWcZ+9fY4OYCfvb77upVwHzEiKjCcyns"
    "h4IuOJjCcynsh4IuOJjCcynsh4IuOpA0iIjKe2pimxCTKekRqQ8ex+MwEOdv4Bvjina5mF"
    "FHIFlut9eyHUWFZrE5yVev80ucCWI62p/lNprS2QlutkC+obM4/pUo0WnIhh4zLMqfSAq/"
    "X51adPfKa+eK+6bCdWkPSVJhbIvqTCfqkgpjdGky+AnUHeoP7ZlMJx07O1TdgXXTyoQU45"
    "Ib2tw4xlKAwU5XRpmbuyh0Kr2ZufumEDOaGRBA5kcUOwSWSQXgIH/ICW5MCqvFyIH9c5Ae"
    "4XEREQOy/gjePfl8S8+8OHKAKTWiFfBWLaACag3da3dSixbtLEt02X4pJmdJ51IH2uNIJJ"
    "PD73+2AMsTaIvNxqGVz7XqIxca4W63D0do088VnJkXni7a5tMzZ3O8RDNDF6KjZSi3cTBz"
    "I2cyNqjfmxBxxxmVSpFnXsqXilKNkmUu69EKhZ1ld4BJBwH9Uc0wfh/sih65ZdvhPg+smn"
    "wm45v48sIbZJ/LLMEPXzYYsGXp7zn02ms14yYcPL+MlYuiUAo/tGuOw6G3b+qxfzYGdSje"
    "ezYINYRRLsbILsTAps+c9m9EEq+a+zozmXmLuhtTMD+bNsThurD5z/PPP1a1s+n+O8pvE3"
    "5z8/P/1+fvr+Ys38ghwoiXH5z/8DBVj4DQ=="
)
