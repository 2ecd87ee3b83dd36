-- When an endpoint was disabled; 0: it is not, or was before this column.

-- +goose Up

ALTER TABLE endpoint ADD COLUMN disabled_at INTEGER NOT NULL DEFAULT 0;
