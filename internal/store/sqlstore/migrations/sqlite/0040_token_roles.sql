-- +goose Up

-- Whoever had a token could do everything, and still can.
ALTER TABLE token ADD COLUMN role TEXT NOT NULL DEFAULT 'owner';
ALTER TABLE token ADD COLUMN used INTEGER NOT NULL DEFAULT 0;
CREATE INDEX token_tenant ON token (tenant, created);
