// Package store says what Sealhook keeps and what a store promises: the
// types of everything that is kept, the states of a delivery, and the [Store]
// contract that package storetest holds every store to.
//
// It leaves to others how things are kept (package sqlstore), when something
// is due (package deliver) and what a secret says: a store sees secrets only
// sealed by package vault.
package store

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"
)

// DefaultTenant is the tenant that every store has from the start.
const DefaultTenant = "default"

// The errors a caller decides by. Test for them with [errors.Is].
var (
	ErrNotFound  = errors.New("not found")
	ErrExists    = errors.New("already exists")
	ErrConflict  = errors.New("the same id was accepted with another body")
	ErrStale     = errors.New("routing is out of date") // load it again and repeat the call
	ErrLeaseLost = errors.New("the lease was lost")     // another owner has, or finished, the delivery
	ErrState     = errors.New("not in a state that allows this")
	ErrFull      = errors.New("there are as many as there may be")
	ErrClosed    = errors.New("the store is closed")
	ErrBroken    = errors.New("the store takes no more writes") // see Store

	// ErrUnavailable means that the database does not answer now, or that
	// another process has locked it. Whether a call that writes was done is not
	// known; later calls may succeed.
	ErrUnavailable = errors.New("the database cannot be used now")

	// These mean that nothing more is accepted for a while, so that what was
	// accepted can be delivered: see package receive. With ErrUnavailable,
	// ErrLowDisk means that the database has found no room.
	ErrLowDisk = errors.New("the disk is nearly full")
	ErrBehind  = errors.New("deliveries wait for too long")
)

