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
        ALTER TABLE "duty" ADD "area_id" UUID;
        ALTER TABLE "meeting" ADD "kinds" TEXT[] NOT NULL;
        ALTER TABLE "meeting" DROP COLUMN "democratic_consultation";
        ALTER TABLE "meeting" DROP COLUMN "owner_talk";
        ALTER TABLE "meeting" DROP COLUMN "property_joint";
        ALTER TABLE "meeting" DROP COLUMN "owner_assembly";
        ALTER TABLE "meeting" DROP COLUMN "resident_council";
        ALTER TABLE "meeting" DROP COLUMN "party_joint";
        ALTER TABLE "report" ADD "area_id" UUID;
        COMMENT ON COLUMN ledger_entry."batch_id" IS 'Import that made the change; empty for people.';
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
        ALTER TABLE "duty" DROP COLUMN "area_id";
        ALTER TABLE "meeting" ADD "democratic_consultation" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "meeting" ADD "owner_talk" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "meeting" ADD "property_joint" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "meeting" ADD "owner_assembly" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "meeting" ADD "resident_council" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "meeting" ADD "party_joint" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "meeting" DROP COLUMN "kinds";
        ALTER TABLE "report" DROP COLUMN "area_id";
        COMMENT ON COLUMN meeting."democratic_consultation" IS 'It is a democratic consultation.';
        COMMENT ON COLUMN meeting."owner_talk" IS 'It is a talk with owners.';
        COMMENT ON COLUMN meeting."property_joint" IS 'It is a joint meeting with the property company.';
        COMMENT ON COLUMN meeting."owner_assembly" IS 'It is an owners'' assembly.';
        COMMENT ON COLUMN meeting."resident_council" IS 'It is a residents'' council.';
        COMMENT ON COLUMN meeting."party_joint" IS 'It is a joint meeting of the big Party committee.';
        DROP TABLE IF EXISTS "import_file";
        DROP TABLE IF EXISTS "import_batch";
        DROP TABLE IF EXISTS "import_before";"""


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
    "3pcfONoZPoVzAKD6VRuMr6k26lMyTxRXzPSCNCDMyiQtC/JGzhtZagV0elslUfrclWfbSa"
    "l0dcF0NjfBVdZJrprIxbakXuBulEouRI/Dsir34Gb0ajkxdLzGudr2M3BJFN5nW0k2mms3"
    "Y+k3lSOyem9aY32kG+aMt8UVL4SwdXBcmnGvVA7OFptim60lDUkduvgqATTbTP2XTwUbxs"
    "LGOAzyxPrDZIy/VqOWmLlltdY1rQQWkyrmcLy0ahpxbcEhKHdaMFeX8Mu9mf9WWjpBMrbg"
    "MOFCZIQwo0Qpu+OUyjTFAH0Wsl+bEZcX1xT2sfwhMPWU1pWkXhXYqO9BnJK0IEn61nkLI2"
    "tVIi5O7DsNE4VCjtjVt2CO5KeO1DtHtLIW9Bdibxak9Z2fbwUvyrn8gGBmsFNd4GKisn7B"
    "pcNprQm5FZuYLIR0tws2JPZi7oEEwQb16/eSP+fXX8+oVKYBZ1eSbPqBYY4dUw9CbEpTKh"
    "GZRPkOh0Vsatd77fNGysPU0hW4RXEV5FeBXhVYRXEV5FeDXvFI3wKsKrCK8ivIrwKsKrCK"
    "8ivIrwah0r5xJfjfaWQgtTKXKsVHadV2uy67xaza6z7XRr21LCl1y5J/OvRVaqHV2/rYrc"
    "sNUHbHgpdWtObZuBW0km+GLe0oK6K3sHd11mcXcICdOqLDorDXUm8S7Dl40Lc6h8Du9evn"
    "kdl+eIWLyQ12i0KLXP4yWtxytaWlNXJ92sB1hYa77shmAYApCYYK3HCugCGUum7GmohWSO"
    "IE2U0B1EkxV9ZlFugDTF54lVlVTBcT6E3WikjbvYsxxPBzjrtZMZ6/lATRkxdkQ1TXjg0Q"
    "mH4VlTgorN+SPqR1sBdjcO9xZvWh2C7fBNXTI7y0NCDrCTOkEU0zqpQ0sZUmd5AoBQrnev"
    "KSA1r8kLhc94U2Lb1PNVgUGZg46AdX4MmaHF1RKyz/G5MxAnBXDLmBODPlF3IQ8R4mMhP1"
    "9caaLzRB7Ms/W/rwPvY4bLdbtQzkyMwpY5H6EpSn2EfBDyQcgHIR+EfM4Q8mlpJCDkg5AP"
    "Qj4I+SDkg5APQj7FkwQhnwFCPq1BPpHhoby/3WoR8tl83a7lZbfi1FCxMWlgfLz4j3vj1c"
    "tXr47Fn5lT+4kaFntgfr1qWq+OyuA+R2vyRK2UMttH3Eqm6VoWkhPD117WtYxte5qkC5y5"
    "dMz+rKKDZQud5wOZMZ/YhjhNi009jH2UteWkThQE50XGUxVnW0chx2Vgk2LWJKsNcTIG22"
    "IVdSSa6IwBqQJ/IPvQbs00quhXucRlX6pbhsL+xYvLWcqBrwlYNYYknuLWvhAbfAXja7aZ"
    "zvzh38Q7yhKW0i2T2p3lfT/8Ljsyxs6Yzf2hx0JepKT8M620F79801ADzBd/GuqkwbI/Jw"
    "vYAebcfZR0tGcQQ365HakD3HvDx+lRjvWLmmxK7IIdINEsa/pS7Q7D9voo5o79i743fCLu"
    "2sbY5VO1MwS+zRxQVbhXQElYr3qSiTxpf7i6/HR9/vnX04E6n4o7HVPYT3LpyvgqqCMOD6"
    "vaWJPmd9mkD0l+1aZMjCmZrVweDD6TdhCdE/6OYPUkbo518CPlU+q7iwI0N9GuD3q6CSfG"
    "6gVPZ+0wb+gtHPHCPjNXNXTBuU2JU+DkzjTNKGkk2nZ14Yt/UyVZNhG372AmDVPEsOhUCR"
    "4+fm843PACsfVITsWgf4qR1YIl/+Lm5nNKYxefsoapb9cXV+I+nlnuck4BITGxoqJiCCHR"
    "RP88nJ9WtvpBuNeLb7FVsH0JklSQdapRT5B29c7RVU/l7C9dIaETjl290arcK+PTd3FHey"
    "bvjex0aiCWYNZhejUReKJ08Mf4x69hp3u3tGwUf2LNbYCtw2WhIWwNdZM1G/9dR3DkxmK0"
    "lNAURek0TMypdYLYrctU/LGZuDI7TeV5GfXznIW5v1E+WxelytndUJDaZTzfuhghIXdDIZ"
    "ZMY763ItxR3NneytNjjef1HXvesxqWtSYRaNHdNH7gmQty6HI+bUeat6Kn5yzRJ+oETaf3"
    "d+jjOQtxF2G6+y/M4RPzGhd0iEX6HTp7znKdUoup1dPzA4vxhoK9jrq7k72hZHPza1WXKN"
    "cJdtyBKCW6N2GzxsKMOnrO4tx6VZy9leSMMLeJpShMIqF6ed6CdP3FcAQp4CaNpSm6upA9"
    "oUTDlbMFiaql81lLdOspY/ZWlHEl82aivA27QVE6/tAnTfehSJz35FnvReKvU+qAh9IFZr"
    "ChUO+i3m6hs+csV5+S+uY5Jcx70cVzFiExTZngpZkUv3mlNvKtJQuOgyMm3AOB2jYlDwH1"
    "DI9Slbsm/N5RigQFO0WSZ1WzJGy0Jo/HzQV8y22Nkk78zl0xLG2VDggqAcbDtlWzMbeFlm"
    "jjA+f3qJ/nPNchQHE4ZvZ2Konutxghu/iiuRyvoJtnLUzxWoFL7CF9anB6V40PL8POrp6e"
    "/RH+gUWxAw1lepvo6jmLlMxmNjMbSfSffOQdni/7ec7iFMcumy/q7+tSlldhJ89ZkEIQQw"
    "hiaGA0lrL8Cx99Vd08Z2l6j8y2hzOXNzkmSXneQU9fVUfPWaJwzTKZPXxweVDb2ZYI4rhU"
    "/X2E7p6zXK3Ar33+TIjzQ/DsCmms+tSHzKe1DUkJYUrP+ifR1/OWKG2yGaXESZ/7fqQg4x"
    "ZkqRjj5yxKn8+Y2YIk76Gf5yxINm0yJumfKlPx4SfZzQXxS3nVt246TgrSM+ZQ+kDIo7Eg"
    "IbqyQdGL5HCGDKOrSrgmzuKew78bQ5GVafR8xu6hrzpDuqMshLEVPq44ItOINA+FlbUGhr"
    "H7fVUALgxcag2Xp9f4XaSouSvVBHmBpU2ADaUewojaWI3h59kSXf5EnFofJummqTIjqZjc"
    "y/O7y/MPMiPyMJu2Uw6kdeVPwqi7/PIny5C8teVPEo+VK3+iGkD5kXcv6enP4JiOT16cGc"
    "QYMzE+DD76JzX9OAGJzD0is1rIaGdPhZ/bZDobKMV7fEpH3FoY08DzjUdKZ5AFi7tWTvKx"
    "nbyADgVQkomq261Ykhq+LfarYvha7hQi2rC4CsPiKlhcZYDFVSrqAYurRJJMjQQsroLFVb"
    "C4ChZXweIqWFxl58rA4ip66gWLq+QrBIurNCiuspclPX6ASQnmiUxNLXP8KROk4ZFF+UyL"
    "2XIqZbYT8dSagior24lK8F9JAXELnYsZfJFvGdVUCa2BzPeoPdakmsEjc3JsTSD3KyHiFZ"
    "N+SgdRW/0ngawhronEwQo8NMU1r6Bgyma5p3vY4lb99eVJ1d36gj0Y8lXhVCurOBFbGsIN"
    "5UyYUgiKGHPbBrdXnFQfhlYtfZ2WUNdpcaWhlXOuT/ygtqKWrbeopC83t9fnn6vqSU4TIV"
    "lLRnaqCSPOV5rMGQYStm1xnc+zyYIhoMAynmm3zgygz64hTQBCA3D7nwW+EcyaH2rh6p4R"
    "qkun/KmySNOt+idQVb2DzEnFuKGSQrX5krUuXX8j2agPlR1UBQ4hUFj3LM3Lbex7dbKEGq"
    "BkE3ctjWqU8blT7VwfN9BZ8JA0JkZFKkNPW7hPATlQTe7LFv0QPLyvJ48pRYDGzoSfpXDK"
    "uvGz7XpSNaNlFrCWIz+br7mi5FON9C8No9JJxwuQWv3LH9bbEXTEv1QQc6KJ/kKGdNM7ED"
    "HYMguKYKTAvbTMK9eDuUz2tb+LycbyJNk1t0SBmAc3b9RX1kDJdOY9Gu0bhZ2Y/yXkTOOk"
    "+Q0lXTr7fq+W743STm1qlWvvNOTG19LCcV2JHFg4WXOimBW2kk+VQIWj5wHUPTl6Pf4ZvD"
    "GPRy/OZCIRi3NpogcglzAXkiUMIJMLfaKuoizE+jNh4G9cdZm03jkivnX6hT6RxkUaF2lc"
    "pHGRxj1DGrelkYA0LtK4SOMijYs0LtK4SOMWTxKkcQdI4z4jGrfyPLmLrD9yqoBV6L28Zi"
    "jkbcT9CVC6jmHTsa/OFvo4NOFtq6gjel5rLjSN5sIr16QmSkETa5iJrLTHdq64C00d8fO1"
    "DB1bOkffwVxfDNRof/VeOnTmxoNMTw+koUMfiC+O0DsyegRewXqzmfEMm25x6bn58eXqtu"
    "r6ozDo2NjcaMy3z3cScWceTo9ybpXUZFNiF2Bay1bZG6Vqdhg212ce/A6T1fBmxKTGaKHU"
    "QEubFtahiFeXn67PP/96OjiSchdHIqa8PUmFIKiiDagSeSwqyD3RpAciX554YnFLZ5hYhD"
    "hyFP0a611wFEFYea+hBi4CZlviK2hWyK/F0b9R+Il1obKff7fFfre060ZQwUBFQqrpIPPM"
    "ixvAhHjlYyGLVNI0z95aXiIEWHJoiSXaUsxKLDmaEqSEY6jHgWV4Y74EluH1a/LizJCjI8"
    "yPNwcZjsS8E+M6xBTkrdYTB2ZxvzXEUV70TQx4WfkBMWYun1FXLEeQM404q5fbLf/p/aYs"
    "5MFYU3ADKQukLJCyQMoCKQukLJCyOEDKIm9AIGWBlAVSFkhZIGWBlAVSFs+Wsqjj1gfDT+"
    "jUB2NQvSRCZXaP0+LN4/T5pdn6Q5zcxAHNBPH73BjVE3wHnuW9zf5xy4kldwQnJFnUCWoq"
    "RFt/5HeSBORZ5MS5juSudzYcaTsfLsReUsHOl26kM2f0N/GOMg3OhJkTOR/GzPV86TIAL6"
    "G8XY7FGcqblDc1tGz7ixwSw9AhUWVtymur8yJ1qV5TOW+Ugwu8bdHFno0NR0XJlr7Wb4F3"
    "nBBvKPMQebJYEvN9mnNQuuDcpsTJ11NRFxldjUQfXW3i8W+qGWJCl5qh3v4XI359lRBQbD"
    "NjZpbdXNbo5uLm5nNqdbv4lL1SfLu+uBLKy/BMqxMqcnetqKjYfZRoon8qknPxsuAVfXt0"
    "/PZF/bxT7XBLCI1tGRpDkkl3kgkWkxY0cB52s4+LzkaxJxbkBgxTdMyrjTClmTKNpkImaU"
    "xXtdPDgoYN5Zeq+KjHcO4o6U7a3ilOKA0ld8c0zlRUJSN0OYH5UhxNZebHD+gqtnHpSItS"
    "cnuiTtB0pH2HPrSVWTw/EzfF1LInDwLzibiCLU8IbYp4j2nYrmc1dx+GoI+GkrtxyzLd+z"
    "KtZwQsOyNXHBMn9ae3kt5X6OtCdvWcJMg91mhHCYUXdvOMJAehCnWlJtseXhJP3/1ECIyM"
    "eNAY80+flgPHZPYQolhndWX3wJ+o68DF8PBS9fcRutPv5iH2Wg+8S75PXZl4GwopeEYwe2"
    "+AaZd7vsx3CIw+dx/blLMV+Kz22EzI90NQyrix1QGqKA71DcGDJ0TYpuhcOuNu7Y04Ibtb"
    "2ZGe0iOG+prg9m9Zfj6fMbMF8d1DP7pJr/XFsWEMVDrFco7Ur4mzuOfwb0mLWskcyzVCQW"
    "oIHV7Gi2Vuw4RvI+evjD4ZZuLCoi/uwuikVvyxirBSouWu1AoQomep3MyxwsKPUomE/YnY"
    "nh4mid9H+bDzzXbig+GK+P+9NtxNvnxOsFv0pYpD3aJXKZMSGJ6V9s3xm1c/g5PT1+aLM3"
    "mpnDFqUliLSdb2DPubbAY7HKTv5fxRTJ2xn1N9opu/oEPYmikGHDyB8WUYX4bxZRhfpss9"
    "BePL4u0V48swvgzjyzC+DOPLML5MK2VgfJmeesH4snyFYHxZg/iyyFBQdkOJnm9nnpS4bl"
    "devcQLwkZy9FJVsveMXy//8h/3xuvjdy+S2XyXRh2Zmoi6Yj5pklxWvUyFK/iywfZu4HXC"
    "/lQMFHM8Zqn8XrESBgY46sQbKuXMqQe5owwKdwIZPiXOARP4jZgiftmlru37+l7GYsqcs8"
    "qlbpjEtsUJe2DMmZB20iiKEZp1dviL87tPl1UXMICRZBo8WZOOinux+0Bh0ohjcQAPaRK0"
    "OabED9xKEyLRROd4qB8Rwy6t/MwzHsWVzIGj1lls/B/In8IvpE9U1Izbi4c88+1HyqfUdx"
    "cFEWvLZn0I47wJfJs5NAzifG9w9d+Rcz6xt08DsYE43DfAzWuTmaYBn8qTNKy6wWSa6Tyn"
    "PiYcZsSTqR+tKAXALBjZzAQ1Mci4zYlb2gDY8Ro3E/KspJG4gc66uA+Xtl88gFoWhnzpAa"
    "hFe4WIi5CvWK5Kl5ZUK51VozJjjOPdR6gIXl4WYSi7eG1hm2He0Fs44iV9RcxUCLrNNtU8"
    "2PYaLozBLGSYLDpVsoaP34sJYniBOTEk5WDQP8Um2YJhusWgW4wDxTjQHiugrThQPaMSt3"
    "ny6jSkbo8jErsXnsJih2BXbSg+hf9ehgZaDeXXfkDE3gVzZuWFoZxaTNI9jOXsXmh7HJ3Z"
    "7TSdUotJmQw9P7AYbyi/66i7O9mbXlIcRDYHmyunD8vhtDHOddsb695HuXYtv32Nce36QG"
    "e6lDqim6GsOtpQfHdRb7fQmV5CjLBGMCx1nCbBp2TaUJL3ogu95JcZhFsUpzgsjcfNxPnN"
    "o+4ttzU6Dv4u5JYIaqpoxnxeYevZ4dd60DoYFhuYov7JR97hX/joq+pGM8GlEr/CaBMixE"
    "j0cmfl1uPQW4sGTgatNosHXpZLfHYRwcuvno0JXgZbpyOCU2G/2ZjgRLhwyYjgy/O7y/MP"
    "MnphmEVs18cDJ4yPOVHBadNkcWxwwhgqHywRIhymFYAmEMd7Ohof/wyO6elI/mv+DN5S+M"
    "3b05evXsBdkxhzYttncECgYq4bnkkcmSrDIwvP8ICSmUAOarmoqwhB8dhC+fjyIoi3/wI6"
    "BBh3VxczcsToWhsz0280yVrsMioVjBHWGGGdaYER1hhhjRHWGGGNEdYYYY0R1hhhjRHWGG"
    "GNEdYYYY0R1sUyxwqenRwlXHlUgNOkRlXB5HpaRdpxg60FtK9aN0IjqTRweIcxiHzo0PlQ"
    "vl9le0ccwSitkpLBGqgMhfK3YfFMTWJ6mDcUm6E4cub4bDZEkizbbTGMJFJpjZJtYapfIz"
    "THwwQiYh5BluaKPoWOA0dm4h3gipNnp4LLUUH0W6rVuouRhpcib0KpL69F4ddorhC41GQ3"
    "a7D2V7D9xc9vz/L3sqIEoaowF2uLA8MZ5Afv7OyscmdhOu1CGSda6C3lKVTpVP6iEZVVnK"
    "O02juSNViUhqG6axhScpr3zJqSHvHSwvYM7SZJl93KECh2LmWa6V/jMwruinEAefo1SAs6"
    "x+Ke+gZ1JoWfYCrKyj3RRP8h3pjvbSjfyPddQb6JJvrL984nzAWocftrCMYm6xibnB38LW"
    "gg2qb0ilhpa+RvFHxiPSgh81EiYLsluesj85YOLBtFnjnJlRB7hB82FHnJ4jF92Tw3Cjpx"
    "lqic66Ah67sW/7xTlqQV8DOKri5GPr3oiRKsJzwLjOW7k9dvfgZv3r5++eJMXIFVMimVhE"
    "Wt7ZRA2Jq4js0Hhgxli2uicdcwhS4DsF474jPPy3N+dv239pvg7Aq1XMLOmvGbCFsibImw"
    "JcKWCFsibImw5QHClnkDAmFLhC0RtkTYEmFLhC0RtkTYsmpS6JBSYg/1CkB0glv2qx5HrV"
    "OcMuZGVj65PLnlD2xds5MhyVllyCea6JwJPSaMmdgWIGcId616Uj96Wa5C07oSTSuCt7kZ"
    "5xBJS/4rZ0W2pWSjPtTZuGaWBUdXWWZD09IZfEadyqBqqlE/ONU7JhZRcWtU0BmTxr/SlW"
    "eqMarJv1zh8JlppvfioggAWGE8WVaMUnkStVqgiTo5dyL0tUPoK5Vlp6zkU430B5NU7qEm"
    "SW2RrOs0ZzASX3tIfNE441dDHZTOmtab5WSjuFMLLCJHHUlZW+IorEKQBx0tCxSs4Y4SD5"
    "VAjyTZ89uUeJ4RtgQ4aFkg9Wfw5tUbAr8hxz+Dd+TtWPxMrHcvwAtAHEMNViHiOReLEJ96"
    "qoDkhIBu4OQ5FzqU+eCoLRHJ8GwKz+ZyZLq8E6JMiDIhyoQoE6JMiDL1DFxBlAlRJkSZag"
    "wIRJkQZUKUCVEmRJkQZUKUCVGmeiiTxbk7MObMnxhJ65Q+dBPYaIICtmYz37RsvcWV6+vn"
    "8y9frj5UXcAgudCYuCpC2APHSemrX8eA08ylU5ZbPqqcFpLtdSYSPjnS2moAFQenLWmPjd"
    "MLUd8IZppoZH+Rsw987gAMAotTFNGOxNl23YaOD4VCe8CcQbaDiTgVVJoIKw11ng436mUN"
    "+bLNEMxOtmfxf3DYztsbfsCbFqxFyVYZ8ZecC/W25oR3Qqwt4u7sHcLfq5fbVWwMfDyGJA"
    "NivVJFJaGglKqnxwMfzlaecuKJB8CHtxhxayEdee1cR/7+j4w6lKfWHVY9t2bb6TwlfggR"
    "P1I6g51ZSNcL00EkDrSabNLPhYr9nbmeb1hkATpQZSXDMxN8mU7oWCQxkcTcMjq17SR8zw"
    "rFhIujhThm71YSxDG3u6Ygj7mtpaVTJjORKB1MTKsKKFfHPkVa3oqeNFpswrdKjnZAJcWN"
    "qc0640/UCWrXGQ/l9x360Gfwdie4LZDAchAW08DRGN1IBA/d6Mky1acBhQWaNiJwld8PMN"
    "pZ4IozQH7J6HKtEK2t02+kRgRhEYRFEHaAIGxFPSAIG0kSQVgEYRGERRAWQdgzBGG1UgaC"
    "sHrqBUHYfIUgCIsg7HoQVh+s5tnk9KvkBOka2DDJjJi5/r9Cq0aySS2zxrayyIlDZsQoCc"
    "mDlVOe73dj0SDiQjacHuVcWajJpsQuoMaWrbLXFdXsMGyuj9h/tzlsvGKMtJEl7ury0/X5"
    "519PB0eZ2tHJ0Z6WtMPzXKlr1u3web0BMCIXDkuOYkiIscyUEbn7qiTm2wI3jLzSDnmlhD"
    "OigujTrXog+LYchwjV7CFUk8i01FAJicROmqigM495Vu7pJSEl9cvzu8vzD1e7S8TlUuof"
    "5Hre5SeD9U73+JkyBQDl04C+M1MlbIUB/+DywFlSN8Tx5kDGF2TNqtWHDq54k1tybqBjGx"
    "3b6NgeoGO78t0FHdvo2M4dCejYRsc2OrbRsY2ObXRso2O7eJKgY3uAju3WHNvRhb7shhI9"
    "38482XzdrnGQuBSvGG0lytAyMD5e/Me98erlq1fHokvmUMNiD8yvl0jiXYld5V3hnvJuxU"
    "W1t2gBRMCHFQMpseM0W6enb97+DN69fPO6lvhPy+zqp8Wb+ukzyiakCtiBBkJTI9OofN1M"
    "iK3SyI8b6Czy+1jYv3jGLBjZzBTdTEdUG8qDOuJstyr3NRmclk36kL9JDXpiTMksvQ3IfB"
    "ye3mmdRuACIG7OJe8j5VPqu4t8FSXb9UFJN4Fvwz6c2ad1Vs2c5M6b9XqJG/VBKbcMjPny"
    "hmGTRwpR4x6zwg1EKWxgWC6ZO4YYbXBBlF4rZmk+qZg39BaOeFmfmasKvODcpsQpcDFlmm"
    "bUOBJtuzp2xb+pwrkRoa5gJq+FxLDoVAkePn5vONzwAnNiSBeoQf8UY68FO9rFzc3nlMYu"
    "PmWvhd+uL65uf32VobaUQ2SFnSiTNiAiAHITr1UJftcVqcg4iEf8CUyfbaYO8HwyHtcVng"
    "QpD7951L3ltkY25N/FsHfFG3kqsn0+ET+HstQ5e4BKwZBDL8S5GYrhhaf4kTIVxOTMDzlY"
    "kzjGA8/Dc9Y/qQOH0L+UANpW28LUBUh4IOGBhAcSHkh4IOGBhMcWBwQSHkh4IOGBhAcSHk"
    "h4IOGBqQu2nLqgE6/2M0td8N6A4HPxSFj5gD5RuIaPSxursVRUm6Wi3kdBZGOIvFeuPG9C"
    "LfGTS4VWHI2Cwp9jMSnjV4iJZX5gid+AfwV+eqGp2/T55QN5b3jswfktmHmG2FBn1dIoYJ"
    "KQerrYeZIQLKWmQ86n/cQBwSMtXe3vDQdKoIVIoCaHI8zLgnWktlnzJS5GEpl82Rh+vVSA"
    "1InCNmJlYdkpzWrDNBTxjvMR9ayOSQ1hryB1mI5Is3REz6XG1xbWeywJ1qOSYLtOydWztb"
    "9JRq5qddim1GKqK88PLMZrY9WKDL6OuruTvemjGRUbJFXSJkytrN41ZaYaH16KLxC4xL6C"
    "/9RQYr6MCJFTrk3RTSkF/39d4T1wcal2YH0Qg072pJnoBuGeJ9YAElLVIQTh0gfm+aXjAr"
    "dMpquJfD5j94AIHKTg9MxngyWfLj+BX8R8OpmxoR8/VoZRFyul0N4vnvFIF2cqq+2Yu8oR"
    "rpxMifCPgRE4PrPFBzmltpv3tmesO1LZSGUjlY1UNlLZSGUjlZ13HEUqG6lspLKRykYqG6"
    "lspLKRykYqu9JRghsTboNvoR7+235ut1ngivNANa5o2URzaYfeTTAqgH0x8KiljFviFEfE"
    "Eaj8gb572lfuacMJ8XLWpGJdpFu1Anp1knPy7o/z347enMQnKXjtAUB2E/pnLR2cHJdQwc"
    "lxoQbgo8yGYPJZXrocIH8LNoO4RSPSut4unTD3BcwWh1HvEP5eZSNfFK4wJQvD4gOVAUnM"
    "D8+c0Ck5g5uspvg1/XPGxMc1rqLpln0zTghlUfBPjxbiR4/aLQAzvbtzuvRJLCF1zBDplj"
    "0zQwjVgwVCqL/01rVPWmfeEFK2rap8U4q6qJXm2enOjUdHBS2J7fG94dKxPLLwwJdpBuFb"
    "GODQ6VNSuobe15I57a6Js7jn8O824LyO0nLH3y8GY2RC1uZMjHQCDjO501IScIEgEKti6j"
    "Sq5MxdqSgw1p2twnyxIsPPY3d2+Lk/cXnwMEl/lKIs86kc8cFwRS3/XuuL/4OL2QLXq4Mc"
    "Z/zyw8E6b/wk9VgJb3zcwPj1Z3By9PrtizN5wg1jp0Z0IkaJjJ/KDcOt18Oeed23lGHOml"
    "PbhnCk55m4DkSKWeuQj0A+AvkI5CM230iQj0A+AvmIGgMC+QjkI5CPQD4C+QjkI5CPwLqE"
    "pXPWySpg0WayNIsxdbyIzUK/eMaI80cvspf9DN68Hr8tmyRqD/Opbevor4KXB3EytQFEyj"
    "LXJB6Vq5teiQbhbapoIXpe52w50RRpnNixlLjXSBsT5WiUKCdp2K4g+0wz/VOGfAhfeADx"
    "h2HdzihI1JiQClRdO3J/hgmK2Naz4TyrhEPbF2/kFaog3kQT/cV7F59Q4pUatk2QNO9e0i"
    "ucBGYa0izTEDzeggYuwiPxt7C7vRv8G2WfWBVKiD06e7Qg+g+JrvQQe+vnlI3CzxzlMMNW"
    "kx0VM2Zt49zSQrasYugwwUUwj9XOPJRlx75DZxrtsfGLtZlwaCb2jAYJh0KZfVW97LuwxH"
    "GPWQ1yW4XSug270VFc8dlhIT24zSd6pwmZMnN1HQkaz+YSOOjwKX64BBQqH4a8+USetyCt"
    "EjdM8RryRODAv4uBNJnKfEumLNYyzjsWNO5MB1RUEQ39gESXGm+333BVbblXWcuk5T7leO"
    "MuoqKIiiIqiqgooqJniIq2NBIQFUVUFFFRREURFUVUFFHR4kmCqOgAUdHWUNF+Vdw9+P7p"
    "TuUiqHayWIiNZEpH3FpIE5guNGjls91uT/kJ04cYTz5nHj2Ev/cv7tBDcWqpkV4oJ+/8/h"
    "/kIiNa1TR22XYa71U/QjP0e3mgI6YJ9pdfPANeXVqmDZuOfXWyr5fiq8xsPCmejScrs1Eo"
    "GL5azbVw2VprSvvHBpfCbhZC5g2nNEf0mzL3hI22mLgnMgdXW+TAubLcgaTZi/rvxdnNtv"
    "ncM8Yun4YcCAyinSfwSaXa5HkgSPGBOnpeZ1BeTgLQgkeYpaq801Y2oi7Oz09CtI5Pad51"
    "s9gmn2qkr1n+Dz43psRZRPlsqhzOWjbGj4Q4xsxkxM3NIVUo6pV225P2y4bSXgmmmgOQ5l"
    "H3qbwFtm2XCIaK7C5UJOXeriD8bLseCL8m79NQwAk/fwXxplvpT9WHdFfM/z3SmW8Es61K"
    "OmYfKsg52UZ/Kd/C28YyhtPMtiok511lq0k63Up/WZ+r+2u0YYavL4sTgumja4FjoIjugS"
    "KpzJC11ZCTjFITNbSFx2ZFnT05lBC1XKVbEPOd6YpLn/gSt1GHeqw1La3rG0Wf3O1KiH22"
    "RLYbCr48/N2n88pGeadPcSUkHu4yLUj8m7jS6SPuNjfTjVJPnzQahIpAoFxdjl+2Pbwknk"
    "a0zfcIHFdlfFloFW487Dvl97OV0XMA/pzi6cUEf7Zwu3y6TJVlWYlaxe9ZzJsFPvUMIv5D"
    "dUitAWThgKzMEdEyEZuN4TPqroJLbfSnA8jfv5zPHeRRfqJO0DjdM9LxSMcjHY90PNLxSM"
    "cjHX+AdHzegEA6Hul4pOORjkc6Hul4pOOx0HSFPLES/2yYJfZVqTSxr9bkiX21mii2Z8EI"
    "tzc311WXKckePsqibWNxluNTTRBcsCXWFX3UVutRDympBglfMuwMvkupLgy0LS5rtHpMQK"
    "aZ3tgtN+B1IcWdrLIOL201XonaVwUU1gRX3URsOJVyta801FkdN+plDfmykEd/zl2r7M1x"
    "C5sBCFNc1POsrXDFL9ZA3Gjd7V4fPdwxxwxjYsT1XWWA9AyPPbRApMPNHAlbfQjb55Cveh"
    "Ct6DafU8+XXsrtMomRD66ClJNt9BfzD+kplqk1ET7s1frRBXwox24LKvge9dPzQb4ZCkpM"
    "9uecobf5Sr2lPL0Kg+F5h/EqiVSvw2700YKClBJJVMUZ/FHzJKqxFAvpKyXhTdhV+NRG3O"
    "ouztxAXZ+Jl7TEqhuRUQNjzvyJSm4qBfjoyNXZy8mW2qQjBKzq9KuourZL1XsU848iYYWE"
    "FRJWSFilnkPCCgkrJKyQsELCquoJCAkrjZSBhJWeekHCKl8hSFg1IKxm4vYmxFsVe8g005"
    "o8+aJPxtEHV1x38uW8GfOJG28Tsbr6+O3z+W3VpeojZLMSK5NLHwKb6MKV7D1jdc9U/XkV"
    "UyzNqKF5VRMNeDNqin3Lz03x9gP4l4LtIN0uowSbeZ0ZmpLmvoCJN3C8Q/h7lY18fxV/RR"
    "qd4gBjv4TRvNYe/vd/ZPNeCWlVW96jBjoDVB8CcSuUbyppNrAkGbNgZDNTk9Ee+zkqQlTZ"
    "dv3gqKL7+0KlMYy/RCcUFRR5DQrYwM2L+bL1FrfSy2+3t1dfaiRPV+lrpWQ9n9m2Zms6Am"
    "07BNqWHr4Kkk810p+2asdJ31DQkdezgpgTTfQXshjazI0SxctkQL7ifzxMsde7RaULym2Z"
    "oae2DgozBOkxBTqCgbKyT62+JQQfeHm31p4nIWtzudko8cRCXBmC65bkmo6o603Y7CCX5Y"
    "o/HaynuVLPlUifpVrAXZQYPiWrIXBFzyCFVasOdFg/vuVuQSvIYSGHhRwWcljIYZ0hh9XS"
    "SEAOCzks5LCQw0IOCzks5LCKJwlyWAPksJDD6iWH5XK7NoYVtd3iCnV9BdVCq65Tn2VqIs"
    "CwlDFPE9nb9IHYw/8OiM3GzIxDhuuooqArnaEVmX+MOvJoJe0gUwiC9WaUPEbHLpuUNoR0"
    "XxcYit/knHQ3VQaOm22xNnD8m7p0BVR8ILLcz6LalFkj9xZLAT9r5kW5QmGusLzKzRZZqK"
    "ehrLkms+efnFVPoJVq1DfwS718J8AX6LWiKBNN+ibICqO4mhgR1tohrJV0BFaQfaZZL1gi"
    "Q11MIK2hFDp9YJ5PVZUxoJ23C29FrtIKQk806cNYz/PiI6Ol81rSBaMFg7aRBhR5ch92o4"
    "vwKw/ujbJNzO6UWC/P7y7PP1wd5C7bLUj2NtHVvq7VmyufpvczrZCsG/fhm5hzBzk8VvTR"
    "YB2Mxd2HYRA9VQLFgmeNX38Gb6l5LP99+yLSAyTHVvxVvBKcyR+Z71PR2cgVY20yMB5cHs"
    "xkZu0ZcRZ5LFc3f0QHGMymT1TaE9pFqyDSywqLxfYAMKNwt29c9bD74owz4raAwSGzhswa"
    "MmvIrCGzhswaMmsHyKzlDQhk1pBZQ2YNmTVk1pBZQ2atI2atX+UC68I6VSpgdI0U7GU9zN"
    "9FE1mLTp/aZzY3iV29FmCqlfYUmrRgLL1a4t1tz/ACc2IQaTLWZMzHNt6SNqX4eX0tSh/o"
    "zJ8kTfADRTK9MkLHos9nOZCTsp/uyOD0POpjTpL1MfXLKDbmgfjOVZmydKsesVBi64XLfP"
    "j+nQBRSVfPikiLvQeZZvozORfhCyt4QZ5p4Py/VQwH4bMdwmdLJ2EFyaca6T/Ir+Tr7nKI"
    "P4cCo7uU79KFXEHCqUb6yxgoE4OM+BOVrLuyYC8Phsj59WrZ7oLzUwO6kQ5WmKY9HPsbRZ"
    "9aGErIXW2HLYz9q7gjPcTewsa5Udips8RzLvvarZg3V3zNu/60IOiLRFd6CLuVO89GgWeu"
    "gg3K7JoT0ZNYkVaVUaXK7jNb07Mbo9hHFbSaV2Kgihy/Ql8Xsit9ZPnJ9ww537IAL5wgmt"
    "bpTouSe8yXcGYzKYbd6CNCORzjox2cf9s7261EYzSUXslIjK1Lzg7NpDrXyf5KWPhSKyh/"
    "9NFgHco/SzxUguQPHwfO/s3rl29+Bsdjy3pxBmQ9EYs6pGFwwLU64oFrzCfceKR05slpzM"
    "HnIstfc4caEx54dMLtVXtnd39FB5a/w8SuIJqesPyxXhCTR0weMXnE5BGTP0NMvqWRgJg8"
    "YvKIySMmj5g8YvKIyRdPEsTkMwpBTL4BJq/MD1XByXQrjeeMKuUEL/peGQfDLUZaVudw4o"
    "BsZuqEoQlG2a/AhYM/br7dXf1x8/lDVdV8glLQBCDKMDsiWANjY6AmygC8uSrQumzSD5r1"
    "jomhJCdDJxCrONFWE2DcoB/i++b4zJbiW72piCttCzeVHKE+MY/5Q/pE3cXQIouco2ixvS"
    "6naS3D3Zbk+5mDuc43QPXGiPpzCvfEOTfkFxFHILFkwPfYkRHv+SW+FQNbpb0FT4CXEwoi"
    "LTlCJZqs4bGHZUVHa6juRBv9ocyvcJoJTzbgP1v1rSFK3xsms6HwUz66CsLPtuuB8P8odE"
    "YjdazzCO+COpYLdiMV6IoEtb24b5Z+Yu8rIfl44WhB+n8k+9JkAtRcZTaKObvgNmAz1Ul4"
    "Vf5VaK74a36HzjQa/iFUFGGyj3TmG0FjMLNbuGsJZ+YCXil2cx3ktQRG5ZOlSC8oEKLaSB"
    "Dr1RvyMzh5czT+Gbx7SU9fyISqjqGAd0CyiAFU9nu5toA1mRLRkilWgrDc+tvd/JE957ye"
    "eX7VKPkwomOIjiE6hugYomNniI61NBIQHUN0DNExRMcQHUN0DNGx4kmC6NgA0bHW0LH9zv"
    "c5UOGIq8YtfRKBelRc5nziLirze6stdc59eBe9LSY+1OGgvYXEh0gQYDI+3XMKNZQyJuPr"
    "Vr5Jf0MFGWea6S/nNpOuIBmzh2RMsupnQzxDu+xNnWYcyso+szRgSj5Myaf/LtpCSr4yBN"
    "KUTkc0z6xZOanZtexJo2VekTrx+r4IF/cW8nF1ziCFsixikJai3sQgTZdPlmaQVBtVvzmq"
    "1CxNKtKTbhPPM0bSNSOEawU+o55BXGo8sKecQKT2et1vykiJpCfppJK11hEJQiQo0wKRIE"
    "SCEAlCJAiRIESCEAlCJAiRIESCEAlCJAiRoGKZ7xgJmonbmxBvVRwl00xrQOhL3VrA7XMn"
    "yjYnjV750t6cfyTThdaSB1PyiDuiH+5azJE80JSP4BwHEYW2RV1bl5wjzBu6dCaOGzTHBH"
    "XBuU2JU2CFSrfMaGQkmnalkvg3VY7Z3H30hOw9Op9Ql8rtZCJO29FXEJu+MpPEflLx4Zza"
    "tioSYJo/g5Mj8kb8fPT65Yvmm87Fzc3n1KZz8Sm7q3y7vri6/fWVVKZ4iCl3x6o95Z+cOZ"
    "WhrlSjHjFd0rGhXl7qS9mRO2G7nl/CJClclTIp9h2Vr0/S9VK1dBmsqGRNieFkox5Qdm05"
    "8RpCScg17pBrTLqbKsg+00x/Igwkr07UERXj0gfmiSv4wGBj49Hh8xYyPSIX1nMubJlXpC"
    "EVVq0WXd9W/M0lFpNbYQm5R+tJC5K/TXS1r2vPRvln1ufKEFOnFE6UTSwPwUlkGlvD3ySf"
    "KsPeQLYwuFuZ795CAbZj64W8lPlLxUACMZm6U5xBlcmPSF5yACl7iEvJIEzXA/8fFRBVSX"
    "zEgGSuSbxVC8iW//R+UzwgiZZZm2Qh2B6gQc8tq1FHZFSm2w7eNPCoi/wW8lvIbyG/hfzW"
    "GfJbLY0E5LeQ30J+C/kt5LeQ30J+q3iSIL81QH6rNX6rX7Xnah0rQm+MNFYyMWVktKB4MX"
    "FxlXmfNPHK29wkdmWQLt1K55xOoSLEjXvpKhPvbnuxdjRRxDNAGn8krPKaSJ15Q4kmrop8"
    "EzwXN9OdnFvCQbHHzDNIKsxZKx5O3LtsvlBR4GVnQbKNzqsRZDVRrmJiyPI3yucEuhCvB0"
    "sUVfXt9En+p4LbV5Xxg7uWV2ALiJtkdGEzrzPbbNJCHjBb3N+8Q/h7le3iP5R6Yq/ghBLL"
    "sDiVSTHkNHLgoDMSp6Y27AHiOPv3f2T3AiG0artA1EDnwf8hEAuOfFOZX1HMBDC7eZEDfy"
    "J25fdCtnBAElPCZU+ypoujy0kJ1nyZDbLGXhG368lmAd9ZXvmkuqSeDB74ypNu20bkN2xh"
    "ArS4czxL4jfa1BOlUsXU0r9a6nOoeP07c5XMozWuwn2jGuy+78WvP5MtCTJCYlZEWcwDJJ"
    "roD+2ei5cFeOrt0fHbF7vMm5kEhSoIO9NMf4FfROfIHcoawwEwzbHueRobShnTHGOa43Yt"
    "NLH1HsOIeobyNxR8jWHeqyF+FxHuu1xPIp63ipCXTfQX8nJU/+IZxDSBBJXj2Zfx60Li5S"
    "1bGB2nx0EQs6bvbC/tIGk6XNtbGPvnYTd6iLy96/1GiSfMHpiiHlPU638DaiFFfZ4BqwVB"
    "XyS60kPYrVitNoc0p415JYTeeKtMC1yv/bKdg/lGqVfbJuHU3cLh5JtXqthCf0/nm8W+vL"
    "5g9H7voveT2fAYvFHjGiSyF3108hWO52EoBPj8IYT+kdKZ4jN4UBX13m4ZkniM5yRASI7/"
    "4gQIyQlXKgHCMtOADA2KRvLyzsldWEiika0Snrn5GQ2a9LXfKQq6CvyfcLEeAy2BceoYp4"
    "5x6hinroPNEuPUI0linDrGqWOcOsapY5z6Gcapa6UMjFPXUy8Yp56vEIxTbxCnXjUatxdh"
    "uF9kcA+YuOV+Iq1eKizaLX207Dg4xKN/5ou9RBiPaqpzINx5i7I/LSH600LJn64k6WeuP6"
    "kYSpJs049okg8ysnBsyDfvJIzETTgA6oxit9iBoNdi8iPOew3lr8MqLDJkNjyuxoZWTZaW"
    "0M5vFlwUyqgm0YHWuvlK3SlxKLg2E54DcSQa25zUvji0rxIVvT/N9XaW00m6B53X/j/E9T"
    "2s0yJzVnNjRphlzLn7GF3l4dBqiuu85eYUqN+Nhqb8iVpD5lTcGTLN+rE53DExwox5XK0I"
    "DCpGrueujY2CWUMxukfUHYrDq03zqnjJEmRFLp7V1tkQ84WvcjHoId3IGbs8+qgvcGhcOa"
    "a7mPmlzZvrYsrhojVIXNXE0L749OX89m/5d7Xo+aRN6uJv91fnhcqSUqlyM8hp2tEyteKT"
    "a1VLf6ULKkuvlT03pZemk+MSS9PJceHSBB8V6WRKvMe8CVRGKcu2Om8exWq5lu+viUpk0o"
    "ha61m2pd5r2VeZHENu1zKjWJxqIYYWerGqKaFXXtEyzTRezcroSbt1TYm3+pqWbafzelZG"
    "MVqtbBhIv8NA+hSyVUH42XY9EP4f0Ssn6orJewjbcijs/kdpMtfgcycLgS/EVvBUJfsYxm"
    "jqscZ0EaMZLyCN1KBg5D+SfWmihtZWm43Czy7Fzzj+pN11p4XokzKxDypdrDdhs4bhD9dx"
    "R1oppeuolPQJHzLwDkORNhOnLI2qZPqM5RmWsGwqy0QlzOcpSJ80jW6KDFX3pEyE0/Z8le"
    "J6qaIqyYgHFRMIrpfZkzgAOz5tPJO/R/3oNfw8YEa2OQYhDLauKGXbw0vx7zMXourdJU1W"
    "Rfok8/zeJrrSa0obnjgIUssIZm2KjsxmNjMbSe6ffOQdni/70Uxs8htWRcXXC817ZLY9nL"
    "l8zOzas1eK7Q56+qo60ktunpjC6r3UVtKHqFjYhtcExoa79ObY2KEfPrkxPjZMor+83MPa"
    "Fm674vdRh+rCGRp/pRlYlUSYUHs2UObgudi0BxLrnfC5AUYBmTke8lyvhtJu78/qEHX7RG"
    "wmrmrLrNj9CL1tq+g0hslimCyGyWKYLIbJYpgshsnmnccxTBbDZDFMFsNkMUwWw2QxTBbD"
    "ZLGcc+3cs7y0ebnz2Fip37riXrbWWuA/ZB7OdA48ZcsTZ7faBVLbV8aKCa5saNRKw4bBUd"
    "tSzLKknUxYyMxJsTm2jfgoJafK5e0yzfoReRYXuVsR7cr1BerRdiNv5jF/CEVYF0PxKjnH"
    "02IbXk7TWsa8bYmbgwnPN2AkGCPqzyncHefckF9EHIvEOQm+x44Mew7Py5e/JvdE+LzOwH"
    "/on5EChjPnhAe2JRf2epezl6UuZy/XXM5erizpyPjvkPHfedGrfrBIiJnvIWa+m5Tv/Rjw"
    "jfK7X57fXZ5/uFqHOHdJYdyZrjhZiC95ywMn7anOf2KwjsXwomeHbvxwiXTl8mGwjarDDd"
    "QIOnn97kj8+5a+CSsF2Zw/KiACwvL8CdT/AFtROg85MaBOysCYM38i/mNEH5gD7yNtSsQx"
    "wJmd1e1OXkAHRKN3cEZUAwfBDAQzMi0QzEAwA8EMBDMQzEAwA8EMBDMQzEAwA8EMBDMQzN"
    "AWzNjf/OXhZiKtSrX2j1dHZfYP8VTh/iE/S0+HvQdhfoSFaWNLnSYcRg0Co8fsRSee/8qM"
    "RVt0xbbEF+EV3UiPuA805zZXaFhbNtCZkYB01VPiLJZp3L0o0fsIoteJOSl/n2/bwIaO+t"
    "056iM/QQW5J5ronxnuo3jZZEJ2EPdcjP9kbsqu5Y0ue91d9jCkW9DAx7CbPR36GyWfWBka"
    "JCdTjuVVdVRJvxOnwvsOnemjEwkGqHkgTt9gP4XsYeIWpHP6iTvlPD7IIx7CjwZrUYfEQy"
    "UQB5UH5jfmGCOxTniQFl0tI/yRUSM8uxgucSzIMgzGr/eyrgMgKdyxFwZgCbkZoFvvfDOa"
    "gD509KGjDx196OhDRx86+tAP0IeeNyDQh44+dPShow8dfejoQ0cfekc+dDnFh3B1r7KtpF"
    "u1M2c2X71rHCru/jj/7ejNSbSzKIPGL55a2WQM7IT+qUn5JZubxK6d+mDZWucQ2c/ieB+Q"
    "B7iFc4+GiaLFJTwyO9XRRMtFwumfMyZObTVO3umWfbuLiZM1dSyhCmnNo3ZF4+teHLFd+i"
    "QWhjq3rnTLnt26QqO7UH8blRx7p3Vx2IWIw2q251Qj/T2+t+DhglO99WyqrG1v9Yyz9G9B"
    "tGvc5tstJtUD8bZQN2p1nWhJwjAh92J52Cjk1EpZ2QPepQv3npLpQY7/Vv5+sM5560dPlP"
    "DcwrMQEP7u5NX4Z3A8fmm9iKK7nRD2BfeprJcGQeQOFTd694mZ9ExFiov2g+Sv8zy43fwR"
    "HYLMkybM5xNlnumSuw9DeFUMXkfHOzre0fGOjvfNdz90vKPjHR3vNQYEOt7R8Y6Od3S8o+"
    "MdHe/oeMfg9QoxvKKJtDdh0PoWz/PEN+BN5S4OZsAqlVu7Dl0fQdBIlXEeN9AZY7ibiOOR"
    "MqzKqCVlIZapvgeGF5gTQxyjfwZvzJfjn8E7cmL+DE6OjuvNig5qbCgLb6Xj7LKJznqJEj"
    "hAAQG5Q4cG/Vqn2C7Sr9vi3kzdYdXFP9NMZxV8lq86MEITkzELRjYzNRn5Ywg0FFf0irk0"
    "Uq36UW3jjokNTVzdQ7DnT+b53ZTUYN4QHHxPOeP5gnMxcJ0CF0KyXUamI9Gwqx028itUM5"
    "CA9yvK7+0bc+4+Nhfmxc3N59Sp/+JT9lj/7friSpx45AgXDzHlNsVkEZgsYotLCUTMx8HZ"
    "TO6ru84dkRR/0jVaQQWZZvqr4Zt42TCRvNhioVQYpujo1TKDKTo0WXBayNiRtwA10oO6p9"
    "y4D98cnTJzNF10Noo6sww3SJAypdMRdb0JmzXMknIdd6TTekRJ2aqQO8mGIqHRHJQugkmL"
    "UTrJYBLTBFBEPrkZqXOM8Pkzw+NTOuIWeCkVJurlAYwlmyDuhhAZQmQIkSFEhhAZQmQIkS"
    "FEhhBZvRGBEBlCZAiRIUSGEBlCZB1CZDZ/yJsxa0CCqIHGOVsUxCGue+LdLMjFDzaa8mGp"
    "Xadp2Utw70uMMokXtyl5CMQd26O6EEv/5KOhPFdUEXyqkc7IzFdx1IRMOHPuWl6SH3v77j"
    "X9Gbx5/Zr8DI7pycnP4HQ0eqmJTnaarqjenv2ff1TdteN8ReHhVtUnrwdXtpyn6BmBNyD5"
    "0HxvTMmi4oawHQRHiNWiU15dGVGrLaoi/k2VWjkEUsAD4eoYM+J5sFi9N1w6DjyxS/PA95"
    "hFDfgyBljTtdJN9L6V89ytNNR5Gzl3H7hztKxuMRWjzjMcLn1dJnGiaRPlhYi+nD50rAYY"
    "25Z0FSMv4IT0aObUpVwb4YoXqZOM+NMSeWBtGNH6h//srXragoPKkBJxtbPhPheVOQ8PDO"
    "HJTX5V7g4MNoY0N01ZiuSyNaUWI6LvxtyJ6kYfEd5PKHOjgS4l5y+rvrQqQrH6MF+CCI1E"
    "+DXsRisRGjPqetz5xduKJMUSLg5iTtNZfRt2o5UkxWCUCazSYlwYEyKW3pbl6EVkTCMxJi"
    "pBaWLpaTOdXnrgiWtOQ2lVyIu3LXFFu4i0jalCWMrLWTqqrJTwLObNAr+2/EziwUFK/KvP"
    "fI22M9iAiRF+wTZlBl96KJYol7UgtyvRj0YH0PPEEtfywsamM+7W3h7onwryOPwku7kgvn"
    "L06CE2WNzU96MrRR7hAA3eN5s1l2fXJK1cBAto2miB3EDUutFjJTJUwrNymsZ7q5QaZIMk"
    "LiWHxnl4hlGmA3/ODUDkZck/+V+QvT0vK2V7HeuA5qa5PU3h3O5zUQoFU9o4E2Wm0ygTL3"
    "LJyCVnWiCXjFwycsnIJSOXjFwycsnIJSOXjFwycsnIJSOXXCzzHXPJkfGpDhkYtdWal/0R"
    "JQRJYmkjXXBZi86I609D910dJaR70Jl6+h2WKp+Mx2dSH2BDi6ANMO5HDkLHqpkGsH3tPB"
    "/KCXQj3YJwBgOj724yRO17gi4QM7ywzEtH3e7BsNROHFuDK4g31agfAo7HMQmTD6nvgKUU"
    "tfS2t0s77mdhxe7QhkHJMouX53eX5x+uDnIWlEbiVlzpXdzRnq0iG+WdWl5LZDDbc5q3rW"
    "MIJvDbyoGkhfR8ZSjobQN+Pazk2inn8l2cURyf5qeNW344WEe6PKUeK0O6hFirzP3m0gfm"
    "+dQVopLBTXFvuShL+ZY6sCrLNwzTlvcDV4mkjCgIoiCIgiAKgijIGaIgLY0EREEQBUEUBF"
    "EQREEQBUEUpHiSIAoyQBTkGdU5rTxPZLI0AlUDVGaByPgTm4U0AQ2cAApZVBJ+3EJn5OOL"
    "fEvtxb9igls9ZOdrYaVhw5KD275xLRL20U5qDnqPzLZzTkdrjqlxC50HdkSVqXRNFh/EWQ"
    "H1ydHk+cQPCmS/mStbtt7i+n757fb26st91WU+kX1uYXi+GEBrPATPFiXb1uKiX93HpK+i"
    "guwzzfSnn0DyHhx5wlDtcN+N1niZo0DmBXyOCcl6PPy7wBncRNqghrSUlhmIupgIG/WQWT"
    "EqMw+dePETKWeS/tV0JprQcy9/Cf8dO+5l7pYxK5+iYkp8aTCCgR8XcBNCg+Sjv0JeZPPd"
    "z+DEPD56MVC5JIDzkVKD+TLhc/okmouvsRDnKu5CJUNxyJJJr10ePKwaN7b1N/WABVTKlE"
    "4yW4wCZltCpi2TAl0RCBSOqFT/LBxR0kFNAYxMtzL7IkIdCHUg1IFQB0IdZwh1tDQSEOpA"
    "qAOhDoQ6EOpAqAOhjuJJglDHAKGO9qCObZMFda7cVWeKwgrOlmb2gbEQgpNTZ8odfzIQc8"
    "YVE+i98eGP345OXr367eXx26OartlSntk1jtnsFlO5PF4vSuOByT00w8JO79Aq6ZvTIn9V"
    "Suav1gj91arUk69bYQPJNNNZA5JJgIO1R5g1iHwecUmLKnTCtjcRuBY61M6fFJtZhURzrX"
    "MR3StvAlx1zIn0NESOBk0oBTKbUWIr6dXURaYLrfUR54aKUpsTIWdNVGEK8Txwt+A2WGJO"
    "JNprrYRLm3jioDtaiLngiS29vL2wy5qdMg8V+MLA8F9XByudbPH2cf3py83t8PzL38A0Uf"
    "WAdc0cKMAVuA8QRy2WKfF1rfeGw9V0sekTtTWZJ/Jd6ioobrxFxXy8Va6rKvr4g89FV64R"
    "zGDDgJILD+VrjXStAQ+c57k8T0nSMNF+i3r4fPOjqhrkfjGBHc7xACER82EiJA+1wSyN9N"
    "E/7vP26uvN7f1V5XnxQ5Vm8yGvoFOTvW1fATOXC2FMh0Im9ZemlU62qI5PXz58+v7pw7fz"
    "z1UVcuMkbhzhV4D9Q6I1Chf7RRc1QWHz/OvgV86KvOHJRlnfCzN943/FtdfTiISLZwgTZ6"
    "wfH+9Oj8U2LmknbwIV+sC+OHPZk3hRlYaz+Q3xL3c3X9bfELOXwUHamQIdZG+IIfjkDqtG"
    "Ka001PsKzyNsjcX1aqPaiRaz5AnMI2WzYXV/9iLWsHkK25xudFbSN0hcK1FDeHEvUlPg+M"
    "xWM03W0IN6a+U93Z1HOKW4wSr+5kzTXSEICS7LF+/DxSQ5hL/3Lzh4OXxemcqS/ugsLMpa"
    "SBPaO8dzIoqtzvDINO4hkZDA9Tl/hDnMWwiR6N04sAJah0eJW/VH8xeAm1AnbfuTB9apXA"
    "agCqLjzUtHj+3TKBBdcfup5lqQatqf8fAjMxgmxFI1A57rIDBt7tUjV5MNezYAxLpPRbct"
    "REL3Tt+euNR6Y2Lm34dLWo4yfeh8hs96fsBlqrYEk9i22AGA/dfk7C6n1NClxKuvm2wfeu"
    "tmUXUqbun65A5nQmp06FEixsiqLi6YQ9zFBjtEtouMKkaLsLi8Hsr4Cm8bV+ZW+6HkbOS5"
    "WcyV3+RMMa4c013M/DYWz4vQJBSvm0IxF5++nN/+LR8xuMgxIV387f7qfL0SpaBqWZIy7T"
    "uaSyuYVIfa+ytdiDVvQryylGF6wp0cl5hwJ8eFEw4+WqurKfEe8yZcaWUtO9B55Surrmv5"
    "bTRRVTJqdEVBxbF9mWb6J1e4CF9YBo+X9/a1k8EC04fsMH3IMtC4guRTjfQf3VfydZW4lQ"
    "2bjHiw3aJJ+179C0p/7FbCyVD0ClLONNNf0tfhC6v6PeCNCfztLtiYcmjbKYeS0o+TGFQQ"
    "fbKN/nL/Dm9rAPAtWeIoX0kww9ROvTqadJHaSR09WtDBVdyRHoO+lUPKRomnTm7PtTBYC2"
    "eVFqqD5d0zWxD1RaIrPcTd7HK5UdKZyzamh9M5PdzKQaYFHfzBA49C5dDvUYd6aKKlY8xG"
    "yScPdyXEHl14WpB8yVKy/bkYbZR15rbYoPCjmCouo3XrPi4THF6JfnQ6R8I7xZtrayfHpj"
    "UgExHKfMbMHLFfE2dxz+HfTYP/gT9R14EPD++hszrC3xw4XlP0Xiz7BwKZHL1W1huZIW4Y"
    "HwpzBODCWKVW/EycbHPMXakhSOQSiT+cPbH2ws9kOk71UZibctnCDHN55lZuFr8fZrMqyB"
    "GzLmGomjj5WUPjSbU+dSiNHyuROxRCxtXSBG1/EYpiUwq/PJPFPKWXXixelnTWE38gXfYD"
    "6SKZL3OAx0hXkqY2pgSy3ZNcxnPLf1qHTKJdJBAlgVgE2s5zGY34NrtsKyMp5rnEPJeY5x"
    "LzXGKeS8xziXkul2+PeS4xzyXmucQ8l5jnEj7BPJeY5xLzXHab5/JRiCR/Q9kcHBG13eKc"
    "EdqonJTpRz1vbNexEb5YlKosVdHzWiclS+VSlHa/VojfTlam6kfrPYzkf4bn6NDaWjUhSq"
    "aZzvEQPyaJwqpnBgmt6wMw0vPpjDiLgTxoewvPp9N68RBl1sOT4vXwZGU9ZN5wFoxs5fLJ"
    "uC05tylxCozAyXbZoDDRsKvpGP+mXsHVHI+Hilbx6FqXS/WwsJubz6mpefEpuzh+u764uv"
    "31lVSWeIgpD9iqwXLpp1hRUbGRPtVIf0D03DTBVrybaJWlk7J0oMqySQ9iVFpx4GNIUL9C"
    "ghB81h18jgCIuhpIl0TVRPbdwEIr0l6uv7n4SM7+2Wis6wjHNdoyN0o4dX7QozIwfaKQ8P"
    "xSSCdwiX0F/3mQxBhyHxjEyI/6GH6xZH7CR4c0fnYj93PHp1Ql0pXDnCSWmlnge0IXUMT3"
    "5M3p25/B8fjNa/Gz9Xr0M3hzRE5fwLUAUlmqS0Hgwh8QP9nMYSb8NCZsNYHPlv6kDpyPmI"
    "Ku73VSL7irwr5i5ASNkR9EcxDNQTQH0RxEcxDNQTTnANGcvAGBaA6iOYjmIJqDaA6iOYjm"
    "dITmbLne6dZs4vCWBpG2IukH5RA7rk/BUym1XKlvJqKitlorQDI6wG7Bpi7NjYqO0oSL6m"
    "EZrg+357/fV90z9KzBJWZkNSwmbqAzEHMPL/keBru7kCZoWQuwbum5TpYd4vsECt8MPeo+"
    "MbMampTTVmd13KnXNB7EdVGcmqRrjlmiWy8wJ7A1jF1KhYqYawa+p7fenkl9bDInUGZW+R"
    "8lXDazSYSY6Xq+TbpwqthpUg17ZLi7oA/MccpfyvfJBEPFHlpD1YlmPVL0lWO9N8jYD1HC"
    "0TPWu0lmxMwliArdYskmtfxi20prLsGmyMg6pcTxDOmXcRbw/yaflt4HW3aPkcBi1Ck6pJ"
    "Qodp9ov8Vz+vnnyoVZf+cuILrTMIAElKBLAAl3H4jDQhKo7FEx1UjvUwc33ADqRdeTdyeH"
    "PYdSsV2ofHduQRHctbB6fgc9odbV4c/w2IMDFdVHdMxdOhGXV60gdeR7d5jyP0aQKgg+2U"
    "b/+IDYbOOTR+oZEj5GhLpXY7wLhFoO4hZU8D3qZ19G++YUo4np3yDnZXJPrZv5MsR2bzPb"
    "syYzQVLEO851uZaHTsktB4fOyrWYhs4ekMrkQIRjyW/iWAJuV+Iox4ZywkJxqCiFcJh4kI"
    "NJUd6gPGV/zEtt2EKPOpDMaSKxHyizlHXLfSazSCMhjYR0pgUS0khIIyGNhDQS0khIIyGN"
    "hDQS0khIIyGNhDQS0sUy3zEhPSOuvxh67F85ltfCK1+6kb63vq/K2wb5ocCqNFAXPrA8Mc"
    "e0A6v8QbPlm18PAd2vV18+fPryseqipSeia3KrEh0aPd+OvGsZmUIDsLQzeYfmhJqPQ+YM"
    "4c0qG5wuRaM4vSQwoY4R+oQszmvGEZyUQQWyx+cEKXCS1VFUEk9cZUaVzrwrDXVnNMBITi"
    "0jNJMDDQ6dT5m9AP1EBRSNibjsapJoUA4/IV8xAGsYr7KN+3dHXchagc/wDopkyA7JkNij"
    "U0HwyTY9EHoNB21DoWYKo5aVa6ZZD0Sb2mkQt+nVwtFJqfanhjWWizK0aaKGNliPrJiTq6"
    "m2lax7sKC0VK66GGrqhNH5Jx95h+ezmc3MVUBn5cNBTOfAR/CfMZtDMo9tRHNusrAM2DBg"
    "1ZV128cun4ZVxGEdELdFEqa4F7+FMMApd/yJF9UaF6+ziup08hcQ3anXbyh3hHcQ3kF4B+"
    "EdfTZ8hHcQ3skdCQjvILyD8A7COwjvILyD8E7xJEF4Z4DwTmvwTg8xktury5vr66svH64+"
    "VJ1Cf4ijxZi4yv86IU+0UvqOjokScZj18m7e6zCFqIXefMICjm1j5ov1SibykP9NnQrwVH"
    "pjf1lqY3+5ZmN/uSL9CXNrHbeT7fp32F4YMstWaUXs03kaQYQdgggJ+3QF0adb9UDwX9UL"
    "I47QlfdQ+sHaMAcgjNBzGCFcG5ooQTpg/8JHX5ddaaKDWuvIRimnl1OkEequJz1mEa7EnZ"
    "EvpGM9AyLEnwyKKQSafGZzdhDHiBpAfcK3b45OfwbHdER+Bm9ev3kDtQqPrReGQ9UNbbno"
    "DCD+wqPGjEC5bsMTd7YRtxYyDbHN+SO1DLLK6Wzj7+mAJyRtvJrCCejvR38/+vvR34/+fv"
    "T3o7//AP39eQMC/f3o70d/P/r70d+P/n7093fk75f/X2FDiZ7XupbeF/GSiVqGNjOhrIU+"
    "BQvE9c1i/rByyoh0s1Z8/JsNHjXk/81h4jtZYvc2xSplqPc24L0HxscL4/XRq5cvhWhP4b"
    "ivthrPmDN/YhBDRvIbFnuoW2DitIy6Tou1dZpV1hN1xbcxC+pKlONisn30IsmKrC6Rb+s0"
    "ZNUxaQ3VBJZREhbXnjwlwYWp0HiVbLbutqTZTWmpAWMO+XCK7d6V9yS47WTEK75BIFpXun"
    "sk2+jNI8kBbVi89LWy62Qo4lYIdvUq0k400VvYMFjDmjVz7j7qQ3zZvGiR/8pZkfU72Si7"
    "ejDTN/5XnD48jaqXXTlCqGKLGhg/Pt6dHjdfLP5yd/Nl/aUhez8YpE0j0EH20iD+vC/OBc"
    "Oqp9NsO71nAgRAc3FOfXyvrnE+GY812U4jQc6E+GppIG6oswq+BNOROOOEZqfw1XVUBoKJ"
    "WwUTEe7SEe4qxmFWoK+6pYaqA19bzOkHZHlTEKmbSkNZsa2wQ2mRFtFD4hfDBLVXCiDi47"
    "FaweEsCVTPyZE1+hmcvnwDbM+YvhK/eXkyfiH5CmWVUBUSw9KhYapKx5K1tBxxCRD/OVcX"
    "LPic26vOyG3+XR2Aoj7mO4lAr5a7fXCZhfATwk8IPyH8hPDTGcJPLY0EhJ8QfkL4CeEnhJ"
    "8QfkL4qXiSIPw0QPipNfhJrrVVdpS4gdb404/IavtPPgJbkklsu2ZqjU7wJ26awUyaYCsj"
    "UDlNdXYw3cSva4wWxuXd5Y1x9PLoaGDMXeb7YPb7zQr/NzC8wJwAtXb828u3v71889vLVz"
    "VVVkpjaxSW1ZeypU0hXlVKOVdfmyGonG60nkaQHEgW9vKisNF6c6h9h2APkzR9uD3//b7q"
    "pq9npa85eRDblMunOZdTarIpsfPXrlS77NVUNTwMO9BnBftMwTIxIwtIxH755W9RPSkDjP"
    "bR7XS0kL+aMVqasl2Hn11dfro+//zrq5cDtUqJYxdTzsCkvnKU4vM6KlGt+qKQa16sjx3J"
    "XrzNEP583QUp2X6LS9L1zZf7P6ovSeHZCoYObA3jmtXt2l+XoJibCab+Cv6LVBt9PRhR1U"
    "3ilE9N1rbDIvlKKwIuvmRnmul8Wv3B3ceBMRH3ME9etIVALQYfyiocM1uIFtzdpTfibd+2"
    "XfrfAXMpnDArobPZdlrrCNYfOJVOA7EPjNza9sEuCNp9x5blug+8B6t3FkVsuTX5680vz4"
    "KRkN+klgsr27ZnTixxWwP/1Zi5Yn2SlNMz9FY9EZuJLzFxefAwqRqSlNO2H3FJn+GqaImr"
    "CQeUjZmTJOvWSVgSktG7rB2bQOwqyD7TrIHo9WZvG0o3Ig0rSDbRRH+pfhQvC9cKtVBUP1"
    "kh3a/HItJJHdlEGsm6WljJWanHsG8L5M9KObOqlhAyrBYtDPOPYTd6iLelVWWjuBNLbYNo"
    "lUTR1kYRK5kasZosNu3kKO4wYuXukdn2V5ePmZRLJmYl9emgOGrFg+eGs8SDG+NWpBGHLI"
    "vjmgQCQKTNbQ5XP2lVhjQLc2mRe6QzX+XHEAOauWCX8/IKUbfZL8adYEXc3MUCg0QwSKRQ"
    "4hgk0j4JjkEics3CIBEMEsEgEQwSwSARDBLZtTIwSERPvWCQSL5CMEikSUVcsO9UYlqWLb"
    "Tm26WBKyS9qNhEZIJSKmbMTFYABar3Z/D6Zc0whNelWJfXa1iX16usi7JiVdHFsoXWeFGG"
    "vLOYMrvHLpqFNODVhk27UQbA0/BaOefvjdB11K4v2LXi4Kfc8Sf2Islf19ZQ+wS8/Ti02Z"
    "T5wylzAj9vnhSaqPIb17JWbUshHGxUABvZj5BGUZm0hVLC99+RxWpCvGFoR8/x6HBuU+IU"
    "oNjplhnZj0TTrvaO+Dc18kPLkU/EJU5sGEILI3E5pWBbl9W85dlLOlMaT4mLm5vPqZPXxa"
    "fs0erb9cXV7a+vMhMmx6iohFwRy0q36geQtazqrTSEDJZ2+ERDSug51XaGApzKy6q4QgSF"
    "ejXSuwCF9r7+cLMx36gO8eX53eX5h6utlyF+4E/UdUBZh+CTNJn90eXB7CDpBC96ZhBjGs"
    "sn4JcxrGGqp4cP8eObk4waYSNDNoJcn29eH4/Fv2+OT34GpyNCoYrw6ehn8HZMjl+cQRrP"
    "MFhhSnxZ3ISPZcwOhdBrahDxqdCKR62BIQ0RULdB3PomRB6aeJBXu3hXb6EDCNKDisbZ9K"
    "NSxgiBIASCEAhCIAiBnCEE0tJIQAgEIRCEQBACQQgEIRCEQIonCUIgA4RAsEzyxjLJ4WYi"
    "rUq19o/TMtvHafHucbpa72xC/KWFrqzI0610pj0iuUMJV3jrBsLvJD+rLa4L1K1cfDHTTG"
    "cNQBQuvK4ndDCAnKvEccC8Sq0zORuIuDEZkBsN7Kxvj47f/gzevXk7fqFJprcphbqFlTio"
    "RBPdFePBvGCOVE2UcezMGEHZ0snAmHEo5z4At8iMuv5iIPVUNzdoOdWs002BcoZVM/Flm+"
    "nM3kBm3ClxFlEdX3AlSIXtyEI4FkKzKtf+TrfqB9Fxx4AKjOrEAfPUwhU/r963NxR3G/aU"
    "swGshZhS7baIMEX+hxoEk8pRFAZFawYqIVmzu+xGsQevguRTjXog9ivlCp5L0CByE4sJAT"
    "UpPSOYvYd5MYWMw+A4bm2OIHfTc+5GjfMWdHAVd6SJArYwIzbn8kmuIg3Sy0wpbVIMOQHZ"
    "XKue9DkHSdxHzY8phXuCRFuapppJ1YbhM2a2ILp76EdLwYlhxUbylTzI2Fg1ffyWMvUkRP"
    "kh8BcHBRiY/GywCf+yoqdKUF/w7Jmc5S5cFMBgQwx3IhQ9HcRZcwy4IywTTqmzpBVQlXMH"
    "pAzJLz0l8DA1qpU3UrfyB3VguahjeeGVq13kCmw2LVNcetNhWJo65SdC4AyBMwTOEDhD4A"
    "yBMwTOEDhD4AyBMwTOdKCaEDjTVjU5OkHgLBTDToGzRyGS/A1lcz3FqK3W8JnMVT0hXpg1"
    "Itcothu6RpncquzmyxY6szV/pYtoJ58R8/EXLzQuxrZCcIPHtkdNlLHPJdpZcvBL1gmMvz"
    "arORM6YQHFEuP6XkWyJtWoIVizLY38LguWyepVisyUL9l4785haxIW8LICTTTpiTiXtcA6"
    "liafOzVY1XQrnVdtICKJ483BDw2HyvKQXccrs/TgV5F53EBvcVM3vONagc+oJMOIMWbibx"
    "jyG+izNsO2UccQtWzWMytUwp8ZWZ8Cx2c2nGmeY5lJ+gTZW/JmYfHNOtlG74lY3nmux406"
    "kuwwcO0q62K2nc5aOVflmkM2gZrcFXcF15gx0w9g3WTyfgE4uFcByNkClR/RASt6KfZiJ5"
    "roX07xHCJWwmCVF6n9i9dAoxqyswguP1dweUujXVGaux7mz6FE6y5kjPy37vz33tYObTzc"
    "W6gcmj22tCDo87AbPQTd7lllo8QT5zgtQxv6tWd2HL3QNUP+Mf7xq+jzoIAmzzw12MSVL3"
    "89nEUNSiDmy2bSIwNz4sQcQQrP45cnkODz5ZsXZ+KiNVd2VAg1ERqCeHVwFJgTaj5SS1yJ"
    "zWAKdVuN/7KZYzPVl82J9V/G3GWA9+cYDXfw53XAz01uSdUhKI2gNILSAwSlK+oBQelIkg"
    "hKIyiNoDSC0ghKnyEorZUyEJTWUy8ISucrBEHpBqB0dKEvu6FEz7czTzZft2scJC7FKyZJ"
    "3YHhBeYE7C7zQEhGE/5rf1OiQmXPCXOoV49faD8hKvz/kObsC+ulHTbphcCvnAebeWX3gC"
    "3AdUSc28xq6Hmiic4Mz5cAMk1GC0z40jFkNea2zedexZQ6mYNrqXPrmmPr6qk1mE6JW+3m"
    "sGyiszbA45sxsMMZSYYBAFrlz8v6e7dAUbn0iVW0riabbM+8WlMRYVwMnztG9N4yPTAQ7L"
    "IIn0cWu6osHPlZVmX/l7ubL0Wo77JN1pDCTN/4XzHMPN2UMJ9wO/RIES9yMw2gHD2sV490"
    "4UVBBaCS5rcGEN/6W0P2gjBI20agg+ytAfxftaxfqYa7MocmfETi4O1zJo5C8Pf+BTuCw+"
    "eVPURJfFvaSdXXNMYun7aoyl6YxFbwpmJv+Cr4xPLKupfKSVeDetrSFvhJ6D+9Baqc7HIN"
    "0D0p3TW1GPnk0+lBAUuwfGCwCSOYwqNDFj1bgiCYMtPlv41cMZtMmFZQFnQMpUBPjokl/j"
    "0iyoXvTcQ0NmaMmuFJjyQxM2rbao+L6sGCo9HlwcNE/laWJ1jd9nbw53UgCGbBCG4qceJw"
    "TVPOIaGAhAISCkgoIKGAhAISCgdIKOQNCCQUkFBAQgEJBSQUkFBAQqEjQmFPU1jdw1vq46"
    "9VtjNTHHEL6iJuzpuX6UJr6f9I5Gwb8UCXpEBirSzInLdZ/FHbLe4P3z99uLqpukl8iopv"
    "wAtrIvesUXL1NpO/1GTb9aMK4gflLJAvb0p/x8oNRsyLEQVnegXrR7XEYxWzvPQgucsPlb"
    "nFN0ziQFpCj5bOqrQF9qAQAVlz9OwHAhKt5RXggm0fMcWtecLdKuN92UJv0XO5QtRNq9c+"
    "6+dSkneWX8PXkNxTvNYFg8Vgl+9d3gzZtl8AMxRtN0MR5nTRMafL7vIwRBUlC6GJuODkJm"
    "Ri+WAZXkI9fmjcOBQKzfvqiLhQxx3xF4htQPp06bsMH4YMoBySJADdcGKNfgbH41dE/Hz8"
    "8lT8TMVRZWB4HBa1icRWgKmD9rKjXGxiN2+hAz0xgemt/CaaghMr/QaOyeyhpFBa7vuJOk"
    "HjMoAIeiDogaAHgh4IeiDogaDHAYIeeQMCQQ8EPRD0QNADQQ8EPRD0QNCjsnsKDhEmsW1q"
    "GZH9SNOKZQkLU5WjXqJZ307+4hw3og/M8SBeXPxEnmMtnL0uRyUm2py7Ocbknc0yaVVeFf"
    "cPeMt8ecctMvLuMgI9aWAMmC2Ov94h/L0a8ctiDVwxyUvO5H1sso8s9MSlxrj8mrjhFPH3"
    "f2RNXRPCKrni4wZ6j3RuzFQAqAcho/BtBzIBhrzG+kRKXH6VXzwDLP2aOOyJ71PHIrlluA"
    "oNvelGfXLdm6R0IcfWM2DQGXF9yGdRgHgWGXFSzXSeBN8cWStTHriAxQpPXHBNMeV8aLQR"
    "HJXCso7WYFlHeSlhPCFpP9fPUXxXTLfSWSXx6deiplibyppTt301RKBlhyW3VnzElRSw2r"
    "YPpaHE2yrZT6lfMVlYO0KPnecVhJ1so7+Qo8P/OC7OLu8skWnXFXc+z6cuslu9Wmu6qMcl"
    "x3ULKvge9bPHE2Cj/JOLRAnZpxbwJjpI4G+Xqs+PUZd6qKONRb/E6F/dD7dNLyZMunzGzJ"
    "zbxrW4Ed1z+LeCVu+hszqLWydZhuXbQCknmWSJPMB9tLkuJbs1zCE64y/vQooyasXPhMYU"
    "JWTuSgWBlzWSfjgGYuWFn4XNwk/DfFHJD/zoD+aPHvHBcEUP/97Ird7SGXf9gwJsNfx0sI"
    "ladZfPlYBWJ8Qe/zbljj+xF+IuSOyFJxZD4EBfH5OfwclbIEDfHEHNrpO3716+kNWZHTBD"
    "kbMwVG3mcvGnp97AmIiti4996qgfw1u9z/mjSgfreOLmmUut7uo1dMBWxeTwOsn3FRUn7A"
    "EJuyzsh7gq4qqZFoirIq6KuCriqoirIq6KuCriqoirIq6KuCriqoirFssccdUuDhPn4mQo"
    "ZwrYqwxpr9IHm/N84vpexSRNqUYNMzRtSwu/M1ec6S2yiAtLmWAKbeHwlpOKKWGdKyvTRJ"
    "OeSPQz2Z5A1QMr4iwuNBQ3aFRlaEvXjb9GHGdkjpbLhTh+Mld0B8XRWpBqJ1WFxi4VknHM"
    "nItAsW5SjfqgH4lcAe9mBDODPAhpD9SCHvkMNNWOR3zmjYmZD8MVKyjbrg86OlcOGphFAC"
    "n+BgZxcSYF763fBiTXjYL2O4Uc+KBhYQt8NV/mEl1ktg15ZaxW+Kxu7gnswall70o17Jm5"
    "KyyGpr5CXvpKYlguGZel3PfK2qXUOqpm7ko20nuq8lDrQtFnYQ1WcWWZUFLa+N1xNtnIKb"
    "0i/mJ/bKKJ/mClvCL++jN4e3T89kV8nmYAw2yZG0Zoe2fQ9hJnqCD5VCP9B/qVfF1lKiSG"
    "oo6A+NoGq43UsO7UMKzZLWjgPOxGjyHf2tq+UeKJLa+EsNXK0YK4r+KO9BB4a2vMRoGnFl"
    "/tMpoqwLUADI3p1/VcaMyslsFC5cMw1E9HUHL13em7U1lsdcQeBoY4J1sQPTuDXpi4ohtT"
    "iDl11YwIcUsV0mbIKs8KrszjPjv7OzqAnWK8ebqXct1iRlJkPJHxRMYTGU9kPJHxRMYTGU"
    "9kPJHxRMYTGU8dQEJkPLVVTY5OkPEMxYCMZ/uHCTCwiz/gyXu6lllIIVdgvtw3F0KN2mqt"
    "gotc658mDmw10+rKf9laaw0sy3XyKfWMsct1qUYLRsSgdhnmZest7taXN58/i5X66kPVbT"
    "vWgqKvNNFA8iUrnJcyzfTGaNIFsBPIG9Q/G1G4brpM24R9oeOhGuSUaqS3drgxC6SCwpwu"
    "DXNXdlBoNen5KRs2kGrUk8CBJG4IOgkV0knggOfTnBxYhc6F6HGdE+B+kREBkfEC3jj6eU"
    "bMx188iCIwqRWIXSCiDWAB2m19W5sSa7hMfFt3K87pRudVB9LnKiWYxBVrvwfKkHuDzMtd"
    "LYNr11s0Js7VYh8O366WJT7ZsmeWeNa2bvpmbod4iDpKXzbrqcbbiQPpm7oRtcb82FuccY"
    "lUqRa12Ui+UphsEyn3TgjUJOsrLQJIuPdqjemCcN9z6LrhkG8FuH72qbAbru89S4htEi8v"
    "M0T5fNiyg8NL8W+d5ayTTNjwMl48lx4IwOieEczazoad/urZPNiJVOPpLNjQrCAJdjJBdi"
    "IFtvq1Gf6hKvmvk7M5lZi7prYTE/ladaeN1rec/zzx9UtrPp3jvKTy1+c/vzy/uzz/cLWi"
    "fkkO5Me40D8Vtnn4aQqxPRfENycHSao/94FBHOsSfSzfM4p0YfLR4Sh+dmPAy40DVfXscN"
    "ODq6zqg1qyTBwDn4/43mfKB8THKrG4LF0mjiXewBgBZMinkaNIxpxEt+LAyb0Xb+2P6hAK"
    "k6bO+xELE2rDxYgVjFjBiBWMWMGIlc32UoxYwYgVjFipMSAwYgUjVjBiBSNWMGIFI1YwYq"
    "WjiBWwtijLWIVdJdVIa2j/C6S1DbcVaVgiXmwOmtmc1OXTOqvtXhxIUQyo9SJ84l68VVxJ"
    "VtrqQBXqxHf+9dOZcUs9ZlGnrD8nrY+TMuo4KdbGSaEyhkJQ1K6jkmVLrRXzI+FN9iA3ps"
    "wwTK0z42fwxjx+8zM4MV+90kQrBQ7m8pEuW54oB9++fr45/7CbOJdSgXZr4uxWw+x87pOc"
    "uVBoG4yf355l8GVFQd/CqA/XIdghdmULnFDzkeZYvwtlm2ihuXTDNxWXOdFj2fLhbQt47j"
    "Lfp1UM24kWmgs4fNPdCji0SVcZwcsW+gr4C53LnXFHUg3tuxWkmmihr1TlsFWhI9Usvm2L"
    "1wn/fhUBJ9v0QcRExkrBeYLYYDFfDIx/Bp44WpRFBtuWOnVdnmc+KxT5soHm8p4zf2Kot9"
    "2RbGcuB6OzV8NzkGnaH9eBrNUESf7jUEGIEfTC4T/n7mNrLHjvvAZkNrNZLUdSumV/RkMy"
    "/CbCh56h4hXuVMel7PQ+6qqAL9t/pc9sUqkWVvR8oxpY9SwjCY4qYLbPHO8Q/mxleupuQq"
    "k/kPVcqBsasRzLmIrlS2jdkPZxd6ptkSwNIuW2NEEvcwNYxJmJOr4hxL/dILkkylhB7Jlm"
    "+ksdUoNEu2CEUoDT0A9DimCuVMjltVfhW/0c+F1EbkXDupECZPWBw28e1SotQhfDf6MKMs"
    "uEHtUzsoEDVAiCHqwLLVBPDMrFFiwfLlFNAyCvpS9WtYUiFxCgENmExKfvAW6wxY9qBfbA"
    "HbIIf5dXPKOtbisGCMj+Q12LV0A8fl/x+KSiy6oh2aYH+QxkPFHKNrvtIPpwBlUQ8bJFDw"
    "R8K9aoOL6pmvm7Hfn2JMajhmi/h4vEkjMxyFiVR4oCP3Zkll3ujmWv5ssW27+c1zrkqp2U"
    "yCibhTjcui3cKVq7cq/cPnZ79vqd2WtPXvLzcueucfToxlOXJH2W+SLic5EylywMh8PHkE"
    "rPMsRtijlnMRUxkFG7Y+Z6fkRviUbwqXJ2iDN14OScyLbzJzef1vbjRCX/EvxzXPkQBRlE"
    "pOh3enwSf8TPzY94wRziLoosXXGjjORHC19lR9BkDbyPh27BDaWyrC/CJS1e/8Tyd/Hpy/"
    "nt3/KZ7IucJfDib/dX56tewlHObrRODXGTmkrY0oX/93jBgFMAZAU1PGUh1l0nqpZnNaUs"
    "2+itlStxglyohVsu42Ld78Es6VeAbhtZOlJOtIqAfD+DMYvCc3d6YPz3/weunSCk"
)
