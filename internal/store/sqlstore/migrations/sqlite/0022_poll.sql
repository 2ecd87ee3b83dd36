-- The id of the last delivery that the consumer of a polled endpoint has taken; 0: none.

-- +goose Up

ALTER TABLE endpoint ADD COLUMN taken INTEGER NOT NULL DEFAULT 0;