// A Store keeps everything that Sealhook must not lose. All methods may be
// called at the same time from many goroutines.
//
// When a method that writes returns nil, what it wrote is on disk and
// survives kill -9 and power loss. When it returns an error, nothing of the
// call was written, except where the context ended first or the error is
// [ErrBroken] or [ErrUnavailable]: then the caller does not know, and must
// treat the call as not done. What a failed call has set on its caller's values
// means nothing.
//
// A store that could not write to its disk answers every write from then on
// with ErrBroken, because what a failed fsync left out may be lost although a
// later one succeeds. Reads go on. Only opening the store again helps.
//
// A store whose database is elsewhere, or locked by another process, answers
// ErrUnavailable within seconds, and by itself goes on when it can be used again.
//
// In texts, NUL and what is no UTF-8 comes back as U+FFFD, though keys that
// differ are never the same.
//
// Times are kept in microseconds and come back in UTC; the zero time comes
// back as the zero time. Nil and empty lists and bytes are the same.
//
// Every method that takes a tenant sees that tenant's rows only: another
// tenant's row is [ErrNotFound], and so is adding to a tenant that is not
// there. An id that is taken is [ErrExists]. Lists are newest first and hold
// at most Page.Limit rows; those without a Page hold all rows.
type Store interface {
	// CreateTenant adds a tenant, or returns ErrExists.
	CreateTenant(ctx context.Context, t Tenant) error
	// Tenant returns a tenant by its id, or ErrNotFound.
	Tenant(ctx context.Context, id string) (Tenant, error)
	// UpdateTenant replaces the tenant with that id; its Created stays.
	UpdateTenant(ctx context.Context, t Tenant) error
	// Tenants returns all tenants in the order of their ids.
	Tenants(ctx context.Context) ([]Tenant, error)

	// CreateToken adds an API token; only the hash of its text is kept.
	CreateToken(ctx context.Context, t Token) error
	// Token returns the token whose text has this hash, or ErrNotFound.
	Token(ctx context.Context, hash [32]byte) (Token, error)
	// Tokens returns the tokens that are good for this tenant alone, the oldest
	// first. An empty tenant means those that are good for every tenant.
	Tokens(ctx context.Context, tenant string) ([]Token, error)
	// UseToken sets a token's Used to now. That there is no such token is no error.
	UseToken(ctx context.Context, id TokenID, now time.Time) error
	// DeleteToken removes a token, for the tenant as with Tokens.
	DeleteToken(ctx context.Context, tenant string, id TokenID) error

	// CreateUser adds a user. ErrExists means that another one has the id, the
	// e-mail address or the subject.
	CreateUser(ctx context.Context, u User) error
	// UpdateUser replaces the user with that id; its Created and SignedIn stay.
	// ErrExists is as with CreateUser. ErrState means that it is the last owner
	// of every tenant, and would be none any more.
	UpdateUser(ctx context.Context, u User) error
	// DeleteUser removes a user, and ends its sessions. ErrState is as with
	// UpdateUser.
	DeleteUser(ctx context.Context, id UserID) error
	User(ctx context.Context, id UserID) (User, error)
	UserByEmail(ctx context.Context, email string) (User, error)
	UserBySubject(ctx context.Context, subject string) (User, error)
	// Users returns all users, of every tenant, the oldest first.
	Users(ctx context.Context) ([]User, error)

	// CreateSession begins a session, and sets its user's SignedIn to its
	// Created. ErrNotFound means that there is no such user.
	CreateSession(ctx context.Context, s Session) error
	// Session returns the session whose text has this hash, and its user. One
	// that has ended at now is ErrNotFound.
	Session(ctx context.Context, hash [32]byte, now time.Time) (Session, User, error)
	// KeepSession lets a session end at expires.
	KeepSession(ctx context.Context, hash [32]byte, expires time.Time) error
	// DeleteSession ends a session. That there is none is no error.
	DeleteSession(ctx context.Context, hash [32]byte) error
	// DeleteSessions ends all sessions of a user but the one with that hash.
	DeleteSessions(ctx context.Context, id UserID, except [32]byte) error

	// CreateCode adds a code, in place of the one of the same kind about the
	// same, if there is one. ErrExists means that there is one with that hash.
	CreateCode(ctx context.Context, c Code) error
	// TakeCode removes the code of this kind whose text has this hash and
	// returns it. One that has expired at now is ErrNotFound. No code is
	// returned twice.
	TakeCode(ctx context.Context, kind CodeKind, hash [32]byte, now time.Time) (Code, error)
	// EndPortal removes all tokens of a tenant that came of portal links, and its
	// codes of the kind CodePortal.
	EndPortal(ctx context.Context, tenant string) error
	// DeleteExpired deletes sessions, codes and tokens of the portal that have
	// ended at now.
	DeleteExpired(ctx context.Context, now time.Time) error

	// Append adds an entry to the audit log and sets its ID. Nothing changes an
	// entry, and only Purge removes it.
	Append(ctx context.Context, e *AuditEntry) error
	Audit(ctx context.Context, f AuditFilter) (List[AuditEntry], error)

	// PutEventType adds an event type, or replaces the one of that name, whose
	// Created stays.
	PutEventType(ctx context.Context, t EventType) error
	EventType(ctx context.Context, tenant, name string) (EventType, error)
	// EventTypes returns a tenant's event types in the order of their names.
	EventTypes(ctx context.Context, tenant string) ([]EventType, error)
	DeleteEventType(ctx context.Context, tenant, name string) error

	// PutDefinition adds a definition, or replaces the one of that name, whose
	// Created stays. ErrFull means that it would be new, and that the tenant
	// has most of them.
	PutDefinition(ctx context.Context, d Definition, most int) error
	Definition(ctx context.Context, tenant, name string) (Definition, error)
	// Definitions returns a tenant's definitions in the order of their names.
	Definitions(ctx context.Context, tenant string) ([]Definition, error)
	// DeleteDefinition removes a definition. One that a source, an endpoint,
	// or a secret of theirs that has not ended at now names is an *InUse error.
	DeleteDefinition(ctx context.Context, tenant, name string, now time.Time) error

	// CreateSource adds a source with its first secrets, whatever their Tenant
	// and Owner say. ErrExists means that the tenant has a source of that name.
	CreateSource(ctx context.Context, s Source, secrets ...Secret) error
	// UpdateSource replaces the source with that id; its Created and its
	// secrets stay. ErrExists means that another source has the new name.
	UpdateSource(ctx context.Context, s Source) error
	Source(ctx context.Context, tenant string, id SourceID) (Source, error)
	// SourceTenant returns the tenant that a source belongs to. It is the one
	// lookup that crosses tenants: a webhook comes in with a source id alone.
	SourceTenant(ctx context.Context, id SourceID) (string, error)
	Sources(ctx context.Context, tenant string) ([]Source, error)
	// DeleteSource removes a source and its secrets. Its requests and events stay.
	DeleteSource(ctx context.Context, tenant string, id SourceID) error

	// CreateEndpoint adds an endpoint with its first secrets, whatever their
	// Tenant and Owner say.
	CreateEndpoint(ctx context.Context, e Endpoint, secrets ...Secret) error
	// UpdateEndpoint replaces the endpoint with that id; its Created, its
	// FailingSince and its secrets stay. A deleted one is ErrNotFound.
	UpdateEndpoint(ctx context.Context, e Endpoint) error
	// Endpoint returns an endpoint, also a deleted one.
	Endpoint(ctx context.Context, tenant string, id EndpointID) (Endpoint, error)
	// Endpoints returns endpoints, the newest first: a page begins before the one
	// whose id is Page.Before. A deleted one is among those that IDs name, and in
	// no other list.
	Endpoints(ctx context.Context, f EndpointFilter) ([]Endpoint, error)
	// TroubledEndpoints returns those that only fail, the newest of them first,
	// and then those that are disabled, most at most.
	TroubledEndpoints(ctx context.Context, tenant string, most int) ([]Endpoint, error)
	// DeleteEndpoint marks an endpoint deleted at now and removes its
	// secrets. From then on it is in no list and in no Routing; its
	// deliveries stay, and those still pending become cancelled with
	// ReasonEndpointDeleted. One that is leased is left to its owner. Deleting
	// it again is ErrNotFound.
	DeleteEndpoint(ctx context.Context, tenant string, id EndpointID, now time.Time) error

	// DisableEndpoint disables an endpoint at now for reason, if it is enabled
	// and has that URL still, and reports whether it did.
	DisableEndpoint(ctx context.Context, tenant string, id EndpointID, url, reason string, now time.Time) (bool, error)
	// Failing says that an endpoint fails at now, and returns since when it
	// only fails: the first call's now since NotFailing. It is cheap where it
	// changes nothing, which is all but the first time. That there is no such
	// endpoint is no error.
	Failing(ctx context.Context, tenant string, id EndpointID, now time.Time) (since time.Time, err error)
	// NotFailing says that an endpoint does not only fail. It returns since
	// when it did, to one caller only; zero if it did not. It is cheap where it
	// changes nothing.
	NotFailing(ctx context.Context, tenant string, id EndpointID) (since time.Time, err error)

	// Rotate adds next to the secrets of next.Owner and lets every other
	// secret of that owner which is under the same scheme, is live at
	// next.Start and has no earlier end, end at until. ErrNotFound means that
	// there is no such owner.
	Rotate(ctx context.Context, next Secret, until time.Time) error
	// EndSecret ends a secret that is live at now, at now. ErrState means that
	// the owner would have no live secret left.
	EndSecret(ctx context.Context, tenant string, owner OwnerID, id SecretID, now time.Time) error
	// Secrets returns the secrets of a source or endpoint that have not
	// ended at now, the oldest first.
	Secrets(ctx context.Context, tenant string, owner OwnerID, now time.Time) ([]Secret, error)

	// Routing returns all that deciding about a webhook of this tenant needs:
	// its sources, endpoints, secrets and definitions, and the version they stand for.
	// Every change to one of them raises the version.
	Routing(ctx context.Context, tenant string) (*Routing, error)
	// RoutingVersion returns the version alone. It is cheap.
	RoutingVersion(ctx context.Context, tenant string) (int64, error)

	// Accept keeps events with their deliveries and requests, all of the call
	// or nothing, in one transaction. It sets the ids of all of them, and what
	// Acceptance says.
	//
	// Where one of a.Keys was accepted before, nothing of that acceptance is
	// written except its request, with the verdict VerdictDuplicate:
	// Accept sets a.Duplicate, and a.Event.ID and a.First to the earlier event.
	// The same key with another Fingerprint fails the whole call with ErrConflict.
	// Equal keys within one call are duplicates of each other too. An
	// Event.Key counts as one of the Keys, in the scope KeyScopeID.
	//
	// Where a.Verified is set, the request that a.Request names is changed
	// instead of added. One that is not there is ErrNotFound, one that is not
	// refused ErrState.
	//
	// ErrStale means that the tenant's routing version is no longer
	// a.RoutingVersion, so that the deliveries may be wrong. ErrState means
	// that a delivery is neither Pending, Leased nor Skipped, or has a Line and
	// is Leased.
	//
	// A delivery with a Line that is not the first one of its line which is
	// still to be delivered becomes due when the one before it comes to a final
	// state, whatever that is. Until then its Due is zero, though not in the
	// caller's value.
	Accept(ctx context.Context, batch ...*Acceptance) error
	// Record keeps a request that did not become an event, with the verdict
	// VerdictRefused or VerdictHandshake, and then drops the oldest such
	// requests of its source beyond keep. It sets r.ID, r.Event and r.Size.
	// ErrState means that r has another verdict.
	Record(ctx context.Context, r *Request, keep int) error

	// NextDue returns the endpoints that have deliveries which Claim may return
	// now or later, with the earliest time at which it may: all of them, or
	// those of endpoints alone, without the ones that another owner holds.
	NextDue(ctx context.Context, owner OwnerNo, endpoints ...EndpointID) ([]Due, error)
	// Claim leases deliveries to owner until now+lease and returns them with
	// the size of their payloads: of each share's endpoint up to N, the longest
	// due first, of those that are pending and due at now and those whose lease
	// ended. It ends where their payloads come to more than size bytes, after
	// the first one at the earliest. No delivery is returned to two callers
	// within one lease. A delivery that appears far behind those that were
	// claimed before may have to wait for a NextDue of all endpoints.
	//
	// A lease that ended by itself counts as a start of work, see Begin.
	Claim(ctx context.Context, owner OwnerNo, now time.Time, lease time.Duration, size int, shares ...Share) ([]Delivery, error)
	// Begin counts a start of work on a delivery that owner holds, or else
	// returns ErrLeaseLost. Work that has an outcome (Complete, Release, Cancel)
	// sets the count back to zero: it tells a delivery that ends the process.
	Begin(ctx context.Context, owner OwnerNo, id DeliveryID) error
	// Release gives back deliveries leased to owner that were not attempted:
	// they are pending again, due at due. Those that owner no longer holds
	// are left alone.
	Release(ctx context.Context, owner OwnerNo, due time.Time, ids ...DeliveryID) error
	// Cancel ends deliveries leased to owner that are not to be attempted:
	// they are cancelled at now, for reason. Those that owner does not hold
	// are left alone.
	Cancel(ctx context.Context, owner OwnerNo, now time.Time, reason string, ids ...DeliveryID) error
	// Quarantine ends deliveries leased to owner that are not to be worked on
	// any more: they are quarantined at now, for reason. Those that owner does
	// not hold are left alone.
	Quarantine(ctx context.Context, owner OwnerNo, now time.Time, reason string, ids ...DeliveryID) error
	// Complete records attempts and the states that follow from them, in one
	// transaction. A completion is Lost, and nothing of it recorded, unless its
	// Owner holds the delivery and its Attempt.N is one more than the attempts
	// recorded. An owner whose lease ended holds the delivery until another one
	// claims it. A State that Completion does not allow is ErrState, and then
	// nothing is recorded.
	Complete(ctx context.Context, batch ...*Completion) error
	// Redeliver makes a delivery pending again, due at now, with a fresh set
	// of attempts (its Base becomes its Attempts). A pending one only becomes
	// due at now. One that is leased or behind another one in its line, whose
	// endpoint is deleted or polled, whose event has expired at now, or that is
	// a test is ErrState.
	Redeliver(ctx context.Context, tenant string, id DeliveryID, now time.Time) (Delivery, error)

	// Poll returns deliveries to an endpoint that is polled, with their events,
	// in the order of their ids: up to n with a larger id than after, pending or
	// delivered, without pending ones whose event has expired at now. after zero
	// means the last one taken. It ends where their payloads come to more than
	// size bytes, after the first one at the earliest. A delivery with a smaller
	// id than one that Poll returned never comes later. ErrNotFound means that
	// there is no such endpoint that is polled.
	Poll(ctx context.Context, tenant string, id EndpointID, after DeliveryID, now time.Time, n, size int) ([]Polled, error)
	// Take says that the consumer of an endpoint that is polled has its
	// deliveries up to last: those that are pending are delivered at now, or
	// cancelled for ReasonExpired where their event has expired at now.
	// ErrNotFound is as with Poll.
	Take(ctx context.Context, tenant string, id EndpointID, last DeliveryID, now time.Time) error

	// CreateJob keeps a job and sets its ID. ErrFull means that most jobs of its
	// tenant are running already.
	CreateJob(ctx context.Context, j *Job, most int) error
	Job(ctx context.Context, tenant string, id JobID) (Job, error)
	Jobs(ctx context.Context, tenant string, p Page) (List[Job], error)
	// RunningJobs returns those of every tenant, the oldest first.
	RunningJobs(ctx context.Context) ([]Job, error)
	// Advance does a step of a running job and returns the job after it. What
	// a step leaves as it is counts as skipped. ErrState means that the job is
	// not running, or that its Cursor is not step.From.
	Advance(ctx context.Context, step Step) (Job, error)
	// EndJob ends a running job at now in a final state and returns it. One
	// that is not running is ErrState.
	EndJob(ctx context.Context, tenant string, id JobID, state JobState, reason string, now time.Time) (Job, error)

	// Now is what time it is to all replicas, as far as this process knows: by the
	// clock of the database, if that is one that several processes share.
	Now() time.Time
	// Join makes a replica one of those that share the store. The one that had its
	// name is none any more. What was leased to an owner that is no replica, now
	// that r is one, ends at now: Join returns how many leases that were.
	Join(ctx context.Context, r Replica, now time.Time) (ended int, err error)
	// Stay lets a replica's time end at r.Until, and returns how many others there
	// are. ErrExists means that another one has its name, ErrLeaseLost that its
	// time was over, and that Bury took it for dead.
	Stay(ctx context.Context, r Replica) (others int, err error)
	// Bury removes the replicas whose time has ended at now, and returns their
	// names. What was leased to them ends at now, and they hold nothing any more.
	Bury(ctx context.Context, now time.Time) (names []string, err error)
	// Leave does the same to the replica that is owner, which ends.
	Leave(ctx context.Context, owner OwnerNo, now time.Time) error
	// Hold makes owner the holder of those of the endpoints or jobs that nobody
	// holds, and returns those that it holds then. ErrLeaseLost means that owner is
	// no replica.
	Hold(ctx context.Context, owner OwnerNo, ids ...int64) ([]int64, error)
	// LetGo ends that owner holds the endpoints or jobs.
	LetGo(ctx context.Context, owner OwnerNo, ids ...int64) error
	// Tell says something to the other processes that share the store, as far as
	// they Hear it. It is a hint, which may be lost. The text is no longer than
	// MaxTold, and says nothing that is secret.
	Tell(ctx context.Context, text string) error
	// Hear calls hear, one call at a time, with what others tell until ctx ends, and with an empty text
	// where something may have been lost: at first, and after a break.
	Hear(ctx context.Context, hear func(text string))

	// Event returns an event with its payload. The id is the text of one that
	// Accept set or else the event's Key: see Event.PublicID.
	Event(ctx context.Context, tenant, id string) (Event, error)
	// Events returns events without their payloads.
	Events(ctx context.Context, f EventFilter) (List[Event], error)
	Delivery(ctx context.Context, tenant string, id DeliveryID) (Delivery, error)
	Deliveries(ctx context.Context, f DeliveryFilter) (List[Delivery], error)
	// Attempts returns all attempts of a delivery, the first one first. Nothing
	// else returns an attempt with its Exchange.
	Attempts(ctx context.Context, tenant string, id DeliveryID) ([]Attempt, error)
	// CountDeliveries counts the deliveries of a page of Deliveries that holds
	// all that fit among MaxLooked rows.
	CountDeliveries(ctx context.Context, f DeliveryFilter) (Counted, error)
	// CountByEvent returns how the deliveries of events stand, of each the first
	// MaxCountedOfEvent. An event that has none is not among them.
	CountByEvent(ctx context.Context, tenant string, events ...EventID) (map[EventID]EventCounts, error)
	// Request returns a request with its body. The body of one that became an
	// event is the event's payload, which is kept once.
	Request(ctx context.Context, tenant string, id RequestID) (Request, error)
	// Requests returns requests without their bodies.
	Requests(ctx context.Context, f RequestFilter) (List[Request], error)
	// CountRequests counts the requests of such a page of Requests.
	CountRequests(ctx context.Context, f RequestFilter) (Counted, error)
	// Count returns how many events a tenant has, and how many deliveries in each
	// state, each counted up to MaxCounted.
	Count(ctx context.Context, tenant string) (Counts, error)

	// Queue returns how much there is to deliver, of every tenant.
	Queue(ctx context.Context) (Queue, error)
	// Backlog returns how much of a tenant there is to deliver, or of one of its
	// endpoints, counting up to most. Of an endpoint, what waits to be polled
	// does not count.
	Backlog(ctx context.Context, tenant string, endpoint EndpointID, most int) (Waiting, error)

	// AddTallies keeps tallies, all or none. ErrExists means that one of the
	// same Tenant, Owner, Span, Start and Writer is there.
	AddTallies(ctx context.Context, list ...Tally) error
	// Tallies returns the tallies of an owner that start at or after since and
	// before until, in the order of their starts.
	Tallies(ctx context.Context, tenant string, owner OwnerID, since, until time.Time) ([]Tally, error)
	// OldTallies returns tallies of that span that start before until, of the
	// first owner behind another one that has a tally of that span: the oldest
	// of them, MaxTallies at most, or none. next is that owner; its zero value
	// means that there is none.
	OldTallies(ctx context.Context, span time.Duration, until time.Time, after TallyOwner) (old []Tally, next TallyOwner, err error)
	// ReplaceTallies puts others in the place of the tallies of an owner that
	// start at or after since and before until. ErrState means that there are
	// not so many of them.
	ReplaceTallies(ctx context.Context, owner TallyOwner, since, until time.Time, many int, with ...Tally) error

	// Purge deletes rows of a tenant that are older than before, the oldest
	// first, and up to n of them, or fewer where that would take long. It begins
	// behind the row after and returns where the next call has to begin: 0
	// means that there are no more.
	//
	// An event goes with its deliveries and their attempts, unless one of them
	// is pending or leased. A key stays as long as its event is there, and may
	// outlive it. The request of an event that is gone has no body. A job that
	// is running stays. KeptAudit is of the entries of no tenant, too: the empty
	// one.
	Purge(ctx context.Context, tenant string, kept Kept, before time.Time, after int64, n int) (deleted int, next int64, err error)
	// Shrink gives a little of the space that deleted rows have left back to
	// the disk, and reports whether there is more of it than is worth keeping.
	Shrink(ctx context.Context) (more bool, err error)

	// Check verifies the store's integrity. It reads everything.
	Check(ctx context.Context) error
	// Close waits for writes under way and closes the store. Later calls
	// return ErrClosed.
	Close() error
}

