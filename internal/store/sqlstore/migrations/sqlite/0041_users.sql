-- +goose Up

CREATE TABLE account (
	id        INTEGER PRIMARY KEY,
	tenant    TEXT NOT NULL,
	email     TEXT NOT NULL UNIQUE,
	name      TEXT NOT NULL,
	role      TEXT NOT NULL,
	password  TEXT NOT NULL,
	subject   TEXT NOT NULL,
	created   INTEGER NOT NULL,
	signed_in INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX account_subject ON account (subject) WHERE subject <> '';

CREATE TABLE session (
	hash    BLOB NOT NULL PRIMARY KEY,
	account INTEGER NOT NULL,
	created INTEGER NOT NULL,
	expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX session_account ON session (account);
CREATE INDEX session_expires ON session (expires);

CREATE TABLE code (
	hash    BLOB NOT NULL PRIMARY KEY,
	kind    TEXT NOT NULL,
	about   INTEGER NOT NULL,
	tenant  TEXT NOT NULL,
	expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX code_about ON code (kind, about);
CREATE INDEX code_expires ON code (expires);
