package sqlstore_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/sealhook/sealhook/internal/store"
	"github.com/sealhook/sealhook/internal/store/postgrestest"
	"github.com/sealhook/sealhook/internal/store/sqlstore"
)

// fill adds n rows to every table but the one of migrations.
func fill(t *testing.T, db *sql.DB, first, n int) {
	t.Helper()
	for _, table := range tablesOf(t, db) {
		names, types := columnsOf(t, db, table)
		for row := first; row < first+n; row++ {
			var values []any
			for i, kind := range types {
				switch {
				case kind == "INTEGER":
					values = append(values, int64(1000*row+i)%30000)
				case kind == "BLOB" && names[i] == "body" && row%2 == 0:
					values = append(values, nil)
				case kind == "BLOB" && (names[i] == "body" || names[i] == "last_response"):
					values = append(values, []byte{})
				case kind == "BLOB":
					values = append(values, fmt.Appendf(nil, "\x00\xff%d", row))
				default:
					values = append(values, fmt.Sprintf("ä\\\t'%s%d", names[i], row))
				}
			}
			marks := strings.TrimSuffix(strings.Repeat("?, ", len(names)), ", ")
			if _, err := db.Exec(`INSERT INTO `+table+` (`+strings.Join(names, ", ")+`) VALUES (`+marks+`)`, values...); err != nil {
				t.Fatalf("%s: %v", table, err)
			}
		}
	}
}

func tablesOf(t *testing.T, db *sql.DB) []string {
	t.Helper()
	return texts(t, db, `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT IN ('goose_db_version', 'note') ORDER BY name`)
}

func columnsOf(t *testing.T, db *sql.DB, table string) (names, types []string) {
	t.Helper()
	return texts(t, db, `SELECT name FROM pragma_table_info('`+table+`')`), texts(t, db, `SELECT type FROM pragma_table_info('`+table+`')`)
}

