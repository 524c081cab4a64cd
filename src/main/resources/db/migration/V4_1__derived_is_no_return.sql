-- Counting a meeting used to note a return for KPI 8. Such a note goes where nothing was returned; a lock was somebody's
-- decision and stays.
DELETE FROM kpi_return
WHERE kpi = '8' AND state = 'RECEIVED' AND NOT locked
  AND NOT EXISTS (
      SELECT 1 FROM observation o JOIN cell c ON c.id = o.cell_id
      WHERE o.service_id = kpi_return.service_id AND o.period_start = kpi_return.period_start
        AND o.period_end = kpi_return.period_end AND o.stream = 'RETURNED'
        AND (c.code LIKE '8|%' OR c.code LIKE '8_|%'));
