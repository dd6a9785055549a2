-- Failed calls are few: what is asked about them alone does not look at every message. The condition stands here as it
-- stands in the view `fact`, or SQLite does not see that they are the same.

CREATE INDEX message_error ON message (id) WHERE flags >> 3 & 1;