func texts(t *testing.T, db *sql.DB, query string) (all []string) {
	t.Helper()
	rows, err := db.Query(query)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var text string
		if err := rows.Scan(&text); err != nil {
			t.Fatal(err)
		}
		all = append(all, text)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

// isSame compares all rows of both databases.
func isSame(t *testing.T, from *sql.DB, url string) {
	t.Helper()
	to, err := sql.Open("pgx", url+"&sealhook.tenant=*")
	if err != nil {
		t.Fatal(err)
	}
	defer to.Close()
	for _, table := range tablesOf(t, from) {
		names, _ := columnsOf(t, from, table)
		dump := func(db *sql.DB) (all []string) {
			rows, err := db.Query(`SELECT ` + strings.Join(names, ", ") + ` FROM ` + table)
			if err != nil {
				t.Fatal(err)
			}
			defer rows.Close()
			for rows.Next() {
				values, into := make([]any, len(names)), make([]any, len(names))
				for i := range values {
					into[i] = &values[i]
				}
				if err := rows.Scan(into...); err != nil {
					t.Fatal(err)
				}
				all = append(all, fmt.Sprintf("%q", values))
			}
			if err := rows.Err(); err != nil {
				t.Fatal(err)
			}
			slices.Sort(all)
			return all
		}
		if got, want := dump(to), dump(from); !slices.Equal(got, want) || len(want) == 0 {
			t.Errorf("table %s: got %d rows\n%s\nwant %d\n%s", table, len(got), strings.Join(got, "\n"), len(want), strings.Join(want, "\n"))
		}
	}
}

// A copy has every row of every table, however often it was interrupted and
// whatever changed meanwhile.
func TestCopy(t *testing.T) {
	dir := t.TempDir()
	if err := open(t, dir).Close(); err != nil {
		t.Fatal(err)
	}
	from := openFile(t, dir)
	fill(t, from, 1, 7)
	if _, err := from.Exec(`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
		INSERT INTO account SELECT 100000 + i, 'a', 'email of ' || i, '', 'owner', '', '', i, i FROM n`); err != nil {
		t.Fatal(err)
	}
	server := postgrestest.Start(t)
	url := server.Database(t)

	running := open(t, dir) // as long as somebody else writes, no copy is complete
	complete, err := sqlstore.Copy(t.Context(), dir, url, func(sqlstore.Progress) {})
	if err != nil || complete {
		t.Errorf("while the folder is open: got complete %t (%v), want false", complete, err)
	}
	_, err = sqlstore.OpenPostgres(t.Context(), url)
	isRefused(t, "an incomplete copy", err, sqlstore.ErrIncomplete)
	if err := running.Close(); err != nil {
		t.Fatal(err)
	}

	for _, change := range []string{
		`UPDATE delivery SET state = 3, reason = 'changed' WHERE id > 3000`,
		`DELETE FROM event WHERE id = 4000`,
		`DELETE FROM attempt`,
		// The address of the last one is now that of the first, which is copied earlier.
		`UPDATE account SET email = 'other' WHERE id = 103000`,
		`UPDATE account SET email = 'email of 3000' WHERE id = 1000`,
	} {
		if result, err := from.Exec(change); err != nil {
			t.Fatal(err)
		} else if n, err := result.RowsAffected(); err != nil || n == 0 {
			t.Fatalf("%s: changed %d rows (%v)", change, n, err)
		}
	}
	fill(t, from, 20, 3)

	for interruptions, ends := 0, false; !ends; interruptions++ { // after each table
		ctx, cancel := context.WithCancel(t.Context())
		calls := 0
		complete, err = sqlstore.Copy(ctx, dir, url, func(sqlstore.Progress) {
			if calls++; calls > interruptions {
				cancel()
			}
		})
		cancel()
		if ends = err == nil; !ends && !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
		if !ends {
			_, err = sqlstore.OpenPostgres(t.Context(), url)
			isRefused(t, "an interrupted copy", err, sqlstore.ErrIncomplete)
		}
	}
	if !complete {
		t.Error("the last copy is not complete")
	}
	isSame(t, from, url)

	if _, err := sqlstore.Copy(t.Context(), dir, url, func(sqlstore.Progress) {}); !errors.Is(err, sqlstore.ErrNotEmpty) || hintOf(err) == "" {
		t.Errorf("a copy over a database: got the error %v, want %v", err, sqlstore.ErrNotEmpty)
	}
	s := openPostgres(t, url)
	if _, err := s.Tenant(t.Context(), store.DefaultTenant); err != nil {
		t.Error(err)
	}
}

// Rows by the thousand, and large ones.
func TestCopyMany(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	for range 50 {
		var batch []*store.Acceptance
		for range 100 {
			batch = append(batch, plainAcceptance())
		}
		batch[0].Event.Payload = bytesOf("large", 1<<20)
		if err := s.Accept(t.Context(), batch...); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	url := postgrestest.Start(t).Database(t)
	var last sqlstore.Progress
	calls := 0
	complete, err := sqlstore.Copy(t.Context(), dir, url, func(p sqlstore.Progress) {
		if p.Table == "event" {
			last = p
			calls++
		}
	})
	if err != nil || !complete {
		t.Fatalf("got complete %t (%v)", complete, err)
	}
	if want := (sqlstore.Progress{Table: "event", Done: 5000, Changed: 5000, Whole: true}); last != want || calls < 5 {
		t.Errorf("got the progress %+v after %d calls, want %+v after 5 or more", last, calls, want)
	}
	if got := query(t, url, `SELECT count(*)::TEXT || ' ' || sum(length(payload)) FROM event`); got[0] != fmt.Sprintf("5000 %d", 50<<20+4950*len(plainAcceptance().Event.Payload)) {
		t.Errorf("got %s", got)
	}
}

func TestCopyRefuses(t *testing.T) {
	server := postgrestest.Start(t)
	url := server.Database(t)
	nothing := func(sqlstore.Progress) {}
	_, err := sqlstore.Copy(t.Context(), t.TempDir(), url, nothing)
	isRefused(t, "from nothing", err, sqlstore.ErrNoDatabase)
	dir := t.TempDir()
	s := open(t, dir)
	accept(t, s)
	_, err = sqlstore.Copy(t.Context(), dir, server.URL("missing"), nothing)
	isRefused(t, "to nothing", err, sqlstore.ErrNoDatabase)
	if err := openPostgres(t, url).Close(); err != nil {
		t.Fatal(err)
	}
	_, err = sqlstore.Copy(t.Context(), dir, url, nothing)
	isRefused(t, "to a database in use", err, sqlstore.ErrNotEmpty)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	db := openFile(t, dir)
	if _, err := db.Exec(`DELETE FROM goose_db_version WHERE version_id = (SELECT max(version_id) FROM goose_db_version)`); err != nil {
		t.Fatal(err)
	}
	_, err = sqlstore.Copy(t.Context(), dir, server.Database(t), nothing)
	isRefused(t, "from an older schema", err, sqlstore.ErrOlderSchema)
}
