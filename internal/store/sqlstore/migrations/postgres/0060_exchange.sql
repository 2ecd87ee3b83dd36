-- +goose Up

CREATE TABLE exchange (
	tenant   TEXT COLLATE "C" NOT NULL,
	delivery BIGINT NOT NULL,
	n        INTEGER NOT NULL,
	text     TEXT NOT NULL,
	PRIMARY KEY (delivery, n)
);