// MaxTold is how many bytes Tell takes.
const MaxTold = 7000

// A Replica is one of the processes that share a store.
type Replica struct {
	Name  string // stays the same when the process is started again
	Owner OwnerNo
	Until time.Time // from then on others may take it for dead
}

// A Tenant is whose data it is.
type Tenant struct {
	ID        string // matches ^[a-z0-9][a-z0-9_-]{0,62}$
	Name      string
	Retention Retention
	Branding  Branding
	Created   time.Time
}

// Branding is how a tenant's portal looks, and who may show it. It is one JSON
// object, in the store and in the API.
type Branding struct {
	Name           string   `json:"name,omitempty" maxLength:"100" doc:"What the portal is called."`
	Logo           string   `json:"logo,omitempty" maxLength:"65536" doc:"An image as a data: URL: PNG, JPEG, WebP or SVG."`
	Accent         string   `json:"accent,omitempty" maxLength:"7" example:"#0a7f5a" doc:"The colour of buttons and links."`
	Theme          string   `json:"theme,omitempty" enum:"light,dark" doc:"The only theme. Left out: the reader's."`
	RefreshURL     string   `json:"refresh_url,omitempty" maxLength:"2000" example:"https://app.example.com/webhooks" doc:"A page that leads to another portal link, for whom the one of before is over."`
	FrameAncestors []string `json:"frame_ancestors,omitempty" nullable:"false" maxItems:"20" example:"[\"https://app.example.com\"]" doc:"The origins whose pages may show the portal in a frame. Left out: none."`
}

