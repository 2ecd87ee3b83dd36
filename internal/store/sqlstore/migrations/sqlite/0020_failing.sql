-- Since when an endpoint only fails; 0: it does not.

-- +goose Up

ALTER TABLE endpoint ADD COLUMN failing_since INTEGER NOT NULL DEFAULT 0;
