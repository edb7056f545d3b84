-- Schema 4: stories as they were told, where reviewers have them shown otherwise; what is shown for which; what still waits.
CREATE TABLE told_story (
    id    TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE told_report (
    report TEXT PRIMARY KEY,
    story  TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX told_report_story ON told_report (story);
CREATE TABLE shown_for (
    told  TEXT NOT NULL,
    shown TEXT NOT NULL,
    PRIMARY KEY (told, shown)
) WITHOUT ROWID;
CREATE INDEX shown_for_shown ON shown_for (shown, told);
CREATE TABLE review_due (
    story TEXT PRIMARY KEY
) WITHOUT ROWID;
-- Who wants to be told of changes, and what is to be told to whom.
CREATE TABLE hook (
    number   INTEGER PRIMARY KEY AUTOINCREMENT,
    value    TEXT NOT NULL,
    revision INTEGER NOT NULL
);
CREATE TABLE delivery (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    hook    INTEGER NOT NULL,
    story   TEXT NOT NULL,
    state   TEXT NOT NULL,
    next_millis INTEGER NOT NULL,
    value   TEXT NOT NULL
);
CREATE INDEX delivery_hook ON delivery (hook, state, number);
CREATE INDEX delivery_state ON delivery (state, hook, number);
-- Words are found by their first letters too.
ALTER TABLE words RENAME TO words_before;
CREATE VIRTUAL TABLE words USING fts5 (title, text, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
INSERT INTO words (rowid, title, text) SELECT rowid, title, text FROM words_before;
DROP TABLE words_before;
