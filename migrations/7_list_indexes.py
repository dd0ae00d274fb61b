"""The indexes of lists: of a link and the default order together, where rows are listed by it."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_import_batc_communi_8cc950";
        DROP INDEX IF EXISTS "idx_import_batc_importe_9627d0";
        DROP INDEX IF EXISTS "idx_topic_communi_c3e420";
        DROP INDEX IF EXISTS "idx_topic_council_918957";
        DROP INDEX IF EXISTS "idx_report_estate__e4947b";
        DROP INDEX IF EXISTS "idx_report_communi_d2c5dd";
        DROP INDEX IF EXISTS "idx_meeting_communi_f378ab";
        DROP INDEX IF EXISTS "idx_meeting_council_c8a222";
        DROP INDEX IF EXISTS "idx_media_item_communi_dc1e17";
        DROP INDEX IF EXISTS "idx_duty_communi_ec2c9e";
        DROP INDEX IF EXISTS "idx_council_gro_estate__30eeda";
        DROP INDEX IF EXISTS "idx_council_gro_communi_cfbc6e";
        DROP INDEX IF EXISTS "idx_volunteer_a_communi_7e6334";
        DROP INDEX IF EXISTS "idx_volunteer_a_social__a4704f";
        DROP INDEX IF EXISTS "idx_task_item_problem_943281";
        DROP INDEX IF EXISTS "idx_task_item_communi_fcfdaf";
        DROP INDEX IF EXISTS "idx_task_item_resourc_69be3f";
        DROP INDEX IF EXISTS "idx_social_org_communi_5a74fd";
        DROP INDEX IF EXISTS "idx_service_ord_communi_22f5ee";
        DROP INDEX IF EXISTS "idx_reward_item_communi_db4a7a";
        DROP INDEX IF EXISTS "idx_resource_it_pledge__72e93f";
        DROP INDEX IF EXISTS "idx_resource_it_communi_d9c81f";
        DROP INDEX IF EXISTS "idx_problem_ite_communi_03668b";
        DROP INDEX IF EXISTS "idx_points_entr_communi_615351";
        DROP INDEX IF EXISTS "idx_points_entr_to_acco_7e42b4";
        DROP INDEX IF EXISTS "idx_points_entr_from_ac_fc2d91";
        DROP INDEX IF EXISTS "idx_points_acco_communi_f33c5f";
        DROP INDEX IF EXISTS "idx_pledge_communi_7f4ad3";
        DROP INDEX IF EXISTS "idx_micro_wish_grid_id_4780c1";
        DROP INDEX IF EXISTS "idx_micro_wish_communi_1937a0";
        DROP INDEX IF EXISTS "idx_training_communi_f7e0c7";
        DROP INDEX IF EXISTS "idx_skill_profi_communi_f6b740";
        DROP INDEX IF EXISTS "idx_job_posting_communi_cfbe65";
        DROP INDEX IF EXISTS "idx_job_posting_employe_00c690";
        DROP INDEX IF EXISTS "idx_employer_communi_36cfaa";
        DROP INDEX IF EXISTS "idx_application_communi_ef1951";
        DROP INDEX IF EXISTS "idx_application_posting_972f1d";
        DROP INDEX IF EXISTS "idx_registratio_event_i_823979";
        DROP INDEX IF EXISTS "idx_registratio_communi_758f96";
        DROP INDEX IF EXISTS "idx_programme_i_event_i_db62ef";
        DROP INDEX IF EXISTS "idx_programme_i_communi_8b8e59";
        DROP INDEX IF EXISTS "idx_exhibit_communi_ebd34f";
        DROP INDEX IF EXISTS "idx_exhibit_event_i_46f4bb";
        DROP INDEX IF EXISTS "idx_cultural_ev_communi_59ada6";
        DROP INDEX IF EXISTS "idx_cultural_ev_venue_i_9406a7";
        DROP INDEX IF EXISTS "idx_cultural_ev_social__53bdc9";
        DROP INDEX IF EXISTS "idx_course_sess_event_i_beb3bb";
        DROP INDEX IF EXISTS "idx_course_sess_communi_294dd8";
        DROP INDEX IF EXISTS "idx_attendance_communi_f9b9d7";
        DROP INDEX IF EXISTS "idx_attendance_session_df55f9";
        DROP INDEX IF EXISTS "idx_attendance_event_i_b60264";
        DROP INDEX IF EXISTS "idx_mediation_grid_id_51c527";
        DROP INDEX IF EXISTS "idx_mediation_communi_0c5722";
        DROP INDEX IF EXISTS "idx_mediation_studio__6efa21";
        DROP INDEX IF EXISTS "idx_mediation_mediato_8791f9";
        DROP INDEX IF EXISTS "idx_mediation_case_id_47e7ad";
        DROP INDEX IF EXISTS "idx_hearing_communi_f6106d";
        DROP INDEX IF EXISTS "idx_hearing_mediati_43d8c9";
        DROP INDEX IF EXISTS "idx_case_entry_communi_b13633";
        DROP INDEX IF EXISTS "idx_case_entry_case_id_8a9525";
        DROP INDEX IF EXISTS "idx_case_file_grid_id_ddb7f1";
        DROP INDEX IF EXISTS "idx_case_file_mediato_8100b5";
        DROP INDEX IF EXISTS "idx_case_file_communi_08523d";
        DROP INDEX IF EXISTS "idx_case_file_visit_i_3edfff";
        DROP INDEX IF EXISTS "idx_call_back_communi_39e5d6";
        DROP INDEX IF EXISTS "idx_call_back_case_id_e41902";
        DROP INDEX IF EXISTS "idx_volunteer_residen_d5143e";
        DROP INDEX IF EXISTS "idx_volunteer_communi_d099aa";
        DROP INDEX IF EXISTS "idx_user_role_user_id_f6aae2";
        DROP INDEX IF EXISTS "idx_user_role_communi_6fa628";
        DROP INDEX IF EXISTS "idx_user_accoun_communi_3ab339";
        DROP INDEX IF EXISTS "idx_team_org_uni_3a29d0";
        DROP INDEX IF EXISTS "idx_team_communi_5e1e70";
        DROP INDEX IF EXISTS "idx_screening_r_communi_faa567";
        DROP INDEX IF EXISTS "idx_reveal_residen_f8420a";
        DROP INDEX IF EXISTS "idx_reveal_looker__d92e8b";
        DROP INDEX IF EXISTS "idx_reveal_communi_7d5a36";
        DROP INDEX IF EXISTS "idx_resident_ta_residen_2afd3e";
        DROP INDEX IF EXISTS "idx_resident_ta_communi_be43f1";
        DROP INDEX IF EXISTS "idx_resident_user_id_1b4a0e";
        DROP INDEX IF EXISTS "idx_resident_communi_187194";
        DROP INDEX IF EXISTS "idx_resident_househo_30ec81";
        DROP INDEX IF EXISTS "idx_position_grid_id_81924a";
        DROP INDEX IF EXISTS "idx_position_org_uni_17bebd";
        DROP INDEX IF EXISTS "idx_position_communi_1d4353";
        DROP INDEX IF EXISTS "idx_party_membe_communi_adbca7";
        DROP INDEX IF EXISTS "idx_party_membe_branch__e1a19e";
        DROP INDEX IF EXISTS "idx_party_branc_grid_id_2f0623";
        DROP INDEX IF EXISTS "idx_party_branc_communi_c6621d";
        DROP INDEX IF EXISTS "idx_pairing_communi_9d5b23";
        DROP INDEX IF EXISTS "idx_pairing_cadre_i_953a6d";
        DROP INDEX IF EXISTS "idx_pairing_househo_7a9d33";
        DROP INDEX IF EXISTS "idx_org_unit_communi_7f60db";
        DROP INDEX IF EXISTS "idx_org_unit_parent__53a68c";
        DROP INDEX IF EXISTS "idx_membership_communi_3b49e4";
        DROP INDEX IF EXISTS "idx_membership_team_id_b81b2a";
        DROP INDEX IF EXISTS "idx_mediator_communi_d9bea9";
        DROP INDEX IF EXISTS "idx_mediator_studio__2f2826";
        DROP INDEX IF EXISTS "idx_mediation_s_communi_0ee06d";
        DROP INDEX IF EXISTS "idx_household_v_pairing_e5d808";
        DROP INDEX IF EXISTS "idx_household_v_communi_a8dc0e";
        DROP INDEX IF EXISTS "idx_household_v_round_i_9d47cf";
        DROP INDEX IF EXISTS "idx_household_v_househo_b3bd12";
        DROP INDEX IF EXISTS "idx_household_grid_id_247d70";
        DROP INDEX IF EXISTS "idx_household_dwellin_0d00b2";
        DROP INDEX IF EXISTS "idx_household_communi_5026bb";
        DROP INDEX IF EXISTS "idx_venue_estate__167532";
        DROP INDEX IF EXISTS "idx_venue_station_24a60f";
        DROP INDEX IF EXISTS "idx_venue_communi_259bb6";
        DROP INDEX IF EXISTS "idx_station_roo_communi_a0b572";
        DROP INDEX IF EXISTS "idx_station_roo_station_6088ff";
        DROP INDEX IF EXISTS "idx_station_grid_id_d22570";
        DROP INDEX IF EXISTS "idx_station_estate__96600a";
        DROP INDEX IF EXISTS "idx_station_communi_3ddc98";
        DROP INDEX IF EXISTS "idx_site_communi_6aa4d8";
        DROP INDEX IF EXISTS "idx_report_code_grid_id_5896fd";
        DROP INDEX IF EXISTS "idx_report_code_unit_id_10b448";
        DROP INDEX IF EXISTS "idx_report_code_communi_5ee108";
        DROP INDEX IF EXISTS "idx_report_code_buildin_64f880";
        DROP INDEX IF EXISTS "idx_grid_communi_4ab301";
        DROP INDEX IF EXISTS "idx_estate_communi_0b8e64";
        DROP INDEX IF EXISTS "idx_estate_area_id_6ff05f";
        DROP INDEX IF EXISTS "idx_dwelling_unit_id_efc26f";
        DROP INDEX IF EXISTS "idx_dwelling_communi_1a1f41";
        DROP INDEX IF EXISTS "idx_component_grid_id_765fa8";
        DROP INDEX IF EXISTS "idx_component_communi_8f1414";
        DROP INDEX IF EXISTS "idx_community_street__fe4dbc";
        DROP INDEX IF EXISTS "idx_community_pack_id_a5ca1b";
        DROP INDEX IF EXISTS "idx_building_un_communi_c8575c";
        DROP INDEX IF EXISTS "idx_building_un_buildin_9b5a0f";
        DROP INDEX IF EXISTS "idx_building_grid_id_c1d2f6";
        DROP INDEX IF EXISTS "idx_building_estate__e346b1";
        DROP INDEX IF EXISTS "idx_building_communi_45e78a";
        DROP INDEX IF EXISTS "idx_area_communi_0c2693";
        CREATE INDEX IF NOT EXISTS "idx_area_communi_63d2a5" ON "area" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_building_estate__d626b7" ON "building" ("estate_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_building_grid_id_715a43" ON "building" ("grid_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_building_communi_5d1436" ON "building" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_building_un_buildin_4fe385" ON "building_unit" ("building_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_building_un_communi_fa612a" ON "building_unit" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_community_street__1d4833" ON "community" ("street_id", "code", "id");
        CREATE INDEX IF NOT EXISTS "idx_community_pack_id_347c4e" ON "community" ("pack_id", "code", "id");
        CREATE INDEX IF NOT EXISTS "idx_component_grid_id_9ea2c0" ON "component" ("grid_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_component_communi_4d81e6" ON "component" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_dwelling_communi_88680b" ON "dwelling" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_dwelling_unit_id_4eec2a" ON "dwelling" ("unit_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_estate_area_id_9f7e2a" ON "estate" ("area_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_estate_communi_e0b199" ON "estate" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_grid_communi_dd47fc" ON "grid" ("community_id", "code", "id");
        CREATE INDEX IF NOT EXISTS "idx_report_code_buildin_c39a3d" ON "report_code" ("building_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_report_code_grid_id_218c1b" ON "report_code" ("grid_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_report_code_communi_67f0be" ON "report_code" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_report_code_unit_id_1ebb6a" ON "report_code" ("unit_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_site_communi_7959e6" ON "site" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_station_estate__351800" ON "station" ("estate_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_station_grid_id_2daf62" ON "station" ("grid_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_station_communi_6b455b" ON "station" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_station_roo_station_77da26" ON "station_room" ("station_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_station_roo_communi_91d1e9" ON "station_room" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_venue_estate__2870dd" ON "venue" ("estate_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_venue_communi_190e77" ON "venue" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_venue_station_1f5de8" ON "venue" ("station_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_household_dwellin_67eb20" ON "household" ("dwelling_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_household_communi_18d147" ON "household" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_household_grid_id_12d440" ON "household" ("grid_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_household_v_round_i_a24ef0" ON "household_visit" ("round_id", "at", "id");
        CREATE INDEX IF NOT EXISTS "idx_household_v_pairing_204120" ON "household_visit" ("pairing_id", "at", "id");
        CREATE INDEX IF NOT EXISTS "idx_household_v_househo_c91894" ON "household_visit" ("household_id", "at", "id");
        CREATE INDEX IF NOT EXISTS "idx_household_v_communi_b4a41a" ON "household_visit" ("community_id", "at", "id");
        CREATE INDEX IF NOT EXISTS "idx_mediation_s_communi_2bffa6" ON "mediation_studio" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_mediator_studio__8fc8fd" ON "mediator" ("studio_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_mediator_communi_107b2e" ON "mediator" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_membership_team_id_693072" ON "membership" ("team_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_membership_communi_da7602" ON "membership" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_org_unit_communi_fe636a" ON "org_unit" ("community_id", "level", "id");
        CREATE INDEX IF NOT EXISTS "idx_org_unit_parent__874d82" ON "org_unit" ("parent_id", "level", "id");
        CREATE INDEX IF NOT EXISTS "idx_pairing_cadre_i_ca45ef" ON "pairing" ("cadre_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_pairing_househo_9fc76b" ON "pairing" ("household_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_pairing_communi_8ddc19" ON "pairing" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_party_branc_grid_id_65cc42" ON "party_branch" ("grid_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_party_branc_communi_9f4263" ON "party_branch" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_party_membe_branch__3264b4" ON "party_member" ("branch_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_party_membe_communi_53be63" ON "party_member" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_position_grid_id_9b286b" ON "position" ("grid_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_position_communi_4155a7" ON "position" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_position_org_uni_9c9041" ON "position" ("org_unit_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_resident_user_id_e5a430" ON "resident" ("user_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_resident_communi_e01ffd" ON "resident" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_resident_househo_21a1f8" ON "resident" ("household_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_resident_ta_communi_facad5" ON "resident_tag" ("community_id", "valid_from_on", "id");
        CREATE INDEX IF NOT EXISTS "idx_resident_ta_residen_b38c1b" ON "resident_tag" ("resident_id", "valid_from_on", "id");
        CREATE INDEX IF NOT EXISTS "idx_reveal_looker__5707d6" ON "reveal" ("looker_id", "at", "id");
        CREATE INDEX IF NOT EXISTS "idx_reveal_residen_687882" ON "reveal" ("resident_id", "at", "id");
        CREATE INDEX IF NOT EXISTS "idx_reveal_communi_40dd62" ON "reveal" ("community_id", "at", "id");
        CREATE INDEX IF NOT EXISTS "idx_screening_r_communi_df6d26" ON "screening_round" ("community_id", "from_on", "id");
        CREATE INDEX IF NOT EXISTS "idx_team_communi_8779d1" ON "team" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_team_org_uni_407957" ON "team" ("org_unit_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_user_accoun_communi_a2b3af" ON "user_account" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_user_role_user_id_bee892" ON "user_role" ("user_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_user_role_communi_132dd9" ON "user_role" ("community_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_volunteer_residen_37e321" ON "volunteer" ("resident_id", "registered_on", "id");
        CREATE INDEX IF NOT EXISTS "idx_volunteer_communi_528791" ON "volunteer" ("community_id", "registered_on", "id");
        CREATE INDEX IF NOT EXISTS "idx_call_back_case_id_1d700b" ON "call_back" ("case_id", "at", "id");
        CREATE INDEX IF NOT EXISTS "idx_call_back_communi_c24d00" ON "call_back" ("community_id", "at", "id");
        CREATE INDEX IF NOT EXISTS "idx_case_file_communi_7d79e4" ON "case_file" ("community_id", "reported_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_case_file_grid_id_7cc882" ON "case_file" ("grid_id", "reported_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_case_file_lead_de_a0382c" ON "case_file" ("lead_department", "reported_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_case_file_visit_i_79e03a" ON "case_file" ("visit_id", "reported_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_case_file_mediato_8a7097" ON "case_file" ("mediator_id", "reported_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_case_file_communi_e97f73" ON "case_file" ("community_id", "status", "grid_id", "deleted_at");
        CREATE INDEX IF NOT EXISTS "idx_case_entry_case_id_c70542" ON "case_entry" ("case_id", "at", "id");
        CREATE INDEX IF NOT EXISTS "idx_case_entry_communi_784341" ON "case_entry" ("community_id", "at", "id");
        CREATE INDEX IF NOT EXISTS "idx_hearing_mediati_ac5c6d" ON "hearing" ("mediation_id", "starts_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_hearing_communi_29e1c2" ON "hearing" ("community_id", "starts_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_mediation_mediato_195fe5" ON "mediation" ("mediator_id", "applied_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_mediation_grid_id_efe71f" ON "mediation" ("grid_id", "applied_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_mediation_case_id_bf21a2" ON "mediation" ("case_id", "applied_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_mediation_communi_c63250" ON "mediation" ("community_id", "applied_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_mediation_studio__ce0992" ON "mediation" ("studio_id", "applied_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_attendance_event_i_355274" ON "attendance" ("event_id", "in_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_attendance_communi_a1385a" ON "attendance" ("community_id", "in_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_attendance_session_76e9e5" ON "attendance" ("session_id", "in_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_course_sess_communi_518900" ON "course_session" ("community_id", "starts_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_course_sess_event_i_fd485a" ON "course_session" ("event_id", "starts_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_cultural_ev_social__4fd181" ON "cultural_event" ("social_org_id", "starts_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_cultural_ev_venue_i_609c1a" ON "cultural_event" ("venue_id", "starts_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_cultural_ev_communi_25c347" ON "cultural_event" ("community_id", "starts_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_exhibit_event_i_335df1" ON "exhibit" ("event_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_exhibit_communi_769fee" ON "exhibit" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_programme_i_event_i_980de5" ON "programme_item" ("event_id", "position", "id");
        CREATE INDEX IF NOT EXISTS "idx_programme_i_communi_5f88ab" ON "programme_item" ("community_id", "position", "id");
        CREATE INDEX IF NOT EXISTS "idx_registratio_event_i_d15617" ON "registration" ("event_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_registratio_communi_8665d3" ON "registration" ("community_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_application_communi_a52ef9" ON "application" ("community_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_application_posting_1a957c" ON "application" ("posting_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_employer_communi_61f865" ON "employer" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_job_posting_communi_93fca7" ON "job_posting" ("community_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_job_posting_employe_b91ffe" ON "job_posting" ("employer_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_skill_profi_communi_90a057" ON "skill_profile" ("community_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_training_communi_d95a9a" ON "training" ("community_id", "starts_on", "id");
        CREATE INDEX IF NOT EXISTS "idx_micro_wish_communi_4518e8" ON "micro_wish" ("community_id", "collected_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_micro_wish_grid_id_76b37e" ON "micro_wish" ("grid_id", "collected_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_pledge_communi_9db049" ON "pledge" ("community_id", "signed_on", "id");
        CREATE INDEX IF NOT EXISTS "idx_points_acco_communi_616162" ON "points_account" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_points_entr_from_ac_c670f4" ON "points_entry" ("from_account_id", "at", "id");
        CREATE INDEX IF NOT EXISTS "idx_points_entr_to_acco_57538b" ON "points_entry" ("to_account_id", "at", "id");
        CREATE INDEX IF NOT EXISTS "idx_points_entr_communi_0d13b6" ON "points_entry" ("community_id", "at", "id");
        CREATE INDEX IF NOT EXISTS "idx_problem_ite_communi_72855e" ON "problem_item" ("community_id", "raised_on", "id");
        CREATE INDEX IF NOT EXISTS "idx_resource_it_communi_40c13e" ON "resource_item" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_resource_it_pledge__b17ec8" ON "resource_item" ("pledge_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_reward_item_communi_c6a566" ON "reward_item" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_service_ord_communi_cf0737" ON "service_order" ("community_id", "ordered_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_social_org_communi_28f5e4" ON "social_org" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_task_item_resourc_0c3e98" ON "task_item" ("resource_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_task_item_communi_6d46a3" ON "task_item" ("community_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_task_item_problem_1d40b1" ON "task_item" ("problem_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_volunteer_a_social__ceed9d" ON "volunteer_activity" ("social_org_id", "starts_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_volunteer_a_communi_65fac8" ON "volunteer_activity" ("community_id", "starts_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_council_gro_estate__e659a9" ON "council_group" ("estate_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_council_gro_communi_4005f8" ON "council_group" ("community_id", "sort_key", "id");
        CREATE INDEX IF NOT EXISTS "idx_duty_communi_404ac8" ON "duty" ("community_id", "ends_on", "id");
        CREATE INDEX IF NOT EXISTS "idx_media_item_communi_4ebef8" ON "media_item" ("community_id", "published_on", "id");
        CREATE INDEX IF NOT EXISTS "idx_meeting_communi_785ae9" ON "meeting" ("community_id", "held_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_meeting_council_3e850c" ON "meeting" ("council_group_id", "held_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_report_estate__ce80f0" ON "report" ("estate_id", "ends_on", "id");
        CREATE INDEX IF NOT EXISTS "idx_report_communi_48af9b" ON "report" ("community_id", "ends_on", "id");
        CREATE INDEX IF NOT EXISTS "idx_topic_council_c2ed4a" ON "topic" ("council_group_id", "raised_on", "id");
        CREATE INDEX IF NOT EXISTS "idx_topic_communi_c28d55" ON "topic" ("community_id", "raised_on", "id");
        CREATE INDEX IF NOT EXISTS "idx_import_batc_communi_f28034" ON "import_batch" ("community_id", "created_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_import_batc_importe_8f453f" ON "import_batch" ("importer_id", "created_at", "id");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_import_batc_importe_8f453f";
        DROP INDEX IF EXISTS "idx_import_batc_communi_f28034";
        DROP INDEX IF EXISTS "idx_topic_communi_c28d55";
        DROP INDEX IF EXISTS "idx_topic_council_c2ed4a";
        DROP INDEX IF EXISTS "idx_report_communi_48af9b";
        DROP INDEX IF EXISTS "idx_report_estate__ce80f0";
        DROP INDEX IF EXISTS "idx_meeting_council_3e850c";
        DROP INDEX IF EXISTS "idx_meeting_communi_785ae9";
        DROP INDEX IF EXISTS "idx_media_item_communi_4ebef8";
        DROP INDEX IF EXISTS "idx_duty_communi_404ac8";
        DROP INDEX IF EXISTS "idx_council_gro_communi_4005f8";
        DROP INDEX IF EXISTS "idx_council_gro_estate__e659a9";
        DROP INDEX IF EXISTS "idx_volunteer_a_communi_65fac8";
        DROP INDEX IF EXISTS "idx_volunteer_a_social__ceed9d";
        DROP INDEX IF EXISTS "idx_task_item_problem_1d40b1";
        DROP INDEX IF EXISTS "idx_task_item_communi_6d46a3";
        DROP INDEX IF EXISTS "idx_task_item_resourc_0c3e98";
        DROP INDEX IF EXISTS "idx_social_org_communi_28f5e4";
        DROP INDEX IF EXISTS "idx_service_ord_communi_cf0737";
        DROP INDEX IF EXISTS "idx_reward_item_communi_c6a566";
        DROP INDEX IF EXISTS "idx_resource_it_pledge__b17ec8";
        DROP INDEX IF EXISTS "idx_resource_it_communi_40c13e";
        DROP INDEX IF EXISTS "idx_problem_ite_communi_72855e";
        DROP INDEX IF EXISTS "idx_points_entr_communi_0d13b6";
        DROP INDEX IF EXISTS "idx_points_entr_to_acco_57538b";
        DROP INDEX IF EXISTS "idx_points_entr_from_ac_c670f4";
        DROP INDEX IF EXISTS "idx_points_acco_communi_616162";
        DROP INDEX IF EXISTS "idx_pledge_communi_9db049";
        DROP INDEX IF EXISTS "idx_micro_wish_grid_id_76b37e";
        DROP INDEX IF EXISTS "idx_micro_wish_communi_4518e8";
        DROP INDEX IF EXISTS "idx_training_communi_d95a9a";
        DROP INDEX IF EXISTS "idx_skill_profi_communi_90a057";
        DROP INDEX IF EXISTS "idx_job_posting_employe_b91ffe";
        DROP INDEX IF EXISTS "idx_job_posting_communi_93fca7";
        DROP INDEX IF EXISTS "idx_employer_communi_61f865";
        DROP INDEX IF EXISTS "idx_application_posting_1a957c";
        DROP INDEX IF EXISTS "idx_application_communi_a52ef9";
        DROP INDEX IF EXISTS "idx_registratio_communi_8665d3";
        DROP INDEX IF EXISTS "idx_registratio_event_i_d15617";
        DROP INDEX IF EXISTS "idx_programme_i_communi_5f88ab";
        DROP INDEX IF EXISTS "idx_programme_i_event_i_980de5";
        DROP INDEX IF EXISTS "idx_exhibit_communi_769fee";
        DROP INDEX IF EXISTS "idx_exhibit_event_i_335df1";
        DROP INDEX IF EXISTS "idx_cultural_ev_communi_25c347";
        DROP INDEX IF EXISTS "idx_cultural_ev_venue_i_609c1a";
        DROP INDEX IF EXISTS "idx_cultural_ev_social__4fd181";
        DROP INDEX IF EXISTS "idx_course_sess_event_i_fd485a";
        DROP INDEX IF EXISTS "idx_course_sess_communi_518900";
        DROP INDEX IF EXISTS "idx_attendance_session_76e9e5";
        DROP INDEX IF EXISTS "idx_attendance_communi_a1385a";
        DROP INDEX IF EXISTS "idx_attendance_event_i_355274";
        DROP INDEX IF EXISTS "idx_mediation_studio__ce0992";
        DROP INDEX IF EXISTS "idx_mediation_communi_c63250";
        DROP INDEX IF EXISTS "idx_mediation_case_id_bf21a2";
        DROP INDEX IF EXISTS "idx_mediation_grid_id_efe71f";
        DROP INDEX IF EXISTS "idx_mediation_mediato_195fe5";
        DROP INDEX IF EXISTS "idx_hearing_communi_29e1c2";
        DROP INDEX IF EXISTS "idx_hearing_mediati_ac5c6d";
        DROP INDEX IF EXISTS "idx_case_entry_communi_784341";
        DROP INDEX IF EXISTS "idx_case_entry_case_id_c70542";
        DROP INDEX IF EXISTS "idx_case_file_communi_e97f73";
        DROP INDEX IF EXISTS "idx_case_file_mediato_8a7097";
        DROP INDEX IF EXISTS "idx_case_file_visit_i_79e03a";
        DROP INDEX IF EXISTS "idx_case_file_lead_de_a0382c";
        DROP INDEX IF EXISTS "idx_case_file_grid_id_7cc882";
        DROP INDEX IF EXISTS "idx_case_file_communi_7d79e4";
        DROP INDEX IF EXISTS "idx_call_back_communi_c24d00";
        DROP INDEX IF EXISTS "idx_call_back_case_id_1d700b";
        DROP INDEX IF EXISTS "idx_volunteer_communi_528791";
        DROP INDEX IF EXISTS "idx_volunteer_residen_37e321";
        DROP INDEX IF EXISTS "idx_user_role_communi_132dd9";
        DROP INDEX IF EXISTS "idx_user_role_user_id_bee892";
        DROP INDEX IF EXISTS "idx_user_accoun_communi_a2b3af";
        DROP INDEX IF EXISTS "idx_team_org_uni_407957";
        DROP INDEX IF EXISTS "idx_team_communi_8779d1";
        DROP INDEX IF EXISTS "idx_screening_r_communi_df6d26";
        DROP INDEX IF EXISTS "idx_reveal_communi_40dd62";
        DROP INDEX IF EXISTS "idx_reveal_residen_687882";
        DROP INDEX IF EXISTS "idx_reveal_looker__5707d6";
        DROP INDEX IF EXISTS "idx_resident_ta_residen_b38c1b";
        DROP INDEX IF EXISTS "idx_resident_ta_communi_facad5";
        DROP INDEX IF EXISTS "idx_resident_househo_21a1f8";
        DROP INDEX IF EXISTS "idx_resident_communi_e01ffd";
        DROP INDEX IF EXISTS "idx_resident_user_id_e5a430";
        DROP INDEX IF EXISTS "idx_position_org_uni_9c9041";
        DROP INDEX IF EXISTS "idx_position_communi_4155a7";
        DROP INDEX IF EXISTS "idx_position_grid_id_9b286b";
        DROP INDEX IF EXISTS "idx_party_membe_communi_53be63";
        DROP INDEX IF EXISTS "idx_party_membe_branch__3264b4";
        DROP INDEX IF EXISTS "idx_party_branc_communi_9f4263";
        DROP INDEX IF EXISTS "idx_party_branc_grid_id_65cc42";
        DROP INDEX IF EXISTS "idx_pairing_communi_8ddc19";
        DROP INDEX IF EXISTS "idx_pairing_househo_9fc76b";
        DROP INDEX IF EXISTS "idx_pairing_cadre_i_ca45ef";
        DROP INDEX IF EXISTS "idx_org_unit_parent__874d82";
        DROP INDEX IF EXISTS "idx_org_unit_communi_fe636a";
        DROP INDEX IF EXISTS "idx_membership_communi_da7602";
        DROP INDEX IF EXISTS "idx_membership_team_id_693072";
        DROP INDEX IF EXISTS "idx_mediator_communi_107b2e";
        DROP INDEX IF EXISTS "idx_mediator_studio__8fc8fd";
        DROP INDEX IF EXISTS "idx_mediation_s_communi_2bffa6";
        DROP INDEX IF EXISTS "idx_household_v_communi_b4a41a";
        DROP INDEX IF EXISTS "idx_household_v_househo_c91894";
        DROP INDEX IF EXISTS "idx_household_v_pairing_204120";
        DROP INDEX IF EXISTS "idx_household_v_round_i_a24ef0";
        DROP INDEX IF EXISTS "idx_household_grid_id_12d440";
        DROP INDEX IF EXISTS "idx_household_communi_18d147";
        DROP INDEX IF EXISTS "idx_household_dwellin_67eb20";
        DROP INDEX IF EXISTS "idx_venue_station_1f5de8";
        DROP INDEX IF EXISTS "idx_venue_communi_190e77";
        DROP INDEX IF EXISTS "idx_venue_estate__2870dd";
        DROP INDEX IF EXISTS "idx_station_roo_communi_91d1e9";
        DROP INDEX IF EXISTS "idx_station_roo_station_77da26";
        DROP INDEX IF EXISTS "idx_station_communi_6b455b";
        DROP INDEX IF EXISTS "idx_station_grid_id_2daf62";
        DROP INDEX IF EXISTS "idx_station_estate__351800";
        DROP INDEX IF EXISTS "idx_site_communi_7959e6";
        DROP INDEX IF EXISTS "idx_report_code_unit_id_1ebb6a";
        DROP INDEX IF EXISTS "idx_report_code_communi_67f0be";
        DROP INDEX IF EXISTS "idx_report_code_grid_id_218c1b";
        DROP INDEX IF EXISTS "idx_report_code_buildin_c39a3d";
        DROP INDEX IF EXISTS "idx_grid_communi_dd47fc";
        DROP INDEX IF EXISTS "idx_estate_communi_e0b199";
        DROP INDEX IF EXISTS "idx_estate_area_id_9f7e2a";
        DROP INDEX IF EXISTS "idx_dwelling_unit_id_4eec2a";
        DROP INDEX IF EXISTS "idx_dwelling_communi_88680b";
        DROP INDEX IF EXISTS "idx_component_communi_4d81e6";
        DROP INDEX IF EXISTS "idx_component_grid_id_9ea2c0";
        DROP INDEX IF EXISTS "idx_community_pack_id_347c4e";
        DROP INDEX IF EXISTS "idx_community_street__1d4833";
        DROP INDEX IF EXISTS "idx_building_un_communi_fa612a";
        DROP INDEX IF EXISTS "idx_building_un_buildin_4fe385";
        DROP INDEX IF EXISTS "idx_building_communi_5d1436";
        DROP INDEX IF EXISTS "idx_building_grid_id_715a43";
        DROP INDEX IF EXISTS "idx_building_estate__d626b7";
        DROP INDEX IF EXISTS "idx_area_communi_63d2a5";
        CREATE INDEX IF NOT EXISTS "idx_area_communi_0c2693" ON "area" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_building_communi_45e78a" ON "building" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_building_estate__e346b1" ON "building" ("estate_id");
        CREATE INDEX IF NOT EXISTS "idx_building_grid_id_c1d2f6" ON "building" ("grid_id");
        CREATE INDEX IF NOT EXISTS "idx_building_un_buildin_9b5a0f" ON "building_unit" ("building_id");
        CREATE INDEX IF NOT EXISTS "idx_building_un_communi_c8575c" ON "building_unit" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_community_pack_id_a5ca1b" ON "community" ("pack_id");
        CREATE INDEX IF NOT EXISTS "idx_community_street__fe4dbc" ON "community" ("street_id");
        CREATE INDEX IF NOT EXISTS "idx_component_communi_8f1414" ON "component" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_component_grid_id_765fa8" ON "component" ("grid_id");
        CREATE INDEX IF NOT EXISTS "idx_dwelling_communi_1a1f41" ON "dwelling" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_dwelling_unit_id_efc26f" ON "dwelling" ("unit_id");
        CREATE INDEX IF NOT EXISTS "idx_estate_area_id_6ff05f" ON "estate" ("area_id");
        CREATE INDEX IF NOT EXISTS "idx_estate_communi_0b8e64" ON "estate" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_grid_communi_4ab301" ON "grid" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_report_code_buildin_64f880" ON "report_code" ("building_id");
        CREATE INDEX IF NOT EXISTS "idx_report_code_communi_5ee108" ON "report_code" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_report_code_unit_id_10b448" ON "report_code" ("unit_id");
        CREATE INDEX IF NOT EXISTS "idx_report_code_grid_id_5896fd" ON "report_code" ("grid_id");
        CREATE INDEX IF NOT EXISTS "idx_site_communi_6aa4d8" ON "site" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_station_communi_3ddc98" ON "station" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_station_estate__96600a" ON "station" ("estate_id");
        CREATE INDEX IF NOT EXISTS "idx_station_grid_id_d22570" ON "station" ("grid_id");
        CREATE INDEX IF NOT EXISTS "idx_station_roo_station_6088ff" ON "station_room" ("station_id");
        CREATE INDEX IF NOT EXISTS "idx_station_roo_communi_a0b572" ON "station_room" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_venue_communi_259bb6" ON "venue" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_venue_station_24a60f" ON "venue" ("station_id");
        CREATE INDEX IF NOT EXISTS "idx_venue_estate__167532" ON "venue" ("estate_id");
        CREATE INDEX IF NOT EXISTS "idx_household_communi_5026bb" ON "household" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_household_dwellin_0d00b2" ON "household" ("dwelling_id");
        CREATE INDEX IF NOT EXISTS "idx_household_grid_id_247d70" ON "household" ("grid_id");
        CREATE INDEX IF NOT EXISTS "idx_household_v_househo_b3bd12" ON "household_visit" ("household_id");
        CREATE INDEX IF NOT EXISTS "idx_household_v_round_i_9d47cf" ON "household_visit" ("round_id");
        CREATE INDEX IF NOT EXISTS "idx_household_v_communi_a8dc0e" ON "household_visit" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_household_v_pairing_e5d808" ON "household_visit" ("pairing_id");
        CREATE INDEX IF NOT EXISTS "idx_mediation_s_communi_0ee06d" ON "mediation_studio" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_mediator_studio__2f2826" ON "mediator" ("studio_id");
        CREATE INDEX IF NOT EXISTS "idx_mediator_communi_d9bea9" ON "mediator" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_membership_team_id_b81b2a" ON "membership" ("team_id");
        CREATE INDEX IF NOT EXISTS "idx_membership_communi_3b49e4" ON "membership" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_org_unit_parent__53a68c" ON "org_unit" ("parent_id");
        CREATE INDEX IF NOT EXISTS "idx_org_unit_communi_7f60db" ON "org_unit" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_pairing_househo_7a9d33" ON "pairing" ("household_id");
        CREATE INDEX IF NOT EXISTS "idx_pairing_cadre_i_953a6d" ON "pairing" ("cadre_id");
        CREATE INDEX IF NOT EXISTS "idx_pairing_communi_9d5b23" ON "pairing" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_party_branc_communi_c6621d" ON "party_branch" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_party_branc_grid_id_2f0623" ON "party_branch" ("grid_id");
        CREATE INDEX IF NOT EXISTS "idx_party_membe_branch__e1a19e" ON "party_member" ("branch_id");
        CREATE INDEX IF NOT EXISTS "idx_party_membe_communi_adbca7" ON "party_member" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_position_communi_1d4353" ON "position" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_position_org_uni_17bebd" ON "position" ("org_unit_id");
        CREATE INDEX IF NOT EXISTS "idx_position_grid_id_81924a" ON "position" ("grid_id");
        CREATE INDEX IF NOT EXISTS "idx_resident_househo_30ec81" ON "resident" ("household_id");
        CREATE INDEX IF NOT EXISTS "idx_resident_communi_187194" ON "resident" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_resident_user_id_1b4a0e" ON "resident" ("user_id");
        CREATE INDEX IF NOT EXISTS "idx_resident_ta_communi_be43f1" ON "resident_tag" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_resident_ta_residen_2afd3e" ON "resident_tag" ("resident_id");
        CREATE INDEX IF NOT EXISTS "idx_reveal_communi_7d5a36" ON "reveal" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_reveal_looker__d92e8b" ON "reveal" ("looker_id");
        CREATE INDEX IF NOT EXISTS "idx_reveal_residen_f8420a" ON "reveal" ("resident_id");
        CREATE INDEX IF NOT EXISTS "idx_screening_r_communi_faa567" ON "screening_round" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_team_communi_5e1e70" ON "team" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_team_org_uni_3a29d0" ON "team" ("org_unit_id");
        CREATE INDEX IF NOT EXISTS "idx_user_accoun_communi_3ab339" ON "user_account" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_user_role_communi_6fa628" ON "user_role" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_user_role_user_id_f6aae2" ON "user_role" ("user_id");
        CREATE INDEX IF NOT EXISTS "idx_volunteer_communi_d099aa" ON "volunteer" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_volunteer_residen_d5143e" ON "volunteer" ("resident_id");
        CREATE INDEX IF NOT EXISTS "idx_call_back_case_id_e41902" ON "call_back" ("case_id");
        CREATE INDEX IF NOT EXISTS "idx_call_back_communi_39e5d6" ON "call_back" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_case_file_visit_i_3edfff" ON "case_file" ("visit_id");
        CREATE INDEX IF NOT EXISTS "idx_case_file_communi_08523d" ON "case_file" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_case_file_mediato_8100b5" ON "case_file" ("mediator_id");
        CREATE INDEX IF NOT EXISTS "idx_case_file_grid_id_ddb7f1" ON "case_file" ("grid_id");
        CREATE INDEX IF NOT EXISTS "idx_case_entry_case_id_8a9525" ON "case_entry" ("case_id");
        CREATE INDEX IF NOT EXISTS "idx_case_entry_communi_b13633" ON "case_entry" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_hearing_mediati_43d8c9" ON "hearing" ("mediation_id");
        CREATE INDEX IF NOT EXISTS "idx_hearing_communi_f6106d" ON "hearing" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_mediation_case_id_47e7ad" ON "mediation" ("case_id");
        CREATE INDEX IF NOT EXISTS "idx_mediation_mediato_8791f9" ON "mediation" ("mediator_id");
        CREATE INDEX IF NOT EXISTS "idx_mediation_studio__6efa21" ON "mediation" ("studio_id");
        CREATE INDEX IF NOT EXISTS "idx_mediation_communi_0c5722" ON "mediation" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_mediation_grid_id_51c527" ON "mediation" ("grid_id");
        CREATE INDEX IF NOT EXISTS "idx_attendance_event_i_b60264" ON "attendance" ("event_id");
        CREATE INDEX IF NOT EXISTS "idx_attendance_session_df55f9" ON "attendance" ("session_id");
        CREATE INDEX IF NOT EXISTS "idx_attendance_communi_f9b9d7" ON "attendance" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_course_sess_communi_294dd8" ON "course_session" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_course_sess_event_i_beb3bb" ON "course_session" ("event_id");
        CREATE INDEX IF NOT EXISTS "idx_cultural_ev_social__53bdc9" ON "cultural_event" ("social_org_id");
        CREATE INDEX IF NOT EXISTS "idx_cultural_ev_venue_i_9406a7" ON "cultural_event" ("venue_id");
        CREATE INDEX IF NOT EXISTS "idx_cultural_ev_communi_59ada6" ON "cultural_event" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_exhibit_event_i_46f4bb" ON "exhibit" ("event_id");
        CREATE INDEX IF NOT EXISTS "idx_exhibit_communi_ebd34f" ON "exhibit" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_programme_i_communi_8b8e59" ON "programme_item" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_programme_i_event_i_db62ef" ON "programme_item" ("event_id");
        CREATE INDEX IF NOT EXISTS "idx_registratio_communi_758f96" ON "registration" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_registratio_event_i_823979" ON "registration" ("event_id");
        CREATE INDEX IF NOT EXISTS "idx_application_posting_972f1d" ON "application" ("posting_id");
        CREATE INDEX IF NOT EXISTS "idx_application_communi_ef1951" ON "application" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_employer_communi_36cfaa" ON "employer" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_job_posting_employe_00c690" ON "job_posting" ("employer_id");
        CREATE INDEX IF NOT EXISTS "idx_job_posting_communi_cfbe65" ON "job_posting" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_skill_profi_communi_f6b740" ON "skill_profile" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_training_communi_f7e0c7" ON "training" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_micro_wish_communi_1937a0" ON "micro_wish" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_micro_wish_grid_id_4780c1" ON "micro_wish" ("grid_id");
        CREATE INDEX IF NOT EXISTS "idx_pledge_communi_7f4ad3" ON "pledge" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_points_acco_communi_f33c5f" ON "points_account" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_points_entr_from_ac_fc2d91" ON "points_entry" ("from_account_id");
        CREATE INDEX IF NOT EXISTS "idx_points_entr_to_acco_7e42b4" ON "points_entry" ("to_account_id");
        CREATE INDEX IF NOT EXISTS "idx_points_entr_communi_615351" ON "points_entry" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_problem_ite_communi_03668b" ON "problem_item" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_resource_it_communi_d9c81f" ON "resource_item" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_resource_it_pledge__72e93f" ON "resource_item" ("pledge_id");
        CREATE INDEX IF NOT EXISTS "idx_reward_item_communi_db4a7a" ON "reward_item" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_service_ord_communi_22f5ee" ON "service_order" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_social_org_communi_5a74fd" ON "social_org" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_task_item_resourc_69be3f" ON "task_item" ("resource_id");
        CREATE INDEX IF NOT EXISTS "idx_task_item_communi_fcfdaf" ON "task_item" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_task_item_problem_943281" ON "task_item" ("problem_id");
        CREATE INDEX IF NOT EXISTS "idx_volunteer_a_social__a4704f" ON "volunteer_activity" ("social_org_id");
        CREATE INDEX IF NOT EXISTS "idx_volunteer_a_communi_7e6334" ON "volunteer_activity" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_council_gro_communi_cfbc6e" ON "council_group" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_council_gro_estate__30eeda" ON "council_group" ("estate_id");
        CREATE INDEX IF NOT EXISTS "idx_duty_communi_ec2c9e" ON "duty" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_media_item_communi_dc1e17" ON "media_item" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_meeting_council_c8a222" ON "meeting" ("council_group_id");
        CREATE INDEX IF NOT EXISTS "idx_meeting_communi_f378ab" ON "meeting" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_report_communi_d2c5dd" ON "report" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_report_estate__e4947b" ON "report" ("estate_id");
        CREATE INDEX IF NOT EXISTS "idx_topic_council_918957" ON "topic" ("council_group_id");
        CREATE INDEX IF NOT EXISTS "idx_topic_communi_c3e420" ON "topic" ("community_id");
        CREATE INDEX IF NOT EXISTS "idx_import_batc_importe_9627d0" ON "import_batch" ("importer_id");
        CREATE INDEX IF NOT EXISTS "idx_import_batc_communi_8cc950" ON "import_batch" ("community_id");"""


