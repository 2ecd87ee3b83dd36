package sqlstore_test

import (
	"database/sql"
	"testing"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/postgrestest"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
	"github.com/sealhook/sealhook/internal/store/storetest"
)

func TestPostgres(t *testing.T) {
	url := postgrestest.Start(t).Database(t)
	if err := openPostgres(t, url).Close(); err != nil {
		t.Fatal(err)
	}
	storetest.Run(t, func(t *testing.T) store.Store {
		query(t, url, `DO $$ DECLARE t TEXT; BEGIN
			FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'goose_db_version' LOOP
				EXECUTE 'DELETE FROM ' || t;
			END LOOP;
		END $$`)
		return openPostgres(t, url)
	})
}

// query runs a statement, as psql would, and returns what it answers.
func query(t *testing.T, url, statement string) (answer []string) {
	t.Helper()
	db, err := sql.Open("pgx", url)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	rows, err := db.Query(statement)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var line string
		if err := rows.Scan(&line); err != nil {
			t.Fatal(err)
		}
		answer = append(answer, line)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return answer
}

// openPostgres opens the store in a database, which the test or its cleanup closes.
func openPostgres(t *testing.T, url string) *sqlstore.Store {
	t.Helper()
	s, err := sqlstore.OpenPostgres(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}
