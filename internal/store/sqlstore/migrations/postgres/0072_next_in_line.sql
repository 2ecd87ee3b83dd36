-- The function of the first migration, in a form that has one good plan: a session plans it once, maybe while there are no rows yet, and what
-- it chose for those took seconds later. An array of ids leads to the primary key, and the order by line to the index delivery_line.

-- +goose Up

-- +goose StatementBegin
CREATE OR REPLACE FUNCTION sealhook_next_in_line() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
	IF NOT EXISTS (SELECT 1 FROM changed WHERE line <> '' AND state > 1) THEN
		RETURN NULL;
	END IF;
	PERFORM pg_advisory_xact_lock(1587675135, bucket) FROM
		(SELECT DISTINCT sealhook_line(endpoint, line) AS bucket FROM changed WHERE line <> '' AND state > 1 ORDER BY 1) AS buckets;
	UPDATE delivery AS d
		SET due = GREATEST((SELECT max(c.finished) FROM changed AS c WHERE c.endpoint = d.endpoint AND c.line = d.line AND c.state > 1), 1)
		WHERE d.due = 0 AND d.id = ANY (ARRAY(
			SELECT (SELECT n.id FROM delivery AS n WHERE n.endpoint = ended.endpoint AND n.line >= ended.line AND n.line <= ended.line
				AND n.state <= 1 AND n.line <> '' ORDER BY n.line, n.id LIMIT 1)
			FROM (SELECT DISTINCT endpoint, line FROM changed WHERE line <> '' AND state > 1) AS ended));
	RETURN NULL;
END $$;
-- +goose StatementEnd
