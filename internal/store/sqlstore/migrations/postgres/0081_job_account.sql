-- The user who asked for a job; 0: a token did.

-- +goose Up

ALTER TABLE job ADD COLUMN account BIGINT NOT NULL DEFAULT 0;
