-- What was counted, by span (in seconds) and start. writer 0: put together of others.

-- +goose Up

CREATE TABLE tally (
	span   INTEGER NOT NULL,
	tenant TEXT NOT NULL,
	owner  INTEGER NOT NULL, -- an endpoint or a source; 0: the tenant
	start  INTEGER NOT NULL,
	writer INTEGER NOT NULL,
	data   BLOB NOT NULL,
	PRIMARY KEY (span, tenant, owner, start, writer)
) STRICT, WITHOUT ROWID;
