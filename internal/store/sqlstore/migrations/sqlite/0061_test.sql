-- Whether an event was made to try one endpoint; the same stands in its delivery.

-- +goose Up

ALTER TABLE event ADD COLUMN test INTEGER NOT NULL DEFAULT 0;
ALTER TABLE delivery ADD COLUMN test INTEGER NOT NULL DEFAULT 0;
