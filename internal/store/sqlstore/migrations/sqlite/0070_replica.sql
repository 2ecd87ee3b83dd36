-- +goose Up

-- The processes that share the database. until is when others may take one for dead.
CREATE TABLE replica (
	name  TEXT PRIMARY KEY,
	owner INTEGER NOT NULL UNIQUE,
	until INTEGER NOT NULL
) WITHOUT ROWID;

-- Which of them alone delivers to an endpoint, such as one with a rate limit, or carries out a job.
CREATE TABLE holder (
	id    INTEGER PRIMARY KEY,
	owner INTEGER NOT NULL
);
CREATE INDEX holder_owner ON holder (owner);
