-- +goose Up

CREATE TABLE account (
	id        BIGINT PRIMARY KEY,
	tenant    TEXT COLLATE "C" NOT NULL,
	email     TEXT COLLATE "C" NOT NULL UNIQUE,
	name      TEXT NOT NULL,
	role      TEXT NOT NULL,
	password  TEXT NOT NULL,
	subject   TEXT COLLATE "C" NOT NULL,
	created   BIGINT NOT NULL,
	signed_in BIGINT NOT NULL
);
CREATE UNIQUE INDEX account_subject ON account (subject) WHERE subject <> '';

CREATE TABLE session (
	hash    BYTEA PRIMARY KEY,
	account BIGINT NOT NULL,
	created BIGINT NOT NULL,
	expires BIGINT NOT NULL
);
CREATE INDEX session_account ON session (account);
CREATE INDEX session_expires ON session (expires);

CREATE TABLE code (
	hash    BYTEA PRIMARY KEY,
	kind    TEXT COLLATE "C" NOT NULL,
	about   BIGINT NOT NULL,
	tenant  TEXT COLLATE "C" NOT NULL,
	expires BIGINT NOT NULL
);
CREATE UNIQUE INDEX code_about ON code (kind, about);
CREATE INDEX code_expires ON code (expires);
