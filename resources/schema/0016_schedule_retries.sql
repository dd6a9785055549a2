-- Schema 16: what a scheduled report could not deliver is tried again, later and later.

ALTER TABLE own_schedule_run ADD COLUMN attempt INTEGER NOT NULL DEFAULT 1; -- how often it was tried
ALTER TABLE own_schedule_run ADD COLUMN retry_at INTEGER;                   -- null: not by itself
