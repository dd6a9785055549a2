-- Schema 14: what was imported before sentiment was estimated from words (flags 14 to 16 and 22 of a question), and before
-- the time of look-ups stood in the columns. Both follow from the rows; the program derives them anew when the workspace is
-- next opened for writing.

INSERT OR REPLACE INTO meta (key, value)
SELECT 'derive_again', '1' WHERE EXISTS (
    SELECT 1 FROM message WHERE role = 0 AND flags >> 14 & 7 = 0 AND text <> ''
) OR EXISTS (SELECT 1 FROM retrieval_hit WHERE look_up_ms IS NOT NULL);
