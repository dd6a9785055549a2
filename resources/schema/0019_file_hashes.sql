-- Schema 19: what a report or a reader of figures can hold against the files that they come from.

ALTER TABLE import_file ADD COLUMN sha256 BLOB; -- of the file as it lay on the disk, of a member as it lay in its archive; null: not read to its end