// A Retention says for how many days things are kept. Zero means what the
// operator says, whose zero means for ever. It is one JSON object, in the store
// and in the API.
type Retention struct {
	Events   int `json:"events_days,omitempty" minimum:"1" maximum:"36500" doc:"Events, with their deliveries and attempts. What is still to be delivered stays."`
	Requests int `json:"requests_days,omitempty" minimum:"1" maximum:"36500" doc:"Requests to sources."`
	Keys     int `json:"keys_days,omitempty" minimum:"7" maximum:"36500" doc:"What makes an event a duplicate: ids, Idempotency-Keys, and what vendors sign. Never shorter than the event itself."`
	Jobs     int `json:"jobs_days,omitempty" minimum:"1" maximum:"36500" doc:"Jobs that have ended."`
	Audit    int `json:"audit_days,omitempty" minimum:"30" maximum:"36500" doc:"The audit log."`
}

// Kept is a kind of rows that are deleted when they are old.
type Kept string

// The kinds of rows.
const (
	KeptEvents   Kept = "events"
	KeptRequests Kept = "requests"
	KeptKeys     Kept = "keys"
	KeptJobs     Kept = "jobs"
	KeptAudit    Kept = "audit"
)

// A Token lets its bearer use the management API.
type Token struct {
	ID      TokenID
	Name    string
	Hash    [32]byte // SHA-256 of the token's text
	Role    Role
	Tenant  string // empty: every tenant
	Created time.Time
	Portal  bool      // it came of a portal link: it is in no list, and deleted when it has expired
	Expires time.Time // zero: never
	Used    time.Time // when it was last used, as far as UseToken was told; zero: never
}

