-- Schema 1. Values are JSON of the program's records; the columns beside them are what is looked up by.
CREATE TABLE reading (
    number  INTEGER PRIMARY KEY,          -- order of first arrival
    report  TEXT NOT NULL UNIQUE,
    version TEXT NOT NULL,
    source  TEXT,
    published TEXT,
    title   TEXT,
    value   TEXT NOT NULL
);
CREATE TABLE story (
    id        TEXT PRIMARY KEY,
    title     TEXT NOT NULL,
    first_day TEXT,
    last_day  TEXT,
    reports   INTEGER NOT NULL,
    origins   INTEGER NOT NULL,
    conflicts INTEGER NOT NULL,
    value     TEXT NOT NULL
);
CREATE INDEX story_last_day ON story (last_day);
CREATE TABLE story_report (
    story  TEXT NOT NULL,
    report TEXT NOT NULL,
    PRIMARY KEY (story, report)
) WITHOUT ROWID;
CREATE INDEX story_report_report ON story_report (report);
CREATE TABLE story_name (
    key   TEXT NOT NULL,
    story TEXT NOT NULL,
    PRIMARY KEY (key, story)
) WITHOUT ROWID;
CREATE INDEX story_name_story ON story_name (story);
CREATE VIRTUAL TABLE words USING fts5 (title, text, tokenize = 'unicode61 remove_diacritics 2');
