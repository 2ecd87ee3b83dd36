-- +goose Up

ALTER TABLE event ADD COLUMN ordering_key TEXT NOT NULL DEFAULT '';

-- line: the deliveries of one endpoint and line are made one after the other.
-- starts: how often work on it began since its last outcome.
ALTER TABLE delivery ADD COLUMN line TEXT NOT NULL DEFAULT '';
ALTER TABLE delivery ADD COLUMN starts INTEGER NOT NULL DEFAULT 0;

-- What is due is asked for endpoint by endpoint, and so another endpoint's
-- backlog is never walked through. due = 0: behind another one in its line.
DROP INDEX delivery_due;
CREATE INDEX delivery_due ON delivery (endpoint, due) WHERE state <= 1 AND due > 0;
CREATE INDEX delivery_line ON delivery (endpoint, line, id) WHERE state <= 1 AND line <> '';

-- Whatever ends a delivery, the next one in its line is due then.
-- +goose StatementBegin
CREATE TRIGGER delivery_next_in_line AFTER UPDATE OF state ON delivery
WHEN NEW.line <> '' AND OLD.state <= 1 AND NEW.state > 1
BEGIN
	UPDATE delivery SET due = MAX(NEW.finished, 1) WHERE due = 0 AND id = (
		SELECT id FROM delivery WHERE endpoint = NEW.endpoint AND line = NEW.line AND state <= 1 AND line <> '' ORDER BY id LIMIT 1);
END;
-- +goose StatementEnd

DELETE FROM sqlite_stat1 WHERE idx = 'delivery_due';
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
	('delivery', 'delivery_due',  '100000 10 2'),
	('delivery', 'delivery_line', '100000 10 2 1');
ANALYZE sqlite_schema;
