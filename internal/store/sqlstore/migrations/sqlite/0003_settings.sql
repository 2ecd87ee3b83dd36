-- +goose Up

ALTER TABLE endpoint ADD COLUMN settings TEXT NOT NULL DEFAULT '{}';
