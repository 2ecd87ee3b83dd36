-- +goose Up

-- What was sent and answered, as JSON, of attempts that failed and of tests.
CREATE TABLE exchange (
	tenant   TEXT NOT NULL,
	delivery INTEGER NOT NULL,
	n        INTEGER NOT NULL,
	text     TEXT NOT NULL,
	PRIMARY KEY (delivery, n)
) STRICT, WITHOUT ROWID;
