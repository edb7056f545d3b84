-- Schema 3: what a front page shows and filters stories by, names as they are typed, and what has changed since when.
-- A day that is not known is empty, so that it sorts last.
CREATE TABLE story_card (
    story     TEXT PRIMARY KEY,
    first_day TEXT NOT NULL,
    last_day  TEXT NOT NULL,
    value     TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX story_card_latest ON story_card (last_day DESC, story, first_day);
CREATE TABLE story_facet (
    kind      TEXT NOT NULL,
    key       TEXT NOT NULL,
    last_day  TEXT NOT NULL,
    story     TEXT NOT NULL,
    first_day TEXT NOT NULL,
    value     TEXT NOT NULL,
    PRIMARY KEY (kind, key, last_day DESC, story)
) WITHOUT ROWID;
CREATE INDEX story_facet_story ON story_facet (story, kind, key);
CREATE TABLE facet_count (
    kind    TEXT NOT NULL,
    value   TEXT NOT NULL,
    stories INTEGER NOT NULL,
    PRIMARY KEY (kind, value)
) WITHOUT ROWID;
CREATE TABLE story_told (
    story TEXT NOT NULL,
    name  TEXT NOT NULL,
    kind  TEXT NOT NULL,
    PRIMARY KEY (story, name, kind)
) WITHOUT ROWID;
CREATE TABLE told_name (
    name    TEXT NOT NULL,
    kind    TEXT NOT NULL,
    stories INTEGER NOT NULL,
    PRIMARY KEY (name, kind)
) WITHOUT ROWID;
CREATE TABLE name_start (
    key  TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (key, name, kind)
) WITHOUT ROWID;
CREATE TABLE story_change (
    revision INTEGER PRIMARY KEY AUTOINCREMENT,
    story    TEXT NOT NULL UNIQUE,
    gone     INTEGER NOT NULL
);
-- What reviewers say: records of their own, which nothing that is read anew touches.
CREATE TABLE correction (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    key     TEXT NOT NULL,
    value   TEXT NOT NULL,
    undone  INTEGER NOT NULL DEFAULT 0
);
