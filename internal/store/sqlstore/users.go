package sqlstore

import (
	"context"
	"fmt"
	"time"

	"github.com/sealhook/sealhook/internal/store"
)

const userColumns = `id, tenant, email, name, role, password, subject, created, signed_in`

func scanUser(r row) (u store.User, err error) {
	var created, signedIn int64
	err = r.Scan(&u.ID, &u.Tenant, &u.Email, &u.Name, &u.Role, &u.Password, &u.Subject, &created, &signedIn)
	u.Created, u.SignedIn = timeOf(created), timeOf(signedIn)
	return u, err
}

// CreateUser implements [store.Store].
func (s *Store) CreateUser(ctx context.Context, u store.User) error {
	err := s.write(ctx, u.Tenant, func(tx *tx) error {
		if err := tx.checkTenant(u.Tenant); err != nil {
			return err
		}
		return inserted(tx.exec(`INSERT INTO account (id, tenant, email, name, role, password, subject, created, signed_in)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING`,
			int64(u.ID), u.Tenant, u.Email, u.Name, string(u.Role), u.Password, u.Subject, micros(u.Created), micros(u.SignedIn)))
	})
	if err != nil {
		return fmt.Errorf("create user %s: %w", u.ID, err)
	}
	return nil
}

// checkTenant returns store.ErrNotFound unless the tenant is there; the empty
// one is all of them.
func (tx *tx) checkTenant(tenant string) error {
	if tenant == "" {
		return nil
	}
	_, err := tx.routingVersion(tenant)
	return err
}

