-- What a transaction notes of deliveries whose rows are written later: of all
-- that it accepted and that are leased. Short, and short-lived.

-- +goose Up

CREATE TABLE note (
	id   INTEGER PRIMARY KEY,
	data BLOB NOT NULL
) STRICT;
