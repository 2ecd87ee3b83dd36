-- Of a key its hash alone, and half of a fingerprint: a page holds more than twice
-- as many.

-- +goose Up

CREATE TABLE hashed (
	tenant      TEXT NOT NULL,
	hash        BLOB NOT NULL,
	event       INTEGER NOT NULL,
	fingerprint BLOB NOT NULL,
	at          INTEGER NOT NULL,
	PRIMARY KEY (tenant, hash)
) STRICT, WITHOUT ROWID;
INSERT INTO hashed SELECT tenant, sealhook_hash(scope, text), event, substr(fingerprint, 1, 16), at FROM dedupe;
DROP TABLE dedupe;
ALTER TABLE hashed RENAME TO dedupe;
CREATE INDEX dedupe_at ON dedupe (tenant, at);
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('dedupe', 'dedupe_at', '10000000 5000000 2');
ANALYZE sqlite_schema;
