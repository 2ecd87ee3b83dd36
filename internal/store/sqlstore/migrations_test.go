package sqlstore_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// firstSchema is what the first release has; until then it may grow. What
// changes it later is made while replicas of the release before run.
const firstSchema = "0083"

// What a release adds to PostgreSQL's schema leaves alone what the one before
// it reads and writes, and holds up nobody for long: see docs/operations.md.
func TestMigrationsOnlyAdd(t *testing.T) {
	files, err := filepath.Glob("migrations/postgres/*.sql")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if number, _, _ := strings.Cut(filepath.Base(file), "_"); number <= firstSchema {
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if err := onlyAdds(string(text)); err != nil {
			t.Errorf("%s: %v", file, err)
		}
	}

	for text, want := range map[string]bool{
		"ALTER TABLE event ADD COLUMN a TEXT;":                                                  true,
		"ALTER TABLE event ADD COLUMN a TEXT NOT NULL DEFAULT '', ADD COLUMN b BIGINT;":         true,
		"ALTER TABLE event ADD COLUMN a TEXT NOT NULL;":                                         false,
		"ALTER TABLE event ADD COLUMN a TEXT NOT NULL DEFAULT '', ADD COLUMN b BIGINT NOT NULL": false,
		"ALTER TABLE event ADD COLUMN a TEXT UNIQUE;":                                           false,
		"ALTER TABLE event DROP COLUMN type;":                                                   false,
		"ALTER TABLE event ADD COLUMN a TEXT, DROP COLUMN type;":                                false,
		"ALTER TABLE event RENAME COLUMN type TO kind;":                                         false,
		"ALTER TABLE event ALTER COLUMN at TYPE TEXT;":                                          false,
		"ALTER TABLE event ADD CHECK (at > 0);":                                                 false,
		"ALTER TABLE delivery SET (fillfactor = 50);":                                           true,
		"DROP TABLE event;":             false,
		"UPDATE event SET type = '';":   false,
		"CREATE INDEX a ON event (at);": false,
		"-- +goose NO TRANSACTION\nDROP INDEX CONCURRENTLY IF EXISTS a; CREATE INDEX CONCURRENTLY a ON event (at);":                                          true,
		"CREATE UNIQUE INDEX CONCURRENTLY a ON event (at);":                                                                                                  false,
		"CREATE TABLE a (tenant TEXT NOT NULL);\nCREATE UNIQUE INDEX b ON a (tenant); -- DROP TABLE event;":                                                  true,
		"CREATE TABLE a (tenant TEXT NOT NULL); CREATE POLICY tenant ON a USING (true);":                                                                     true,
		"CREATE POLICY tenant ON event USING (true);":                                                                                                        false,
		"CREATE TRIGGER a AFTER UPDATE ON event EXECUTE FUNCTION f();":                                                                                       false,
		"-- +goose StatementBegin\nCREATE OR REPLACE FUNCTION f() RETURNS TRIGGER AS $$ BEGIN DELETE FROM x; END $$;\n-- +goose StatementEnd\nDROP TABLE a;": false,
		"-- +goose StatementBegin\nCREATE OR REPLACE FUNCTION f() RETURNS TRIGGER AS $$ BEGIN DELETE FROM x; END $$;\n-- +goose StatementEnd\n":              true,
	} {
		if err := onlyAdds("-- +goose Up\n" + text); (err == nil) != want {
			t.Errorf("%s\ngot the error %v, want one: %t", text, err, !want)
		}
	}
}

var (
	inOne      = regexp.MustCompile(`(?s)-- \+goose StatementBegin\n(.*?)-- \+goose StatementEnd\n`)
	comment    = regexp.MustCompile(`--[^\n]*`)
	makesTable = regexp.MustCompile(`^CREATE TABLE (\w+) `)
	addsColumn = regexp.MustCompile(`^ADD COLUMN \w+ [A-Z]+( COLLATE "C")?( NOT NULL DEFAULT [^ ]+| DEFAULT [^ ]+)?$`)
	adds       = []*regexp.Regexp{
		makesTable,
		regexp.MustCompile(`^CREATE INDEX CONCURRENTLY \w+ ON `),
		regexp.MustCompile(`^DROP INDEX CONCURRENTLY IF EXISTS `), // what is left of one that was not made to its end
		regexp.MustCompile(`^ALTER TABLE \w+ SET \(`),
		regexp.MustCompile(`^CREATE OR REPLACE FUNCTION `),
	}
	// What may be done to a table that is new.
	changesTable = regexp.MustCompile(`^(?:CREATE (?:UNIQUE )?INDEX \w+ ON|CREATE POLICY \w+ ON|ALTER TABLE) (\w+) `)
)

// onlyAdds returns what of a migration does more than to add.
func onlyAdds(text string) error {
	var statements []string
	text = inOne.ReplaceAllStringFunc(text, func(one string) string {
		statements = append(statements, inOne.FindStringSubmatch(one)[1])
		return ""
	})
	statements = append(statements, strings.Split(comment.ReplaceAllString(text, ""), ";")...)
	isNew := make(map[string]bool)
	for _, s := range statements {
		s = strings.Join(strings.Fields(s), " ")
		if m := makesTable.FindStringSubmatch(s + " "); m != nil {
			isNew[m[1]] = true
		}
		if s != "" && !onlyAddsOne(s, isNew) {
			return fmt.Errorf("%q is not known to leave alone what the release before needs", s)
		}
	}
	return nil
}

func onlyAddsOne(statement string, isNew map[string]bool) bool {
	for _, form := range adds {
		if form.MatchString(statement) {
			return true
		}
	}
	if m := changesTable.FindStringSubmatch(statement); m != nil && isNew[m[1]] {
		return true
	}
	_, actions, ok := strings.Cut(statement, " ADD ")
	if !ok || !strings.HasPrefix(statement, "ALTER TABLE ") {
		return false
	}
	for action := range strings.SplitSeq("ADD "+actions, ", ") {
		if !addsColumn.MatchString(action) {
			return false
		}
	}
	return true
}
