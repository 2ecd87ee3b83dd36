-- +goose Up

ALTER TABLE token ADD COLUMN portal INTEGER NOT NULL DEFAULT 0;
CREATE INDEX token_portal ON token (expires) WHERE portal = 1;
ALTER TABLE tenant ADD COLUMN branding TEXT NOT NULL DEFAULT '{}';
