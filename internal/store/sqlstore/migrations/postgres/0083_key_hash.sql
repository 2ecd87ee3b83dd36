-- Of a key its hash alone, and half of a fingerprint.

-- +goose Up

SELECT set_config('sealhook.tenant', '*', true);
ALTER TABLE dedupe DROP CONSTRAINT dedupe_pkey, ADD COLUMN hash BYTEA;
UPDATE dedupe SET fingerprint = substr(fingerprint, 1, 16),
	hash = substr(sha256(convert_to(scope, 'UTF8') || '\x00'::BYTEA || convert_to(text, 'UTF8')), 1, 16);
ALTER TABLE dedupe DROP COLUMN scope, DROP COLUMN text, ALTER COLUMN hash SET NOT NULL, ADD PRIMARY KEY (tenant, hash);
