-- Schema 5: the events of all stories, in the order in which they are told. A day that is not known is empty, so that it sorts last.
CREATE TABLE story_event (
    first_day TEXT NOT NULL,
    story     TEXT NOT NULL,
    event     TEXT NOT NULL,
    type      TEXT NOT NULL,
    last_day  TEXT NOT NULL,
    status    TEXT NOT NULL,
    certainty TEXT NOT NULL,
    PRIMARY KEY (first_day DESC, story, event)
) WITHOUT ROWID;
CREATE INDEX story_event_type ON story_event (type, first_day DESC, story, event, last_day, status, certainty);
CREATE INDEX story_event_story ON story_event (story);
-- From a report's words to its id without its reading, which is large.
CREATE INDEX reading_number ON reading (number, report);