// A User is a person who signs in.
type User struct {
	ID       UserID
	Email    string // in lower case
	Name     string
	Role     Role
	Tenant   string // empty: every tenant
	Password string // what package signin keeps of it; empty: none
	Subject  string // who this is to the provider of OpenID Connect; empty: nobody
	Created  time.Time
	SignedIn time.Time // the last time; zero: never
}

// A Session is what a user has between signing in and out.
type Session struct {
	Hash    [32]byte // SHA-256 of its text
	User    UserID
	Created time.Time
	Expires time.Time
}

// A Code lets its bearer do one thing once.
type Code struct {
	Hash    [32]byte // SHA-256 of its text
	Kind    CodeKind
	About   int64  // see Kind
	Tenant  string // see Kind
	Expires time.Time
}

// A CodeKind is what a code is for.
type CodeKind string

// The kinds of codes.
const (
	CodeSetup  CodeKind = "setup"  // makes an owner
	CodeInvite CodeKind = "invite" // sets the password of the user that it is about
	CodePortal CodeKind = "portal" // opens the portal of its tenant; what it is about is random
)

// An EventType is what an endpoint can subscribe to.
type EventType struct {
	Tenant      string
	Name        string // such as "user.created"
	Description string
	Schema      string // JSON Schema of the payload, or empty
	Example     string // an example payload, or empty
	Created     time.Time
}

