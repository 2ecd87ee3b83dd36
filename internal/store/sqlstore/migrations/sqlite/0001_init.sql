-- Times are microseconds since 1970, durations nanoseconds, lists JSON; 0 and '' stand for none.
-- The numbers in state and verdict are those of package store: state 0 pending, 1 leased, 2 delivered.

-- +goose Up

CREATE TABLE tenant (
	tenant          TEXT NOT NULL PRIMARY KEY,
	name            TEXT NOT NULL,
	created         INTEGER NOT NULL,
	routing_version INTEGER NOT NULL
) STRICT;

CREATE TABLE token (
	id      INTEGER PRIMARY KEY,
	tenant  TEXT NOT NULL,
	name    TEXT NOT NULL,
	hash    BLOB NOT NULL UNIQUE,
	created INTEGER NOT NULL,
	expires INTEGER NOT NULL
) STRICT;

CREATE TABLE event_type (
	tenant      TEXT NOT NULL,
	name        TEXT NOT NULL,
	description TEXT NOT NULL,
	schema      TEXT NOT NULL,
	example     TEXT NOT NULL,
	created     INTEGER NOT NULL,
	PRIMARY KEY (tenant, name)
) STRICT;

CREATE TABLE source (
	id         INTEGER PRIMARY KEY,
	tenant     TEXT NOT NULL,
	name       TEXT NOT NULL,
	scheme     TEXT NOT NULL,
	event_type TEXT NOT NULL,
	tolerance  INTEGER NOT NULL,
	disabled   INTEGER NOT NULL,
	created    INTEGER NOT NULL,
	updated    INTEGER NOT NULL,
	UNIQUE (tenant, name)
) STRICT;

CREATE TABLE endpoint (
	id          INTEGER PRIMARY KEY,
	tenant      TEXT NOT NULL,
	url         TEXT NOT NULL,
	description TEXT NOT NULL,
	event_types TEXT NOT NULL,
	sources     TEXT NOT NULL,
	scheme      TEXT NOT NULL,
	disabled    TEXT NOT NULL,
	created     INTEGER NOT NULL,
	updated     INTEGER NOT NULL,
	deleted     INTEGER NOT NULL
) STRICT;
CREATE INDEX endpoint_tenant ON endpoint (tenant, id) WHERE deleted = 0;

CREATE TABLE secret (
	id     INTEGER PRIMARY KEY,
	tenant TEXT NOT NULL,
	owner  INTEGER NOT NULL,
	sealed BLOB NOT NULL,
	starts INTEGER NOT NULL,
	ends   INTEGER NOT NULL
) STRICT;
CREATE INDEX secret_owner ON secret (tenant, owner);

CREATE TABLE event (
	id           INTEGER PRIMARY KEY,
	tenant       TEXT NOT NULL,
	key          TEXT NOT NULL,
	type         TEXT NOT NULL,
	at           INTEGER NOT NULL,
	source       INTEGER NOT NULL,
	content_type TEXT NOT NULL,
	header       TEXT NOT NULL,
	payload      BLOB NOT NULL
) STRICT;
CREATE INDEX event_tenant ON event (tenant, id);
CREATE INDEX event_type_id ON event (tenant, type, id);
CREATE INDEX event_source ON event (tenant, source, id) WHERE source <> 0;

CREATE TABLE dedupe (
	tenant      TEXT NOT NULL,
	scope       TEXT NOT NULL,
	text        TEXT NOT NULL,
	event       INTEGER NOT NULL,
	fingerprint BLOB NOT NULL,
	at          INTEGER NOT NULL,
	PRIMARY KEY (tenant, scope, text)
) STRICT, WITHOUT ROWID;

-- The latest attempt stands in the delivery: most deliveries never have a second one.
CREATE TABLE delivery (
	id            INTEGER PRIMARY KEY,
	tenant        TEXT NOT NULL,
	event         INTEGER NOT NULL,
	endpoint      INTEGER NOT NULL,
	state         INTEGER NOT NULL,
	reason        TEXT NOT NULL,
	due           INTEGER NOT NULL,
	owner         INTEGER NOT NULL,
	attempts      INTEGER NOT NULL,
	base          INTEGER NOT NULL,
	created       INTEGER NOT NULL,
	finished      INTEGER NOT NULL,
	last_started  INTEGER NOT NULL,
	last_duration INTEGER NOT NULL,
	last_status   INTEGER NOT NULL,
	last_cause    TEXT NOT NULL,
	last_detail   TEXT NOT NULL,
	last_response BLOB NOT NULL
) STRICT;
CREATE INDEX delivery_due ON delivery (due, endpoint) WHERE state <= 1;
CREATE INDEX delivery_state ON delivery (tenant, state, id) WHERE state <> 2;
CREATE INDEX delivery_tenant ON delivery (tenant, id);
CREATE INDEX delivery_endpoint ON delivery (endpoint, id);
CREATE INDEX delivery_event ON delivery (event);

-- The attempts of a delivery before its latest one.
CREATE TABLE attempt (
	tenant   TEXT NOT NULL,
	delivery INTEGER NOT NULL,
	n        INTEGER NOT NULL,
	started  INTEGER NOT NULL,
	duration INTEGER NOT NULL,
	status   INTEGER NOT NULL,
	cause    TEXT NOT NULL,
	detail   TEXT NOT NULL,
	response BLOB NOT NULL,
	PRIMARY KEY (delivery, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE request (
	id      INTEGER PRIMARY KEY,
	tenant  TEXT NOT NULL,
	source  INTEGER NOT NULL,
	at      INTEGER NOT NULL,
	verdict INTEGER NOT NULL,
	refusal INTEGER NOT NULL, -- counts the requests of a source that became no event, from 1; 0: it became one
	reason  TEXT NOT NULL,
	method  TEXT NOT NULL,
	path    TEXT NOT NULL,
	remote  TEXT NOT NULL,
	header  TEXT NOT NULL,
	body    BLOB,             -- NULL: it is the event's payload
	size    INTEGER NOT NULL,
	event   INTEGER NOT NULL
) STRICT;
CREATE INDEX request_tenant ON request (tenant, id);
CREATE INDEX request_source ON request (tenant, source, id);
CREATE INDEX request_verdict ON request (tenant, verdict, id) WHERE verdict <> 0;
CREATE UNIQUE INDEX request_refusal ON request (tenant, source, refusal) WHERE refusal <> 0;

-- What the planner is to assume: rows, and how many share the first columns of
-- the index. It must not take a tenant for something rare, whatever the day's
-- rows are, and so nothing counts them. The first ANALYZE makes the table, the
-- second one reads it.
ANALYZE sqlite_schema;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
	('event',    'event_tenant',      '10000000 5000000 1'),
	('event',    'event_type_id',     '10000000 5000000 200000 1'),
	('event',    'event_source',      '10000000 5000000 200000 1'),
	('delivery', 'delivery_due',      '100000 2 1'),
	('delivery', 'delivery_state',    '100000 50000 20000 1'),
	('delivery', 'delivery_tenant',   '10000000 5000000 1'),
	('delivery', 'delivery_endpoint', '10000000 10000 1'),
	('delivery', 'delivery_event',    '10000000 2'),
	('request',  'request_tenant',    '10000000 5000000 1'),
	('request',  'request_source',    '10000000 5000000 200000 1'),
	('request',  'request_verdict',   '100000 50000 20000 1'),
	('request',  'request_refusal',   '100000 50000 5000 1');
ANALYZE sqlite_schema;
