-- The tables of SQLite's migrations up to the same number, which say what the columns mean.
-- Texts are compared byte by byte, as SQLite does. Columns stand in the order of their sizes.

-- +goose Up

CREATE TABLE tenant (
	tenant          TEXT COLLATE "C" PRIMARY KEY,
	name            TEXT NOT NULL,
	retention       TEXT NOT NULL DEFAULT '{}',
	created         BIGINT NOT NULL,
	routing_version BIGINT NOT NULL
);

CREATE TABLE token (
	id      BIGINT PRIMARY KEY,
	tenant  TEXT COLLATE "C" NOT NULL,
	name    TEXT NOT NULL,
	hash    BYTEA NOT NULL UNIQUE,
	created BIGINT NOT NULL,
	expires BIGINT NOT NULL
);

CREATE TABLE event_type (
	tenant      TEXT COLLATE "C" NOT NULL,
	name        TEXT COLLATE "C" NOT NULL,
	description TEXT NOT NULL,
	schema      TEXT NOT NULL,
	example     TEXT NOT NULL,
	created     BIGINT NOT NULL,
	PRIMARY KEY (tenant, name)
);

CREATE TABLE definition (
	tenant  TEXT COLLATE "C" NOT NULL,
	name    TEXT COLLATE "C" NOT NULL,
	text    TEXT NOT NULL,
	created BIGINT NOT NULL,
	updated BIGINT NOT NULL,
	PRIMARY KEY (tenant, name)
);

CREATE TABLE source (
	id         BIGINT PRIMARY KEY,
	tenant     TEXT COLLATE "C" NOT NULL,
	name       TEXT COLLATE "C" NOT NULL,
	scheme     TEXT COLLATE "C" NOT NULL,
	event_type TEXT NOT NULL,
	tolerance  BIGINT NOT NULL,
	disabled   SMALLINT NOT NULL,
	params     TEXT NOT NULL DEFAULT '{}',
	created    BIGINT NOT NULL,
	updated    BIGINT NOT NULL,
	UNIQUE (tenant, name)
);

CREATE TABLE endpoint (
	id            BIGINT PRIMARY KEY,
	tenant        TEXT COLLATE "C" NOT NULL,
	url           TEXT NOT NULL,
	description   TEXT NOT NULL,
	event_types   TEXT NOT NULL,
	sources       TEXT NOT NULL,
	scheme        TEXT COLLATE "C" NOT NULL,
	disabled      TEXT NOT NULL,
	settings      TEXT NOT NULL DEFAULT '{}',
	auth          TEXT NOT NULL DEFAULT '{}',
	failing_since BIGINT NOT NULL DEFAULT 0,
	taken         BIGINT NOT NULL DEFAULT 0,
	created       BIGINT NOT NULL,
	updated       BIGINT NOT NULL,
	deleted       BIGINT NOT NULL
);
CREATE INDEX endpoint_tenant ON endpoint (tenant, id) WHERE deleted = 0;

CREATE TABLE secret (
	id     BIGINT PRIMARY KEY,
	tenant TEXT COLLATE "C" NOT NULL,
	owner  BIGINT NOT NULL,
	scheme TEXT COLLATE "C" NOT NULL DEFAULT '',
	sealed BYTEA NOT NULL,
	starts BIGINT NOT NULL,
	ends   BIGINT NOT NULL
);
CREATE INDEX secret_owner ON secret (tenant, owner);

CREATE TABLE event (
	id           BIGINT PRIMARY KEY,
	at           BIGINT NOT NULL,
	deliver_at   BIGINT NOT NULL DEFAULT 0,
	expires      BIGINT NOT NULL DEFAULT 0,
	source       BIGINT NOT NULL,
	tenant       TEXT COLLATE "C" NOT NULL,
	key          TEXT COLLATE "C" NOT NULL,
	type         TEXT COLLATE "C" NOT NULL,
	ordering_key TEXT COLLATE "C" NOT NULL DEFAULT '',
	content_type TEXT NOT NULL,
	header       TEXT NOT NULL,
	payload      BYTEA NOT NULL
);
CREATE INDEX event_tenant ON event (tenant, id);
CREATE INDEX event_type_id ON event (tenant, type, id);
CREATE INDEX event_source ON event (tenant, source, id) WHERE source <> 0;

CREATE TABLE dedupe (
	event       BIGINT NOT NULL,
	at          BIGINT NOT NULL,
	tenant      TEXT COLLATE "C" NOT NULL,
	scope       TEXT COLLATE "C" NOT NULL,
	text        TEXT COLLATE "C" NOT NULL,
	fingerprint BYTEA NOT NULL,
	PRIMARY KEY (tenant, scope, text)
);
CREATE INDEX dedupe_at ON dedupe (tenant, at);