// A Definition is a signature scheme that a tenant defined itself.
type Definition struct {
	Tenant  string
	Name    string
	Text    string // its JSON form
	Created time.Time
	Updated time.Time
}

// An InUse error says what needs the thing that was to be removed.
type InUse struct {
	Sources   []SourceID
	Endpoints []EndpointID
}

func (e *InUse) Error() string {
	return fmt.Sprintf("in use by %d sources and %d endpoints", len(e.Sources), len(e.Endpoints))
}

// A Source is a place where a provider's webhooks come in.
type Source struct {
	ID        SourceID
	Tenant    string
	Name      string // unique within the tenant
	Scheme    string // the name of the scheme that verifies
	EventType string // the type of its events; empty: Name
	// Tolerance is how old or early a signed timestamp may be. Zero is the
	// scheme's own; negative is no limit.
	Tolerance time.Duration
	Disabled  bool
	Params    map[string][]byte // the scheme's parameters by name, sealed: some are secrets; nil: there are none
	Created   time.Time
	Updated   time.Time
}

// An Endpoint is a place where events go.
type Endpoint struct {
	ID          EndpointID
	Tenant      string
	URL         string // empty: it is polled
	Description string
	EventTypes  []string   // exact names, or "*" for all; never empty
	Sources     []SourceID // only events of these sources; empty: of any origin
	Scheme      string     // the name of the scheme that signs
	Disabled    string     // why it is disabled; empty: it is enabled
	DisabledAt  time.Time  // when it became so; zero: it is enabled, or that is not known. The store sets it
	Settings    Settings
	Auth        Auth
	// FailingSince is when it first failed since it last did not; zero: it
	// does not only fail. Failing sets it, and not CreateEndpoint.
	FailingSince time.Time
	Created      time.Time
	Updated      time.Time
	Deleted      time.Time // zero: not deleted
}

// Auth is how deliveries show an endpoint's receiver who sends, beside the
// signature. The zero Auth does not.
type Auth struct {
	Kinds  []string `json:"kinds,omitempty"` // the names of what is in it, see package credential
	Sealed []byte   `json:"sealed,omitempty"`
}

// IsPolled reports whether the endpoint's consumer asks for its deliveries.
func (e *Endpoint) IsPolled() bool { return e.URL == "" }

// A Secret is sealed key material of a source or an endpoint, live from Start
// until End.
type Secret struct {
	ID     SecretID
	Tenant string
	Owner  OwnerID
	Scheme string // the name of the scheme that it is for; empty: its owner's
	Sealed []byte
	Start  time.Time
	End    time.Time // zero: no end
}

// Live reports whether the secret is live at now.
func (s Secret) Live(now time.Time) bool {
	return !now.Before(s.Start) && (s.End.IsZero() || now.Before(s.End))
}

// A Routing is what deciding about a tenant's webhooks needs. It is not to be
// changed: many goroutines share it.
type Routing struct {
	Tenant    string
	Version   int64
	Sources   []Source
	Endpoints []Endpoint           // those not deleted, in the order of their ids
	Secrets   map[OwnerID][]Secret // those that had not ended when it was read, the oldest first

	Definitions []Definition // in the order of their names
}

// An Event is something that happened.
type Event struct {
	ID          EventID
	Tenant      string
	Key         string // the id its sender gave it, unique within the tenant; or empty
	Type        string
	At          time.Time // when it was accepted
	DeliverAt   time.Time // when it is to be delivered; zero, or before At: at once
	Expires     time.Time // from then on it is not delivered any more; zero: never
	Source      SourceID  // zero: it came in through the API
	OrderingKey string    // events with the same one follow each other, to endpoints that ask for it; or empty
	Unwanted    bool      // it has no delivery, not even a skipped one; set when it is read
	Test        bool      // made to try one endpoint: nobody else gets it, and its delivery is attempted once
	ContentType string
	Header      []HeaderField // further headers that are delivered with it
	Payload     []byte        // exactly as received
	Size        int           // the payload's length in bytes; set by Accept
}

// ReservedEventTypes is what the types of operational events begin with, which
// Sealhook publishes itself. An endpoint gets them by their exact names only.
const ReservedEventTypes = "sealhook."

// EventTypeTest is the type of a test event for which nobody chose another one.
const EventTypeTest = ReservedEventTypes + "test"

// IsReservedEventType reports whether a type is one of an operational event,
// and so none that a sender can give.
func IsReservedEventType(name string) bool { return strings.HasPrefix(name, ReservedEventTypes) }

// HopsHeader is the header that says how many deliveries an event has behind
// it. A source reads it, and a delivery of what came in there says one more.
const HopsHeader = "Sealhook-Hops"

// A HeaderField is one line of an HTTP header.
type HeaderField struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// PublicID returns the id that the event is known by outside: its Key if it
// has one, else its ID.
func (e *Event) PublicID() string {
	if e.Key != "" {
		return e.Key
	}
	return e.ID.String()
}

