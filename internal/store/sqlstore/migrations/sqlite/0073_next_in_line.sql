-- The trigger cost every delivery a copy of each page that it ended on, and most are in no line. Who may end one that is
-- in a line sets line, to what it is.

-- +goose Up

DROP TRIGGER delivery_next_in_line;
-- +goose StatementBegin
CREATE TRIGGER delivery_next_in_line AFTER UPDATE OF line ON delivery
WHEN NEW.line <> '' AND OLD.state <= 1 AND NEW.state > 1
BEGIN
	UPDATE delivery SET due = MAX(NEW.finished, 1) WHERE due = 0 AND id = (
		SELECT id FROM delivery WHERE endpoint = NEW.endpoint AND line = NEW.line AND state <= 1 AND line <> '' ORDER BY id LIMIT 1);
END;
-- +goose StatementEnd
