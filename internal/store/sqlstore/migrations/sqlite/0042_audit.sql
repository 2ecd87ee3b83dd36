-- +goose Up

-- Rows are added, and deleted when they are old. None is ever changed.
CREATE TABLE audit (
	id         INTEGER PRIMARY KEY,
	tenant     TEXT NOT NULL,
	at         INTEGER NOT NULL,
	actor_kind TEXT NOT NULL,
	actor      TEXT NOT NULL,
	actor_name TEXT NOT NULL,
	role       TEXT NOT NULL,
	action     TEXT NOT NULL,
	target     TEXT NOT NULL,
	failed     INTEGER NOT NULL,
	remote     TEXT NOT NULL,
	request    TEXT NOT NULL,
	detail     TEXT NOT NULL
) STRICT;
CREATE INDEX audit_tenant ON audit (tenant, id);
