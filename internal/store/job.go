package store

import "time"

// A Job is a change of many rows, which package job carries out page by page,
// from the smallest id to the largest.
type Job struct {
	ID       JobID
	Tenant   string
	Kind     JobKind
	Select   Selection
	To       EndpointID // where a replay goes to in place of the endpoint of before; or zero
	Rate     int        // rows a second at most
	Token    TokenID    // that asked for it; or zero
	User     UserID     // who asked for it; or zero
	State    JobState
	Reason   string // why it failed
	Cursor   int64  // the id of the last row that was seen to
	Total    int64  // how many rows it was about when it was created, as far as they were counted
	More     bool   // there were more
	Done     int64  // rows that were changed
	Skipped  int64  // rows that were left as they are
	Created  time.Time
	Finished time.Time // zero: it is running
}

// A JobKind is what a job does.
type JobKind string

// The kinds of jobs.
const (
	JobReplay        JobKind = "replay"         // makes finished deliveries again
	JobReplayMissing JobKind = "replay_missing" // delivers the events that an endpoint has not got
	JobCancel        JobKind = "cancel"         // cancels pending deliveries
	JobVerify        JobKind = "verify"         // verifies refused requests again
)

// A JobState is where a job stands.
type JobState int8

// The states of a job. All but JobRunning are final.
const (
	JobRunning JobState = iota
	JobDone
	JobCancelled // by a person
	JobFailed    // see Job.Reason
)

// A Selection says which rows a job is about. Zero fields do not filter. It is
// one JSON object, in the store and in the API.
type Selection struct {
	Event    EventID       `json:"event,omitzero" doc:"Only deliveries of this event. The id is the one that Sealhook gave it."`
	Endpoint EndpointID    `json:"endpoint,omitzero" doc:"Only deliveries to this endpoint. For replay_missing: the endpoint that misses events."`
	Type     string        `json:"type,omitempty" doc:"Only events of this type and their deliveries."`
	States   []State       `json:"states,omitempty" nullable:"false" enum:"delivered,failed,cancelled,skipped,quarantined" doc:"Only deliveries in one of these states: failed if left out. For replay."`
	Source   SourceID      `json:"source,omitzero" doc:"Only requests to this source. For verify."`
	Reason   string        `json:"reason,omitempty" doc:"Only requests that were refused for this reason. For verify. Or only deliveries with this reason, or one that begins with it and a colon, such as endpoint disabled. For replay."`
	Causes   []string      `json:"causes,omitempty" nullable:"false" doc:"Only deliveries whose last attempt failed for one of these causes. For replay and cancel."`
	Statuses []StatusRange `json:"statuses,omitempty" nullable:"false" example:"[\"4xx\", \"503\"]" doc:"Only deliveries whose last attempt was answered with one of these statuses, or classes of them. For replay and cancel."`
	Since    time.Time     `json:"since,omitzero" doc:"Only what was accepted, created or received at or after this time."`
	Until    time.Time     `json:"until,omitzero" doc:"Only what was accepted, created or received before this time. Left out: now."`
}

// A Step is what a job does to its next rows. All of it is one transaction.
type Step struct {
	Tenant   string
	Job      JobID
	From, To int64 // the job's Cursor before and after
	Now      time.Time
	Last     bool // the job is done

	Redeliver []DeliveryID // made again as Redeliver does, those that are final; it may refuse them
	Deliver   []Delivery   // the delivery of that event to that endpoint is made again if it is final, or else this one is added, due at Now at the earliest; Advance sets the ID of either
	Cancel    []DeliveryID // cancelled for Reason, those that are pending
	Reason    string

	Done, Skipped int // of rows that the caller saw to itself
}
