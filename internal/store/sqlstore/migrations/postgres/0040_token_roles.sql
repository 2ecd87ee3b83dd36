-- +goose Up

ALTER TABLE token ADD COLUMN role TEXT NOT NULL DEFAULT 'owner';
ALTER TABLE token ADD COLUMN used BIGINT NOT NULL DEFAULT 0;
CREATE INDEX token_tenant ON token (tenant, created);