// ExpiredAt reports whether the event is no longer to be delivered at now.
func (e *Event) ExpiredAt(now time.Time) bool {
	return !e.Expires.IsZero() && !now.Before(e.Expires)
}

// A State is where a delivery stands.
type State int8

// The states of a delivery. Pending and leased ones are still to be
// delivered; the others are final.
const (
	Pending     State = iota // due at Delivery.Due
	Leased                   // held by Delivery.Owner until Delivery.Due
	Delivered                // the endpoint answered 2xx
	Failed                   // the attempts are used up
	Cancelled                // by a person, because the endpoint is gone, or because the event expired
	Skipped                  // decided at fan-out, see Delivery.Reason
	Quarantined              // work on it ended the process again and again
)

// The reasons that several packages give for a cancelled delivery.
const (
	ReasonEndpointDeleted = "endpoint deleted"
	ReasonExpired         = "expired" // its event's Expires
)

// StateCounts says how many deliveries there are in each state.
type StateCounts [Quarantined + 1]int64

// A Delivery is one event for one endpoint.
type Delivery struct {
	ID       DeliveryID
	Tenant   string
	Event    EventID
	Endpoint EndpointID
	Test     bool   // of a test event; set by Accept. Without an Endpoint: of a draft of one
	Line     string // deliveries of one endpoint and line are made one after the other; empty: in no order
	State    State
	Reason   string    // why it is skipped, cancelled, failed or quarantined
	Due      time.Time // zero if it is final, behind another one in its line, or waits to be polled
	Owner    OwnerNo   // who holds the lease; zero unless leased
	Starts   int       // how often work on it began since its last outcome, as far as was counted: see Store.Begin
	Attempts int       // recorded so far
	Base     int       // how many of them were before the last redelivery
	Last     Attempt   // the latest attempt; zero if there was none
	Created  time.Time
	Finished time.Time // when it came to a final state, with an attempt at that one's end; else zero
	Size     int       // the payload's length in bytes; set by Claim, else zero
}

// A Polled is a delivery that its consumer asked for, with its event.
type Polled struct {
	Delivery Delivery
	Event    Event
}

// A Due says when an endpoint's next delivery is due.
type Due struct {
	Tenant   string
	Endpoint EndpointID
	At       time.Time
}

// A Share is how many deliveries of an endpoint Claim may return.
type Share struct {
	Tenant   string
	Endpoint EndpointID
	N        int
}

// An Attempt is one HTTP exchange of a delivery.
type Attempt struct {
	N        int // from 1
	Started  time.Time
	Duration time.Duration
	Status   int       // the answer's status; 0: there was none
	Cause    string    // why it failed, one of the causes of package deliver; empty: it succeeded
	Detail   string    // for people; holds no secret and no URL
	Response []byte    // the start of the answer's body
	Exchange *Exchange // what was sent and answered besides; nil: it was not kept, or nothing was sent
}

// An Exchange is what is kept of an attempt that somebody may want to look
// into: one that failed, and each one of a test. It is one JSON object in the
// store.
type Exchange struct {
	Request   []HeaderField `json:"request"`              // its headers, without credentials
	Body      []byte        `json:"body,omitempty"`       // the start of what was sent, where that is not the event's payload
	Answer    []HeaderField `json:"answer,omitempty"`     // the answer's headers, without credentials
	DNS       time.Duration `json:"dns,omitempty"`        // looking the host up
	Connect   time.Duration `json:"connect,omitempty"`    // opening the connection
	TLS       time.Duration `json:"tls,omitempty"`        // its handshake
	FirstByte time.Duration `json:"first_byte,omitempty"` // from then on until the answer began
}

// A Completion is an attempt and what follows from it.
type Completion struct {
	Tenant   string // the delivery's, for those who are told of it; Complete goes by Delivery and Owner
	Delivery DeliveryID
	Owner    OwnerNo
	Attempt  Attempt
	State    State     // Pending, Delivered, Failed or Cancelled
	Due      time.Time // when it is due again, if Pending
	Reason   string    // if Failed or Cancelled
	Lost     bool      // set by Complete: another owner has, or finished, the delivery
}

// A Verdict is what became of a request to a source.
type Verdict int8

// The verdicts.
const (
	VerdictAccepted  Verdict = iota // verified, and became an event
	VerdictDuplicate                // verified, and its event is there already
	VerdictRefused                  // not verified, see Request.Reason
	VerdictHandshake                // no webhook: the vendor asked something, and got its answer
)

// A Request is one HTTP request to a source.
type Request struct {
	ID      RequestID
	Tenant  string
	Source  SourceID
	At      time.Time
	Verdict Verdict
	Scheme  string // the name of the scheme that verified it or, if refused, that came nearest; or empty
	Reason  string // why it was refused, one of the reasons of package receive
	Method  string
	Path    string // with its query, if it had one
	Remote  string // the address it came from
	Header  []HeaderField
	Body    []byte // exactly as received
	Size    int    // the body's length in bytes; set by the store
	Event   EventID
}

// An Acceptance is one event to accept, with all that must be kept with it.
type Acceptance struct {
	Event      Event
	Deliveries []Delivery // Pending, Leased or Skipped; Accept sets ID, Tenant, Event, Test, Created and, of a Skipped one, Finished
	Request    *Request   // nil unless the event came in through a source; Accept sets ID, Tenant, Verdict, Size and Event
	Verified   bool       // Request was refused and kept under its ID, and has been found genuine since

	// Keys are what makes the event the same as another one. They are unique
	// within the tenant and their scope.
	Keys           []Key
	Fingerprint    Fingerprint // what must be equal where a key is
	RoutingVersion int64

	Duplicate bool      // set by Accept: the event was accepted before
	First     time.Time // then: when that was
}

