-- The deliveries of one endpoint in a state are found in the index of the state, without a look at each row.

-- +goose Up

DROP INDEX delivery_state;
CREATE INDEX delivery_state ON delivery (tenant, state, id, endpoint) WHERE state <> 2;
