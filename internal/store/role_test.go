package store_test

import (
	"testing"

	"github.com/sealhook/sealhook/internal/store"
)

func TestRoleAtLeast(t *testing.T) {
	roles := []store.Role{store.RoleViewer, store.RoleOperator, store.RoleAdmin, store.RoleOwner}
	for i, r := range roles {
		for j, least := range roles {
			if got, want := r.AtLeast(least), i >= j; got != want {
				t.Errorf("%s may do what %s may: got %v, want %v", r, least, got, want)
			}
		}
		if r.AtLeast(store.RolePortal) || store.RolePortal.AtLeast(r) {
			t.Errorf("%s and portal stand beside each other, and not above", r)
		}
		if store.Role("").AtLeast(r) || store.Role("root").AtLeast(r) {
			t.Errorf("no role may do what %s may", r)
		}
	}
	if !store.RolePortal.AtLeast(store.RolePortal) {
		t.Error("portal may not do what portal may")
	}
}
