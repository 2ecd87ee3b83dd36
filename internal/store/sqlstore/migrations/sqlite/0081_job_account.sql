-- The user who asked for a job; 0: a token did.

-- +goose Up

ALTER TABLE job ADD COLUMN account INTEGER NOT NULL DEFAULT 0;
