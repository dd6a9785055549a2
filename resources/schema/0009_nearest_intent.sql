-- Of a message that was not understood: the intent that came nearest, a term of the kind of intents, and its confidence.

ALTER TABLE message_extra ADD COLUMN nearest_intent INTEGER;
ALTER TABLE message_extra ADD COLUMN nearest_confidence REAL;
