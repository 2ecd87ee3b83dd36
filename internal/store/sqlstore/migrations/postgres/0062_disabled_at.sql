-- +goose Up

ALTER TABLE endpoint ADD COLUMN disabled_at BIGINT NOT NULL DEFAULT 0;
