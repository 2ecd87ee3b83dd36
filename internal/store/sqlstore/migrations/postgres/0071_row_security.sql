-- A second wall between the tenants, behind that each statement names its own: a connection sees and changes the rows of the tenant that it
-- is set to, of every one if that is '*', and of none if it is not set. It holds for the owner of the tables too.

-- +goose Up

-- +goose StatementBegin
DO $$ DECLARE name TEXT; BEGIN
	FOREACH name IN ARRAY ARRAY['tenant', 'token', 'event_type', 'definition', 'source', 'endpoint', 'secret', 'event', 'dedupe', 'delivery',
		'attempt', 'exchange', 'request', 'job', 'account', 'code', 'audit', 'tally'] LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', name);
		EXECUTE format($policy$CREATE POLICY tenant ON %I
			USING (tenant = (SELECT current_setting('sealhook.tenant', true)) OR (SELECT current_setting('sealhook.tenant', true)) = '*')$policy$, name);
	END LOOP;
END $$;
-- +goose StatementEnd
