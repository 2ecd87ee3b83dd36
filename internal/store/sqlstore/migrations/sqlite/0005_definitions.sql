-- +goose Up

-- A tenant's own signature schemes.
CREATE TABLE definition (
	tenant  TEXT NOT NULL,
	name    TEXT NOT NULL,
	text    TEXT NOT NULL,
	created INTEGER NOT NULL,
	updated INTEGER NOT NULL,
	PRIMARY KEY (tenant, name)
) STRICT;

-- The scheme that a secret is for; '': its owner's.
ALTER TABLE secret ADD COLUMN scheme TEXT NOT NULL DEFAULT '';

-- The scheme that verified a request; '': none, or it was not kept.
ALTER TABLE request ADD COLUMN scheme TEXT NOT NULL DEFAULT '';
