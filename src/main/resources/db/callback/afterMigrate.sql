-- What the running portal may do, table by table. Granted anew after every migration; a test compares this list with
-- the tables that are there. Append-only tables: INSERT and SELECT alone.

GRANT SELECT, INSERT, UPDATE ON region TO ${runtime};
GRANT SELECT, INSERT, UPDATE ON family TO ${runtime};
GRANT SELECT, INSERT, UPDATE ON service TO ${runtime};
GRANT SELECT, INSERT, UPDATE ON local_authority TO ${runtime};
GRANT SELECT, INSERT, UPDATE ON service_authority TO ${runtime};
GRANT SELECT, INSERT, UPDATE (superseded_at) ON population TO ${runtime};
GRANT SELECT, INSERT, UPDATE ON person TO ${runtime};
GRANT SELECT, INSERT, UPDATE ON local_credential TO ${runtime};
GRANT SELECT, INSERT, UPDATE (withdrawn_at) ON role_grant TO ${runtime};
GRANT SELECT, INSERT, DELETE ON one_time_tokens TO ${runtime};
GRANT SELECT, INSERT ON audit_event TO ${runtime};
GRANT SELECT, INSERT ON audit_seal TO ${runtime};
GRANT SELECT, INSERT ON stored_file TO ${runtime};
GRANT SELECT, INSERT, UPDATE, DELETE ON scheduled_tasks TO ${runtime};
GRANT SELECT, INSERT, UPDATE ON job TO ${runtime};
GRANT SELECT, INSERT, UPDATE ON outbox_message TO ${runtime};

GRANT SELECT, INSERT, UPDATE ON board TO ${runtime};
GRANT SELECT, INSERT ON board_service TO ${runtime};
GRANT SELECT, INSERT, UPDATE ON seat TO ${runtime};
GRANT SELECT, INSERT, UPDATE ON member TO ${runtime};
GRANT SELECT, INSERT, UPDATE ON seat_holding TO ${runtime};
GRANT SELECT, INSERT, UPDATE ON board_office TO ${runtime};
GRANT SELECT, INSERT, UPDATE ON meeting TO ${runtime};
GRANT SELECT, INSERT, UPDATE, DELETE ON agenda_item TO ${runtime};
GRANT SELECT, INSERT, UPDATE ON attendance_mark TO ${runtime};

GRANT SELECT, INSERT, DELETE ON plan_item TO ${runtime};
GRANT SELECT, INSERT, UPDATE (withdrawn_at, withdrawn_by, reason, version) ON agenda_paper TO ${runtime};
GRANT SELECT, INSERT ON plan_item_seq TO ${runtime};
GRANT SELECT, INSERT ON agenda_paper_seq TO ${runtime};

GRANT SELECT, INSERT ON cell TO ${runtime};
GRANT SELECT, INSERT, UPDATE (superseded_at, superseded_by) ON observation TO ${runtime};
GRANT SELECT, INSERT, UPDATE ON kpi_return TO ${runtime};
GRANT SELECT, INSERT ON citation TO ${runtime};
GRANT SELECT, INSERT, UPDATE ON kpi_import TO ${runtime};
GRANT SELECT, INSERT ON kpi_import_service TO ${runtime};

GRANT SELECT, INSERT ON board_paper TO ${runtime};
GRANT SELECT, INSERT ON board_paper_publication TO ${runtime};
GRANT SELECT, INSERT ON board_paper_source TO ${runtime};
GRANT SELECT, INSERT ON board_paper_inset TO ${runtime};
GRANT SELECT, INSERT ON board_paper_delivery TO ${runtime};
GRANT SELECT, INSERT ON board_paper_heading TO ${runtime};
GRANT SELECT, INSERT ON board_paper_page TO ${runtime};
GRANT SELECT, INSERT ON board_paper_reading TO ${runtime};
GRANT SELECT, INSERT, UPDATE (quote, words, changed_at), DELETE ON board_paper_note TO ${runtime};
GRANT SELECT, INSERT ON board_paper_note_seq TO ${runtime};
GRANT SELECT, INSERT ON pack_template TO ${runtime};
GRANT SELECT, INSERT ON pack_choice TO ${runtime};
GRANT SELECT, INSERT ON pack_request TO ${runtime};
GRANT SELECT, INSERT ON agenda_paper_original TO ${runtime};

