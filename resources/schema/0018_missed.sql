-- Schema 18: the messages that a bot did not understand, of which there are few, without looking at every message.

CREATE INDEX message_missed ON message (id) WHERE flags >> 8 & 1;
