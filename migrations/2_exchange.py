from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "import_before" (
            "id" UUID NOT NULL PRIMARY KEY,
            "batch_id" UUID NOT NULL,
            "row_id" UUID NOT NULL,
            "version" INT NOT NULL,
            "before" JSONB NOT NULL
        );
        CREATE INDEX IF NOT EXISTS "idx_import_befo_batch_i_0dc4a7" ON "import_before" ("batch_id", "row_id");
        COMMENT ON COLUMN "import_before"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "import_before"."batch_id" IS 'Batch that changed it.';
        COMMENT ON COLUMN "import_before"."row_id" IS 'Row that was changed.';
        COMMENT ON COLUMN "import_before"."version" IS 'Version of the row after the change.';
        COMMENT ON COLUMN "import_before"."before" IS 'Columns as they were.';
        COMMENT ON TABLE "import_before" IS 'A row as it was before a batch changed it; sealed columns stay sealed.';
        CREATE TABLE IF NOT EXISTS "import_file" (
            "id" UUID NOT NULL PRIMARY KEY,
            "content" BYTEA NOT NULL,
            "probe" BYTEA,
            "report" BYTEA,
            "created_at" TIMESTAMPTZ NOT NULL
        );
        CREATE INDEX IF NOT EXISTS "idx_import_file_created_99ef6e" ON "import_file" ("created_at");
        COMMENT ON COLUMN "import_file"."id" IS 'The batch.';
        COMMENT ON COLUMN "import_file"."content" IS 'The file, sealed.';
        COMMENT ON COLUMN "import_file"."probe" IS 'First rows of each sheet, sealed.';
        COMMENT ON COLUMN "import_file"."report" IS 'Every error and note, sealed.';
        COMMENT ON COLUMN "import_file"."created_at" IS 'When it was uploaded.';
        COMMENT ON TABLE "import_file" IS 'What belongs to a batch and may not be read plain: the file, its first rows, and the errors found.';
        CREATE TABLE IF NOT EXISTS "import_batch" (
            "id" UUID NOT NULL PRIMARY KEY,
            "version" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "deleted_at" TIMESTAMPTZ,
            "sort_key" VARCHAR(240) NOT NULL,
            "search_chars" TEXT NOT NULL,
            "search_pinyin" TEXT NOT NULL,
            "search" TSVECTOR GENERATED ALWAYS AS (TO_TSVECTOR('simple',COALESCE("search_chars", '')) || TO_TSVECTOR('simple',COALESCE("search_pinyin", ''))) STORED NOT NULL,
            "file_name" VARCHAR(200) NOT NULL,
            "resource" VARCHAR(60) NOT NULL,
            "resource_label" VARCHAR(60) NOT NULL,
            "state" VARCHAR(20) NOT NULL,
            "total" INT NOT NULL,
            "checked" INT NOT NULL,
            "written" INT NOT NULL,
            "created" INT NOT NULL,
            "updated" INT NOT NULL,
            "unchanged" INT NOT NULL,
            "errors" INT NOT NULL,
            "progress_at" TIMESTAMPTZ,
            "applied_at" TIMESTAMPTZ,
            "undone_at" TIMESTAMPTZ,
            "plan" JSONB NOT NULL,
            "community_id" UUID REFERENCES "community" ("id") ON DELETE RESTRICT,
            "importer_id" UUID REFERENCES "user_account" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_import_batc_search_3c40a0" ON "import_batch" USING GIN ("search");
        CREATE INDEX IF NOT EXISTS "idx_import_batc_created_673b35" ON "import_batch" ("created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_import_batc_communi_8cc950" ON "import_batch" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_import_batc_importe_9627d0" ON "import_batch" ("importer_id");
        COMMENT ON COLUMN "import_batch"."id" IS 'UUID, version 7.';
        COMMENT ON COLUMN "import_batch"."version" IS 'Counts the changes of this row.';
        COMMENT ON COLUMN "import_batch"."created_at" IS 'When the row was made.';
        COMMENT ON COLUMN "import_batch"."updated_at" IS 'When the row was last changed.';
        COMMENT ON COLUMN "import_batch"."deleted_at" IS 'When the row was deleted; empty while it lives.';
        COMMENT ON COLUMN "import_batch"."sort_key" IS 'Pinyin of the title, for sorting.';
        COMMENT ON COLUMN "import_batch"."search_chars" IS 'Character tokens, for search.';
        COMMENT ON COLUMN "import_batch"."search_pinyin" IS 'Pinyin and initials, for search.';
        COMMENT ON COLUMN "import_batch"."file_name" IS 'Name of the file as it was uploaded.';
        COMMENT ON COLUMN "import_batch"."resource" IS 'Type of the rows, as in the API: Resident.';
        COMMENT ON COLUMN "import_batch"."resource_label" IS 'What the rows are called: 居民.';
        COMMENT ON COLUMN "import_batch"."state" IS 'Where it stands.';
        COMMENT ON COLUMN "import_batch"."total" IS 'Rows in the file.';
        COMMENT ON COLUMN "import_batch"."checked" IS 'Rows checked so far.';
        COMMENT ON COLUMN "import_batch"."written" IS 'Rows written so far.';
        COMMENT ON COLUMN "import_batch"."created" IS 'New rows.';
        COMMENT ON COLUMN "import_batch"."updated" IS 'Rows that changed.';
        COMMENT ON COLUMN "import_batch"."unchanged" IS 'Rows that are there already, just so.';
        COMMENT ON COLUMN "import_batch"."errors" IS 'Rows with errors.';
        COMMENT ON COLUMN "import_batch"."progress_at" IS 'Last sign of the process that works on it.';
        COMMENT ON COLUMN "import_batch"."applied_at" IS 'When it was imported.';
        COMMENT ON COLUMN "import_batch"."undone_at" IS 'When it was undone.';
        COMMENT ON COLUMN "import_batch"."plan" IS 'Sheet, header rows and mapping confirmed.';
        COMMENT ON COLUMN "import_batch"."community_id" IS 'Community that the rows went into.';
        COMMENT ON COLUMN "import_batch"."importer_id" IS 'Who imported; empty for the command line.';
        COMMENT ON TABLE "import_batch" IS 'One file that was imported, or is being: what of, how many rows, by whom, and whether it was undone.';
        ALTER TABLE "ledger_entry" ADD "batch_id" UUID;
        ALTER TABLE "building" ADD "footprint" JSONB;
        ALTER TABLE "duty" ADD "area_id" UUID;
        ALTER TABLE "meeting" ADD "kinds" TEXT[] NOT NULL;
        ALTER TABLE "meeting" DROP COLUMN "resident_council";
        ALTER TABLE "meeting" DROP COLUMN "democratic_consultation";
        ALTER TABLE "meeting" DROP COLUMN "party_joint";
        ALTER TABLE "meeting" DROP COLUMN "property_joint";
        ALTER TABLE "meeting" DROP COLUMN "owner_talk";
        ALTER TABLE "meeting" DROP COLUMN "owner_assembly";
        ALTER TABLE "report" ADD "area_id" UUID;
        COMMENT ON COLUMN ledger_entry."batch_id" IS 'Import that made the change; empty for people.';
        COMMENT ON COLUMN building."footprint" IS 'Outline on the ground, WGS84.';
        COMMENT ON COLUMN duty."area_id" IS 'Area (片), for duties of one.';
        COMMENT ON COLUMN meeting."kinds" IS 'What kinds of meeting it is; several at once are fine.';
        COMMENT ON COLUMN report."area_id" IS 'Area (片) that it is on.';
        CREATE INDEX IF NOT EXISTS "idx_ledger_entr_batch_i_60666e" ON "ledger_entry" ("batch_id");
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
        DROP INDEX IF EXISTS "idx_ledger_entr_batch_i_60666e";
        ALTER TABLE "ledger_entry" DROP COLUMN "batch_id";
        ALTER TABLE "building" DROP COLUMN "footprint";
        ALTER TABLE "duty" DROP COLUMN "area_id";
        ALTER TABLE "meeting" ADD "resident_council" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "meeting" ADD "democratic_consultation" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "meeting" ADD "party_joint" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "meeting" ADD "property_joint" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "meeting" ADD "owner_talk" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "meeting" ADD "owner_assembly" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "meeting" DROP COLUMN "kinds";
        ALTER TABLE "report" DROP COLUMN "area_id";
        COMMENT ON COLUMN meeting."resident_council" IS 'It is a residents'' council.';
        COMMENT ON COLUMN meeting."democratic_consultation" IS 'It is a democratic consultation.';
        COMMENT ON COLUMN meeting."party_joint" IS 'It is a joint meeting of the big Party committee.';
        COMMENT ON COLUMN meeting."property_joint" IS 'It is a joint meeting with the property company.';
        COMMENT ON COLUMN meeting."owner_talk" IS 'It is a talk with owners.';
        COMMENT ON COLUMN meeting."owner_assembly" IS 'It is an owners'' assembly.';
        DROP TABLE IF EXISTS "import_before";
        DROP TABLE IF EXISTS "import_file";
        DROP TABLE IF EXISTS "import_batch";"""


MODELS_STATE = (
    "eJztnXtz2ziy6L8Ky//MpErjkziO4zi3bpXteDLZjeOU7SR3z2ZLByIhC2uK0OHDGu05+9"
    "0vGiApkiIlPiVQ7qqtrMciYKobz+5fd//PwZQ9uMRn3PEOz6nLzMnBmfE/Bw6ZUvFDzqcD"
    "44DMZunP4Jc+GdmyCVk+N/J8l5i++O2Y2B4Vv7KoZ7psBq3Eb53AtuGX3BQPMudh+avAYf"
    "8d0KHPH6g/oa744O//EL9mjkX/pF70n7PH4ZhR20q9MrPgb8vfD/3FTP7uk+P/Lh+EvzYa"
    "mtwOps7y4dnCn3Anfpo5Pvz2gTpUfEEK3ftuAK8Pbxd+z+gbqTddPqJeMdHGomMS2H7i64"
    "6Gy98dDIdfbu6Hd1f3w+FBBQGZQuxCuOJVPfntH+AVfjt6dfz2+PT1yfGpeES+Zvybt/9W"
    "f3opGNVQiufL/cG/5efEJ+oJKeOlUJ+o68ErrUj2ckLcfNEmmmTkK148K99ImusEHP1iKe"
    "HlqNqGiKfkz6FNnQcfpsjRmzdrBPr9/Pbyj/PbX8VTL+BPcjEN1Oz4En50pD4DqS+lDBOr"
    "goTDx/dQuq9eviwhXfFUoXTlZ2npir/oUzW10xL+y93Nl3wJJ5pkpGwx0zf+17CZt7JW9E"
    "Daa4QLwoCep57333ZSpr9en/+/rLgvP99cSOFwz39wZS+ygwsheligx4+J1QR+MSLm45y4"
    "1nDlE37Ei55d/Wh6NM3+hjjkQQoSvjF8v0fmH36y6HTGhQrNRWqPyH623NTEJ6ndjGWe2r"
    "SlHfyYEN8Qe5Zh8ql4KcuYM38ifsE845EuDD5WP4s+uGtYzDo8yGisXg85G+bfD+QjQ7XH"
    "iaYH/2iyh3779ulDhU00CMSbQZs602PzXnrwf8aBY4LQDRgn1LEOQalTblH7EP722/97sP"
    "3JI+fJ65MX2Tkh5bB+h03qqqzgk23aFL++q9NGASfmOF1U2UzDx/dwMz0ts5eeFm+lpys7"
    "KXNmgT+cEG9SRcLpVnso6JPjEoI+OS4UNHyUFrTL5xWXhGWLBgtCuNrqIuV21gPTpfCNhy"
    "TnBPhBfOKzKS04BaZaZg+CYdPD6Id2hvFWL4/i+1k3jr0I/+4aed9/ur66uz+//po6In44"
    "v7+CT47kbxeZ3/56khnxcSfGj0/3fxjwn8Z/3ny5yioxfu7+Pw/gnUjg86EjBjixEiKKfh"
    "uJUYuD52dqPVD3yvHd1YNn8rPig6ctnxrS+LGNJ88bRxwZJ8R5oHBG5OK/xGJwaPyX+p33"
    "X8aUzMSx0ZDvb/jc+PuIjrkreiJjn7r/eG94lIg/qx4QT85mlLiilfcofsnF+Fg9q27pb2"
    "42B/3PwVItYjx7PHBNORWXC6L4FxrRP2fic0/arcJ+Qu2EsyOa2QfyYSF0+R//xsOyRofl"
    "ymv4Ntfu7R5B9mvxTp1+EtO47CEz2WYfj5hlzvInxWf5k5Wz/I6OmLqJuaUzJp9OxTfyFx"
    "VFmm2HZ/eMYVxuXpVs43GLPVwFjsusAsfFq8DxyiqwQ+vTvg5YIRv5X9UGbaLVHg7c9rcv"
    "JTKX2zUEHbXaQ0G3v0I43M8R8b24IOWLOHq+lnD7sybcX/2/+/XusvhI/fnmy8fo8awPLX"
    "OMULfnSp7KZRP0VFb0VCZFPyK+Oam4ESbbdLoRtmAUPPg0nXEX/IvEN6bEosrTKEfPe4NO"
    "Z/7CGHPXmFE+s+mKwaftPXPXtrqZTUzqHZ6LS/RB0qaT/P0gttGp36bMdCR6YqN57twx4G"
    "Hj15/B26Pjty/ODI9PqUE9XwwJD8xnxIjvAUo/YE+TbSbijh81/Bm8e/N2/MIgjjenrgfa"
    "WrXLdf3HKhrkPEpcc1LN/Pbx05eMBQ7mabJTMY6HoduuoW0v03PqOoY2w5ZshvILDoyQCz"
    "Pedr64DNZYEAuBtkJUsJhny+EF29pZX1UU8SUPhNgSa7oX8yJgmC8n8XZgwr563to43hz8"
    "mFBHakFI3ZgTT261ZcW/vxbdYGbVHAnpln0eCTbx/HByrsJfezUiIvklhkT49ssRIXYTWm"
    "9EpFu2MCK2c+lcHRDhF4lO3/MJs6nBfHFjexJH0MabpOYjYnWRSJ7ryhp0km22Z845qHoC"
    "+sqcBXPUlixuXsy3RYdw3YL3F/otux6kUfRSxp6jNdaeo1VzjzqxD8U65ebYIYrNPtl2Gi"
    "sDRpO4sVHX8Lk433qhJuQXaGHadWEYCqU7k8OohlqWDTXWSzhJgHxm4hLGRI+9UU2OTu6+"
    "U7A2r9NLOYWUiEHS11gnxHB1eX9zK3cF5aIfrhgIlstGerz+Q/2pMZO2DY9NZ8pwP6fsYS"
    "L/dPg+nhB0LKu0+bqiK6YPThgVKaAsdYZJbFucGgYqWkBZb2ptJ+3jwh51xSSucNVeNqh1"
    "097SQe5LMB2JzYM5HovMqJHdaEcXbbDcVXY6phpp7K05OI+Nk+LQDC8MgKCU+ywY2cw0HO"
    "4zkxojTtzSN6uOvWZSuDMh0uoqiVvprJP7CWWuYQXi3iLfdwC60V4r+b7MNZuB/r5MuFa6"
    "8to4og9iSZLHJ+pY4ugkzlJz7lplr5KZy0WpSMyjNZGYR3mRmDvHpLa1Rd8ntwXlaInu/i"
    "Nqc+fBE7eP7bvZcnSxqojfxWGKPTh/pQupjk/iZYiTi1aG7rLLZF/7q4Dlb5fT2yXz2M2z"
    "Mk6FpJSRBz68vbq7v/10ea+8Q/m+zqV6Qo/dqnIuwoa///WW2qQAdgv1ciU70WetOk+6Jp"
    "VO5MLVkjpSa42YDSxOUlFHhMoR/jXsRnchsnyHcAMBis2d1R6AD/yJug6sGocfglLrwi6k"
    "p8wL6ouGcSxtStClgFy0IMJb2ZGmQkwOQe40lV+XtMdFwGxLvdUK8RF/NlhHfYyST20mP4"
    "zoeRDWybu3pvj39OXohbqrM98Df5BvPLg8mCm7F/hw59zwfApfVxzi5hPuUXnr8QzwHcGp"
    "Dvaxibj25+Af2/iLyIDU6Vdt6C13+uAyC1kVZFWQVUFWBVmVM2RVWhoJyKogq4KsCrIqyK"
    "ogq4KsSvEkQVZlgKwKsirrZoryQciZ4khwQrqKQ3jFIwtxitAEVxnbnOdtJIW37WUDnXGV"
    "OxhvC88gI/5EpeXPKX2mb/mSbXMztnanZfyVsyIpJxs1CnHdkryvmWXZNDo/RfbYgfHj49"
    "3pcfONoZPo1zHn/sxleUmSP1I+pb67KJgCyYZ90M5N4NvMoRGroqaD3soBi/1QWuyrbA7p"
    "VjoTLF/E94ymixADs6gQ9C8JR0Wt/eHVUalU4kdrUokfrSZNEnf50FNSRReZZjor45ZakS"
    "9IevgoORL/jsirn8Gb0ejkxZLBW+eI2g3eZZN5He1kmumsnc9kntTOiWm96Y12EP7aMvyV"
    "FP7S+1hB8qlGPRB7eNVoyhU1FHXkk60g6EQT7RNqHXwULxvLGMhAyxOrDaKMvVpO2kIZV9"
    "eYFnRQGlvs2cKyUeipBbeExGHdaEHeH8Nu9md92SjpxIrbANKFCdIQ0Y24s28O0yhN10H0"
    "Wkm4b0ZcX9zT2ickxUNWU9RZIZKXoiN9RvKKEMGh7hmkrMGzlAi5+zBsNA4V53zjlh2Cux"
    "Je+4Tz3iLiW5CdSbzaU1a2PbwU/+onsoHBWuHAt8Exywm7hmWOJvRmnlmuIPLRElCz2JOZ"
    "CzoEE8Sb12/eiH9fHb9+obLLRV2eyTOqBR4SNQy9CXGpzDYHtS0k156Vceud7zeqHGtPUw"
    "IayWIki5EsRrIYyWIki5EszjtFI1mMZDGSxUgWI1mMZDGSxUgWI1lcx8q5ZIujvaXQwlSK"
    "HCuV+ujVmtRHr1ZTH207F962lPAlV+7J5HiRlWpH12+rItRt9YHpXkrdmlPbZuBWkkQr85"
    "YW1F3ZO7jrMou7Q8hmV2XRWWmoM4l3Gb5sXDVFJdt49/LN67h2SsTihbxGo0WpfR4vaT1e"
    "0dKaokfpZj3AwlrzZTcEwxCAxOx3PVZAF8hYMp9SQy0kEzhpooTuIJqs6DOLcgOkKT5PrK"
    "qkCo7zIexGI23cxZ7leDrAWa+dtGXPB2rKiLEjqmnCA49OOAzPmhJUbM4fUT/aCrC7cbi3"
    "eNPqEGyHb+qS2VkeEnKAndQJopjWSR1aypA6yxMAhHK9e00BqXlNXih8xpsS26aer6o/yg"
    "SBBKzzY0jbLa6WkBqQz52BOCmAW8acGPSJugt5iBAfC/n54koTnSfyYJ6t/30deB8zXK7b"
    "hXJmYhS2zPkITVHqI+SDkA9CPgj5IORzhpBPSyMBIR+EfBDyQcgHIR+EfBDyKZ4kCPkMEP"
    "JpDfKJDA/l/e1Wi5DP5ut2LS+7FaeGio1JA+PjxX/cG69evnp1LP7MnNpP1LDYA/PrlTp7"
    "dVQG9zlakydqpc7cPuJWMk3XssqfGL72suhobNvTJJfjzKVj9mcVHSxb6DwfyIz5xDbEaV"
    "ps6mHsoyz8J3WiIDgvMp6qONs6CjkuA5sUsyZZbYiTMdgWq6gj0URnDEhVXwTZh3ZrplG5"
    "xcr1R/tSejQU9i9eXGtUDnxNwKoxpJQUt/aF2OArGF+zzXTmD/8m3lHWF5VumdTuLO/74X"
    "fZkTF2xmzuDz0W8iIl5Z9ppb345ZuGGmC++NNQxA6W/TlZwA4w5+6jpKM9gxjyy+1IHeDe"
    "Gz5Oj3KsX9RkU2IX7ACJZlnTl2p3GLbXRzF37F/0veETcdc2xi6fqp0hTDk7j/YKqNfrVU"
    "8ykSftD1eXn67PP/96OlDnU3GnYwr7SS5dGV8FdcThYVUba3IwL5v0Icev2pSJMSWzlcuD"
    "wWfSDqJzwt8RrJ7EzbEOrk/GnGzXBz3FuZhXLng6a4d5Q2/hiBf2mbmqoQvObUqcAid3pm"
    "lGSSPRtqsLX/ybKpnMibh9BzNpmCKGRadK8PDxe8PhhheIrUdyKgb9U4ysFiz5Fzc3n1Ma"
    "u/iUNUx9u764EvfxzHKXcwoIiYkVFRVDCIkm+ufh/LSy1Q/CvV58i62C7UuQpIKsU416gr"
    "Srd46ueqqgQunyFZ1w7OqNVuVeGZ++izvaM3lvZKdTA7EEsw7Tq4nAE3WdP8Y/fg073bul"
    "ZaP4E2tuA2wdLgsNYWsoaq3Z+O86giM3FqOlhKYoSqdhYk6tE8RuXabij83EldlpKs/LqJ"
    "/nLMz9jfLZuihVzu6GgtQu4/nWxQgJuRsKsWQa870V4Y7izvZWnh5rPK/v2POe1bCsNYlA"
    "i+6m8QPPXJBDl/NpO9K8FT09Z4k+USdoOr2/Qx/PWYi7CNPdf2EOn5jXuKBDLNLv0Nlzlu"
    "uUWkytnp4fWIw3FOx11N2d7A0lm5tfq7pEuU6w4w5EKdG9CZs1FmbU0XMW59ar4uytJGeE"
    "uU0sRWESCdXL8xak6y+GI0gBN2ksTdHVhewJJRqunC1IVC2dz1qiW08Zs7eijCuZNxPlbd"
    "gNitLxhz5pug9F4rwnz3ovEn+dUgc8lC4wgw2Fehf1dgudPWe5+pTUN88pYd6LLp6zCIlp"
    "ygQvzaT4zSu1kW8tWXAcHDHhHgjUtil5CKhneJSq3DXh945SJCjYKZI8q5olYaM1eTxuLu"
    "BbbmuUdOJ37ophaat0QFAJMB62rZqNuS20RBsfOL9H/TznuQ4BisMxs7dTSXS/xQjZxRfN"
    "5XgF3TxrYYrXClxiD+lTg9O7anx4GXZ29fTsj/APLIodaCjT20RXz1mkZDazmdlIov/kI+"
    "/wfNnPcxanOHbZfFF/X5eyvAo7ec6CFIIYQhBDA6OxlOVf+Oir6uY5S9N7ZLY9nLm8yTFJ"
    "yvMOevqqOnrOEoVrlsns4YPLg9rOtkQQx6Xq7yN095zlagV+7fNnQpwfgmdXSGPVpz5kPq"
    "1tSEoIU3rWP4m+nrdEaZPNKCVO+tz3IwUZtyBLxRg/Z1H6fMbMFiR5D/08Z0GyaZMxSf9U"
    "mYoPP8luLohfyqu+ddNxUpCeMYfSB0IejQUJ0ZUNil4khzNkGF1VwjVxFvcc/t0YiqxMo+"
    "czdg991RnSHWUhjK3wccURmUakeSisrDUwjN3vqwJwYeBSa7g8vcbvIkXNXakmyAssbQJs"
    "KPUQRtTGagw/z5bo8ifi1PowSTdNlRlJxeRent9dnn+QGZGH2bSdciCtK38SRt3llz9Zhu"
    "StLX+SeKxc+RPVAMqPvHtJT38Gx3R88uLMIMaYifFh8NE/qenHCUhk7hGZ1UJGO3sq/Nwm"
    "09lAKd7jUzri1sKYBp5vPFI6gyxY3LVyko/t5AV0KICSTFTdbsWS1PBtsV8Vw9dypxDRhs"
    "VVGBZXweIqAyyuUlEPWFwlkmRqJGBxFSyugsVVsLgKFlfB4io7VwYWV9FTL1hcJV8hWFyl"
    "QXGVvSzp8QNMSjBPZGpqmeNPmSANjyzKZ1rMllMps52Ip9YUVFnZTlSC/0oKiFvoXMzgi3"
    "zLqKZKaA1kvkftsSbVDB6Zk2NrArlfCRGvmPRTOoja6j8JZA1xTSQOVuChKa55BQVTNss9"
    "3cMWt+qvL0+q7tYX7MGQrwqnWlnFidjSEG4oZ8KUQlDEmNs2uL3ipPowtGrp67SEuk6LKw"
    "2tnHN94ge1FbVsvUUlfbm5vT7/XFVPcpoIyVoyslNNGHG+0mTOMJCwbYvrfJ5NFgwBBZbx"
    "TLt1ZgB9dg1pAhAagNv/LPCNYNb8UAtX94xQXTrlT5VFmm7VP4Gq6h1kTirGDZUUqs2XrH"
    "Xp+hvJRn2o7KAqcAiBwrpnaV5uY9+rkyXUACWbuGtpVKOMz51q5/q4gc6Ch6QxMSpSGXra"
    "wn0KyIFqcl+26Ifg4X09eUwpAjR2JvwshVPWjZ9t15OqGS2zgLUc+dl8zRUln2qkf2kYlU"
    "46XoDU6l/+sN6OoCP+pYKYE030FzKkm96BiMGWWVAEIwXupWVeuR7MZbKv/V1MNpYnya65"
    "JQrEPLh5o76yBkqmM+/RaN8o7MT8LyFnGifNbyjp0tn3e7V8b5R2alOrXHunITe+lhaO60"
    "rkwMLJmhPFrLCVfKoEKhw9D6DuydHr8c/gjXk8enEmE4lYnEsTPQC5hLmQLGEAmVzoE3UV"
    "ZSHWnwkDf+Oqy6T1zhHxrdMv9Ik0LtK4SOMijYs07hnSuC2NBKRxkcZFGhdpXKRxkcZFGr"
    "d4kiCNO0Aa9xnRuJXnyV1k/ZFTBaxC7+U1QyFvI+5PgNJ1DJuOfXW20MehCW9bRR3R81pz"
    "oWk0F165JjVRCppYw0xkpT22c8VdaOqIn69l6NjSOfoO5vpioEb7q/fSoTM3HmR6eiANHf"
    "pAfHGE3pHRI/AK1pvNjGfYdItLz82PL1e3VdcfhUHHxuZGY759vpOIO/NwepRzq6QmmxK7"
    "ANNatsreKFWzw7C5PvPgd5ishjcjJjVGC6UGWtq0sA5FvLr8dH3++dfTwZGUuzgSMeXtSS"
    "oEQRVtQJXIY1FB7okmPRD58sQTi1s6w8QixJGj6NdY74KjCMLKew01cBEw2xJfQbNCfi2O"
    "/o3CT6wLlf38uy32u6VdN4IKBioSUk0HmWde3AAmxCsfC1mkkqZ59tbyEiHAkkNLLNGWYl"
    "ZiydGUICUcQz0OLMMb8yWwDK9fkxdnhhwdYX68OchwJOadGNchpiBvtZ44MIv7rSGO8qJv"
    "YsDLyg+IMXP5jLpiOYKcacRZvdxu+U/vN2UhD8aaghtIWSBlgZQFUhZIWSBlgZTFAVIWeQ"
    "MCKQukLJCyQMoCKQukLJCyeLaURR23Phh+Qqc+GIPqJREqs3ucFm8ep88vzdYf4uQmDmgm"
    "iN/nxqie4DvwLO9t9o9bTiy5IzghyaJOUFMh2vojv5MkIM8iJ851JHe9s+FI2/lwIfaSCn"
    "a+dCOdOaO/iXeUaXAmzJzI+TBmrudLlwF4CeXtcizOUN6kvKmhZdtf5JAYhg6JKmtTXlud"
    "F6lL9ZrKeaMcXOBtiy72bGw4Kkq29LV+C7zjhHhDmYfIk8WSmO/TnIPSBec2JU6+noq6yO"
    "hqJProahOPf1PNEBO61Az19r8Y8eurhIBimxkzs+zmskY3Fzc3n1Or28Wn7JXi2/XFlVBe"
    "hmdanVCRu2tFRcXuo0QT/VORnIuXBa/o26Pjty/q551qh1tCaGzL0BiSTLqTTLCYtKCB87"
    "CbfVx0Noo9sSA3YJiiY15thCnNlGk0FTJJY7qqnR4WNGwov1TFRz2Gc0dJd9L2TnFCaSi5"
    "O6ZxpqIqGaHLCcyX4mgqMz9+QFexjUtHWpSS2xN1gqYj7Tv0oa3M4vmZuCmmlj15EJhPxB"
    "VseUJoU8R7TMN2Pau5+zAEfTSU3I1blunel2k9I2DZGbnimDipP72V9L5CXxeyq+ckQe6x"
    "RjtKKLywm2ckOQhVqCs12fbwknj67idCYGTEg8aYf/q0HDgms4cQxTqrK7sH/kRdBy6Gh5"
    "eqv4/QnX43D7HXeuBd8n3qysTbUEjBM4LZewNMu9zzZb5DYPS5+9imnK3AZ7XHZkK+H4JS"
    "xo2tDlBFcahvCB48IcI2RefSGXdrb8QJ2d3KjvSUHjHU1wS3f8vy8/mMmS2I7x760U16rS"
    "+ODWOg0imWc6R+TZzFPYd/S1rUSuZYrhEKUkPo8DJeLHMbJnwbOX9l9MkwExcWfXEXRie1"
    "4o9VhJUSLXelVoAQPUvlZo4VFn6USiTsT8T29DBJ/D7Kh51vthMfDFfE/++14W7y5XOC3a"
    "IvVRzqFr1KmZTA8Ky0b47fvPoZnJy+Nl+cyUvljFGTwlpMsrZn2N9kM9jhIH0v549i6oz9"
    "nOoT3fwFHcLWTDHg4AmML8P4Mowvw/gyXe4pGF8Wb68YX4bxZRhfhvFlGF+G8WVaKQPjy/"
    "TUC8aX5SsE48saxJdFhoKyG0r0fDvzpMR1u/LqJV4QNpKjl6qSvWf8evmX/7g3Xh+/e5HM"
    "5rs06sjURNQV80mT5LLqZSpcwZcNtncDrxP2p2KgmOMxS+X3ipUwMMBRJ95QKWdOPcgdZV"
    "C4E8jwKXEOmMBvxBTxyy51bd/X9zIWU+acVS51wyS2LU7YA2POhLSTRlGM0Kyzw1+c3326"
    "rLqAAYwk0+DJmnRU3IvdBwqTRhyLA3hIk6DNMSV+4FaaEIkmOsdD/YgYdmnlZ57xKK5kDh"
    "y1zmLj/0D+FH4hfaKiZtxePOSZbz9SPqW+uyiIWFs260MY503g28yhYRDne4Or/46c84m9"
    "fRqIDcThvgFuXpvMNA34VJ6kYdUNJtNM5zn1MeEwI55M/WhFKQBmwchmJqiJQcZtTtzSBs"
    "CO17iZkGcljcQNdNbFfbi0/eIB1LIw5EsPQC3aK0RchHzFclW6tKRa6awalRljHO8+QkXw"
    "8rIIQ9nFawvbDPOG3sIRL+krYqZC0G22qebBttdwYQxmIcNk0amSNXz8XkwQwwvMiSEpB4"
    "P+KTbJFgzTLQbdYhwoxoH2WAFtxYHqGZW4zZNXpyF1exyR2L3wFBY7BLtqQ/Ep/PcyNNBq"
    "KL/2AyL2LpgzKy8M5dRiku5hLGf3Qtvj6Mxup+mUWkzKZOj5gcV4Q/ldR93dyd70kuIgsj"
    "nYXDl9WA6njXGu295Y9z7KtWv57WuMa9cHOtOl1BHdDGXV0Ybiu4t6u4XO9BJihDWCYanj"
    "NAk+JdOGkrwXXeglv8wg3KI4xWFpPG4mzm8edW+5rdFx8Hcht0RQU0Uz5vMKW88Ov9aD1s"
    "Gw2MAU9U8+8g7/wkdfVTeaCS6V+BVGmxAhRqKXOyu3HofeWjRwMmi1WTzwslzis4sIXn71"
    "bEzwMtg6HRGcCvvNxgQnwoVLRgRfnt9dnn+Q0QvDLGK7Ph44YXzMiQpOmyaLY4MTxlD5YI"
    "kQ4TCtADSBON7T0fj4Z3BMT0fyX/Nn8JbCb96evnz1Au6axJgT2z6DAwIVc93wTOLIVBke"
    "WXiGB5TMBHJQy0VdRQiKxxbKx5cXQbz9F9AhwLi7upiRI0bX2piZfqNJ1mKXUalgjLDGCO"
    "tMC4ywxghrjLDGCGuMsMYIa4ywxghrjLDGCGuMsMYIa4ywLpY5VvDs5CjhyqMCnCY1qgom"
    "19Mq0o4bbC2gfdW6ERpJpYHDO4xB5EOHzofy/SrbO+IIRmmVlAzWQGUolL8Ni2dqEtPDvK"
    "HYDMWRM8dnsyGSZNlui2EkkUprlGwLU/0aoTkeJhAR8wiyNFf0KXQcODIT7wBXnDw7FVyO"
    "CqLfUq3WXYw0vBR5E0p9eS0Kv0ZzhcClJrtZg7W/gu0vfn57lr+XFSUIVYW5WFscGM4gP3"
    "hnZ2eVOwvTaRfKONFCbylPoUqn8heNqKziHKXV3pGswaI0DNVdw5CS07xn1pT0iJcWtmdo"
    "N0m67FaGQLFzKdNM/xqfUXBXjAPI069BWtA5FvfUN6gzKfwEU1FW7okm+g/xxnxvQ/lGvu"
    "8K8k000V++dz5hLkCN219DMDZZx9jk7OBvQQPRNqVXxEpbI3+j4BPrQQmZjxIB2y3JXR+Z"
    "t3Rg2SjyzEmuhNgj/LChyEsWj+nL5rlR0ImzROVcBw1Z37X4552yJK2An1F0dTHy6UVPlG"
    "A94VlgLN+dvH7zM3jz9vXLF2fiCqySSakkLGptpwTC1sR1bD4wZChbXBONu4YpdBmA9doR"
    "n3lenvOz67+13wRnV6jlEnbWjN9E2BJhS4QtEbZE2BJhS4QtDxC2zBsQCFsibImwJcKWCF"
    "sibImwJcKWVZNCh5QSe6hXAKIT3LJf9ThqneKUMTey8snlyS1/YOuanQxJzipDPtFE50zo"
    "MWHMxLYAOUO4a9WT+tHLchWa1pVoWhG8zc04h0ha8l85K7ItJRv1oc7GNbMsOLrKMhuals"
    "7gM+pUBlVTjfrBqd4xsYiKW6OCzpg0/pWuPFONUU3+5QqHz0wzvRcXRQDACuPJsmKUypOo"
    "1QJN1Mm5E6GvHUJfqSw7ZSWfaqQ/mKRyDzVJaotkXac5g5H42kPii8YZvxrqoHTWtN4sJx"
    "vFnVpgETnqSMraEkdhFYI86GhZoGANd5R4qAR6JMme36bE84ywJcBBywKpP4M3r94Q+A05"
    "/hm8I2/H4mdivXsBXgDiGGqwChHPuViE+NRTBSQnBHQDJ8+50KHMB0dtiUiGZ1N4Npcj0+"
    "WdEGVClAlRJkSZEGVClKln4AqiTIgyIcpUY0AgyoQoE6JMiDIhyoQoE6JMiDLVQ5kszt2B"
    "MWf+xEhap/Shm8BGExSwNZv5pmXrLa5cXz+ff/ly9aHqAgbJhcbEVRHCHjhOSl/9OgacZi"
    "6dstzyUeW0kGyvM5HwyZHWVgOoODhtSXtsnF6I+kYw00Qj+4ucfeBzB2AQWJyiiHYkzrbr"
    "NnR8KBTaA+YMsh1MxKmg0kRYaajzdLhRL2vIl22GYHayPYv/g8N23t7wA960YC1KtsqIv+"
    "RcqLc1J7wTYm0Rd2fvEP5evdyuYmPg4zEkGRDrlSoqCQWlVD09HvhwtvKUE088AD68xYhb"
    "C+nIa+c68vd/ZNShPLXusOq5NdtO5ynxQ4j4kdIZ7MxCul6YDiJxoNVkk34uVOzvzPV8wy"
    "IL0IEqKxmemeDLdELHIomJJOaW0altJ+F7VigmXBwtxDF7t5IgjrndNQV5zG0tLZ0ymYlE"
    "6WBiWlVAuTr2KdLyVvSk0WITvlVytAMqKW5MbdYZf6JOULvOeCi/79CHPoO3O8FtgQSWg7"
    "CYBo7G6EYieOhGT5apPg0oLNC0EYGr/H6A0c4CV5wB8ktGl2uFaG2dfiM1IgiLICyCsAME"
    "YSvqAUHYSJIIwiIIiyAsgrAIwp4hCKuVMhCE1VMvCMLmKwRBWARh14Ow+mA1zyanXyUnSN"
    "fAhklmxMz1/xVaNZJNapk1tpVFThwyI0ZJSB6snPJ8vxuLBhEXsuH0KOfKQk02JXYBNbZs"
    "lb2uqGaHYXN9xP67zWHjFWOkjSxxV5efrs8//3o6OMrUjk6O9rSkHZ7nSl2zbofP6w2AEb"
    "lwWHIUQ0KMZaaMyN1XJTHfFrhh5JV2yCslnBEVRJ9u1QPBt+U4RKhmD6GaRKalhkpIJHbS"
    "RAWdecyzck8vCSmpX57fXZ5/uNpdIi6XUv8g1/MuPxmsd7rHz5QpACifBvSdmSphKwz4B5"
    "cHzpK6IY43BzK+IGtWrT50cMWb3JJzAx3b6NhGx/YAHduV7y7o2EbHdu5IQMc2OrbRsY2O"
    "bXRso2MbHdvFkwQd2wN0bLfm2I4u9GU3lOj5dubJ5ut2jYPEpXjFaCtRhpaB8fHiP+6NVy"
    "9fvToWXTKHGhZ7YH69RBLvSuwq7wr3lHcrLqq9RQsgAj6sGEiJHafZOj198/Zn8O7lm9e1"
    "xH9aZlc/Ld7UT59RNiFVwA40EJoamUbl62ZCbJVGftxAZ5Hfx8L+xTNmwchmpuhmOqLaUB"
    "7UEWe7VbmvyeC0bNKH/E1q0BNjSmbpbUDm4/D0Tus0AhcAcXMueR8pn1LfXeSrKNmuD0q6"
    "CXwb9uHMPq2zauYkd96s10vcqA9KuWVgzJc3DJs8Uoga95gVbiBKYQPDcsncMcRogwui9F"
    "oxS/NJxbyht3DEy/rMXFXgBec2JU6BiynTNKPGkWjb1bEr/k0Vzo0IdQUzeS0khkWnSvDw"
    "8XvD4YYXmBNDukAN+qcYey3Y0S5ubj6nNHbxKXst/HZ9cXX766sMtaUcIivsRJm0AREBkJ"
    "t4rUrwu65IRcZBPOJPYPpsM3WA55PxuK7wJEh5+M2j7i23NbIh/y6GvSveyFOR7fOJ+DmU"
    "pc7ZA1QKhhx6Ic7NUAwvPMWPlKkgJmd+yMGaxDEeeB6es/5JHTiE/qUE0LbaFqYuQMIDCQ"
    "8kPJDwQMIDCQ8kPLY4IJDwQMIDCQ8kPJDwQMIDCQ9MXbDl1AWdeLWfWeqC9wYEn4tHwsoH"
    "9InCNXxc2liNpaLaLBX1PgoiG0PkvXLleRNqiZ9cKrTiaBQU/hyLSRm/Qkws8wNL/Ab8K/"
    "DTC03dps8vH8h7w2MPzm/BzDPEhjqrlkYBk4TU08XOk4RgKTUdcj7tJw4IHmnpan9vOFAC"
    "LUQCNTkcYV4WrCO1zZovcTGSyOTLxvDrpQKkThS2ESsLy05pVhumoYh3nI+oZ3VMagh7Ba"
    "nDdESapSN6LjW+trDeY0mwHpUE23VKrp6t/U0yclWrwzalFlNdeX5gMV4bq1Zk8HXU3Z3s"
    "TR/NqNggqZI2YWpl9a4pM9X48FJ8gcAl9hX8p4YS82VEiJxybYpuSin4/+sK74GLS7UD64"
    "MYdLInzUQ3CPc8sQaQkKoOIQiXPjDPLx0XuGUyXU3k8xm7B0TgIAWnZz4bLPl0+Qn8IubT"
    "yYwN/fixMoy6WCmF9n7xjEe6OFNZbcfcVY5w5WRKhH8MjMDxmS0+yCm13by3PWPdkcpGKh"
    "upbKSykcpGKhup7LzjKFLZSGUjlY1UNlLZSGUjlY1UNlLZlY4S3JhwG3wL9fDf9nO7zQJX"
    "nAeqcUXLJppLO/RuglEB7IuBRy1l3BKnOCKOQOUP9N3TvnJPG06Il7MmFesi3aoV0KuTnJ"
    "N3f5z/dvTmJD5JwWsPALKb0D9r6eDkuIQKTo4LNQAfZTYEk8/y0uUA+VuwGcQtGpHW9Xbp"
    "hLkvYLY4jHqH8PcqG/micIUpWRgWH6gMSGJ+eOaETskZ3GQ1xa/pnzMmPq5xFU237JtxQi"
    "iLgn96tBA/etRuAZjp3Z3TpU9iCaljhki37JkZQqgeLBBC/aW3rn3SOvOGkLJtVeWbUtRF"
    "rTTPTnduPDoqaElsj+8Nl47lkYUHvkwzCN/CAIdOn5LSNfS+lsxpd02cxT2Hf7cB53WUlj"
    "v+fjEYIxOyNmdipBNwmMmdlpKACwSBWBVTp1ElZ+5KRYGx7mwV5osVGX4eu7PDz/2Jy4OH"
    "SfqjFGWZT+WID4Yravn3Wl/8H1zMFrheHeQ445cfDtZ54yepx0p44+MGxq8/g5Oj129fnM"
    "kTbhg7NaITMUpk/FRuGG69HvbM676lDHPWnNo2hCM9z8R1IFLMWod8BPIRyEcgH7H5RoJ8"
    "BPIRyEfUGBDIRyAfgXwE8hHIRyAfgXwE1iUsnbNOVgGLNpOlWYyp40VsFvrFM0acP3qRve"
    "xn8Ob1+G3ZJFF7mE9tW0d/Fbw8iJOpDSBSlrkm8ahc3fRKNAhvU0UL0fM6Z8uJpkjjxI6l"
    "xL1G2pgoR6NEOUnDdgXZZ5rpnzLkQ/jCA4g/DOt2RkGixoRUoOrakfszTFDEtp4N51klHN"
    "q+eCOvUAXxJproL967+IQSr9SwbYKkefeSXuEkMNOQZpmG4PEWNHARHom/hd3t3eDfKPvE"
    "qlBC7NHZowXRf0h0pYfYWz+nbBR+5iiHGbaa7KiYMWsb55YWsmUVQ4cJLoJ5rHbmoSw79h"
    "0602iPjV+szYRDM7FnNEg4FMrsq+pl34UljnvMapDbKpTWbdiNjuKKzw4L6cFtPtE7TciU"
    "mavrSNB4NpfAQYdP8cMloFD5MOTNJ/K8BWmVuGGK15AnAgf+XQykyVTmWzJlsZZx3rGgcW"
    "c6oKKKaOgHJLrUeLv9hqtqy73KWiYt9ynHG3cRFUVUFFFRREURFT1DVLSlkYCoKKKiiIoi"
    "KoqoKKKiiIoWTxJERQeIiraGivar4u7B9093KhdBtZPFQmwkUzri1kKawHShQSuf7XZ7yk"
    "+YPsR48jnz6CH8vX9xhx6KU0uN9EI5eef3/yAXGdGqprHLttN4r/oRmqHfywMdMU2wv/zi"
    "GfDq0jJt2HTsq5N9vRRfZWbjSfFsPFmZjULB8NVqroXL1lpT2j82uBR2sxAybzilOaLflL"
    "knbLTFxD2RObjaIgfOleUOJM1e1H8vzm62zeeeMXb5NORAYBDtPIFPKtUmzwNBig/U0fM6"
    "g/JyEoAWPMIsVeWdtrIRdXF+fhKidXxK866bxTb5VCN9zfJ/8LkxJc4iymdT5XDWsjF+JM"
    "QxZiYjbm4OqUJRr7TbnrRfNpT2SjDVHIA0j7pP5S2wbbtEMFRkd6EiKfd2BeFn2/VA+DV5"
    "n4YCTvj5K4g33Up/qj6ku2L+75HOfCOYbVXSMftQQc7JNvpL+RbeNpYxnGa2VSE57ypbTd"
    "LpVvrL+lzdX6MNM3x9WZwQTB9dCxwDRXQPFEllhqythpxklJqooS08Nivq7MmhhKjlKt2C"
    "mO9MV1z6xJe4jTrUY61paV3fKPrkbldC7LMlst1Q8OXh7z6dVzbKO32KKyHxcJdpQeLfxJ"
    "VOH3G3uZlulHr6pNEgVAQC5epy/LLt4SXxNKJtvkfguCrjy0KrcONh3ym/n62MngPw5xRP"
    "Lyb4s4Xb5dNlqizLStQqfs9i3izwqWcQ8R+qQ2oNIAsHZGWOiJaJ2GwMn1F3FVxqoz8dQP"
    "7+5XzuII/yE3WCxumekY5HOh7peKTjkY5HOh7p+AOk4/MGBNLxSMcjHY90PNLxSMcjHY+F"
    "pivkiZX4Z8Mssa9KpYl9tSZP7KvVRLE9C0a4vbm5rrpMSfbwURZtG4uzHJ9qguCCLbGu6K"
    "O2Wo96SEk1SPiSYWfwXUp1YaBtcVmj1WMCMs30xm65Aa8LKe5klXV4aavxStS+KqCwJrjq"
    "JmLDqZSrfaWhzuq4US9ryJeFPPpz7lplb45b2AxAmOKinmdthSt+sQbiRutu9/ro4Y45Zh"
    "gTI67vKgOkZ3jsoQUiHW7mSNjqQ9g+h3zVg2hFt/mcer70Um6XSYx8cBWknGyjv5h/SE+x"
    "TK2J8GGv1o8u4EM5dltQwfeon54P8s1QUGKyP+cMvc1X6i3l6VUYDM87jFdJpHoddqOPFh"
    "SklEiiKs7gj5onUY2lWEhfKQlvwq7CpzbiVndx5gbq+ky8pCVW3YiMGhhz5k9UclMpwEdH"
    "rs5eTrbUJh0hYFWnX0XVtV2q3qOYfxQJKySskLBCwir1HBJWSFghYYWEFRJWVU9ASFhppA"
    "wkrPTUCxJW+QpBwqoBYTUTtzch3qrYQ6aZ1uTJF30yjj644rqTL+fNmE/ceJuI1dXHb5/P"
    "b6suVR8hm5VYmVz6ENhEF65k7xmre6bqz6uYYmlGDc2rmmjAm1FT7Ft+boq3H8C/FGwH6X"
    "YZJdjM68zQlDT3BUy8geMdwt+rbOT7q/gr0ugUBxj7JYzmtfbwv/8jm/dKSKva8h410Bmg"
    "+hCIW6F8U0mzgSXJmAUjm5majPbYz1ERosq26wdHFd3fFyqNYfwlOqGooMhrUMAGbl7Ml6"
    "23uJVefru9vfpSI3m6Sl8rJev5zLY1W9MRaNsh0Lb08FWQfKqR/rRVO076hoKOvJ4VxJxo"
    "or+QxdBmbpQoXiYD8hX/42GKvd4tKl1QbssMPbV1UJghSI8p0BEMlJV9avUtIfjAy7u19j"
    "wJWZvLzUaJJxbiyhBctyTXdERdb8JmB7ksV/zpYD3NlXquRPos1QLuosTwKVkNgSt6Bims"
    "WnWgw/rxLXcLWkEOCzks5LCQw0IO6ww5rJZGAnJYyGEhh4UcFnJYyGEhh1U8SZDDGiCHhR"
    "xWLzksl9u1Mayo7RZXqOsrqBZadZ36LFMTAYaljHmayN6mD8Qe/ndAbDZmZhwyXEcVBV3p"
    "DK3I/GPUkUcraQeZQhCsN6PkMTp22aS0IaT7usBQ/CbnpLupMnDcbIu1gePf1KUroOIDke"
    "V+FtWmzBq5t1gK+FkzL8oVCnOF5VVutshCPQ1lzTWZPf/krHoCrVSjvoFf6uU7Ab5ArxVF"
    "mWjSN0FWGMXVxIiw1g5hraQjsILsM816wRIZ6mICaQ2l0OkD83yqqowB7bxdeCtylVYQeq"
    "JJH8Z6nhcfGS2d15IuGC0YtI00oMiT+7AbXYRfeXBvlG1idqfEenl+d3n+4eogd9luQbK3"
    "ia72da3eXPk0vZ9phWTduA/fxJw7yOGxoo8G62As7j4Mg+ipEigWPGv8+jN4S81j+e/bF5"
    "EeIDm24q/ileBM/sh8n4rORq4Ya5OB8eDyYCYza8+Is8hjubr5IzrAYDZ9otKe0C5aBZFe"
    "VlgstgeAGYW7feOqh90XZ5wRtwUMDpk1ZNaQWUNmDZk1ZNaQWTtAZi1vQCCzhswaMmvIrC"
    "GzhswaMmsdMWv9KhdYF9apUgGja6RgL+th/i6ayFp0+tQ+s7lJ7Oq1AFOttKfQpAVj6dUS"
    "7257hheYE4NIk7EmYz628Za0KcXP62tR+kBn/iRpgh8okumVEToWfT7LgZyU/XRHBqfnUR"
    "9zkqyPqV9GsTEPxHeuypSlW/WIhRJbL1zmw/fvBIhKunpWRFrsPcg005/JuQhfWMEL8kwD"
    "5/+tYjgIn+0QPls6CStIPtVI/0F+JV93l0P8ORQY3aV8ly7kChJONdJfxkCZGGTEn6hk3Z"
    "UFe3kwRM6vV8t2F5yfGtCNdLDCNO3h2N8o+tTCUELuajtsYexfxR3pIfYWNs6Nwk6dJZ5z"
    "2dduxby54mve9acFQV8kutJD2K3ceTYKPHMVbFBm15yInsSKtKqMKlV2n9mant0YxT6qoN"
    "W8EgNV5PgV+rqQXekjy0++Z8j5lgV44QTRtE53WpTcY76EM5tJMexGHxHK4Rgf7eD8297Z"
    "biUao6H0SkZibF1ydmgm1blO9lfCwpdaQfmjjwbrUP5Z4qESJH/4OHD2b16/fPMzOB5b1o"
    "szIOuJWNQhDYMDrtURD1xjPuHGI6UzT05jDj4XWf6aO9SY8MCjE26v2ju7+ys6sPwdJnYF"
    "0fSE5Y/1gpg8YvKIySMmj5j8GWLyLY0ExOQRk0dMHjF5xOQRk0dMvniSICafUQhi8g0weW"
    "V+qApOpltpPGdUKSd40ffKOBhuMdKyOocTB2QzUycMTTDKfgUuHPxx8+3u6o+bzx+qquYT"
    "lIImAFGG2RHBGhgbAzVRBuDNVYHWZZN+0Kx3TAwlORk6gVjFibaaAOMG/RDfN8dnthTf6k"
    "1FXGlbuKnkCPWJecwf0ifqLoYWWeQcRYvtdTlNaxnutiTfzxzMdb4BqjdG1J9TuCfOuSG/"
    "iDgCiSUDvseOjHjPL/GtGNgq7S14ArycUBBpyREq0WQNjz0sKzpaQ3Un2ugPZX6F00x4sg"
    "H/2apvDVH63jCZDYWf8tFVEH62XQ+E/0ehMxqpY51HeBfUsVywG6lAVySo7cV9s/QTe18J"
    "yccLRwvS/yPZlyYToOYqs1HM2QW3AZupTsKr8q9Cc8Vf8zt0ptHwD6GiCJN9pDPfCBqDmd"
    "3CXUs4MxfwSrGb6yCvJTAqnyxFekGBENVGgliv3pCfwcmbo/HP4N1LevpCJlR1DAW8A5JF"
    "DKCy38u1BazJlIiWTLEShOXW3+7mj+w55/XM86tGyYcRHUN0DNExRMcQHTtDdKylkYDoGK"
    "JjiI4hOoboGKJjiI4VTxJExwaIjrWGju13vs+BCkdcNW7pkwjUo+Iy5xN3UZnfW22pc+7D"
    "u+htMfGhDgftLSQ+RIIAk/HpnlOooZQxGV+38k36GyrIONNMfzm3mXQFyZg9JGOSVT8b4h"
    "naZW/qNONQVvaZpQFT8mFKPv130RZS8pUhkKZ0OqJ5Zs3KSc2uZU8aLfOK1InX90W4uLeQ"
    "j6tzBimUZRGDtBT1JgZpunyyNIOk2qj6zVGlZmlSkZ50m3ieMZKuGSFcK/AZ9QziUuOBPe"
    "UEIrXX635TRkokPUknlay1jkgQIkGZFogEIRKESBAiQYgEIRKESBAiQYgEIRKESBAiQYgE"
    "Fct8x0jQTNzehHir4iiZZloDQl/q1gJunztRtjlp9MqX9ub8I5kutJY8mJJH3BH9cNdiju"
    "SBpnwE5ziIKLQt6tq65Bxh3tClM3HcoDkmqAvObUqcAitUumVGIyPRtCuVxL+pcszm7qMn"
    "ZO/R+YS6VG4nE3Hajr6C2PSVmST2k4oP59S2VZEA0/wZnByRN+Lno9cvXzTfdC5ubj6nNp"
    "2LT9ld5dv1xdXtr6+kMsVDTLk7Vu0p/+TMqQx1pRr1iOmSjg318lJfyo7cCdv1/BImSeGq"
    "lEmx76h8fZKul6qly2BFJWtKDCcb9YCya8uJ1xBKQq5xh1xj0t1UQfaZZvoTYSB5daKOqB"
    "iXPjBPXMEHBhsbjw6ft5DpEbmwnnNhy7wiDamwarXo+rbiby6xmNwKS8g9Wk9akPxtoqt9"
    "XXs2yj+zPleGmDqlcKJsYnkITiLT2Br+JvlUGfYGsoXB3cp89xYKsB1bL+SlzF8qBhKIyd"
    "Sd4gyqTH5E8pIDSNlDXEoGYboe+P+ogKhK4iMGJHNN4q1aQLb8p/eb4gFJtMzaJAvB9gAN"
    "em5ZjToiozLddvCmgUdd5LeQ30J+C/kt5LfOkN9qaSQgv4X8FvJbyG8hv4X8FvJbxZME+a"
    "0B8lut8Vv9qj1X61gRemOksZKJKSOjBcWLiYurzPukiVfe5iaxK4N06VY653QKFSFu3EtX"
    "mXh324u1o4kingHS+CNhlddE6swbSjRxVeSb4Lm4me7k3BIOij1mnkFSYc5a8XDi3mXzhY"
    "oCLzsLkm10Xo0gq4lyFRNDlr9RPifQhXg9WKKoqm+nT/I/Fdy+qowf3LW8AltA3CSjC5t5"
    "ndlmkxbygNni/uYdwt+rbBf/odQTewUnlFiGxalMiiGnkQMHnZE4NbVhDxDH2b//I7sXCK"
    "FV2wWiBjoP/g+BWHDkm8r8imImgNnNixz4E7ErvxeyhQOSmBIue5I1XRxdTkqw5stskDX2"
    "irhdTzYL+M7yyifVJfVk8MBXnnTbNiK/YQsToMWd41kSv9GmniiVKqaW/tVSn0PF69+Zq2"
    "QerXEV7hvVYPd9L379mWxJkBESsyLKYh4g0UR/aPdcvCzAU2+Pjt++2GXezCQoVEHYmWb6"
    "C/wiOkfuUNYYDoBpjnXP09hQypjmGNMct2uhia33GEbUM5S/oeBrDPNeDfG7iHDf5XoS8b"
    "xVhLxsor+Ql6P6F88gpgkkqBzPvoxfFxIvb9nC6Dg9DoKYNX1ne2kHSdPh2t7C2D8Pu9FD"
    "5O1d7zdKPGH2wBT1mKJe/xtQCynq8wxYLQj6ItGVHsJuxWq1OaQ5bcwrIfTGW2Va4Hrtl+"
    "0czDdKvdo2CafuFg4n37xSxRb6ezrfLPbl9QWj93sXvZ/MhsfgjRrXIJG96KOTr3A8D0Mh"
    "wOcPIfSPlM4Un8GDqqj3dsuQxGM8JwFCcvwXJ0BITrhSCRCWmQZkaFA0kpd3Tu7CQhKNbJ"
    "XwzM3PaNCkr/1OUdBV4P+Ei/UYaAmMU8c4dYxTxzh1HWyWGKceSRLj1DFOHePUMU4d49TP"
    "ME5dK2VgnLqeesE49XyFYJx6gzj1qtG4vQjD/SKDe8DELfcTafVSYdFu6aNlx8EhHv0zX+"
    "wlwnhUU50D4c5blP1pCdGfFkr+dCVJP3P9ScVQkmSbfkSTfJCRhWNDvnknYSRuwgFQZxS7"
    "xQ4EvRaTH3Heayh/HVZhkSGz4XE1NrRqsrSEdn6z4KJQRjWJDrTWzVfqTolDwbWZ8ByII9"
    "HY5qT2xaF9lajo/Wmut7OcTtI96Lz2/yGu72GdFpmzmhszwixjzt3H6CoPh1ZTXOctN6dA"
    "/W40NOVP1Boyp+LOkGnWj83hjokRZszjakVgUDFyPXdtbBTMGorRPaLuUBxebZpXxUuWIC"
    "ty8ay2zoaYL3yVi0EP6UbO2OXRR32BQ+PKMd3FzC9t3lwXUw4XrUHiqiaG9sWnL+e3f8u/"
    "q0XPJ21SF3+7vzovVJaUSpWbQU7TjpapFZ9cq1r6K11QWXqt7LkpvTSdHJdYmk6OC5cm+K"
    "hIJ1PiPeZNoDJKWbbVefMoVsu1fH9NVCKTRtRaz7It9V7LvsrkGHK7lhnF4lQLMbTQi1VN"
    "Cb3yipZppvFqVkZP2q1rSrzV17RsO53XszKK0Wplw0D6HQbSp5CtCsLPtuuB8P+IXjlRV0"
    "zeQ9iWQ2H3P0qTuQafO1kIfCG2gqcq2ccwRlOPNaaLGM14AWmkBgUj/5HsSxM1tLbabBR+"
    "dil+xvEn7a47LUSflIl9UOlivQmbNQx/uI470kopXUelpE/4kIF3GIq0mThlaVQl02csz7"
    "CEZVNZJiphPk9B+qRpdFNkqLonZSKctuerFNdLFVVJRjyomEBwvcyexAHY8Wnjmfw96kev"
    "4ecBM7LNMQhhsHVFKdseXop/n7kQVe8uabIq0ieZ5/c20ZVeU9rwxEGQWkYwa1N0ZDazmd"
    "lIcv/kI+/wfNmPZmKT37AqKr5eaN4js+3hzOVjZteevVJsd9DTV9WRXnLzxBRW76W2kj5E"
    "xcI2vCYwNtylN8fGDv3wyY3xsWES/eXlHta2cNsVv486VBfO0PgrzcCqJMKE2rOBMgfPxa"
    "Y9kFjvhM8NMArIzPGQ53o1lHZ7f1aHqNsnYjNxVVtmxe5H6G1bRacxTBbDZDFMFsNkMUwW"
    "w2QxTDbvPI5hshgmi2GyGCaLYbIYJothshgmi+Wca+ee5aXNy53Hxkr91hX3srXWAv8h83"
    "Cmc+ApW544u9UukNq+MlZMcGVDo1YaNgyO2pZiliXtZMJCZk6KzbFtxEcpOVUub5dp1o/I"
    "s7jI3YpoV64vUI+2G3kzj/lDKMK6GIpXyTmeFtvwcprWMuZtS9wcTHi+ASPBGFF/TuHuOO"
    "eG/CLiWCTOSfA9dmTYc3hevvw1uSfC53UG/kP/jBQwnDknPLAtubDXu5y9LHU5e7nmcvZy"
    "ZUlHxn+HjP/Oi171g0VCzHwPMfPdpHzvx4BvlN/98vzu8vzD1TrEuUsK4850xclCfMlbHj"
    "hpT3X+E4N1LIYXPTt044dLpCuXD4NtVB1uoEbQyet3R+Lft/RNWCnI5vxRAREQludPoP4H"
    "2IrSeciJAXVSBsac+RPxHyP6wBx4H2lTIo4BzuysbnfyAjogGr2DM6IaOAhmIJiRaYFgBo"
    "IZCGYgmIFgBoIZCGYgmIFgBoIZCGYgmIFghrZgxv7mLw83E2lVqrV/vDoqs3+Ipwr3D/lZ"
    "ejrsPQjzIyxMG1vqNOEwahAYPWYvOvH8V2Ys2qIrtiW+CK/oRnrEfaA5t7lCw9qygc6MBK"
    "SrnhJnsUzj7kWJ3kcQvU7MSfn7fNsGNnTU785RH/kJKsg90UT/zHAfxcsmE7KDuOdi/Cdz"
    "U3Ytb3TZ6+6yhyHdggY+ht3s6dDfKPnEytAgOZlyLK+qo0r6nTgV3nfoTB+dSDBAzQNx+g"
    "b7KWQPE7cgndNP3Cnn8UEe8RB+NFiLOiQeKoE4qDwwvzHHGIl1woO06GoZ4Y+MGuHZxXCJ"
    "Y0GWYTB+vZd1HQBJ4Y69MABLyM0A3Xrnm9EE9KGjDx196OhDRx86+tDRh36APvS8AYE+dP"
    "Show8dfejoQ0cfOvrQO/Khyyk+hKt7lW0l3aqdObP56l3jUHH3x/lvR29Oop1FGTR+8dTK"
    "JmNgJ/RPTcov2dwkdu3UB8vWOofIfhbH+4A8wC2cezRMFC0u4ZHZqY4mWi4STv+cMXFqq3"
    "HyTrfs211MnKypYwlVSGsetSsaX/fiiO3SJ7Ew1Ll1pVv27NYVGt2F+tuo5Ng7rYvDLkQc"
    "VrM9pxrp7/G9BQ8XnOqtZ1NlbXurZ5ylfwuiXeM2324xqR6It4W6UavrREsShgm5F8vDRi"
    "GnVsrKHvAuXbj3lEwPcvy38veDdc5bP3qihOcWnoWA8Hcnr8Y/g+PxS+tFFN3thLAvuE9l"
    "vTQIIneouNG7T8ykZypSXLQfJH+d58Ht5o/oEGSeNGE+nyjzTJfcfRjCq2LwOjre0fGOjn"
    "d0vG+++6HjHR3v6HivMSDQ8Y6Od3S8o+MdHe/oeEfHOwavV4jhFU2kvQmD1rd4nie+AW8q"
    "d3EwA1ap3Np16PoIgkaqjPO4gc4Yw91EHI+UYVVGLSkLsUz1PTC8wJwY4hj9M3hjvhz/DN"
    "6RE/NncHJ0XG9WdFBjQ1l4Kx1nl0101kuUwAEKCMgdOjTo1zrFdpF+3Rb3ZuoOqy7+mWY6"
    "q+CzfNWBEZqYjFkwspmpycgfQ6ChuKJXzKWRatWPaht3TGxo4uoegj1/Ms/vpqQG84bg4H"
    "vKGc8XnIuB6xS4EJLtMjIdiYZd7bCRX6GagQS8X1F+b9+Yc/exuTAvbm4+p079F5+yx/pv"
    "1xdX4sQjR7h4iCm3KSaLwGQRW1xKIGI+Ds5mcl/dde6IpPiTrtEKKsg0018N38TLhonkxR"
    "YLpcIwRUevlhlM0aHJgtNCxo68BaiRHtQ95cZ9+ObolJmj6aKzUdSZZbhBgpQpnY6o603Y"
    "rGGWlOu4I53WI0rKVoXcSTYUCY3moHQRTFqM0kkGk5gmgCLyyc1InWOEz58ZHp/SEbfAS6"
    "kwUS8PYCzZBHE3hMgQIkOIDCEyhMgQIkOIDCEyhMjqjQiEyBAiQ4gMITKEyBAi6xAis/lD"
    "3oxZAxJEDTTO2aIgDnHdE+9mQS5+sNGUD0vtOk3LXoJ7X2KUSby4TclDIO7YHtWFWPonHw"
    "3luaKK4FONdEZmvoqjJmTCmXPX8pL82Nt3r+nP4M3r1+RncExPTn4Gp6PRS010stN0RfX2"
    "7P/8o+quHecrCg+3qj55Pbiy5TxFzwi8AcmH5ntjShYVN4TtIDhCrBad8urKiFptURXxb6"
    "rUyiGQAh4IV8eYEc+Dxeq94dJx4Ildmge+xyxqwJcxwJqulW6i962c526loc7byLn7wJ2j"
    "ZXWLqRh1nuFw6esyiRNNmygvRPTl9KFjNcDYtqSrGHkBJ6RHM6cu5doIV7xInWTEn5bIA2"
    "vDiNY//Gdv1dMWHFSGlIirnQ33uajMeXhgCE9u8qtyd2CwMaS5acpSJJetKbUYEX035k5U"
    "N/qI8H5CmRsNdCk5f1n1pVURitWH+RJEaCTCr2E3WonQmFHX484v3lYkKZZwcRBzms7q27"
    "AbrSQpBqNMYJUW48KYELH0tixHLyJjGokxUQlKE0tPm+n00gNPXHMaSqtCXrxtiSvaRaRt"
    "TBXCUl7O0lFlpYRnMW8W+LXlZxIPDlLiX33ma7SdwQZMjPALtikz+NJDsUS5rAW5XYl+ND"
    "qAnieWuJYXNjadcbf29kD/VJDH4SfZzQXxlaNHD7HB4qa+H10p8ggHaPC+2ay5PLsmaeUi"
    "WEDTRgvkBqLWjR4rkaESnpXTNN5bpdQgGyRxKTk0zsMzjDId+HNuACIvS/7J/4Ls7XlZKd"
    "vrWAc0N83taQrndp+LUiiY0saZKDOdRpl4kUtGLjnTArlk5JKRS0YuGblk5JKRS0YuGblk"
    "5JKRS0YuGbnkYpnvmEuOjE91yMCorda87I8oIUgSSxvpgstadEZcfxq67+ooId2DztTT77"
    "BU+WQ8PpP6ABtaBG2AcT9yEDpWzTSA7Wvn+VBOoBvpFoQzGBh9d5Mhat8TdIGY4YVlXjrq"
    "dg+GpXbi2BpcQbypRv0QcDyOSZh8SH0HLKWopbe9XdpxPwsrdoc2DEqWWbw8v7s8/3B1kL"
    "OgNBK34krv4o72bBXZKO/U8loig9me07xtHUMwgd9WDiQtpOcrQ0FvG/DrYSXXTjmX7+KM"
    "4vg0P23c8sPBOtLlKfVYGdIlxFpl7jeXPjDPp64QlQxuinvLRVnKt9SBVVm+YZi2vB+4Si"
    "RlREEQBUEUBFEQREHOEAVpaSQgCoIoCKIgiIIgCoIoCKIgxZMEUZABoiDPqM5p5Xkik6UR"
    "qBqgMgtExp/YLKQJaOAEUMiikvDjFjojH1/kW2ov/hUT3OohO18LKw0blhzc9o1rkbCPdl"
    "Jz0Htktp1zOlpzTI1b6DywI6pMpWuy+CDOCqhPjibPJ35QIPvNXNmy9RbX98tvt7dXX+6r"
    "LvOJ7HMLw/PFAFrjIXi2KNm2Fhf96j4mfRUVZJ9ppj/9BJL34MgThmqH+260xsscBTIv4H"
    "NMSNbj4d8FzuAm0gY1pKW0zEDUxUTYqIfMilGZeejEi59IOZP0r6Yz0YSee/lL+O/YcS9z"
    "t4xZ+RQVU+JLgxEM/LiAmxAaJB/9FfIim+9+Bifm8dGLgcolAZyPlBrMlwmf0yfRXHyNhT"
    "hXcRcqGYpDlkx67fLgYdW4sa2/qQcsoFKmdJLZYhQw2xIybZkU6IpAoHBEpfpn4YiSDmoK"
    "YGS6ldkXEepAqAOhDoQ6EOo4Q6ijpZGAUAdCHQh1INSBUAdCHQh1FE8ShDoGCHW0B3Vsmy"
    "yoc+WuOlMUVnC2NLMPjIUQnJw6U+74k4GYM66YQO+ND3/8dnTy6tVvL4/fHtV0zZbyzK5x"
    "zGa3mMrl8XpRGg9M7qEZFnZ6h1ZJ35wW+atSMn+1RuivVqWefN0KG0immc4akEwCHKw9wq"
    "xB5POIS1pUoRO2vYnAtdChdv6k2MwqJJprnYvoXnkT4KpjTqSnIXI0aEIpkNmMEltJr6Yu"
    "Ml1orY84N1SU2pwIOWuiClOI54G7BbfBEnMi0V5rJVzaxBMH3dFCzAVPbOnl7YVd1uyUea"
    "jAFwaG/7o6WOlki7eP609fbm6H51/+BqaJqgesa+ZAAa7AfYA4arFMia9rvTccrqaLTZ+o"
    "rck8ke9SV0Fx4y0q5uOtcl1V0ccffC66co1gBhsGlFx4KF9rpGsNeOA8z+V5SpKGifZb1M"
    "Pnmx9V1SD3iwnscI4HCImYDxMheagNZmmkj/5xn7dXX29u768qz4sfqjSbD3kFnZrsbfsK"
    "mLlcCGM6FDKpvzStdLJFdXz68uHT908fvp1/rqqQGydx4wi/AuwfEq1RuNgvuqgJCpvnXw"
    "e/clbkDU82yvpemOkb/yuuvZ5GJFw8Q5g4Y/34eHd6LLZxSTt5E6jQB/bFmcuexIuqNJzN"
    "b4h/ubv5sv6GmL0MDtLOFOgge0MMwSd3WDVKaaWh3ld4HmFrLK5XG9VOtJglT2AeKZsNq/"
    "uzF7GGzVPY5nSjs5K+QeJaiRrCi3uRmgLHZ7aaabKGHtRbK+/p7jzCKcUNVvE3Z5ruCkFI"
    "cFm+eB8uJskh/L1/wcHL4fPKVJb0R2dhUdZCmtDeOZ4TUWx1hkemcQ+JhASuz/kjzGHeQo"
    "hE78aBFdA6PErcqj+avwDchDpp2588sE7lMgBVEB1vXjp6bJ9GgeiK208114JU0/6Mhx+Z"
    "wTAhlqoZ8FwHgWlzrx65mmzYswEg1n0qum0hErp3+vbEpdYbEzP/PlzScpTpQ+czfNbzAy"
    "5TtSWYxLbFDgDsvyZndzmlhi4lXn3dZPvQWzeLqlNxS9cndzgTUqNDjxIxRlZ1ccEc4i42"
    "2CGyXWRUMVqExeX1UMZXeNu4MrfaDyVnI8/NYq78JmeKceWY7mLmt7F4XoQmoXjdFIq5+P"
    "Tl/PZv+YjBRY4J6eJv91fn65UoBVXLkpRp39FcWsGkOtTeX+lCrHkT4pWlDNMT7uS4xIQ7"
    "OS6ccPDRWl1NifeYN+FKK2vZgc4rX1l1Xctvo4mqklGjKwoqju3LNNM/ucJF+MIyeLy8t6"
    "+dDBaYPmSH6UOWgcYVJJ9qpP/ovpKvq8StbNhkxIPtFk3a9+pfUPpjtxJOhqJXkHKmmf6S"
    "vg5fWNXvAW9M4G93wcaUQ9tOOZSUfpzEoILok230l/t3eFsDgG/JEkf5SoIZpnbq1dGki9"
    "RO6ujRgg6u4o70GPStHFI2Sjx1cnuuhcFaOKu0UB0s757ZgqgvEl3pIe5ml8uNks5ctjE9"
    "nM7p4VYOMi3o4A8eeBQqh36POtRDEy0dYzZKPnm4KyH26MLTguRLlpLtz8Voo6wzt8UGhR"
    "/FVHEZrVv3cZng8Er0o9M5Et4p3lxbOzk2rQGZiFDmM2bmiP2aOIt7Dv9uGvwP/Im6Dnx4"
    "eA+d1RH+5sDxmqL3Ytk/EMjk6LWy3sgMccP4UJgjABfGKrXiZ+Jkm2PuSg1BIpdI/OHsib"
    "UXfibTcaqPwtyUyxZmmMszt3Kz+P0wm1VBjph1CUPVxMnPGhpPqvWpQ2n8WIncoRAyrpYm"
    "aPuLUBSbUvjlmSzmKb30YvGypLOe+APpsh9IF8l8mQM8RrqSNLUxJZDtnuQynlv+0zpkEu"
    "0igSgJxCLQdp7LaMS32WVbGUkxzyXmucQ8l5jnEvNcYp5LzHO5fHvMc4l5LjHPJea5xDyX"
    "8AnmucQ8l5jnsts8l49CJPkbyubgiKjtFueM0EblpEw/6nlju46N8MWiVGWpip7XOilZKp"
    "eitPu1Qvx2sjJVP1rvYST/MzxHh9bWqglRMs10jof4MUkUVj0zSGhdH4CRnk9nxFkM5EHb"
    "W3g+ndaLhyizHp4Ur4cnK+sh84azYGQrl0/Gbcm5TYlTYAROtssGhYmGXU3H+Df1Cq7meD"
    "xUtIpH17pcqoeF3dx8Tk3Ni0/ZxfHb9cXV7a+vpLLEQ0x5wFYNlks/xYqKio30qUb6A6Ln"
    "pgm24t1EqyydlKUDVZZNehCj0ooDH0OC+hUShOCz7uBzBEDU1UC6JKomsu8GFlqR9nL9zc"
    "VHcvbPRmNdRziu0Za5UcKp84MelYHpE4WE55dCOoFL7Cv4z4MkxpD7wCBGftTH8Isl8xM+"
    "OqTxsxu5nzs+pSqRrhzmJLHUzALfE7qAIr4nb07f/gyOx29ei5+t16OfwZsjcvoCrgWQyl"
    "JdCgIX/oD4yWYOM+GnMWGrCXy29Cd14HzEFHR9r5N6wV0V9hUjJ2iM/CCag2gOojmI5iCa"
    "g2gOojkHiObkDQhEcxDNQTQH0RxEcxDNQTSnIzRny/VOt2YTh7c0iLQVST8oh9hxfQqeSq"
    "nlSn0zERW11VoBktEBdgs2dWluVHSUJlxUD8twfbg9//2+6p6hZw0uMSOrYTFxA52BmHt4"
    "yfcw2N2FNEHLWoB1S891suwQ3ydQ+GboUfeJmdXQpJy2OqvjTr2m8SCui+LUJF1zzBLdeo"
    "E5ga1h7FIqVMRcM/A9vfX2TOpjkzmBMrPK/yjhsplNIsRM1/Nt0oVTxU6Tatgjw90FfWCO"
    "U/5Svk8mGCr20BqqTjTrkaKvHOu9QcZ+iBKOnrHeTTIjZi5BVOgWSzap5RfbVlpzCTZFRt"
    "YpJY5nSL+Ms4D/N/m09D7YsnuMBBajTtEhpUSx+0T7LZ7Tzz9XLsz6O3cB0Z2GASSgBF0C"
    "SLj7QBwWkkBlj4qpRnqfOrjhBlAvup68OznsOZSK7ULlu3MLiuCuhdXzO+gJta4Of4bHHh"
    "yoqD6iY+7Sibi8agWpI9+7w5T/MYJUQfDJNvrHB8RmG588Us+Q8DEi1L0a410g1HIQt6CC"
    "71E/+zLaN6cYTUz/Bjkvk3tq3cyXIbZ7m9meNZkJkiLeca7LtTx0Sm45OHRWrsU0dPaAVC"
    "YHIhxLfhPHEnC7Ekc5NpQTFopDRSmEw8SDHEyK8gblKftjXmrDFnrUgWROE4n9QJmlrFvu"
    "M5lFGglpJKQzLZCQRkIaCWkkpJGQRkIaCWkkpJGQRkIaCWkkpJGQLpb5jgnpGXH9xdBj/8"
    "qxvBZe+dKN9L31fVXeNsgPBValgbrwgeWJOaYdWOUPmi3f/HoI6H69+vLh05ePVRctPRFd"
    "k1uV6NDo+XbkXcvIFBqApZ3JOzQn1HwcMmcIb1bZ4HQpGsXpJYEJdYzQJ2RxXjOO4KQMKp"
    "A9PidIgZOsjqKSeOIqM6p05l1pqDujAUZyahmhmRxocOh8yuwF6CcqoGhMxGVXk0SDcvgJ"
    "+YoBWMN4lW3cvzvqQtYKfIZ3UCRDdkiGxB6dCoJPtumB0Gs4aBsKNVMYtaxcM816INrUTo"
    "O4Ta8Wjk5KtT81rLFclKFNEzW0wXpkxZxcTbWtZN2DBaWlctXFUFMnjM4/+cg7PJ/NbGau"
    "AjorHw5iOgc+gv+M2RySeWwjmnOThWXAhgGrrqzbPnb5NKwiDuuAuC2SMMW9+C2EAU6540"
    "+8qNa4eJ1VVKeTv4DoTr1+Q7kjvIPwDsI7CO/os+EjvIPwTu5IQHgH4R2EdxDeQXgH4R2E"
    "d4onCcI7A4R3WoN3eoiR3F5d3lxfX335cPWh6hT6QxwtxsRV/tcJeaKV0nd0TJSIw6yXd/"
    "NehylELfTmExZwbBszX6xXMpGH/G/qVICn0hv7y1Ib+8s1G/vLFelPmFvruJ1s17/D9sKQ"
    "WbZKK2KfztMIIuwQREjYpyuIPt2qB4L/ql4YcYSuvIfSD9aGOQBhhJ7DCOHa0EQJ0gH7Fz"
    "76uuxKEx3UWkc2Sjm9nCKNUHc96TGLcCXujHwhHesZECH+ZFBMIdDkM5uzgzhG1ADqE759"
    "c3T6MzimI/IzePP6zRuoVXhsvTAcqm5oy0VnAPEXHjVmBMp1G564s424tZBpiG3OH6llkF"
    "VOZxt/Twc8IWnj1RROQH8/+vvR34/+fvT3o78f/f0H6O/PGxDo70d/P/r70d+P/n7096O/"
    "vyN/v/z/ChtK9LzWtfS+iJdM1DK0mQllLfQpWCCubxbzh5VTRqSbteLj32zwqCH/bw4T38"
    "kSu7cpVilDvbcB7z0wPl4Yr49evXwpRHsKx3211XjGnPkTgxgykt+w2EPdAhOnZdR1Wqyt"
    "06yynqgrvo1ZUFeiHBeT7aMXSVZkdYl8W6chq45Ja6gmsIySsLj25CkJLkyFxqtks3W3Jc"
    "1uSksNGHPIh1Ns9668J8FtJyNe8Q0C0brS3SPZRm8eSQ5ow+Klr5VdJ0MRt0Kwq1eRdqKJ"
    "3sKGwRrWrJlz91Ef4svmRYv8V86KrN/JRtnVg5m+8b/i9OFpVL3syhFCFVvUwPjx8e70uP"
    "li8Ze7my/rLw3Z+8EgbRqBDrKXBvHnfXEuGFY9nWbb6T0TIACai3Pq43t1jfPJeKzJdhoJ"
    "cibEV0sDcUOdVfAlmI7EGSc0O4WvrqMyEEzcKpiIcJeOcFcxDrMCfdUtNVQd+NpiTj8gy5"
    "uCSN1UGsqKbYUdSou0iB4SvxgmqL1SABEfj9UKDmdJoHpOjqzRz+D05Rtge8b0lfjNy5Px"
    "C8lXKKuEqpAYlg4NU1U6lqyl5YhLgPjPubpgwefcXnVGbvPv6gAU9THfSQR6tdztg8sshJ"
    "8QfkL4CeEnhJ/OEH5qaSQg/ITwE8JPCD8h/ITwE8JPxZME4acBwk+twU9yra2yo8QNtMaf"
    "fkRW23/yEdiSTGLbNVNrdII/cdMMZtIEWxmBymmqs4PpJn5dY7QwLu8ub4yjl0dHA2PuMt"
    "8Hs99vVvi/geEF5gSotePfXr797eWb316+qqmyUhpbo7CsvpQtbQrxqlLKufraDEHldKP1"
    "NILkQLKwlxeFjdabQ+07BHuYpOnD7fnv91U3fT0rfc3Jg9imXD7NuZxSk02Jnb92pdplr6"
    "aq4WHYgT4r2GcKlokZWUAi9ssvf4vqSRlgtI9up6OF/NWM0dKU7Tr87Ory0/X5519fvRyo"
    "VUocu5hyBib1laMUn9dRiWrVF4Vc82J97Ej24m2G8OfrLkjJ9ltckq5vvtz/UX1JCs9WMH"
    "RgaxjXrG7X/roExdxMMPVX8F+k2ujrwYiqbhKnfGqyth0WyVdaEXDxJTvTTOfT6g/uPg6M"
    "ibiHefKiLQRqMfhQVuGY2UK04O4uvRFv+7bt0v8OmEvhhFkJnc2201pHsP7AqXQaiH1g5N"
    "a2D3ZB0O47tizXfeA9WL2zKGLLrclfb355FoyE/Ca1XFjZtj1zYonbGvivxswV65OknJ6h"
    "t+qJ2Ex8iYnLg4dJ1ZCknLb9iEv6DFdFS1xNOKBszJwkWbdOwpKQjN5l7dgEYldB9plmDU"
    "SvN3vbULoRaVhBsokm+kv1o3hZuFaohaL6yQrpfj0WkU7qyCbSSNbVwkrOSj2GfVsgf1bK"
    "mVW1hJBhtWhhmH8Mu9FDvC2tKhvFnVhqG0SrJIq2NopYydSI1WSxaSdHcYcRK3ePzLa/un"
    "zMpFwyMSupTwfFUSsePDecJR7cGLcijThkWRzXJBAAIm1uc7j6SasypFmYS4vcI535Kj+G"
    "GNDMBbucl1eIus1+Me4EK+LmLhYYJIJBIoUSxyCR9klwDBKRaxYGiWCQCAaJYJAIBolgkM"
    "iulYFBInrqBYNE8hWCQSJNKuKCfacS07JsoTXfLg1cIelFxSYiE5RSMWNmsgIoUL0/g9cv"
    "a4YhvC7Furxew7q8XmVdlBWrii6WLbTGizLkncWU2T120SykAa82bNqNMgCehtfKOX9vhK"
    "6jdn3BrhUHP+WOP7EXSf66tobaJ+Dtx6HNpswfTpkT+HnzpNBEld+4lrVqWwrhYKMC2Mh+"
    "hDSKyqQtlBK+/44sVhPiDUM7eo5Hh3ObEqcAxU63zMh+JJp2tXfEv6mRH1qOfCIucWLDEF"
    "oYicspBdu6rOYtz17SmdJ4Slzc3HxOnbwuPmWPVt+uL65uf32VmTA5RkUl5IpYVrpVP4Cs"
    "ZVVvpSFksLTDJxpSQs+ptjMU4FReVsUVIijUq5HeBSi09/WHm435RnWIL8/vLs8/XG29DP"
    "EDf6KuA8o6BJ+kyeyPLg9mB0kneNEzgxjTWD4Bv4xhDVM9PXyIH9+cZNQIGxmyEeT6fPP6"
    "eCz+fXN88jM4HREKVYRPRz+Dt2Ny/OIM0niGwQpT4sviJnwsY3YohF5Tg4hPhVY8ag0MaY"
    "iAug3i1jch8tDEg7zaxbt6Cx1AkB5UNM6mH5UyRggEIRCEQBACQQjkDCGQlkYCQiAIgSAE"
    "ghAIQiAIgSAEUjxJEAIZIASCZZI3lkkONxNpVaq1f5yW2T5Oi3eP09V6ZxPiLy10ZUWebq"
    "Uz7RHJHUq4wls3EH4n+VltcV2gbuXii5lmOmsAonDhdT2hgwHkXCWOA+ZVap3J2UDEjcmA"
    "3GhgZ317dPz2Z/DuzdvxC00yvU0p1C2sxEElmuiuGA/mBXOkaqKMY2fGCMqWTgbGjEM59w"
    "G4RWbU9RcDqae6uUHLqWadbgqUM6yaiS/bTGf2BjLjTomziOr4gitBKmxHFsKxEJpVufZ3"
    "ulU/iI47BlRgVCcOmKcWrvh59b69objbsKecDWAtxJRqt0WEKfI/1CCYVI6iMChaM1AJyZ"
    "rdZTeKPXgVJJ9q1AOxXylX8FyCBpGbWEwIqEnpGcHsPcyLKWQcBsdxa3MEuZueczdqnLeg"
    "g6u4I00UsIUZsTmXT3IVaZBeZkppk2LICcjmWvWkzzlI4j5qfkwp3BMk2tI01UyqNgyfMb"
    "MF0d1DP1oKTgwrNpKv5EHGxqrp47eUqSchyg+BvzgowMDkZ4NN+JcVPVWC+oJnz+Qsd+Gi"
    "AAYbYrgToejpIM6aY8AdYZlwSp0lrYCqnDsgZUh+6SmBh6lRrbyRupU/qAPLRR3LC69c7S"
    "JXYLNpmeLSmw7D0tQpPxECZwicIXCGwBkCZwicIXCGwBkCZwicIXCmA9WEwJm2qsnRCQJn"
    "oRh2Cpw9CpHkbyib6ylGbbWGz2Su6gnxwqwRuUax3dA1yuRWZTdfttCZrfkrXUQ7+YyYj7"
    "94oXExthWCGzy2PWqijH0u0c6Sg1+yTmD8tVnNmdAJCyiWGNf3KpI1qUYNwZptaeR3WbBM"
    "Vq9SZKZ8ycZ7dw5bk7CAlxVooklPxLmsBdaxNPncqcGqplvpvGoDEUkcbw5+aDhUlofsOl"
    "6ZpQe/iszjBnqLm7rhHdcKfEYlGUaMMRN/w5DfQJ+1GbaNOoaoZbOeWaES/szI+hQ4PrPh"
    "TPMcy0zSJ8jekjcLi2/WyTZ6T8TyznM9btSRZIeBa1dZF7PtdNbKuSrXHLIJ1OSuuCu4xo"
    "yZfgDrJpP3C8DBvQpAzhao/IgOWNFLsRc70UT/cornELESBqu8SO1fvAYa1ZCdRXD5uYLL"
    "WxrtitLc9TB/DiVadyFj5L9157/3tnZo4+HeQuXQ7LGlBUGfh93oIeh2zyobJZ44x2kZ2t"
    "CvPbPj6IWuGfKP8Y9fRZ8HBTR55qnBJq58+evhLGpQAjFfNpMeGZgTJ+YIUngevzyBBJ8v"
    "37w4ExetubKjQqiJ0BDEq4OjwJxQ85Fa4kpsBlOo22r8l80cm6m+bE6s/zLmLgO8P8douI"
    "M/rwN+bnJLqg5BaQSlEZQeIChdUQ8ISkeSRFAaQWkEpRGURlD6DEFprZSBoLSeekFQOl8h"
    "CEo3AKWjC33ZDSV6vp15svm6XeMgcSleMUnqDgwvMCdgd5kHQjKa8F/7mxIVKntOmEO9ev"
    "xC+wlR4f+HNGdfWC/tsEkvBH7lPNjMK7sHbAGuI+LcZlZDzxNNdGZ4vgSQaTJaYMKXjiGr"
    "MbdtPvcqptTJHFxLnVvXHFtXT63BdErcajeHZROdtQEe34yBHc5IMgwA0Cp/XtbfuwWKyq"
    "VPrKJ1Ndlke+bVmooI42L43DGi95bpgYFgl0X4PLLYVWXhyM+yKvu/3N18KUJ9l22yhhRm"
    "+sb/imHm6aaE+YTboUeKeJGbaQDl6GG9eqQLLwoqAJU0vzWA+NbfGrIXhEHaNgIdZG8N4P"
    "+qZf1KNdyVOTThIxIHb58zcRSCv/cv2BEcPq/sIUri29JOqr6mMXb5tEVV9sIktoI3FXvD"
    "V8EnllfWvVROuhrU05a2wE9C/+ktUOVkl2uA7knprqnFyCefTg8KWILlA4NNGMEUHh2y6N"
    "kSBMGUmS7/beSK2WTCtIKyoGMoBXpyTCzx7xFRLnxvIqaxMWPUDE96JImZUdtWe1xUDxYc"
    "jS4PHibyt7I8weq2t4M/rwNBMAtGcFOJE4drmnIOCQUkFJBQQEIBCQUkFJBQOEBCIW9AIK"
    "GAhAISCkgoIKGAhAISCh0RCnuawuoe3lIff62ynZniiFtQF3Fz3rxMF1pL/0ciZ9uIB7ok"
    "BRJrZUHmvM3ij9pucX/4/unD1U3VTeJTVHwDXlgTuWeNkqu3mfylJtuuH1UQPyhngXx5U/"
    "o7Vm4wYl6MKDjTK1g/qiUeq5jlpQfJXX6ozC2+YRIH0hJ6tHRWpS2wB4UIyJqjZz8QkGgt"
    "rwAXbPuIKW7NE+5WGe/LFnqLnssVom5avfZZP5eSvLP8Gr6G5J7itS4YLAa7fO/yZsi2/Q"
    "KYoWi7GYowp4uOOV12l4chqihZCE3EBSc3IRPLB8vwEurxQ+PGoVBo3ldHxIU67oi/QGwD"
    "0qdL32X4MGQA5ZAkAeiGE2v0MzgevyLi5+OXp+JnKo4qA8PjsKhNJLYCTB20lx3lYhO7eQ"
    "sd6IkJTG/lN9EUnFjpN3BMZg8lhdJy30/UCRqXAUTQA0EPBD0Q9EDQA0EPBD0OEPTIGxAI"
    "eiDogaAHgh4IeiDogaAHgh6V3VNwiDCJbVPLiOxHmlYsS1iYqhz1Es36dvIX57gRfWCOB/"
    "Hi4ifyHGvh7HU5KjHR5tzNMSbvbJZJq/KquH/AW+bLO26RkXeXEehJA2PAbHH89Q7h79WI"
    "XxZr4IpJXnIm72OTfWShJy41xuXXxA2niL//I2vqmhBWyRUfN9B7pHNjpgJAPQgZhW87kA"
    "kw5DXWJ1Li8qv84hlg6dfEYU98nzoWyS3DVWjoTTfqk+veJKULObaeAYPOiOtDPosCxLPI"
    "iJNqpvMk+ObIWpnywAUsVnjigmuKKedDo43gqBSWdbQGyzrKSwnjCUn7uX6O4rtiupXOKo"
    "lPvxY1xdpU1py67ashAi07LLm14iOupIDVtn0oDSXeVsl+Sv2KycLaEXrsPK8g7GQb/YUc"
    "Hf7HcXF2eWeJTLuuuPN5PnWR3erVWtNFPS45rltQwfeonz2eABvln1wkSsg+tYA30UECf7"
    "tUfX6MutRDHW0s+iVG/+p+uG16MWHS5TNm5tw2rsWN6J7DvxW0eg+d1VncOskyLN8GSjnJ"
    "JEvkAe6jzXUp2a1hDtEZf3kXUpRRK34mNKYoIXNXKgi8rJH0wzEQKy/8LGwWfhrmi0p+4E"
    "d/MH/0iA+GK3r490Zu9ZbOuOsfFGCr4aeDTdSqu3yuBLQ6Ifb4tyl3/Im9EHdBYi88sRgC"
    "B/r6mPwMTt4CAfrmCGp2nbx99/KFrM7sgBmKnIWhajOXiz899QbGRGxdfOxTR/0Y3up9zh"
    "9VOljHEzfPXGp1V6+hA7YqJofXSb6vqDhhD0jYZWE/xFURV820QFwVcVXEVRFXRVwVcVXE"
    "VRFXRVwVcVXEVRFXRVy1WOaIq3ZxmDgXJ0M5U8BeZUh7lT7YnOcT1/cqJmlKNWqYoWlbWv"
    "idueJMb5FFXFjKBFNoC4e3nFRMCetcWZkmmvREop/J9gSqHlgRZ3GhobhBoypDW7pu/DXi"
    "OCNztFwuxPGTuaI7KI7WglQ7qSo0dqmQjGPmXASKdZNq1Af9SOQKeDcjmBnkQUh7oBb0yG"
    "egqXY84jNvTMx8GK5YQdl2fdDRuXLQwCwCSPE3MIiLMyl4b/02ILluFLTfKeTABw0LW+Cr"
    "+TKX6CKzbcgrY7XCZ3VzT2APTi17V6phz8xdYTE09RXy0lcSw3LJuCzlvlfWLqXWUTVzV7"
    "KR3lOVh1oXij4La7CKK8uEktLG746zyUZO6RXxF/tjE030ByvlFfHXn8Hbo+O3L+LzNAMY"
    "ZsvcMELbO4O2lzhDBcmnGuk/0K/k6ypTITEUdQTE1zZYbaSGdaeGYc1uQQPnYTd6DPnW1v"
    "aNEk9seSWErVaOFsR9FXekh8BbW2M2Cjy1+GqX0VQBrgVgaEy/rudCY2a1DBYqH4ahfjqC"
    "kqvvTt+dymKrI/YwMMQ52YLo2Rn0wsQV3ZhCzKmrZkSIW6qQNkNWeVZwZR732dnf0QHsFO"
    "PN072U6xYzkiLjiYwnMp7IeCLjiYwnMp7IeCLjiYwnMp7IeOoAEiLjqa1qcnSCjGcoBmQ8"
    "2z9MgIFd/AFP3tO1zEIKuQLz5b65EGrUVmsVXORa/zRxYKuZVlf+y9Zaa2BZrpNPqWeMXa"
    "5LNVowIga1yzAvW29xt768+fxZrNRXH6pu27EWFH2liQaSL1nhvJRppjdGky6AnUDeoP7Z"
    "iMJ102XaJuwLHQ/VIKdUI721w41ZIBUU5nRpmLuyg0KrSc9P2bCBVKOeBA4kcUPQSaiQTg"
    "IHPJ/m5MAqdC5Ej+ucAPeLjAiIjBfwxtHPM2I+/uJBFIFJrUDsAhFtAAvQbuvb2pRYw2Xi"
    "27pbcU43Oq86kD5XKcEkrlj7PVCG3BtkXu5qGVy73qIxca4W+3D4drUs8cmWPbPEs7Z10z"
    "dzO8RD1FH6sllPNd5OHEjf1I2oNebH3uKMS6RKtajNRvKVwmSbSLl3QqAmWV9pEUDCvVdr"
    "TBeE+55D1w2HfCvA9bNPhd1wfe9ZQmyTeHmZIcrnw5YdHF6Kf+ssZ51kwoaX8eK59EAARv"
    "eMYNZ2Nuz0V8/mwU6kGk9nwYZmBUmwkwmyEymw1a/N8A9VyX+dnM2pxNw1tZ2YyNeqO220"
    "vuX854mvX1rz6RznJZW/Pv/55fnd5fmHqxX1S3IgP8aF/qmwzcNPU4jtuSC+OTlIUv25Dw"
    "ziWJfoY/meUaQLk48OR/GzGwNebhyoqmeHmx5cZVUf1JJl4hj4fMT3PlM+ID5WicVl6TJx"
    "LPEGxgggQz6NHEUy5iS6FQdO7r14a39Uh1CYNHXej1iYUBsuRqxgxApGrGDECkasbLaXYs"
    "QKRqxgxEqNAYERKxixghErGLGCESsYsYIRKx1FrIC1RVnGKuwqqUZaQ/tfIK1tuK1IwxLx"
    "YnPQzOakLp/WWW334kCKYkCtF+ET9+Kt4kqy0lYHqlAnvvOvn86MW+oxizpl/TlpfZyUUc"
    "dJsTZOCpUxFIKidh2VLFtqrZgfCW+yB7kxZYZhap0ZP4M35vGbn8GJ+eqVJlopcDCXj3TZ"
    "8kQ5+Pb18835h93EuZQKtFsTZ7caZudzn+TMhULbYPz89iyDLysK+hZGfbgOwQ6xK1vghJ"
    "qPNMf6XSjbRAvNpRu+qbjMiR7Llg9vW8Bzl/k+rWLYTrTQXMDhm+5WwKFNusoIXrbQV8Bf"
    "6FzujDuSamjfrSDVRAt9pSqHrQodqWbxbVu8Tvj3qwg42aYPIiYyVgrOE8QGi/liYPwz8M"
    "TRoiwy2LbUqevyPPNZociXDTSX95z5E0O97Y5kO3M5GJ29Gp6DTNP+uA5krSZI8h+HCkKM"
    "oBcO/zl3H1tjwXvnNSCzmc1qOZLSLfszGpLhNxE+9AwVr3CnOi5lp/dRVwV82f4rfWaTSr"
    "Wwoucb1cCqZxlJcFQBs33meIfwZyvTU3cTSv2BrOdC3dCI5VjGVCxfQuuGtI+7U22LZGkQ"
    "KbelCXqZG8AizkzU8Q0h/u0GySVRxgpizzTTX+qQGiTaBSOUApyGfhhSBHOlQi6vvQrf6u"
    "fA7yJyKxrWjRQgqw8cfvOoVmkRuhj+G1WQWSb0qJ6RDRygQhD0YF1ogXpiUC62YPlwiWoa"
    "AHktfbGqLRS5gACFyCYkPn0PcIMtflQrsAfukEX4u7ziGW11WzFAQPYf6lq8AuLx+4rHJx"
    "VdVg3JNj3IZyDjiVK22W0H0YczqIKIly16IOBbsUbF8U3VzN/tyLcnMR41RPs9XCSWnIlB"
    "xqo8UhT4sSOz7HJ3LHs1X7bY/uW81iFX7aRERtksxOHWbeFO0dqVe+X2sduz1+/MXnvykp"
    "+XO3eNo0c3nrok6bPMFxGfi5S5ZGE4HD6GVHqWIW5TzDmLqYiBjNodM9fzI3pLNIJPlbND"
    "nKkDJ+dEtp0/ufm0th8nKvmX4J/jyocoyCAiRb/T45P4I35ufsQL5hB3UWTpihtlJD9a+C"
    "o7giZr4H08dAtuKJVlfREuafH6J5a/i09fzm//ls9kX+QsgRd/u786X/USjnJ2o3VqiJvU"
    "VMKWLvy/xwsGnAIgK6jhKQux7jpRtTyrKWXZRm+tXIkT5EIt3HIZF+t+D2ZJvwJ028jSkX"
    "KiVQTk+xmMWRSeu9MD47//P/AVpJk="
)
