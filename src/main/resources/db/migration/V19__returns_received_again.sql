-- When figures came in again after everything that had come in before was taken back. NULL: that never happened; the end
-- of time: all was taken back, and nothing has come in since.
ALTER TABLE kpi_return
    ADD COLUMN received_again_at DATETIME(6) NULL AFTER received_at;
