-- +goose Up

CREATE TABLE audit (
	id         BIGINT PRIMARY KEY,
	at         BIGINT NOT NULL,
	failed     SMALLINT NOT NULL,
	tenant     TEXT COLLATE "C" NOT NULL,
	actor_kind TEXT COLLATE "C" NOT NULL,
	actor      TEXT COLLATE "C" NOT NULL,
	actor_name TEXT NOT NULL,
	role       TEXT COLLATE "C" NOT NULL,
	action     TEXT COLLATE "C" NOT NULL,
	target     TEXT COLLATE "C" NOT NULL,
	remote     TEXT NOT NULL,
	request    TEXT NOT NULL,
	detail     TEXT NOT NULL
);
CREATE INDEX audit_tenant ON audit (tenant, id);
