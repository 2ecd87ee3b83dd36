-- +goose Up

ALTER TABLE event ADD COLUMN deliver_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE event ADD COLUMN expires INTEGER NOT NULL DEFAULT 0;

CREATE TABLE job (
	id        INTEGER PRIMARY KEY,
	tenant    TEXT NOT NULL,
	kind      TEXT NOT NULL,
	selection TEXT NOT NULL,
	target    INTEGER NOT NULL,
	rate      INTEGER NOT NULL,
	token     INTEGER NOT NULL,
	state     INTEGER NOT NULL, -- 0 running
	reason    TEXT NOT NULL,
	cursor    INTEGER NOT NULL,
	total     INTEGER NOT NULL,
	done      INTEGER NOT NULL,
	skipped   INTEGER NOT NULL,
	created   INTEGER NOT NULL,
	finished  INTEGER NOT NULL
) STRICT;
CREATE INDEX job_tenant ON job (tenant, id);
CREATE INDEX job_running ON job (id) WHERE state = 0;

ALTER TABLE tenant ADD COLUMN retention TEXT NOT NULL DEFAULT '{}';
CREATE INDEX dedupe_at ON dedupe (tenant, at);
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('dedupe', 'dedupe_at', '10000000 5000000 2');
ANALYZE sqlite_schema;
