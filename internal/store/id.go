package store

import (
	"crypto/rand"
	"encoding/base32"
	"encoding/binary"
	"fmt"
	"strings"
	"sync"
	"time"
)

// An ID is a positive number that names a row. Its text form is its kind's
// prefix and 13 characters, such as "evt_06h1v4c2k0001", in the order of the
// numbers. The zero ID names nothing; its text is empty.
type ID[K kind] int64

type kind interface{ prefix() string }

type (
	eventKind    struct{}
	deliveryKind struct{}
	requestKind  struct{}
	sourceKind   struct{}
	endpointKind struct{}
	secretKind   struct{}
	tokenKind    struct{}
	jobKind      struct{}
	userKind     struct{}
	auditKind    struct{}
)

func (eventKind) prefix() string    { return "evt_" }
func (deliveryKind) prefix() string { return "dlv_" }
func (requestKind) prefix() string  { return "req_" }
func (sourceKind) prefix() string   { return "src_" }
func (endpointKind) prefix() string { return "ep_" }
func (secretKind) prefix() string   { return "sec_" }
func (tokenKind) prefix() string    { return "tok_" }
func (jobKind) prefix() string      { return "job_" }
func (userKind) prefix() string     { return "usr_" }
func (auditKind) prefix() string    { return "aud_" }

// The kinds of ids.
type (
	EventID    = ID[eventKind]
	DeliveryID = ID[deliveryKind]
	RequestID  = ID[requestKind]
	SourceID   = ID[sourceKind]
	EndpointID = ID[endpointKind]
	SecretID   = ID[secretKind]
	TokenID    = ID[tokenKind]
	JobID      = ID[jobKind]
	UserID     = ID[userKind]
	AuditID    = ID[auditKind]
)

// An OwnerID is the id of the source or the endpoint that a secret belongs to.
type OwnerID int64

// An OwnerNo is the number of a replica that leases deliveries. It is never
// zero. A process takes a new one whenever it joins, so that what the number
// before it did cannot be taken for its own.
type OwnerNo int64

// Crockford's base 32 in lower case: no i, l, o, u, and sorted like the numbers.
var idText = base32.NewEncoding("0123456789abcdefghjkmnpqrstvwxyz").WithPadding(base32.NoPadding)

// String returns the id's text form.
func (id ID[K]) String() string {
	var b [maxIDText]byte
	return string(id.append(b[:0]))
}

// MarshalText returns the id's text form.
func (id ID[K]) MarshalText() ([]byte, error) { return id.append(make([]byte, 0, maxIDText)), nil }

// append appends the id's text form to b.
func (id ID[K]) append(b []byte) []byte {
	if id == 0 {
		return b
	}
	var k K
	var number [8]byte
	binary.BigEndian.PutUint64(number[:], uint64(id))
	return idText.AppendEncode(append(b, k.prefix()...), number[:])
}

// maxIDText is at least the length of every id's text form.
const maxIDText = 24

// UnmarshalText accepts what [ParseID] does, and an empty text as the zero ID.
func (id *ID[K]) UnmarshalText(text []byte) (err error) {
	if len(text) == 0 {
		*id = 0
		return nil
	}
	*id, err = ParseID[ID[K]](string(text))
	return err
}

// ParseID returns the id whose text form is s. An error means that s is no
// id of this kind.
func ParseID[I ID[K], K kind](s string) (I, error) {
	var k K
	text, ok := strings.CutPrefix(s, k.prefix())
	b, err := idText.DecodeString(text)
	if !ok || err != nil || len(b) != 8 {
		return 0, fmt.Errorf("not an id of the form %s… : %.40q", k.prefix(), s)
	}
	id := I(binary.BigEndian.Uint64(b))
	if id <= 0 || ID[K](id).String() != s { // one id has one text
		return 0, fmt.Errorf("not an id of the form %s… : %.40q", k.prefix(), s)
	}
	return id, nil
}

// RandomID returns an id that cannot be guessed, for what is configured
// rather than logged.
func RandomID[I ID[K], K kind]() I {
	var b [8]byte
	rand.Read(b[:]) // never fails: see crypto/rand
	return I(binary.BigEndian.Uint64(b[:])>>1 | 1)
}

// A Clock makes ids in the order of time: milliseconds since 2020, the number
// of the process, and a count. Its zero value is ready to use by a process
// that is alone with its store.
type Clock struct {
	Node int64 // 0 to 1023

	mu   sync.Mutex // guards last
	last int64      // the last id without its node
}

const (
	clockEpoch = 1577836800000 // 2020-01-01 in milliseconds
	nodeBits   = 10
	countBits  = 12
)

// Next returns an id that is larger than every earlier one of this Clock.
func (c *Clock) Next(now time.Time) int64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	next := (now.UnixMilli() - clockEpoch) << countBits
	if next <= c.last { // within one millisecond, or the clock was set back
		next = c.last + 1
	}
	c.last = next
	return next>>countBits<<(nodeBits+countBits) | c.Node<<countBits | next&(1<<countBits-1)
}

// StartAfter makes every later id larger than id, which this Clock or that of
// another process made. A store calls it with its largest id, for the clock may
// have been set back while it was closed, and where an id must be larger than
// one of another process.
func (c *Clock) StartAfter(id int64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	const countMask = 1<<countBits - 1
	count := id & countMask
	if node := id >> countBits & (1<<nodeBits - 1); node > c.Node { // only the next millisecond's are larger
		count = countMask
	}
	c.last = max(c.last, id>>(nodeBits+countBits)<<countBits|count)
}

// FirstID returns the smallest id that a Clock can make at or after t, to
// turn times into ranges of ids.
func FirstID(t time.Time) int64 {
	return max(0, t.UnixMilli()-clockEpoch) << (nodeBits + countBits)
}

// CreatedAt returns when a Clock made an id, in whole milliseconds.
func CreatedAt(id int64) time.Time {
	return time.UnixMilli(id>>(nodeBits+countBits) + clockEpoch).UTC()
}
