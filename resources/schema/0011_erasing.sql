-- Schema 11: people who were erased, so that the next export that still has them does not bring them back. Of their ids
-- and addresses only hashes are kept. While an erasure is under way, meta has "erasing": the file is still to be written
-- anew without what was in its free space.

CREATE TABLE erased_user (
    hash INTEGER PRIMARY KEY,           -- 64-bit hash of the id at the source, or of an e-mail address in small letters
    at INTEGER NOT NULL
);
