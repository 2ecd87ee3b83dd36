-- The deliveries of one endpoint in a state are found in the index of the state, without a look at each row.

-- +goose Up

DROP INDEX delivery_state;
CREATE INDEX delivery_state ON delivery (tenant, state, id, endpoint) WHERE state <> 2;
DELETE FROM sqlite_stat1 WHERE idx = 'delivery_state';
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('delivery', 'delivery_state', '100000 50000 20000 1 1');
ANALYZE sqlite_schema;