// A Fingerprint is the first half of the SHA-256 of what makes an event. It is
// zero where nothing but the key has to be equal.
type Fingerprint [16]byte

// A Key says that two events are the same.
type Key struct {
	Scope string // what the text is unique in, such as "id" or a source's id
	Text  string
}

// KeyScopeID is the scope of Event.Key.
const KeyScopeID = "id"

// Counts says how much there is.
type Counts struct {
	Events     int64
	Deliveries StateCounts
	More       bool // of something there is more
}

// MaxCounted is up to how many rows of a kind Count counts. Where there are
// more deliveries of another state, it counts the delivered ones among the
// oldest MaxCounted deliveries alone.
const MaxCounted = 10_000

// EventCounts says how the deliveries of an event stand.
type EventCounts struct {
	Deliveries StateCounts // of the first MaxCountedOfEvent
	More       bool        // the event has more of them
}

// MaxCountedOfEvent is how many deliveries of an event CountByEvent looks at.
const MaxCountedOfEvent = 1000

// A Queue is what is still to be delivered.
type Queue struct{ Pending, Leased Waiting }

// A Waiting says how many deliveries there are, and when the oldest of them
// was created, in whole milliseconds: see [CreatedAt].
type Waiting struct {
	N      int64
	Oldest time.Time // zero: there is none
}

// A Tally is what was counted for a while about an owner. What is in it, the
// store does not know: see package tally.
type Tally struct {
	Tenant string
	Owner  OwnerID // zero: the tenant
	Span   time.Duration
	Start  time.Time
	Writer OwnerNo // the process that counted it; zero: it was put together
	Data   []byte
}

// A TallyOwner is whom tallies are about.
type TallyOwner struct {
	Tenant string
	Owner  OwnerID // zero: the tenant
}

// MaxTallies is how many tallies OldTallies returns at most.
const MaxTallies = 4096

// A List is a page of rows. It may hold fewer than its limit, or none, and not
// be the last one: for a page, no more than MaxLooked rows are looked at.
type List[R any] struct {
	Rows []R
	Next int64 // the next page's Before, or its After if it is OldestFirst; 0: there is none
}

// Counted is a page of rows that were counted.
type Counted struct {
	N    int64
	Next int64 // as of a List
}

// MaxLooked is how many rows are looked at for a page, along the index that
// answers one of its filters.
const MaxLooked = 5000

// A Page says which part of a list to return.
type Page struct {
	Before int64 // only rows whose id is smaller; 0: from the newest
	Limit  int   // 1 to MaxPage; 0 means DefaultPage

	OldestFirst bool  // the other way round
	After       int64 // then: only rows whose id is larger
}

// The limits of a Page.
const (
	DefaultPage = 50
	MaxPage     = 250
)

// An EventFilter says which events to return. Zero fields do not filter.
//
// Here and in the other filters times count in whole milliseconds, and are
// compared with those in the ids: see [FirstID]. An id's time is later than
// that of its row where the clock was set back, until it has caught up.
type EventFilter struct {
	Tenant       string
	IDs          []EventID // these alone; empty: any
	Type         string
	Source       SourceID
	Since, Until time.Time  // accepted at or after Since and before Until
	Missing      EndpointID // without a delivery to it that is pending, leased or delivered, and no tests
	NotExpired   time.Time  // that have not expired at this time
	Page         Page
}

// An EndpointFilter says which endpoints to return. Zero fields do not filter.
type EndpointFilter struct {
	Tenant    string
	IDs       []EndpointID // these alone, also deleted ones; empty: any that is not deleted
	Search    string       // with this id, or with this text in their URL, their description or an event type; a letter fits its other case
	EventType string       // that subscribe to it, by its name or with all others
	State     EndpointState
	Page      Page // the newest first
}

// An EndpointState says how endpoints are at the moment.
type EndpointState string

// The states of endpoints. The zero EndpointState stands for any.
const (
	EndpointActive   EndpointState = "active"
	EndpointFailing  EndpointState = "failing" // enabled, and its attempts do nothing but fail
	EndpointDisabled EndpointState = "disabled"
)

// A StatusRange is one status of HTTP, or all of a class. Its text is such as
// 503 or 4xx.
type StatusRange struct{ First, Last int }

// A DeliveryFilter says which deliveries to return. Zero fields do not filter.
type DeliveryFilter struct {
	Tenant       string
	IDs          []DeliveryID // these alone; empty: any
	Event        EventID
	Endpoint     EndpointID
	Type         string // of their event
	States       []State
	Reason       string        // with this reason, or one that begins with it and a colon
	Causes       []string      // whose last attempt failed for one of these
	Statuses     []StatusRange // whose last attempt was answered with one of these
	Since, Until time.Time     // created at or after Since and before Until
	NotExpired   time.Time     // whose event has not expired at this time
	LiveEndpoint bool          // whose endpoint is not deleted and not polled
	NoTests      bool          // that are no tests
	OnlyTests    bool          // that are tests
	Page         Page
}

// A RequestFilter says which requests to return. Zero fields do not filter.
type RequestFilter struct {
	Tenant   string
	IDs      []RequestID // these alone; empty: any
	Source   SourceID
	Verdicts []Verdict
	Reason   string

	Since, Until time.Time // received at or after Since and before Until
	Page         Page
}