GRANT SELECT, INSERT ON region_seq TO ${runtime};
GRANT SELECT, INSERT ON family_seq TO ${runtime};
GRANT SELECT, INSERT ON service_seq TO ${runtime};
GRANT SELECT, INSERT ON local_authority_seq TO ${runtime};
GRANT SELECT, INSERT ON population_seq TO ${runtime};
GRANT SELECT, INSERT ON person_seq TO ${runtime};
GRANT SELECT, INSERT ON role_grant_seq TO ${runtime};
GRANT SELECT, INSERT ON audit_event_seq TO ${runtime};
GRANT SELECT, INSERT ON stored_file_seq TO ${runtime};
GRANT SELECT, INSERT ON job_seq TO ${runtime};
GRANT SELECT, INSERT ON outbox_message_seq TO ${runtime};
GRANT SELECT, INSERT ON board_seq TO ${runtime};
GRANT SELECT, INSERT ON seat_seq TO ${runtime};
GRANT SELECT, INSERT ON member_seq TO ${runtime};
GRANT SELECT, INSERT ON seat_holding_seq TO ${runtime};
GRANT SELECT, INSERT ON board_office_seq TO ${runtime};
GRANT SELECT, INSERT ON meeting_seq TO ${runtime};
GRANT SELECT, INSERT ON agenda_item_seq TO ${runtime};
GRANT SELECT, INSERT ON attendance_mark_seq TO ${runtime};
GRANT SELECT, INSERT ON cell_seq TO ${runtime};
GRANT SELECT, INSERT ON observation_seq TO ${runtime};
GRANT SELECT, INSERT ON kpi_return_seq TO ${runtime};
GRANT SELECT, INSERT ON citation_seq TO ${runtime};
GRANT SELECT, INSERT ON kpi_import_seq TO ${runtime};
GRANT SELECT, INSERT ON board_paper_seq TO ${runtime};

