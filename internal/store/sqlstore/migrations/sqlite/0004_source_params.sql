-- What is known about a source's account, such as a verify token: an object of sealed values in base64.

-- +goose Up

ALTER TABLE source ADD COLUMN params TEXT NOT NULL DEFAULT '{}';
