-- The endpoints of a tenant in the order in which they are listed.

-- +goose Up

CREATE INDEX endpoint_created ON endpoint (tenant, created, id) WHERE deleted = 0;