MODELS_STATE = (
    "eJzsvX9z2ziyLvxVWP5nJlUaH9txHE9y61bZjifxbhzntZ3k7t1s6UIiJGFMEToEaY3OOf"
    "vdXzRAUiRFSfwpQ1JXbc3OWAREPY0fjcbTT//3wZgNPeIz7orDC+qx/ujgnfXfBy4ZU/kv"
    "OZ92rAMymaQ/gz/6pOeoJmT+XE/4Hun78q8D4ggq/2RT0ffYBFrJv7qB48AfeV8+yNzh/E"
    "+By/4zoF2fD6k/op784J//kn9mrk3/oiL6z8lTd8CoY6demdnw3ervXX82UX+7cf0/1IPw"
    "bb1unzvB2J0/PJn5I+7GTzPXh78OqUvlD6TQve8F8PrwduHvjH6RftP5I/oVE21sOiCB4y"
    "d+bq87/9tBt/vl7rH7cP3Y7R6UAKgvYZfgylcV6tcP4RV+Ozk+fXt6/vrs9Fw+ol4z/svb"
    "f+uvngOjGyp4vjwe/Ft9Tnyin1AYz0F9pp6AV1pA9mpEvHxoE00y+MoXz+IbobkK4OgPc4"
    "Tno2oTEI/JX12HukMfpsjJmzcrAP1+cX/16eL+V/nUK/hKLqeBnh1fwo9O9GeA+hxlmFgl"
    "EA4f30F0j4+OCqArn1qKrvosja78Rp/qqZ1G+G8Pd1/yEU40yaBss75v/Y/lMLGwVmwB2i"
    "vABTCg57EQ/+kkMf319uL/ZOG++nx3qcDhwh96qhfVwaWEHhbowVNiNYE/9Ej/aUo8u7vw"
    "CT/hy55d/Gh8Ms7+hbhkqICEXwy/74n5hzc2HU+4NGF/ltojsp/NNzX5SWo3Y5mn1m1pBz"
    "9GxLfknmX1+Vi+lG1NmT+Sf2DCeqIziw/0v8s+uGfZzD48yFisWg85G+Y/D9QjXb3HyaYH"
    "/6qzh377dvOhxCYaBPLNoE2V6bF+Lz34X4PA7QPoFowT6tqHYNQxt6lzCN/99n8fbH7yqH"
    "ny+uxVdk4oHFbvsElbFQU+2aZJ+M1dndYCnJjjdFZmMw0f38HN9LzIXnq+fCs9X9hJmTsJ"
    "/O6IiFEZhNOtdhDos9MCQJ+dLgUaPkoD7fFpySVh3qLGghCutqag3Mx60Pco/OIuyfEAP8"
    "hPfDamS7zAVMusIxg2PYz+pZlhvNHDo/x99p3rzMLvXYH3483t9cPjxe3XlIv44eLxGj45"
    "UX+dZf7661lmxMedWD9uHj9Z8J/W/737cp01Yvzc4/89gHcigc+7rhzgxE5AFP01gtEIx/"
    "MztYfUu3Z9b9HxTH623PF01FNdGj+21vO8c6XLOCLukIKPyOV/ycXg0Pp/+m/i/1ljMpFu"
    "o6Xe3/K59c8eHXBP9kQGPvX+9d4SlMiv1Q/IJycTSjzZSjzJP3I5PhZ91Q195/pw0H8fzM"
    "0ix7PggddXU3G+IMp/QiP610R+LlTcKuwntE44O6KZfaAelqCr//g3OssGOcul1/BNrt2b"
    "dUF2a/FOeT+JaVzUyUy22UUXs4gvf7bclz9b8OVfyMU0DeaGfEw+Hstf5M9KQppth757Jj"
    "CuNq9SsfG4xQ6uAqdFVoHT5avA6cIq8ILRp10dsBIb9V/lBm2i1Q4O3Oa3Lw2Zx50KQEet"
    "dhDo5lcIl/s5ED/KA1I+xNHzlcDdnjXh8fr/PK6+Lotd6s93Xz5Gj2fv0DJuhD49l7qpnD"
    "fBm8qSN5VJ6HvE749KboTJNq1uhA0EBQ9uxhPuwf0i8a0xsam+aVSj571FxxN/Zg24Z00o"
    "nzh0IeDT9J750rG6iUP6VBxeyEP0QTKmk/x7J47R6b+mwnQkemJteO7CteBh69efwduT07"
    "ev3lmCj6lFhS+HhIDwGbHic4C2D8TTVJuRPONHDX8Gv795O3hlEVdMqSfAWotxuba/rGRA"
    "TlDi9Uflwm8fb75kInAwT5OdynHcDa/tasb2Mj1nj2MNfhNGEZNzAl62Y4VMMett68tNZ0"
    "VMcSnFbSl5cDnDLYdB2NRee1wS4iseSNgSq7yIGSQQqi+GeDP0wm29i2vC4Tn4MaKusoJE"
    "3ZoSoTbfovDvbow3mNgVR0K65TaPBIcIP5yci3SwnRoREX6JIRG+/XxEyN2EVhsR6ZYNjI"
    "jNHEMXB0T4QyJ/fDpiDrWYL89wz9Iprb1JGj4iFheJpP9VNMSTbLO5AM9BWQ/oK3NnzNVb"
    "sjyLMd+RHcIBDN5f2rfoepAmpxcK/5ysiP+cLAaAtA/fleuUlxOZWB4IyrYz2BgwmuQZjn"
    "qWz6V/K0JLqB/QwLRrI1QUojtRw6iCWeYNDbZLOEmAC83ksYzJHrfGNDk2efhOIf68yi7F"
    "DFIgK8nc8J2E4frq8e5e7Qr60r67EDKYLxvp8fov/VUDpqIdgo0nOpQ/pWw4Ul8dvo+QQM"
    "dYpQPaJS9ntuFaRucO6Nid1SeOI72Gjs4f0PGcSttJ8wRiQT05iUsctecNKp20N+TIfQnG"
    "Pbl5MFewKLAaRZJe6KANsbzS15CpRgbf3xxcxOFK6TTDCwNlUOE+CXoO61su91mfWj1OvM"
    "Inq5bv0RS4EwlpeZPErUy2yeOIMs+yA3luUe/bAdsYb5X8280Vm4H5t5twrPTUsbFHh3JJ"
    "Uu4TdW3pOklfaso9u+hRMnO4KJSbebIiN/MkLzfzxYlTm9qiH5Pbgr56ic7+Pepwdyjk6W"
    "PzF285tlg0xB/SmWJD9+90psxxI1+GuLlky/AC7SrZ1+4aYP7X+fT2yDS+5lkYpxIpHeSB"
    "D++vHx7vb64e9e1Q/u3n3DzhHd6icS7Dhn/8/Z46ZAn9LbTLterEnLXqInlZqW2iFq6GzJ"
    "Faa+RsYLFsRRUI9dX417Ab00Fk+VfENQCUmzurPACH/Jl6Lqwahx+CQuvCS6Cnwwv6h4aZ"
    "LU0i6FEgYTQA4b3qyFAQk0OQu3Xxa5P/cRkwx9ZvtcABiT/rrOKB9JJPreeCWNHzANbZ72"
    "/78p/nR71X+qzOfAH3Qb419Hgw0XEvuMOdckv4FH6udOKmIy6oOvUIC+6OwKuDfWwkj/05"
    "hJBNfCOyQpr5Jr3Ft/41Q4/ZyHBBhgsyXJDhggwXZLggwwUZLshwQYYLMlyQ4WIajQIZLs"
    "aaJscmyHAJYUCGS9OuhL65UDPFVXQLdcEcUl4EmUkvwhCSy8DhPG8jWXranjcwmeTyAONt"
    "JizS489UxQvdwj59w4dsh/fjGHka46+cLUM52ahWquyG8L5ltu3QyH+Korgd68fHh/PT+h"
    "tDK1m0A879icfyxJY/Uj6mvjdbMgWSDbfBOneB7zCXRgwXPR3MNg7E+bsqzl9mc0i3Mpn3"
    "8kX+zmi6SBiYTSXQvySuNyrtD8cnhSTJT1ZIkp8sii/Js3x4v1LGFplmJhvjntrRDZK6F6"
    "TkRP6zR45/Bm96vbNXc+bequurlyGFOWRaxTqZZiZb5zOZJq1z1rffbI11kDK2YcpYEvzU"
    "DWVR5FONtgD28KhRl41UE+rELW1RoBNNjBfmOvgoXzbGGPiEtpCrDRIgt2o5aYoAubjGNG"
    "CDwmTHLVtY1oKeWnALIA7rRgN4fwy72Z31ZS3SiRW3BrUXJkhNYm/EVvvmMoPkvg6i10pS"
    "AifE8+U5rXlepXzIrkuQ1sTKK9mROSN5AUS4UBcWKRrwLAQh94bdWuNQs6PvvKJD8KXAa5"
    "4XvbPE8g1g1yei8pRVbQ+v5D/Ng6xjsUbY45tgP6sJu4IBHU3o9SxotYKoRwtQoeWezDyw"
    "IYQg3rx+80b+8/j09SutUhd1+U75qDbckOhhKEbEo0q1DmpkKDZ8FuPGO99tgnNsvbaJx6"
    "ivd4DsY2QfI/sY2cfIPkb2cXMjAtnHyD5G9jGyjw01BrKPzbQLso/zDYLsY2QfL4mEzvnH"
    "0d6yNApViF1WSFTpeIWo0vGiqNKmVfY2ZYQvubgnZfeiSNYLHb/tksRvext433PU7Sl1HA"
    "ZXT4r1ysQ8yvpS8Q7ueczmXhd08sosOgsNTWbrXYUvG1do0TIevx+9eR3XaYn4eiGno9ai"
    "1DxnLxNhLhqNzTTbAupYY/fdNcljSJJEXb0tNkAbtLKkUlNNKySloQwxQntEmyz0mUW5Bu"
    "0p9icWTVKGsvMh7MYgazzEt8/xdABfrxlBtP0hPmVgbIn5NOKBoCMOw7Migpq/8ynqx1gA"
    "2xuHO0uBWhyCzXCg2uT1zJ2EHFJPyoNYzuhJOS1F2DxzDwDSvX5/TYF285q80hQbMSaOQ4"
    "WvK00q6UEC0fkBCILLoyWIDvKp25GeAlzL9EcWfabeTDkR8mOJny+PNJE/kUf42fj3m8AJ"
    "6ofLdbM0nYkcheHu3s4XSLtR6jf7FUgAQgIQEoCQAIQEICQAIQEoz0dHAhASgJAAhAQgJA"
    "AhAQgJQEgAaosAFB3oi9/F2w0SgNYftyvdwNuxtFQcaOpYHy//49E6Pjo+PpVfM6XOM7Vs"
    "NmR+tQJrxydFqEAnK3SmFqrb7SIVS8l8zWsLyuHrzEudxnE/Q7QgJx4dsL/K2GDewuT5QC"
    "bMJ44lvWm5qYe5k6rcoLKJJsiJKLCq83SrGOS0CBFlOQ8law3pGUNssYw5Ek1Mpgjpmo+A"
    "fRjTZgYVeSxd9XRbCp6GYP8i4gqnauAbQroagCSlPLXP5AZfIviabWYyN/Ef8h1VVVN1ZZ"
    "PandV5P/wtLxSMnTCH+13BQi5JQfwzrYyHX71paAHmy6+G0nmw7E/JDHaAKfeeFHNaWMRS"
    "P+6FzAFXf92n8UlO9Iv22Zg4S3aARLNs6Eu3Owzbm2OYB/Zf9L3lE3nWtgYeH+udIZSsnU"
    "Z7BVQJFuVFKvLQ/nB9dXN78fnX8472T+WZjmlKUHLpytxVUFc6D4vWWKHhPG+yDRrBelMm"
    "1phMFg4PFp+oOIjJgsE9WD2JlxMdXC3mnGy3DXaKtZwXDngmW4eJrpi58oV91l+00CXnDi"
    "XukkvuTNOMkXqybVsHvvgvZZTQiTx9BxMVmCKWTccaePj4veVySwRy61EcFov+JUdWA5H8"
    "y7u7zymLXd5kA1Pfbi+v5Xk8s9zleAFzNkVREkKiifk6njcLW30n3Ovlr9go6T1FKymKda"
    "rRltDd9TtHRz1dkKFw+YtWOO76jRZxL02tfog72jG81/KqUwOxAJ8dplcdwBPVpD/G//o1"
    "7HTnlpa18CfW3BqUdjgs1CRiQyltw8Z/29kduXkaDQmiIpRuTWFPowVmN46p/LKJPDK7df"
    "G8ivrZZzB3NwNo41Bqze+aQBqnmL5xGEHQuyaIBWXQdxbCF8pJ21k8Bas9rx/Yfs9qWNbq"
    "ZKdFZ9P4gT0HsutxPm4GzXvZ0z4j+kzdoO70/g597DOIL5HCu/tgdp+ZqF0QIob0O3S2z7"
    "iOqc306in8wGa8JrC3UXcPqjdENld7qzyi3CSy4wtAqah7IzapDWbU0T7DufGqOjuL5IQw"
    "r06kKBSY0L3sN5CeP+v2QB5uVBtN2dWl6gkRDVfOBhDVS+deI7pxOZmdhTKuhF4PyvuwG4"
    "TS9bs+qbsPRXA+kr3eizz6TOWL18USOtlnGOW3U+rCRa8H1MuaeD5Evd1DZ/uMq09J9Sin"
    "BvNRdrHPEJJ+X+nk1EPxmyjkD21MjznOMRlxAYA6DiXDgApLUKolgMLfHSlNaM5YhDwrKz"
    "axNig/GNQH+J47Bml3/ME9OSwdraoEBRnjYdto9J070kq0tt/+Pepnn+d6nzhOFxhydQu6"
    "Os5lMR7iDkMpIGnf2Uxt3N2GEbTwZ/VxvIZu9hnMESV1InAayU+6k33GMb4HqodkfP+zz1"
    "gS36euDcz1qmDKw6P8wsOLuKN9hlP6rJ5cMUUkwFoL0ivV2YPua69Rla8VeMTpamBqohp2"
    "dv2859E4+teI9arfrIVwXute9hnIiceHHhmPaZf5tHK8I8Tza9TZjexrn1H16JCJMEu1Jq"
    "b3ia72GVIymTisXwvRP3lP7vXzfvYZTjqeOHxWPfShsLwOO9lnICUQXUiXrXE4Ulj+jfe+"
    "6m72GU3xxBynKzelOuEPhecD9PRVd7TPiKpP6g7Ox7CTfQZyzPoe706ZqEycEdR7ZkDZvo"
    "Wufsie9hnPiUPtYeU5HmP5VXWz10CCZJLo1rxsmwOqurvQvSGu9SLIGVT3Powsd3b5C8e1"
    "DptzTHVneNgMdZ4bAfU+7A1RVVIfDWEKz+47oiEcXe7Z1c+dMaYP+l/uoLO9RpX3GXEkqJ"
    "U9/Dmkqqs7b6/dfJ+Ip2Zm/aPsad/nfEyxke6pz57lt9aGNWbbXIQ97jO+4KT3mdMdejyo"
    "nLSVEAO70v19hO72GVc7qD5SE3B+CPZ7eCq2Q63VNAGm4jzs+4I6prROqDkFJ933aLMWq2"
    "kAS61Vs89Q+nzC+g0g+Qj97DOQbFxnTNK/dMXLwxvVzSXxC2Vnbpw7nwRSWFMory3xqA0k"
    "qHTWKKyeHM5QqW7RCLfEnT1y+OdaSVvNDb+YsEfoq8qQbqmaVZyGYEVV7ZUcfU3sAUyoWd"
    "2NQ32LAHgwcKndnXuv8bsoqLmnzAT1JdWNP+sqO4TKrLEZw8/jaRl+7o+k1zocpZumStmn"
    "tF2vLh6uLj6oyprdbPk3NZDGxCVD9SdAAn73gnrju9R9xqK0I5lM5h+pdwxtPVeSVI/1AM"
    "u+n5pnKaupEve6AZS4//2Inv8MTung7NU7i1gDJseHxXt/0r4fC9krDXuljq5Uc4WWMXbI"
    "eNLRhhd8THvcnlnjQPjWE6UTqKaiojMLY+FFXkBPBGnIIZUdetGc1fMhnLALte3K1ZH/eP"
    "PloLOyWn2i4GnNIvWZnrPDt71v0uqQ3WY7Ba3E5t8cHpw8xcLMiW2xlK5784Lu69fig/81"
    "kGdnmLAWrFTUtQ+fmH+oFsVD+O63//ug5FoNL9uxpG8EQFpvy63QlfT0oaAzyd0Rw7dYtM"
    "LNsnotiRaV6hhVcvGOS2+HcGeqFyzlOQm9fjEBrklBxJsuVtT3aMXy7emW21y+fUzsoqWJ"
    "trRse7iCrKzRHUzsiiMh3XKbR4JDpHegJ2fhYm7bOSIi/BJDYjEyqavYVxgR6ZYNjIjNVd"
    "JKD4jwh0Tp1dMRc6Akh+Ww57K51Vs4IhYXiaT/VbTKZrKN+TXKwyOFz3yHhjXK5ftL+xZd"
    "D9J1TguV2zxZUW/zZLGgXbaydtoQayvGx+0MNgaMJnlKpZ6lwyNbUy0+qm9e3izzhgbbJZ"
    "wkxLXl+Zn5TPa4NabJscnDd9r3+bJ1K2613iDh/rR5HyZqUQvzh+/XV49392pXCAleC8GO"
    "+bKRHq//0l81YCp2I9h4oknwU8qGI/XV4fsICfQ86rXz5eN/QNgJ5okqg6rqSekwpSXIrH"
    "hVr/R2cnxSZDuRTy3dTtRn6dmhi0mXMkDcwuTC2V/UW1pce3RhxJD5gjqDSuA3Xzn7ibk5"
    "sSbA/VpCvBD2T9kgamv+JJDucsUq8c0jDpHibl8e83Icp2K4p3vY4Fb99eis7G59yYaWel"
    "Xwam02ZD5xVLDc0hcOYwrKUQPuOHA1FhdwhqFVyV7nBcx1vtRa5wt+rk/8oLKh5q03aKQv"
    "d/e3F5/L2klNE4msrVRE9YSR/pUhc4YBwo4jj/N5MVkIBCyJjGfarQoDmLNrqBCAtACc/i"
    "eBbwWT+k4tHN0zoHp0zJ9LQ5putX2A6krxZEpKiqsVBNXh82zrNKQrar0nG21DFXFd7V0C"
    "CuuebXhpd2LbcDlXxrlMNDHZu1wwgzwWT7lnV/N0To4KxYmOVsSJjhYWbj51y/n1cQOTgY"
    "cCBTGdpDQxagPnKWAXlMN93mI7gIf3FcpNWUbieDHws1SHotf42XZbUqG9Yb5gpYv8bG3Q"
    "ksinGtWAfUOzQJcujRcgvfoXd9abATrBiCkKc6KJ+SBDadMXgBhimUsKrqfIfWnM/+AeZU"
    "P373Q9UTPm7c372t3FJI+36ZFpzLhaWHNTnMn764fH+5urx4OFgd+ABQqWzt2i0b4W7MT8"
    "L4AzjQs010S6cKXnrVq+16Kd2tSW4J3ii6eWnZrc8pWM4riGeQ6hOFnffDmf2E4+VYBOHD"
    "0PZN6zk9eDn8Gb/mnv1Tultm5zrkL0QNolzAPJ2Q7I3dNn6mmWhVx/RgzuGxevTBrvHGnA"
    "zXwTfAsydpGxi4xdZOwiYxcZu8jYRcYuMnaRsYuMXWTsmkYLRcausabJsQkydkMYkLHb7D"
    "x5iCJEaqpA5Oi9OmZoWlyP+yNg8rqWQwe+9i3MufSEty1jjuh5o7mjafouvHJFZkUhYsUK"
    "XkUW7YGTC/fSUEf8fKVAx4b86AeY67OOHu3H79Wlz9Qaqjq/wEZ06ZD40oV+oaBHIJasN+"
    "t5oGHTDS49dz++XN+XXX80VToOSNca881zQIk8M3fHJzmnStpnY+IsoXLNW2VPlLrZYdjc"
    "nHnwB0xWS0xIn1q9mTYDLRxaWEVXvL66ub34/Ot550ThLl0ipm+EkgZBMosxZJbEHUZR3B"
    "NNtgDyuccTw60uzOQixJFrsV1jvQ2uBTzegAUuA+bY8id8c40qf9fg6F8LfmJdKM0FSNTF"
    "5dKVGXH4+4JVytQQ/xT1Y86uGxEPOjpbUk8HVY1OngBGRBTPl1xmkrp6fSs5FSHJJYdRMa"
    "e/LOdTzLk2BdgUrqUfB77Dm/4R8B1evyav3llqdIQ6e1PAsCfnnRzXIZVBnWqFdJjl+daS"
    "rrzsm1jwsuoDYk08PqGeXI5Ae424i4fbDX/1bjMxlGPcNgmjRboHMjGQiYFMDGRiIBMDmR"
    "jIxDhAJkbegEAmBjIxkImBTAxkYiATA5kYe8vEqHL1D8Gh8OIfAkbVxIiK7B7nyzeP8/2T"
    "6/okPTfpoPUBfp9bvWrAt3D7vLMqIvec2GpHcEO2i/agxhLa6iO/FTGRvdDWuY1wN1tVR8"
    "XXuzO5l5SI86UbmcxF+od8RyWnM2L9kZoPA+YJX10rwE2iOl0OpA8lRsVDDQ3H/qJLi254"
    "aVFmbcpra/IidaVfU1/w6EswuJGLDvZsYLk627bwsX4DnMgREV2lZyRUYSbm+zTHUbrk3K"
    "HEzbfTsi4yturJPtraxOO/lAvEhNduln77X6z49bWwoNxmBqxfdHNZYZvLu7vPqdXt8iZ7"
    "pPh2e3ktjZfhPC1OqMSVWNHro0QT8yVNLuTLws3p25PTt6+q61c1w21CYtmGiWXIdjKd7Q"
    "SLSQMWuAi72cVFZy3siQW5Bs8pcvMq05zSvDODpkJGfKatOu1h8cSa+KWqS5oxnFsS70nH"
    "O6WHUhO5B2aw4lEZZeligPkKjrqY+fEDpsI2KJyNUQi3Z+oGdUfad+jDWMzi+Zk4KaaWPe"
    "UITEfyCDb3EJqEeIcZs23Pau4Nu2CPmsjdeUV537syrScEIjs9T7qJo+rTW6P3Ffq6VF3t"
    "E4JcsFo7Sghe2M0eIQfpDFVRU20Pr4gwdz+RgJEeD2qnAiQhG1Ob1fJfNG63UTfGgZeKo9"
    "tMTAL4Y0n+1WoMpxCIr4qfoN4zA1/mlvU9/kN2ZRyEavwR6aI4Du1DErQFv7iV4TjxuPyF"
    "4648QYxrI/pVd3Yj+zIT05bmdJ8Hbp85Xchen1RFccifqedCsOfwSvf3EbozL5og/WcBN8"
    "a+Tz0lyg9FVoQVTN5bcF3Dha+0UCE3h3tPTeJsBz6rPO8T+H4ICgUsNzpANTNL/0K4lZcQ"
    "NgmdRyfcq+xcJ7C7Vx2ZiR6x9M8EKk/D+Pl8wvoNwPcI/ZiGXuOLY83cx7T8eg7qt8SdPX"
    "L4Z8EoeUH99QrpXRVAh5cRMeYOTPgm9MBVRlk3kw8a/XAPRie14491ZqWGlnvKKsD6fpfS"
    "bY8NFn6UEhn3R3J7Go4Sf4+08vND8fKD7gL8/16Z5qpePifJNfpRy1Nco1cpIhcOz6o7i8"
    "Gb45/B2fnr/qt3ynmdMNqnsBaT7H0S7G+qGexwIO3N+ZOcOgM/pzJNO99gQrpqXw44eKLd"
    "LNKGvgUzSDGDFDNIMYMUM0gxgxQzSA/yTteYQYoZpJhBihmkmEGKGaSYQYoZpC1lkEYH+q"
    "IbSvR8M/OkwHG79OolXxA2kpMjy2ZDJg99v1797T8erdenv79KanrPQzxKoIx6cj4ZIjGt"
    "X6bEEXzeYHMn8CqJvTrLkbmC2VrlLzZCx4JrO/mG2jhTKkBBzqJwJlAJktIPGMFf5BTxiy"
    "51TZ/XdzLbWilPa9KM1SeOIz3sjjVlEu1kiBRzsKvs8JcXDzdXZRcwoBsqMUxVvZLKc7E3"
    "BCKHkG5xAA8ZkpY9oMQPvFITItHE5IzHH1GWior5M2E9ySOZC67Wu/gqoKP+LfxB5uQ9Tr"
    "gzG+aFbz9SPqa+N1uSkzpvtg2J2neB7zCXhmna7y2u/zu6qk/s7eNAbiAu9y249HXIxNCU"
    "bn2v1C27wWSamTynPiauz4hQArB2JPIxCXoO64OZGOjuc+IVDgC2vMZNJJ6lLBI3MNkWj+"
    "HS9osAisvMUi/dAbMYbxB5EPI1s6vUoSXVymTTaO2bQbz7SBPBy6tSLEUXrw1sM0x0xcyV"
    "L+lr/kyJtPpsU8PT6W/hwBhMQkaTTccaa/j4vZwglgj6I0txHiz6l9wkGwhMN5hWj5nemO"
    "m9xQZoKtPbzLzjTXperSbN7nDOcfvgaZJsF+KqNeHTZOCrMEBrIH7NpzztXLp2Fi9M1jZi"
    "ku5gtnb7oO1w/nW70zTOSuwKP7AZr4lfnJ34oHozC8VOFHNwuL70YTmsbcxk3/TGuvN57G"
    "3jt6tZ7G07dH2PUld201W1h2vC9xD1dg+dmQViRGuEwFLLQig+JZXTiUMkH2UXZuGXGYQb"
    "hFM6S4NBPTi/Cerdc8cgd/APiVsixalRhYBdE6bIDj+UpSgH3QZEKSA0WyOY9yfvicO/8d"
    "5X3Y3J+MF8RUWPKujJyQtpBqGwR9kq7/uu5NH6IvjMHWAEUq9LQHaF1VCbiJH8HvV5obs0"
    "SHhijU9DnKLs1D0W79ABhcalOxoTUEjm+deTUJhXlt47EYX5T8/KKMz1KdIiCimlhKyMQk"
    "JhoaCIwtXFw9XFB5XildJQiMfKUgmFxA1NjpBC+v5muZxC4sZIPVhAVSFUYoEmIH1w3huc"
    "/gxO6XlP/bP/M3hL4S9vz4+OX0FAjsid0XHewSmKyrluiT5xlbqQIDNhCaASjqAUh1r0dR"
    "q1fGymiRB5ogubfwETNBnaq+4d3VZvcxnxzDclJmJ7XwI/BQuio5wFylmgnEUjmQIoZ6GR"
    "RDkLlLNAOQuUs0A5i3coZ2GUMVDOwky7oJxFvkFQzgILoi+4Ep5yFcCbNKjIqlpPy6AdN9"
    "iYeshidCMMtqoAhziMsz4OXTrtqvcrHe+I08VVdFMRXjtaHFb9NaxFbkgCJRP6Oq1sNdxU"
    "uw3m7EUmrVABN1RZt8KwPkwgIucRCOSXvJtoOUtvIt8Bjjh5cSo4HC1JNU61WnUwMvBQJE"
    "aU6uv38GfUNwgcarKbNdwalIj9xc9vLvJ3VBLBT/I0yeXa4kb0BXhn98UKoS+tZLAU40QL"
    "s1EeQ9Fzfe/Uo33Iy44qGrwQ1hBR6obmrhBIyWm+ZdGU9IhXEbY9jJtkrv6KXi5lmplfMj"
    "3KpI1pBcr7tUgDNsda6eZm0CfBT1wJF8U90cT8IV47maImvonb8KL4JpqYj++DT5gHXOjN"
    "ryEoBGGiEER28DdggWibMis9sKmRvxb4xHpQAPNeQh2jIdzNwbwhh2Ut5BlPrgDsEY2xJu"
    "QF63Zty+a5FuiEL1FaWKYmZ3gljfRBR5IWCKSRlMVy6qiInijAGYVngav5+9nrNz+DN29f"
    "H716J4/AWrlPK17ptZ0SyBGWx7Fpx1J5w3E5Su5ZfWnLwFOFaCdEiLzLz7a/a7eZoJsjaM"
    "5p1C2wPpF+ifTLTAukXyL9EumXSL9E+iXSL5F+ifRLpF8i/RLpl0i/RPrlcsyRftm8K6E1"
    "+UPeEhtWq7/TCgFzu8ohVfLidHg3ivup5ckr7rC1zaYMuZ1lhnyiicmFKGLOMZPbAkjmcM"
    "+uhvrJUbECeasq5C0A7/B+rE6SRv4rZ8tiS8lG21Dm6JbZNriuqsqRoZWL+IS6pamrqUbb"
    "wVx9YHIRladGTUNjKvhXuPBXOdZq8ptLOJ+ZZmYvLpoTACuMUFUdKVWeqN0Av6gVvxNpYC"
    "9IA0vp9xRFPtXIfKqSVjWqoymOXLtWJduRA7aDHDAaa4nVtEFhPbatWU7Wwp1aYJGE1BLK"
    "xnKQwiIweTSkeX2YFUykxEMFyEiK6/PbmAhhhS2BLjSvT/0zeHP8hsBfyOnP4HfydiD/nd"
    "i/v4JbAOJaerBKiKdcLkJ8LHT93hEB24DnOZU2VEpz1FGkydA3hWdzmWWmvBOSm5omN7X6"
    "Ne2I3CEBCglQSIBCAhQSoJAAhQSoAyRA5Q0IJEAhAQoJUEiAQgIUEqCQAIUEqGoEKJtzr2"
    "NNmT+ykjEtczhREMcJljBy1rOi5q03uHJ9/Xzx5cv1h7ILGIgUDYinM42hjtW48NGvZVrU"
    "xKNjllvzr5gVku1N5jHcuCpGawGXDrwtFcWNZYqobwUTQyyyu0S1D3zqAoUEFqcoMx55ap"
    "u9bHR9qO68BUw1UE0YSa+g1ERYaGjydLjTL2upl61H3Gxle5b/5y4p5fcD3nTJWpRslYG/"
    "4FyotjUnbifk2iLPzuIQvq+aRqzcGPhgAGIFcr3SlYChwJUu4ckDH3wroa/+5ANw8zfrcX"
    "umrv+aOY78818Zc+j7Xa9b1m/NtjN5SvyQED9ROoGdWaIrQlmJhENryCa9L1zaP5gnfMsm"
    "M7BBqhYr/JhWOLXI30T+5oYJV5sW89srAiccHG0kcW7dSoIkzs2uKcji3NTS0iqTMyG4Di"
    "GmRQMUqtud5mfey54MWmzCt0qOdiBYyhNTo0XlqRtUrnse4vcd+jBn8LYH3Ab4w2oQLucQ"
    "R2N0LY+460VPFqmGDQRa4OBGvF197wfk20ngSR8gv4R1sVZIyG3mmyLDIlkWybJIlkWyLJ"
    "JlkSzb2khAsiySZZEsi2RZJMsiWRbJsssnCZJlO0iWRbJsGbKsOdSbvVELLHVR0japo08m"
    "pJ97R7g0qpFsUimssSl9OulkRjwmiTxEQpV//zIRDSIPZN3xSc6RhfbZmDhLmGXzVtnjim"
    "52GDY3B/Y/HA4brxwjTejPXV/d3F58/vW8c5KpU50c7WmkXZ533bpi3Q6fN5skRtTCYatR"
    "DFIbcw2O6EqwjOTfBrjFyGl6QU5T+nqiKPTpVlsAfFOXi0i82UHiTULDqaYREpJRhpigtV"
    "v1LO7pJSGF+tXFw9XFh+uXk/jyKPUPcm/n1Sed1Rfz8TNFig2qp4Eez/paChYG/NDjgTtn"
    "5hBXTIE9v0SPq1IfJlzX97mt5gZebOPFNl5sd/Biu/TZBS+28WI7dyTgxTZebOPFNl5s48"
    "U2XmzjxfbySYIX2x282G7sYjs60BfdUKLnm5kn64/bFRyJK/mK0VaiAy0d6+Plfzxax0fH"
    "x6eyS+ZSy2ZD5lcTm/i9wK7y+9I95feFK6qdpRZAlnxYi5ASJ5biOj9/8/Zn8PvRm9eV4D"
    "8vsqufL9/Uz/dIcUiXxgMLhKFGZlBhvImErdTIjxuYDPljDPYvwpoEPYf1ZTfjHjWG5UFd"
    "6dst4r5C5WneZBs0nvSgJ9aYTNLbgNLsEGZLP/XgCoB4OYe8j5SPqe/N8k2UbLcNRroLfA"
    "f24cw+bbJppiR33qy2S9xoG4xyzyCYr04YDnmikFkumB1uINpgHcv2yNS15GiDA6K6tWK2"
    "4ZOKia6YufJlfdZfNOAl5w4l7pIrpkzTjBl7sm1bblf8lzI8NyLNFUzUsZBYNh1r4OHj95"
    "bLLRH0R5a6ArXoX3LsNRBHu7y7+5yy2OVN9lj47fby+v7X4wxrS1+ILHAnikgLRAyAXHG2"
    "MgnyplIqMhfEPf4Moc8m5QWETwaDquApIuXhN0G9e+4YFEP+Qw57T76R0Nnv05H89xBLkx"
    "UGtExDDnsh1m9YTl54jh8pUptMzfyQB9snrjXkefSc1U+awEPYBdmADdfxQsED5IUgLwR5"
    "IdvBBkBeiFqzkBeCvBDkhSAvBHkhyAt5aWMgL8RMuyAvJN8gyAtBwYMWBA9auQvfM8GD9x"
    "akrMtHwpoK9JnCMXxQOMSNRaiaLEL1Pko9G0C+vr4AFCNqy3/zqLSKa1Aq+T6WqbJ+hUxa"
    "5ge2/AvcysC/vTL0snX/VETeW4IN3d+CibDkhjopJ76A0iLVbPHi0iJYpM0EpajdJBHCPb"
    "a6oH9vuVBcLSQSGuIcoZoLVqjaZDWZuMxJFPJlA/jz3ADKJprsERsLC1oZVnWmJsQvrGK0"
    "ZRVSKoC9QMRDESPDRIz2pXrYBtZ7LDa2RcXGXlrIa8vW/jo6XuUqvI2pzXRXwg9sxiuTsT"
    "Wf+Dbq7kH1Zo5ldEaRMkmjFOyIIlkNNR00lxuqPJnTB92XYZh1YOl2uS8X6ygRsa9et2Ek"
    "NRQ1cZQ/K/CIcw3/aRiOMPZ8lZGjFq8moVOfyF6qovcn74nDx7CT/YFN8D4jTpd7lYET1H"
    "tmaiNSXd15xqHnp9ziIdCrAFGoLthooUt5WnN9Sr0u6fvsuU5WT4zp96jPC91lkdPGRrEN"
    "bxHGDWSmJLGE/mpM5iF/pp4LfpPcjFVPhuHWCc8C0jciYY5KSA7z6JAJv3CW9YbzfLSDcz"
    "Fhj0CdOkil+mQ+68yzfdQn8Ic424dMWNePHyuS8SM9SGm9X4T1RGfvtEb4gHuaIKQv3xPJ"
    "dB1LzhrmwHa96ObX723HMocwWwWzVTBbBbNVMFsFs1UwWyXPHcVsFcxWwWwVzFbBbBXMVs"
    "FsFcxWwWyVUq4Et0bcgTvXamkRzStlTgJP+gPl+JbzJoajHbI+IKgA8cVAUFsHt6QXR6QL"
    "VNyhbz8LQu1p3REROWvSclukWzVCgG1Fwffh08VvJ2/OYk8KXrsD5OMR/auSDc5OC5jg7H"
    "SpBeCjzIbQ55O8awrIiFiyGcQtamWgVNulE+G+gDnSGRWH8H2lg3xRGteYzCybd7SenJwf"
    "oj+iY/IOTrKGpqXQvyZMflzhKJpuuW3BCWksCryd3kz+q6BOA0TCrTtzevRZLiFVwhDpll"
    "sWhpCmhwiENH/hrWuXrM5EFwQwF02+TvAzamW41ueF9eTqZE65Pb63PDpQLgsPfCXaCr/C"
    "ggudF5f4TEUEeT8YA9+myyHiWc42i40NN9Gt3Ca9wI0vp6V54t+gjsAu90eQXkVl3y9upw"
    "UG+HIOYM1b8oJKrrfEnT1y+OcmyOUtFaOIf19M7FQy5PU5neqytptRDE0h4AHTQ+5eqVOD"
    "xpl7ylAQVE1YISKjx4YMP49pB+Hn/sjjwXCU/iiVJZDPKpUfdBfM8u+VnIlPXK5qcAw+yC"
    "FNzD/srGJNjFKPFWBNxA2sX38GZyev3756p04iIWunR+WktVX+b66MRLUedowd8WK6qvaU"
    "Og4k2G5OwLXBThN0+PbeHAxR972R/YLsF2S/IPsF2S/IfkH2ywGyX/IGBLJfkP2C7Bdkvy"
    "D7BdkvyH7BGr6FlVpVxcxoM5kH05ibzkr8RVg9zp9EFGX7Gbx5PXhbVBpxB1VEN+X6a8mO"
    "Tiwh2gF9COb1iaBqdTNLXhfepowVoudN1oiLpkhtOeNCcK9AG+XhDJKHywS/i2KfaWa+UN"
    "aH8IU7CWmJ6JbVGpESnMlmcN9DWT62cQ24vZLZ2zy80a1QCXgTTcyH9yH2UOKVGrZNQJq3"
    "j/QCuwL19QzT14PHG7DAZegSfwu727nBvxb7xKpQAPbI92gA+g+JrsyAvXE/ZS34GVcOdS"
    "Xr7KioE7kJv6UBjcjlVMUEL4IJVlklLss4+w6dGbTHxi/WpJzURO4ZNeSkQsy+6l52HSzp"
    "7jG7hg5hiNZ92I2JcMW+w0zd4Naf6JlrBqXe1uWeTfNu5krK6ul/uYPOzMVS/VZq13cDWh"
    "Uuy6x6q5i48bpYgI7bfY4fLkDKVQ9D3R2iPFeQH+NWX76G8q1c+Oeso4LPSpesr4q9DfKQ"
    "rd2ZCVRdzQ1pl6TbxnfMrd/ed4T7VovfoOqltdi/Gp/cQ5IuknSRpIskXSTpvkOSbkMjAU"
    "m6SNJFki6SdJGkiyRdJOkunyRI0u0gSbcxku6ThCR/Q7l2g/HCtU/KSFHbDc6Z7zcPWjui"
    "nGcxkxvJmPa4PVMhM1N4uKV9u5f18hOhDzmefM4EPYTv+y/u0kPptVSQ7cqp57D7jlwURC"
    "srD5ltZ/Be9SMMW79XDh3p9yH+8ouw4NVVJNty6MDXnn016bwis/Fs+Ww8W5iN0sDw0yqu"
    "hfPWRvPjf6y5gniZhZCJ7pjmQL9OEStstEG1pSgcXG6Rg8uY+Q6kwl7Ufy99N8fhU2ENPD"
    "4OGTgwiF5ccCklYcvzKDjLHeroeZNTFNQkACsIwmzlTwvayEbUhv8clyHLOW4uj8mnGpkb"
    "lv/Ep9aYuLNIf6iMc9ZwML4n4RiwPiNerubXUqgX2m0O7aOaaC+ksU2BCghMheIR2KavRD"
    "BJ5+WSdLJX4EXBz7bbAvArMq1qApy+/y8Kb7qV+fkMIa8uZl4+0YlvBZONIp3kQRTFOdnG"
    "fJTv4W1jjMGbqVSVuybOCT5ICaTTrczH+kKfX6MNM3x9VfQTQh9tA44pOqan6KSUPCubIU"
    "c81BAzNEVMzkKd9RwKQK1W6QZgfuh78tAnf8R91KEZa01D6/pa6JO7XQHYJ3OyfE3gi9Pu"
    "t8lfWYt32osrgHi4yzSA+DdRiGq+hZvpWtTTnkaNJB1IUazK/VdtD6+IMIht8z0imuvy2C"
    "yMCtce9q3y/W+pzRTID35gM36QQ/jPPtJZxfgfRw93xfzpItXLVYV3nTlpMzEJfCosIv9D"
    "d0jtDuifgIp2xGgZyc3G8hn1FolLTfRnAvF/FzS6o4S+Jhnz1A1qi3EjXx758siXR7488u"
    "WRL498+QPky+cNCOTLI18e+fLIl0e+PPLlkS+PJd1LaPYqQmhNxd7jQpK9xys0e48XRXu3"
    "LD3h/u7utuwypdiIT6rs3kD6cnxsCCkXootVoY/aGj3qQR6sk7hdhp3B9yg1hRXtyMMaLZ"
    "8lkGlmNhGXW/C6IDfYgXrt8NJ27ZWoeVNAaVS4vBvJDaeUbv5CQ5PNcadf1lIvCzUNptyz"
    "i54cN7AZAJjyoJ4XbYUj/nILxI1Wne7NscMDc/thlow8vms1TmEJNmyAow4nc+TcmsO53Q"
    "ft8E60ojt8SoWv7i03y1KM7uBKoJxsYz7MP9TdsZI5RTriVq0fbdAR1dhtwATfo362fJCv"
    "pwklJvs+qyXXX6k3pJmsiTG8shxrii3EDfLBNW0pIWgrffCnhgVtY9pTPUJbTLUyB70fsZ"
    "g9kGYZhUTbwuf5F6S0ce9gKZdNj851JLbwqbXktYdYB4NKgORL2nLHinhmHWvK/JGWllWD"
    "78lVO5vI0aqt0xHS1Zr5Js1abP1rAkFR8RUZbMhgQwYbMthSzyGDDRlsyGBDBhsy2Mp6QM"
    "hgM8gYyGAz0y7IYMs3CDLYajDYJvL0JuEtSyvJNDOa2fPFHI3XoSePO/k4r6dRxY03SWG7"
    "/vjt88V92aXqI+iHyZXJo8PAIabwdnaew/YoXxLubHQWtwq1hiFYQywgJrQv9y0/V1TvB/"
    "CLlmwH6XYZIzhMtBZoSob7AibfwBWH8H2lg3x/l9+igk5xSrdfILBeaQ//57+ySmMSrXLL"
    "e9TAZILah0CeCtWbKrYgRJKsSdBzWN+Q0R7fhZQkqWXbbQdPLTq/z7RwZPwjWmGpQUHjYA"
    "n3cv1iPm+9wa306tv9/fWXCnL1WjBYISt85jiGrelIGHxBwmDqzq8o8qlG5rPZmiFB1AQ6"
    "uvUsAXOiifkgy6HNvEiaX8kv+ZpfJVDUcOsWlTZYhHNNpMo2WKrJZMYUaIlslcU+tfoWAD"
    "4QeafWLZd9a3K5WYt4YiEuTTJsl+017lFPjNjkIJfvFX/aWc34Sj1XQLBMt4CzKLF8ShZT"
    "DJc9g0ythupyU8Fs6voNi4uBnZp/d+RqIVcLuVrI1UKuFnK1kKt1gFytvAGBXC3kaiFXC7"
    "layNVCrhZytZCrtQNcLY87lalaUdsNrlC311DDtew69VnJQwFVSwf8DMHeoUPidP8zIA4b"
    "sH6cVlzFFEu6MpnYojTgqKtcKxUHGUMyrZhQ8hS5XQ4pHAhpv1ozZFfneLrr6jXHzTZYsT"
    "n+S1UGBtThICqffFZuyqzAvcECzXvNi9HXpTBXWF49bZvM9NNQbN6Q2fMnZ+VFzFKNto0c"
    "pl++FVIY2LUklIkm2wZkiVFcDkYkdL0goSt5NVgC+0yzreAbWfpgAtKSCnQ6ZMKnuvYbMK"
    "I3S/BKXJ4WBT3RZBvGet5NP/K4TF5L2uBxwaCtZQHNTnkMuzEF/NKDey22idmdgvXq4uHq"
    "4sP1Qe6y3QCy94mudnWtXl+PNr2fGUXbuvOG3+ScO8jhbEUfdVYRtrg37AbRUwXoWvCs9e"
    "vP4C3tn6p/vn0V2QEEyjVHK14J3ql/Zb5PZWc9T461UccaejyYKHXzCXFneXyvdr7EBMKY"
    "Q5+piic0S7aCbDA7LOHbIgmtpbencNSvXYiy/XqZE+LNV4GmsEBGGzLakNGGjDZktCGjDR"
    "ltB8hoyxsQyGhDRhsy2pDRhow2ZLQho60lRtt2FXSsSuUpU6OkbcLBTlYs/UM2UdUCzalO"
    "5/A+ccpXa0y1Mp6jpiIY8zsv+e6OsETQH1lEBZQNGfNx3LBgTCl+3tyI0gc68UfJAH1H85"
    "yOrfDa0eeTHAqUDqe+UMBpPyqYjpIVTM3TJBvwQP7msoyzdKstYkrJrRcO8+H7t0KXSl4E"
    "LUC6/PYg08x8xs5l+MKa2qB8GvD/N0rSQWraC1LT5neGJZBPNTJ/kF+r133JIb4PJWBfEt"
    "/UjXJRhFONzMcYOCgW6fFnqpjwOoI9dwyRBbhVy3YbLEA9oGvZYIHxtINjfy30qYWhAO56"
    "O2xg7F/HHZkBewMb51qwU77EPhfmbRfm9TV5844/DQB9mejKDLAbOfOsBTxzFKxRCLk/kj"
    "3JFWnRGGXqIO/Zmp7dGOU+qimteUUKyuD4Ffq6VF2Zg+WNLyw137L0XvAg6lZST0PJBatT"
    "VzpCMezGHAjVcIxdO/B/m/PtFnI1aqJXME9j48g5YZjU5GrcXwkLX2qB6B991FlF9J8kHi"
    "rA8w8fBxb+m9dHb34GpwPbfvUOePdELuog0uDC1WqPB541HXHridKJUNOYw52LKrLNXWqN"
    "eCDoiDuL8c72vsUEpn+L0rAATeuysJsToI1th3KxSK5Hcj2S65Fcj+R6JNcjuR7J9UiuR3"
    "I9kutNY3Ajud5Y0+TYBMn1IQwvSq7XQYuydMt0K4PnjC4hBS/6XocUwy1GxWOn4HGAQpr2"
    "MAwhX25XusPBp7tvD9ef7j5/KGuaGyhBTYB6GSouQgwxDiEaYgwgRZelwc6bbAcH9oHJoa"
    "QmQyvUV+nRlgMwbrAd8H1zfeYo+BZPKvJI28BJJQfUZyaY36XP1Jt1bTLLcUWXx+tymlYK"
    "3G0I388cwnW+Baa3etSfUjgnTrmlfoh0geSSAb/jhYJ4+yemKwe2ltKFuwGRk0CiIjnSJI"
    "as4cl7mcJc8EQb86mcX8GbCT0buHVbvJFDAv7WMDlrgp+9tSsKfrbdFoD/aekVNnKVTR7h"
    "bXCV1YJdywSmEomaXtzXo5/Y+wogHy8cDaD/KdmXIROg4iqzFubsgluD0ak94UX8y3DA4p"
    "/5HTozaPiHVKSIXPtEJ74V1KZztksJm1M6c2lhKcbnKmrYnGaqnizED4OiI7qNom8dvyE/"
    "g7M3J4Ofwe9H9PyVEml1LU2TByIXsYDL/V6tLRBNpkS2ZJorQVhu3e92vmTH2WEb4221Kt"
    "va6ptHosd13x3pZUgvQ3oZ0suQXob0MqSXHSC9LG9AIL0M6WVIL0N6GdLLkF6G9LKW6GW7"
    "rSTa0YmOiwEwcyRGBZWHOZ94s9Icv8WWJqsqPkRvi5KKJjjaG5BURJYByvyZrlZUE2WU+W"
    "sX3+R9QwmMM83Mx7lJORdkz+wgeyZZbbQmhcM4XahWtYyy2GeWBhT7Q7E/83fRBsT+irCU"
    "xnTco3lhzdJyabeqJ4OWec3midf3Wbi4N6D01TpPKcRyGU9pDvU6ntJ4/mRhnpJuo+tGRx"
    "WiVUhF3aQ7RAirp65mJLh24DMqLOJRa8iec5KVmut1t5lIGpIdEqpK1oFH2hDShjItkDaE"
    "tCGkDSFtCGlDSBtC2hDShpA2hLQhpA0hbQhpQ8sxf2Ha0ESe3iS8ZSkrmWZGk4i+VK1E3D"
    "w3RcfvVGAsH+31OiaZLoxGHsLNPe7KfrhnM1dxhsa8B34cZCY6NvUcU7RLmOh6dCLdDZoT"
    "grrk3KHEXRKFSrfMWKQnm7ZlkvgvZdxs7j0Jib2g0xH1qNpORtLbjn6C3PR1mCS+S5UfTq"
    "nj6BIF/f7P4OyEvJH/fvL66FX9Tefy7u5zatO5vMnuKt9uL6/vfz1WxpQPMX0lshhP+ZMz"
    "tzTxK9Voi3hf6vJDv7yyl441t8L/2j/hJQWull6K75eKV0dpe6lKXSsUjZWnGm0BE6+pi7"
    "6axCXkPr4g9zF53VQC+0wz81ljgLz2qCPmjEeHTMgjeMdiA+vJ5dMGFCORO7bl3LG5PklN"
    "5li5SnjbtuKvL/CY3AoL4B6tJw0gf5/oalfXnrX4Z9bn0kSnVpk6kSpZHk0noVi2gqOTfK"
    "oIPwdUx+Bs1f/9LZR/O7VfqUOZPzcMCJEpCVDpg+qQH1Gcyg5I/xCPkk4o+wP/H5Uv1WJA"
    "ckAyr0/EYgRkw1+920wfQKJhHaBkGdqtJAvthjpSq1/UFJ8q020Tyk7ZLgX1kPWFrC9kfS"
    "HrC1lf75D11dBIQNYXsr6Q9YWsL2R9IesLWV/LJwmyvjrI+mqM9bVdle8quRXhHY4KcTI5"
    "ZVQeonwxeXBVilKG3OU7vE+c0vS7dCuT1aJCQ8gT9/yCTb67I2LrGGKIPSBC/kjE8g1BnY"
    "muIjQuQr6Ochc3M51vN6cUxfdswiKpBGqjWHTy3OXwmc4vLzoLkm1MXo1AL0VfMBNLFd/R"
    "N1VgC/l6sERRXV3PHFlBnTa/aIwf3LPFklhA3CRjC4eJ1mKzyQh5wBx5fhOH8H2l4+I/tH"
    "niu8QRJbZlc6rkNtQ0csHR6UmvqYl4gHRn//mv7F4gQSu3C0QNTB78HwK54Kg3VcqNciZA"
    "2E1E1/4juSu/l9iCgySnhMeeVUUZ1xRPCdZ8pTNZYa+I223JZgG/WR35lLmUnSwe+Pr+3X"
    "Gs6N6wgQnQ4M6xlzzhaFNPFGqVU8v8Wq37UG/7D+ZpzKM1rsR5oxxFftdLb38mGwIyItIs"
    "QLmcD5BoYj7V90K+LFCu3p6cvn31koqcSXpRCbAzzcwH/DLyI18Qa0wiQAFl0xUga6KMAs"
    "oooNxshCaO3mPy0ZYlANQEvsIw36oh/hDx4l9yPYn4vGVAnjcxH+T5qP5FWKTfByaoGs++"
    "ynqXiBePbGFOnRmOIOqxv9he2oIcOxzbGxj7F2E3ZkDe3PF+LeKJsAeK36P4vfknoAbE7/"
    "MCWA0AfZnoygywG4larU+ETgfzCoBee6tMA27WftmMY74W9XLbJHjdDTgn30ShMg7b652v"
    "h31+fMGc/63L+U9q6DF4o9rVTVQv5tjkK7jnYSoE3PlD4v0TpRPNz+BBWar3Zguc3Ifjh9"
    "ofeD8YU/WtCwIKOU91VkkpePHzXTvZoICqwkePTEb/32crahexviKq15jMLC9wgRbMfAEK"
    "eKN3CneV/fCL6CiFwmfqzaK/gHHggUngyaNUrp7CZr40R0nhnwfq+ShffURO3pwBT/yfB2"
    "HD5J8zsguYld0wub9GHnbSikWBT7YxPi63EXwT68589Bem8s2bGEzmK4xjJjnuqFBy3NGK"
    "5LijxeQ4va6UwHjeoi2q18JSsTGIz04LIHx2uhRg+CiN7y5Wdq8IbisMa5/+lePmL88ejJ"
    "7fCXw3nRiYcOnKJ7kvNN4e5YPiA3471Q2W6V0s3IAtP+K1ez4Jz+C5p5L5+XzVWSTxVBFZ"
    "t7l+mpIuiE7a8zsx6euDEE08pnXwI1enrU5fuy28tjk5sxEPBAV+d+vflIhUNfgleM5D9S"
    "1U30L1LVTfQvUtVN+avz2qb6H6FqpvofoWqm8dlIrkoPqW4abJsQmqb4UwvKj61i4G9FWV"
    "RZCV4NqhULEyLfbkFXYtW055F/SvfNgLiBPopgbfCB5cNIj9eQHoz5cif75QsIx5/qhkgn"
    "yyzXbkyH9QeikDS715K8nxXoLWVGUUe8tpUWYtJj/iGkDEo1FFSiUEFLqrcTDWkKUlvB3o"
    "LzkoFDFNogOjbfOVemPiUiBsJu4bpEs0cDipfHBo3iRak2ycy+EsZpN0Dyav/Z/k8T2sWa"
    "nq93BrQphtTbn3FB3lwWnty+O87dGi3M62LTTmz9TuMrfkzpBpth2bwwOTI8yaxpVbIaBi"
    "5d73NbFRMLsrR3ePel3pvDo0r6KxKse87IpnsXVWOGvma4U5M9CNrnDnro/+AYfWtdv3Zh"
    "O/cHhzlVIWHLQ6iaOaHNqXN18u7v+Rf1aLnk/GpC7/8Xh9sdRYCpUyJ4Ocpi0tUw0QqlZY"
    "6e90RlUZ6qJ+U9ucqzmwYyKe8iZQEaPM25q8eSw3y616f0NMoqTwKq1n2ZZmr2VfleSf2q"
    "6VTnIsIBdTHbZiVdOgl17RMs0MXs2K2Mm4dU3DW35Ny7YzeT0rYhijVjaUB3tBebAsraso"
    "+Nl2WwD+p+iVEzWW1TmEbVjgZ/e1Z5hn8ambTW2dya3guYymMirPmLHGtKE8Ey8gtcygKc"
    "yfkn0ZYobGVpu14GeX4j3Oqm923Wkgp75IRrcugiFGbFIzqfs27sgoo7Sda5/28KGuSDeE"
    "tB6cX6Erjeke48kF8xXZvh6WYTf7C6RP6mo2RIGqR1JEt2Fzd5XyeKm1YkiPByVl0Vdj5t"
    "FnKt+xLmzQiZEDbzrigobhRo2hGnvze8UmwXyWpwnXp7WXxe9RP2ZBKoCAs8kJDUpJVaFU"
    "bQ+viDDoiu5FQCS+T10bvMyqUMrZDYVgLuKOzEEUCs715Q9N3kET1wpcBaM1DGjZKhLrlk"
    "swlUfq7NchnPeJrszabCwhjyjUtoJJo+NwMnFYvxZyf/KeHIbzfgyDTf3CskkMq0ETT8xx"
    "uhOPD5hTef4q2B6gp6+6I7Nwk/tz+AP1Bt0kflMmRpVxk0fPZwYxqFvW9/gP2ZVRC5/EDX"
    "6eBi2qq6YKkcnf3KhfM+HweDc889eG86vq7kL3Zg6kkfOvtmHtbnOXgkJWsxtyiEOXe3Z1"
    "TzEG80H/yx10Zg6WsByq3ye3EeY359hsQsEBDn8rRBzCs+F6HYeuHz65VsshLEg5DykDVu"
    "FhT/496lCHOcMrR3X5qMuLjqgz6ehLSHncGXdUMsmITy0IRasqjFAzblH2YXNfa4JCxDNx"
    "mN1NVJhrVyai5a/LqF02/W0o5YBSDijlgFIOKOWAUg4o5ZDnxaOUA0o5oJQDSjmglANKOa"
    "CUA0o5tCXl8CQhyd9Q1qeXRm2Nzvb96PHCF02t6zco+1aFe97aaMB/qAo4aXVXHfmTvhuE"
    "kAwxxkJMq2j67kLDmgm8mzLMH8yTJyybzCxFXGH90fLgbRM5vBon6dBWgTduth3Z0Z/JMm"
    "gXji82b+L0koc3E8zvquorXfkqOe7p8hheTtNKwbxNwc0hhOdbMBKsHvWnFM6OU26pHwIc"
    "LBesURTnpgN7Ls+rVLlCHyl83uSktPA2RwEMPueIB46tFvZqh7M2CnlgHtoL5qG9eLn57e"
    "DLYirUDqZCvUyxxe0Y8LUqK15dPFxdfLhelYbTLmdDMc9z6RoRJ30VUyN+Zi1H486llsP5"
    "kyVHOGR/a7GHkFn+DhgQyqnRvqXHIT4KWjwdzUDX5AiIBU1hiniUCL5IhmntS9bzL/55AN"
    "8b51oRH2IX7ZMy9B1Iu0yMNr4jC1bjX5CZc418BZI6kNSBpA4kdSCpA0kdSOo4QFJH3oBA"
    "UgeSOpDUgaQOJHUgqQNJHW3V5wgiyZMqPIN5a8N5BhClCqUXlK8JQRPbIkXjk20TDMp7ed"
    "vp70vvrQr8u+TFSe+27LVX3GIr5ACV/66uXxSpQXl0ochy+4GtNM7KkSzjLqcaGX/FHh2W"
    "mFA5kdR+ZxELfn8HcimJgIzhUshvwH8Ow9Vly0Jlmhm926jqUPIoo0qYq5WumvZuEfTPlo"
    "N/tgx7uK2puuFnujDaDnotcmhCkxGONXZxUcb2K+nAvVipBSpuYfbqNOuEkkKhSOOUe4Wp"
    "g8j+MZwWUXNnTt1YFkU+1WgLYA81RSrtAztCstp6iT3kXyH/qiH+1dbPhVrUrHxL6CW9AT"
    "sUVKbeoqV/Ldqp7bC0HHWbPLiHvkepK3/jvQQhTe7Jf6KzihcnomflkSN6eC1B7sJSD4MB"
    "NMnf+vVncPb69xP5z7f0zSu9OAGEWkYI+G3+iIFUkJtSIQIJR2voMbtjTZk/kv/Rk9PHhf"
    "dRYXjiWsD/yZr2RV7ABGGjjUkatfZFgHUXyW1IbkNyWwfJbSXtgOS2CEkktyG5DcltSG5D"
    "cts7JLcZZQwkt5lpFyS35RsEyW11yG0lWQZbRS/Q3kSQE38qsn8cnxTZP+RTS/cP9Vl6Ou"
    "y8QpSi3bBE6M4QIkEFaaItFiVqRRKntPhQU7JDm4Iv0h1qBz3iDWnOaW5pYG3ewGTxoE/y"
    "tDYm7syKy64KC2oO+NzqQbUs0i9e36TxABtyWF6OwxLdE5TAPdHEfFLFR/myyUpmAPd0BG"
    "S62A7IpdiqAd8GlwKGdAMW+Bh2s6NDfy3yiZWhRmVpfdO8aI4y5T7jOubfoTNzbKKYAnoe"
    "hCkkUPpZnoJMruL0oC+PD/IoEOFHnZXch8RDBTgPulTib8y1enKdENQ7tPQywp8YDXMxiO"
    "UR1+ZjHfx6byn9VVVdzJlZwFMYEbEYa2m88/VcBbxDxzt0vEPHO3S8Q8c7dLxDP8A79LwB"
    "gXfoeIeOd+h4h4536HiHjnfoLd2hqynehaN7mW0l3aqZObP+6F3BqXj4dPHbyZuzaGfRAY"
    "1fhF7ZVBLziP5VLX//tEj+/uny/P3Txfz9PqmTuh+1Njl1/LN07wMyhFM4F6AY4+pDeBR2"
    "qmKJ8wKGOF9qh/OsGehfEya9tgqed7rltp3FpGdNXVuaQkXzqFMy+LoTLrZHnyGbr4Lt0y"
    "237NQVBt2l+ZvIod46q0tnF1IQy8WeU43Mv/G9hxuukvoozdylB6K0GkSiyRbQF36MeHiB"
    "sgloV1ybB2IX861rwLv2ajYx0Arch+sp3xDC96HG0tYvD2tBTq2URiWzP1IyPsi5v1V/76"
    "y6vPWjJwrc3MKzkCH++9nx4GdwOjiyX0Xp3m5I9oXrU9BRgrO9LsfiPbM+fadTx2X7TvLP"
    "eTe47XyJCVnnyRBmu2nn7X1TE3nnmS65N+zCyzf/7ng5j5fzeDmPl/N4OY+X83g5f4CX83"
    "kDAi/n8XIeL+fxch4v5/FyHi/nMcG9RJ6vbKJiUpjYvkF/nvgWvKnaxSFUqCRjDUlv70Fi"
    "SZlxHjcwmerwMJLukQ6+qswmHUW2nqQH2bFE0B9Z0o3+GbzpHw1+Br+Ts/7P4OzktNqsaN"
    "4mYRS4lDs7b2KyXSKRB5tTLc8aBv0rebFtVC9w5Lm5Sg2VdDOTTfBZvWrHCkNM1iToOaxv"
    "yMgfQDKiPKKX1NtItaqpGbGpFYrJDU0e3UPyz19M+A0c3XPkI5jowiXgc854vuRcDlx3yR"
    "VCsl0G055s2NYOG90rlAuQwA2Z3lctucJMufdUH8zLu7vPKa//8ibr1n+7vbyWHo8a4fIh"
    "pq9WUVACBSU2uJRAVn2cwM3UvvrS+hJJ+DOXpUVNkGlmvhm+yZcN1eflFiukMVDGY6uWGZ"
    "TxMGTBaUDVI28BqmUHfU6584bfXJPUO+ouOmuhzizDNURUxhTq5YgRm9RUUrmNOzJpPaJk"
    "bLJiiiKW5tDtIsLpcrqd4mkSXXhHPbmeduda4fPvLMHHtMftmarXA1RSkUdyLNgEKXFIK0"
    "NaGdLKkFaGtDKkldUcCUgrQ1oZ0sqQVoa0MqSVIa1s+SRBWlkHaWWN0cocPsybMSuoBVED"
    "g5VeNK1DHvfku9mg4A9Rm+LJrG2Lu+wkle9LTG6SL+5QMgzkGVtQUzhMf/JeV/kVZYBPNT"
    "KZRPNVupqgnzPlni2SjLK3v7+mP4M3r1+Tn8EpPTv7GZz3ekeG2ORFRY6q7dn/91PZXTtW"
    "OQqdW13mvBrdsmF1oz2i4gDyYUDfGpNZyQ1hM6QcCatNx7y8MaJWGzRF/JcyFXYICMcD59"
    "W1JkQIWKzeWx4dBELu0jzwBbOpBT/Ggmi6UbaJ3re0Ot5CQ5O3kQtvyN2TeU2MsRx1wnK5"
    "uv3qEzeaNpGaRPTjzOHLGkBs25CtYhIMXEsKmvG69NVGuOJF5iQ9/jwnQbAmgmjbRwjaWf"
    "M0RRcqwp2Ia6R1d7kUzUXoMISem/qp3OtYbADiOHXZFclla0xtRmTftZkouhtzIHwcUeZF"
    "A10h589rxTQKoVx9mK+ICLUg/Bp2YxSE1oR6gru/iI0gKZdw6Yi5dWf1fdiNUUjKwahkr9"
    "IwzqwRkUtv4zg+U/nadVGETgyK8yQWReBDQXncskKhq2ETEaGoFm6JsluGANekdmF6nMnT"
    "YU20SogQbnqcqZCirjqmL4cLp+cVAq9PHKcL7k5VBPtEgAcqu4HHzVnsMvOUCDlN23BdbC"
    "YmgV95AEbwCYOYCJEbBdgRK/yBzQ46Qbtya/RYA7hdy34MOvhcJLbWVrzkGnuDBu026sYc"
    "0KIR19Fz1QHtTU8R6GHNG7Bm1zw2nnCvsntH/9IkrcMb1c0l8fVFrRlIwi6rfx9dKO0KB2"
    "C4PXdY/XHZNjde7cZL+PHRTr2GI+9FjxXQpYVn1XIX+8YKNRiHRA7EQ+siPIPo0J8/5RYk"
    "vahCn+q/oGZDnhZtcx2bQLZP827bpdu3+V0taNBKo1PqN9xpQpO7UTgw/wDzDzD/APMPMP"
    "8A8w8w/+Ag71iP+QeYf4D5B5h/gPkHmH+A+QeYf9BS/kEUpKrCAI7aGs2L/xFJASXppz1T"
    "aPE2nRDPH4fX9FWMkO7BZHbjH7BU+WQweKfsAbG2iJwF9wIREcC1KwqANm+d/WEzgm3UPT"
    "b4YBAcfhltuF2X5gOY4YWVIiX12ieApnbiOEJcAt5Uo+0AOB7HJJQd078BC60aSQ9pltW8"
    "m2VX2+PidAoWYb26eLi6+HB9kLOg1IJb88cf4o52bBVZi3dqeS2gXbjjrP2m3BCU7tyIQ9"
    "KAMGeRbIdNM1K3sM5zq3yY79JHcX2aLxg5/7CzihHznHqsCCMmpK8rRpZHh0z41JNQqSTG"
    "uLdcykvxliZwWuZvGBYsaJfW0vLXReC39G1IHEHiCBJHkDiCxBEkjiBx5ACJI3kDAokjSB"
    "xB4ggSR5A4gsQRJI7sbT3k0vNESSgSqC6i9UaiUFEcRDKEluAGUPCmFPhxC5MJIl/UWxoP"
    "/0JMa9HJzrfCQsOapUk3feKaJaKprdQmFU/MyRPsWOGmxi1MHtgRB02LuNm8E2uFmqPcJn"
    "ziB0uwX89Cm7fe4Pp+9e3+/vrLY9llPqFJObOELwfQivuEvSWebWpxMa8+bOYKoyj2mWbm"
    "c6UAeQEuT5gAHu670RqvFCSUWug+yhRu8fBvg/zgJcTEanKrjNQla2MirLVDZsUozZBo5c"
    "4/o6eUvGNdlFoK7/vVB/Df8XV/LOuknipw3Q8NfoMG1q8/gzdnNlVK6YNX76xpNCdC6wgC"
    "dJUo5jufO0phCT6IBafHxIdgFAPJT993cpzWjX6xCWSDVoQzJIKaNdhop4KG82ITYh+oao"
    "HkBCQnIDmhmgOB5IQISSQnIDkByQlITkBywjskJxhlDCQnmGkXJCfkGwTJCTXICeX9i5f1"
    "NBPHb/mbfM4EPYTv+y9QcJY7Z+nD948lYao9dDDC8FRZvkqmmdnXy3N9+Tr3ymdFPIuz5Y"
    "7FWQ5VQsAvyIW9gL5M3Ho7FGYScWJD7pElgtx5pjnhx8IWiNubPQNWBN+joxYbRKX0iCum"
    "JUgsrRYBlYd9kReZXL4yzVuYbZKZZlgQj0rcfTktfCbkb5SrlPTupmGJaM2/GDMhqh6IXh"
    "diw7xewYZ5nVPHML7TWDDMCvZFspH59//NVSipSbhI3PUUhzpusgUcFygTou/2mRr0pMeD"
    "zerRIKFow4QipLSYTmnphzWPqlqgVOWkLVpp1mM9X3vXawTpPbHWSC8lybR1e2cBuBNehV"
    "kcIUEP8vhBIlkdJ48bJCAaVLw4TujRq2Et+JgqH15CBmXLfwW6Tv/3n8FZ//TkVUdXsQHl"
    "IMWsggVoxKf0WTaXP2Nm2Zx7AuZGH/he/sjjwXAxxrip71zPCFpkqsyZ1glxncTt2L+ydW"
    "Ha0SzRFZ5aKY7TC5hjS0M0zShaEEJp8TdQMBNt+BckDN7qyzuU2N20rmyr3xdVX97Eb0ty"
    "LhvsVtWmbuX9kVSGpDIklSGpDEllSCpDUtkBksryBgSSypBUhqQyJJUhqQxJZUgqa0vxZt"
    "OyK1WO3GVnitZceTe/sOlYMwmcmjpj7vqjjpwznpxA760Pn347OTs+/u3o9O1JRd2KIpvM"
    "KtWK7Bajtr8yFokbmEydeEywWFwVWHZY4WuFNOTHhTA/XgH68SLqydctsYFkmplsAUXpAs"
    "cauFydKCFc87t+EaUodpveROBY6FInf1KsZ3wlmhtNunvU1yhw1OmP1BVLdMNiCPWOTCaU"
    "OBq9irbIdGG0PbIkyCmROBtiir6EZ8i9JafBAnMi0d5oI1w5REhHtzeTc0HILb14vLBNhq"
    "PNxCTwaa2pkO3D5M3j77I/OJ+H75ygn2pOhlucI9D2zJB7NfVcucbkXSYt96IyzVoyxoJz"
    "W8EWN3IeuClZQTETPh3HHBl1Jz/w+Fj6uYHcSYi++Zg4xJfnxfEvpjDpVV1MuBSH27Oqs2"
    "ihkw0e4W9vvtzddy++/APie2VPKbfM5V7HCrwh1HWRe738ufZ7RSsGazn0mTqGTCn1LlUN"
    "FDfeoGE+3uv73zL2+MSnsivPCiYwh0Zy0gzNWdQEUG9y6ZUFtQwT7Tdoh893P8qaQTldI3"
    "ATXaHTG/yRRB42Gdsge2yfsuT99de7+8fr0vPix4h66uIFfkzFLKzmDTDxuARj3JWYVF+a"
    "FjrZoDluvny4+X7z4dvF57IGuXMTx/bwJ8D+oYh5mllacYtvYefgfZIfU/nK2TJKSbJR9g"
    "KT9X3rfyyHCYO09uIZwuRB5cfHh/NTuY0rrqQY8amrgvQTjz3LF9VlweuHWf72cPdldZgl"
    "G1HppG8koYNsmCUkeZXPK11oaPJRBjJLQ9Ir8xMHGZXYZTM7TOwqWp2zfd9rgbhYzQtb6M"
    "ZkI31zWVgaGF5cRGYKXJ854ZETjqLE748qpjy2kZia4kiWIW1kmu5Wyn6Was4aSBPbOvZG"
    "Qie/yvDINN5CWk8ie4rzJ5jDvAER5q0bB3ZAq5C64lbbY/nL2VxYNg6gK4d1rJYB4oY563"
    "s4CiINgkprQarp9oyHH5nBMCK2+s+9HQR9h4tq9O9kwy0bAHLdp7LbfRTt0WIRpJ9/Hi4Y"
    "Ocr0YbIPn6cho7cElf5pqwQaQ3x3NaW6q3RLClypZvow2zazslNxQ8cnrzuRqNGuoMTJE/"
    "m5ZC7xZmviENkuMqbozXydv2uGMb7C26oo0Xw/VGQ15TdHWv6H1rXb92YTv4nF8zIMCcXr"
    "pjTM5c2Xi/t/5PN0LnNCSJf/eLy+WG1EBVSlSFKmvcHXsUWt93c6k2veiIiiVN3M9etpke"
    "vX0+XXr6drJtxYJfzXMNa8A5NXvqLmui2jLdi2qZLp4wsGWp4gm2lmvnzTZfjCLyPZhHpC"
    "L1egbC4uUAL5VCPzR/e1et2XFc1K6C0URTnRxHyMP8qXfVmEM8oPRVHONDMf6dvwhYEWSC"
    "JiIBY1bGm1NqOoYRL9pDxIUeiTbczH/Tu8rQVZE4qQHzErgwkq7W2Va9KG0p52PRqwwXXc"
    "kRmDvhEnZS3iKc+tANzggzQA9sewGzOgbsBXWQt0wnkrAHN0YGwA6stEV2bAXe9wuRbpzG"
    "EbC9CaXIB2wZFpwAafeCDoiDv296hDMyzRkBuzFvmkc1cA9ujA0wDyZumoNnAwWot15rRY"
    "WkI1LWarqhrnsNkvw7Z//P2eOssouYsVlA3xJNvQDU77gK7shNbFTdBr2Y9JLngKuMac7p"
    "zJr4Qj66B3G3VjzuxPgRdn4iV4xvCfZfIlC+EZZTIwn46rQioX0WcGrttX3dmN7GsfcYVV"
    "s4a8dELJg09YP8cat8SdPXL457r9bcifISlVfnj4CJ1VWSTWC6xUtIaIzTEkIPUsGnEplJ"
    "JqNz735QDgwRCmdne+g4Vq3APuKQuB4FkEf7hBxtYLP0vovYfi1fMWkYh+rhC8/Hs3qz6k"
    "RswqRXG9wOfLiseL/2ptcRo/VkBcHKRVtPcBbX+RhmJjCn98p5TdFRFH+ie24uMQv6NYOR"
    "11CzpNVB2KWJvJhAlrTGYW6C7m0bg3/NXrpcbbVw1vQ8+ZBHIR8JqWCp+P+DbeORtCQ51o"
    "1IlOh/5RJxp1olEnGnWia44E1IlGnWjUiUadaNSJRp1o1IlePklQJzpjENSJrqET/SQhyd"
    "9Q1udFRW03OGekNUrrsf2odlPUdlqULxelMktV9LzRop4pLWIVD2yE7N/KylTetd5BEY89"
    "9KPDKGxZLaRMM5NToX6MuNIBV9Lf7ywSRt07ELzn4wlxZ52EvKghoqFMdCdBz9FXQZlbTs"
    "4dStwlQeBku2w+qGzY1nSM/1Juxq24CdGJaoKuvIopnxF6d/c5NTUvb7KL47fby+v7X4+V"
    "seRDTN+MLQYs5/cXCyZaHqRPNTKfGx4WS36ZRLX5VU7hHLV5ky1IT2uEgILZgNuVDYg5D6"
    "bnPETEiKoWSNdSNwT7dshuC2jP199cWknO/llrrJvIi621Za5FOOU/lObD1uR8rSIAfaIk"
    "/IFZ+k/0SWcF+WeUeGYt8weUgceUQig8CpKD4CejwpoyfwR/YJ4VcYcj1k3yKA5u56JlGu"
    "3YBNaOnDieL1opxp5dV1v8qphE28JXIfUGqTdIvUHqDVJvkHqD1JsDpN7kDQik3iD1Bqk3"
    "SL1B6g1Sb5B60xL1JnWqL+NmpBpukd95SYfMdYvvKbvkQVDXrmLqRLPtcSevXTuvrg9kfO"
    "6h5dX1VBnHMW5gONMLaqMlA8YQR67kLR6fFPEW5VNLvUX1WVZDsM+9nJDmcodk3sJsbk8i"
    "+v4+1juOQvRzxeP42pHLU7qhHgrexb+gMm/2lqEo+Nl2WwD+B63V8xLUE2Q/mM5+GCe1Zu"
    "pRIMrI1mzb2C8oXTVfF/L5EC9yVT+3y+JlfcpmS6/rU4OkiFRHKA8GNNy4rfXrz+C8f/Ra"
    "/vN3+vrVO2kO6RZDIVkGUTc+kSPG1no3WmYDGPQ9KOgiqDPIU+Vo6VtMuMqXpnBYHExvTz"
    "Ojza/Jame0+F1z4dUGO02IjLb57hnRuza/SviBzXgbX4TECiRWILECiRVIrEBiBRIrDpBY"
    "kTcgkFiBxAokViCxAokVSKxAYkVLxAo3GPdoTprV8i1l3qKZuVLgyF12pnxRr/huHlDvWI"
    "9/61gzCZ6aPmPu+qOOnDeenETvrQ+ffnv828nZ8fFvR0dHr6vtNYW2mhU7zcJGE0YrNbq5"
    "5lkvOpPtw/BL8vDOI47TGqZBw5bNk/WGiNpucHe5uru9/fbl5vEfZSfPRVQjBV46pKPooK"
    "MxVdIFfZZTN+8usJg5ku03aJLPdz/KGkNNihGZTKQfBimjLvdHkH8obVJCLah1e/jED3Lc"
    "4YLWiFtv0BYXX79+vrn+UN4ewOSRkwJ+i130FNo2/io23yd5RbRWaPQkG5nN4uGWqkOunF"
    "3mz0V64DKOWLDDm8SlEhPu5lc0W1VFPtnKZGsAUYErYR7gss3MNkbfIWxc5jwYNzDZBEs9"
    "pUTOOXwcz3BrKv/RRMisFWm5MdzN5EQ5aZ+NibNk8YobZQOcutVh2Nowo4Gh1N7xRJXo2N"
    "WXf9S3yofrq5vbi89y/HdOMrJUyd0kg/rQo3Scu0otnx2pRlsxQyK+rXpz2+JNaPi1MQnk"
    "5JWH1ZyD3nJjJJqYbQpgy8i+mEPtjjXiU/hPiO8/0YlcseSukfhbz4OQo6FGSlMgytzJpF"
    "vulCimJeQg7HF7lvLR9vB6hvT7ckBXGx7pplt2ZxdOXdjU3GZW2K0zvdpdqhg+2XDLzL64"
    "ve6h5eXRRy5440rGz7bdQvvHDqFaAQaBM2COs88DodubdfPYczASVo6CecNVw8CcIXA5U0"
    "ULM6OAAVXe6tEmhwKY1xTt1y0v81ozCQoz0F4wA23OWS+BfKqR+eP+Wr2uUmPXN1CpGNdG"
    "4U6w+YuCnWhiPtQf5csaAXQmn6FcYuUWaaXfxrqgoGJP5BpClW69JqVDutFGYU/ldhQFPd"
    "XIfMhrpd1jFqsZ2+bWa3hvuc9YWdU7H3rYJBsY/B/DbszAvrnNdC3aCSejANra/2sA7+u4"
    "IzMQb9JTXIt5yosugLreJmuhrqXr43Trh7hHM+BvYmddC3vK2yisTbCDNQOadh0LqhNULy"
    "Qwt0mo3J/DDbsMW/7x93vqxGoBuRttokSAIX5OazoR/25F2IE+U+B/XPg+dW018pM514uf"
    "dmJxB/0Z/CFWdyDp59bKOzxE94MweJVj4stB7Fqqa7j+lf8JI9qhQrGIBqryWuAJ+i4OMc"
    "50Q81uif7k0MHikrOBrzNB8IG5GxFhaOlrlC3a/QqPDhmMzEhjpdGuBbPDH9Ck2oLuo2FY"
    "UGkBlRZQaQGVFlBpAZUWUGlh/vaotIBKC6i0gEoLqLQAn6DSAiotoNJCu0oLOrRc4rg3b2"
    "Duae+resdkrE0HxTr6xAeBNub2ncAu7mk2fPQby/fhObGOYrnJ89YbXK4+XD/8veyS9Wme"
    "Q6OJ+DafFqXit52eHMeyyjjXcaMtPGnp+PEeOs488CuYet5q+85Q+l4gXcJF/dlugB66df"
    "ZHhvBLMoQTtyqFCcKJNlsA+rW6xIvAnkU+x0Zhzt4slUA7p6n5LMoHNnR/CybxXbdO7ZAH"
    "IjaQJ6QGquWUwn5+9VYK91Qz8zH/EfrT0b4yUMWK5Pby5EJxgmFARfs81vTZMnk5WZgvnG"
    "plPuyfFSdAjWxYyzVlADQbQoYAUoe3aj9tgzqsxkQdE4RsmysJSuAR5zrqzxAzNLLDrmdU"
    "JtyOIoRKvY40Abuaxw/z/nZx4VnPrEytywUMkHRcGrDCfaY7M4zQqKOz1gY5vmAhQ2hPpt"
    "YmoDmu94muzDBA815PASukPMPSTNc26ZrptSqHsbmwmC0nbeplpJtYSNcTN+9yWZKLjMsV"
    "z5lAlUxVgG6XLtniVyV3zBa/Rn5LULswFnIOkXOInEPkHCLnEDmHyDk8QM5h3oBAziFyDp"
    "FziJxD5Bwi5xA5h21xDrlg+THb5azDRJPNnfgqeRQg/BAGnlSZmo7WODl+oQOfzyesX2b7"
    "jhuYX5cJhB1JIIedObUdUlGwMi50quEWnaku6ZC5bnF/aZe8Y+raVUydaLZFhr525bGIDJ"
    "SPJh3m3h7b3aekPypXnzDRxOy6CNzSr1qtitRZkSX1bPmKerawoDr0mTr5SK8nyseNN1nD"
    "6/Pnsl72H9Kh1vOJegLUQMDDli8sdA4DXDSqggaGMOeRT4t82lZFA9VVbW0Zo5pAx5eOJY"
    "BOtjGfWKj00jphAUfQFArV0/RV+SYkd5FZiMzCnVhrqnMLry4eri4+XB8srj0NDPzvUT87"
    "ueCsBT25HNeQC5xry1VVDMwVszPDJi2TPFuVDkwvKnlctOyqs4KLFj7ajVe8YiKCuvKxWj"
    "9IYkGfBD4kGlu//gzO3py//RmcDt68lv9uv+79DN6ckPNXUKNUjPi0E0Ot/s1hLuvDvw0I"
    "8/KFBNv/SmTINaafx/tMDiruDTdIk2v4a5A5h8w5ZM4hcw6Zc8icQ+bcATLn8gYEMueQOY"
    "fMOWTOIXMOmXPInGuJOafW2jI7StzAaDLXI7ylRVT0SpXvkXsxXQx+vRipS6GWi/p6CkLU"
    "1mgDKDbdk+wUNvUwBOwXj8e3TTiASldBzgZezALz1ptUS7y/+OOx7J6hC1hJ5OGX2KagL2"
    "fkuNyiEzUwmen0CC/5Hga7N1NBcWukFqBqJJtWlh3i+8DEsruCes+sX8oGeW1NNseDfk1r"
    "KI+LrqomNgQNhI4lgv4ItoaBR6k0EfP6gS/MtpuEnOVdFa44+MUtTLbRpQferHJh4XVzLs"
    "3n5voZvD17S38Gb363X/8Mzk+O4d9fD44qWem8iJHOl9vofMFEyV9W4gCSaWaysdSWTqaE"
    "+cLS2iodKEw5cQiUp+Re4e1l40cQZNDvT5QMGfT7afc+mZB+Lrlv6c1lskmlq8sNLbxfFf"
    "UqioOPKXGFpa7O3Bn8f78Ej7vhG0wS2Iy6y/zI9QepZHvzCfXTER/rU6wyQrUcseZPU9wb"
    "EpeJctkjqUZmex3c8gI54plJOXnybCFPQn1gFZRYcLLNjF50qCe4+xtseMLSL96x1JvTsF"
    "qsngn8uXhcreHVx6VUbtqrNRsvOXfkXM23R34HGav0ZA9trUTxX8qFdIBBF7rglmBD1wom"
    "cu8fcI+O5Hmq/uZ/eXf3ObXvX95k3exvt5fXctqoSSMfYpoFm8Nxwcyel8vsWaAKFkV/oa"
    "H5qScP6pWtcF9Tk1nbINw8IvdJUcVdatm8CRIBZv/kBZuhMo+wVMYAJvxs1YLTRsLPLqee"
    "1BrtTWSb5C/3ddAOw/viUK+od7o3MzBvf5Ffryme3Rq3Lg1oY8GpViT2M+ewMPmgFnplxf"
    "K3PZMwHS/9a8R6zK8J4bXuxSDwwjeKVwh9WoXrPXlyLVoxsBCCE48PPTLOu9EuA+HXqJsb"
    "n44NAvIBbkQTEE6I51t80CSCyRN4zYFYsuTCRtfCJiFTn8heqsL1J++Jw8ewE3M2+BtfWB"
    "IpbwY3iypbhziws3mdMLk3HfVoEtFneepyfUq9Lun77FkuHZV35diF+h71eaG7LHJ62BDS"
    "id250XndZnZutMvk5OUmNqDlGbk08dDaVNwLuNN+AgKh4oQo5q1F411lMZG2SAMj0mATOQ"
    "EtZ8G29k2pMhHNfQvmpWJeKualYl4q5qViXirmpeZ5yZiXinmpmJeKeamYl4p5qZiXinmp"
    "mJdaIS813E8gXNQJk1QhqUK+jDyrV9lS2kkWCySQpUil8xZGGwEopXC+k6A3A3/zGuVjar"
    "NgnI/9elr1vLXhdoiDz9ocRa/lWs8OZv9Fpbvrl1qAUo1MZlQ/yBfNDvt5mt3ZufUzODqy"
    "31rHr8+s/tiQCVHWGttgiAt5ZHSlKXo88OMNAbIhwSx6La2E/uujIvDLp5birz5DIq8xRN"
    "49kOhvkq+BNNIdpJHuum58q4SlLP7rxeOX8xfbvOFPk6By7vkXWFLLb/tjXlaXRc+uv/QH"
    "n4iO4YSmha1/EVbcD+hgn5+cn4ASAVXqA2/evOqowIcKD1Iy1qabUG/AvXFuzlpLX2ECsS"
    "BZUrFdYkF735TaNZv7FiQWILEAiQVILEBiARILkFhwgMSCvAGBxAIkFiCxAIkFSCxAYgES"
    "C1oiFiQP9QUPfMkmmzvxVfAolFBYlDkVx5TknPH42Dp+oUPfjjI59OW1iAJxxV349okbEi"
    "GvsiRb3Nh89CN58dAE8HOMEhmPhobXhbhtmSmw2NLke+zHQoHvF5sOY+YGfl4u59IFP9HC"
    "ZIm2T/LcCPdzsQiJ0uMNX/6lQnxIE0CaQIugN6JGgPwA5AcsmsBwfkA7OhxZ4E0lBqR0PX"
    "J4AVndj+W0gKzcZxElAJCb+C2YqOADJPVDrzoUASpTcqVgNqgpQKRiOuJQSUKpMgtddiJP"
    "KqCBHk248k/fy7V76d/mdyWHfZvfExm2i3wC5BMgn6DuYQP5BMgnQD4B8gmQT5A3IJBPgH"
    "wC5BMgnwD5BMgnQD5BW3wC4vmzLiT/ljjypRuZe+r7qtVWpyOuok8dfeCDCBVz+05gF3c0"
    "Gz75bWH95q/XXz7cfPlYdtEys4Jzn9ulOB3R883gXSnIFAaKVZxJHPZHtP/UZW4X3qx0wO"
    "lKNrIEYbp2rUrRC29FbF4xafv4rMjNd9Z9Tlx8n2VtpAPdcvTY3V4pn3ehocnkAxDzgGA6"
    "ta0wnA7FwqHzMXNmYJ9ewBxbGsIaycOuIXIGavhJfOUArBC8yjbevjOqrgaxh2dQ5EcgP8"
    "KwQgM1QU1eaZXANdNsC6BN7TRIONmqhQMJJxtZSqrTS/IhjhaJWgNdnWEP7xNdGQJwjQVl"
    "LdCZ5XXripRtTAtN03AiXtUgcAYMwoJsYBF3ZmQxFFW652IycVh/kQ618GEn5kLBR/CfMR"
    "OKZB5bS4S6y1KTIBIEe5cEJ8wyUQs1hdUUbK3VbLj8q0epNeauPxJRfop8nUViVCvfgESp"
    "5r4rtAVSpeq7qUiVQqrUUsSRKoVUKaRKIVUKqVJIlUKqFFKlFg2BVCmkSrU9SZAq1UGqVG"
    "NUqS0k7dxfX93d3l5/+XD9oewUguz8AfH0bfeIPKs7jcLnj5b5O9KZFXkn71WkkKiF2WyQ"
    "mQrjMl+uV3K5mur/pm4Jqlp6Yy9US+FkRS2Fk8VaCiPmVXK3k+22z9meAYXN8wsbYpf8aa"
    "R9vCDtIx2zLgp9utUWAP9VvzCSP9q6q1X3ZU2EA5D6seXUj3BtqGMEdVH7N977Ou/KEBtU"
    "WkfWopxeTpH7UXU9aZ350R5n4VqeGflMXcBnCAvxJ53lbAWafKZIIZeoAdRUefvm5PxncE"
    "p7RNdUkf8+OLVfWS7VJ7T5otOBbBdBrQmZUE9YQp7ZetyGE5ywHM6fqG2R/KoubX+fCTSG"
    "ZIy3XRJDg9+EDABkACADABkAyABABgAyAA6QAZA3IJABgAwAZAAgAwAZAMgAQAZASwwA9f"
    "8lNpToeaNrUXyRL2kRkEVR+4nD+tTtV7vob6X+gTy+2czvlpbsSDdr5NZ/fcCjAv7fXCZ/"
    "ky13775cpSz93ha8d8f6eGm9Pjk+OpLQnoO7r7caYU2ZP7KIpZQULJsNq9arOC9irvPl1j"
    "rPGuuZevLXzJOyqjBlsn1shcgNhDSXRD+lGy7C+Kgh9BmNsDz25BkJDkxLg1fJZqtOS4ad"
    "lOYWsKagR7Q8El56T4LTTgZe+QsC2brU2SPZxmyGks40tXnxGi0ti9HIUyHE1cugnWhiNt"
    "gwWCehihn3nszhgDl82SL/lbNl0e9ko+zqwfq+9T/S+xAGVSi6diWocovqWD8+Ppyf1l8s"
    "/vZw92X1oSF7PuikQyPQQfbQIL/el35Bt6x3mm1n9kyA1Gku/dSn9/oY55NB0eIh7avJaS"
    "AnEr5KFogbmmyCL8G4J32cMOwUvrqJxkCq4kapikj3MpHuVUQaJeQ0VdVFKU8B26CmInDN"
    "61KTWtQ/ScC2wCZKQ7qMTyT/0E3w+ApRivhgoFdw8CWB53N2Yvd+BudHb4DtM6DH8i9HZ4"
    "NXil+hoxI9Khf4sC5pJBXq2qpeoysPAfI/p/qABZ9zZ/EycpPfawLFaFeUUiI62Aa+augx"
    "G2VSkCSFJCkkSSFJ6h2SpBoaCUiSQpIUkqSQJIUkKSRJIUlq+SRBklQHSVKNkaTUWltmR4"
    "kbGE2T+hFFd//kPYg59YnjVBTlaIUmxfv9YKJCtaWpUjlNTb6Iuotf1+rNrKuHqzvr5Ojk"
    "pGNNPQYa3Zb9mx3+r2OJoD8Cdtvpb0dvfzt689vRcUWTFbLYCoNl7aXja2PIdFUo59prPV"
    "kqpxujpxHICqkCbCJKOK02h5q/ONxCeacP9xd/PJbd9M2syDYlQ7lNeXycczilfTYmTv7a"
    "lWqXPZrqhodhB+asYJ8pRCYmZAZS71df/hHV/bIguB+dTnsz9acJo4XZuKtoatdXN7cXn3"
    "89PuroVUq6XUxfGibtlWMUn1cxiW61LQa55cvt8ULYy7fpwtdXXZCS7Te4JN3efXn8VH5J"
    "Cn0rGDqwNQwqViFsfl2Cont9CPWXuL9ItTH3BiOqjkrc4qJmTV9YJF9pAeDlh+xMM5O91R"
    "/ce+pYI3kOE+qgLQG1GXyo6nxMHAktXIsX3og3fdr26H8GzKPgYZai2GbbGW0jWH/AKx0H"
    "ch/oeZXjg20wbXed3qzWfeCFsGq+KNKbG8PfbJ7zJOhJ/EaVrrCybbfsEkue1uD+asA8uT"
    "4pNtQe3lY9E4fJHzHyeDAclU1dymm7HflLn+GoaMujCQfKG+uPkpy4VtKXkEH9kjV+07S7"
    "othnmtWA3myObk10I6ZhCWQTTcxH9aN8WThW6IWivGeFWQBmLCKt1PtNCFBWtcKC2qUZw7"
    "4pwn8W5cyqWgBkWC0aGOYfw27MgLehVWUt3Imltk7B33lZ2FqZLZkqtIYsNs2oG7eY2fLw"
    "xBznq8cHTOGSyW1JfdpZnt0i4LnuJPHg2vwWFcQh8/K7fQKJIirmNoWjn4oqgxzDVEXknu"
    "jE1zoackAzD+JyIq9geJP9Yn5Kc9+F9XUxcSRrBEwcwcQRTBzBxJG6IwETRzBxBBNHMHEE"
    "E0cwcQQTR5ZPEkwcyRgEE0fq1NeFmE8pnsu8hdGcdxX0CtlfVG4iStyUyhkzUfVEgen7M3"
    "h9VDE14XUh/svrFfyX14v8Fx3ZKmOLeQujKUcZNp7NdCg+vraZqaBeZQJqO8YAQjW8Vo7/"
    "vZaIHbXbFiq25saPueuPnFmSk13ZQs2z4p2nrsPGzO+OmRv4efNkaYgqv3GlaNWmDMIhRg"
    "UEJOcJJBh1mFsaJXz/F4pYjYjohrH1nFsezh1K3CX07HTLDPY92bStvSP+SwVtaTXyiTzE"
    "yQ1DWqEnD6cU4u2qNrjyvdQFS+0pcXl39znleV3eZF2rb7eX1/e/HmcmTE5QUYNckqqVbr"
    "UdJK15jXBtIeRlGUepqMkc2qdK0VDOU9+8aq4hkoe2aqS3QR7a+WrG9cZ8rarGVxcPVxcf"
    "rlssapwQZ4CXzNd8vSXu7JHDPwuxwB7DnqqYsZU6KiGrJLxNBYNOR9wayrcEj0nOKR0tgH"
    "/1SibU5plX3bJ3U+SWJCQesIuoHT8QDi6NO/eU2SAYnrBJODZiq4Yfp6gw4TMhkT3VeoEy"
    "kzvI5N+72YjVv1fQeeLftEDlSf7aZTQeP/nMeoVauRLKgzmFwwXR5tIrYsTDE6oAdW8GMv"
    "DK5f31Z/Cm//oYSlUfQ6nqt4PffwbnPWK/6miCTs4IWDIANv/tJrCB5Bz3fBH62i1XxG7v"
    "q+hzA0SgTJ+yy4AiuQjJRUguQnIRkoveIbmooZGA5CIkFyG5CMlFSC5CchGSi5ZPEiQXdZ"
    "BchKq0BZXTotiVecK0+0br0kFD6b8NwX8zmeS195LBsakceb6CizaD9YInHn9mdl76/nIr"
    "JdsYPZUggd+npD+i4h0E3/sjzmUfBK5GJ8SdQTwdqsixwlKom1jYUDD4ZeWa59cJRblFqU"
    "Y1qUWbmht/KNEvm8xaIRVRadGSICaabAc7K5LQagVAxSUucY0QP28y5/OTIkhDmAIWZQmW"
    "uhR1nBe6QND8nRIgzxuYjPJX9ZZR3G9MiSssdVXgwh0z7H2Fd7uGAR/QHG9wJdc8bFGbZV"
    "5pVT0qu6RSGrLK31tHUEg2lMGEPZlaofb3nJU1IbMG4rAR1/y8BNV8D+SRlQcufW8SyKN8"
    "Zzs0kZGJ+5IKic/labjJNuar+N34wpLv66nUF7UUEelI28TrhGuVZlJagg1dK5hsFP2YFl"
    "MC/WQb89GPjztQa1xYypVABvRWrTBtMKDVIG7ABN+jfnZltK8FOzn9i+hUPtfkmasO5FiX"
    "vz/wiHP9XIxsvguL+3pFy+clJPQiGouNsdBTZOg6JPSsnCAS0XNhyZLR01kAaTZ6Ht08S0"
    "nPMNbLs9Hj0dbJ0NE1GySfjy6o98xgCb1lfY//gLzm/7+9c2uKG1kS8F9R8DLjiB4HxgYz"
    "zBNg7PEeDzh8GcfEssGplqppHdSqPrrQy8Se/76VVSrdWqJVakldgnzxeIxSEpmqW+aXmX"
    "mktuLHk5RMVz8Ur6vo9AVcmCZIN+HThcQvIv8Y4O8ZofCn/fo6Pnr1evbixAr5mT0SDpOQ"
    "n3cTgBw6iyxpEDIfzpYEPgc+wKk8bfqUOmHGi89ij2sstCr6Tu3i+SYw6nwj6VF7sJqVvT"
    "5NKr1jVD1XN7fft8eam4jFl42AWDxi8YjFIxa/7ZeAWDxi8YjFIxaPWDxi8YjF1w8SxOIn"
    "iMUjFr85piS8ZKKWg+f6/I58S5F2AeU3ZRboYAJ/SdrlmkOW3nF1VBtlM1eqZI22z1Xqkf"
    "yJT2J8DqP3NHiYMufhJz2/eN+U6ZTra+baLglq9l2bDVK6hdF2ec9NsZqzRdJjVOd03j/u"
    "OzbY+vzq0yc+uV+8013pzQSubTew44VUsNbed03QbB7tIfn4ITACx08f5qZs6TB0n7XiJy"
    "Xt+sBKZiy1gX8k6TorFnuOZfMDtkWmLJbY4PnlX7uBNG2PcDX5/KC9xbK9dhOzBwmz5iQU"
    "zIhoTs6adqLufZJSahT/oLGvXRM0Wf+X/B3BW7Jat0Pb+WqAXa1Q8U3sR66nWxJ4TXIciS"
    "ff4Y0B60lIH/g1rDnjp7vf4B/8ZKVhS/5XAoBILxkqy4Cxmc5YSAVMHgNiLQA/MaTZCrDB"
    "YeKYl4AMIVlVQRQ7S7aN5sS/00qDziSMtwN83QlhEhLXscgsooIq4qc76IXK12h+DgdVmG"
    "OQMiqhFYAtye4q8JajESK+mWNuSF/C8/7mQ+Glz1baLMKPZFZaifyj5Jd8hsGWdPls8XGU"
    "ZUcWg0us3+WBZ2zWFwt1u4mhIDkyywM8CD44PpewO61t/VMyviQgvVbmL8uO7ANwobs5P1"
    "rAM5+h5UUsJWg58EuyI7N8MeEV/L5WGAfikNl4E/20PgXM8NxdhmcKSWtoviBkfpbhhaTv"
    "hbqJ2mrzk2wStgylY3NQtecw8qZKz4mYr/IP/GXBUbyau/a8h0POmLoJDecoDtUnDa6uHq"
    "IpmFg78sTa3bQWGucA2KrPUE26rViIOhgCF+mNzFB9Hyvs5vza/C6kgfZhAe1A9x+S25ih"
    "+S4X2o0az21Bhk5o3pCm+tmjjkgZqshRTX42eTxBdZld1SA5VV4tEkNfvX3F/+T2uo6PnY"
    "PX0KFoNoU/j45enHC7iCEB87QIH0Kquewq6jBBlBZOgzKkMuerBqwZYE4RwapKT93BG5iQ"
    "oCrffpgmSh0+CrMwMQsTszAxCxOzMDELE7Mw9zALs+qDwCxMzMLELEzMwsQsTMzCxCzMnr"
    "Iw4YSvs6Co643OJfsOzh3hfU28Oy1p3F5Y9GXAFm5Y4faun6VyIkbrXSXJJO9rag3tgier"
    "aSJAQWgk/TvyUKV8/14o/3viuU6r7Ip1yXFkV6i2HhbLhRqS7Ap5WoF12WcWuAf7UDkXjv"
    "geTT/XqCRnNt7PFuCXJ+Hdb3KfE5HZzJRsr0SRS66+VhZIBU02wWW8mPJzQHIuS17dRGMg"
    "MjcoModoi4loS320uYC8iENGhfPiLBF9/48vULS5poOLCiN/SW70MaILcyYsGdxOmytCH6"
    "PQmvHt6JYW+U/P8XoGL3Bq2xCm2qsO2xcumWyI3ouLb0ju6s1RfN9Krof5Xt4BOiIqrgfK"
    "pRDoyrWAv4li4nO2TIqowP/OYt+RmhftR+HfFlYV59Lzo4yIy+f8rj2H5Xt7EpZcxmB/2Q"
    "gY7MdgPwb7Mdi/7ZeAwX4M9mOwH4P9GOzHYD8G++sHCQb7Jxjs7yzYrxst2ipKNNzeEvLc"
    "lD9JpLq1WkGOmywgx/Xrx/Hzq6UsVS/9d/XZObuJCU2JpxTb0LeRkxjOt6HbP166gVMHdx"
    "JzJsIj+lMIuYUr9aOsQB2UKfXpLYEcxF25PzBEt7uqFs8l518lYU8sd6YKXPqUDwu26qCc"
    "FMZERxgTfTbp/t19+x1l+jeJRofLSnPoRaLlkngBja0NGhNJpDYXpdw2BF0onUACn1ZM5k"
    "9PczTaWnFDxO6lEh+J3KdabhC3p+m1G6P2+f3gissJ2EG0XVYnIiDofAaR8PVAvLa0CbH1"
    "PtoLE6jPkSwmPQbr+3h1MJkiPXp8TEDFYOn2phHr480ROEDgAIEDBA4QOEDgAIGDPQQOqj"
    "4IBA4QOEDgAIEDBA4QOEDgoCfg4BlEwB8MiXeThUr1aXiyzgSGO1i30PDvfL+2IP5Dghns"
    "6DDNjwJhld+ifm+USRj+AZMIpnnRx3TFgpb8xkGjNmkHj7RJO1hvk6Z/OnmCLdGe4VHk3z"
    "Hxo8poee1klhcx10+YzmU6vW26nsryoY41Bdd7w0ti5sMgp8kLy+iWDJiKRNFB0RvknnbI"
    "PVWExprqv0J0BCbYFjrYmjNTMUINTReEzJ9W0ua/c+KoevHDTilrQdOmml4THN0XrQ2DIM"
    "f3BDm+/Ny8jSXqa2sYYo/OGbKy8itWuQb6z+aRZ6T97Tm0svLXpuMGqle78E4U/ydfGfyI"
    "0uA0d1czVtmONu8bbVA61TSCiGG70on+v4hbmVVAqYPtTQN+OLfjM61zUsC4vhfCKNU0Z+"
    "6CyQaaU15646prm9RgEuynilUmd7A8N4yS1kUKvg6thRuGwm0HvCYXmEGHMdsjYVXl1Y5v"
    "bQIHyj+xsK/eRySkPaOgPb591gmuw5uqZmcIZiKYWZIw1+GKYKYZW2kEM5UmEcxEMBPBTA"
    "QzEcw8QTDTKGMgmGmmXRDMrDYIgplbgJlirtVZUVIBo2m2bznHFowZvmnwG58zBmn9JByC"
    "wpNWrf3NXOzaTYy2yJV0IIqi7Y/5J3cDzeZfVmP5KImZ3MFFtuQKrVXA/Fu5bqzmbDGxQp"
    "d/XPzvnRCGvawgEYni1qMkkx5waf9y+vHrxTvdBZ6fgAJxwoFfxZj6aQX/9PpBtIblyQuN"
    "sEnaMo6gpRfMVhAX6aV1V8i8+1Yn/ILgyA74qgmd+BWe4SFeBZTWTP4IAZqJmE/FnfOXzb"
    "ru8F9aVJJRPhx3JgvL+Kzxbgzp2xZbX7Po2ywMqaH5gpD53/2FeN30y+cbLTKtannUp55V"
    "ZFZDyzkR83X8gb/s8BpGDNR0DBQWyG0sAPLcAMldzPjW+1pHN+s/2200UL2cpTv4/C/SG5"
    "mh/07m843KLixyDdQN03UHyv6Q3MYMVXcwrW9UdG6d26JKaUTCu637ZX7jN2mIeg41zyco"
    "Y2oEcTozvNpmoe1oJaBZbkz6GKGpuqFugWiqWyQgZcgWNJpzxUmtEgsWNT6T+9Y0qIpodn"
    "E/E2DMp9Dwcimax3b/GMQeEXtE7BGxR8QeEXtE7HEPsceqDwKxR8QeEXtE7BGxR8QeEXvE"
    "Bpi6iFfrvpe9kI7PoPBnEhUT/jjhizOF3II30vnI1fVG6/s7qFm4QKWuNernPSuud6g4Jb"
    "wk7GCTt851JKXeMrRWbjRXRxlYtIlvSp3c+uKS9SPkkeqSRllF1JeM7fnECvmfFj9VHu9b"
    "i+t4f396MLEOLNm80OL2ONzf37fOL/8ypFMyuSeu1JWGVQpCJptFEZAiakOhssqW1XZ7mc"
    "Tc8IYtacV54owxjxK/JiiRSZVMMOVifS0gKk6hZwQIjik7hJHreWANEt5RUelm+xPF2dXV"
    "p8KJ4uxj+cjw/Y+zC24ZYRd+kSvD0dgu2ShwsRAHbKr5gpD5UN1n8boZasQWNBRwEYJ1o/"
    "rU+wDr5Ke8jQ2yalnprZ7UZ79R64XZYETo0XDNqiXkogwRN88J3Bl4lBbrq8GO8sX8HoeO"
    "ZPm7xsjR1yIDlG0jxdFK9sWADaXEhxw4dQFaEc7Z0vr5On77K51dx4cH+0f8z1eHr67jo9"
    "dHB9fxsXN8yP+F7h+8WMeSBnomokvIFCFThEwRMkXIFCFTtOWXgEwRMkXIFCFThEwRMkXI"
    "FNUPEmSKJsgUIVPUjCmaiFi+Fbp/UzFw/HgxpU2DZYOwF65dof/aw3Z6vdFdb2VPHDE3Nc"
    "/17vp0zb95+05Dten1w6l2X1OvaQdOElDLo7NdNeEM4+XSc2mgtRPNyZiNOzDrltxToxAt"
    "4BRmMwpz+JrKNwIOmeCoGIfEYc9ncvAxU7+DoikdIg73xHOdm9iPXE+zyty65Jal5gYaGJ"
    "/AP+OQBygxx8/i9rxoqF6qzSFIMjBIgniDiXhDk1h7FsbcOuIut28XUNfBnOmnj9ZuPQfd"
    "v8q/XAWOiA1XhN0LV0weD7wn/3jD0os3V/uwEiFVfmPO4pDOmedY4i7UEdHu/emv1/Hh68"
    "PDFxNxSFplW6CJqLEr/3kOflnqeRVVQPp7jgkh9uR3SDzq/QbZ+3xWapWOm6upznsd3zZk"
    "tkv4Him4xc5tiBsgboC4AeIGJ4gbdPQlIG6AuAHiBogbIG6AuAHiBvWDBHGDCeIG3eEGIv"
    "6us6RkEt2MlQZHbt2Rcile8STzHk+s9z8m1gNXnhg+C+ZHkNVOAz6IfrPe/f7L+x8HR69e"
    "/bK/f/Cq3VrTaKl5ZKVZW2hsrsJbFtSs9pvrP+TlR8CGhMoxaUhdB4dGxPV0xkUmYXY0XW"
    "o7YhAmdJhPJyrvKvVG/hRuUUzg9X4TW/Crao0hfjb65m1XX95dfHkq3dtWxG93GC0Iju8s"
    "yk+dLPYcfuS80+BPntKhcxmwe5dPzDfblOBau4nZMySzbsHFICbFJI5myDhUitRZl/IyJu"
    "v9EtrTJB6Ae/72fOKgwcSKKIH2opAIzI86sJszhwKz+WCrmBGp7S6IVwfChJVzoZR5mcia"
    "Y5W0MF0WQV4SV1YcOr/86zdrXxxBZwHtoBXfu4vzj3+cfvr5eHJQ4r3yo2XdBnz2qmofVD"
    "8mCkImD4pU/fDGsG+DeAkfJVlJrkj0qIZQP5RPI0FkUA2oYuxcZ99QlNxVWCMX6+UH6Ii5"
    "IX0Jz/sbIGq+YmpHevPNS6tBjGe4xXDccEkie94u2lEWHtkmExryTJnzID4JWTyMfxBHzm"
    "v6fD8IYtt02e68URId2ccgThyEqzL5Cl6Tw+f7FYBvos2EkImNz/optgezARxC/Gdo+KAl"
    "CpGXG6Hpsw12gmDyLcLS9WHzweeC46n95vnOBdxM8KuufRC1UFom0IpJG8j2XyMSyHpx1i"
    "vwyB7uCEST2tI+RZXERnGOykZZyI+xskto28yyXlzdmGGzw1KtBSBbQ/lluREo//d0IAjF"
    "q9NoF05uDYXnSXUNfZfEzK+PC07lTMUTaL19xxe7DrZ3Gsou8vsa6l4TNF/hX8Urc53fEt"
    "8NRYaV0Lp2q3PM2XsiOXuV8/xWZhDtD17+nr+XIWboaHLfqPryutdA9Wrq7kDzX3K3MmPW"
    "6Waa36j20vLXQOvZDL6N3rM0SXG7K3k3M1Tf2YS/Uftrq6F2knDPWa6pcapTXPO2ezS/tf"
    "DNNEpuXbeBrN4M3uw3s1eE/52CH4P/+fZFtjxkK8Yc/F58tfAh2DsNWHw758ez9fHT+8NM"
    "SHMdZSXp0pP4TRZuSEPMGMWMUcwYxYxRzBjd7BLHjFHMGMWM0RYfBGaMYsYoZoxixihmjG"
    "LGKGaMYoFqzeQDvoMI6K0bRq3zEHuhqEeY/Pbx8vz72em3j5cfdKesD8IfJ5LgHvcA7iYB"
    "R9X8m6lPvZVJyjcxemio2u0rFtyFFjPFEjYfo27EteroZX4UxTphlja7AFuo/bvv8t/JUW"
    "5u+d4WvPfE+nBmvT54tb+vDjqidrGsr7/1DHbcZAI7rp+/jsuG+hdzfX641KvJXBAaRznm"
    "r64P4K7K8BCjJcmsTt3tvdRk5s+Npy2dQWXZkR3+RZ40Yw6UwBbALF87ZpQ+z0TdJNCyON"
    "BwxZekTIZlRa8FSHoLGFuI/MPw3zH0XVjQKGjs3um+qQWZzbhC4yqi4ZHWFgUpk9X+WbAW"
    "ojQwzGmg9+a4bMfK5vcNmBPbUWW8qf7MXpYznlTm85rDaCi+8qXH9alVkGPoAzt/fETs6E"
    "b3ZFiWM9ssbAGIPgnvfpMuFBjCpuyFE0UuufpaWSAVNNkEsqqTcvkmr26iMRDg3xnAn8dN"
    "NHRfEjMfb5Zlgoo4kyxawpcO2CAh5Dyqz74PyFl91B1Y4U/qx2ad/br8+jcqvzQ9bNEUht"
    "5TePaaRRr1g5HCL8+5juKAeBf3RrHPFQCuHBtB7INhlLPKnVk+322IDe627WKqXLOCv966"
    "5U65EYyxOu4Ici4VYIjcezdyq+YOPTX+qQo5ncpbGtS/6BFdqk/W7G5G3/hZ5GNEF3uVmH"
    "f608njlHfEr7tx1YWbIW/fotCHKiUvuLjluWF0IlwEMKj5X6DnkMisJdYyYPxJi6Tvq+xT"
    "x3cSIm45saYPwmNawXf39xwT0O4ijtkv3N3nsxKtD/AkZcs+HoVwOcLlCJcjXI5wOcLlCJ"
    "fvIVxe9UEgXI5wOcLlCJcjXI5wOcLlPcHlYq7VWVFSgREwtPmuK+bg5Wzl6zUUSAWMVvl3"
    "PicBQr6kQch84TQkfriiUHCR/7NJbQScuFWh23h8dW7Paty9z2C3PL4kjh+nH9tkcJjZwY"
    "ibEt5eY5rLJEyGosTKYietU0yqY/rsyncnbR00FvenNL8h9bZT6i0fhWsOveWlRqD4z/KF"
    "pcphgWFeJ643vXq1+ShkU1WXxMznC78kL5zqOg4H0DQyheYzhWIIbmOElFBJhrOCVAwxRB"
    "eTTAOgMD/1NquaKsZjJ4pXg7uh5scz5TQpnJqfhw0r3LkOy1WSXZVM3WOIV9pN8YbkJTay"
    "Xl/ZgkZzrndpkvQ2fJPrOuBbWbmexze8E+EEnkN+HvEfLFmdVzYzCiiB3lzrfFfH9zaB6e"
    "IDL4jCQZCuHh8lIONtq3WW7nkbuE7Ht1wrwtujSu6BfscCpsiYIWOGjBkyZps9RsiYIWOG"
    "jFmLDwIZM2TMkDFDxgwZM2TMkDFDxqxN4SB+vrOJ55lUwfSO/6rVCt+MvihZ83UP63jej9"
    "k0XNN7zdLxoUfvvpy+/6a7WJgJHoU0qMyjf2QDm0qYDB6dBbAqi6UYXjeN2mTRyokVQrk+"
    "fqy5jg/t/dl1/Cs5sq/jo4M37fDX4ybGOa43zvE6+yqT/zX517yQ4dMSU/UNRG2UE4tYES"
    "WLCf/vlNvPnk9a1Scdpuh15s7X8QUUBEfkHDqjt67vNz/4PaVjPuXTdQtT58TG4/O58Jtu"
    "zJ6ShbMQtG6p1ApJk8ul/pltACHlIGLszlryGWlH8RaZ/XADQ6BiD1JfFrgkZrLGv8WBH6"
    "bE1INQ+Ymo4pN+Opb4WUAh9YZxy0AmDvzvrmoG0+CeOvpFg0tiJhvls/iAfhEfkCVffEfK"
    "nnJ9zFzbJcGDtsYrZc1We1qsGSpjT2kUiYqpsyTnaWIBM2OJ34VC1XR7V2MgoEsWVNii3m"
    "+ZSZh8LBKeAJUHIOo3E2tGV5bn+p1EcPqp34zs/s7Y/ZS30lB8XsZ8llzUqUz9A3zthf0Q"
    "n5QGVbNC0DS0nBMxX8kf+MvmdcznexVFhqmfeN6g6l7D85oqfU3QfNV3XkhyS92nuKKG2v"
    "My5mtcenoTFnjRSb8XzEwZeWZKNnFsY4es/q+43ZW8mxlfff8Fa8tmWJuMG9iBqqrUbU1g"
    "dpXrbjYzGzWf3+E1UPq9qs++5fxjZJ331vP8Ri3nV70GWoYNYQdK/pDcxgwdd71x3Kj03L"
    "Z6i0L6S+a2L6SfpSCKu1xAoWlzLKLSuqRVKAl8Chai23Y16Kcc+S27p4EPX/xLyDiwXe9D"
    "wOLlXj7Fpe6aSZq3ll0B/5hmrtny6pvb9PLNBcqtRMgSQtbP1/Hh6zcz/ufhm6Pr+HhK6H"
    "X8hh5Pr+O3M/LmBdQTV90kFgT8ZSJPAhZVCuwDFZ40rseQOhNLYEbcHCIpjf8BTrR4fVra"
    "3VsYkQiXI3B7zoPr7UlS690/BtPAMA0M08AwDQzTwDANDNPA9jANrOqDwDQwTAPDNDBMA8"
    "M0MEwDwzSwntLAdLuVb9WlfKi95WVSCRYWE+F5MiTRgpsxyrx4TVVelDIZ+1J6d/lRG956"
    "C+X3kk7h8eMCDW50v/mSmMkWgFwXeN1QYI58E018H1yw1DkRo4HwE5M15xeAL/btwZu31/"
    "Gvh29nLwxJE1tQaG6vlSeWEzHdMCGMC9cXpuH/WbHACU/SFKQl81xo0rkM2JIG0cNE2Klt"
    "Al8z0zxmmxrjaOPDZTGTyeHfSxX2INwgDLYjD+GMK83hZ/kqhyx4Aao1XpR6zANgjua/un"
    "ySEm0RRAlxFtx1cMSHY3tJo24oyz9WLABnjPGp068JNeTlSiqdcsG+dj8q/qDnSIGgVxLJ"
    "JlKb2yvz7OrqU+F0cPaxvP3//sfZBV+UxaTCL3JlSLvC8Y2o9Q5R63xMrzFrnRcagdovZL"
    "h4NWdhFkrmAyIidzS04uVvMC4WXFEiuNzZGEF+cuT8pPzOO7DBRXojQwwwwIjYzPPlZ5Et"
    "sCeA4Pj7tAWfciDOH/JO5uyDBBIkx8eCRops3ZZ5KhT+YUvX7kB13+A+RiqOf1buVLxSyJ"
    "W3PRDcOzL2Li5VOS//bLIJEXPipuXMTy24VqYGB3BQAIcNsYI5N/RiYq3caJ4EYRbi7LOa"
    "u/Y82Us6MRXu5xVoOZyzVVbwpLbpzyAPNIH3EnUY5KDpFsICn03HdcPLK2Nv757N+B3etI"
    "tC6kigIYGGBBoSaEigIYGGBNoeEmhVHwQSaEigIYGGBBoSaEigIYHWE4H2PMpizwkEOKwp"
    "1WmN3Xs7eOGD01nNMwmTYZt/0Ae1ki+JffdTmHgb8xneJHVGGmKMJ12QP//xC/gJvMFQDc"
    "4cODApmayH2hSEtiRthrLIezfg51yHPChUU7zk1mt3BWyTcys3VWhOZCTq/EQG0iZb+S3g"
    "1aKUybM2IJLED1cQmJaFOg2ZmUVIX0fnqYDZ6qZBcsZ14giaF/CJmlgzlz/DEr+BOXMzLB"
    "ttHFGZ2Mi8ULkAp/I+xX7kerCn8Z+h54neuw71q0Zh/ck6L2P2QGweTTfjRK00exMHns68"
    "WJYz2SqnjgOB5QRWoDYLRJ+XpWtHMcybrjhfAB8eahA6A2D6ChdYs0t9FDsnYn7Zy1NIYU"
    "myV14U1i/WgpXaEqZFkvm5ksxDVVoUr7vrz/w51I3ehY4RCDcdCH+y1S63/tw7KHFZ3rZ0"
    "oOjT5DZmKLrbvcpGjef2cUbmOoxrzew5naFvqPxD+tfP/J57NXh56arJJtA8++ebpRJowJ"
    "xnYiIiA2PiyJ5C3c83+0dQFXT/8AX0ZVxJPyrknnALQQI7BArsObXvqMOPxHa8oH700vqn"
    "5/qeK+/lMeL801oFbkQrq3/v4PEm8Og2c4TpEJRGUBpB6QmC0pp2QFBaaRJBaQSlEZRGUB"
    "pB6RMEpY0yBoLSZtoFQelqgyAovQUorQ70TRcUdX0342TzcbvFRuKcv2Ke1J1YYWzPwe+y"
    "irlmDOG/nm6NVD5Hnc+hJ3M7fqH7Cqnw3xtasS48ru1EZBQKv/BvPTdsugYMANcRvm+z9d"
    "DznIjJDM9lDKUn1QSTvHQKWc2Y57FVqFljp7RxbbRvfWTbur5rjRcLEuidHDIRk60BEd+S"
    "g100hoc0AECrolXTeO8AFFVA711N72peZDj3aktDJHkxbOVb6r1FvWAg2Gdweg/JQ+Pasx"
    "07W1WcZV33//X16rIO9c1kyo4U146s/+OfWWiaEVZz5iURKRKqMNPEmj6I+eqOPoQqqQBM"
    "sv2pAdT3+KmhfECYFH0jcIPyqQHiX628XwXBXblDczEivvGOmMu3QvC8v2FF8NlKO0KUx7"
    "eFn1T+mtYsYIsOTTkKl9ga3lQfDV8Hn1zatkhdC+ppoCXwI7d/cQmURdrFHGB6lbo/qOOS"
    "jxFd7NWwBNkFk00YwQIuvXHVtQ0IgoVrB+yXacBHkw3DCnqJzqB/6NEb4vA/D4gM4YdzPo"
    "ytpUvtZKdH8pgZ9Ty5xvEvG1h0EWgMWHw7F/8q+hWsL3s7eLwJBMEynsJJJa0k3m8Nuo6f"
    "htwCcgvILSC3gNwCcgvILewht1D1QSC3gNwCcgvILSC3gNwCcgs9cQtPtLDVN3hLc6K40q"
    "Nm8y1uTfvEzdX0SrcwWvs/cpXcpiw2pVQQnytr6ultVr+SHXB9+PPju4sr3UXio+rRAS9s"
    "iN7LzsP100z1VFOWG0ezxHcyhCBe3hZRkLUTDB8XUwohdg3vh145Ms3aLyMo+fJD1nOJLJ"
    "v4UKwwpI1rLQ1AJNSCIY9sPccBhqi5XAM5GHqLyU/NcxbofO+ZhNmqZ2KGaFtsr3sCMKCk"
    "ai//CHVDKnfxRvcV5h+7eO/mbsiu4wJYt2jYukVY6cXESi+7q86gGk/WohRpX8pNIEV2YR"
    "OKQl7+0rryKfSjj+QW8UFud/gTiGdBUXURu0wuhrqgDEonAPNw5Eyv4zezV4T//c3+Mf87"
    "5VuViRUymNTmAmYB0g7kxY0qYYrdvIUJTMUchreMm/SLU/T4oNi3Xe9GwCp9P+ye+vHW7Q"
    "MRBUEUBFEQREEQBUEUBFGQPURBqj4IREEQBUEUBFEQREEQBUEUBFEQ7QAWbCJs4nnUsZSH"
    "ydBOZzlvjc5WLyc2tp0/38dN6a3rh5Bnzv9GnmMPnSfdxooPtBULKtzNOxtlwu+8ru4f8J"
    "bV+k4lSvruM3M972CMXY9vf8OX8LwWec98Dlxz2gsS5bfUqa98+CSg1qz5nLhhF/Hf/1N2"
    "dc2JqxWsTwXM/tKZtZSJoyGkmsJvOxGFM8QxNiJC4+JX+Sm0IBZgSEifRBH1HVLZvqvW0V"
    "sUGlNw3yaNG0B2XjmDLkkQQR2MGgi0zolTEDN5EHz3RY9NseECWivZccExxRbjYauF4KAR"
    "uHXwCLh1UFVKJuSajirjHPVnxaKUySZJd78Otfnc1NSdOvTREJGXHbbqqgoaNzfAuuwYWk"
    "rxt5W6X9BIs8hYN0pPg+cays7LmK9ktfmfpU3dxZlFuXYDfuYLIxog3TWquaaPPl7iu+7A"
    "BH+q+zzhAbBR//lJooHuCxP4NjbIAXLn8p4f1C3NMEcXk36Dr399PRyab8y5dNnStStOG3"
    "/wE9E3Bn9qWPUb3KzN5NZLdWLxNtACShRnIrdwHt3eloLduqlgPtNfPoDSZtRJr0mcKVLJ"
    "LBAGgiir0n7yDaTGS36WiCU/TepM5X8QqQdWfz38BzdrdvjPRrL1C12yINqrAVuTn042ca"
    "1Bdl0DrHVOvNkvC+ZHc++BnwWJ9xDyyRBI0ddvyHV89BYY0cMD6PV19PbX/Reiq7MPbihy"
    "kiSzLQPGH70IJ9acL11sFlFf/jU51UeM3ckysn7IT56VXOuuXsMEsJUPjrCXOmGqqWGPrG"
    "xv717oENjdUxBoRaAVgVYEWhFoRaAVgdY9BFqrPggEWhFoRaAVgVYEWhFoRaAVgVadsXLK"
    "d4ZipIBHyxIeLXPAujAiQRRqFnoqCG1Z5WkoK7x3A76nd8hD2rLKBmdpB5u3inJOOe9UU5"
    "3mREai0U9kOIXKC9bUWd/CKBXYqn/RQMeNfyjSUzmsxXTBt59uwG8Hbdc60Gov/YpmAeWa"
    "8e2Kg0C9bQpCY7CPgLKAiLPipUVuubYnckJXUQVDrROSyA1nxK7G5eoNVJYbg41OZQgHRh"
    "FgjL+AQ5zvSSG+G3WB0fVjoKddhg6i1DCxxZEcLysBN7qeB7VpnE4Irn7OCe6t38rfVRAc"
    "mbsrabMmf4WqEpjEcgIya8rBPylvlzTrVM/dlRcye6iyxOrc0CdJd1d+ZJlT0tj53XNFWh"
    "W2XlN/fTw2J2I+eimOiD9fx28P3rx9ke6nXcBlBiaLEeveGdZd4Buaar4gZP6HfiFeV7oK"
    "iSW5JGDChqC5kSs2nSuGObsDC5wmtzHjk+9sbt+o8dyS10DZcuboQN0X6Y3MUHhnc8xGhR"
    "cmX+OqokoEtgYdTfnYx8nRlGptAo6Ki+FTP55CM9dfj389Fm1cp+7txOL7ZAfya5dwF5cf"
    "0a0FZKUGckQkQKZMerNE/2iJX1aRob09xwT0k39v4UBNYnt91DpW3+PjsoGIJCiSoCUJJE"
    "GRBEUSFElQJEGRBEUSFElQJEGRBEUSFElQJEHrdY4kaF9ueP6AUJzTjaxmCjUHq/W+ueWq"
    "kjXaBGeVPkJDwtxypLXVfyZttAWyxqBsQUNrFjBT+t6CEzFu3fA5kx5wtT6/+vSJz9QX73"
    "SX7dQKktEyxAL5l9TYL5XEzIZtiq22c2AcdFqbUjhuBq6xhf8SJ74eClUQMts6zFrGwkBJ"
    "bZgta2D20NI1H0VpmlxQEBpJekEeSgSbJAbpJb0gjGhFLa3a4IK63ORCupcib0A5L+CN1d"
    "+XxL77KYRcA5s6MV8FFJMAE9BuO+l6lDg3WQHdtktxxW1MnnWgDK80gk0CPveHYAyxNoj6"
    "3nqVYPteorEArxHrcPJ2rTzxecmReeLdrm0zNnc7ZE20MXomNlKLd5MtMjZzI5CNdbYHHH"
    "G5kqsO9dypeKWkaCey8L1wqnkiWHgEkIMf1RzTBwf/xNHsLT/5TrDsZ19Se8v5fWSFtW0S"
    "VtWPaF5XW9zg5Tn/s8101ktFbXiZMB1LtwSQ9dCKl11X1S7+6uV62rmS5cVq2iBWU0w7X2"
    "g7V0pb/rOdPEinjnZ+NBcKfLe0dm4g/yFvZ4zVB66jnvv1G1u+WCu9ofEfr6N+fvr1/PTd"
    "xZr5BTlQnQlD/1dimy8/LiAD6IxE9nwvT/VXXjBJM2LUj8V7qnwYV1x6M02v3ZgWc+VDdz"
    "4vWfTgKCvvQR3Rbs6FmA//vU9kDIjNZIFy0QKNb0vCiTUFyJAtVKBIZKaoU3HsV56LB3uo"
    "CQkzReq834yZPp+VWCjo41GY2YKZLZjZgpktmNmCmS2Y2bKHmS1VHwRmtmBmC2a2YGYLZr"
    "ZgZgtmtvSU2QJeGelB01hVCkJGw/2XUCQ3WVaEA4qEqdto6THSlmPrrZd8fcJFPcg2ijSL"
    "b/yt0s61wqcHppA7vtPPH0+sLzR0Heo3jfsU7XHUxBxH9dY4qjXGDVcU9dqYJJM02jA/cl"
    "HnECptinrF1DmxruND+83hdXxkv3pliFVqAtHNM2IGHih73z9/ujp9t5t8mEYJeY/k462n"
    "40UsIhVjodY3mF4/nGdwX1PRX+CrT+YhWCF25QucU/uOVni/a3WbkzBcu8mb8sMcv2PTdu"
    "VdK3gVuFFEdRzbOQnDFZy86W4VnPikdb7gTMJcBV/SlVgZd6TVxL+rodWchLlaFZ+tTDHR"
    "8/h2rV4/eb6OgvMyY1AxETlVsJ8gHnjMHybWv+KQby2aooVda50GAatyn9WqPBMwXN8rN5"
    "pb8m13pNtlwMDpHLaIHJRExxM6EJ2foGVAmlIIuYRh8vmvWHDXGTM+uqgBWS49t1UgqSg5"
    "nq8hn6ajMKNnaHiJRbUJKfujz86q4dCevtGXHtHqrKWu36qjVjvPSI6jil0vcv3wJTxWm5"
    "76Oqc0mojuMDRInFi+Yy349MWtbgn/eLAwtuWWARl1Aw3Q88pEF75non5kcfUPm0xXwhsb"
    "I4dFMfO1DiVE1CqoUAoIGkZJ6hGMFY2aX08qzWucH34fGV7qs97KAKKXwcvvITWqfEIfn/"
    "9GE5SmCTN6cZQTDChXBN17LAVBXjFploOQXdygNwdAXlksVspCywxIZFA+If7T3wBu8Phf"
    "5QwcQjjkIfm3qlYcXd1WM5FA3F+1leA7NsTjnygenzd0UzPkZUZQ90DkHRV8s0Mn2ycjSE"
    "PFmcQIFPyFz1FpHpSe+7sb/Y4kx6OFav9MJomMM7HITDZbUokfO3LLZqtj06N5JjH84bzV"
    "JleupERk2TzwzW3QwZmisyP32uljt3uv96736M5L/LzZvmumLt246xKkT1ZXIt0XSXfJg+"
    "Uz+DGU3HMsfppy/ZOUipiI7N6ZG4SRore4EPxUBjv4njr2K3Zkwzxy827taeyoxJPgjzfa"
    "myioNCJUv9PtE39IVFlH8cz1SfBQ5+lKhUqanz5EsoqCIXPgt/TTrTmhaOv6LJnS0vmPT3"
    "9nHy9Pv/xVzWSfVUyBZ399uzhdjxJOK1ajx8yQirQ0wkAH/vfphAG7AKgeaoXSQ2y6TWRn"
    "UD2jZDJmW+WC7yAf5MQtpnE+749glIwrQbeLah6FIJomID/OZMy69Nydbhj/8//t+O1q"
)
