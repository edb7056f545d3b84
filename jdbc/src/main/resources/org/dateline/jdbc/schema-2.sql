-- Schema 2: which offices a report tells of, which entities a story tells of, and who took over those told no more.
CREATE TABLE office (
    title  TEXT NOT NULL,
    report TEXT NOT NULL,
    PRIMARY KEY (title, report)
) WITHOUT ROWID;
CREATE INDEX office_report ON office (report);
CREATE TABLE story_entity (
    id    TEXT NOT NULL,
    story TEXT NOT NULL,
    PRIMARY KEY (id, story)
) WITHOUT ROWID;
CREATE INDEX story_entity_story ON story_entity (story);
CREATE TABLE former_entity (
    id        TEXT PRIMARY KEY,
    successor TEXT NOT NULL
) WITHOUT ROWID;
