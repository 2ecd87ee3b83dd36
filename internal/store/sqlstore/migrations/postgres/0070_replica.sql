-- +goose Up

CREATE TABLE replica (
	name  TEXT COLLATE "C" PRIMARY KEY,
	owner BIGINT NOT NULL UNIQUE,
	until BIGINT NOT NULL
);

CREATE TABLE holder (
	id    BIGINT PRIMARY KEY,
	owner BIGINT NOT NULL
);
CREATE INDEX holder_owner ON holder (owner);
