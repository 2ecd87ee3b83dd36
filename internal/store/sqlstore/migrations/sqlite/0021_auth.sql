-- How deliveries show an endpoint's receiver who sends: its kinds, and all of it sealed in base64.

-- +goose Up

ALTER TABLE endpoint ADD COLUMN auth TEXT NOT NULL DEFAULT '{}';
