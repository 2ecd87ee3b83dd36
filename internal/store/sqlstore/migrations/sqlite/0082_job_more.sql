-- Whether a job is about more rows than its total: counting ended before.

-- +goose Up

ALTER TABLE job ADD COLUMN more INTEGER NOT NULL DEFAULT 0;
