-- What was counted, by span (in seconds) and start. writer 0: put together of others.

-- +goose Up

CREATE TABLE tally (
	span   INTEGER NOT NULL,
	tenant TEXT COLLATE "C" NOT NULL,
	owner  BIGINT NOT NULL, -- an endpoint or a source; 0: the tenant
	start  BIGINT NOT NULL,
	writer BIGINT NOT NULL,
	data   BYTEA NOT NULL,
	PRIMARY KEY (span, tenant, owner, start, writer)
);