GRANT SELECT, INSERT ON outbox_calendar TO ${runtime};
GRANT SELECT, INSERT ON meeting_announcement TO ${runtime};
GRANT SELECT, INSERT, UPDATE ON invitation TO ${runtime};
GRANT SELECT, INSERT ON invitation_reply TO ${runtime};
GRANT SELECT, INSERT ON meeting_announcement_seq TO ${runtime};
GRANT SELECT, INSERT ON invitation_seq TO ${runtime};
GRANT SELECT, INSERT ON invitation_reply_seq TO ${runtime};
-- The register: who else was there, interests declared, presence for an item.
GRANT SELECT, INSERT, UPDATE (withdrawn_at, withdrawn_by) ON meeting_guest TO ${runtime};
GRANT SELECT, INSERT ON meeting_guest_item TO ${runtime};
GRANT SELECT, INSERT, UPDATE (withdrawn_at, withdrawn_by) ON interest_declaration TO ${runtime};
GRANT SELECT, INSERT, UPDATE (withdrawn_at, withdrawn_by) ON item_presence TO ${runtime};
GRANT SELECT, INSERT ON attendance_correction TO ${runtime};
GRANT SELECT, INSERT ON meeting_guest_seq TO ${runtime};
GRANT SELECT, INSERT ON interest_declaration_seq TO ${runtime};
GRANT SELECT, INSERT ON item_presence_seq TO ${runtime};
-- Minutes and actions.
GRANT SELECT, INSERT ON minute_text TO ${runtime};
GRANT SELECT, INSERT, UPDATE (words, written_at, settled) ON minute_aside TO ${runtime};
GRANT SELECT, INSERT, UPDATE ON minute_number TO ${runtime};
GRANT SELECT, INSERT, UPDATE (words, said_by, said_to, answer, measure, thing, owner_id, owner, due_on, withdrawn, version) ON minute_entry TO ${runtime};
GRANT SELECT, INSERT ON minute_since TO ${runtime};
GRANT SELECT, INSERT ON minute_version TO ${runtime};
GRANT SELECT, INSERT ON minute_comment TO ${runtime};
GRANT SELECT, INSERT ON minute_answer TO ${runtime};
GRANT SELECT, INSERT ON minute_agreement TO ${runtime};
GRANT SELECT, INSERT ON minute_correction TO ${runtime};
GRANT SELECT, INSERT ON minute_signature TO ${runtime};
GRANT SELECT, INSERT, UPDATE ON action_number TO ${runtime};
GRANT SELECT, INSERT, UPDATE (words, owner_id, due_on, state, version) ON action_item TO ${runtime};
GRANT SELECT, INSERT ON action_update TO ${runtime};
GRANT SELECT, INSERT ON action_reminder TO ${runtime};
GRANT SELECT, INSERT ON action_item_seq TO ${runtime};
-- Keeping the board.
GRANT SELECT, INSERT ON terms_of_reference TO ${runtime};
GRANT SELECT, INSERT, UPDATE (withdrawn) ON induction_item TO ${runtime};
GRANT SELECT, INSERT, UPDATE (valid_to, version) ON interest TO ${runtime};
GRANT SELECT, INSERT ON terms_of_reference_seq TO ${runtime};
GRANT SELECT, INSERT ON induction_item_seq TO ${runtime};
GRANT SELECT, INSERT ON interest_seq TO ${runtime};
GRANT SELECT, INSERT ON kpi8_reading TO ${runtime};
GRANT SELECT, INSERT ON kpi8_return_step TO ${runtime};
GRANT SELECT, INSERT ON partner_data TO ${runtime};
GRANT SELECT, INSERT ON kpi8_reading_seq TO ${runtime};
GRANT SELECT, INSERT ON kpi8_return_step_seq TO ${runtime};
GRANT SELECT, INSERT ON partner_data_seq TO ${runtime};
-- Returns: deadlines, what was declared, sent and locked, reminders.
GRANT SELECT, INSERT ON return_deadline_rule TO ${runtime};
GRANT SELECT, INSERT ON return_extension TO ${runtime};
GRANT SELECT, INSERT ON return_arrangement TO ${runtime};
GRANT SELECT, INSERT ON return_declaration TO ${runtime};
GRANT SELECT, INSERT ON return_submission TO ${runtime};
GRANT SELECT, INSERT ON return_lock TO ${runtime};
GRANT SELECT, INSERT ON return_reminder TO ${runtime};
-- Published figures of other areas.
GRANT SELECT, INSERT, UPDATE (name) ON comparator_area TO ${runtime};
GRANT SELECT, INSERT, UPDATE (superseded_at) ON comparator_figure TO ${runtime};
GRANT SELECT, INSERT ON comparator_area_seq TO ${runtime};
GRANT SELECT, INSERT ON comparator_figure_seq TO ${runtime};
-- What is known to be wrong with figures: never edited, only resolved.
GRANT SELECT, INSERT, UPDATE (resolved_at, resolved_by, resolved_by_name) ON known_issue TO ${runtime};
GRANT SELECT, INSERT, UPDATE (resolved_at, resolved_by, resolved_by_name) ON national_issue TO ${runtime};
GRANT SELECT, INSERT ON known_issue_seq TO ${runtime};
GRANT SELECT, INSERT ON national_issue_seq TO ${runtime};
-- What people have kept of the explorer.
GRANT SELECT, INSERT, UPDATE (name, removed_at) ON saved_view TO ${runtime};
GRANT SELECT, INSERT ON saved_view_seq TO ${runtime};
-- What services say to their measures.
GRANT SELECT, INSERT ON commentary TO ${runtime};
GRANT SELECT, INSERT, UPDATE, DELETE ON commentary_typing TO ${runtime};
GRANT SELECT, INSERT ON commentary_typing_seq TO ${runtime};
-- Findings of disproportionality that boards follow.
GRANT SELECT, INSERT, UPDATE ON disparity_case_number TO ${runtime};
GRANT SELECT, INSERT ON disparity_case TO ${runtime};
GRANT SELECT, INSERT ON disparity_case_step TO ${runtime};
GRANT SELECT, INSERT ON disparity_case_finding TO ${runtime};
GRANT SELECT, INSERT ON disparity_case_seq TO ${runtime};
-- Counts by group that partners bring.
GRANT SELECT, INSERT, UPDATE (taken_back_at, taken_back_by, taken_back_by_name) ON count_bringing TO ${runtime};
GRANT SELECT, INSERT ON count_bringing_slice TO ${runtime};
GRANT SELECT, INSERT, UPDATE (superseded_at) ON group_count TO ${runtime};
GRANT SELECT, INSERT ON count_bringing_seq TO ${runtime};
GRANT SELECT, INSERT ON group_count_seq TO ${runtime};
-- Public statements on disproportionality: what is published stays.
GRANT SELECT, INSERT ON disclosure_threshold TO ${runtime};
GRANT SELECT, INSERT ON disparity_release TO ${runtime};
GRANT SELECT, INSERT ON disparity_release_count TO ${runtime};
GRANT SELECT, INSERT ON disparity_release_file TO ${runtime};
GRANT SELECT, INSERT ON disparity_release_withdrawal TO ${runtime};
GRANT SELECT, INSERT ON disparity_release_seq TO ${runtime};
-- Budget, contributions and outturn: every revision stays.
GRANT SELECT, INSERT ON finance_revision TO ${runtime};
GRANT SELECT, INSERT ON finance_line TO ${runtime};