// UpdateUser implements [store.Store].
func (s *Store) UpdateUser(ctx context.Context, u store.User) error {
	err := s.write(ctx, everyTenant, func(tx *tx) error {
		if err := tx.lock(lockUsers, ""); err != nil {
			return err
		}
		if err := tx.checkTenant(u.Tenant); err != nil {
			return err
		}
		taken, err := queryOne(tx.ctx, tx, scanInt,
			`/* every tenant */ SELECT count(*) FROM account WHERE id <> $1 AND (email = $2 OR subject = $3 AND subject <> '')`,
			int64(u.ID), u.Email, u.Subject)
		if err != nil {
			return err
		}
		if taken > 0 {
			return store.ErrExists
		}
		before, err := queryOne(tx.ctx, tx, scanUser, selectUser, int64(u.ID))
		if err != nil {
			return err
		}
		err = found(tx.exec(`UPDATE account SET tenant = $2, email = $3, name = $4, role = $5, password = $6, subject = $7 WHERE id = $1`,
			int64(u.ID), u.Tenant, u.Email, u.Name, string(u.Role), u.Password, u.Subject))
		if err == nil && before.Role == store.RoleOwner && before.Tenant == "" {
			err = tx.checkOwner()
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("update user %s: %w", u.ID, err)
	}
	return nil
}

// checkOwner returns store.ErrState unless somebody is the owner of every tenant.
func (tx *tx) checkOwner() error {
	owners, err := queryOne(tx.ctx, tx, scanInt, `SELECT count(*) FROM account WHERE role = 'owner' AND tenant = ''`)
	if err == nil && owners == 0 {
		err = fmt.Errorf("nobody else is the owner of every tenant: %w", store.ErrState)
	}
	return err
}

// DeleteUser implements [store.Store].
func (s *Store) DeleteUser(ctx context.Context, id store.UserID) error {
	err := s.write(ctx, everyTenant, func(tx *tx) error {
		if err := tx.lock(lockUsers, ""); err != nil {
			return err
		}
		u, err := queryOne(tx.ctx, tx, scanUser, selectUser, int64(id))
		if err != nil {
			return err
		}
		if err := found(tx.exec(`/* every tenant */ DELETE FROM account WHERE id = $1`, int64(id))); err != nil {
			return err
		}
		if u.Role == store.RoleOwner && u.Tenant == "" {
			if err := tx.checkOwner(); err != nil {
				return err
			}
		}
		if _, err := tx.exec(`/* every tenant */ DELETE FROM session WHERE account = $1`, int64(id)); err != nil {
			return err
		}
		_, err = tx.exec(`/* every tenant */ DELETE FROM code WHERE kind = 'invite' AND about = $1`, int64(id))
		return err
	})
	if err != nil {
		return fmt.Errorf("delete user %s: %w", id, err)
	}
	return nil
}

const selectUser = `/* every tenant */ SELECT ` + userColumns + ` FROM account WHERE id = $1`

// User implements [store.Store].
func (s *Store) User(ctx context.Context, id store.UserID) (store.User, error) {
	u, err := one(ctx, s, everyTenant, scanUser, selectUser, int64(id))
	if err != nil {
		return u, fmt.Errorf("read user %s: %w", id, err)
	}
	return u, nil
}

// UserByEmail implements [store.Store].
func (s *Store) UserByEmail(ctx context.Context, email string) (store.User, error) {
	u, err := one(ctx, s, everyTenant, scanUser, `/* every tenant */ SELECT `+userColumns+` FROM account WHERE email = $1`, email)
	if err != nil {
		return u, fmt.Errorf("read a user: %w", err)
	}
	return u, nil
}

// UserBySubject implements [store.Store].
func (s *Store) UserBySubject(ctx context.Context, subject string) (store.User, error) {
	u, err := one(ctx, s, everyTenant, scanUser, `/* every tenant */ SELECT `+userColumns+` FROM account WHERE subject = $1 AND subject <> ''`, subject)
	if err != nil {
		return u, fmt.Errorf("read a user: %w", err)
	}
	return u, nil
}

// Users implements [store.Store].
func (s *Store) Users(ctx context.Context) ([]store.User, error) {
	users, err := list(ctx, s, everyTenant, scanUser, `/* every tenant */ SELECT `+userColumns+` FROM account ORDER BY created, id`)
	if err != nil {
		return nil, fmt.Errorf("list the users: %w", err)
	}
	return users, nil
}

// CreateSession implements [store.Store].
func (s *Store) CreateSession(ctx context.Context, x store.Session) error {
	err := s.write(ctx, everyTenant, func(tx *tx) error {
		err := found(tx.exec(`/* every tenant */ UPDATE account SET signed_in = $2 WHERE id = $1`, int64(x.User), micros(x.Created)))
		if err != nil {
			return err
		}
		return inserted(tx.exec(`/* every tenant */ INSERT INTO session (hash, account, created, expires) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
			x.Hash[:], int64(x.User), micros(x.Created), micros(x.Expires)))
	})
	if err != nil {
		return fmt.Errorf("begin a session: %w", err)
	}
	return nil
}

// Session implements [store.Store].
func (s *Store) Session(ctx context.Context, hash [32]byte, now time.Time) (x store.Session, u store.User, err error) {
	err = s.snapshot(ctx, everyTenant, func(ctx context.Context, q querier) (err error) {
		x, err = queryOne(ctx, q, scanSession,
			`/* every tenant */ SELECT hash, account, created, expires FROM session WHERE hash = $1 AND expires > $2`, hash[:], micros(now))
		if err != nil {
			return err
		}
		u, err = queryOne(ctx, q, scanUser, selectUser, int64(x.User))
		return err
	})
	if err != nil {
		return x, u, fmt.Errorf("read a session: %w", err)
	}
	return x, u, nil
}

func scanSession(r row) (x store.Session, err error) {
	var hash []byte
	var created, expires int64
	err = r.Scan(&hash, &x.User, &created, &expires)
	copy(x.Hash[:], hash)
	x.Created, x.Expires = timeOf(created), timeOf(expires)
	return x, err
}

// KeepSession implements [store.Store].
func (s *Store) KeepSession(ctx context.Context, hash [32]byte, expires time.Time) error {
	err := s.write(ctx, everyTenant, func(tx *tx) error {
		_, err := tx.exec(`/* every tenant */ UPDATE session SET expires = $2 WHERE hash = $1`, hash[:], micros(expires))
		return err
	})
	if err != nil {
		return fmt.Errorf("keep a session: %w", err)
	}
	return nil
}

// DeleteSession implements [store.Store].
func (s *Store) DeleteSession(ctx context.Context, hash [32]byte) error {
	err := s.write(ctx, everyTenant, func(tx *tx) error {
		_, err := tx.exec(`/* every tenant */ DELETE FROM session WHERE hash = $1`, hash[:])
		return err
	})
	if err != nil {
		return fmt.Errorf("end a session: %w", err)
	}
	return nil
}

// DeleteSessions implements [store.Store].
func (s *Store) DeleteSessions(ctx context.Context, id store.UserID, except [32]byte) error {
	err := s.write(ctx, everyTenant, func(tx *tx) error {
		_, err := tx.exec(`/* every tenant */ DELETE FROM session WHERE account = $1 AND hash <> $2`, int64(id), except[:])
		return err
	})
	if err != nil {
		return fmt.Errorf("end the sessions of user %s: %w", id, err)
	}
	return nil
}

// CreateCode implements [store.Store].
func (s *Store) CreateCode(ctx context.Context, c store.Code) error {
	err := s.write(ctx, everyTenant, func(tx *tx) error {
		if err := tx.lock(lockUsers, ""); err != nil {
			return err
		}
		if err := tx.checkTenant(c.Tenant); err != nil {
			return err
		}
		if _, err := tx.exec(`/* every tenant */ DELETE FROM code WHERE kind = $1 AND about = $2`, string(c.Kind), c.About); err != nil {
			return err
		}
		return inserted(tx.exec(`INSERT INTO code (hash, kind, about, tenant, expires) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
			c.Hash[:], string(c.Kind), c.About, c.Tenant, micros(c.Expires)))
	})
	if err != nil {
		return fmt.Errorf("create a code: %w", err)
	}
	return nil
}

// TakeCode implements [store.Store].
func (s *Store) TakeCode(ctx context.Context, kind store.CodeKind, hash [32]byte, now time.Time) (c store.Code, err error) {
	err = s.write(ctx, everyTenant, func(tx *tx) (err error) {
		c, err = queryOne(tx.ctx, tx, scanCode,
			`SELECT hash, kind, about, tenant, expires FROM code WHERE kind = $1 AND hash = $2 AND expires > $3`, string(kind), hash[:], micros(now))
		if err != nil {
			return err
		}
		return found(tx.exec(`/* every tenant */ DELETE FROM code WHERE hash = $1`, hash[:]))
	})
	if err != nil {
		return store.Code{}, fmt.Errorf("take a code: %w", err)
	}
	return c, nil
}

func scanCode(r row) (c store.Code, err error) {
	var hash []byte
	var expires int64
	err = r.Scan(&hash, &c.Kind, &c.About, &c.Tenant, &expires)
	copy(c.Hash[:], hash)
	c.Expires = timeOf(expires)
	return c, err
}

// EndPortal implements [store.Store].
func (s *Store) EndPortal(ctx context.Context, tenant string) error {
	err := s.write(ctx, tenant, func(tx *tx) error {
		if _, err := tx.exec(`DELETE FROM token WHERE tenant = $1 AND portal = 1`, tenant); err != nil {
			return err
		}
		_, err := tx.exec(`DELETE FROM code WHERE tenant = $1 AND kind = 'portal'`, tenant)
		return err
	})
	if err != nil {
		return fmt.Errorf("end the portal of tenant %.64q: %w", tenant, err)
	}
	return nil
}

// DeleteExpired implements [store.Store].
func (s *Store) DeleteExpired(ctx context.Context, now time.Time) error {
	err := s.write(ctx, everyTenant, func(tx *tx) error {
		if _, err := tx.exec(`/* every tenant */ DELETE FROM session WHERE expires <= $1`, micros(now)); err != nil {
			return err
		}
		if _, err := tx.exec(`/* every tenant */ DELETE FROM code WHERE expires <= $1`, micros(now)); err != nil {
			return err
		}
		_, err := tx.exec(`/* every tenant */ DELETE FROM token WHERE portal = 1 AND expires <= $1`, micros(now))
		return err
	})
	if err != nil {
		return fmt.Errorf("delete what has expired: %w", err)
	}
	return nil
}