CREATE TABLE delivery (
	id            BIGINT PRIMARY KEY,
	event         BIGINT NOT NULL,
	endpoint      BIGINT NOT NULL,
	due           BIGINT NOT NULL,
	owner         BIGINT NOT NULL,
	created       BIGINT NOT NULL,
	finished      BIGINT NOT NULL,
	last_started  BIGINT NOT NULL,
	last_duration BIGINT NOT NULL,
	starts        INTEGER NOT NULL DEFAULT 0,
	attempts      INTEGER NOT NULL,
	base          INTEGER NOT NULL,
	last_status   INTEGER NOT NULL,
	state         SMALLINT NOT NULL,
	tenant        TEXT COLLATE "C" NOT NULL,
	line          TEXT COLLATE "C" NOT NULL DEFAULT '',
	reason        TEXT NOT NULL,
	last_cause    TEXT COLLATE "C" NOT NULL,
	last_detail   TEXT NOT NULL,
	last_response BYTEA NOT NULL
) WITH (fillfactor = 70);
CREATE INDEX delivery_due ON delivery (endpoint, due) WHERE state <= 1 AND due > 0;
CREATE INDEX delivery_line ON delivery (endpoint, line, id) WHERE state <= 1 AND line <> '';
CREATE INDEX delivery_state ON delivery (tenant, state, id) WHERE state <> 2;
CREATE INDEX delivery_tenant ON delivery (tenant, id);
CREATE INDEX delivery_endpoint ON delivery (tenant, endpoint, id); -- the whole of what is asked for: a plan that is
CREATE INDEX delivery_event ON delivery (tenant, event, id);       -- made before there are statistics finds them too

CREATE TABLE attempt (
	delivery BIGINT NOT NULL,
	started  BIGINT NOT NULL,
	duration BIGINT NOT NULL,
	n        INTEGER NOT NULL,
	status   INTEGER NOT NULL,
	tenant   TEXT COLLATE "C" NOT NULL,
	cause    TEXT COLLATE "C" NOT NULL,
	detail   TEXT NOT NULL,
	response BYTEA NOT NULL,
	PRIMARY KEY (delivery, n)
);

CREATE TABLE request (
	id      BIGINT PRIMARY KEY,
	source  BIGINT NOT NULL,
	at      BIGINT NOT NULL,
	refusal BIGINT NOT NULL,
	event   BIGINT NOT NULL,
	size    BIGINT NOT NULL,
	verdict SMALLINT NOT NULL,
	tenant  TEXT COLLATE "C" NOT NULL,
	scheme  TEXT COLLATE "C" NOT NULL DEFAULT '',
	reason  TEXT COLLATE "C" NOT NULL,
	method  TEXT NOT NULL,
	path    TEXT NOT NULL,
	remote  TEXT NOT NULL,
	header  TEXT NOT NULL,
	body    BYTEA
);
CREATE INDEX request_tenant ON request (tenant, id);
CREATE INDEX request_source ON request (tenant, source, id);
CREATE INDEX request_verdict ON request (tenant, verdict, id) WHERE verdict <> 0;
CREATE UNIQUE INDEX request_refusal ON request (tenant, source, refusal) WHERE refusal <> 0;

CREATE TABLE job (
	id        BIGINT PRIMARY KEY,
	target    BIGINT NOT NULL,
	token     BIGINT NOT NULL,
	cursor    BIGINT NOT NULL,
	total     BIGINT NOT NULL,
	done      BIGINT NOT NULL,
	skipped   BIGINT NOT NULL,
	created   BIGINT NOT NULL,
	finished  BIGINT NOT NULL,
	rate      BIGINT NOT NULL,
	state     SMALLINT NOT NULL,
	tenant    TEXT COLLATE "C" NOT NULL,
	kind      TEXT COLLATE "C" NOT NULL,
	selection TEXT NOT NULL,
	reason    TEXT NOT NULL
);
CREATE INDEX job_tenant ON job (tenant, id);
CREATE INDEX job_running ON job (id) WHERE state = 0;

-- What the queue leaves behind is cleared away soon, for a claim walks past it.
ALTER TABLE delivery SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 5000,
	autovacuum_analyze_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0);

-- Each process that opens the store takes the next number, which is in its ids.
CREATE SEQUENCE process_number MINVALUE 0 MAXVALUE 1023 CYCLE;

-- A line is locked by one of 1,024 numbers, so that no transaction needs more locks than there are.
CREATE FUNCTION sealhook_line(endpoint BIGINT, line TEXT) RETURNS INTEGER
	LANGUAGE sql IMMUTABLE AS $$ SELECT (hashtextextended(line, endpoint) & 1023)::INTEGER $$;

-- Whatever ends deliveries, the next ones in their lines are due then. Who adds to a line holds its lock.
-- +goose StatementBegin
CREATE FUNCTION sealhook_next_in_line() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
	IF NOT EXISTS (SELECT 1 FROM changed WHERE line <> '' AND state > 1) THEN
		RETURN NULL;
	END IF;
	PERFORM pg_advisory_xact_lock(1587675135, bucket) FROM
		(SELECT DISTINCT sealhook_line(endpoint, line) AS bucket FROM changed WHERE line <> '' AND state > 1 ORDER BY 1) AS buckets;
	UPDATE delivery AS d SET due = GREATEST(ended.finished, 1)
		FROM (SELECT endpoint, line, max(finished) AS finished FROM changed WHERE line <> '' AND state > 1 GROUP BY endpoint, line) AS ended
		WHERE d.due = 0 AND d.id = (SELECT id FROM delivery AS n
			WHERE n.endpoint = ended.endpoint AND n.line = ended.line AND n.state <= 1 AND n.line <> '' ORDER BY id LIMIT 1);
	RETURN NULL;
END $$;
-- +goose StatementEnd
CREATE TRIGGER delivery_next_in_line AFTER UPDATE ON delivery
	REFERENCING NEW TABLE AS changed
	FOR EACH STATEMENT WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION sealhook_next_in_line();
